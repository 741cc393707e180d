import type { Agreement } from './language.js';
import { hashOf } from './linear-model.js';
import type { ParsedTree } from './parser.js';
import type { Seen } from './tagger-features.js';

/** A parsed sentence as the second look at its tree sees it; a layer has an entry for each word. */
export interface TreeView {
  readonly tags: readonly string[];
  /** Hashes of tag, lemma, form in small letters, and its last five letters: of a compound its last part (`Regierungstruppen`, `Hafenstadt`). */
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  readonly low: Int32Array;
  readonly end: Int32Array;
  /** Cases by the words around (character codes, 0 none). */
  readonly cases: Int32Array;
  /** What the forms allow. */
  readonly agreement: Agreement;
  readonly tree: ParsedTree;
  /** The reading from the end. */
  readonly other: ParsedTree;
}

const LAST_FIVE = 4;

/** Puts together what the second look at a tree sees; `words` have their second tags. */
export function treeView(
  seen: readonly Seen[],
  words: readonly { readonly xpos: string; readonly lemma: string; readonly case: string | null }[],
  agreement: Agreement,
  tree: ParsedTree,
  other: ParsedTree,
): TreeView {
  const tags = words.map((w) => w.xpos);
  return {
    tags,
    tag: Int32Array.from(tags, hashOf),
    lemma: Int32Array.from(words, (w) => hashOf(w.lemma)),
    low: Int32Array.from(seen, (s) => s.low),
    end: Int32Array.from(seen, (s) => s.ends[LAST_FIVE]!),
    cases: Int32Array.from(words, (w) => (w.case ? w.case.charCodeAt(0) : 0)),
    agreement,
    tree,
    other,
  };
}
