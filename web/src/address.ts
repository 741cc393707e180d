import { filterKeys } from './address/filter.js';
import { frameKeys, type Subject, settingKeys, type View } from './address/frame.js';
import type { Key, StateOf } from './address/key.js';
import { mapKeys } from './address/map.js';

export { SUBJECTS, type Subject, type Theme, VIEWS, type View } from './address/frame.js';
export { isDay } from './address/key.js';
export { isMapView } from './address/map.js';
export type Language = 'de' | 'en';

/** Every key of the address, in the order in which they are written. */
const KEYS = { ...frameKeys, ...filterKeys, ...mapKeys, ...settingKeys } as const;
type Keys = typeof KEYS;

/** All that the page shows is a function of this and of what the server says. It lives in the address. */
export interface State extends Omit<StateOf<Keys>, 'view' | 'q' | 'lang'> {
  readonly view: View;
  readonly q: string;
  readonly lang: Language;
}

/** A part of the address that means nothing. */
export interface Nonsense {
  readonly key: string;
  readonly came: string;
}

const BY_NAME: Readonly<Record<string, Key | undefined>> = KEYS;

/** Reads a query string; what means nothing is told, not guessed at. */
export function parseAddress(
  search: string,
  language: string,
): { readonly state: State; readonly nonsense: readonly Nonsense[] } {
  const given = new URLSearchParams(search);
  const nonsense: Nonsense[] = [];
  for (const [key, came] of given)
    if (!(Object.hasOwn(KEYS, key) && (came === '' || BY_NAME[key]?.is(came)))) nonsense.push({ key, came });
  const said = Object.entries(KEYS).map(([key, { is }]) => {
    const text = given.get(key);
    return [key, text && is(text) ? text : null] as const;
  });
  const state = Object.fromEntries(said) as unknown as StateOf<Keys>;
  const lang = state.lang ?? (language.startsWith('de') ? 'de' : 'en');
  return { state: { ...state, view: state.view ?? 'map', q: state.q ?? '', lang }, nonsense };
}

/** The address of a state, without what goes without saying. */
export function addressOf(state: State, path = '/'): string {
  const given = new URLSearchParams();
  for (const key of Object.keys(KEYS) as (keyof State)[]) {
    const value = state[key];
    if (value && !(key === 'view' && value === 'map')) given.set(key, value);
  }
  const query = given.toString();
  return query ? `${path}?${query}` : path;
}

/** What the open page is about. */
export function subjectOf({ page }: State): { readonly subject: Subject; readonly id: string } | null {
  if (page === null) return null;
  const cut = page.indexOf('/');
  return { subject: page.slice(0, cut) as Subject, id: page.slice(cut + 1) };
}

/** The change that opens a page. */
export const pageOf = (subject: Subject, id: string): Pick<State, 'page' | 'report' | 'claim'> => ({
  page: `${subject}/${id}`,
  report: null,
  claim: null,
});
