import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../src/situation/control/effect.js';
import { fightsOf, foughtUntil, isFought } from '../../src/situation/control/fights.js';
import { Ids, Marks } from '../../src/situation/control/ids.js';
import { POLICY } from '../../src/situation/control/policy.js';
import { Rows } from '../../src/situation/control/rows.js';
import { Shared } from '../../src/situation/control/shared.js';
import { Taken } from '../../src/situation/control/taken.js';
import { likeness, wordsOf } from '../../src/situation/control/voice.js';
import { scenario } from './scenario.js';

describe('ids as bytes', () => {
  it('each id has one number, and the number gives it back, whatever its signs', () => {
    const id = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.uuid());
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (all) => {
        const ids = new Ids();
        const numbers = all.map((one) => ids.of(one));
        expect(numbers.map((number) => ids.at(number))).toEqual(all);
        expect(new Set(numbers).size).toBe(new Set(all).size);
      }),
      { numRuns: 200, seed: 21 },
    );
  });

  it('thousands of them are still told apart', () => {
    const ids = new Ids();
    for (let i = 0; i < 20_000; i++) expect(ids.of(`claim-${i}`)).toBe(i);
    for (let i = 0; i < 20_000; i += 997) expect([ids.of(`claim-${i}`), ids.at(i)]).toEqual([i, `claim-${i}`]);
  });

  it('what each of many claims counts for is kept whole, however far the columns have grown', () => {
    const taken = new Taken();
    const of = (i: number) => ({ known: i, dated: i % 2 === 0, publisher: i + 1, side: i + 2, report: i + 3 });
    for (let i = 0; i < 30_000; i++) {
      taken.put(i, of(i));
      taken.tells(i, i + 4);
    }
    const wrong = Array.from({ length: 30_000 }, (_, i) => i).filter(
      (i) => JSON.stringify([taken.at(i), taken.places(i)]) !== JSON.stringify([of(i), [i + 4]]),
    );
    expect(wrong).toEqual([]);
  });

  it('a mark says whether it was another before', () => {
    const marks = new Marks();
    expect([marks.set(5000, true), marks.set(5000, true), marks.set(5000, false), marks.set(7, false)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('effects as rows', () => {
  const lines = [
    '2020-01-10 control A,B X part=north,east mod=claimed src=C',
    '2020-02-01 capture B X vs=A extent=most on=2020-01',
    '2020-02-02 siege C X vs=A since=2020-01-03',
    '2020-02-03 withdrawal A X judged=accepted',
    '2020-02-04 clash A X vs=B at=7',
    '2020-02-05 control - X mod=negated',
    '2020-02-06 control A X since=2019-01',
  ];
  const shared = new Shared();
  const told = scenario(lines.join('\n')).map((known) => effectsOf(known, (id) => id, POLICY, shared));
  const words = ({ signs, from, to }: ReturnType<typeof wordsOf>) => [...signs.subarray(from, to)];
  const plain = (rows: Rows) =>
    [...rows.effects(null)].map(([part, list]) => [part, list.map((one) => ({ ...one, words: words(one.words) }))]);

  it('what is put in comes out, and what is taken out leaves the rest as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: lines.length - 1 }), { maxLength: 40 }), fc.nat(), (order, out) => {
        const gone = `c${1 + (out % lines.length)}`;
        const [rows, without] = [new Rows(shared), new Rows(shared)];
        for (const i of order)
          for (const { cell, effect } of told[i]!) {
            rows.add(effect, cell.part);
            if (effect.claim !== gone) without.add(effect, cell.part);
          }
        const all = [...rows.effects(null).values()].flat();
        expect(all.length).toBe(rows.count);
        for (const one of all) {
          const put = told[Number(one.claim.slice(1)) - 1]!.map(({ effect }) => effect);
          expect(put.map((effect) => ({ ...effect, words: words(effect.words) }))).toContainEqual({
            ...one,
            words: words(one.words),
          });
        }
        rows.remove(shared.claims.of(gone));
        expect(plain(rows)).toEqual(plain(without));
        expect(rows.sum(null)).toEqual(without.sum(null));
      }),
      { numRuns: 100, seed: 22 },
    );
  });

  it('what was not known on a day is not among what was', () => {
    const rows = new Rows(shared);
    for (const effects of told) for (const { cell, effect } of effects) rows.add(effect, cell.part);
    const day = told[2]![0]!.effect.known;
    const known = [...rows.effects(day).values()].flat();
    expect(new Set(known.map(({ claim }) => claim))).toEqual(new Set(['c1', 'c2', 'c3']));
    expect(rows.sum(day).n).toBe(known.length);
  });
});

describe('days of fighting', () => {
  it('counted by their sums as day by day', () => {
    const days = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), fc.integer({ min: -5, max: 250 }), (told, length, day) => {
        const fights = fightsOf(told, length);
        const fought = (on: number): boolean => told.some((first) => first < on && on <= first + length);
        let count = 0;
        for (let on = -10; on <= day; on++) if (fought(on)) count++;
        expect(foughtUntil(fights, day)).toBe(count);
        expect(isFought(fights, day)).toBe(fought(day));
      }),
      { numRuns: 200, seed: 23 },
    );
  });
});

describe('words of a sentence', () => {
  it('case, order and marks of punctuation do not matter, in any script', () => {
    expect(likeness(wordsOf('Die Armee nimmt Ḥamā ein.'), wordsOf('ein ḤAMĀ nimmt: die ARMEE'))).toBe(1);
    expect(likeness(wordsOf('eins zwei drei'), wordsOf('eins zwei vier'))).toBe(0.5);
    expect(likeness(wordsOf(''), wordsOf('…'))).toBe(1);
  });
});
