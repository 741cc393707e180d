import { germanReading } from '../src/languages/de/reading.js';
import { sentencesOf } from '../src/reading/sentences.js';
import type { Sentence } from '../src/reading/types.js';

/** Sentences with tokens only: times and quantities need no tags, and a request for them is a fault. */
export const bareSentences = (text: string): Sentence[] =>
  sentencesOf(text, germanReading.tokens).map(({ tokens, start, end }, index) => ({
    index,
    span: { start, end },
    tokens,
    get words(): never {
      throw new Error('tags were asked for');
    },
  }));
