import { firstDayOf, formatYear, type Interval, lastDayOf } from '../../time/index.js';
import { date, holiday, season } from './calendar-date.js';
import { dated, type Of, type Resolved, type TimeContext } from './context.js';
import { dayAway, duration, stretch } from './duration.js';
import { clock, part, shift, weekday, weekend } from './relative-date.js';
import type { Lead, Meaning } from './types.js';

export type { Resolved, TimeContext } from './context.js';

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
  // "sitzt seit Mai 2009 in Haft. Damals …" means that June, not all the time since.
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
    case 'away':
      return dayAway(m, context);
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

/** Opens a bound where a preposition says so (`seit` keeps the start, `bis` the end). `nach 18 Uhr` is still that day. */
export function bounded(interval: Interval | null, lead: Lead, op: Meaning['op']): Interval | null {
  if (!interval || (lead === 'after' && op === 'clock')) return interval;
  const { start, end, precision } = interval;
  if ((lead === 'since' || lead === 'from' || lead === 'after') && start) return { start, precision };
  if (lead === 'until' && end) return { end, precision };
  return interval;
}
