import type { Phrase } from '../reading/structure.js';
import type { Word } from '../reading/types.js';
import { overlaps, type Span } from '../text/index.js';
import { childrenBy, childrenOf, perPhrase, type Scene } from './scene.js';

/** What a phrase is called: its span without article and heavy attributes, and the words that name it, best first. */
export interface Naming {
  readonly span: Span;
  readonly text: string;
  /** Words that may name it in the ledger or gazetteer, most telling first. */
  readonly candidates: readonly string[];
  /** Its name with the noun that says what it is (`Provinz Idlib`), where there is one: a province is not its town. */
  readonly titled: string | null;
  /** The words with their adjectives, without what hangs on them: what describes. */
  readonly described: string;
  /** Name where nobody knows it. */
  readonly name: string;
  /** Whether a proper name stands in it. */
  readonly proper: boolean;
}

/** Longest phrase (in words) whose attributes after the head belong to its text. */
const LONG = 7;

/**
 * Cuts the naming words out of a phrase.
 *
 *     den von Brigaden kontrollierten internationalen Flughafen von Tripolis
 *                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const namingOf = perPhrase((scene, phrase: Phrase): Naming => {
  if (phrase.span.end < phrase.head.span.end) return partOfWord(phrase);
  if (isPartOfWord(phrase)) return partNaming(phrase);
  const words = wordsIn(phrase);
  const head = phrase.head;
  const named = properPart(scene, phrase);
  // `die syrische Stadt Rakka im Norden`: the name says enough.
  const left = named ? [] : leftOf(scene, phrase, words);
  const right = named
    ? words.filter((w) => w.index > head.index && w.span.end <= named.end)
    : rightOf(scene, phrase, words);
  const span = trim(scene, { start: (left[0] ?? head).span.start, end: (right.at(-1) ?? head).span.end });
  const proper = named && slice(scene, named);
  const short = shortName(scene, phrase, left);
  const text = slice(scene, span);
  const name = head.upos === 'PROPN' ? slice(scene, properSpan(scene, phrase, head)) : (proper ?? short);
  const whole = recognised(scene, head);
  const capital = capitalised(scene, phrase, left, right);
  const alone = isAlone(scene, left, head) ? [head.form, head.lemma] : [];
  const candidates = [
    proper,
    whole,
    head.upos === 'PROPN' ? name : null,
    ...capital,
    short,
    text,
    ...bareNames(left, head),
    ...alone,
  ];
  const adjectives = left.filter((w) => w.upos === 'ADJ').map((w) => w.form);
  return {
    titled: proper && head.upos === 'NOUN' ? clean(scene, `${head.form} ${proper}`) : null,
    described: clean(scene, [...adjectives, head.form].join(' ')),
    span,
    text,
    name: clean(scene, name),
    proper: proper !== null || head.upos === 'PROPN',
    candidates: [...new Set(candidates.filter((c): c is string => !!c).map((c) => clean(scene, c)))],
  };
});

/** `US-Luftangriff`, `russische Luftangriffe`: who acts is a part of a word, or an adjective. */
const isPartOfWord = ({ rule }: Phrase): boolean => rule === 'modifier' || rule === 'adjective';

const partNaming = ({ span, text, rule, head }: Phrase): Naming => ({
  span,
  text,
  name: text,
  candidates: rule === 'adjective' ? [text, head.lemma] : [text],
  proper: true,
  titled: null,
  described: text,
});

/** `Pentagon-Angaben`: a part of a word is its own name. */
const partOfWord = ({ span, text }: Phrase): Naming => ({
  span,
  text,
  name: text,
  candidates: [text],
  proper: true,
  titled: null,
  described: text,
});

const slice = (scene: Scene, span: Span): string => scene.text.slice(span.start, span.end);
function clean(scene: Scene, words: string): string {
  const bare = words.replace(scene.rules.naming.quotes, '');
  return (UNEVEN.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim();
}

/** Anything but single spaces between words. */
const UNEVEN = /[^\S ]|\s\s/;

const wordsIn = (phrase: Phrase): readonly Word[] =>
  phrase.sentence.words.filter((w) => w.span.start >= phrase.span.start && w.span.end <= phrase.span.end);

/** Takes quotation marks off where only one of a pair is in. */
function trim(scene: Scene, span: Span): Span {
  let { start, end } = span;
  const marks = slice(scene, span).match(/[„“”"»«]/g)?.length ?? 0;
  if (marks % 2 === 0) return span;
  while (start < end && /[„“”"»«\s]/.test(scene.text[start]!)) start++;
  while (end > start && /[„“”"»«\s,]/.test(scene.text[end - 1]!)) end--;
  return { start, end };
}

/** The light words right before the head: adjectives and numbers without words of their own. */
function leftOf(scene: Scene, phrase: Phrase, words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  const before = words.filter((w) => w.index < phrase.head.index).reverse();
  for (const word of before) {
    if (word.upos === 'PUNCT' && /^[„“”"»«]$/.test(word.form)) kept.push(word);
    else if (
      word.head === phrase.head.index &&
      word.upos === 'ADJ' &&
      childrenOf(scene, phrase.sentence, word).length === 0
    )
      kept.push(word);
    else if (word.head === phrase.head.index && /^(flat|compound|appos)/.test(word.deprel)) kept.push(word);
    else break;
  }
  while (kept.at(-1)?.upos === 'PUNCT' && kept.length % 2 === 1 && kept.length > 1) kept.pop();
  return kept.reverse();
}

/** Names and short attributes after the head. */
function rightOf(scene: Scene, phrase: Phrase, words: readonly Word[]): readonly Word[] {
  const foreign = childrenBy(scene, phrase.sentence, phrase.head, 'nmod', 'obl', 'acl', 'advmod').filter(
    (w) => w.index > phrase.head.index && (!isOwn(scene, phrase, w) || isTime(scene, w)),
  );
  const stop = Math.min(...foreign.map((w) => firstOf(scene, phrase, w)));
  const after = words.filter((w) => w.index > phrase.head.index && w.index < stop);
  if (after.length <= LONG) return after;
  const name = properSpan(scene, phrase, phrase.head);
  return after.filter((w) => w.span.end <= name.end);
}

/** `die Beobachtungsstelle am Samstag`: a time is no part of a name. */
const isTime = (scene: Scene, word: Word): boolean => scene.reading.times.some((t) => overlaps(t.span, word.span));

/** Whether an attribute says which one it is: a genitive, or where it belongs (`von`, `aus`, `in`). */
const isOwn = (scene: Scene, phrase: Phrase, word: Word): boolean =>
  childrenBy(scene, phrase.sentence, word, 'case').every((c) =>
    scene.rules.naming.belonging.has(c.lemma.toLowerCase()),
  );

/** Index of the first word of what hangs on a word. */
function firstOf(scene: Scene, phrase: Phrase, word: Word): number {
  return Math.min(word.index, ...childrenOf(scene, phrase.sentence, word).map((c) => firstOf(scene, phrase, c)));
}

/** The head with its flat parts. */
function properSpan(scene: Scene, phrase: Phrase, head: Word): Span {
  const parts = childrenBy(scene, phrase.sentence, head, 'flat', 'compound').filter((w) => !/^\($/.test(w.form));
  return {
    start: Math.min(head.span.start, ...parts.map((w) => w.span.start)),
    end: Math.max(head.span.end, ...parts.map((w) => w.span.end)),
  };
}

/** A name of several words that was found as such, whatever the tree makes of it (`Hayat Tahrir al-Sham`). */
function recognised(scene: Scene, head: Word): string | null {
  if (head.upos !== 'PROPN' && head.upos !== 'X') return null;
  const name = scene.nameAt(head);
  return name && !name.derived && name.span.end - name.span.start > head.span.end - head.span.start ? name.text : null;
}

/**
 * An adjective with a capital is part of a name: what begins there, with and without what hangs on the noun.
 *
 *     der Internationalen Organisation für Migration
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function capitalised(scene: Scene, phrase: Phrase, left: readonly Word[], right: readonly Word[]): readonly string[] {
  const first = left.find((w) => w.upos === 'ADJ' && /^\p{Lu}/u.test(w.form) && w.index > 0);
  if (!first) return [];
  const to = (end: number): string => slice(scene, { start: first.span.start, end });
  return [to((right.at(-1) ?? phrase.head).span.end), to(phrase.head.span.end)];
}

/** Whether the head alone may name it: `gegnerische Armee` is not the army, and of `Bab Tobruk` no half is. */
function isAlone(scene: Scene, left: readonly Word[], head: Word): boolean {
  const { origin, apart } = scene.rules.naming;
  if (left.some((w) => w.upos === 'ADJ' && (origin(w) || apart.has(w.lemma.toLowerCase())))) return false;
  return head.upos !== 'PROPN' || recognised(scene, head) === null;
}

/** `die Miliz Ansar al-Scharia`: the name in apposition to a common noun. */
function properPart(scene: Scene, phrase: Phrase): Span | null {
  const inside = (w: Word): boolean => w.span.start >= phrase.span.start && w.span.end <= phrase.span.end;
  const name = childrenBy(scene, phrase.sentence, phrase.head, 'appos', 'flat').find(
    (w) =>
      inside(w) && (w.upos === 'PROPN' || w.xpos === 'FM' || w.upos === 'X' || capitalOf(scene, phrase, w) !== null),
  );
  if (!name || phrase.head.upos === 'PROPN') return null;
  const capital = capitalOf(scene, phrase, name);
  if (capital) return { start: capital.span.start, end: name.span.end };
  const own = properSpan(scene, phrase, name);
  const siblings = childrenBy(scene, phrase.sentence, phrase.head, 'flat').filter(
    (w) => inside(w) && w.deprel === name.deprel,
  );
  return { start: own.start, end: Math.max(own.end, ...siblings.map((w) => w.span.end)) };
}

/** `die Terrormiliz Islamischer Staat`: the adjective with a capital that makes a noun in apposition a name. */
const capitalOf = (scene: Scene, phrase: Phrase, noun: Word): Word | null =>
  noun.upos === 'NOUN' && noun.index > phrase.head.index
    ? (childrenBy(scene, phrase.sentence, noun, 'amod').find(
        (w) => /^\p{Lu}/u.test(w.form) && w.index === noun.index - 1,
      ) ?? null)
    : null;

/** `des Islamischen Staates in Idlib`: adjectives and head alone. */
function bareNames(left: readonly Word[], head: Word): readonly string[] {
  const adjectives = left.filter((w) => w.upos === 'ADJ').map((w) => w.form);
  return adjectives.map((_, i) => [...adjectives.slice(i), head.form].join(' '));
}

/** `syrische Armee`, `Milizen aus Misrata`: the head with its adjectives of origin and the place it comes from. */
function shortName(scene: Scene, phrase: Phrase, left: readonly Word[]): string {
  const { origin } = scene.rules.naming;
  const adjectives = left.filter((w) => w.upos === 'ADJ' && origin(w)).map((w) => w.form);
  const from = childrenBy(scene, phrase.sentence, phrase.head, 'nmod').find(
    (w) => w.upos === 'PROPN' && w.index > phrase.head.index && w.span.end <= phrase.span.end,
  );
  const tail = from
    ? slice(scene, { start: phrase.head.span.start, end: properSpan(scene, phrase, from).end })
    : scene.rules.naming.nominative(phrase.head);
  return [...adjectives, tail].join(' ');
}
