import { describe, expect, test } from 'vitest';
import { feastIn, formatDay, islamicDay, jewishNewYear, orthodoxEasterOf } from '../../src/time/index.js';

describe('the Islamic year', () => {
  test('1 Muharram 1 is 19 July 622 of our calendar', () => {
    // 16 July in the Julian one.
    expect(formatDay(islamicDay(1, 1, 1))).toBe('0622-07-19');
  });

  // First day of Ramadan as Saudi Arabia reckoned it (2018 it was kept a day later).
  test.each([
    [2011, '2011-08-01'],
    [2012, '2012-07-20'],
    [2013, '2013-07-09'],
    [2014, '2014-06-28'],
    [2015, '2015-06-18'],
    [2016, '2016-06-06'],
    [2017, '2017-05-27'],
    [2018, '2018-05-16'],
    [2019, '2019-05-06'],
    [2020, '2020-04-24'],
    [2021, '2021-04-13'],
    [2022, '2022-04-02'],
    [2023, '2023-03-23'],
    [2024, '2024-03-11'],
  ])('Ramadan %i begins on %s', (year, kept) => {
    expect(formatDay(feastIn({ of: 'islamic', month: 9, day: 1 }, year))).toBe(kept);
  });

  test.each([
    [2014, '2014-10-04'],
    [2017, '2017-09-01'],
    [2018, '2018-08-21'],
    [2019, '2019-08-11'],
    [2023, '2023-06-28'],
  ])('the feast of sacrifice %i is on %s', (year, kept) => {
    expect(formatDay(feastIn({ of: 'islamic', month: 12, day: 10 }, year))).toBe(kept);
  });
});

test.each([
  [2013, '2013-09-05'],
  [2017, '2017-09-21'],
  [2019, '2019-09-30'],
  [2021, '2021-09-07'],
  [2022, '2022-09-26'],
  [2023, '2023-09-16'],
  [2024, '2024-10-03'],
])('the Jewish year begins in %i on %s', (year, day) => expect(formatDay(jewishNewYear(year))).toBe(day));

test.each([
  [2018, '2018-03-31'],
  [2023, '2023-04-06'],
  [2024, '2024-04-23'],
])('Passover %i is on %s', (year, day) => expect(formatDay(feastIn({ of: 'passover', plus: 0 }, year))).toBe(day));

test.each([
  [2015, '2015-04-12'],
  [2018, '2018-04-08'],
  [2022, '2022-04-24'],
  [2023, '2023-04-16'],
  [2024, '2024-05-05'],
])('Orthodox Easter %i is on %s', (year, day) => expect(formatDay(orthodoxEasterOf(year))).toBe(day));
