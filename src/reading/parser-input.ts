import { join } from './linear-model.js';

/** What the parser sees of the words of a sentence, as hashes. Index 0 is the root, word i stands at i + 1. */
export interface ParserInput {
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Tag with case. */
  readonly full: Int32Array;
  /** What an independent reading of the sentence says; absent for a parser that reads alone. */
  readonly guide?: Guide;
}

/** Heads (word numbers, 0 the root) and labels (hashes) by another parser: what stacking learns from (Nivre and McDonald 2008). */
export interface Guide {
  readonly heads: Int16Array;
  readonly labels: Int32Array;
}

/** Hash that stands for a word that is not there. */
const NOTHING = 0x5bd1e995;
export const at = (layer: Int32Array, word: number): number =>
  word >= 0 && word < layer.length ? layer[word]! : NOTHING;

/** Collects features: each is a template number and two to four values, mixed into one hash. */
export class Features {
  count = 0;
  out: Int32Array = new Int32Array(0);

  two(template: number, a: number, b: number): void {
    const hash = join(join(Math.imul(template, 0x85ebca6b), a), b);
    this.out[this.count++] = hash ^ (hash >>> 13);
  }

  /** The same as `two` where the last two are zero. */
  four(template: number, a: number, b: number, c: number, d: number): void {
    let hash = join(join(Math.imul(template, 0x85ebca6b), a), b);
    if (c !== 0 || d !== 0) hash = join(join(hash, c), d);
    this.out[this.count++] = hash ^ (hash >>> 13);
  }
}
