import { PARTS } from '../fold/numbers.js';
import { day, oneOf, where, words } from './key.js';

export const VIEWS = [
  'map',
  'timeline',
  'network',
  'control',
  'events',
  'disputes',
  'tolls',
  'changes',
  'claims',
  'reports',
  'read',
  'print',
  'words',
] as const;
/** The views; the map is the first. */
export type View = (typeof VIEWS)[number];
export type Theme = 'paper' | 'dark';

/** What a page of its own can be about. */
export const SUBJECTS = ['place', 'actor', 'event', 'outlet'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Whether the words name a page: its subject, a colon, and the id or name. */
export const isPage = (text: string): boolean =>
  text.length <= 400 && SUBJECTS.some((subject) => text.startsWith(`${subject}/`) && text.length > subject.length + 1);

/** Keys of the frame: what is open, on which day. */
export const frameKeys = {
  view: oneOf(VIEWS),
  /** Valid day; null: today. */
  at: day,
  /** Day of knowledge; null: all that is known. */
  asOf: day,
  q: words,
  /** The open page, as `actor/actor:hts`. */
  page: where(isPage),
  /** Id or name of the place in the panel. */
  place: words,
  part: oneOf(PARTS),
  /** Id or hash of the open report. */
  report: words,
  claim: words,
  /** Entry of the glossary that was asked for. */
  word: words,
};

/** Keys of how the page speaks and looks. */
export const settingKeys = {
  lang: oneOf(['de', 'en']),
  /** null: as the system says. */
  theme: oneOf(['paper', 'dark']),
};
