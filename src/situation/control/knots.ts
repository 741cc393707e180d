import { stepOn } from './chain.js';
import { beliefOn } from './course.js';
import type { Cell, View } from './view.js';

/** Days after which nothing more is looked for: by then everything has faded. */
const LATEST = 366 * 30;
/** Effects without a day stand before all days. */
const NO_DAY = -1e8;

/** Probability of the side that is read out, with all that share somebody with it. */
function sideOn({ course, kin }: Cell, side: number, day: number): number {
  const p = beliefOn(course, day);
  let sum = 0;
  for (let s = 1; s < p.length; s++) if (kin[s * p.length + side]) sum += p[s]!;
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
  const { steps } = cell.course.beliefs.chain;
  const first = start <= NO_DAY ? (steps.find(({ day }) => day > NO_DAY)?.day ?? Math.max(horizon, 0)) : start;
  const lastTold = Math.max(first, steps[steps.length - 1]!.day);
  const stops = [first];
  const until = end ?? lastTold;
  for (let i = Math.max(0, stepOn(steps, first)); i < steps.length && steps[i]!.day <= until; i++) {
    const { day } = steps[i]!;
    if (day - 1 > stops[stops.length - 1]!) stops.push(day - 1);
    if (day > stops[stops.length - 1]!) stops.push(day);
  }
  // Days after the end too: who asks beyond the news sees it fall.
  if (end !== null) for (const day of [end, end + 1, end + 60]) if (day > stops[stops.length - 1]!) stops.push(day);
  // After the last news it only fades: on until nothing is left.
  if (end === null) for (let ahead = 45; ahead < LATEST; ahead *= 2) stops.push(lastTold + ahead);
  const at = (day: number): number => sideOn(cell, side, day);
  const knots: number[] = [];
  const bend = (from: number, to: number, depth: number): void => {
    const middle = Math.round((from + to) / 2);
    if (depth > 0 && to - from > 8) {
      const line = at(from) + ((at(to) - at(from)) * (middle - from)) / (to - from);
      if (Math.abs(at(middle) - line) > BEND) {
        bend(from, middle, depth - 1);
        knots.push(middle, at(middle));
        bend(middle, to, depth - 1);
      }
    }
  };
  stops.forEach((day, i) => {
    if (i > 0) bend(stops[i - 1]!, day, 4);
    knots.push(day, at(day));
  });
  return thinned(knots);
}

/** Leaves out the knots that lie on the line between their neighbours, but for less than can be seen. */
function thinned(knots: readonly number[]): readonly number[] {
  const kept = knots.slice(0, 2);
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
