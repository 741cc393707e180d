import type { Report } from '../text/index.js';

type Dated = Pick<Report, 'published' | 'fetched'>;

/**
 * Day from which a version counts, ISO. An edit keeps the day of publication of what it edits, but was not known then: it counts from the day
 * it was fetched, else from the day it was recorded. `before`: the version that it replaces.
 */
export function sinceDay(
  { published, fetched }: Dated,
  before: Pick<Dated, 'published'> | undefined,
  recorded: string,
): string {
  const today = recorded.slice(0, 10);
  if (before === undefined) return published ?? fetched ?? today;
  if (published !== null && (before.published === null || published > before.published)) return published;
  return fetched !== null && (published === null || fetched > published) ? fetched : today;
}
