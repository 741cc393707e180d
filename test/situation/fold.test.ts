import { describe, expect, it } from 'vitest';
import { controlAt, explainCell, foldControl } from '../../src/situation/index.js';
import { scenario, table } from './scenario.js';

const ALL = { at: null, asOf: null };
/** Without the interval in which certainty has faded: most scenarios are not about it. */
const lines = (text: string, query = ALL): string[] =>
  table(foldControl(scenario(text), query)).filter((line) => !line.includes(' unknown '));
const open = (line: string): string => line.replace(/\.\.\d{4}-\d{2}-\d{2}$/, '..');

describe('who holds a place', () => {
  it.each([
    ['a state', '2020-01-10 control A X', ['X controlled A 2020-01-10..']],
    ['a capture', '2020-01-10 capture A X on=2020-01-08', ['X controlled A 2020-01-08..']],
    ['since a day', '2020-01-10 control A X since=2019-12-01', ['X controlled A 2019-12-01..']],
    ['planned makes nothing', '2020-01-10 capture A X mod=planned', []],
    ['possible makes nothing', '2020-01-10 capture A X mod=possible', []],
    ['attempted is a fight', '2020-01-10 capture A X mod=attempted', ['X contested - 2020-01-10..']],
    ['an offensive against nobody known', '2020-01-10 offensive A X', ['X contested - 2020-01-10..']],
    ['negated makes nothing', '2020-01-10 control A X mod=negated', []],
    ['rejected by a person', '2020-01-10 control A X judged=rejected', []],
    ['only the victor says so', '2020-01-10 capture A X mod=claimed src=A', ['X claimed A 2020-01-10..']],
    [
      'accepted by a person',
      '2020-01-10 capture A X mod=claimed src=A judged=accepted',
      ['X controlled A 2020-01-10..'],
    ],
    ['the loser admits', '2020-01-10 capture A X mod=claimed src=B vs=B', ['X controlled A 2020-01-10..']],
    ['presence is no control', '2020-01-10 presence A X', ['X presence A 2020-01-10..']],
    ['no day at all', '- control A X', ['X controlled A ..']],
    ['two fight, nobody holds', '2020-01-10 clash A,B X', ['X contested A+B 2020-01-10..']],
    ['besieged, nobody known inside', '2020-01-10 siege A X', ['X besieged - 2020-01-10..']],
  ])('%s', (_, text, expected) => {
    expect(lines(text).map(open)).toEqual(expected);
  });
});

describe('who was enclosed, and who moves out', () => {
  const out = (text: string) =>
    foldControl(
      scenario(text).map((known) =>
        known.claim.type === 'movement'
          ? { ...known, claim: { ...known.claim, places: [], origin: known.claim.places } }
          : known,
      ),
      { at: '2020-03-05', asOf: null },
    ).map(({ status, holders }) => [status, holders.map(({ name }) => name).join('+')]);
  const held = '2019-06-10 control A X';

  it('forces that sat in a trap sit there no more: nobody is known to hold it', () => {
    expect(out(`${held}\n2020-03-01 siege B X vs=A ended=1 since=2020-02-01`)).toEqual([['unknown', '']]);
  });

  it('that a siege is over of which nobody is told to be enclosed says nothing of who holds the place', () => {
    expect(out(`${held}\n2020-03-01 siege B X ended=1 since=2020-02-01`)).toEqual([['controlled', 'A']]);
  });

  it('who breaks out of a siege leaves the place to the besieger', () => {
    expect(out(`${held}\n2020-02-01 siege B X vs=A\n2020-03-01 movement A X`)).toEqual([['controlled', 'B']]);
  });

  it('some who move out of a place that nobody besieges leave others behind', () => {
    expect(out(`${held}\n2020-03-01 movement A X`)).toEqual([['controlled', 'A']]);
    expect(out(`${held}\n2020-02-01 siege B X vs=A\n2020-03-01 movement B X`)[0]).toEqual(['besieged', 'A']);
  });

  it('a presence of which nothing more is told lasts for half a year', () => {
    const on = (day: string) =>
      foldControl(scenario('2020-01-10 presence A X'), { at: day, asOf: null }).map(({ status }) => status);
    expect([on('2020-07-08'), on('2020-07-09')]).toEqual([['presence'], ['unknown']]);
  });
});

describe('changes', () => {
  it.each([
    [
      'a capture ends the hold of another',
      `2020-01-10 control A X
       2020-03-01 capture B X vs=A`,
      ['X controlled A 2020-01-10..2020-02-29', 'X controlled B 2020-03-01..'],
    ],
    [
      'a late report comes in at its own day',
      `2020-01-10 control A X
       2020-03-01 capture B X
       2020-06-01 capture C X on=2020-02-01`,
      ['X controlled A 2020-01-10..2020-01-31', 'X controlled C 2020-02-01..2020-02-29', 'X controlled B 2020-03-01..'],
    ],
    [
      'two reports of one day contradict each other',
      `2020-01-10 control A X
       2020-01-10 control B X`,
      ['X contested A+B 2020-01-10..'],
    ],
    [
      'a state told later is a change that lies somewhere between',
      `2020-01-10 control A X
       2020-03-10 control B X`,
      ['X controlled A 2020-01-10..2020-02-11', 'X controlled B 2020-02-12..'],
    ],
    [
      'fighting in a held place, until it is quiet',
      `2020-01-10 control A X
       2020-02-01 offensive B X
       2020-06-01 calm C Y`,
      ['X controlled A 2020-01-10..2020-01-31', 'X contested A 2020-02-01..2020-02-15', 'X controlled A 2020-02-16..'],
    ],
    [
      'a siege, and its end by capture',
      `2020-01-10 control A X
       2020-02-01 siege B X
       2020-02-20 capture B X`,
      ['X controlled A 2020-01-10..2020-01-31', 'X besieged A 2020-02-01..2020-02-19', 'X controlled B 2020-02-20..'],
    ],
    [
      'a siege lifted',
      `2020-01-10 control A X
       2020-02-01 siege B X
       2020-02-20 siege B X ended=1 on=2020-02-18`,
      ['X controlled A 2020-01-10..2020-01-31', 'X besieged A 2020-02-01..2020-02-17', 'X controlled A 2020-02-18..'],
    ],
    [
      'an admitted withdrawal',
      `2020-01-10 control A X
       2020-02-01 withdrawal A X mod=claimed src=A`,
      ['X controlled A 2020-01-10..2020-01-31'],
    ],
    [
      'a state told as past is over',
      `2020-01-10 control A X
       2020-02-01 control A X ended=1`,
      ['X controlled A 2020-01-10..2020-01-31'],
    ],
  ])('%s', (_, text, expected) => {
    const found = lines(text);
    expect([...found.slice(0, -1), expected.at(-1)!.endsWith('..') ? open(found.at(-1)!) : found.at(-1)]).toEqual(
      expected,
    );
  });
});

describe('holders together', () => {
  it('who takes a place together does not contest it', () => {
    const [cell] = foldControl(scenario('2020-01-10 capture A,B X'), ALL);
    expect([cell?.status, cell?.holders.map((h) => h.name)]).toEqual(['controlled', ['A', 'B']]);
    expect(cell?.probability).toBeGreaterThan(0.9);
  });
  it('who falls out with the other does', () => {
    const text = `2020-01-10 capture A,B X
      2020-01-20 clash A,B X`;
    expect(lines(text)).toEqual(['X controlled A+B 2020-01-10..2020-01-19', 'X contested A+B 2020-01-20..']);
    expect(lines('2020-01-10 capture A,B X\n2020-03-20 capture A X vs=B').map(open)[1]).toBe(
      'X controlled A 2020-03-20..',
    );
  });
  const nowhere = (described: boolean) =>
    scenario('2020-01-10 capture A X\n2020-01-20 capture B X').map((known) => ({
      ...known,
      claim: {
        ...known.claim,
        places: known.claim.places.map((place) => ({
          ...place,
          id: null,
          ...(described ? { described: true as const } : {}),
        })),
      },
    }));

  it('a village that no gazetteer knows is one place in all reports', () => {
    const cells = foldControl(nowhere(false), ALL);
    expect(cells.map(({ place, holders }) => [place.name, holders[0]?.name])).toEqual([
      ['X', 'A'],
      ['X', 'B'],
    ]);
    expect(cells[0]?.end).toBe('2020-01-19');
  });

  it('words that describe and do not name hold no place', () => {
    expect(foldControl(nowhere(true), ALL)).toEqual([]);
  });
});

describe('parts', () => {
  it('a part in other hands contests the whole', () => {
    expect(lines('2020-01-10 control A X\n2020-01-20 capture B X part=west,east').map(open)).toEqual([
      'X controlled A 2020-01-10..',
      'X contested A+B 2020-01-20..',
      'X#east controlled B 2020-01-20..',
      'X#west controlled B 2020-01-20..',
    ]);
  });
  it('the fall of the whole ends the parts', () => {
    expect(lines('2020-01-10 control A X part=north\n2020-02-01 capture B X').map(open)).toEqual([
      'X controlled B 2020-02-01..',
      'X#north controlled A 2020-01-10..',
      'X#north controlled B 2020-02-01..',
    ]);
  });
  it('most of a town is less than the town', () => {
    const [most] = foldControl(scenario('2020-01-10 capture B X extent=most'), ALL);
    const [all] = foldControl(scenario('2020-01-10 capture B X'), ALL);
    expect(most?.holders[0]?.name).toBe('B');
    expect(most!.probability).toBeLessThan(all!.probability);
  });
  it('some of a town is fighting in it', () => {
    expect(lines('2020-01-10 control A X\n2020-01-10 capture B X extent=parts at=50').map(open)[0]).toBe(
      'X contested A 2020-01-10..',
    );
  });
});

describe('what was known when', () => {
  const text = `2020-01-10 control A X
    2020-03-01 capture B X on=2020-02-01`;
  it.each([
    ['2020-02-15', 'X controlled A 2020-01-10..'],
    ['2020-03-01', 'X controlled B 2020-02-01..'],
  ])('as of %s', (asOf, expected) => {
    expect(lines(text, { at: '2020-02-15', asOf } as never).map(open)).toEqual([expected]);
  });
});

describe('what is learnt later', () => {
  const text = `2020-01-10 capture A X mod=claimed src=A
    2020-01-12 capture A X mod=negated`;
  it('a victory told by the victor is denied by a report: it never was', () => {
    const view = (asOf: string): string[] =>
      foldControl(scenario(text), { at: '2020-01-11', asOf }).map(
        ({ status, holders }) => `${status} ${holders.length}`,
      );
    expect([view('2020-01-11'), view('2020-01-12')]).toEqual([['claimed 1'], ['unknown 0']]);
  });

  it('an interval tells between which days its change lies', () => {
    const [, later] = foldControl(scenario('2020-01-10 control A X\n2020-03-10 control B X'), ALL);
    expect(later).toMatchObject({ began: ['2020-01-10', '2020-03-10'], firstEvidence: '2020-03-10' });
  });

  it('a month is a mixture: the change is spread over its days', () => {
    const told = '2020-01-10 control A X\n2020-04-02 capture B X on=2020-03';
    const on = (day: string): number => foldControl(scenario(told), { at: day, asOf: null })[0]!.course!.length;
    const holder = (day: string) => foldControl(scenario(told), { at: day, asOf: null })[0]!.holders[0]!.name;
    expect(on('2020-03-20')).toBeGreaterThan(2);
    expect([holder('2020-02-25'), holder('2020-03-31')]).toEqual(['A', 'B']);
  });
});

describe('certainty', () => {
  it('decays with the days since the last confirmation, until nobody is said to hold the place', () => {
    const intervals = foldControl(scenario('2020-01-10 control A X'), ALL);
    const at = (day: string): number => controlAt(intervals, day)[0]!.probability;
    const days = ['2020-01-10', '2020-07-08', '2022-01-01', '2026-01-01', '2034-01-01'].map(at);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days[0]).toBeGreaterThan(0.9);
    expect(days[2]).toBeLessThan(0.85);
    expect(controlAt(intervals, '2045-01-01')[0]?.status).toBe('unknown');
  });
  it('an admitted loss weighs more than a victory told by the victor', () => {
    const p = (src: string): number =>
      foldControl(scenario(`2020-01-10 capture A X mod=claimed vs=B src=${src}`), ALL)[0]!.probability;
    expect(p('B')).toBeGreaterThan(p('C'));
    expect(p('C')).toBeGreaterThan(p('A'));
  });
  it('copies of a wire are one source', () => {
    const once = foldControl(scenario('2020-01-10 capture A X mod=claimed'), ALL)[0]!;
    const copied = foldControl(
      scenario('2020-01-10 capture A X mod=claimed\n2020-01-10 capture A X mod=claimed copy=1'),
      ALL,
    )[0]!;
    const twice = foldControl(
      scenario('2020-01-10 capture A X mod=claimed\n2020-01-10 capture A X mod=claimed'),
      ALL,
    )[0]!;
    expect(copied.probability).toBe(once.probability);
    expect(twice.probability).toBeGreaterThan(once.probability);
  });
});

describe('reasons', () => {
  const text = `2020-01-10 control A X
    2020-02-01 capture B X vs=A mod=claimed src=A
    2020-02-03 offensive A X`;
  it('every interval names the claims it stands on, and the rule', () => {
    const intervals = foldControl(scenario(text), ALL);
    for (const { status, reasons } of intervals) if (status !== 'unknown') expect(reasons.length).toBeGreaterThan(0);
    const last = intervals.find((i) => i.status === 'contested')!;
    expect(last.reasons.map((r) => [r.claim, r.rule])).toEqual([
      ['c2', 'capture, day-known, loss-admitted'],
      ['c3', 'offensive, day-known'],
    ]);
    expect(explainCell(last, scenario(text)).map((e) => e.known.sentence)).toEqual(['Satz 2.', 'Satz 3.']);
  });
  it('the order of the claims changes nothing', () => {
    const claims = scenario(text);
    expect(foldControl([...claims].reverse(), ALL)).toEqual(foldControl(claims, ALL));
  });
  it('two names of one side are one holder', () => {
    const claims = scenario('2020-01-10 control Army X\n2020-02-10 control State X');
    const sideOf = (): string => 'actor:state';
    expect(table(foldControl(claims, ALL, { sideOf })).map(open)[0]).toBe('X controlled State 2020-01-10..');
  });
});

describe('what stays to be read', () => {
  it('an interval ends on the same day whenever before it one asks, where later news exist', () => {
    const told = `2020-01-10 capture A X mod=claimed src=A
       2050-01-10 presence B X`;
    const [whole] = foldControl(scenario(told), ALL);
    const [asked] = foldControl(scenario(told), { at: '2020-01-20', asOf: null });
    expect(whole?.end).toMatch(/^20[234]/);
    expect(asked?.end).toBe(whole?.end);
  });

  it('a withdrawal of somebody who was never told to hold the place is the reason of its cell', () => {
    const claims = scenario('2020-01-10 withdrawal A X');
    const [cell] = foldControl(claims, ALL);
    expect(cell).toMatchObject({ status: 'unknown', holders: [], probability: 0 });
    expect(cell?.reasons.map(({ claim }) => claim)).toEqual(claims.map(({ claim }) => claim.id));
  });
});

describe('a town that falls by halves', () => {
  const held = '2020-01-01 control A X';
  const read = (text: string) =>
    foldControl(scenario(`${held}\n${text}`), { at: '2020-08-01', asOf: null })
      .filter(({ part }) => part === null)
      .map(({ status, holders }) => [status, holders.map(({ name }) => name).join('+')])[0];

  it.each([
    ['one takes a side and the other leaves the opposite one', 'capture B X part=east', 'withdrawal A X part=west'],
    ['one leaves a side and the other takes the opposite one', 'withdrawal A X part=north', 'capture B X part=south'],
  ])('%s: the town is his', (_, first, second) => {
    expect(read(`2020-03-01 ${first}\n2020-03-05 ${second}`)).toEqual(['controlled', 'B']);
  });

  it.each([
    ['only one side', 'capture B X part=east', ''],
    ['two opposite sides, and nothing of the middle', 'capture B X part=east', 'capture B X part=west'],
    ['two sides that are not opposite', 'capture B X part=east', 'capture B X part=north'],
    ['the opposite side is taken by a third', 'capture B X part=east', 'capture C X part=west'],
    ['the centre is told to be held still', 'control A X part=centre', 'withdrawal A X part=west'],
    ['the other side was left by somebody else', 'capture A X part=west', 'withdrawal B X part=east'],
  ])('%s: it is not', (_, first, second) => {
    const lines = [`2020-03-01 ${first}`, ...(second ? [`2020-03-05 ${second}`] : [])];
    expect(read(lines.join('\n'))![1]).toContain('A');
  });
});
