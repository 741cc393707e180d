import type { Place } from '../knowledge/index.js';
import { datelineLength } from '../reading/dateline.js';
import type { Phrase } from '../reading/structure.js';
import type { Word } from '../reading/types.js';
import { type Candidate, candidatesBefore } from './candidates.js';
import type { PlacePhrase } from './draft.js';
import type { Agreement } from './language.js';
import { childrenBy, perPhrase, predicateOver, type Scene } from './scene.js';
import { phraseAt } from './speaker.js';

/** Words between a noun and its relative pronoun. */
const RELATIVE_REACH = 6;

/** What a slot wants of the words that fill it. */
export type Wanted = 'actor' | 'place';

/** Whether a phrase is a pronoun or an adverb that stands for something. */
export function isPronominal(scene: Scene, phrase: Phrase): boolean {
  const { isPronoun, placeAdverbs } = scene.rules.reference;
  return isPronoun(phrase.head) || placeAdverbs.has(phrase.head.lemma.toLowerCase());
}

/**
 * What a pronoun or description stands for, or null where it is itself.
 *
 *     Die Miliz zog ab. Zuvor hatte sie die Stadt gehalten.
 *                                   ^^^ die Miliz
 */
export const antecedentOf = (scene: Scene, phrase: Phrase, wanted: Wanted): Phrase | null =>
  wanted === 'actor' ? actorBehind(scene, phrase) : placeBehind(scene, phrase);

const actorBehind = perPhrase((scene, phrase: Phrase) => resolve(scene, phrase, 'actor'));
const placeBehind = perPhrase((scene, phrase: Phrase) => resolve(scene, phrase, 'place'));

function resolve(scene: Scene, phrase: Phrase, wanted: Wanted): Phrase | null {
  const first = standsFor(scene, phrase, wanted);
  if (!first || isPronominal(scene, first)) return first;
  return standsFor(scene, first, wanted) ?? first;
}

function standsFor(scene: Scene, phrase: Phrase, wanted: Wanted): Phrase | null {
  const { reference } = scene.rules;
  if (reference.isPronoun(phrase.head)) {
    if (reference.isRelative(phrase.head)) return relativeStandsFor(scene, phrase, wanted);
    const asks = reference.pronoun(phrase.head);
    return asks ? pronounStandsFor(scene, phrase, agreementOf(scene, phrase, asks), wanted) : null;
  }
  if (reference.placeAdverbs.has(phrase.head.lemma.toLowerCase()))
    return best(
      scene,
      phrase,
      candidatesBefore(scene, phrase).filter((c) => c.classes.has('place') && c.proper),
      wanted,
    );
  return descriptionStandsFor(scene, phrase, wanted);
}

/** A relative pronoun that the tree ties to nothing: the last noun before it of the right kind. */
function relativeStandsFor(scene: Scene, phrase: Phrase, wanted: Wanted): Phrase | null {
  const before = candidatesBefore(scene, phrase).filter((c) => c.sentence === phrase.sentence && suits(c, wanted));
  const last = before.findLast((c) => phrase.head.index - c.word.index <= RELATIVE_REACH);
  return last ? phraseAt(scene, last.sentence, last.word, 'antecedent') : null;
}

/** `sie` is singular or plural as its verb is. */
function agreementOf(scene: Scene, phrase: Phrase, asks: Agreement): Agreement {
  if (asks.number !== null || phrase.rule === 'possessive') return asks;
  const verb = predicateOver(scene, phrase.sentence, phrase.head);
  if (!verb || !/^nsubj/.test(phrase.head.deprel)) return asks;
  const finite = [verb.word, ...childrenBy(scene, phrase.sentence, verb.word, 'aux', 'cop')].find((w) =>
    /FIN$/.test(w.xpos),
  );
  const number = finite ? scene.rules.reference.verbNumber(finite) : null;
  return { number, genders: number === 'pl' ? null : asks.genders };
}

function pronounStandsFor(scene: Scene, phrase: Phrase, asks: Agreement, wanted: Wanted): Phrase | null {
  const fits = candidatesBefore(scene, phrase).filter(
    (c) =>
      suits(c, wanted) &&
      (asks.number === null || c.number === null || c.number === asks.number) &&
      (asks.genders === null || c.gender === null || asks.genders.includes(c.gender)) &&
      (phrase.rule === 'possessive' || (!sameClause(scene, phrase, c) && !isSubjectOver(scene, phrase, c))),
  );
  return best(scene, phrase, fits, wanted);
}

/** Two arguments of one verb are two: `Die Armee griff sie an`. */
const sameClause = (_scene: Scene, phrase: Phrase, c: Candidate): boolean =>
  c.sentence === phrase.sentence && c.word.head === phrase.head.head;

/** `Sie schlugen die Angreifer zurück und töteten 63 von ihnen`: what a verb is done to is not who does it, unless it is reflexive. */
function isSubjectOver(scene: Scene, phrase: Phrase, c: Candidate): boolean {
  if (c.sentence !== phrase.sentence || /^nsubj/.test(phrase.head.deprel)) return false;
  let verb = predicateOver(scene, phrase.sentence, phrase.head);
  for (let n = 0; verb?.kind === 'noun' && n < 4; n++) verb = verb.governor?.predicate ?? null;
  if (verb?.kind !== 'verb' || verb.voice === 'passive') return false;
  // A conjunct of verbs shares the subject of the first, whatever the parser gave it.
  const above = verb.word.deprel === 'conj' ? (verb.governor?.predicate.subjects ?? []) : [];
  return [...verb.subjects, ...above].some((s) => s.head.index === c.word.index);
}

const suits = (c: Candidate, wanted: Wanted): boolean =>
  wanted === 'place' ? c.classes.has('place') : c.classes.has('group') || c.classes.has('person');

/** `die Terrormiliz`, `die Stadt`: a definite description without a name of its own. */
function descriptionStandsFor(scene: Scene, phrase: Phrase, wanted: Wanted): Phrase | null {
  const { reference } = scene.rules;
  const { head, sentence } = phrase;
  if (!isDescription(scene, phrase, wanted)) return null;
  const before = candidatesBefore(scene, phrase).filter((c) => suits(c, wanted) && c.word.index !== head.index);
  const number = reference.numberOf(head, childrenBy(scene, sentence, head, 'det')[0] ?? null);
  const same = before.filter(
    (c) =>
      // `die Miliz` is none of `schiitische Milizen`.
      !(number === 'sg' && c.number === 'pl') &&
      // `die Präsidenten` are more than the one that was named.
      !(number === 'pl' && c.number === 'sg' && c.classes.has('person')) &&
      c.specific &&
      c.name !== head.form &&
      (sharesHead(c.word, head) || (reference.sameBody(c.word.lemma, head.lemma) && isRegular(scene, c))),
  );
  if (same.length) return best(scene, phrase, same, wanted);
  if (!reference.descriptions.has(head.lemma) || sentence.words.length === 0) return null;
  const named = before.filter((c) => c.proper && c.name !== head.form);
  const fitting =
    wanted === 'place'
      ? named.filter((c) => reference.placeFits(head.lemma, kindOf(scene, c)))
      : named.filter((c) => !c.classes.has('person') && reference.groupFits(head.lemma, groupKind(scene, c)));
  return best(scene, phrase, fitting, wanted);
}

/** The place of the title where a phrase says `die Stadt` or `das Zentrum` and leaves it to the report which. */
export function focusOf(scene: Scene, phrase: PlacePhrase): Place | null {
  const { frames, reference } = scene.rules;
  const { lemma } = phrase.head;
  const place = scene.titlePlace();
  if (!place) return null;
  if (phrase.part?.length && lemma in frames.part.sectors) return place;
  const stands = reference.descriptions.has(lemma) && reference.placeFits(lemma, place.kind);
  return stands && isDescription(scene, phrase, 'place') ? place : null;
}

/** `die Soldaten` are not those of a rebel group that calls itself an army, unless it holds itself for the state's. */
function isRegular(scene: Scene, c: Candidate): boolean {
  const actor = scene.knowledge.findActor(c.name, scene.link);
  return actor?.kind !== 'armed-group' || actor.traits?.includes('regular') === true;
}

/** Kind of a named place: by the noun before its name, else by the gazetteer. */
const kindOf = (scene: Scene, c: Candidate): string | null =>
  (c.word.upos === 'NOUN' ? scene.rules.reference.placeKind(c.word.lemma) : null) ??
  scene.knowledge.findPlace(c.name, scene.link)?.kind ??
  null;

const groupKind = (scene: Scene, c: Candidate): string | null =>
  scene.knowledge.findActor(c.name, scene.link)?.kind ?? null;

/** `Nationalarmee` is an earlier, more telling `Armee`. */
const sharesHead = (earlier: Word, head: Word): boolean =>
  earlier.lemma === head.lemma || earlier.lemma.toLowerCase().endsWith(head.lemma.toLowerCase());

/** Definite or demonstrative, no name, no attribute of its own; adjectives only of a place (`die umkämpfte Stadt`). */
function isDescription(scene: Scene, phrase: Phrase, wanted: Wanted): boolean {
  const { reference, naming } = scene.rules;
  const { head, sentence } = phrase;
  if (head.upos !== 'NOUN') return false;
  const children = childrenBy(scene, sentence, head, 'det', 'amod', 'nmod', 'appos', 'flat', 'acl', 'nummod');
  const determiner = children.find((w) => w.deprel.startsWith('det'));
  const lemma = determiner?.lemma.toLowerCase() ?? '';
  if (!reference.definite.has(lemma) && !reference.demonstrative.has(lemma)) return false;
  return !children.some(
    (w) =>
      /^(nmod|appos|flat|acl|nummod)/.test(w.deprel) ||
      (w.deprel === 'amod' &&
        (reference.contrast.has(w.lemma.toLowerCase()) ||
          (wanted === 'actor' && (naming.origin(w) || w.upos === 'ADJ')))),
  );
}

/** The best candidate: near, subject, named. */
function best(scene: Scene, phrase: Phrase, candidates: readonly Candidate[], wanted: Wanted): Phrase | null {
  let top: Candidate | null = null;
  let score = Number.NEGATIVE_INFINITY;
  for (const c of candidates) {
    const value = scoreOf(scene, c, wanted, phrase);
    if (value > score) [top, score] = [c, value];
  }
  return top ? phraseAt(scene, top.sentence, top.word, 'antecedent') : null;
}

/** The seat of a body (`Regierung in Damaskus`) is hardly what one speaks of; the town of a harbour is. */
const isSeat = (scene: Scene, c: Candidate): boolean => {
  let { word } = c;
  // `die Milizen aus Misrata und Zintan`: each of them is one.
  for (let n = 0; word.deprel === 'conj' && c.sentence.words[word.head] && n < 6; n++)
    word = c.sentence.words[word.head]!;
  const above = c.sentence.words[word.head];
  if (!word.deprel.startsWith('nmod') || above?.upos !== 'NOUN') return false;
  return scene.rules.reference.classOf(above.lemma) !== 'place';
};

/** Where a report was written (`Bengasi –`) is not yet what it speaks of. */
const isDateline = (c: Candidate): boolean => c.word.index < datelineLength(c.sentence.tokens);

/**
 * The place that a bare sector belongs to: the last named one that can have it.
 *
 *     Um Derna wird gekämpft. Das Zentrum hält der Rat.
 *                             ^^^^^^^^^^^ von Derna
 */
export function wholeOfSector(scene: Scene, phrase: PlacePhrase): Phrase | null {
  const { frames, reference } = scene.rules;
  if (!phrase.part?.length || !(phrase.head.lemma in frames.part.sectors)) return null;
  const inner = phrase.part.some((p) => p === 'centre' || p === 'outskirts');
  const named = candidatesBefore(scene, phrase).filter((c) => c.proper && c.classes.has('place') && !isDateline(c));
  const able = named.filter((c) => reference.hasSectors(kindOf(scene, c), inner));
  // `die Bezirke A und B … das Zentrum und den Norden`: these are the town's, not those of its quarter that was named last.
  const towns = able.filter((c) => TOWN_KINDS.has(kindOf(scene, c) ?? ''));
  return best(scene, phrase, towns.length > 0 ? towns : able, 'place');
}

const TOWN_KINDS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** `Kiew bestreitet das`: a capital that acts is its government. */
const isMetonym = (scene: Scene, c: Candidate): boolean =>
  c.proper &&
  (c.subject || childrenBy(scene, c.sentence, c.word, 'case').length === 0) &&
  scene.knowledge.findActor(c.name, scene.link)?.kind === 'government';

function scoreOf(scene: Scene, c: Candidate, wanted: Wanted, phrase: Phrase): number {
  const distance = phrase.sentence.index - c.sentence.index;
  const near = distance === 0 ? 3 + c.word.index / 100 : -(wanted === 'place' ? 1.2 : 2.5) * distance;
  const subject = c.subject && wanted === 'actor' ? 2.5 : 0;
  const own = phrase.rule === 'possessive' && distance === 0 && c.subject ? 3 : 0;
  const known = c.gender !== null ? 0.8 : 0;
  // `den Vorstoß des Islamischen Staates`: a genitive is who did it, not where.
  const seat = isSeat(scene, c) && (wanted === 'place' || childrenBy(scene, c.sentence, c.word, 'case').length > 0);
  const attribute = seat || (wanted === 'place' && isDateline(c)) ? (wanted === 'place' ? -4 : -1) : 0;
  const unsure = c.classes.size > 2 ? -2 : 0;
  const metonym = wanted === 'place' && isMetonym(scene, c) ? -4 : 0;
  return metonym + near + subject + own + known + attribute + unsure + (c.proper ? 0.7 : 0) + (c.specific ? 0.3 : 0);
}
