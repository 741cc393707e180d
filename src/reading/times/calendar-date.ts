import {
  addMonths,
  civilDay,
  dayInterval,
  dayNumber,
  feastIn,
  formatDay,
  formatMonth,
  formatYear,
  type Interval,
  isDay,
  monthInterval,
  yearInterval,
} from '../../time/index.js';
import {
  dated,
  dayValue,
  impliedYear,
  monthPortion,
  type Of,
  partInterval,
  type Resolved,
  relativeYear,
  SEASONS,
  seasonInterval,
  THIRDS,
  type TimeContext,
  two,
  typeOf,
  yearPortion,
} from './context.js';

/** A date that names day, month or year: missing upper parts are implied. */
export function date(m: Of<'date'>, context: TimeContext): Resolved | null {
  if (m.month === undefined) {
    const ofYear = m.year !== undefined || m.yearBy !== undefined || m.quarter !== undefined || m.half !== undefined;
    return ofYear ? yearDate(m, context) : dayOfMonth(m, context);
  }
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

function yearDate(m: Of<'date'>, context: TimeContext): Resolved {
  const months = m.half ? [m.half * 6 - 5, m.half * 6] : m.quarter ? [m.quarter * 3 - 2, m.quarter * 3] : null;
  const first = months && ((y: number) => dayNumber({ year: y, month: months[0]!, day: 1 }));
  const year = m.year ?? relativeYear(m.yearBy, context) ?? (first && impliedYear(first, context));
  const suffix = m.season ? `-${m.season}` : m.quarter ? `-Q${m.quarter}` : m.half ? `-H${m.half}` : '';
  if (year === null) return dated(`XXXX${suffix}`, null, [m.season ? 'season' : months ? 'part' : 'year']);
  const said = m.year === undefined ? ([[], ['year'], context.published] as const) : ([['year'], [], null] as const);
  const value = `${formatYear(year)}${suffix}`;
  if (m.season) return dated(value, seasonInterval(year, m.season), ['season', ...said[0]], said[1], said[2]);
  if (months) {
    const interval: Interval = {
      start: formatMonth(year, months[0]!),
      end: formatMonth(year, months[1]!),
      precision: 'month',
    };
    return dated(value, interval, [m.half ? 'half' : 'quarter', ...said[0]], said[1], said[2]);
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

/** `im Herbst`, `im vergangenen Sommer`. */
export function season(m: Of<'season'>, context: TimeContext): Resolved {
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

/** A feast that lasts longer is told by its first and last day, as ISO 8601 writes them: TIMEX3 has no value for it. */
const LONGEST_AS_DAY = 4;

/** A day (or the days) of a feast. Those that the moon begins are known to a day or so. */
export function holiday({ feast, year: said, part }: Of<'holiday'>, context: TimeContext): Resolved | null {
  const days = 'days' in feast ? (feast.days ?? 1) : 1;
  const year = said ?? impliedYear((y) => feastIn(feast, y), context);
  if (year === null)
    return dated(
      dayValue(feast.of === 'year' ? `XXXX-${two(feast.month)}-${two(feast.day)}` : 'XXXX', part),
      null,
      ['holiday'],
      [],
      null,
      typeOf(part),
    );
  const first = feastIn(feast, year);
  const last = first + days - 1;
  const value = days > LONGEST_AS_DAY ? `${formatDay(first)}/${formatDay(last)}` : dayValue(formatDay(first), part);
  const interval =
    part === 'NI'
      ? partInterval(first, part, false)
      : dayInterval(first, last, feast.of === 'islamic' ? 'approx' : 'day');
  const implied = said === undefined ? ['year'] : [];
  return dated(value, interval, ['holiday'], implied, said === undefined ? context.published : null, typeOf(part));
}
