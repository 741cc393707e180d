import type { Sentence, Word } from '../types.js';

/** A sentence's tree with its children by index. */
export interface Tree {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly children: readonly (readonly Word[])[];
}

const TREES = new WeakMap<Sentence, Tree>();

/** The tree of a sentence, made once; a head outside the sentence counts as root. */
export function treeOf(sentence: Sentence): Tree {
  const known = TREES.get(sentence);
  if (known) return known;
  const { words } = sentence;
  const tree = { sentence, words, children: childrenOf(words) };
  TREES.set(sentence, tree);
  return tree;
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
export function base(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

const NOBODY: readonly Word[] = [];

/** Whether a word hangs under one of the relations (full label, or its part before the colon). */
function hangsBy({ deprel }: Word, relations: readonly string[]): boolean {
  if (relations.includes(deprel)) return true;
  const colon = deprel.indexOf(':');
  return colon >= 0 && relations.includes(deprel.slice(0, colon));
}

/** Children under one of the relations (full label, or its part before the colon). Asked for all the time: no list is made where none hangs so. */
export function under(tree: Pick<Tree, 'children'>, word: Word, ...relations: readonly string[]): readonly Word[] {
  const children = tree.children[word.index];
  if (!children) return NOBODY;
  let found: Word[] | null = null;
  for (const child of children) {
    if (!hangsBy(child, relations)) continue;
    if (found) found.push(child);
    else found = [child];
  }
  return found ?? NOBODY;
}

/** The word and all that depends on it where `enter` allows, in the order of the text. */
export function subtree(tree: Pick<Tree, 'children'>, word: Word, enter: (child: Word) => boolean): readonly Word[] {
  const found: Word[] = [];
  const stack = [word];
  const seen = new Uint8Array(tree.children.length);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (seen[next.index]) continue;
    seen[next.index] = 1;
    found.push(next);
    for (const child of tree.children[next.index] ?? []) if (enter(child)) stack.push(child);
  }
  return found.length > 1 ? found.sort((a, b) => a.index - b.index) : found;
}

/** Remembers what is asked of the words of a tree: frames, roles and references ask the same of a word again and again. */
export function perWord<T>(ask: (tree: Tree, word: Word) => T): (tree: Tree, word: Word) => T {
  const answers = new WeakMap<Tree, (T | undefined)[]>();
  return (tree, word) => {
    // A word of another sentence is not what stands at its place here.
    if (tree.words[word.index] !== word) return ask(tree, word);
    let known = answers.get(tree);
    if (!known) {
      known = new Array(tree.words.length).fill(undefined);
      answers.set(tree, known);
    }
    const answer = known[word.index];
    if (answer !== undefined) return answer;
    const made = ask(tree, word);
    known[word.index] = made;
    return made;
  };
}

/** The word with all words coordinated to it, without verbs that open a clause of their own. */
export const conjuncts = perWord((tree, word): readonly Word[] => {
  const all = [word];
  for (const next of under(tree, word, 'conj'))
    if (isNominal(next) || !isNominal(word)) all.push(...conjuncts(tree, next));
  return all;
});

const NOMINAL_UPOS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
const NOMINAL_XPOS: ReadonlySet<string> = new Set(['NN', 'NE', 'FM', 'PIS', 'PDS', 'CARD', 'TRUNC']);

/** Whether a word can head a noun phrase. */
export const isNominal = (word: Word): boolean => NOMINAL_UPOS.has(word.upos) || NOMINAL_XPOS.has(word.xpos);
