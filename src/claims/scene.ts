import type { Knowledge, LinkContext, Place } from '../knowledge/index.js';
import { type Tree, treeOf, under } from '../reading/structure/tree.js';
import { type Phrase, type Predicate, predicatesOf } from '../reading/structure.js';
import type { Name, Reading, Sentence, Word } from '../reading/types.js';
import { contains } from '../text/index.js';
import type { ClaimLanguage } from './language.js';

/** A report while its claims are read: trees and predicates are made once, when first asked for. */
export interface Scene {
  readonly reading: Reading;
  readonly text: string;
  readonly rules: ClaimLanguage;
  readonly knowledge: Knowledge;
  readonly link: LinkContext;
  /** The place that the title names, where it names just one: what a text speaks of that never says so itself. */
  titlePlace(): Place | null;
  tree(sentence: Sentence): Tree;
  predicates(sentence: Sentence): readonly Predicate[];
  /** The predicate whose word this is, or null. */
  predicateAt(sentence: Sentence, word: number): Predicate | null;
  /** The name that a word stands in, or null. */
  nameAt(word: Word): Name | null;
}

/** Opens the scene of a report. `own`: sides for which its publisher speaks. */
export function sceneOf(
  reading: Reading,
  knowledge: Knowledge,
  rules: ClaimLanguage,
  own: readonly string[] = [],
): Scene {
  const text = reading.report.text;
  const title = (reading.report.title ?? '').split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean);
  let titled: { readonly place: Place | null } | null = null;
  let linked: LinkContext | null = null;
  const found = new Map<number, readonly Predicate[]>();
  const byWord = new Map<number, ReadonlyMap<number, Predicate>>();
  const scene: Scene = {
    reading,
    text,
    rules,
    knowledge,
    get link() {
      linked ??= knowledge.contextOf({
        published: reading.report.published,
        sentences: [...reading.sentences.map(topicWords), title],
        own,
      });
      return linked;
    },
    titlePlace: () => {
      titled ??= { place: onlyPlace(title, knowledge, scene.link) };
      return titled.place;
    },
    tree: treeOf,
    predicates: (sentence) => remember(found, sentence.index, () => predicatesOf(sentence, text, rules.structure)),
    predicateAt: (sentence, word) =>
      remember(
        byWord,
        sentence.index,
        () => new Map(scene.predicates(sentence).map((p) => [p.word.index, p] as const)),
      ).get(word) ?? null,
    nameAt: ({ span }) => {
      const name = lastFrom(reading.names, span.start);
      return name && contains(name.span, span) ? name : null;
    },
  };
  return scene;
}

/** The one settlement among words; null where they name none or several. */
function onlyPlace(words: readonly string[], knowledge: Knowledge, link: LinkContext): Place | null {
  const found = words.flatMap((word) => {
    const place = /^\p{Lu}/u.test(word) ? knowledge.findPlace(word, link) : null;
    return place && ['city', 'town', 'village'].includes(place.kind) ? [place] : [];
  });
  return found.length > 0 && found.every((p) => p.id === found[0]!.id) ? found[0]! : null;
}

/** A dateline (`Beirut (dpa) –`) says where it was written, not what it is about. */
const DATELINE = 9;

/** The words of a sentence without a dateline. */
function topicWords(sentence: Sentence): readonly string[] {
  const forms = sentence.tokens.map((t) => t.form);
  const dash = sentence.index < 3 ? forms.slice(0, DATELINE).findIndex((f) => f === '–' || f === '—') : -1;
  return forms.slice(dash + 1);
}

/** The last name that begins at a place or before it; names stand in the order of the text and do not overlap. */
function lastFrom(names: readonly Name[], start: number): Name | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

function remember<T>(memory: Map<number, T>, key: number, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** Remembers what is asked of a phrase of a report: what it names and whom it stands for is asked for each role, and again for findings. */
export function perPhrase<P extends Phrase, T>(ask: (scene: Scene, phrase: P) => T): (scene: Scene, phrase: P) => T {
  const answers = new WeakMap<Scene, Map<P, T>>();
  return (scene, phrase) => {
    let known = answers.get(scene);
    if (!known) {
      known = new Map();
      answers.set(scene, known);
    }
    const before = known.get(phrase);
    if (before !== undefined || known.has(phrase)) return before as T;
    const answer = ask(scene, phrase);
    known.set(phrase, answer);
    return answer;
  };
}

/** Words that depend directly on a word. */
export const childrenOf = (scene: Scene, sentence: Sentence, word: Word): readonly Word[] =>
  scene.tree(sentence).children[word.index] ?? [];

/** Children under one of the relations, with or without subtype. */
export const childrenBy = (
  scene: Scene,
  sentence: Sentence,
  word: Word,
  ...relations: readonly string[]
): readonly Word[] => under(scene.tree(sentence), word, ...relations);

/** The nearest predicate above a word; `self` counts the word itself. */
export function predicateOver(scene: Scene, sentence: Sentence, word: Word, self = false): Predicate | null {
  let at: Word | undefined = self ? word : sentence.words[word.head];
  for (let steps = 0; at && steps <= sentence.words.length; steps++) {
    const predicate = scene.predicateAt(sentence, at.index);
    if (predicate) return predicate;
    at = sentence.words[at.head];
  }
  return null;
}
