import type { Language } from './address.js';

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** A day (`2018-02-12`, `2018-02`, `2018`) or timestamp as people write it; what is not known stays away. */
export function dayText(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) parts.month = 'short';
  if (day) parts.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALE[language], parts).format(date);
}

/** Whole days from one ISO day to a later one; null where either is not a full day. */
export function daysBetween(from: string, to: string): number | null {
  const start = Date.parse(`${from.slice(0, 10)}T00:00:00Z`);
  const end = Date.parse(`${to.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(start) || Number.isNaN(end) ? null : Math.round((end - start) / 86_400_000);
}

/** A share with two digits, as the language writes it. */
export function shareText(share: number, language: Language): string {
  return share.toLocaleString(LOCALE[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a full day; null where it is none. */
export function dayNumber(iso: string): number | null {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / DAY_MS);
}

/** The day of a number, as ISO. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** From one day to another, as short as the language says it (`11.–12. Juli 2018`). */
export function daySpanText(from: string, to: string, language: Language): string {
  if (from.length < 10 || to.length < 10 || from > to) return `${dayText(from, language)} – ${dayText(to, language)}`;
  const form = new Intl.DateTimeFormat(LOCALE[language], {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return form.formatRange(new Date(`${from.slice(0, 10)}T00:00:00Z`), new Date(`${to.slice(0, 10)}T00:00:00Z`));
}
