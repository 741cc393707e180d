import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asRetelling,
  type EventOptions,
  foldEvents,
  type PlaceLevel,
  sumTolls,
  tollOf,
} from '../../src/situation/index.js';
import { told, WORLD } from './told.js';

const tolls = (text: string, options: EventOptions = {}) =>
  foldEvents(told(text), { at: null, asOf: null }, { ...WORLD, ...options }).flatMap(
    (of) => tollOf(of, { ...WORLD, ...options }) ?? [],
  );
/** `killed side:B 4 (4–7)`, a line for each group. */
const lines = (text: string, options: EventOptions = {}): string[] =>
  tolls(text, options).flatMap(({ entries }) =>
    entries.map(({ role, group, low, best, high }) => `${role} ${group} ${best} (${low}–${high})`),
  );
const STRIKE = 'airstrike A q1 on=2020-01-01\n';

describe('the toll of one event', () => {
  it.each([
    ['one number', `a 2020-01-02\n${STRIKE}casualties - - killed=5:Zivilisten`, ['killed kind:civilian 5 (5–5)']],
    ['at least', `a 2020-01-02\n${STRIKE}casualties - - killed=>5:Zivilisten`, ['killed kind:civilian 5 (5–5)']],
    ['at most', `a 2020-01-02\n${STRIKE}casualties - - killed=<5:Zivilisten`, ['killed kind:civilian 5 (0–5)']],
    [
      'fighters of a side and civilians',
      `a 2020-01-02\n${STRIKE}casualties - - killed=5:Zivilisten\ncasualties - - killed=3:B`,
      ['killed kind:civilian 5 (5–5)', 'killed side:actor:b 3 (3–3)'],
    ],
    [
      'a paper corrects itself: its last number counts',
      `a 2020-01-02 X\n${STRIKE}casualties - - killed=6:Zivilisten\n\nb 2020-01-03 X\n${STRIKE}casualties - - killed=9:Zivilisten`,
      ['killed kind:civilian 9 (9–9)'],
    ],
    [
      'two papers differ: from the one to the other, best the later',
      `a 2020-01-02 X\n${STRIKE}casualties - - killed=6:Zivilisten\n\nb 2020-01-03 Y\n${STRIKE}casualties - - killed=9:Zivilisten`,
      ['killed kind:civilian 9 (6–9)'],
    ],
    [
      'two of three agree: theirs is best',
      `a 2020-01-02 X\n${STRIKE}casualties - - killed=6:Zivilisten\n\nb 2020-01-02 Y\n${STRIKE}casualties - - killed=6:Zivilisten\n\nc 2020-01-04 Z\n${STRIKE}casualties - - killed=9:Zivilisten`,
      ['killed kind:civilian 6 (6–9)'],
    ],
    [
      'some of them told beside all of them add nothing',
      `a 2020-01-02 X\n${STRIKE}casualties - - killed=9:Zivilisten\ncasualties - - killed=3:Zivilisten`,
      ['killed kind:civilian 9 (9–9)'],
    ],
    [
      'denied: perhaps nobody',
      `a 2020-01-02 X\n${STRIKE}casualties - - killed=4:Zivilisten\n\nb 2020-01-03 Y\nairstrike A q1 on=2020-01-01 mod=negated src=A`,
      ['killed kind:civilian 4 (0–4)'],
    ],
    [
      'two sources of one report differ, neither replaces the other',
      `a 2020-01-02 X\n${STRIKE}casualties - - killed=75:Zivilisten mod=claimed src=U\ncasualties - - killed=130:Zivilisten mod=claimed src=H`,
      ['killed kind:civilian 75 (75–130)'],
    ],
    ['what is only announced kills nobody', `a 2020-01-02\nattack A q1 mod=planned killed=4:Zivilisten`, []],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));

  it('says what became of each number', () => {
    const [toll] = tolls(
      `a 2020-01-02 X\n${STRIKE}casualties - - killed=6:Zivilisten\n\nb 2020-01-03 X\n${STRIKE}casualties - - killed=9:Zivilisten`,
    );
    expect(toll?.entries[0]?.figures.map(({ claim, value, use }) => [claim, value, use])).toEqual([
      ['a1', 6, 'updated'],
      ['b1', 9, 'counted'],
    ]);
  });
});

const sum = (text: string, period: 'week' | 'month' | 'all' = 'all', byPlace = false) =>
  sumTolls(tolls(text), { period, byPlace: byPlace && 'exact', role: 'killed', kind: null }, WORLD).map(
    ({ period: of, place, low, best, high }) => `${of} ${place?.name ?? '-'} ${best} (${low}–${high})`,
  );

it('the same number of civilians for the one and of fighters for the other are the same people', () => {
  const text = (by: string): string =>
    `a 2020-01-02 X\n${STRIKE}casualties - - killed=8:Zivilisten\n\nb 2020-01-03 ${by}\n${STRIKE}casualties - - killed=8:Soldaten`;
  expect(tolls(text('Y'))[0]?.totals).toEqual([{ role: 'killed', low: 8, best: 8, high: 8 }]);
  expect(tolls(text('X'))[0]?.totals).toEqual([{ role: 'killed', low: 16, best: 16, high: 16 }]);
});

it('fighters of whom nobody says whose they are may be those of a side, unless one voice tells both', () => {
  const text = (by: string): string =>
    `a 2020-01-02 X\n${STRIKE}casualties - - killed=9:Soldaten\n\nb 2020-01-03 ${by}\n${STRIKE}casualties - - killed=40:B`;
  expect(tolls(text('Y'))[0]?.totals).toEqual([{ role: 'killed', low: 40, best: 40, high: 49 }]);
  expect(tolls(text('X'))[0]?.totals).toEqual([{ role: 'killed', low: 49, best: 49, high: 49 }]);
});

it('in all are no more than the largest account that tells of everybody', () => {
  const text = `a 2020-01-02 X
    attack A q1 on=2020-01-01
    casualties - - killed=9:B
    casualties - - killed=2:A

    b 2020-01-03 Y
    attack A q1 on=2020-01-01
    casualties - - killed=15:B
    casualties - - vs=A mod=negated`;
  // The second denies the dead of its own side: fifteen in all, not fifteen and two.
  expect(tolls(text)[0]?.totals).toEqual([{ role: 'killed', low: 9, best: 15, high: 17 }]);
});

it('of what may only tell another event again raise the highest sum alone, unless that one tells of nobody', () => {
  const question = { period: 'all', byPlace: false, role: 'killed', kind: null } as const;
  const [first, again, bare] = tolls(
    'a 2020-01-02\nairstrike A q1 on=2020-01-01\ncasualties - - killed=5:B\n\nb 2020-01-20\nairstrike A q2 on=2020-01-19\ncasualties - - killed=3:B\n\nc 2020-01-30\nairstrike A v on=2020-01-29\ncasualties - - wounded=3:B',
  );
  const [sum] = sumTolls([first!, asRetelling(again!, first!)], question);
  expect(sum).toMatchObject({ low: 5, best: 5, high: 8, events: [first!.event], maybe: [again!.event] });
  expect(asRetelling(again!, bare!)).toBe(again);
  expect(asRetelling(again!, null)).toBe(again);
});

it('a sum since some day bounds the number of a happening above, and is not its number', () => {
  const text = `a 2020-01-02 X\n${STRIKE}casualties - - killed=1:Zivilisten\n\nb 2020-01-03 Y\n${STRIKE}casualties - - killed=3:Zivilisten since=2020-01-01`;
  const [toll] = tolls(text);
  expect(toll?.totals).toEqual([{ role: 'killed', low: 1, best: 1, high: 3 }]);
  expect(toll?.entries[0]?.figures.map(({ use }) => use)).toEqual(['counted', 'over']);
});

it('more people than anybody can have counted are in no sum, and the other numbers stand as they are', () => {
  const absurd = `a 2020-01-02 X\n${STRIKE}casualties - - killed=1e23:Zivilisten`;
  const [alone] = tolls(absurd);
  expect(alone?.totals).toEqual([{ role: 'killed', low: 0, best: 0, high: 0 }]);
  expect(alone?.entries[0]?.figures[0]).toMatchObject({ value: 1e23, use: 'absurd' });
  expect(sum(absurd)).toEqual([]);
  const [both] = tolls(`${absurd}\n\nb 2020-01-03 Y\n${STRIKE}casualties - - killed=6:Zivilisten`);
  expect(both?.totals).toEqual([{ role: 'killed', low: 6, best: 6, high: 6 }]);
  expect(both?.entries[0]?.figures.map(({ use }) => use)).toEqual(['absurd', 'counted']);
  const displaced = tolls(`a 2020-01-02 X\n${STRIKE}displacement - - displaced=12000000:Zivilisten`)[0];
  expect(displaced?.totals).toEqual([{ role: 'displaced', low: 12_000_000, best: 12_000_000, high: 12_000_000 }]);
});

describe('sums', () => {
  const two = `a 2020-01-02 X\n${STRIKE}casualties - - killed=6:Zivilisten\n\nb 2020-01-09 X\nshelling A q1 on=2020-01-08\ncasualties - - killed=3:Zivilisten`;
  it('add events, each in the period of its day and at its place', () => {
    expect(sum(two)).toEqual(['all - 9 (9–9)']);
    expect(sum(two, 'week', true)).toEqual(['2020-W01 q1 6 (6–6)', '2020-W02 q1 3 (3–3)']);
  });
  it('hold a sum told over a time against the events of that time, and never add it to them', () => {
    const since = (n: number): string =>
      `${two}\n\nc 2020-02-01 Y\ncasualties - t killed=${n}:Zivilisten since=2020-01-01`;
    expect(sum(since(9))).toEqual(['all - 9 (9–9)']);
    expect(sum(since(75))).toEqual(['all - 75 (75–75)']);
    expect(sum(`${since(75)}\n\nd 2020-02-01 Z\ncasualties - t killed=80:Zivilisten since=2020-01-01`)).toEqual([
      'all - 75 (75–80)',
    ]);
  });
  it('stand at places, not at their names, and go up to what those lie in', () => {
    const at = (byPlace: PlaceLevel) =>
      sumTolls(
        tolls(two.replace('shelling A q1', 'shelling A q2')),
        { period: 'all', byPlace, role: 'killed', kind: null },
        WORLD,
      )
        .map(({ place, best }) => `${place?.id} ${best}`)
        .sort();
    expect(at('exact')).toEqual(['place:q1 6', 'place:q2 3']);
    expect(at('town')).toEqual(['place:t 9']);
    expect(at('province')).toEqual(['place:p 9']);
    // Nobody knows the country: a quarter is no country, it does not stand among them.
    expect(at('country')).toEqual(['undefined 9']);
  });
  it('tell places of one name apart by what they lie in', () => {
    const world: EventOptions = {
      placeOf: (id) => {
        const within = id === 'place:q1' ? 'place:a' : id === 'place:q2' ? 'place:b' : null;
        const name = id.startsWith('place:q') ? 'Sarha' : id.replace('place:', '').toUpperCase();
        return { kind: within ? 'village' : 'admin1', name, lat: null, lon: null, within };
      },
    };
    const twice = tolls(two.replace('shelling A q1', 'shelling A q2'), world);
    const names = (told: typeof twice): (string | undefined)[] =>
      sumTolls(told, { period: 'all', byPlace: 'town', role: 'killed', kind: null }, world).map(
        ({ place }) => place?.name,
      );
    expect(names(twice)).toEqual(['Sarha (A)', 'Sarha (B)']);
    expect(names(twice.slice(0, 1))).toEqual(['Sarha']);
  });
  it('party by party: an event counts for each that takes part', () => {
    const sums = sumTolls(
      tolls(two),
      { period: 'all', byPlace: false, byActor: true, role: 'killed', kind: null },
      WORLD,
    );
    expect(sums.map(({ actor, best, events }) => [actor?.name, best, events.length])).toEqual([['A', 9, 2]]);
  });
  it('of all groups are at least each group, and never more than everybody told', () => {
    const number = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 6 }), (pairs) => {
        const text = pairs
          .map(
            ([civil, fighters], i) =>
              `r${i} 2020-01-${10 + i} P${i}\nbombing A q${i} on=2020-01-${10 + i}\ncasualties - - killed=${civil}:Zivilisten\ncasualties - - killed=${fighters}:B`,
          )
          .join('\n\n');
        const all = pairs.reduce((total, [civil, fighters]) => total + civil + fighters, 0);
        expect(sum(text)).toEqual([`all - ${all} (${all}–${all})`]);
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});
