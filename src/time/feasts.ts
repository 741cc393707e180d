import { civilDay, dayNumber, easterOf } from './calendar.js';

/**
 * A feast of a calendar: a fixed day; days from Easter, Western or Orthodox; a day of the Islamic year (`days` long); days from the Jewish new
 * year or from Passover.
 */
export type Feast =
  | { readonly of: 'year'; readonly month: number; readonly day: number }
  | { readonly of: 'easter' | 'orthodox-easter'; readonly plus: number }
  | { readonly of: 'islamic'; readonly month: number; readonly day: number; readonly days?: number }
  | { readonly of: 'jewish-year' | 'passover'; readonly plus: number; readonly days?: number };

/** Day number of 1970-01-01 in the count of days that Reingold and Dershowitz use (Rata Die). */
const UNIX = 719_163;

/**
 * Day number of a day of the tabular Islamic calendar (civil epoch; Reingold and Dershowitz, Calendrical Calculations, ch. 7). The months that
 * are kept begin when the moon is seen: a day earlier or later.
 */
export function islamicDay(year: number, month: number, day: number): number {
  return (
    day +
    29 * (month - 1) +
    Math.floor((6 * month - 1) / 11) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    227_014 -
    UNIX
  );
}

const DAY_MS = 86_400_000;
let ummAlQura: Intl.DateTimeFormat | null = null;

/** `9/1` for the first of Ramadan in the calendar of Umm al-Qura, by which Saudi Arabia reckons and most countries nearly keep. */
function ummAlQuraDay(at: number): string {
  ummAlQura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = ummAlQura.formatToParts(at * DAY_MS);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}`;
}

/** The day by the calendar of Umm al-Qura, which is never far from the tabular one; the tabular day where the platform does not know it. */
function observed(tabular: number, month: number, day: number): number {
  for (const shift of [0, -1, 1, -2, 2])
    if (ummAlQuraDay(tabular + shift) === `${month}/${day}`) return tabular + shift;
  return tabular;
}

const OBSERVED = new Map<string, number>();

/** The first such day of the Islamic year in a year of ours: there may be two. */
function islamicIn(year: number, month: number, day: number): number {
  const key = `${year}/${month}/${day}`;
  const known = OBSERVED.get(key);
  if (known !== undefined) return known;
  const near = Math.floor(((year - 622) * 33) / 32);
  let at = islamicDay(near + 2, month, day);
  for (let hijri = near + 1; hijri >= near - 1; hijri--) {
    const earlier = islamicDay(hijri, month, day);
    if (civilDay(earlier).year >= year) at = earlier;
  }
  at = observed(at, month, day);
  if (OBSERVED.size < 10_000) OBSERVED.set(key, at);
  return at;
}

/** Days from the Jewish epoch to the molad of a year, put off where it falls on a day on which no year begins (op. cit., ch. 8). */
function moladDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const days = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** Day number of Rosh Hashana in a year of ours. */
export function jewishNewYear(year: number): number {
  const jewish = year + 3761;
  const [before, at, after] = [moladDays(jewish - 1), moladDays(jewish), moladDays(jewish + 1)];
  const late = after - at === 356 ? 2 : at - before === 382 ? 1 : 0;
  return at + late - 1_373_427 - UNIX;
}

/** From Passover to the new year that follows it there are always so many days. */
const PASSOVER_TO_NEW_YEAR = 163;

/** Day number of Orthodox Easter Sunday (Meeus, Astronomical Algorithms, ch. 8: the Julian computus). */
export function orthodoxEasterOf(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }) + behind;
}

/** Day number of a feast in a year of ours. */
export function feastIn(feast: Feast, year: number): number {
  switch (feast.of) {
    case 'year':
      return dayNumber({ year, month: feast.month, day: feast.day });
    case 'easter':
      return easterOf(year) + feast.plus;
    case 'orthodox-easter':
      return orthodoxEasterOf(year) + feast.plus;
    case 'islamic':
      return islamicIn(year, feast.month, feast.day);
    case 'jewish-year':
      return jewishNewYear(year) + feast.plus;
    case 'passover':
      return jewishNewYear(year) - PASSOVER_TO_NEW_YEAR + feast.plus;
  }
}
