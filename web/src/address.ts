import type { Sector } from '../../src/claims/types.js';

export const VIEWS = ['map', 'control', 'reports', 'read', 'words'] as const;
export type View = (typeof VIEWS)[number];
export type Language = 'de' | 'en';
export type Theme = 'paper' | 'dark';

/** All that the page shows is a function of this and of what the server says. It lives in the address. */
export interface State {
  readonly view: View;
  /** Valid day; null: today. */
  readonly at: string | null;
  /** Day of knowledge; null: all that is known. */
  readonly asOf: string | null;
  readonly q: string;
  /** Id or name of the open place. */
  readonly place: string | null;
  readonly part: Sector | null;
  /** Id or hash of the open report. */
  readonly report: string | null;
  readonly claim: string | null;
  /** Entry of the glossary that was asked for. */
  readonly word: string | null;
  /** Part of the map as `zoom/latitude/longitude`; null: all places. */
  readonly map: string | null;
  readonly lang: Language;
  /** null: as the system says. */
  readonly theme: Theme | null;
}

/** A part of the address that means nothing. */
export interface Nonsense {
  readonly key: string;
  readonly came: string;
}

const PARTS: readonly Sector[] = [
  'centre',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'outskirts',
];

/** Whether the words are a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether the words are a part of the map: zoom, latitude, longitude. */
export function isMapView(text: string): boolean {
  const found = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/u.exec(text);
  return (
    found !== null && Number(found[1]) <= 22 && Math.abs(Number(found[2])) <= 85 && Math.abs(Number(found[3])) <= 180
  );
}

const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  view: (value) => VIEWS.some((view) => view === value),
  at: isDay,
  asOf: isDay,
  q: () => true,
  place: () => true,
  part: (value) => PARTS.some((part) => part === value),
  report: () => true,
  claim: () => true,
  word: () => true,
  map: isMapView,
  lang: (value) => value === 'de' || value === 'en',
  theme: (value) => value === 'paper' || value === 'dark',
};

/** Reads a query string; what means nothing is told, not guessed at. */
export function parseAddress(
  search: string,
  language: string,
): { readonly state: State; readonly nonsense: readonly Nonsense[] } {
  const given = new URLSearchParams(search);
  const nonsense: Nonsense[] = [];
  for (const [key, came] of given) if (!CHECKS[key]?.(came)) nonsense.push({ key, came });
  const value = (key: string): string | null => {
    const text = given.get(key);
    return text && CHECKS[key]?.(text) ? text : null;
  };
  const state: State = {
    view: (value('view') as View | null) ?? 'map',
    at: value('at'),
    asOf: value('asOf'),
    q: value('q') ?? '',
    place: value('place'),
    part: value('part') as Sector | null,
    report: value('report'),
    claim: value('claim'),
    word: value('word'),
    map: value('map'),
    lang: (value('lang') as Language | null) ?? (language.startsWith('de') ? 'de' : 'en'),
    theme: value('theme') as Theme | null,
  };
  return { state, nonsense };
}

const KEYS = ['view', 'at', 'asOf', 'q', 'place', 'part', 'report', 'claim', 'word', 'map', 'lang', 'theme'] as const;

/** The address of a state, without what goes without saying. */
export function addressOf(state: State, path = '/'): string {
  const given = new URLSearchParams();
  for (const key of KEYS) {
    const value = state[key];
    if (value && !(key === 'view' && value === 'map')) given.set(key, value);
  }
  const query = given.toString();
  return query ? `${path}?${query}` : path;
}
