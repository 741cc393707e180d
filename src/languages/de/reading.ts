import type { ReadingLanguage } from '../../reading/language.js';
import { germanStructure } from './structure.js';
import { germanWords } from './words/rules.js';
import { germanFunctionWords, germanTokens } from './words/tokens.js';

/** All that reading must know about German. */
export const germanReading: ReadingLanguage = {
  code: 'de',
  tokens: germanTokens,
  words: germanWords,
  structure: germanStructure,
  functionWords: germanFunctionWords,
};
