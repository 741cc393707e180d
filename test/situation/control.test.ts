import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Control,
  diffControl,
  explainControl,
  foldControl,
  type KnownClaim,
  policyFrom,
  policyOf,
} from '../../src/situation/index.js';
import { scenario } from './scenario.js';

const ALL = { at: null, asOf: null };
// Far enough apart that a claim taken out moves the last day that is known.
const day = fc
  .tuple(fc.constantFrom('2020-02', '2020-04', '2021-06'), fc.integer({ min: 1, max: 28 }))
  .map(([month, d]) => `${month}-${String(d).padStart(2, '0')}`);
const line = fc
  .record({
    known: day,
    type: fc.constantFrom('control', 'capture', 'withdrawal', 'siege', 'presence', 'offensive', 'clash', 'surrender'),
    agents: fc.constantFrom('A', 'B', 'C', 'A,B', '-'),
    place: fc.constantFrom('X', 'Y'),
    rest: fc.constantFrom(
      '',
      'part=north',
      'part=east,west',
      'extent=most',
      'mod=claimed src=A',
      'mod=negated',
      'vs=B',
      'ended=1',
      'since=2019-01',
      'on=2020-01',
      'on=2020-02-01',
      'on=9999-12-31',
      'on=0001-01-01',
    ),
  })
  .map(({ known, type, agents, place, rest }) => `${known} ${type} ${agents} ${place} ${rest}`);
const claims = fc.array(line, { maxLength: 25 }).map((lines) => {
  // Half of the reports come from a press service that quotes its side, so that publishers turn out to have interests.
  return scenario(lines.join('\n')).map(
    (known, i): KnownClaim => ({ ...known, report: { ...known.report, publisher: i % 2 ? 'Presse' : null } }),
  );
});

describe('claims that come and go', () => {
  it('hundreds of voices on one day are no number beyond numbers', () => {
    const all = Array.from({ length: 500 }, () => scenario('2020-02-03 control A X')[0]!).map(
      (known, i): KnownClaim => ({
        ...known,
        claim: { ...known.claim, id: `claim-${i}` },
        report: { ...known.report, hash: `report-${i}`, publisher: null },
      }),
    );
    for (const { probability } of foldControl(all, ALL)) expect(probability).toSatisfy((p: number) => p >= 0 && p <= 1);
  });

  it('report by report is the same to the bit as all at once, in any order', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (all, turns) => {
        const control = new Control();
        const waiting = [...all];
        while (waiting.length > 0) {
          const [next] = waiting.splice(turns.next().value % waiting.length, 1);
          control.put([next!]);
          // Asking in between must leave nothing behind.
          control.intervals({ at: '2020-02-10', asOf: '2020-02-12' });
        }
        expect(control.intervals(ALL)).toEqual(foldControl(all, ALL));
      }),
      { numRuns: 120, seed: 5 },
    );
  });

  it('a claim that is put in and taken out changes nothing', () => {
    fc.assert(
      fc.property(claims, claims, (all, others) => {
        const extra = others.map((known) => ({ ...known, claim: { ...known.claim, id: `x${known.claim.id}` } }));
        const control = new Control();
        control.put(all);
        const before = control.intervals(ALL);
        control.put(extra);
        control.intervals(ALL);
        control.remove(extra);
        expect(control.intervals(ALL)).toEqual(before);
      }),
      { numRuns: 120, seed: 6 },
    );
  });

  it('as known on a day it is what those say that were known then, and for whom publishers spoke by them', () => {
    fc.assert(
      fc.property(claims, day, (all, asOf) => {
        const control = new Control();
        control.put(all);
        control.intervals(ALL);
        const then = all.filter(({ known }) => known! <= asOf);
        const query = { at: null, asOf };
        expect(control.intervals(query)).toEqual(foldControl(then, query));
        expect(control.intervals(ALL)).toEqual(foldControl(all, ALL));
      }),
      { numRuns: 120, seed: 9 },
    );
  });

  it('saved and loaded again it is the same to the bit, and goes on as if it had never been away', () => {
    fc.assert(
      fc.property(claims, claims, fc.nat(), fc.boolean(), (all, others, out, asked) => {
        const extra = others.map((known) => ({ ...known, claim: { ...known.claim, id: `x${known.claim.id}` } }));
        const gone = all.filter((_, i) => i % 3 === out % 3);
        const control = new Control();
        control.put([...gone, ...extra.slice(1)]);
        control.put(all);
        if (asked) control.intervals(ALL);
        control.remove(extra);
        const loaded = Control.load(control.save(), {}).control;
        expect(loaded.intervals(ALL)).toEqual(control.intervals(ALL));
        const again = Control.load(loaded.save(), {}).control;
        for (const one of [control, again]) {
          one.removeReports(gone.map(({ report }) => report.hash));
          one.put(extra);
        }
        expect(again.intervals(ALL)).toEqual(control.intervals(ALL));
        const query = { at: null, asOf: '2020-03-01' };
        expect(again.intervals(query)).toEqual(control.intervals(query));
        expect(again.save()).toEqual(Control.load(again.save(), {}).control.save());
      }),
      { numRuns: 120, seed: 10 },
    );
  });

  it('what was taken out is not in what is saved', () => {
    const control = new Control();
    const all = scenario('2020-01-10 control Geheim Hierort mod=claimed src=Zeuge\n2020-01-11 control A Y');
    control.put(all);
    control.intervals(ALL);
    control.removeReports([all[0]!.report.hash]);
    const text = Buffer.from(control.save()).toString('latin1');
    for (const word of ['Geheim', 'Hierort', 'Zeuge']) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    expect(text).toContain('Y');
  });

  it('an outlet that turned out to speak for a side while it was away is weighed as one', () => {
    const all = scenario('2020-01-01 control B X\n2020-01-10 capture A X').map((known, i) => ({
      ...known,
      report: { ...known.report, publisher: i === 1 ? 'Presse' : 'Agentur' },
    }));
    const control = new Control();
    control.put(all);
    control.intervals(ALL);
    const options = { speaksFor: (publisher: string) => (publisher === 'presse' ? ['A'] : []) };
    const { control: loaded, beside } = Control.load(control.save({ mark: 7 }), options);
    expect(loaded.intervals(ALL)).toEqual(foldControl(all, ALL, options));
    expect(loaded.intervals(ALL)).not.toEqual(control.intervals(ALL));
    expect(beside).toEqual({ mark: 7 });
  });

  it('other bytes are refused', () => {
    const control = new Control();
    control.put(scenario('2020-01-10 control A X'));
    const bytes = control.save();
    for (const wrong of [bytes.subarray(4), bytes.subarray(0, -4), new Uint8Array(0), new Uint8Array(400)])
      expect(() => Control.load(wrong, {})).toThrow();
  });

  it('asked for one place it says what it says of that place among all', () => {
    fc.assert(
      fc.property(claims, day, (all, asOf) => {
        const [one, whole] = [new Control(), new Control()];
        one.put(all);
        whole.put(all);
        const query = { at: null, asOf };
        const of = whole.intervals(query).filter(({ place }) => place.name === 'X');
        expect(one.intervals(query, ({ name }) => name === 'X')).toEqual(of);
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it('chances of a cell sum to one, and no cell is without evidence', () => {
    fc.assert(
      fc.property(claims, day, (all, at) => {
        const control = new Control();
        control.put(all);
        for (const cell of control.intervals({ at, asOf: null })) {
          const why = explainControl(control, { place: cell.place.id!, part: cell.part, at, asOf: null })!;
          const sum = why.sides.reduce((total, side) => total + side.probability, why.unknown);
          expect(sum).toBeCloseTo(1, 2);
          expect(why.claims.length).toBeGreaterThan(0);
          expect(why.status).toBe(cell.status);
          if (cell.status !== 'unknown') expect(cell.reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 80, seed: 7 },
    );
  });

  it('a claim that is there already is not counted twice; taken out it is gone', () => {
    const [one, two] = [scenario('2020-01-10 control A X'), scenario('2020-01-10 control A X\n2020-01-11 control A X')];
    const control = new Control();
    control.put(one);
    control.put(one);
    expect(control.intervals(ALL)).toEqual(foldControl(one, ALL));
    control.put(two.slice(1));
    control.remove(two);
    expect(control.intervals(ALL)).toEqual([]);
  });
});

describe('independence', () => {
  const p = (text: string, publishers: readonly string[] = []): number => {
    const all = scenario(text).map((known, i) => ({
      ...known,
      report: { ...known.report, publisher: publishers[i] ?? null },
    }));
    return foldControl(all, { at: '2020-01-12', asOf: null })[0]!.probability;
  };
  const told = '2020-01-10 capture A X mod=claimed src=C';
  it('a voice that repeats itself says little more; another voice says more', () => {
    const [once, again] = [p(told), p(`${told}\n2020-01-11 capture A X mod=claimed src=C`)];
    const other = p(`${told}\n2020-01-11 capture A X mod=claimed src=D`);
    expect(again - once).toBeLessThan((other - once) / 2);
  });

  it('a publisher that prints the word of one side speaks for it', () => {
    const press = Array.from({ length: 9 }, (_, i) => `2019-0${1 + (i % 8)}-10 control A Y${i} mod=claimed src=A`);
    const text = [...press, '2020-01-01 control B X', '2020-01-10 capture A X'].join('\n');
    const status = (publisher: string) => {
      const all = scenario(text).map((known, i) => ({
        ...known,
        report: { ...known.report, publisher: i < 9 ? 'Presse' : i === 9 ? 'Agentur' : publisher },
      }));
      const cell = foldControl(all, { at: '2020-01-10', asOf: null }).find(({ place }) => place.name === 'X')!;
      return cell.reasons.find(({ claim }) => claim === 'c11')?.rule ?? '';
    };
    expect(status('Presse')).toContain('victor-says');
    expect(status('Anders')).not.toContain('victor-says');
  });
});

describe('explanations', () => {
  const control = new Control();
  const all = scenario(`2020-01-10 control A X
    2020-02-01 capture B X vs=A mod=claimed src=A
    2020-02-02 capture B X mod=claimed src=B`);
  control.put(all);
  const question = { place: 'x', part: null, at: '2020-02-05', asOf: null, leaveOneOut: true };

  it('what is believed without a claim is what is believed where it never was', () => {
    const why = explainControl(control, question)!;
    expect(why).toMatchObject({ status: 'controlled', holders: [{ name: 'B' }], total: 3 });
    for (const { claim, without } of why.claims) {
      const rest = new Control();
      rest.put(all.filter((known) => known.claim.id !== claim));
      const there = explainControl(rest, question)!.sides.find(({ holders }) => holders[0]?.name === 'B');
      expect(without).toBe(there?.probability ?? 0);
    }
  });

  it('each claim says what it weighed, why, and what it moved', () => {
    const told = explainControl(control, question)!.claims.find(({ claim }) => claim === 'c2')!;
    expect(told).toMatchObject({ kind: 'take', day: '2020-02-01', rules: ['capture', 'day-known', 'loss-admitted'] });
    expect(told.moved!.after).toBeGreaterThan(told.moved!.before);
  });

  it('one source that puts two sides into a place on a day is kept and flagged', () => {
    const both = new Control();
    both.put(scenario('2020-01-10 control A X mod=claimed src=C\n2020-01-10 control B X mod=claimed src=C'));
    const why = explainControl(both, { place: 'X', part: null, at: '2020-01-10', asOf: null })!;
    expect([why.status, why.contradictions]).toEqual(['contested', [['c1', 'c2']]]);
  });

  it('a place of which nothing is told has no explanation, a day that is none is an error', () => {
    expect(explainControl(control, { ...question, place: 'Nirgends' })).toBeNull();
    expect(explainControl(control, { ...question, part: 'north' })).toBeNull();
    expect(() => explainControl(control, { ...question, at: '2020-02-31' })).toThrow(/explained for a day/);
  });
});

describe('what differs', () => {
  const all = scenario(`2020-01-10 control A X
    2020-03-01 capture B X on=2020-02-20
    2020-03-01 capture B Y
    2020-03-02 control A Y mod=claimed src=A`);
  const picture = (at: string, asOf: string, policy = policyOf('standard')) =>
    foldControl(all, { at, asOf }, { policy });
  const before = picture('2020-02-25', '2020-02-25');

  it('late knowledge of an old day is no change of the world', () => {
    const moreKnown = picture('2020-02-25', '2020-03-10');
    const changes = diffControl({ before, otherMethod: before, moreKnown, after: picture('2020-03-10', '2020-03-10') });
    expect(changes.map(({ place, kind, after }) => [place.name, kind, after.holders[0]?.name])).toEqual([
      ['X', 'knowledge', 'B'],
      ['Y', 'world', 'B'],
    ]);
    expect(changes[0]!.claims).toEqual(['c2']);
  });

  it('another policy is another method', () => {
    const now = picture('2020-03-10', '2020-03-10');
    const otherMethod = picture('2020-03-10', '2020-03-10', policyOf('last-word'));
    const changes = diffControl({ before: now, otherMethod, moreKnown: otherMethod, after: otherMethod });
    expect(changes.every(({ kind }) => kind === 'method')).toBe(true);
  });

  it('what only runs out is silence', () => {
    const late = picture('2060-01-01', '2020-03-10');
    const moreKnown = picture('2020-03-10', '2020-03-10');
    const changes = diffControl({ before: moreKnown, otherMethod: moreKnown, moreKnown, after: late });
    expect(changes.map(({ kind, after }) => [kind, after.status])).toEqual([
      ['silence', 'unknown'],
      ['silence', 'unknown'],
    ]);
  });
});

describe('policies are data', () => {
  it('a policy of JSON starts from a named one', () => {
    const own = policyFrom({ base: 'cautious', source: { self: 0.1 } }, 'own');
    expect(own).toMatchObject({ name: 'own', source: { self: 0.1, unnamed: 0.4 }, heldFrom: 0.4 });
  });
  it.each([
    [{ jump: 2 }, /policy cannot have this: jump/],
    [{ jumps: 0.1 }, /jumps/],
    [{ source: { self: 'x' } }, /source\.self/],
    [{ source: 1 }, /source/],
    [{ lag: [] }, /lag/],
    [{ base: 'none' }, /no policy „none“/],
    [[], /the whole/],
  ])('%j is refused', (data, message) => {
    expect(() => policyFrom(data, 'own')).toThrow(message);
  });
});

describe('bad input is kept and does not break', () => {
  it.each([
    ['an interval that ends before it begins', '2020-01-10 control A X since=2021-01-01'],
    ['a day far in the past', '2020-01-10 capture A X on=0001-01-01'],
    ['a day far in the future', '2020-01-10 capture A X on=9999-12-31'],
    ['nobody named', '2020-01-10 capture - X'],
    ['a day that is none', '2020-01-10 capture A X on=2020-13-45'],
  ])('%s', (_, text) => {
    const cells = foldControl(scenario(`2020-01-05 control B X\n${text}`), ALL);
    expect(cells.flatMap(({ reasons }) => reasons.map(({ claim }) => claim))).toContain('c1');
  });

  it('actors and places that nobody knows are kept by their names', () => {
    const [known] = scenario('2020-01-10 capture A X');
    const nobody = (name: string) => ({ text: name, span: [0, 0] as const, name, id: null });
    const claim = { ...known!.claim, agents: [nobody('Männer in Schwarz')], places: [nobody('Nirgendheim')] };
    const cells = foldControl([{ ...known!, claim }], ALL);
    expect(cells).toMatchObject([
      {
        place: { id: null, name: 'Nirgendheim', lat: null, lon: null },
        holders: [{ id: null, name: 'Männer in Schwarz' }],
      },
    ]);
  });

  it('a claim without place or actor makes no cell', () => {
    const [known] = scenario('2020-01-10 capture A X');
    expect(foldControl([{ ...known!, claim: { ...known!.claim, places: [] } }], ALL)).toEqual([]);
  });

  it('two claims of one source and day that contradict each other are kept and flagged', () => {
    const control = new Control();
    control.put(scenario('2020-01-10 control A X mod=claimed src=C\n2020-01-10 control B X mod=claimed src=C'));
    const cell = explainControl(control, { place: 'X', part: null, at: '2020-01-10', asOf: null })!;
    expect(cell.total).toBe(2);
    expect(cell.contradictions).toEqual([['c1', 'c2']]);
    const sum = cell.sides.reduce((all, { probability }) => all + probability, cell.unknown);
    expect(sum).toBeCloseTo(1, 3);
  });

  it('ten thousand claims of one place', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => {
      const date = new Date(Date.UTC(2018, 0, 1 + (i % 900))).toISOString().slice(0, 10);
      return `${date} ${i % 3 ? 'control' : 'capture'} ${'ABC'[Math.floor(i / 3000)]} X`;
    });
    const cells = foldControl(scenario(lines.join('\n')), ALL);
    expect(cells.length).toBeGreaterThan(0);
    for (const { probability } of cells) expect(probability).toBeGreaterThanOrEqual(0);
  });
});

it('that most of a town was taken does not end what the same report tells of the whole', () => {
  const told = `2018-06-11 control A X at=10 report=r
    2018-06-11 capture B X extent=most mod=claimed at=50 report=r`;
  expect(foldControl(scenario(told), ALL)[0]!.holders.map(({ name }) => name)).toEqual(['A']);
});
