import type { Language } from '../address.js';
import type { CountRow } from '../answers.js';
import { dayText } from '../day.js';
import type { State } from '../state.js';
import type { TollsWords } from '../words/en/tolls.js';

/** First and last day of a month. */
function daysOf(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last };
}

const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b);
const earlier = (a: string | null, b: string): string => (a !== null && a < b ? a : b);

/** The filters that leave the events of a row, besides those that are set; null where none do. */
export function ofRow({ period, place, actor }: CountRow, state: State): Partial<State> | null {
  if (place) return { region: place.id ?? place.name };
  if (actor) return { actor: actor.id ?? actor.name };
  if (!/^\d{4}-\d\d$/u.test(period)) return null;
  const { from, to } = daysOf(period);
  return { from: later(state.from, from), to: earlier(state.to, to) };
}

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
