import type { Sentence, Word } from '../types.js';

/** A sentence's tree with its children by index. */
export interface Tree {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly children: readonly (readonly Word[])[];
}

/** The tree of a sentence; a head outside the sentence counts as root. */
export function treeOf(sentence: Sentence): Tree {
  const words = sentence.words;
  return { sentence, words, children: childrenOf(words) };
}

/** The words that hang on each word. */
export function childrenOf(words: readonly Word[]): Tree['children'] {
  const children: Word[][] = words.map(() => []);
  for (const word of words) children[word.head]?.push(word);
  return children;
}

/** Whether a word is another one or hangs below it. */
export function isWithin(words: readonly Word[], word: number, top: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps <= words.length; steps++) {
    if (at === top) return true;
    at = words[at]!.head;
  }
  return false;
}

/** The relation without its subtype. */
export const base = (deprel: string): string => deprel.split(':')[0]!;

/** Children under one of the relations (full label, or its part before the colon). */
export function under(tree: Tree, word: Word, ...relations: readonly string[]): readonly Word[] {
  return (tree.children[word.index] ?? []).filter(
    (c) => relations.includes(c.deprel) || relations.includes(base(c.deprel)),
  );
}

/** The word and all that depends on it where `enter` allows, in the order of the text. */
export function subtree(tree: Pick<Tree, 'children'>, word: Word, enter: (child: Word) => boolean): readonly Word[] {
  const found: Word[] = [];
  const stack = [word];
  const seen = new Set<number>();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (seen.has(next.index)) continue;
    seen.add(next.index);
    found.push(next);
    for (const child of tree.children[next.index] ?? []) if (enter(child)) stack.push(child);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The word with all words coordinated to it, without verbs that open a clause of their own. */
export function conjuncts(tree: Tree, word: Word): readonly Word[] {
  const all = [word];
  for (const next of under(tree, word, 'conj'))
    if (isNominal(next) || !isNominal(word)) all.push(...conjuncts(tree, next));
  return all;
}

/** Whether a word can head a noun phrase. */
export const isNominal = (word: Word): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM', 'X'].includes(word.upos) ||
  ['NN', 'NE', 'FM', 'PIS', 'PDS', 'CARD', 'TRUNC'].includes(word.xpos);
