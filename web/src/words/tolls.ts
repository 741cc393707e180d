import { tolls as de } from './de/tolls.js';
import { tolls as en } from './en/tolls.js';

/** Words of the tables, in both languages. */
export const TOLLS = { de, en } as const;
