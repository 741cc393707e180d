import { firstDayOf, lastDayOf, type PartialDate } from '../time/index.js';

/** What an actor or a place is told apart by: its identity, else its name, whatever its case. */
export const refKey = ({ id, name }: { readonly id: string | null; readonly name: string }): string =>
  id ?? `n:${name.normalize('NFC').toLowerCase()}`;

/** Whether a day may be before another or on it, where either may be a month or a year. */
export const notAfter = (a: PartialDate, b: PartialDate): boolean =>
  (firstDayOf(a) ?? Number.NEGATIVE_INFINITY) <= (lastDayOf(b) ?? Number.POSITIVE_INFINITY);

/** Whether two spans of days meet; null is open. */
export const spansMeet = (
  a: { readonly start: PartialDate | null; readonly end: PartialDate | null },
  b: { readonly start: PartialDate | null; readonly end: PartialDate | null },
): boolean =>
  (a.start === null || b.end === null || notAfter(a.start, b.end)) &&
  (b.start === null || a.end === null || notAfter(b.start, a.end));
