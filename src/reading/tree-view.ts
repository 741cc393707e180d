import type { Agreement } from './language.js';
import { hashOf, labelHash } from './linear-model.js';
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
  const n = words.length;
  const layer = (): Int32Array => new Int32Array(n);
  const [tag, lemma, low, end, cases] = [layer(), layer(), layer(), layer(), layer()];
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    tag[i] = labelHash(word.xpos);
    lemma[i] = hashOf(word.lemma);
    low[i] = seen[i]!.low;
    end[i] = seen[i]!.ends[LAST_FIVE]!;
    cases[i] = word.case ? word.case.charCodeAt(0) : 0;
  }
  return { tags: words.map((w) => w.xpos), tag, lemma, low, end, cases, agreement, tree, other };
}
