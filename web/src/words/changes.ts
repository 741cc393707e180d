import { changes as de } from './de/changes.js';
import { changes as en } from './en/changes.js';

/** Words of what changed, in both languages. */
export const CHANGES = { de, en } as const;
