import type { QuantityRole } from '../../claims/index.js';
import { formatWeek, parseDay } from '../../time/index.js';
import type { EventOptions, VictimKind } from '../events/types.js';
import { totalOf } from './toll.js';
import type { EventToll, TollEntry, TollSum } from './types.js';

/** By what tolls are added up. */
export type TollPeriod = 'day' | 'week' | 'month' | 'year' | 'all';

/** What is to be added: `kind` null counts everybody. */
export interface TollQuestion {
  readonly period: TollPeriod;
  /** Add up place by place (the most exact one told), or everywhere. */
  readonly byPlace: boolean;
  readonly role: QuantityRole;
  readonly kind: VictimKind | null;
}

interface Range {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/**
 * Sums over events, each once: an event stands in the period of its first day, at its most exact place. A sum that somebody tells over
 * a time (`since May at least 75`) holds the events of that time and place: where it is higher than they are together, the difference
 * is added; two such sums that overlap are never added to each other.
 */
export function sumTolls(
  tolls: readonly EventToll[],
  question: TollQuestion,
  options: Pick<EventOptions, 'placeOf'> = {},
): readonly TollSum[] {
  const cells = new Map<string, { single: EventToll[]; sums: EventToll[]; period: string; place: string | null }>();
  for (const toll of tolls) {
    const period = periodOf(toll.start, question.period);
    // A sum over more than the period belongs to none of its parts.
    if (toll.cumulative && period !== periodOf(toll.end, question.period)) continue;
    const place = question.byPlace ? (toll.places[0]?.name ?? null) : null;
    const key = JSON.stringify([period, place]);
    const cell = cells.get(key) ?? { single: [], sums: [], period, place };
    (toll.cumulative ? cell.sums : cell.single).push(toll);
    cells.set(key, cell);
  }
  return [...cells.values()]
    .flatMap(({ single, sums, period, place }) => sumOf(single, sums, period, place, question, options))
    .sort((a, b) => (`${a.period} ${a.place ?? ''}` < `${b.period} ${b.place ?? ''}` ? -1 : 1));
}

function periodOf(day: string | null, period: TollPeriod): string {
  if (period === 'all') return 'all';
  if (day === null) return 'unknown';
  if (period === 'day') return day;
  if (period === 'week') return formatWeek(parseDay(day)!);
  return day.slice(0, period === 'month' ? 7 : 4);
}

const rangeOf = (toll: EventToll, { role, kind }: TollQuestion): Range => {
  const entries = toll.entries.filter(
    (entry: TollEntry) => entry.role === role && (kind === null || entry.kind === kind),
  );
  return totalOf(entries);
};

function sumOf(
  single: readonly EventToll[],
  sums: readonly EventToll[],
  period: string,
  place: string | null,
  question: TollQuestion,
  options: Pick<EventOptions, 'placeOf'>,
): readonly TollSum[] {
  const counted = single
    .map((toll) => ({ toll, range: rangeOf(toll, question) }))
    .filter(({ range }) => range.high > 0);
  const over: EventToll[] = [];
  let { low, best, high } = counted.reduce((sum, { range }) => plus(sum, range), { low: 0, best: 0, high: 0 });
  const ranked = sums
    .map((toll) => ({ toll, range: rangeOf(toll, question) }))
    .filter(({ range }) => range.high > 0)
    .sort((a, b) => b.range.best - a.range.best || (a.toll.event < b.toll.event ? -1 : 1));
  for (const { toll, range } of ranked) {
    if (over.some((other) => overlaps(toll, other, options))) continue;
    over.push(toll);
    const held = counted
      .filter((one) => holds(toll, one.toll, options))
      .reduce((sum, one) => plus(sum, one.range), NOTHING);
    low += Math.max(0, range.low - held.low);
    best += Math.max(0, range.best - held.best);
    high += Math.max(0, range.high - held.high);
  }
  if (high === 0) return [];
  const events = counted.map(({ toll }) => toll.event);
  const told = { period, place, role: question.role, kind: question.kind ?? ('all' as const) };
  return [{ ...told, low, best, high, events, over: over.map(({ event }) => event) }];
}

const NOTHING: Range = { low: 0, best: 0, high: 0 };
const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high });

/** Whether the place of a sum holds that of an event: it is the same, or what it lies in; a sum without a place holds all. */
function holds(sum: EventToll, event: EventToll, options: Pick<EventOptions, 'placeOf'>): boolean {
  if (!meet(sum, event)) return false;
  if (sum.places.length === 0) return true;
  const wide = new Set(sum.places.flatMap(({ id, name }) => [id, name]).filter((one) => one !== null));
  return event.places.some(({ id, name }) => wide.has(name) || chain(id, options).some((above) => wide.has(above)));
}

function chain(id: string | null, { placeOf }: Pick<EventOptions, 'placeOf'>): readonly string[] {
  const found: string[] = [];
  for (let at = id; at !== null && found.length < 8; at = placeOf?.(at)?.within ?? null) found.push(at);
  return found;
}

/** Their days meet. */
const meet = (a: EventToll, b: EventToll): boolean =>
  a.start === null || a.end === null || b.start === null || b.end === null || (a.start <= b.end && b.start <= a.end);

const overlaps = (a: EventToll, b: EventToll, options: Pick<EventOptions, 'placeOf'>): boolean =>
  holds(a, b, options) || holds(b, a, options);
