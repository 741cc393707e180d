import type { Word } from './types.js';

/** Where a word hangs, and its case where that changes with it. */
export type Arc = Pick<Word, 'head' | 'deprel'> & Partial<Pick<Word, 'case'>>;

/** Words with some arcs drawn anew; the same words where none are. */
export const redrawn = (words: readonly Word[], arcs: ReadonlyMap<number, Arc>): readonly Word[] =>
  arcs.size ? words.map((w) => (arcs.has(w.index) ? { ...w, ...arcs.get(w.index)! } : w)) : words;
