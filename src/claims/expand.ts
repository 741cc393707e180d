import type { Phrase } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import { finiteOf } from './climb.js';
import type { Draft, PlacePhrase } from './draft.js';
import { antecedentOf } from './reference.js';
import { childrenBy, type Scene } from './scene.js';
import { phraseAt } from './speaker.js';

/**
 * Gives each of the named its own phrase.
 *
 *     die Dörfer Rasfal, Tamrin und Marfa              → three places
 *     sechs Bauern, darunter eine Frau und drei Kinder → three targets
 */
export function expandDraft(scene: Scene, draft: Draft): Draft {
  const all = <P extends Phrase>(phrases: readonly P[]): readonly P[] =>
    once(phrases.flatMap((p) => exemplified(scene, p))).flatMap((p) => [
      p,
      ...namesBeside(scene, p),
      ...partsOf(scene, p),
    ]);
  const parted = <P extends Phrase>(phrases: readonly P[]): readonly P[] =>
    withoutFurther(scene, counted(scene, all(phrases)));
  return {
    ...draft,
    agents: parted(draft.agents),
    targets: parted([...draft.targets, ...strayParts(scene, draft, false)]),
    beneficiaries: parted(draft.beneficiaries),
    places: all([...draft.places.flatMap((p) => [...groupOf(scene, draft, p), p]), ...strayParts(scene, draft, true)]),
    origin: all(draft.origin),
    destination: all(draft.destination),
  };
}

/** Each word once: an example may have been taken for a conjunct of what it is an example of. */
const once = <P extends Phrase>(phrases: readonly P[]): readonly P[] =>
  phrases.filter((p, i) => phrases.findIndex((q) => q.sentence === p.sentence && q.head.index === p.head.index) === i);

/** `Länder wie Frankreich und Katar`, `Orte wie Duma oder Harasta`: those who are named as examples, instead of what they are examples of. */
function exemplified<P extends Phrase>(scene: Scene, phrase: P): readonly P[] {
  const { sentence, head } = phrase;
  if (head.upos !== 'NOUN' || head.number !== 'pl') return [phrase];
  const first = exampleOf(scene, sentence, head);
  if (!first) return [phrase];
  // The second example may hang on the noun itself.
  const others = [first, head].flatMap((w) => childrenBy(scene, sentence, w, 'conj'));
  const each = [first, ...others.filter((w) => w.index > first.index && isName(scene, w))];
  return [...new Set(each)].map((w) => at(scene, phrase, w, 'example'));
}

const isName = (scene: Scene, word: Word): boolean => word.upos === 'PROPN' || scene.nameAt(word) !== null;

/** The name behind the `wie` that stands right behind a noun, or that the tree hung on it with one. */
function exampleOf(scene: Scene, sentence: Sentence, noun: Word): Word | undefined {
  const { like } = scene.rules.attribution;
  const isLike = (w: Word | undefined): boolean => w?.lemma.toLowerCase() === like;
  const hung = childrenBy(scene, sentence, noun, 'nmod', 'obl', 'appos', 'conj').find(
    (w) => isName(scene, w) && childrenBy(scene, sentence, w, 'case', 'mark').some(isLike),
  );
  const { words } = sentence;
  if (hung || !isLike(words[noun.index + 1])) return hung;
  const next = words[noun.index + 2]?.upos === 'DET' ? words[noun.index + 3] : words[noun.index + 2];
  return next && isName(scene, next) ? next : undefined;
}

/** `die USA, die UN und weitere Länder`: beside those who are named, nameless others tell nobody. */
function withoutFurther<P extends Phrase>(scene: Scene, phrases: readonly P[]): readonly P[] {
  const isNamed = (p: P): boolean =>
    p.head.upos === 'PROPN' || childrenBy(scene, p.sentence, p.head, 'appos', 'flat').length > 0;
  const isFurther = (p: P): boolean =>
    p.head.upos === 'NOUN' &&
    p.head.number === 'pl' &&
    p.head.deprel === 'conj' &&
    !isNamed(p) &&
    childrenBy(scene, p.sentence, p.head, 'amod', 'det').some((w) =>
      scene.rules.naming.furtherOnes.has(w.lemma.toLowerCase()),
    );
  return phrases.some(isNamed) && phrases.some(isFurther) ? phrases.filter((p) => !isFurther(p)) : phrases;
}

/** `das Gasfeld A und das Ölfeld B, die gehalten werden`: with the one that a relative pronoun stands for, those beside it. */
function groupOf(scene: Scene, draft: Draft, phrase: PlacePhrase): readonly PlacePhrase[] {
  const { isRelative, verbNumber } = scene.rules.reference;
  const stands =
    phrase.rule === 'relative' ? phrase : isRelative(phrase.head) ? antecedentOf(scene, phrase, 'place') : null;
  const finite = stands ? finiteOf(scene, draft.predicate) : null;
  if (!stands || !finite || verbNumber(finite) !== 'pl') return [];
  const { sentence, head } = stands;
  const first = head.deprel === 'conj' ? sentence.words[head.head]! : head;
  return [first, ...childrenBy(scene, sentence, first, 'conj')]
    .filter((w) => w !== head && w.index < draft.predicate.word.index && /^(NOUN|PROPN)$/.test(w.upos))
    .map((w) => phraseAt(scene, sentence, w, 'beside-antecedent'));
}

/** Names coordinated to the one in apposition. */
function namesBeside<P extends Phrase>(scene: Scene, phrase: P): readonly P[] {
  const names = childrenBy(scene, phrase.sentence, phrase.head, 'appos').filter((w) => w.upos === 'PROPN');
  return names
    .flatMap((name) => childrenBy(scene, phrase.sentence, name, 'conj'))
    .filter((w) => w.upos === 'PROPN')
    .map((w) => at(scene, phrase, w, 'named-beside'));
}

/** Members told after `darunter`, `unter ihnen`. */
function partsOf<P extends Phrase>(scene: Scene, phrase: P): readonly P[] {
  const { sentence, head } = phrase;
  return childrenBy(scene, sentence, head, 'appos', 'parataxis', 'conj')
    .filter((w) => opensPart(scene, sentence, head, w))
    .flatMap((w) => [w, ...childrenBy(scene, sentence, w, 'conj')])
    .filter((w) => w.upos === 'NOUN' || w.upos === 'PROPN')
    .map((w) => at(scene, phrase, w, 'part'));
}

/** Types whose targets are people that a part may be told of, and types whose places are. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['casualties', 'detention', 'displacement', 'release']);
const OF_PLACES: ReadonlySet<string> = new Set(['capture', 'control', 'withdrawal', 'siege', 'airstrike', 'shelling']);

/**
 * `wurden mehrere Kämpfer festgenommen, darunter Kinder`: the part stands behind the verb and hangs somewhere else.
 */
function strayParts(scene: Scene, draft: Draft, places: boolean): readonly Phrase[] {
  const { predicate, targets } = draft;
  const wanted = places
    ? OF_PLACES.has(draft.type) && draft.places.length
    : OF_PEOPLE.has(draft.type) && targets.length;
  if (!wanted || predicate.kind !== 'verb') return [];
  const known = (places ? draft.places : targets).flatMap((t) => [t.head, ...partsOf(scene, t).map((p) => p.head)]);
  return wordsAfterOpener(scene, predicate.sentence, predicate.word)
    .filter((w) => (places ? w.upos === 'PROPN' && !w.deprel.startsWith('flat') : isPeople(scene, w)))
    .filter((w) => !known.includes(w))
    .map((w) => phraseAt(scene, predicate.sentence, w, 'part'));
}

const isPeople = (scene: Scene, word: Word): boolean =>
  word.upos === 'NOUN' && ['person', 'group'].includes(scene.rules.reference.classOf(word.lemma));

/** The words from an opener of a part behind the verb to the end of its stretch; none where a clause begins there. */
function wordsAfterOpener(scene: Scene, sentence: Sentence, verb: Word): readonly Word[] {
  const { words } = sentence;
  const opener = words.find(
    (w) =>
      w.index > verb.index &&
      scene.rules.quantities.part.has(w.lemma.toLowerCase()) &&
      words[w.index - 1]?.form === ',',
  );
  if (!opener) return [];
  const end = words.find((w) => w.index > opener.index && /^[.;:!?]$|^[–—]$/.test(w.form))?.index ?? words.length;
  const stretch = words.slice(opener.index + 1, end);
  return stretch.some((w) => /FIN$/.test(w.xpos)) ? [] : stretch;
}

/** Whether an opener of a part stands between the group and the member. */
function opensPart(scene: Scene, sentence: Sentence, group: Word, member: Word): boolean {
  const { part } = scene.rules.quantities;
  const between = sentence.words.slice(group.index + 1, member.index);
  return between.some(
    (w, i) => part.has(w.lemma.toLowerCase()) || part.has(`${w.form} ${between[i + 1]?.form ?? ''}`.toLowerCase()),
  );
}

const at = <P extends Phrase>(scene: Scene, phrase: P, word: Word, rule: string): P => ({
  ...phrase,
  ...phraseAt(scene, phrase.sentence, word, rule),
});

/** Bare numbers name nobody: `30 Bewohner starben, fast 70 wurden verletzt`. */
function counted<P extends Phrase>(scene: Scene, phrases: readonly P[]): readonly P[] {
  const isBare = (p: P): boolean =>
    p.head.upos === 'NUM' || p.head.xpos === 'CARD' || scene.rules.quantities.bare.has(p.head.form.toLowerCase());
  return phrases.flatMap((p) => (isBare(p) ? countedIn(scene, p) : [p]));
}

/** `zwei der Angreifer`, `vier von ihnen`: those of whom some are counted. */
const countedIn = <P extends Phrase>(scene: Scene, phrase: P): readonly P[] =>
  childrenBy(scene, phrase.sentence, phrase.head, 'nmod')
    .filter((w) => w.index > phrase.head.index && (w.upos === 'NOUN' || w.upos === 'PRON' || w.upos === 'PROPN'))
    .slice(0, 1)
    .map((w) => at(scene, phrase, w, 'counted'));
