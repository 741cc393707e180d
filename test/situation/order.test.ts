import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldControl } from '../../src/situation/index.js';
import { scenario } from './scenario.js';

const day = fc.integer({ min: 1, max: 28 }).map((d) => `2020-02-${String(d).padStart(2, '0')}`);
const line = fc
  .record({
    known: day,
    type: fc.constantFrom('control', 'capture', 'withdrawal', 'siege', 'presence', 'offensive', 'clash', 'advance'),
    agents: fc.constantFrom('A', 'B', 'C', 'A,B', '-'),
    place: fc.constantFrom('X', 'Y'),
    rest: fc.constantFrom(
      '',
      'part=north',
      'part=south,west',
      'part=west',
      'extent=most',
      'mod=claimed src=A',
      'mod=negated',
      'vs=B',
      'ended=1',
      'since=2019-01',
    ),
  })
  .map(({ known, type, agents, place, rest }) => `${known} ${type} ${agents} ${place} ${rest}`);

it('whatever is claimed in whatever order: the same intervals, without gaps or overlaps, and sure to at most one', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.nat(), (lines, turn) => {
      const claims = scenario(lines.join('\n'));
      const intervals = foldControl(claims, { at: null, asOf: null });
      const at = claims.length === 0 ? 0 : turn % claims.length;
      expect(foldControl([...claims.slice(at), ...claims.slice(0, at)].reverse(), { at: null, asOf: null })).toEqual(
        intervals,
      );
      for (const [i, cell] of intervals.entries()) {
        expect(cell.probability).toBeGreaterThanOrEqual(0);
        expect(cell.probability).toBeLessThanOrEqual(1);
        const next = intervals[i + 1];
        if (!next || next.place.id !== cell.place.id || next.part !== cell.part) expect(cell.end).toBeNull();
        else expect(Date.parse(next.start!) - Date.parse(cell.end!)).toBe(86_400_000);
      }
    }),
    { numRuns: 200, seed: 11 },
  );
});

it('a claim of two parts says the same of the town, whichever part was told of first', () => {
  const claims = scenario(
    [
      '2020-02-01 control W X',
      '2020-02-03 capture B X part=north,centre',
      '2020-02-05 capture A X part=centre',
      '2020-02-07 capture C X part=west,south',
    ].join('\n'),
  );
  const [w, b, a, c] = claims as [(typeof claims)[0], (typeof claims)[0], (typeof claims)[0], (typeof claims)[0]];
  const all = { at: null, asOf: null };
  const told = foldControl(claims, all);
  for (const order of [
    [w, a, b, c],
    [a, w, c, b],
    [c, b, a, w],
    [b, c, w, a],
  ])
    expect(foldControl(order, all)).toEqual(told);
});
