import { situation as de } from './de/situation.js';
import { situation as en } from './en/situation.js';

export type { SituationWords } from './en/situation.js';
/** Words of events, figures, relations and disputes, in both languages. */
export const SITUATION = { de, en } as const;
