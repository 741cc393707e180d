import { pathOf } from '../data.js';
import type { State } from '../state.js';

/** The filters of the address, by the names that they have there. */
export const FILTERS = ['actor', 'region', 'type', 'source', 'modality', 'confidence', 'from', 'to'] as const;
export type Filter = (typeof FILTERS)[number];

/** Without any filter. */
export const NO_FILTER: Readonly<Record<Filter, null>> = {
  actor: null,
  region: null,
  type: null,
  source: null,
  modality: null,
  confidence: null,
  from: null,
  to: null,
};

/** Without any filter, words or row of a table. */
export const NOTHING_SET = { ...NO_FILTER, q: '', cell: null, matter: null } as const;

/** How the API calls them. */
const FIELD: Readonly<Record<Filter, string>> = {
  actor: 'actor',
  region: 'place',
  type: 'type',
  source: 'publisher',
  modality: 'modality',
  confidence: 'minConfidence',
  from: 'from',
  to: 'to',
};

/** Filters that are set, of those that a view has. */
export const activeOf = (state: State, offered: readonly Filter[] = FILTERS): readonly Filter[] =>
  offered.filter((filter) => state[filter] !== null);

/** A path of the API with the filters of a view, its words and the day of knowledge. */
export function filteredPath(
  path: string,
  state: State,
  offered: readonly Filter[],
  more: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const asked: Record<string, string | null | undefined> = { asOf: state.asOf, words: state.q.trim() || null };
  for (const filter of offered) asked[FIELD[filter]] = state[filter];
  return pathOf(path, { ...asked, ...more });
}
