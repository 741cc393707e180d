import type { TimeExample } from '../../../reading/times/types.js';

/** Day of publication of the examples that name none: a Monday. */
export const MONDAY = '2018-06-11';

/** An example written on {@link MONDAY}: sentence, TIMEX3 value, days (`start..end`, `-` where there are none). */
export const on = (text: string, value: string, days: string, more: Partial<TimeExample> = {}): TimeExample => ({
  text,
  published: MONDAY,
  value,
  days,
  ...more,
});
