import type { ActorRef, ControlStatus } from '../../../src/situation/types.js';
import type { Table } from '../fold/messages.js';
import { PARTS, STATUSES } from '../fold/numbers.js';
import type { EventMark } from '../map/events.js';

/** A stretch of a lane: from day to day, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly status: ControlStatus;
  readonly holders: readonly ActorRef[];
  readonly probability: number;
}

/** A line through knots, cut where it begins, bends, falls below `floor` and ends: [day, value] in order. */
function pointsOf(
  values: readonly number[],
  at: number,
  from: number,
  to: number,
  floor: number,
): readonly (readonly [number, number])[] {
  const told = values[at + 5]!;
  const knots = Array.from(
    { length: values[at + 7]! },
    (_, i) => [values[at + 8 + 2 * i]!, values[at + 9 + 2 * i]!] as const,
  );
  const on = (day: number): number => {
    const next = knots.findIndex(([knot]) => knot > day);
    const [before, after] = [knots[next < 0 ? knots.length - 1 : next - 1], knots[next]];
    if (!before) return after?.[1] ?? told;
    if (!after || next < 0) return before[1];
    return before[1] + ((after[1] - before[1]) * (day - before[0])) / (after[0] - before[0]);
  };
  const days = new Set([from, ...knots.map(([day]) => day).filter((day) => day > from && day < to)]);
  for (let i = 1; i < knots.length; i++) {
    const [[d, p], [e, q]] = [knots[i - 1]!, knots[i]!];
    // The first day on which it is below the floor.
    if (p >= floor && q < floor)
      days.add(Math.min(to, Math.max(from, Math.floor(d + ((p - floor) * (e - d)) / (p - q)) + 1)));
  }
  return [...days].sort((a, b) => a - b).map((day) => [day, on(day)]);
}

/** The stretches of a cell within a span of days, from the numbers of its packed intervals: paler as it fades, unknown once it has faded too far. */
export function stretchesOf(values: readonly number[], table: Table, first: number, last: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < values.length; at += 8 + 2 * values[at + 7]!) {
    const [from, to] = [Math.max(first, values[at]!), Math.min(last, values[at + 1]!)];
    if (from > to) continue;
    const status = STATUSES[values[at + 2]!]!;
    const holders = (table.lists[values[at + 3]!] ?? []).map((side) => table.sides[side]!);
    const least = status === 'claimed' ? table.fading.claimFrom : table.fading.heldFrom;
    const fades = values[at + 5]! >= least;
    const points = pointsOf(values, at, from, to, least);
    for (const [i, [day, p]] of points.entries()) {
      const end = i + 1 < points.length ? points[i + 1]![0] - 1 : to;
      if (end < day) continue;
      const faded = fades && p < least;
      const probability = (p + (points[i + 1]?.[1] ?? p)) / 2;
      found.push(
        faded
          ? { from: day, to: end, status: 'unknown', holders: [], probability }
          : { from: day, to: end, status, holders, probability },
      );
    }
  }
  return found;
}

/** The name of a part by its number; null: the whole. */
export const partOf = (part: number) => (part === 0 ? null : PARTS[part - 1]!);

/** Events that would stand on each other, as one mark. */
export interface Cluster {
  readonly day: number;
  readonly events: readonly EventMark[];
}

/** Events of a lane, those nearer than `least` days in one. `events` are in the order of their days. */
export function clustersOf(
  events: readonly EventMark[],
  first: number,
  last: number,
  least: number,
): readonly Cluster[] {
  const found: { day: number; events: EventMark[] }[] = [];
  for (const event of events) {
    if (event.end < first || event.start > last) continue;
    const day = Math.min(last, Math.max(first, event.start));
    const before = found.at(-1);
    if (before && day - before.day < least) before.events.push(event);
    else found.push({ day, events: [event] });
  }
  return found;
}

/** Days on which an axis has a stroke, with how much of a day they say. */
export interface Tick {
  readonly day: number;
  readonly unit: 'year' | 'month' | 'day';
}

const DAY_MS = 86_400_000;

/** Strokes of an axis: years, months or days, at most `most`. */
export function ticksOf(first: number, last: number, most: number): readonly Tick[] {
  const date = new Date(first * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const steps: readonly [Tick['unit'], number][] = [
    ['day', 1],
    ['day', 7],
    ['month', 1],
    ['month', 3],
    ['month', 6],
    ['year', 1],
    ['year', 2],
    ['year', 5],
    ['year', 10],
  ];
  for (const [unit, step] of steps) {
    const found: Tick[] = [];
    for (let i = 0; found.length <= most; i++) {
      const day =
        unit === 'day'
          ? first + i * step
          : unit === 'month'
            ? Date.UTC(year, Math.floor(month / step) * step + i * step, 1) / DAY_MS
            : Date.UTC(Math.floor(year / step) * step + i * step, 0, 1) / DAY_MS;
      if (day > last) return found;
      if (day >= first) found.push({ day, unit });
    }
  }
  return [];
}
