import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Course, NONE } from '../../web/src/fold/course.js';
import type { Table } from '../../web/src/fold/messages.js';
import { clustersOf, stretchesOf, ticksOf } from '../../web/src/timeline/lane.js';

const FADE = { heldFrom: 0.5, claimFrom: 0.1 };
const STATUS = ['controlled', 'contested', 'besieged', 'presence', 'claimed', 'unknown'];

/** Intervals one after the other, each with its knots. */
const intervals = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 60 }),
      status: fc.integer({ min: 0, max: 5 }),
      told: fc.double({ min: 0, max: 1, noNaN: true }),
      knots: fc.uniqueArray(fc.integer({ min: -10, max: 70 }), { maxLength: 4 }),
      values: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    }),
    { maxLength: 5 },
  )
  .map((all) => {
    let day = 100;
    return all.flatMap(({ days, status, told, knots, values }) => {
      const start = day;
      day += days;
      const course = [...knots].sort((a, b) => a - b).flatMap((knot, i) => [start + knot, values[i]!]);
      return [start, day - 1, status, 0, 0, told, 0, course.length / 2, ...course];
    });
  });

test('a lane says of each day what the map says', () => {
  const table = { lists: [[]], sides: [], fading: FADE } as unknown as Table;
  fc.assert(
    fc.property(intervals, fc.integer({ min: 95, max: 400 }), (values, day) => {
      const place = { key: 'a', id: 'a', name: 'A', lat: 0, lon: 0, cells: [[0, values]] as const };
      const frame = new Course([place], FADE).at(day);
      const lane = stretchesOf(values, table, 90, 450).filter(({ from, to }) => from <= day && day <= to);
      if (frame.status[0] === NONE) expect(lane).toEqual([]);
      else expect(lane.map(({ status }) => status)).toEqual([STATUS[frame.status[0]!]]);
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('events that would stand on each other are one mark, and none is lost', () => {
  const event = fc.integer({ min: 0, max: 300 }).map((start) => ({ start, end: start }) as never);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (events, least) => {
      const sorted = [...(events as { start: number; end: number }[])].sort((a, b) => a.start - b.start);
      const clusters = clustersOf(sorted as never, 50, 200, least);
      const inside = sorted.filter(({ start }) => start >= 50 && start <= 200);
      expect(clusters.flatMap(({ events: of }) => of)).toEqual(inside);
      for (const [i, { day }] of clusters.entries())
        if (i > 0) expect(day - clusters[i - 1]!.day).toBeGreaterThanOrEqual(least);
    }),
  );
});

test.each([
  [0, 6, 'day'],
  [0, 364, 'month'],
  [0, 3652, 'year'],
])('an axis from %d to %d counts by %s, with room for each', (first, last, unit) => {
  const ticks = ticksOf(first, last, 12);
  expect(ticks.length).toBeGreaterThan(2);
  expect(ticks.length).toBeLessThanOrEqual(13);
  expect(ticks[0]?.unit).toBe(unit);
});
