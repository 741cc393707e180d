import type { Predicate } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import { contains } from '../text/index.js';
import { childrenBy, type Scene } from './scene.js';
import { authorsOf, phraseAt, type Said, saidBy } from './speaker.js';

/**
 * Attributions that hold by their place in the sentence, whatever the tree makes of it: trees go wrong where sentences
 * are long, and a claim whose source is lost would pass for a fact.
 *
 *     Wie das Ministerium mitteilte, musste …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ holds for all that follows
 */
export function saidByPlace(scene: Scene, sentence: Sentence): readonly Said[] {
  const predicates = scene.predicates(sentence);
  return [
    ...openingPhrase(scene, sentence, predicates),
    ...openingClause(scene, sentence, predicates),
    ...predicates.flatMap((p) => [
      ...toldAfter(scene, p),
      ...toldObjects(scene, p, predicates),
      ...blamedFor(scene, p),
    ]),
  ];
}

const FIRST = 4;

/** `Laut X …`, `Dem X zufolge …`, `Nach Angaben von X …` at the head of a sentence. */
function openingPhrase(scene: Scene, sentence: Sentence, predicates: readonly Predicate[]): readonly Said[] {
  const { direct, indirect, statement } = scene.rules.attribution;
  const { words } = sentence;
  const over = predicates.find((p) => p.kind === 'verb') ?? predicates[0];
  const adposition = words.slice(0, FIRST * 2).find((w) => {
    const lemma = w.lemma.toLowerCase();
    return w.upos === 'ADP' && (direct.has(lemma) || indirect.has(lemma)) && (w.index === 0 || w.xpos === 'APPO');
  });
  const head = adposition && words[adposition.head];
  if (!over || !adposition || !head) return [];
  const names = statement(head.lemma) || statement(head.form);
  if (!names && !direct.has(adposition.lemma.toLowerCase())) return [];
  const sources = names ? authorsOf(scene, sentence, head, over) : [phraseAt(scene, sentence, head, 'source')];
  const start = Math.max(adposition.span.end, head.span.end, ...sources.map((s) => s.span.end));
  return [{ over, sources, via: null, claims: true, rule: 'opening-phrase', reach: { start, end: sentence.span.end } }];
}

/** `Wie X mitteilte, …`. */
function openingClause(scene: Scene, sentence: Sentence, predicates: readonly Predicate[]): readonly Said[] {
  const { like, sayers } = scene.rules.attribution;
  const { words } = sentence;
  if (words[0]?.form.toLowerCase() !== like) return [];
  const comma = words.find((w) => w.form === ',' && isVerb(words[w.index - 1]));
  const verb = predicates.find(
    (p) => p.kind === 'verb' && sayers.has(p.lemma) && !!comma && p.word.index < comma.index,
  );
  if (!verb || !comma) return [];
  const reach = { start: comma.span.end, end: sentence.span.end };
  return [{ ...saidBy(scene, verb, verb, true, 'opening-clause'), reach }];
}

const isVerb = (word: Word | undefined): boolean => word?.upos === 'VERB' || word?.upos === 'AUX';

/** Punctuation ends a clause, quotation marks do not. */
const ends = (word: Word): boolean => word.upos === 'PUNCT' && !/^[\p{Pi}\p{Pf}„“"]$/u.test(word.form);

/** `berichtete von …`, `sprach von …`: what stands after the preposition up to the end of the clause. */
function toldAfter(scene: Scene, p: Predicate): readonly Said[] {
  const prepositions = scene.rules.attribution.reporters.get(p.lemma) ?? [];
  if (p.kind !== 'verb' || p.voice === 'passive' || !prepositions.length) return [];
  const { words } = p.sentence;
  const opener = words.find(
    (w) => w.index > p.word.index && prepositions.includes(w.lemma.toLowerCase()) && w.upos === 'ADP',
  );
  if (!opener) return [];
  const stops = (w: Word): boolean => ends(w) || (w.xpos === 'KON' && /FIN$/.test(words[w.index + 1]?.xpos ?? ''));
  const end = words.find((w) => w.index > opener.index && stops(w))?.span.start ?? p.sentence.span.end;
  return [{ ...saidBy(scene, p, p, true, 'told-after'), reach: { start: opener.span.start, end } }];
}

/** `meldete für die Zeit bis Freitag 148 getötete Soldaten`: happenings without a preposition behind a verb that reports them. */
function toldObjects(scene: Scene, verb: Predicate, predicates: readonly Predicate[]): readonly Said[] {
  if (
    verb.kind !== 'verb' ||
    verb.voice === 'passive' ||
    scene.rules.attribution.reporters.get(verb.lemma)?.length !== 0
  )
    return [];
  const { words } = verb.sentence;
  const end = words.find((w) => w.index > verb.word.index && ends(w))?.span.start ?? verb.sentence.span.end;
  return predicates
    .filter((p) => p.word.index > verb.word.index && p.word.span.end <= end && isBareNominal(scene, p))
    .map((p) => ({ ...saidBy(scene, p, verb, true, 'told-after') }))
    .filter((said) => !said.sources.some((s) => contains(s.span, said.over.word.span)));
}

/** A noun without preposition, or an attribute of one. */
function isBareNominal(scene: Scene, p: Predicate): boolean {
  const above = p.sentence.words[p.word.head];
  const noun = p.kind === 'noun' ? p.word : p.word.deprel === 'amod' && above?.upos === 'NOUN' ? above : null;
  return (
    !!noun && noun.deprel !== 'nsubj' && childrenBy(scene, p.sentence, noun, 'case').length === 0 && noun.case !== 'G'
  );
}

/** `machte für den Anschlag X verantwortlich`: the deed under the preposition of the adjective. */
function blamedFor(scene: Scene, p: Predicate): readonly Said[] {
  const { blaming, blamed } = scene.rules.attribution;
  if (p.kind !== 'verb' || ![...blaming.values()].includes(p.lemma)) return [];
  const { words } = p.sentence;
  const adjective = words.find((w) => blaming.get(w.lemma.toLowerCase()) === p.lemma);
  const opener = words.find((w) => blamed.has(w.lemma.toLowerCase()) && w.upos === 'ADP');
  const deed = opener && words.find((w) => w.index > opener.index && w.upos === 'NOUN');
  if (!adjective || !opener || !deed) return [];
  const hidden = childrenBy(scene, p.sentence, deed, 'case').length === 0 && deed.index - opener.index > 5;
  if (hidden) return [];
  return [{ ...saidBy(scene, p, p, true, 'blamed-for'), reach: { start: opener.span.start, end: deed.span.end } }];
}
