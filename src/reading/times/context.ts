import { civilDay, dayInterval, dayNumber, daysOfMonth, formatMonth, type Interval } from '../../time/index.js';
import type { TimeExpression } from '../types.js';
import type { DayPart, Lead, Meaning, Tense } from './types.js';

/** The days and signs against which words are resolved. */
export interface TimeContext {
  /** Day of publication; null where unknown: then nothing relative is resolved. */
  readonly published: number | null;
  /** Day last told in the text; null where none was. */
  readonly mentioned: number | null;
  /** Day told in the same sentence; null where none was. */
  readonly near: number | null;
  /** Days last told, however exactly; null where none were lately. */
  readonly last: Interval | null;
  /** Year last said in the same sentence. */
  readonly year: number | null;
  readonly tense: Tense;
  readonly lead: Lead;
}

/** A time expression without its place in the text. */
export type Resolved = Pick<TimeExpression, 'type' | 'value' | 'interval' | 'known' | 'implied'> & {
  readonly anchored: number | null;
  /** The two ends of a range. */
  readonly ends?: readonly [from: Resolved, to: Resolved];
};

/** A meaning of one kind. */
export type Of<Op extends Meaning['op']> = Extract<Meaning, { op: Op }>;

/** Value of a day or of a part of it (`2018-06-08TEV`). */
export const dayValue = (day: string, part: DayPart | undefined): string => (part ? `${day}T${part}` : day);

/** A part of a day is a TIME. */
export const typeOf = (part: DayPart | undefined): 'DATE' | 'TIME' => (part ? 'TIME' : 'DATE');

/** Puts what was resolved together; a DATE that was said without an anchor unless told otherwise. */
export function dated(
  value: string,
  interval: Interval | null,
  known: readonly string[],
  implied: readonly string[] = [],
  anchored: number | null = null,
  type: Resolved['type'] = 'DATE',
): Resolved {
  return { type, value, interval, known, implied, anchored };
}

/** Days of a part of a day: a night named by its eve (`Nacht zum 4.`) begins the day before; others run on into the next. */
export function partInterval(day: number, part: DayPart | undefined, eve: boolean | undefined): Interval {
  if (part !== 'NI') return dayInterval(day, day);
  return eve ? dayInterval(day - 1, day) : dayInterval(day, day + 1);
}

/** First and last day of `Anfang`, `Mitte`, `Ende` of a month. */
export const THIRDS = { start: [1, 10], mid: [11, 20], end: [21, 31] } as const;

/** First and last month of `Anfang`, `Mitte`, `Ende` of a year. */
export const YEAR_PORTIONS = { start: [1, 3], mid: [5, 8], end: [10, 12] } as const;

/** `Anfang Mai`. */
export function monthPortion(year: number, month: number, portion: 'start' | 'mid' | 'end'): Interval {
  const [first, last] = THIRDS[portion];
  const end = Math.min(last, daysOfMonth(year, month));
  return dayInterval(dayNumber({ year, month, day: first }), dayNumber({ year, month, day: end }), 'approx');
}

/** `Ende 2015`. */
export function yearPortion(year: number, portion: 'start' | 'mid' | 'end'): Interval {
  const [first, last] = YEAR_PORTIONS[portion];
  return { start: formatMonth(year, first), end: formatMonth(year, last), precision: 'approx' };
}

/** First and last month of the seasons; 13 and 14 lie in the next year. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

/** The months of a season that begins in the year. */
export function seasonInterval(year: number, season: string): Interval {
  const [first, last] = SEASONS[season] ?? [1, 12];
  const end = last > 12 ? formatMonth(year + 1, last - 12) : formatMonth(year, last);
  return { start: formatMonth(year, first), end, precision: 'approx' };
}

/**
 * The year of a date that names none: the one that makes it the last such day on or before publication, or the first after it where
 * the clause looks ahead; in a clause without a sign of tense the nearer of the two, with the past preferred.
 */
export function impliedYear(first: (year: number) => number, context: TimeContext): number | null {
  if (context.year !== null) return context.year;
  const { published } = context;
  if (published === null) return null;
  const { year } = civilDay(published);
  const past = first(year) <= published ? year : year - 1;
  if (context.tense === 'past' || context.lead === 'since') return past;
  const ahead = first(year) >= published ? year : year + 1;
  if (context.tense === 'future' || context.lead === 'from' || context.lead === 'for') return ahead;
  return (first(ahead) - published) * 2 < published - first(past) ? ahead : past;
}

/** A number with two digits. */
export const two = (n: number): string => String(n).padStart(2, '0');

/** The year so many away from that of publication; null where nothing is asked or known. */
export function relativeYear(by: number | undefined, context: TimeContext): number | null {
  if (by === undefined || context.published === null) return null;
  return civilDay(context.published).year + by;
}
