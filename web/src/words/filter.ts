import { filter as de } from './de/filter.js';
import { filter as en } from './en/filter.js';

/** Words of filters and lists, in both languages. */
export const FILTER = { de, en } as const;
