import type { Language } from '../address.js';
import type { CountRow } from '../answers.js';
import { dayText } from '../day.js';
import type { TollsWords } from '../words/en/tolls.js';

const nameOf = (one: { readonly id: string | null; readonly name: string } | null): string =>
  one === null ? '' : (one.id ?? one.name);

/** What names a row: its period, place and party. */
export const cellOf = ({ period, place, actor }: CountRow): string => [period, nameOf(place), nameOf(actor)].join('~');

/** What a row is called. */
export function rowName(
  { period, place, actor }: CountRow,
  rows: 'month' | 'place' | 'actor',
  words: TollsWords,
  language: Language,
): string {
  if (rows === 'place') return place?.name ?? words.noPlace;
  if (rows === 'actor') return actor?.name ?? words.noActor;
  return /^\d{4}-\d\d$/u.test(period) ? dayText(period, language) : words.noPeriod;
}

/** By what the tables are made, as the API takes it. */
export const TABLES = {
  month: { by: 'month' },
  place: { by: 'all', byPlace: 'town' },
  actor: { by: 'all', byActor: 'true' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
