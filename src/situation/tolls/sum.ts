import type { QuantityRole } from '../../claims/index.js';
import { addTo } from '../../text/index.js';
import { formatWeek, parseDay } from '../../time/index.js';
import type { EventOptions, VictimKind } from '../events/types.js';
import { refKey } from '../ref.js';
import type { ActorRef, PlaceRef } from '../types.js';
import type { TollPeriod } from './periods.js';
import { chainOf, type PlaceLevel, placeAt, toldApart } from './place-level.js';
import { totalOf } from './toll.js';
import type { EventToll, TollEntry, TollSum } from './types.js';

/** What is to be added: `kind` null counts everybody. */
export interface TollQuestion {
  readonly period: TollPeriod;
  /** Add up place by place: the most exact one told, or what it lies in; false: everywhere. */
  readonly byPlace: PlaceLevel | false;
  /** Add up party by party: an event counts for each that takes part in it, so these sums are not to be added to each other. */
  readonly byActor?: boolean;
  readonly role: QuantityRole;
  readonly kind: VictimKind | null;
}

type World = Pick<EventOptions, 'placeOf' | 'isGeneric'>;

interface Range {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** What a sum is of: a period, and as asked a place and a party. */
export interface Cell {
  readonly period: string;
  readonly place: PlaceRef | null;
  readonly actor: ActorRef | null;
}

/**
 * Sums over events, each once: an event stands in the period of its first day, at its most exact place. A sum that somebody tells over
 * a time (`since May at least 75`) holds the events of that time and place: where it is higher than they are together, the difference
 * is added; two such sums that overlap are never added to each other. What may be a retelling of another event raises the highest number only.
 */
export function sumTolls(tolls: readonly EventToll[], question: TollQuestion, options: World = {}): readonly TollSum[] {
  const cells = new Map<string, { readonly cell: Cell; readonly single: EventToll[]; readonly sums: EventToll[] }>();
  const singles = new Map<string, EventToll[]>();
  for (const toll of tolls) {
    const period = periodOf(toll.start, question.period);
    // A sum over more than the period belongs to none of its parts.
    if (toll.cumulative && period !== periodOf(toll.end, question.period)) continue;
    if (!toll.cumulative) addTo(singles, period, toll);
    for (const cell of cellsOf(toll, question, options)) {
      const key = cellKey(cell);
      const found = cells.get(key) ?? { cell, single: [], sums: [] };
      (toll.cumulative ? found.sums : found.single).push(toll);
      cells.set(key, found);
    }
  }
  const found = [...cells.values()].flatMap(({ cell, single, sums }) =>
    sumOf(cell, single, sums, singles.get(cell.period) ?? [], question, options),
  );
  return [...toldApart(found, options)].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ period, place, actor }: Cell): string =>
  `${period} ${place?.name ?? ''} ${place?.id ?? ''} ${actor?.name ?? ''}`;

/** One key for one cell. */
export const cellKey = ({ period, place, actor }: Cell): string =>
  JSON.stringify([period, place && refKey(place), actor && refKey(actor)]);

/** The cells in which something with days, places and parties counts. */
export function cellsOf(
  { start, places, actors }: Pick<EventToll, 'start' | 'places' | 'actors'>,
  { period, byPlace, byActor = false }: Pick<TollQuestion, 'period' | 'byPlace' | 'byActor'>,
  options: World,
): readonly Cell[] {
  const place = byPlace ? placeAt(places, byPlace, options) : null;
  const cell = { period: periodOf(start, period), place, actor: null };
  if (!byActor) return [cell];
  // Who is nobody in particular (`Bewaffnete`) is no party of a table.
  const isParty = ({ id }: ActorRef): boolean => id !== null && options.isGeneric?.(id) !== true;
  const known = new Map(actors.filter(isParty).map((actor) => [refKey(actor), actor]));
  return known.size === 0 ? [cell] : [...known.values()].map((actor) => ({ ...cell, actor }));
}

/** The period in which a day lies; `unknown` without a day. */
export function periodOf(day: string | null, period: TollPeriod): string {
  if (period === 'all') return 'all';
  if (day === null) return 'unknown';
  if (period === 'day') return day;
  if (period === 'week') return formatWeek(parseDay(day)!);
  return day.slice(0, period === 'month' ? 7 : 4);
}

const rangeOf = (toll: EventToll, { role, kind }: TollQuestion): Range => {
  const total = kind === null ? toll.totals.find((one) => one.role === role) : undefined;
  if (total) return total;
  const entries = toll.entries.filter(
    (entry: TollEntry) => entry.role === role && (kind === null || entry.kind === kind),
  );
  return totalOf(entries);
};

/** A toll of an event that may only tell another again: who is in it may be counted there. Where that one tells of nobody, nobody is. */
export const asRetelling = (toll: EventToll, before: EventToll | null): EventToll =>
  before?.totals.some(({ role }) => toll.totals.some((total) => total.role === role))
    ? { ...toll, maybe: before.event }
    : toll;

/** What a toll adds to a sum: who may have been counted already raises the highest number only. */
function countedOf(toll: EventToll, question: TollQuestion): Range {
  const range = rangeOf(toll, question);
  return toll.maybe === undefined ? range : { low: 0, best: 0, high: range.high };
}

function sumOf(
  cell: Cell,
  single: readonly EventToll[],
  sums: readonly EventToll[],
  ofPeriod: readonly EventToll[],
  question: TollQuestion,
  options: World,
): readonly TollSum[] {
  const counted = single
    .map((toll) => ({ toll, range: countedOf(toll, question) }))
    .filter(({ range }) => range.high > 0);
  const over: EventToll[] = [];
  let { low, best, high } = counted.reduce((sum, { range }) => plus(sum, range), NOTHING);
  const ranked = sums
    .map((toll) => ({ toll, range: rangeOf(toll, question) }))
    .filter(({ range }) => range.high > 0)
    .sort((a, b) => b.range.best - a.range.best || (a.toll.event < b.toll.event ? -1 : 1));
  for (const { toll, range } of ranked) {
    if (over.some((other) => overlaps(toll, other, options))) continue;
    over.push(toll);
    // Those of its quarters too, which have cells of their own.
    const held = ofPeriod.filter((one) => holds(toll, one, options));
    const known = held.reduce((sum, one) => plus(sum, countedOf(one, question)), NOTHING);
    low += Math.max(0, range.low - known.low);
    best += Math.max(0, range.best - known.best);
    high += Math.max(0, range.high - known.high);
  }
  if (high === 0) return [];
  const events = counted.filter(({ toll }) => toll.maybe === undefined).map(({ toll }) => toll.event);
  const maybe = counted.filter(({ toll }) => toll.maybe !== undefined).map(({ toll }) => toll.event);
  const told = { ...cell, role: question.role, kind: question.kind ?? ('all' as const) };
  return [{ ...told, low, best, high, events, maybe, over: over.map(({ event }) => event) }];
}

const NOTHING: Range = { low: 0, best: 0, high: 0 };
const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high });

/** Whether the place of a sum holds that of an event: it is the same, or what it lies in; a sum without a place holds all. */
function holds(sum: EventToll, event: EventToll, options: World): boolean {
  if (!meet(sum, event)) return false;
  if (sum.places.length === 0) return true;
  const wide = new Set(sum.places.map(refKey));
  return event.places.some((place) => chainOf(place, options).some((above) => wide.has(above)));
}

/** Their days meet. */
const meet = (a: EventToll, b: EventToll): boolean =>
  a.start === null || a.end === null || b.start === null || b.end === null || (a.start <= b.end && b.start <= a.end);

const overlaps = (a: EventToll, b: EventToll, options: World): boolean => holds(a, b, options) || holds(b, a, options);
