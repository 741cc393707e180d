import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addUnits,
  civilDay,
  dayNumber,
  easterOf,
  firstDayOf,
  formatDay,
  formatWeek,
  lastDayOf,
  parseDay,
  weekdayOf,
} from '../../src/time/index.js';

const day = (iso: string): number => parseDay(iso)!;

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['2000-03-01', 11017],
    ['1969-12-31', -1],
  ])('%s is day %i', (iso, n) => {
    expect(parseDay(iso)).toBe(n);
    expect(formatDay(n)).toBe(iso);
  });

  test.each(['2018-02-29', '2018-13-01', '2018-00-10', '2018-6-1', '', '20180601', '1900-02-29'])(
    '%s is no day',
    (iso) => expect(parseDay(iso)).toBeNull(),
  );

  test('day numbers and civil days are inverse', () => {
    fc.assert(fc.property(fc.integer({ min: -700000, max: 700000 }), (n) => dayNumber(civilDay(n)) === n));
  });
});

test.each([
  ['2018-06-11', 1],
  ['2018-06-08', 5],
  ['2022-02-27', 7],
  ['1969-12-31', 3],
])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(day(iso))).toBe(weekday));

test.each([
  ['2018-06-08', '2018-W23'],
  ['2018-12-31', '2019-W01'],
  ['2021-01-03', '2020-W53'],
  ['2016-01-01', '2015-W53'],
])('%s lies in %s', (iso, week) => expect(formatWeek(day(iso))).toBe(week));

test.each([
  ['2018-03-31', -1, '2018-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2018-01-15', -13, '2016-12-15'],
])('%s %i months', (iso, by, to) => expect(formatDay(addMonths(day(iso), by))).toBe(to));

test.each([
  ['2018-06-11', -2, 'week', '2018-05-28'],
  ['2018-06-11', -1.5, 'year', '2016-12-11'],
  ['2018-06-11', 1, 'decade', '2028-06-11'],
  ['2018-06-11', 0.5, 'month', '2018-06-26'],
] as const)('%s %f %s', (iso, by, unit, to) => expect(formatDay(addUnits(day(iso), by, unit))).toBe(to));

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2018-06-08', '2018-06-08', '2018-06-08'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect(formatDay(firstDayOf(date)!)).toBe(first);
  expect(formatDay(lastDayOf(date)!)).toBe(last);
});

test.each([
  [1995, '1995-04-16'],
  [2018, '2018-04-01'],
  [2024, '2024-03-31'],
])('Easter %i', (year, iso) => expect(formatDay(easterOf(year))).toBe(iso));
