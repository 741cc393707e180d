const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** What `publishedDay` accepts, for messages. */
export const POSSIBLE_DAY = 'an ISO day (2018-05-20) or timestamp (2018-05-20T14:30:00+02:00)';

/** The day of an ISO day or timestamp, as it is written there (no zone is shifted); null for anything else and for days that no calendar has. */
export function publishedDay(written: string): string | null {
  const match = ISO.exec(written.trim());
  if (!match) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0;
  return exists ? written.trim().slice(0, 10) : null;
}
