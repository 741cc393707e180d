import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownClaim } from '../../src/situation/index.js';
import { type IdentityJudgement, identifier, standingIdentities } from '../../src/store/index.js';
import { claim } from './made.js';

const TEXT = 'Die Nordbrigade nahm Derna.';

/** A claim of a name on a day, in a report. */
function known(agent: string, told: { day?: string | null; report?: string; id?: string | null } = {}): KnownClaim {
  const text = `${agent} nahm Derna.`;
  const made = claim(text, { agent, place: 'Derna' });
  const agents = made.agents.map((m) => ({ ...m, id: told.id ?? null }));
  return {
    claim: { ...made, agents },
    report: { id: 'r', hash: told.report ?? 'r', title: null, publisher: null, url: null },
    sentence: text,
    known: told.day ?? null,
    knownByFetch: false,
    recorded: '2024-03-01T10:00:00.000Z',
    judgement: null,
  };
}

const ref = (name: string) => ({ id: name.startsWith('actor:') ? name : null, name });
let count = 0;
/** `A one B`, `A two B`, `A means B`, with the rest told. */
function judged(words: string, told: Partial<IdentityJudgement> = {}): IdentityJudgement {
  const [of, decision, is] = words.split(' ') as [string, IdentityJudgement['decision'], string];
  count += 1;
  return {
    id: `identity:${count}`,
    matter: 'actor',
    decision,
    of: ref(of),
    is: ref(is),
    report: null,
    from: null,
    to: null,
    retracts: null,
    by: 'ada',
    note: null,
    made: '2024-03-01T10:00:00.000Z',
    ...told,
  };
}
const retracting = (retracts: string): IdentityJudgement => judged('x retract y', { is: null, retracts });
const nameOf = (all: readonly IdentityJudgement[], one: KnownClaim): string | undefined =>
  identifier(standingIdentities(all))(one).claim.agents[0]?.name;

describe('two that are one', () => {
  test.each([
    ['the other name stands', ['A one B'], 'A', 'B'],
    ['it stays what it is', ['A one B'], 'B', 'B'],
    ['through several', ['A one B', 'B one C'], 'A', 'C'],
    ['a row before a name', ['A one B', 'A one actor:x'], 'B', 'actor:x'],
    ['in a circle the first by its key', ['A one B', 'B one A'], 'B', 'A'],
    ['case and spaces are no other name', ['a one B'], 'A', 'B'],
    ['another name is left alone', ['A one B'], 'C', 'C'],
  ])('%s', (_name, judgements, agent, expected) => {
    expect(
      nameOf(
        judgements.map((words) => judged(words)),
        known(agent),
      ),
    ).toBe(expected);
  });

  test('a claim tells what the reader took the name for, and who says otherwise', () => {
    const one = judged('Nordbrigade one actor:nord', { is: { id: 'actor:nord', name: 'Nordarmee' } });
    const settled = identifier([one])(known('Nordbrigade'));
    expect(settled.claim.agents).toMatchObject([{ text: 'Nordbrigade', name: 'Nordarmee', id: 'actor:nord' }]);
    expect(settled.identified).toEqual([
      {
        matter: 'actor',
        span: [0, 11],
        was: { id: null, name: 'Nordbrigade' },
        is: { id: 'actor:nord', name: 'Nordarmee' },
        judgements: [one.id],
      },
    ]);
  });

  test('an actor is no place', () => {
    const place = judged('Derna one Darna', { matter: 'place' });
    expect(nameOf([place], known('Derna'))).toBe('Derna');
    expect(identifier([place])(known('X')).claim.places[0]?.name).toBe('Darna');
  });
});

describe('one that is two from a day on', () => {
  const split = judged('A two B', { from: '2018-06-01' });
  test.each([
    ['before', '2018-05-31', 'A'],
    ['on the day', '2018-06-01', 'B'],
    ['after', '2019-01-01', 'B'],
    ['a month that may be before or after stays', '2018-06', 'A'],
    ['without a day it stays', null, 'A'],
  ])('%s', (_name, day, expected) => {
    expect(nameOf([split], known('A', { day }))).toBe(expected);
  });

  test('what is one with it is parted too, and what was parted may be parted again', () => {
    const all = [judged('X one A'), split, judged('B two C', { from: '2020' })];
    expect(nameOf(all, known('X', { day: '2019-01-01' }))).toBe('B');
    expect(nameOf(all, known('X', { day: '2020-05-01' }))).toBe('C');
    expect(nameOf(all, known('X', { day: '2018-01-01' }))).toBe('A');
  });

  test('up to a last day', () => {
    const all = [judged('A two B', { from: '2018', to: '2019-03' })];
    expect(nameOf(all, known('A', { day: '2019-03-31' }))).toBe('B');
    expect(nameOf(all, known('A', { day: '2019-04-01' }))).toBe('A');
  });

  test('a circle ends', () => {
    const all = [judged('A two B', { from: '2018' }), judged('B two A', { from: '2019' })];
    expect(nameOf(all, known('A', { day: '2020-01-01' }))).toBe('B');
  });
});

describe('what words mean', () => {
  test('in one report, in all, and the one before the other', () => {
    const all = [judged('A means B', { report: 'r1' }), judged('A means C')];
    expect(nameOf(all, known('A', { report: 'r1' }))).toBe('B');
    expect(nameOf(all, known('A', { report: 'r2' }))).toBe('C');
    expect(nameOf(all.slice(0, 1), known('A', { report: 'r2' }))).toBe('A');
  });

  test('also where the reader took them for somebody', () => {
    const one = judged('Nordbrigade means actor:y');
    const settled = identifier([one])(known('Nordbrigade', { id: 'actor:x' }));
    expect(settled.claim.agents[0]).toMatchObject({ id: 'actor:y' });
  });
});

describe('taking back', () => {
  test('a retraction takes back, a retraction of it brings again', () => {
    const one = judged('A one B');
    const back = retracting(one.id);
    expect(nameOf([one, back], known('A'))).toBe('A');
    expect(nameOf([one, back, retracting(back.id)], known('A'))).toBe('B');
  });

  test('as the store held it on a day', () => {
    const one = judged('A one B', { made: '2024-03-05T10:00:00.000Z' });
    expect(standingIdentities([one], '2024-03-04')).toEqual([]);
    expect(standingIdentities([one], '2024-03-05')).toEqual([one]);
  });
});

const NAMES = ['A', 'B', 'C', 'D', 'actor:x', 'actor:y'];
const anyOne = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ words: `${a} one ${b}`, told: {} }));
const anySplit = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.integer({ min: 2010, max: 2020 }))
  .filter(([a, b]) => a !== b)
  .map(([a, b, year]) => ({ words: `${a} two ${b}`, told: { from: String(year) } }));
const anyMeaning = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.constantFrom('r', 's', null))
  .map(([a, b, report]) => ({ words: `${a} means ${b}`, told: { report } }));
const anyClaim = fc
  .tuple(fc.constantFrom(...NAMES), fc.integer({ min: 2008, max: 2022 }), fc.constantFrom('r', 's'))
  .map(([name, year, at]) => {
    return known(name, { day: `${year}-06-01`, report: at, id: name.startsWith('actor:') ? name : null });
  });
const make = (told: { words: string; told: object }): IdentityJudgement => judged(told.words, told.told);

describe('properties', () => {
  test('who is one does not depend on the order in which people said so', () => {
    fc.assert(
      fc.property(fc.array(anyOne, { maxLength: 8 }), fc.array(anyClaim, { maxLength: 6 }), (told, claims) => {
        const all = told.map(make);
        for (const one of claims) expect(nameOf([...all].reverse(), one)).toBe(nameOf(all, one));
      }),
    );
  });

  test('judgements on other names and other days do not depend on their order', () => {
    const apart = fc.uniqueArray(fc.oneof(anySplit, anyMeaning), {
      maxLength: 8,
      selector: ({ words, told }) => JSON.stringify([words.split(' ').slice(0, 2), told]),
    });
    fc.assert(
      fc.property(apart, fc.array(anyClaim, { maxLength: 6 }), (told, claims) => {
        const all = told.map(make);
        for (const one of claims) expect(nameOf([...all].reverse(), one)).toBe(nameOf(all, one));
      }),
    );
  });

  test('taken back is as never made, whatever was judged before and after', () => {
    const any = fc.oneof(anyOne, anySplit, anyMeaning);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), any, fc.array(any, { maxLength: 6 }), anyClaim, (a, x, b, one) => {
        const [before, mistake, after] = [a.map(make), make(x), b.map(make)];
        const never = identifier(standingIdentities([...before, ...after]))(one);
        expect(identifier(standingIdentities([...before, mistake, ...after, retracting(mistake.id)]))(one)).toEqual(
          never,
        );
        expect(identifier(standingIdentities([...before, mistake, retracting(mistake.id), ...after]))(one)).toEqual(
          never,
        );
      }),
    );
  });

  test('what is applied once stays under a second application of who is one', () => {
    fc.assert(
      fc.property(fc.array(anyOne, { maxLength: 8 }), anyClaim, (told, one) => {
        const settle = identifier(told.map(make));
        const once = settle(one);
        expect(settle({ ...once, identified: undefined } as unknown as KnownClaim).claim).toEqual(once.claim);
      }),
    );
  });

  test('words, spans and evidence are never touched', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyOne, anySplit, anyMeaning), { maxLength: 8 }), anyClaim, (told, one) => {
        const { claim: after } = identifier(told.map(make))(one);
        expect(after.agents.map(({ text, span }) => [text, span])).toEqual(
          one.claim.agents.map(({ text, span }) => [text, span]),
        );
        expect({ ...after, agents: [], places: [] }).toEqual({ ...one.claim, agents: [], places: [] });
      }),
    );
  });
});

test('a text without judgements is given back as it is', () => {
  const one = known(TEXT.slice(4, 15));
  expect(identifier([])(one)).toBe(one);
});
