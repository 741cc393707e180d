import { addUnits, civilDay, dayInterval, firstDayOf, formatDay, type Interval, lastDayOf } from '../../time/index.js';
import { dated, type Of, type Resolved, type TimeContext } from './context.js';

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

/**
 * How many units are meant by `in den vergangenen Wochen`: the stretch up to now is told, where it begins is a guess, marked approx. `seit Wochen`
 * and `vor Wochen` tell no more than that it was not now: no day is made up for them.
 */
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

/** Whether days were told as a month or a year, or as a stretch: what is counted from them is no surer than they are. */
const isStretch = (interval: Interval | null): interval is Interval =>
  interval !== null &&
  !(interval.precision === 'day' && (!interval.start || !interval.end || interval.start === interval.end));

/** `2011 … ein Jahr später` → 2012; `im Januar … eine Woche davor`: days told inexactly, so much earlier or later. */
function turned(told: Interval, by: -1 | 1, amounts: Of<'duration'>['amounts']): Interval | null {
  const first = told.start ?? told.end;
  const last = told.end ?? told.start;
  if (!first || !last || amounts.some((a) => a.n === null)) return null;
  const [start, end] = [firstDayOf(first), lastDayOf(last)];
  const from = start === null ? null : away(start, by, amounts);
  const to = end === null ? null : away(end, by, amounts);
  if (from === null || to === null) return null;
  const years =
    first.length === 4 && last.length === 4 && amounts.every((a) => a.unit === 'year' && Number.isInteger(a.n));
  if (!years) return dayInterval(from, to, 'approx');
  return { start: formatDay(from).slice(0, 4), end: formatDay(to).slice(0, 4), precision: told.precision };
}

/** So much time; tied to a day where a preposition or `zuvor`, `später` says so. */
export function duration(m: Of<'duration'>, context: TimeContext): Resolved {
  const value = durationValue(m.amounts);
  const known = ['duration'];
  const bare = dated(value, null, known, [], null, 'DURATION');
  if (m.bare) return bare;
  if (m.turn && isStretch(context.last)) {
    const interval = turned(context.last, m.turn, m.amounts);
    return interval ? dated(value, interval, known, ['date'], null, 'DURATION') : bare;
  }
  const by =
    m.turn ??
    (context.lead === 'ago' || context.lead === 'since'
      ? -1
      : context.lead === 'ahead' && context.tense === 'future'
        ? 1
        : null);
  const anchor = m.turn ? context.mentioned : context.published;
  if (by === null || anchor === null) return bare;
  const at = m.amounts.some((a) => a.n === null) ? null : away(anchor, by, m.amounts);
  if (at === null) return bare;
  const near =
    away(
      anchor,
      by,
      m.amounts.map((a) => ({ ...a, n: a.least ?? a.n })),
    ) ?? at;
  const exact = !m.approx && m.amounts.every((a) => a.n !== null && (a.unit === 'day' || isClock(a.unit)));
  const precision = exact ? 'day' : 'approx';
  const interval =
    context.lead === 'since'
      ? ({ start: formatDay(at), precision } as const)
      : dayInterval(Math.min(at, near), Math.max(at, near), precision);
  return dated(value, interval, known, ['date'], anchor, 'DURATION');
}

/** `heute vor einem Jahr`: that very day. */
export function dayAway(m: Of<'away'>, { published }: TimeContext): Resolved | null {
  if (published === null || m.amounts.some((a) => a.n === null)) return null;
  const at = away(published + m.day, m.by, m.amounts);
  if (at === null) return null;
  return dated(formatDay(at), dayInterval(at, at), ['day', 'duration'], ['date'], published);
}

/** `in den vergangenen Tagen`: from then until publication, or from publication on. */
export function stretch(m: Of<'stretch'>, context: TimeContext): Resolved {
  const value = durationValue(m.amounts);
  const { published } = context;
  const at = published === null || m.by === 0 ? null : away(published, m.by, m.amounts);
  if (at === null || published === null) return dated(value, null, ['duration'], [], null, 'DURATION');
  const interval = m.by < 0 ? dayInterval(at, published, 'approx') : dayInterval(published, at, 'approx');
  return dated(value, interval, ['duration'], ['date'], published, 'DURATION');
}
