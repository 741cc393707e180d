import type { Actor, Evidence, LinkContext, Place, Ranking } from '../knowledge/index.js';
import type { Phrase } from '../reading/structure.js';
import type { Word } from '../reading/types.js';
import { toPair } from '../text/index.js';
import { candidatesBefore } from './candidates.js';
import type { PlacePhrase } from './draft.js';
import { type Naming, namingOf } from './naming.js';
import { antecedentOf, focusOf, isPronominal, wholeOfSector } from './reference.js';
import { relationOf, toldByOthers } from './relation.js';
import { childrenBy, perPhrase, type Scene } from './scene.js';
import { phraseAt } from './speaker.js';
import type { Antecedent, Mention, PlaceMention } from './types.js';

/** The actor that a phrase names, by the most telling of its words. */
const actorOf = (scene: Scene, naming: Naming, link: LinkContext): Actor | null =>
  first(naming, (w) => scene.knowledge.findActor(w, link));
const placeOf = (scene: Scene, naming: Naming): Place | null =>
  (naming.titled ? scene.knowledge.findPlace(naming.titled, scene.link) : null) ??
  first(naming, (w) => scene.knowledge.findPlace(w, scene.link));

function first<T>(naming: Naming, find: (words: string) => T | null): T | null {
  for (const words of naming.candidates) {
    const found = find(words);
    if (found) return found;
  }
  return null;
}

const antecedent = (naming: Naming): Antecedent => ({ text: naming.text, span: toPair(naming.span) });

/** Attributes and first parts of compounds that a frame took for a name (`russische Luftangriffe`, `PKK-nah`). */
const NARROW = new Set(['adjective', 'modifier']);

const UNNAMING = new Set(['DET', 'ADJ', 'ADP', 'PUNCT', 'VERB', 'AUX', 'CCONJ', 'PART']);

/** Whether a phrase can name: its head is a noun, a name or a pronoun, not a sign, a stray article or an adjective taken for a noun. */
const isNamer = (scene: Scene, { head, rule }: Phrase): boolean =>
  NARROW.has(rule) || (/\p{L}/u.test(head.form) && !UNNAMING.has(head.upos) && !scene.rules.naming.unnaming(head));

/** `in der Nähe der Stadt`: the place is the town. */
function nearby(scene: Scene, phrase: PlacePhrase): PlacePhrase {
  if (!scene.rules.reference.nearby.has(phrase.head.lemma)) return phrase;
  const [place] = childrenBy(scene, phrase.sentence, phrase.head, 'nmod').filter((w) => w.index > phrase.head.index);
  return place ? { ...phrase, ...phraseAt(scene, phrase.sentence, place, 'nearby') } : phrase;
}

/** `Moskau bestreitet, dass seine Armee …`: the army is of the owner's countries. */
const linkOf = perPhrase((scene, phrase: Phrase): LinkContext => {
  const [owner] = childrenBy(scene, phrase.sentence, phrase.head, 'det:poss');
  if (!owner || !phrase.head.deprel) return scene.link;
  const stands = antecedentOf(scene, phraseAt(scene, phrase.sentence, owner, 'possessive'), 'actor');
  const actor = stands ? actorOf(scene, namingOf(scene, stands), scene.link) : null;
  return actor?.countries.length ? { ...scene.link, countries: actor.countries } : scene.link;
});

/** Whom a description without a name means (`die Terrormiliz`), by the evidence of the report; open with its candidates where that is too thin. */
function describedActor(scene: Scene, phrase: Phrase, link: LinkContext): Ranking<Actor> {
  const { head, sentence } = phrase;
  const { reference, naming } = scene.rules;
  if (head.upos !== 'NOUN') return NOBODY;
  const children = childrenBy(scene, sentence, head, 'det', 'nummod', 'nmod', 'appos');
  const determiner = children.find((w) => w.deprel.startsWith('det')) ?? null;
  // `alle Truppen`, `beide Armeen`: of more than one.
  if (determiner && naming.undecided.has(determiner.lemma.toLowerCase())) return NOBODY;
  const owner = children.find((w) => w.deprel === 'nmod' && isOfSomebody(scene, sentence, w));
  // `Rebellen der Gruppe X`: whose, its words say; `Einheiten der Artillerie` are the artillery's.
  if (owner && owner.upos !== 'NOUN') return NOBODY;
  const { described } = namingOf(scene, phrase);
  const words = owner ? `${described} ${scene.rules.naming.ofOthers} ${owner.form}` : described;
  const definite = determiner !== null && reference.definite.has(determiner.lemma.toLowerCase());
  const counted = children.some((w) => w.deprel === 'nummod');
  const several = reference.numberOf(head, determiner) === 'pl';
  return scene.knowledge.describeActor(words, link, {
    near: namedBefore(scene, phrase),
    all: definite && !counted && several,
    several,
  });
}

const NOBODY: Ranking<Actor> = { chosen: null, candidates: [] };

/** Whom a description may mean that stays open; none where it is linked, named or stands for a name. */
export function openDescription(scene: Scene, phrase: Phrase): readonly Evidence<Actor>[] {
  if (!isNamer(scene, phrase) || isPronominal(scene, phrase) || antecedentOf(scene, phrase, 'actor')) return [];
  const link = linkOf(scene, phrase);
  if (actorOf(scene, namingOf(scene, phrase), link)) return [];
  const { chosen, candidates } = describedActor(scene, phrase, link);
  return chosen ? [] : candidates;
}

/** Whether an attribute says whose they are: a genitive or `von`, not where they are. */
const isOfSomebody = (scene: Scene, sentence: Phrase['sentence'], word: Word): boolean =>
  childrenBy(scene, sentence, word, 'case').every((c) => scene.rules.naming.belonging.has(c.lemma.toLowerCase())) &&
  scene.knowledge.findPlace(word.form, scene.link) === null;

/** Ids of the actors named before a phrase, nearest first. */
function namedBefore(scene: Scene, phrase: Phrase): readonly string[] {
  const before = candidatesBefore(scene, phrase).filter((c) => c.proper);
  const order = [...before].sort((a, b) => b.sentence.index - a.sentence.index || b.word.index - a.word.index);
  const ids = order.flatMap((c) => scene.knowledge.findActor(c.name, scene.link)?.id ?? []);
  return [...new Set(ids)];
}

/** A phrase as an actor or person; null for a pronoun that stands for nobody. */
export const actorMention = perPhrase((scene, phrase: Phrase): Mention | null => {
  if (!isNamer(scene, phrase) && !phrase.head.deprel.startsWith('det:poss')) return null;
  const stands = antecedentOf(scene, phrase, 'actor');
  const speaks = scene.rules.reference.isSpeaker(phrase.head);
  if (!stands && isPronominal(scene, phrase) && !speaks) return null;
  const naming = namingOf(scene, stands ?? phrase);
  const link = linkOf(scene, stands ?? phrase);
  const named =
    phrase.rule === 'adjective' ? scene.knowledge.stateOf(phrase.head.form, link) : actorOf(scene, naming, link);
  // `ein Palästinenser` is one of a people, not the people.
  const one = named?.kind === 'people' && scene.rules.reference.numberOf((stands ?? phrase).head, null) === 'sg';
  const actor = (one ? null : named) ?? describedActor(scene, phrase, link).chosen;
  const words = stands ? phrase : naming;
  return {
    text: words.text,
    span: toPair(words.span),
    name: actor?.name ?? naming.name,
    id: actor?.id ?? null,
    ...(stands ? { antecedent: antecedent(naming) } : {}),
  };
});

/** Whether a proper name stands in the phrase, or its head is one. */
const isNamed = (scene: Scene, { sentence, head }: Phrase): boolean =>
  head.upos !== 'NOUN' ||
  childrenBy(scene, sentence, head, 'appos', 'flat', 'nmod', 'compound').some((w) => w.upos === 'PROPN');

/** `rückte bis zehn Kilometer südlich von Derna vor`: the place is told by Derna; a way without one is no place. */
function measuredPlace(scene: Scene, phrase: PlacePhrase): PlaceMention | null {
  const told = toldByOthers(scene, phrase);
  const place = told && scene.knowledge.place(told.relation.of.at(-1)!);
  if (!told || !place) return null;
  const within = place.within ? scene.knowledge.place(place.within)?.name : undefined;
  return {
    text: scene.text.slice(told.name.start, told.name.end),
    span: toPair(told.name),
    name: place.name,
    id: place.id,
    relation: told.relation,
    ...(within ? { within } : {}),
  };
}

/** A phrase as a place, with what the words say about which part of it. */
export const placeMention = perPhrase((scene, given: PlacePhrase): PlaceMention | null => {
  if (!isNamer(scene, given) && !isPronominal(scene, given)) return null;
  const phrase = nearby(scene, given);
  const stands = antecedentOf(scene, phrase, 'place') ?? wholeOfSector(scene, phrase);
  if (!stands && isPronominal(scene, phrase)) return null;
  const naming = namingOf(scene, stands ?? phrase);
  if (!stands && scene.rules.naming.measures(phrase.head.lemma)) return measuredPlace(scene, phrase);
  const place = placeOf(scene, naming) ?? (stands ? null : focusOf(scene, phrase));
  const words = stands ? phrase : naming;
  const relation = stands
    ? null
    : place
      ? relationOf(scene, phrase, naming, place)
      : (toldByOthers(scene, phrase)?.relation ?? null);
  const within = place?.within ? scene.knowledge.place(place.within)?.name : undefined;
  return {
    text: words.text,
    span: toPair(words.span),
    name: place?.name ?? naming.name,
    id: place?.id ?? null,
    ...(stands ? { antecedent: antecedent(naming) } : {}),
    ...(!place && !isNamed(scene, stands ?? phrase) ? { described: true as const } : {}),
    ...(relation ? { relation } : {}),
    ...(within ? { within } : {}),
    ...(phrase.part?.length ? { part: phrase.part } : {}),
    ...(phrase.extent ? { extent: phrase.extent } : {}),
  };
});
