import { pages as de } from './de/pages.js';
import { pages as en } from './en/pages.js';

export type { PagesWords } from './en/pages.js';
/** Words of the pages, in both languages. */
export const PAGES = { de, en } as const;
