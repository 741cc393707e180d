import type { Interval, PartialDate } from './interval.js';

const DAY_MS = 86_400_000;

/** A unit in which calendars count. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A day of the Gregorian calendar. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Days since 1970-01-01 of a civil day; days past the end of a month run on into the next. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return Math.round(at.getTime() / DAY_MS);
}

/** The civil day of a day number. */
export function civilDay(n: number): CivilDay {
  const at = new Date(n * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** `2018-06-08` → day number; null where the text is no existing day. */
export function parseDay(iso: string): number | null {
  if (iso === lastParsed) return lastDay;
  let day = parsed.get(iso);
  if (day === undefined) {
    day = parsedAnew(iso);
    if (parsed.size < MOST_KEPT) parsed.set(iso, day);
  }
  lastParsed = iso;
  lastDay = day;
  return day;
}

/** What was asked for last: the day of a report is asked for by each of its claims. */
let lastParsed = '';
let lastDay: number | null = null;

function parsedAnew(iso: string): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const day = m ? { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : null;
  return day !== null && isDay(day) ? dayNumber(day) : null;
}

/** A million claims tell few days: each is parsed and written once. */
const MOST_KEPT = 100_000;
const parsed = new Map<string, number | null>();
const formatted = new Map<number, PartialDate>();

/** Whether the day exists (no 31 June, no month 13). */
export function isDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

/** Day number → `2018-06-08`. */
export function formatDay(n: number): PartialDate {
  const known = formatted.get(n);
  if (known !== undefined) return known;
  const { year, month, day } = civilDay(n);
  const iso = `${formatMonth(year, month)}-${pad(day, 2)}`;
  if (formatted.size < MOST_KEPT) formatted.set(n, iso);
  return iso;
}

/** `2018`, with four digits. */
export const formatYear = (year: number): PartialDate => pad(year, 4);

/** `2018-06`. */
export const formatMonth = (year: number, month: number): PartialDate => `${formatYear(year)}-${pad(month, 2)}`;

/** How many days the month has. */
export const daysOfMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1;

/** Monday of the week in which the day lies. */
export const mondayOf = (n: number): number => n - weekdayOf(n) + 1;

/** ISO week of the day: `2018-W23`. */
export function formatWeek(n: number): string {
  const thursday = mondayOf(n) + 3;
  const { year } = civilDay(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return `${formatYear(year)}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`;
}

/** The same day `by` months away; the last of the month where it has no such day (31 March − 1 → 28 February). */
export function addMonths(n: number, by: number): number {
  const { year, month, day } = civilDay(n);
  const index = year * 12 + (month - 1) + by;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return dayNumber({ ...to, day: Math.min(day, daysOfMonth(to.year, to.month)) });
}

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** Moves a day by a number of units; halves of a month are counted as 15 days. */
export function addUnits(n: number, by: number, unit: CalendarUnit): number {
  if (unit === 'day') return n + Math.round(by);
  if (unit === 'week') return n + Math.round(by * 7);
  const months = by * (MONTHS_OF[unit] ?? 1);
  const whole = Math.trunc(months);
  return addMonths(n, whole) + Math.round((months - whole) * 30);
}

/** The month as an interval. */
export const monthInterval = (year: number, month: number): Interval => ({
  start: formatMonth(year, month),
  end: formatMonth(year, month),
  precision: 'month',
});

/** The year as an interval. */
export const yearInterval = (year: number): Interval => ({
  start: formatYear(year),
  end: formatYear(year),
  precision: 'year',
});

/** Days from `first` to `last` as an interval. */
export const dayInterval = (first: number, last: number, precision: Interval['precision'] = 'day'): Interval => ({
  start: formatDay(first),
  end: formatDay(last),
  precision,
});

/** First day of a partial date (`2018` → 2018-01-01); null where it is none. */
export function firstDayOf(date: PartialDate): number | null {
  return parseDay(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
}

/** Last day of a partial date (`2018-02` → 2018-02-28); null where it is none. */
export function lastDayOf(date: PartialDate): number | null {
  if (date.length === 10) return parseDay(date);
  const first = firstDayOf(date);
  if (first === null) return null;
  return (date.length === 4 ? addMonths(first, 12) : addMonths(first, 1)) - 1;
}

/** Day number of Easter Sunday (anonymous Gregorian computus, Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
