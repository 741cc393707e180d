import type { Span } from '../../text/index.js';
import type { Word } from '../types.js';
import { base, conjuncts, perWord, subtree, type Tree, under } from './tree.js';
import type { Oblique, Phrase } from './types.js';

const INSIDE = new Set([
  'det',
  'amod',
  'nummod',
  'flat',
  'compound',
  'nmod',
  'advmod',
  'case',
  'fixed',
  'obl',
  'obj',
  'appos',
]);
const QUOTES: ReadonlySet<string> = new Set('„“”"»«‚‘’\'›‹');

/** A tight apposition: `die Stadt Derna`, no comma or bracket between. */
function isTight(tree: Tree, apposition: Word): boolean {
  const head = tree.words[apposition.head];
  if (!head) return false;
  const [from, to] = head.index < apposition.index ? [head.index, apposition.index] : [apposition.index, head.index];
  for (let i = from + 1; i < to; i++) {
    const between = tree.words[i]!;
    if (between.upos === 'PUNCT' && !QUOTES.has(between.form)) return false;
  }
  return true;
}

/** `Spezialkräfte den Truppen zur Seite stehen`: a dative without a preposition is no attribute, whatever it hangs on. */
const isBareDative = (tree: Tree, head: Word, child: Word): boolean =>
  child.case === 'D' &&
  child.upos === 'NOUN' &&
  head.case !== 'D' &&
  child.index > head.index &&
  under(tree, child, 'det').length > 0 &&
  under(tree, child, 'case').length === 0;

/** The words of the noun phrase of `head`, without its own preposition, relative clauses, brackets and conjuncts. */
export function phraseWords(tree: Tree, head: Word): readonly Word[] {
  const inner = subtree(tree, head, (child) => {
    if (child.head === head.index && child.deprel === 'case') return false;
    const relation = base(child.deprel);
    if (!INSIDE.has(relation)) return false;
    if (relation === 'nmod' && child.head === head.index && isBareDative(tree, head, child)) return false;
    if (relation === 'appos') return isTight(tree, child);
    return relation !== 'advmod' || child.index < head.index;
  });
  const words = contiguous(tree, inner, head);
  // `am Sonntag`: the article shares the span of the preposition, which is no part of the phrase.
  return words.length > 1 && words[0]!.part === 2 ? words.slice(1) : words;
}

/** The stretch of words around the head that is not broken by a foreign word. */
function contiguous(tree: Tree, words: readonly Word[], head: Word): readonly Word[] {
  const own = new Uint8Array(tree.words.length);
  for (const word of words) own[word.index] = 1;
  const passable = (i: number): boolean => own[i] === 1 || tree.words[i]?.upos === 'PUNCT';
  let from = head.index;
  while (from > 0 && passable(from - 1)) from--;
  let to = head.index;
  while (to + 1 < tree.words.length && passable(to + 1)) to++;
  while (!own[from]) from++;
  while (!own[to]) to--;
  return balance(tree.words.slice(from, to + 1), tree);
}

/** Takes in a quotation mark that opens or closes right at the edge, so that marks come in pairs. */
function balance(words: readonly Word[], tree: Tree): readonly Word[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return words;
  let marks = 0;
  for (const { form } of words) if (QUOTES.has(form)) marks++;
  if (marks % 2 === 0) return words;
  const after = tree.words[last.index + 1];
  if (after && QUOTES.has(after.form)) return [...words, after];
  const before = tree.words[first.index - 1];
  return before && QUOTES.has(before.form) ? [before, ...words] : words;
}

const spanOf = perWord((tree, head): Span => {
  const words = phraseWords(tree, head);
  return { start: words[0]?.span.start ?? head.span.start, end: words.at(-1)?.span.end ?? head.span.end };
});

/** The phrase of a head, put into its slot by `rule`. */
export function phraseOf(tree: Tree, head: Word, rule: string, text: (from: number, to: number) => string): Phrase {
  const span = spanOf(tree, head);
  return { sentence: tree.sentence, head, span, text: text(span.start, span.end), rule };
}

/** One phrase for each conjunct. */
export function phrasesOf(
  tree: Tree,
  head: Word,
  rule: string,
  text: (from: number, to: number) => string,
): readonly Phrase[] {
  return conjuncts(tree, head).map((word) => phraseOf(tree, word, rule, text));
}

/** Lemma of the preposition of a noun; a conjunct without one has that of the first. */
export const prepositionOf = perWord((tree, word): string => {
  const own = under(tree, word, 'case').filter((c) => c.index < word.index || c.xpos === 'APPO');
  if (own.length) return own.map((c) => c.lemma.toLowerCase()).join(' ');
  const first = word.deprel === 'conj' ? tree.words[word.head] : undefined;
  return first && first.upos !== 'VERB' ? prepositionOf(tree, first) : '';
});

/** A phrase under its preposition, one for each conjunct. */
export function obliquesOf(
  tree: Tree,
  head: Word,
  rule: string,
  text: (from: number, to: number) => string,
): readonly Oblique[] {
  return conjuncts(tree, head).map((word) => ({
    ...phraseOf(tree, word, rule, text),
    preposition: prepositionOf(tree, word),
  }));
}
