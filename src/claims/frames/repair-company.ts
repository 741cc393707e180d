import type { Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { base, conjuncts, isNominal, isWithin, under } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import { classesOfLemma, fits } from './classify.js';
import { at, isAccusative, isNominative, type Repair } from './repair-ground.js';

/** Whether a verb of the frames is done to an object and not by one who only does it. */
function takesObject(lemma: string, { frames }: Repair): boolean {
  const found = frames.verbs.get(lemma) ?? [];
  const objectFirst = found.some(({ roles }) =>
    roles.some(({ role, slots }) => role !== 'agents' && slots[0]?.slot === 'object'),
  );
  const suffers = found.some(({ roles }) =>
    roles.some(({ role, slots }) => role !== 'agents' && slots.some((s) => s.slot === 'subject')),
  );
  return objectFirst && !suffers && !frames.goesWithBeing(lemma);
}

const isSeveral = ({ tree, frames }: Repair, { head }: Phrase): boolean =>
  head.number === 'pl' ||
  under(tree, head, 'conj').length > 0 ||
  under(tree, head, 'nummod').some((n) => !frames.data.one.test(n.form));

/** Whether the verb has nothing of its own before the phrase, or stands right behind it: a place for an object, not for a new subject. */
function isInObjectPlace({ word }: Predicate, { tree }: Repair, { head }: Phrase): boolean {
  const last = tree.words.findLast((w) => w.index < word.index && w.upos !== 'AUX' && w.upos !== 'PUNCT');
  if (head.index < word.index)
    return last !== undefined && (last === head || isWithin(tree.words, last.index, head.index));
  const before = tree.words[word.index - 1];
  return before?.xpos === 'KON' || before?.xpos === '$,';
}

/**
 * A coordinated verb that is done to somebody, with one participant of its own: that is its object, and its subject is that of the
 * verb before.
 *
 *     als Flugzeuge ein Dorf bombardierten und sechs Kämpfer verletzten
 *                                              ^^^^^^^^^^^^^ object
 */
export function sharedCore(predicate: Predicate, repair: Repair): Pick<Predicate, 'subjects' | 'objects'> | null {
  const { word, subjects, objects, voice, governor, lemma, kind } = predicate;
  const above = governor?.predicate;
  if (kind !== 'verb' || voice !== 'active' || objects.length || base(word.deprel) !== 'conj' || !above) return null;
  const own = subjects.filter((p) => p.head.head === word.index);
  const [only] = own;
  const before = above.voice === 'active' ? above.subjects : above.objects;
  if (!only || own.length !== 1 || subjects.length !== own.length || !before.length) return null;
  if (isNominative(repair, only) || !takesObject(lemma, repair) || !isInObjectPlace(predicate, repair, only))
    return null;
  const finite = [word, ...under(repair.tree, word, 'aux')].find((w) => w.xpos.endsWith('FIN'));
  const plural = finite ? repair.frames.pluralEnding.test(finite.form) : null;
  const several = before.length > 1 || before.some((p) => isSeveral(repair, p) || p.head.upos === 'PRON');
  if (plural === true && !several) return null;
  if (plural === false && !isSeveral(repair, only) && !isAccusative(repair, only)) return null;
  return { subjects: before.map((p) => ({ ...p, rule: 'shared-subject' })), objects: own };
}

/**
 * `zusammen mit den Milizen`, `gemeinsam mit Russland`: with whom something is done does it too.
 *
 *     Die Armee hat gemeinsam mit den Milizen Kirkuk eingenommen.
 *                             ^^^^^^^^^^^^^^^
 */
export function withCompany(predicate: Predicate, repair: Repair): Predicate {
  const { tree, frames } = repair;
  const { word, kind, voice } = predicate;
  if (kind !== 'verb') return predicate;
  const doers = voice === 'passive' ? predicate.agents : predicate.subjects;
  if (!doers.length) return predicate;
  const found = tree.words
    .filter((w) => isCompany(w, repair))
    .flatMap((w) => (belongsTo(tree.words[w.head], word, repair) ? conjuncts(tree, tree.words[w.head]!) : []))
    .filter((w) => !doers.some((d) => d.head.index === w.index))
    .map((w) => at(repair, w, 'company'))
    .filter((p) => fits(p, ['armed', 'state'], p.sentence, frames, repair.context));
  if (!found.length) return predicate;
  const obliques = predicate.obliques.filter((o) => !found.some((p) => p.head.index === o.head.index));
  const all = [...doers, ...found];
  return voice === 'passive' ? { ...predicate, obliques, agents: all } : { ...predicate, obliques, subjects: all };
}

/** The preposition of `zusammen mit`. */
function isCompany(word: Word, { tree, frames }: Repair): boolean {
  const before = tree.words[word.index - 1];
  return word.deprel === 'case' && frames.company.has(`${before?.form} ${word.form}`.toLowerCase());
}

/** An adverb that a noun was hung on, before it. */
const isBeside = (word: Word, noun: Word | undefined): boolean =>
  !!noun && noun.head === word.index && /^AD[JV]/.test(word.xpos) && word.index < noun.index;

/** Whether a noun belongs to the clause of a verb: nothing but nouns lies between. */
function belongsTo(noun: Word | undefined, verb: Word, { tree }: Repair): boolean {
  for (let at = noun, n = 0; at && n < 8; n++) {
    if (at.index === verb.index) return true;
    // `gemeinsam` itself may stand between.
    if (at !== noun && !isNominal(at) && !isBeside(at, noun)) return false;
    at = tree.words[at.head];
  }
  return false;
}

/** `säuberte das Dorf von Kämpfern`, with the phrase hung on the place: of whom it was freed. */
export function withCleared(predicate: Predicate, repair: Repair): Predicate {
  const { tree, frames } = repair;
  if (predicate.kind !== 'verb' || !frames.data.clearing.split(' ').includes(predicate.lemma)) return predicate;
  const hung = predicate.objects
    .flatMap((o) => under(tree, o.head, 'nmod'))
    .filter((w) => prepositionOf(tree, w) === frames.data.genitive)
    .map((w) => ({ ...at(repair, w, 'cleared'), preposition: frames.data.genitive }))
    .filter((o) => fits(o, ['armed'], o.sentence, frames, repair.context));
  return hung.length ? { ...predicate, obliques: [...predicate.obliques, ...hung] } : predicate;
}

/** `die Bezirke A und B der Regierung übergaben`: right before a verb of giving, what looks like a genitive is who gets it. */
export function withReceiver(predicate: Predicate, repair: Repair): Predicate {
  const { tree, frames } = repair;
  const { word, kind, lemma, datives } = predicate;
  if (kind !== 'verb' || datives.length || !frames.data.giving.split(' ').includes(lemma)) return predicate;
  const last = tree.words[word.index - 1];
  const above = last ? tree.words[last.head] : undefined;
  const isObject = predicate.objects.some((o) => above && isWithin(tree.words, above.index, o.head.index));
  const article = last ? under(tree, last, 'det').some((d) => frames.obliqueArticles.has(d.form.toLowerCase())) : false;
  if (!last || base(last.deprel) !== 'nmod' || prepositionOf(tree, last) || !isObject || !article) return predicate;
  const receiver = at(repair, last, 'receiver');
  return fits(receiver, ['armed', 'state'], receiver.sentence, frames, repair.context)
    ? { ...predicate, datives: [receiver] }
    : predicate;
}

/** `von der Armee von drei Seiten belagert`, `auf der anderen Seite`: sides of a place, of a matter, are no parties. */
export function withoutSides(predicate: Predicate, { tree, frames }: Repair): Predicate {
  const isSide = ({ head }: Phrase): boolean =>
    frames.sides.has(head.lemma.toLowerCase()) && under(tree, head, 'nmod', 'det:poss').length === 0;
  const agents = predicate.agents.length > 1 ? predicate.agents.filter((p) => !isSide(p)) : predicate.agents;
  const obliques = predicate.obliques.filter((o) => o.preposition !== frames.data.sides.preposition || !isSide(o));
  if (agents.length === predicate.agents.length && obliques.length === predicate.obliques.length) return predicate;
  return { ...predicate, agents: agents.length ? agents : predicate.agents, obliques };
}

/** `scheiterte ein Versuch der Miliz, … einzunehmen`: who tries is whose attempt it is. */
export function ofIntents(subjects: readonly Phrase[], repair: Repair): readonly Phrase[] {
  const { tree, frames } = repair;
  return subjects.flatMap((p) => {
    if (p.rule !== 'control' || !frames.intents.has(p.head.lemma.toLowerCase())) return [p];
    const owner = under(tree, p.head, 'nmod').find(
      (w) => w.case === 'G' || prepositionOf(tree, w) === frames.data.genitive,
    );
    if (!owner || classesOfLemma(owner.lemma, frames).includes('place')) return [p];
    return conjuncts(tree, owner).map((w) => at(repair, w, 'control'));
  });
}
