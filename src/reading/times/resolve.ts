import {
  addMonths,
  addUnits,
  civilDay,
  dayInterval,
  dayNumber,
  daysOfMonth,
  easterOf,
  firstDayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  type Interval,
  isDay,
  lastDayOf,
  mondayOf,
  monthInterval,
  weekdayOf,
  yearInterval,
} from '../../time/index.js';
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

type Of<Op extends Meaning['op']> = Extract<Meaning, { op: Op }>;

const dayValue = (day: string, part: DayPart | undefined): string => (part ? `${day}T${part}` : day);
const typeOf = (part: DayPart | undefined): 'DATE' | 'TIME' => (part ? 'TIME' : 'DATE');

function dated(
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
function partInterval(day: number, part: DayPart | undefined, eve: boolean | undefined): Interval {
  if (part !== 'NI') return dayInterval(day, day);
  return eve ? dayInterval(day - 1, day) : dayInterval(day, day + 1);
}

const THIRDS = { start: [1, 10], mid: [11, 20], end: [21, 31] } as const;
const YEAR_PORTIONS = { start: [1, 3], mid: [5, 8], end: [10, 12] } as const;

function monthPortion(year: number, month: number, portion: 'start' | 'mid' | 'end'): Interval {
  const [first, last] = THIRDS[portion];
  const end = Math.min(last, daysOfMonth(year, month));
  return dayInterval(dayNumber({ year, month, day: first }), dayNumber({ year, month, day: end }), 'approx');
}

function yearPortion(year: number, portion: 'start' | 'mid' | 'end'): Interval {
  const [first, last] = YEAR_PORTIONS[portion];
  return { start: formatMonth(year, first), end: formatMonth(year, last), precision: 'approx' };
}

const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

function seasonInterval(year: number, season: string): Interval {
  const [first, last] = SEASONS[season] ?? [1, 12];
  const end = last > 12 ? formatMonth(year + 1, last - 12) : formatMonth(year, last);
  return { start: formatMonth(year, first), end, precision: 'approx' };
}

/**
 * The year of a date that names none: the one that makes it the last such day on or before publication, or the first after it where
 * the clause looks ahead; in a clause without a sign of tense the nearer of the two, with the past preferred.
 */
function impliedYear(first: (year: number) => number, context: TimeContext): number | null {
  if (context.year !== null) return context.year;
  const { published } = context;
  if (published === null) return null;
  const { year } = civilDay(published);
  const past = first(year) <= published ? year : year - 1;
  if (context.tense === 'past' || context.lead === 'since') return past;
  const ahead = first(year) >= published ? year : year + 1;
  if (context.tense === 'future' || context.lead === 'from') return ahead;
  return (first(ahead) - published) * 2 < published - first(past) ? ahead : past;
}

function date(m: Of<'date'>, context: TimeContext): Resolved | null {
  if (m.month === undefined)
    return m.year === undefined && m.yearBy === undefined ? dayOfMonth(m, context) : yearDate(m, context);
  const day = m.day ?? (m.portion ? THIRDS[m.portion][0] : 1);
  const month = m.month;
  const known = [...(m.day ? ['day'] : []), 'month', ...(m.year === undefined ? [] : ['year'])];
  const year =
    m.year ?? relativeYear(m.yearBy, context) ?? impliedYear((y) => dayNumber({ year: y, month, day }), context);
  const implied = m.year === undefined && year !== null ? ['year'] : [];
  if (year === null) {
    const value = m.day ? `XXXX-${two(month)}-${two(m.day)}` : `XXXX-${two(month)}`;
    return dated(dayValue(value, m.part), null, known, [], null, typeOf(m.part));
  }
  const anchored = implied.length ? context.published : null;
  if (m.day === undefined) {
    const interval = m.portion ? monthPortion(year, month, m.portion) : monthInterval(year, month);
    return dated(formatMonth(year, month), interval, known, implied, anchored);
  }
  if (!isDay({ year, month, day })) return null;
  const at = dayNumber({ year, month, day });
  return dated(
    dayValue(formatDay(at), m.part),
    partInterval(at, m.part, m.eve),
    known,
    implied,
    anchored,
    typeOf(m.part),
  );
}

const two = (n: number): string => String(n).padStart(2, '0');

function relativeYear(by: number | undefined, context: TimeContext): number | null {
  if (by === undefined || context.published === null) return null;
  return civilDay(context.published).year + by;
}

function yearDate(m: Of<'date'>, context: TimeContext): Resolved {
  const year = m.year ?? relativeYear(m.yearBy, context);
  const suffix = m.season ? `-${m.season}` : m.quarter ? `-Q${m.quarter}` : '';
  if (year === null) return dated(`XXXX${suffix}`, null, [m.season ? 'season' : 'year']);
  const said = m.year === undefined ? ([[], ['year'], context.published] as const) : ([['year'], [], null] as const);
  const value = `${formatYear(year)}${suffix}`;
  if (m.season) return dated(value, seasonInterval(year, m.season), ['season', ...said[0]], said[1], said[2]);
  if (m.quarter) {
    const first = m.quarter * 3 - 2;
    const interval: Interval = {
      start: formatMonth(year, first),
      end: formatMonth(year, first + 2),
      precision: 'month',
    };
    return dated(value, interval, ['quarter', ...said[0]], said[1], said[2]);
  }
  return dated(value, m.portion ? yearPortion(year, m.portion) : yearInterval(year), said[0], said[1], said[2]);
}

/** `am 8.`: the month comes from the day last told, else from publication. */
function dayOfMonth(m: Of<'date'>, context: TimeContext): Resolved | null {
  const anchor = context.near ?? context.published;
  if (m.season !== undefined) return season({ op: 'season', season: m.season, by: 0 }, context);
  if (m.day === undefined) return null;
  if (anchor === null) return dated(`XXXX-XX-${two(m.day)}`, null, ['day']);
  let { year, month } = civilDay(anchor);
  if (context.near === null && context.tense !== 'future' && m.day > civilDay(anchor).day) {
    ({ year, month } = civilDay(addMonths(dayNumber({ year, month, day: 1 }), -1)));
  }
  if (!isDay({ year, month, day: m.day })) return null;
  const at = dayNumber({ year, month, day: m.day });
  return dated(
    dayValue(formatDay(at), m.part),
    partInterval(at, m.part, m.eve),
    ['day'],
    ['month', 'year'],
    anchor,
    typeOf(m.part),
  );
}

function season(m: Of<'season'>, context: TimeContext): Resolved {
  const first = SEASONS[m.season]?.[0] ?? 1;
  // A season called past is over: "im vergangenen Sommer", written in June, is that of the year before.
  const month = m.by < 0 ? first + 3 : first;
  const look = m.by === 0 ? context : ({ ...context, year: null, tense: m.by < 0 ? 'past' : 'future' } as const);
  const year = impliedYear((y) => dayNumber({ year: y, month, day: 1 }), look);
  if (year === null) return dated(`XXXX-${m.season}`, null, ['season']);
  return dated(
    `${formatYear(year)}-${m.season}`,
    seasonInterval(year, m.season),
    ['season'],
    ['year'],
    context.published,
  );
}

function shift(m: Of<'shift'>, context: TimeContext): Resolved {
  const anchor = m.anchor === 'mentioned' ? context.mentioned : context.published;
  const known = [m.unit, ...(m.weekday ? ['weekday'] : [])];
  if (m.vague && context.tense !== 'past') return dated('PRESENT_REF', null, ['reference']);
  if (anchor === null)
    return dated(dayValue(UNRESOLVED[m.unit] ?? 'XXXX', m.part), null, known, [], null, typeOf(m.part));
  const at = addUnits(anchor, m.by, m.unit);
  if (m.unit === 'day') {
    const eve = m.part === 'NI' && (m.eve ?? (m.by === 0 && context.tense !== 'future'));
    return dated(
      dayValue(formatDay(at), m.part),
      partInterval(at, m.part, eve),
      ['day'],
      ['date'],
      anchor,
      typeOf(m.part),
    );
  }
  if (m.unit === 'week' && m.weekday) {
    const day = mondayOf(at) + m.weekday - 1;
    return dated(
      dayValue(formatDay(day), m.part),
      partInterval(day, m.part, m.eve),
      known,
      ['date'],
      anchor,
      typeOf(m.part),
    );
  }
  return dated(...unitDate(m, at), known, ['date'], anchor);
}

const UNRESOLVED: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const WEEK_PORTIONS = { start: [0, 1], mid: [1, 3], end: [4, 6] } as const;

function unitDate(m: Of<'shift'>, at: number): [value: string, interval: Interval] {
  const { year, month } = civilDay(at);
  if (m.unit === 'week') {
    const monday = mondayOf(at);
    const [first, last] = m.portion ? WEEK_PORTIONS[m.portion] : [0, 6];
    return [formatWeek(at), dayInterval(monday + first, monday + last, m.portion ? 'approx' : 'week')];
  }
  if (m.unit === 'month')
    return [formatMonth(year, month), m.portion ? monthPortion(year, month, m.portion) : monthInterval(year, month)];
  if (m.unit === 'quarter') {
    const quarter = Math.ceil(month / 3);
    const interval: Interval = {
      start: formatMonth(year, quarter * 3 - 2),
      end: formatMonth(year, quarter * 3),
      precision: 'month',
    };
    return [`${formatYear(year)}-Q${quarter}`, interval];
  }
  if (m.unit === 'year') return [formatYear(year), m.portion ? yearPortion(year, m.portion) : yearInterval(year)];
  const digits = m.unit === 'decade' ? 3 : 2;
  const stem = formatYear(year).slice(0, digits);
  return [stem, { start: stem.padEnd(4, '0'), end: stem.padEnd(4, '9'), precision: 'approx' }];
}

function weekday(m: Of<'weekday'>, context: TimeContext): Resolved {
  const { published } = context;
  const known = m.part ? ['weekday', 'part'] : ['weekday'];
  if (published === null)
    return dated(dayValue(`XXXX-WXX-${m.weekday}`, m.part), null, known, [], null, typeOf(m.part));
  const back = (weekdayOf(published) - m.weekday + 7) % 7;
  const ahead = m.by === 1 || (m.by === undefined && (context.tense === 'future' || context.lead === 'from'));
  // "am kommenden Montag" written on a Monday is in a week, "am vergangenen Montag" was a week ago.
  const day = ahead
    ? published + (m.by === 1 && back === 0 ? 7 : (7 - back) % 7)
    : published - (m.by === -1 && back === 0 ? 7 : back);
  return dated(
    dayValue(formatDay(day), m.part),
    partInterval(day, m.part, m.eve),
    known,
    ['date'],
    published,
    typeOf(m.part),
  );
}

function weekend(m: Of<'weekend'>, context: TimeContext): Resolved {
  const { published } = context;
  if (published === null) return dated('XXXX-WXX-WE', null, ['weekend']);
  const ahead = m.by === 1 || (m.by === undefined && context.tense === 'future');
  const saturday = mondayOf(published) + 5;
  const at = ahead ? saturday : saturday <= published && m.by !== -1 ? saturday : saturday - 7;
  return dated(`${formatWeek(at)}-WE`, dayInterval(at, at + 1), ['weekend'], ['date'], published);
}

function holiday(m: Of<'holiday'>, context: TimeContext): Resolved | null {
  const at = (year: number): number =>
    m.easter === undefined ? dayNumber({ year, month: m.month ?? 1, day: m.day ?? 1 }) : easterOf(year) + m.easter;
  const year = m.year ?? impliedYear(at, context);
  if (year === null)
    return dated(m.easter === undefined ? `XXXX-${two(m.month ?? 1)}-${two(m.day ?? 1)}` : 'XXXX', null, ['holiday']);
  const anchored = m.year === undefined ? context.published : null;
  return dated(
    formatDay(at(year)),
    dayInterval(at(year), at(year)),
    ['holiday'],
    m.year === undefined ? ['year'] : [],
    anchored,
  );
}

const LETTER: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'L',
};
const isClock = (unit: string): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

function durationValue(amounts: Of<'duration'>['amounts']): string {
  const write = (clock: boolean): string =>
    amounts
      .filter((a) => isClock(a.unit) === clock)
      .map((a) => `${a.n ?? 'X'}${LETTER[a.unit]}`)
      .join('');
  const clock = write(true);
  return `P${write(false)}${clock ? `T${clock}` : ''}`;
}

/** How many units are meant where the words give no number (`seit Tagen`, `in den vergangenen Wochen`): a guess, marked approx. */
const SOME: Readonly<Record<string, number>> = { hour: 12, day: 5, week: 3, month: 4, year: 4, decade: 3, century: 3 };

/** The day so many units away; clock units of less than a day leave it where it is. Null past the calendar's four-digit years. */
function away(from: number, by: -1 | 1, amounts: Of<'duration'>['amounts']): number | null {
  let at = from;
  for (const { n, unit } of amounts) {
    const count = by * (n ?? SOME[unit] ?? 1);
    if (Math.abs(count) > 100_000) return null;
    if (unit === 'millennium') return null;
    if (isClock(unit)) at += Math.trunc(count / (unit === 'hour' ? 24 : unit === 'minute' ? 1440 : 86400));
    else at = addUnits(at, count, unit as 'day');
  }
  const { year } = civilDay(at);
  return year >= 1 && year <= 9999 ? at : null;
}

function duration(m: Of<'duration'>, context: TimeContext): Resolved {
  const value = durationValue(m.amounts);
  const known = ['duration'];
  const bare = dated(value, null, known, [], null, 'DURATION');
  if (m.bare) return bare;
  const by =
    m.turn ??
    (context.lead === 'ago' || context.lead === 'since'
      ? -1
      : context.lead === 'ahead' && context.tense === 'future'
        ? 1
        : null);
  const anchor = m.turn ? context.mentioned : context.published;
  if (by === null || anchor === null) return bare;
  const at = away(anchor, by, m.amounts);
  if (at === null) return bare;
  const exact = !m.approx && m.amounts.every((a) => a.n !== null && (a.unit === 'day' || isClock(a.unit)));
  const precision = exact ? 'day' : 'approx';
  const interval =
    context.lead === 'since' ? ({ start: formatDay(at), precision } as const) : dayInterval(at, at, precision);
  return dated(value, interval, known, ['date'], anchor, 'DURATION');
}

function stretch(m: Of<'stretch'>, context: TimeContext): Resolved {
  const value = durationValue(m.amounts);
  const { published } = context;
  const at = published === null || m.by === 0 ? null : away(published, m.by, m.amounts);
  if (at === null || published === null) return dated(value, null, ['duration'], [], null, 'DURATION');
  const interval = m.by < 0 ? dayInterval(at, published, 'approx') : dayInterval(published, at, 'approx');
  return dated(value, interval, ['duration'], ['date'], published, 'DURATION');
}

/** `am Abend`, `in der Nacht`: of the day told in the sentence, else of the day of publication. */
function part(m: Of<'part'>, context: TimeContext): Resolved {
  const anchor = context.near ?? context.published;
  if (anchor === null) return dated(`XXXX-XX-XXT${m.part}`, null, ['part'], [], null, 'TIME');
  const eve = context.near === null && m.by === undefined && context.tense !== 'future';
  const day = anchor + (m.by ?? 0);
  return dated(`${formatDay(day)}T${m.part}`, partInterval(day, m.part, eve), ['part'], ['date'], anchor, 'TIME');
}

function clock(m: Of<'clock'>, context: TimeContext): Resolved {
  const time = `T${two(m.hour)}:${two(m.minute)}`;
  const anchor = context.near ?? context.published;
  if (anchor === null) return dated(`XXXX-XX-XX${time}`, null, ['time'], [], null, 'TIME');
  // "ab Mitternacht" is the midnight that comes; "um Mitternacht fiel" the one that was.
  const day = m.hour === 24 && (context.tense === 'future' || context.lead === 'from') ? anchor + 1 : anchor;
  const value = m.hour === 24 ? 'T00:00' : time;
  return dated(`${formatDay(day)}${value}`, dayInterval(day, day), ['time'], ['date'], anchor, 'TIME');
}

function era(m: Of<'era'>): Resolved {
  const years = m.last - m.first + 1;
  const third = Math.round(years / 3);
  const first = m.portion === 'mid' ? m.first + third : m.portion === 'end' ? m.last - third : m.first;
  const last = m.portion === 'start' ? m.first + third : m.portion === 'mid' ? m.last - third : m.last;
  return dated(m.value, { start: formatYear(first), end: formatYear(last), precision: 'approx' }, ['era']);
}

/** `damals`, `im selben Zeitraum`: the days last told; `seitdem`: from then on. */
function again(m: Of<'again'>, { last }: TimeContext): Resolved {
  const from = last?.end ?? last?.start;
  if (!last || !from) return dated(m.value, null, ['reference']);
  // "ist seit Juni 2013 auf der Flucht. Damals …" means that June, not all the time since.
  const whole: Interval = m.point && !last.end ? { start: from, end: from, precision: last.precision } : last;
  const interval: Interval = m.since ? { start: from, precision: last.precision } : whole;
  return dated(m.value, interval, ['reference'], ['date'], firstDayOf(from));
}

/** The first takes month and year from the second where it names none (`vom 3. bis 5. Mai`). */
function range(m: Of<'range'>, context: TimeContext): Resolved | null {
  const to = resolve(m.to, context);
  if (!to) return null;
  const end = to.interval?.end ? lastDayOf(to.interval.end) : null;
  const until: TimeContext =
    m.from.op === 'weekday' ? { ...context, published: end, tense: 'past' } : { ...context, near: end };
  const from = resolve(m.from, end === null ? context : until);
  if (!from) return null;
  let interval: Interval | null = null;
  if (from.interval?.start && to.interval?.end) {
    const first = firstDayOf(from.interval.start) ?? 0;
    if (end === null || first > end) return null;
    interval = { start: from.interval.start, end: to.interval.end, precision: to.interval.precision };
  }
  return { ...to, interval, ends: [from, to] };
}

/** Ties a meaning to the calendar; null where it names no existing day (`31. Juni`). */
export function resolve(m: Meaning, context: TimeContext): Resolved | null {
  switch (m.op) {
    case 'date':
      return date(m, m.by ? { ...context, tense: m.by < 0 ? 'past' : 'future' } : context);
    case 'shift':
      return shift(m, context);
    case 'weekday':
      return weekday(m, context);
    case 'weekend':
      return weekend(m, context);
    case 'season':
      return season(m, context);
    case 'holiday':
      return holiday(m, context);
    case 'duration':
      return duration(m, context);
    case 'stretch':
      return stretch(m, context);
    case 'era':
      return era(m);
    case 'part':
      return part(m, context);
    case 'clock':
      return clock(m, context);
    case 'ref':
      return dated(m.value, null, ['reference']);
    case 'again':
      return again(m, context);
    case 'set':
      return dated(m.value, null, ['set'], [], null, 'SET');
    case 'range':
      return range(m, context);
  }
}

/** Opens a bound where a preposition says so (`seit` keeps the start, `bis` the end). */
export function bounded(interval: Interval | null, lead: Lead): Interval | null {
  if (!interval) return null;
  const { start, end, precision } = interval;
  if ((lead === 'since' || lead === 'from' || lead === 'after') && start) return { start, precision };
  if (lead === 'until' && end) return { end, precision };
  return interval;
}
