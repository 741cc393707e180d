import {
  addUnits,
  civilDay,
  dayInterval,
  firstDayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  type Interval,
  lastDayOf,
  mondayOf,
  monthInterval,
  weekdayOf,
  yearInterval,
} from '../../time/index.js';
import {
  dated,
  dayValue,
  monthPortion,
  type Of,
  partInterval,
  type Resolved,
  type TimeContext,
  two,
  typeOf,
  yearPortion,
} from './context.js';

/** Units counted from the day of writing or the day last told (`gestern`, `vergangene Woche`, `am Tag darauf`). */
export function shift(m: Of<'shift'>, context: TimeContext): Resolved {
  const anchor = m.anchor === 'mentioned' ? (toldUnit(m.unit, context) ?? context.mentioned) : context.published;
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

/** Days within which all that was told last must lie to be a unit that others are counted from. */
const LONGEST: Readonly<Record<string, number>> = { week: 7, month: 31, quarter: 92, year: 366 };

/** `2011 … im Jahr darauf`: the unit told last, where it was told as exactly as that; null where it was not. */
function toldUnit(unit: string, { last }: TimeContext): number | null {
  const [start, end] = [last?.start ?? last?.end, last?.end ?? last?.start];
  const [from, to] = [start ? firstDayOf(start) : null, end ? lastDayOf(end) : null];
  return from !== null && to !== null && to - from < (LONGEST[unit] ?? 0) ? from : null;
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

/** `ab Freitag`, `für Freitag`: a day still to come. */
const looksAhead = ({ tense, lead }: TimeContext): boolean => tense === 'future' || lead === 'from' || lead === 'for';

/** The last such day on or before publication, the next where the clause looks ahead. */
export function weekday(m: Of<'weekday'>, context: TimeContext): Resolved {
  const { published } = context;
  const known = m.part ? ['weekday', 'part'] : ['weekday'];
  if (published === null)
    return dated(dayValue(`XXXX-WXX-${m.weekday}`, m.part), null, known, [], null, typeOf(m.part));
  const back = (weekdayOf(published) - m.weekday + 7) % 7;
  const ahead = m.by === 1 || (m.by === undefined && looksAhead(context));
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

/** The last weekend that has begun, the next where the clause looks ahead. */
export function weekend(m: Of<'weekend'>, context: TimeContext): Resolved {
  const { published } = context;
  if (published === null) return dated('XXXX-WXX-WE', null, ['weekend']);
  const ahead = m.by === 1 || (m.by === undefined && (context.tense === 'future' || context.lead === 'for'));
  const saturday = mondayOf(published) + 5;
  const at = ahead ? saturday : saturday <= published && m.by !== -1 ? saturday : saturday - 7;
  return dated(`${formatWeek(at)}-WE`, dayInterval(at, at + 1), ['weekend'], ['date'], published);
}

/** `am Abend`, `in der Nacht`: of the day told in the sentence, else of the day of publication. */
export function part(m: Of<'part'>, context: TimeContext): Resolved {
  const anchor = context.near ?? context.published;
  if (anchor === null) return dated(`XXXX-XX-XXT${m.part}`, null, ['part'], [], null, 'TIME');
  const eve = context.near === null && m.by === undefined && context.tense !== 'future';
  const day = anchor + (m.by ?? 0);
  return dated(`${formatDay(day)}T${m.part}`, partInterval(day, m.part, eve), ['part'], ['date'], anchor, 'TIME');
}

/** A time of day, on the day told in the sentence, else on that of publication. */
export function clock(m: Of<'clock'>, context: TimeContext): Resolved {
  const zone = m.zone ?? '';
  const time = `T${two(m.hour)}:${two(m.minute)}${zone}`;
  const anchor = context.near ?? context.published;
  if (anchor === null) return dated(`XXXX-XX-XX${time}`, null, ['time'], [], null, 'TIME');
  // "ab Mitternacht" is the midnight that comes; "um Mitternacht fiel" the one that was.
  const day = m.hour === 24 && (context.tense === 'future' || context.lead === 'from') ? anchor + 1 : anchor;
  const value = m.hour === 24 ? `T00:00${zone}` : time;
  return dated(`${formatDay(day)}${value}`, dayInterval(day, day), ['time'], ['date'], anchor, 'TIME');
}
