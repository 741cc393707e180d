import type { Language } from '../address.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import type { Words } from './words.js';

export type { Explained, Role, Term, Words } from './words.js';

const BY_LANGUAGE: Readonly<Record<Language, Words>> = { de, en };

/** The words of a language. */
export const wordsIn = (language: Language): Words => BY_LANGUAGE[language];
