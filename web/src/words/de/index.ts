import type { Words } from '../words.js';
import { frame } from './frame.js';
import { map } from './map.js';

/** Alle Wörter, die von Anfang an gebraucht werden, auf Deutsch. */
export const de: Words = { ...frame, ...map };
