import type { Phrase } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import type { Draft } from './draft.js';
import { childrenBy, type Scene } from './scene.js';
import { phraseAt } from './speaker.js';

/**
 * Gives each of the named its own phrase.
 *
 *     die Dörfer al-Hawaidsch, Mazlum und Marrat        → three places
 *     82 Zivilisten, darunter elf Frauen und 13 Kinder   → three targets
 */
export function expandDraft(scene: Scene, draft: Draft): Draft {
  const all = <P extends Phrase>(phrases: readonly P[]): readonly P[] =>
    phrases.flatMap((p) => [p, ...namesBeside(scene, p), ...partsOf(scene, p)]);
  const parted = <P extends Phrase>(phrases: readonly P[]): readonly P[] => counted(scene, all(phrases));
  const stray = strayParts(scene, draft);
  return {
    ...draft,
    agents: parted(draft.agents),
    targets: parted([...draft.targets, ...stray]),
    beneficiaries: parted(draft.beneficiaries),
    places: all(draft.places),
    origin: all(draft.origin),
    destination: all(draft.destination),
  };
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

/** Types whose targets are people that a part may be told of. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['casualties', 'detention', 'displacement', 'release']);

/** `wurden mehrere Kämpfer festgenommen, darunter Kinder`: the part stands behind the verb and hangs somewhere else. */
function strayParts(scene: Scene, draft: Draft): readonly Phrase[] {
  const { sentence, word } = draft.predicate;
  if (!OF_PEOPLE.has(draft.type) || draft.predicate.kind !== 'verb' || !draft.targets.length) return [];
  const { words } = sentence;
  const opener = words.find(
    (w) =>
      w.index > word.index &&
      scene.rules.quantities.part.has(w.lemma.toLowerCase()) &&
      words[w.index - 1]?.form === ',',
  );
  const end = opener && (words.find((w) => w.index > opener.index && w.upos === 'PUNCT')?.index ?? words.length);
  if (!opener || !end || words.slice(opener.index, end).some((w) => /FIN$/.test(w.xpos))) return [];
  const people = words
    .slice(opener.index + 1, end)
    .filter((w) => w.upos === 'NOUN' && ['person', 'group'].includes(scene.rules.reference.classOf(w.lemma)))
    .filter((w) => !draft.targets.some((t) => partsOf(scene, t).some((p) => p.head === w)));
  return people.map((w) => phraseAt(scene, sentence, w, 'part'));
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

/** Bare numbers name nobody: `97 Menschen getötet und mehr als 400 verletzt`. */
function counted<P extends Phrase>(scene: Scene, phrases: readonly P[]): readonly P[] {
  const isBare = (p: P): boolean =>
    p.head.upos === 'NUM' || p.head.xpos === 'CARD' || scene.rules.quantities.bare.has(p.head.form.toLowerCase());
  return phrases.filter((p) => !isBare(p));
}
