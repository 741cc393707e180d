import { stepOn } from './chain.js';
import { NO_DAY } from './known-order.js';
import type { Cell, View } from './view.js';

/** Days after which nothing more is looked for: by then everything has faded. */
const LATEST = 366 * 30;

/** Probability of the side that is read out, with all that share somebody with it. */
function sideOn({ course }: Cell, side: number, day: number): number {
  const { looked, evidence } = course;
  const at = looked.on(day);
  const p = looked.values;
  const kin = evidence.kin[side]!;
  let sum = 0;
  for (let s = 1; s < evidence.kin.length; s++) if (kin & (1 << s)) sum += p[at + s]!;
  return sum;
}

/** Deviation from a line that is worth a knot of its own. */
const BEND = 0.02;
/** Deviation from a line that can be left out. */
const SEEN = 0.004;

/** Day and probability in turn, of the side that is read out, from the first day of an interval to its end; an open one goes on until nothing is left. */
export function knotsOf(
  cell: Cell,
  start: number,
  end: number | null,
  horizon: number,
  { side }: View,
): readonly number[] {
  const { days } = cell.course.beliefs.chain;
  const first = start <= NO_DAY ? (days.find((day) => day > NO_DAY) ?? Math.max(horizon, 0)) : start;
  const knots: number[] = [];
  let [before, value] = [0, 0];
  for (const day of stopsOf(days, first, end)) {
    const now = sideOn(cell, side, day);
    if (knots.length > 0) bend(knots, cell, side, before, value, day, now, 4);
    knots.push(day, now);
    [before, value] = [day, now];
  }
  return thinned(knots);
}

/** Days on which the line can bend: news, and the eve of news. */
function stopsOf(days: Int32Array, first: number, end: number | null): readonly number[] {
  const lastTold = Math.max(first, days[days.length - 1]!);
  const stops = [first];
  const until = end ?? lastTold;
  let last = first;
  for (let i = Math.max(0, stepOn(days, first)); i < days.length && days[i]! <= until; i++) {
    const day = days[i]!;
    if (day - 1 > last) stops.push(day - 1);
    if (day > last) {
      stops.push(day);
      last = day;
    }
  }
  // Days after the end too: who asks beyond the news sees it fall.
  if (end !== null) {
    for (const day of [end, end + 1, end + 60]) if (day > stops[stops.length - 1]!) stops.push(day);
    return stops;
  }
  // After the last news it only fades: on until nothing is left.
  for (let ahead = 45; ahead < LATEST; ahead *= 2) stops.push(lastTold + ahead);
  return stops;
}

/** Puts knots between two days where the course leaves the line between them. */
function bend(
  knots: number[],
  cell: Cell,
  side: number,
  from: number,
  p: number,
  to: number,
  q: number,
  depth: number,
): void {
  if (depth === 0 || to - from <= 8) return;
  const middle = Math.round((from + to) / 2);
  const line = p + ((q - p) * (middle - from)) / (to - from);
  const now = sideOn(cell, side, middle);
  if (Math.abs(now - line) <= BEND) return;
  bend(knots, cell, side, from, p, middle, now, depth - 1);
  knots.push(middle, now);
  bend(knots, cell, side, middle, now, to, q, depth - 1);
}

/** Leaves out the knots that lie on the line between their neighbours, but for less than can be seen. */
function thinned(knots: readonly number[]): readonly number[] {
  const kept = [knots[0]!, knots[1]!];
  for (let i = 2; i < knots.length; i += 2) {
    if (i + 2 < knots.length) {
      const [a, p] = [kept[kept.length - 2]!, kept[kept.length - 1]!];
      const [b, q] = [knots[i + 2]!, knots[i + 3]!];
      const line = p + ((q - p) * (knots[i]! - a)) / (b - a);
      if (Math.abs(line - knots[i + 1]!) < SEEN) continue;
    }
    kept.push(knots[i]!, knots[i + 1]!);
  }
  return kept;
}
