import type { Sector } from '../../claims/index.js';
import { firstDayOf } from '../../time/index.js';
import type { ActorRef, ControlInterval, ControlStatus } from '../types.js';

/** Statuses by their number in a packed course. */
export const PACKED_STATUS: readonly ControlStatus[] = [
  'controlled',
  'contested',
  'besieged',
  'presence',
  'claimed',
  'unknown',
];

/** Parts of a place by their number less one; 0 is the whole. A direction is a sum of powers of two of these places. */
export const PACKED_PARTS: readonly Sector[] = [
  'centre',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'outskirts',
];

/** Before and after all days: an interval whose beginning or end is not known. */
export const NO_START = -10_000_000;
export const NO_END = 10_000_000;

/** Numbers of an interval before its course. */
export const PACKED_HEAD = 8;

/**
 * A cell: its part, then its intervals, one after the other. Each is start, end, status, holders (a place in `lists`), direction, probability at the last
 * confirmation, day of the last confirmation (`NO_START`: none), number of knots, then for each knot day and probability. Days count from 1970-01-01.
 */
export type PackedCell = readonly [part: number, intervals: readonly number[]];

/** A place with its cells, the whole first. */
export interface PackedPlace {
  /** Key of the place in the fold: places of one name that lie in different regions have one each. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly cells: readonly PackedCell[];
}

/** Actors and the lists of them that hold places together, each once. The first list is empty. */
export class PackedSides {
  readonly sides: ActorRef[] = [];
  readonly lists: number[][] = [[]];
  readonly #sides = new Map<string, number>();
  readonly #lists = new Map<string, number>([['', 0]]);

  /** Place of a list of holders among the lists; a new one is added. */
  list(holders: readonly ActorRef[]): number {
    const list = holders.map((holder) => this.#side(holder));
    const key = list.join(' ');
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.#lists.set(key, this.lists.length);
    this.lists.push(list);
    return this.lists.length - 1;
  }

  #side({ id, name }: ActorRef): number {
    const key = id ?? `name:${name}`;
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    this.#sides.set(key, this.sides.length);
    this.sides.push({ id, name });
    return this.sides.length - 1;
  }
}

const dayOf = (iso: string | null, none: number): number => (iso === null ? none : (firstDayOf(iso) ?? none));

function packInterval(row: number[], interval: ControlInterval, sides: PackedSides): void {
  const { start, end, status, holders, direction = [], probability, lastConfirmed, course = [] } = interval;
  row.push(
    dayOf(start, NO_START),
    dayOf(end, NO_END),
    PACKED_STATUS.indexOf(status),
    sides.list(holders),
    direction.reduce((sum, part) => sum | (1 << PACKED_PARTS.indexOf(part)), 0),
    probability,
    dayOf(lastConfirmed, NO_START),
    course.length,
  );
  for (const [day, value] of course) row.push(dayOf(day, 0), value);
}

/** Packs the intervals of one place, as `Control.course` gives them by its key; null for none. */
export function packPlace(key: string, intervals: readonly ControlInterval[], sides: PackedSides): PackedPlace | null {
  const place = intervals[0]?.place;
  if (!place) return null;
  const cells = new Map<number, number[]>();
  for (const interval of intervals) {
    const part = interval.part === null ? 0 : PACKED_PARTS.indexOf(interval.part) + 1;
    const row = cells.get(part) ?? [];
    cells.set(part, row);
    packInterval(row, interval, sides);
  }
  return { key, ...place, cells: [...cells].sort(([a], [b]) => a - b) };
}
