import { add as de } from './de/add.js';
import { add as en } from './en/add.js';

/** Words of adding, in both languages. */
export const ADD = { de, en } as const;
