/** How exactly an interval is known. `approx`: the bounds are themselves a guess of the words (`vor etwa zwei Wochen`). */
export type Precision = 'day' | 'week' | 'month' | 'year' | 'approx';

/** A date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

/** Days from `start` to `end`, both included; a missing bound is open. */
export interface Interval {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly precision: Precision;
}
