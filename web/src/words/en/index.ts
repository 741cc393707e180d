import type { Words } from '../words.js';
import { frame } from './frame.js';
import { map } from './map.js';

/** All words that are needed from the start, in English. */
export const en: Words = { ...frame, ...map };
