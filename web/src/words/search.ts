import { search as de } from './de/search.js';
import { search as en } from './en/search.js';

/** Words of the header, in both languages. */
export const SEARCH = { de, en } as const;
