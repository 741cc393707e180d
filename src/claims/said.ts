import { phraseOf } from '../reading/structure/phrase.js';
import type { Phrase, Predicate } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import { clusterOf } from './climb.js';
import { childrenBy, predicateOver, type Scene } from './scene.js';

/** Somebody says so: over which predicate, and who. */
export interface Said {
  /** The predicate with all that hangs on it, without relative clauses and attributes. */
  readonly over: Predicate;
  readonly sources: readonly Phrase[];
  /** Through whom the sources are quoted. */
  readonly via: Phrase | null;
  /** Whether it makes the clause hearsay; a denial or a plan only names its holder. */
  readonly claims: boolean;
  readonly rule: string;
}

/** Whether a word is a third-person `es` without meaning. */
export const isImpersonal = (scene: Scene, word: Word): boolean =>
  word.deprel.startsWith('expl') || word.lemma.toLowerCase() === scene.rules.attribution.impersonal;

const MEMORY = new WeakMap<Scene, Map<number, readonly Said[]>>();

/** All that the words of a sentence attribute to somebody, in the order of the text. */
export function saidIn(scene: Scene, sentence: Sentence): readonly Said[] {
  const memory = MEMORY.get(scene) ?? new Map<number, readonly Said[]>();
  MEMORY.set(scene, memory);
  const known = memory.get(sentence.index);
  if (known) return known;
  const predicates = scene.predicates(sentence);
  const said = [
    ...sentence.words.flatMap((w) => [...bySourcePhrase(scene, sentence, w), ...bySo(scene, sentence, w)]),
    ...predicates.flatMap((p) => [
      ...byClause(scene, p),
      ...byInsertion(scene, p),
      ...byObject(scene, p),
      ...byOwnClaim(scene, p),
      ...byBlame(scene, p),
      ...byHeadline(scene, p),
    ]),
  ];
  memory.set(sentence.index, said);
  return said;
}

/**
 * `Das teilte die Armee mit.` after a sentence: what was told there is hers.
 */
export function saidAfterwards(scene: Scene, sentence: Sentence): Said | null {
  const next = scene.reading.sentences[sentence.index + 1];
  const { pointing, sayers } = scene.rules.attribution;
  if (!next || !pointing.has(next.tokens[0]?.form.toLowerCase() ?? '')) return null;
  const verb = scene.predicates(next).find((p) => p.kind === 'verb' && !p.governor && sayers.has(p.lemma));
  const over = scene.predicates(sentence).find((p) => !p.governor);
  const points = verb?.objects.some((o) => pointing.has(o.head.form.toLowerCase()));
  return verb && over && points ? saidBy(scene, over, verb, true, 'said-afterwards') : null;
}

export const phraseAt = (scene: Scene, sentence: Sentence, word: Word, rule: string): Phrase =>
  phraseOf(scene.tree(sentence), word, rule, (from, to) => scene.text.slice(from, to));

/** The verb (or headline noun) over which a phrase stands, past the nouns in between. */
function verbOver(scene: Scene, sentence: Sentence, word: Word): Predicate | null {
  let p = predicateOver(scene, sentence, word);
  for (let n = 0; p?.kind === 'noun' && p.governor && n < 10; n++) {
    if (/^(acl|advcl|conj|parataxis|ccomp)/.test(p.governor.relation)) break;
    p = p.governor.predicate;
  }
  return p;
}

/**
 * `laut X`, `X zufolge`, `nach Angaben von X`.
 *
 *     Laut UN wurden 82 Zivilisten getötet.
 *     ^^^^^^^
 */
function bySourcePhrase(scene: Scene, sentence: Sentence, adposition: Word): readonly Said[] {
  const { direct, indirect, statement } = scene.rules.attribution;
  const preposition = adposition.lemma.toLowerCase();
  if (adposition.upos !== 'ADP' || (!direct.has(preposition) && !indirect.has(preposition))) return [];
  const head = sentence.words[adposition.head];
  if (!head || adposition.deprel !== 'case') return [];
  const names = statement(head.lemma) || statement(head.form);
  if (!names && !direct.has(preposition)) return [];
  const over = verbOver(scene, sentence, head);
  if (!over) return [];
  const sources = names ? authorsOf(scene, sentence, head, over) : [phraseAt(scene, sentence, head, 'source')];
  return [{ over, sources, via: null, claims: true, rule: `source-phrase:${preposition}` }];
}

/** Whose statement it is: its genitive, the subject (`nach eigenen Angaben`), the first part of a compound, or the noun itself. */
function authorsOf(scene: Scene, sentence: Sentence, noun: Word, over: Predicate): readonly Phrase[] {
  const children = childrenBy(scene, sentence, noun, 'amod', 'nmod');
  if (children.some((c) => c.lemma.toLowerCase() === scene.rules.attribution.own)) return ownersOf(scene, over);
  const owners = scene.predicateAt(sentence, noun.index)?.genitives ?? [];
  const from = children
    .filter((c) => c.deprel.startsWith('nmod'))
    .filter((c) =>
      childrenBy(scene, sentence, c, 'case').some((k) => scene.rules.attribution.origins.has(k.lemma.toLowerCase())),
    );
  if (owners.length) return owners;
  if (from.length) return from.map((w) => phraseAt(scene, sentence, w, 'source'));
  // `den Angaben zufolge`: statements known from before; whose, the sentences before say.
  if (childrenBy(scene, sentence, noun, 'det').length && !children.some((c) => c.deprel.startsWith('amod'))) return [];
  const whole = phraseAt(scene, sentence, noun, 'source');
  const part = scene.rules.attribution.authorPart(noun.form);
  if (!part) return [whole];
  const span = { start: noun.span.start, end: noun.span.start + part };
  return [{ ...whole, span, text: scene.text.slice(span.start, span.end) }];
}

/** Whose `eigene` statements they are: the doer, where somebody does it, else whom it befell. */
function ownersOf(scene: Scene, over: Predicate): readonly Phrase[] {
  const { classOf, isPronoun } = scene.rules.reference;
  const able = (p: Phrase): boolean =>
    isPronoun(p.head) || p.head.upos === 'PROPN' || ['group', 'person'].includes(classOf(p.head.lemma));
  const acting = over.voice === 'passive' ? over.agents : over.subjects;
  const found = [...acting, ...over.datives].filter(able);
  return found.length ? found.slice(0, Math.max(1, acting.length)) : acting;
}

/** Who speaks through a verb of saying: its subject; of a passive its agent; for `heißen` where it comes from (`aus Kiew`). */
function speakersOf(scene: Scene, verb: Predicate): readonly Phrase[] {
  const subjects = (verb.voice === 'passive' ? verb.agents : verb.subjects).filter((s) => !isImpersonal(scene, s.head));
  if (subjects.length) return subjects;
  const { origins, rumours, within } = scene.rules.attribution;
  return verb.obliques.filter(
    (o) => origins.has(o.preposition) || (rumours.has(verb.lemma) && within.has(o.preposition)),
  );
}

/** `unter Berufung auf X`: the real source; then the speaker only passes on. */
function appealedTo(scene: Scene, verb: Predicate): readonly Phrase[] {
  const { appeal } = scene.rules.attribution;
  const noun = verb.obliques.find((o) => appeal.has(o.head.lemma));
  return noun ? (scene.predicateAt(verb.sentence, noun.head.index)?.obliques ?? []) : [];
}

function saidBy(scene: Scene, over: Predicate, verb: Predicate, claims: boolean, rule: string): Said {
  const speakers = speakersOf(scene, verb);
  const real = appealedTo(scene, verb);
  if (real.length) return { over, sources: real, via: speakers[0] ?? null, claims, rule: `${rule}:appeal` };
  const medium = verb.datives.find((d) => scene.rules.attribution.media(d.head.lemma)) ?? null;
  return { over, sources: speakers, via: medium, claims, rule };
}

const OPENED = /^(ccomp|csubj|acl|xcomp)$/;

/** `X sagte, …`; `die Behauptung von X, …`; `bestreitet, … zu haben`. */
function byClause(scene: Scene, p: Predicate): readonly Said[] {
  const above = p.governor?.predicate;
  if (!above || !OPENED.test(p.governor!.relation)) return [];
  const { sayers, holders } = scene.rules.attribution;
  const makes = scene.rules.modality.clauses.get(above.lemma);
  if (above.kind === 'noun' && makes === 'claimed') return [byNoun(scene, p, above)];
  if (above.kind !== 'verb') return [];
  if (sayers.has(above.lemma) && (makes ?? 'claimed') === 'claimed' && !above.negated)
    return [saidBy(scene, p, above, true, 'clause-of-saying')];
  if (holders.has(above.lemma) || sayers.has(above.lemma)) return [saidBy(scene, p, above, false, 'holder')];
  return [];
}

/** `wies den Vorwurf zurück, …`: the denier stands for what he denies; else whose word it is (`die Behauptung von X`). */
function byNoun(scene: Scene, p: Predicate, noun: Predicate): Said {
  const verb = noun.governor?.predicate;
  if (verb && scene.rules.attribution.holders.has(verb.lemma)) return saidBy(scene, p, verb, false, 'holder-of-noun');
  return { over: p, sources: noun.genitives, via: null, claims: true, rule: 'clause-of-noun' };
}

/** `…, so X`: a noun inserted with `so`. */
function bySo(scene: Scene, sentence: Sentence, word: Word): readonly Said[] {
  if (!/^(parataxis|appos|nmod|obl|dep)/.test(word.deprel) || !/^(NOUN|PROPN)$/.test(word.upos)) return [];
  const opened = childrenBy(scene, sentence, word, 'advmod', 'case', 'mark', 'cc').some(
    (w) => w.lemma.toLowerCase() === scene.rules.attribution.so && w.index < word.index,
  );
  const over = opened ? verbOver(scene, sentence, word) : null;
  return over
    ? [{ over, sources: [phraseAt(scene, sentence, word, 'source')], via: null, claims: true, rule: 'so' }]
    : [];
}

/** Verb before subject, nothing said beside: `…, sagte X`; not `…, X wirft Y Verrat vor`. */
const isInverted = (p: Predicate): boolean =>
  p.subjects.every((s) => s.head.index > p.word.index) && p.objects.length === 0;

/** `…, sagte X`; `wie X mitteilte`. */
function byInsertion(scene: Scene, p: Predicate): readonly Said[] {
  const above = p.governor?.predicate;
  if (!above) return [];
  const { sayers, like } = scene.rules.attribution;
  const relation = p.governor!.relation;
  const opener = (lemma: string): boolean =>
    childrenBy(scene, p.sentence, p.word, 'mark', 'advmod', 'case').some((w) => w.lemma.toLowerCase() === lemma);
  if (p.kind === 'verb' && sayers.has(p.lemma)) {
    if (relation === 'parataxis' && p.word.index > above.word.index && isInverted(p))
      return [saidBy(scene, above, p, true, 'inserted')];
    if (relation !== 'acl:relcl' && opener(like)) return [saidBy(scene, above, p, true, 'as-said')];
  }
  return [];
}

/** `meldete die Einnahme`; `sprach von einer Umgruppierung`. */
function byObject(scene: Scene, p: Predicate): readonly Said[] {
  const { reporters, holders } = scene.rules.attribution;
  const preposition = reporters.get(p.lemma);
  if (p.kind !== 'verb' || (preposition === undefined && !holders.has(p.lemma))) return [];
  const told = preposition ? p.obliques.filter((o) => o.preposition === preposition) : p.objects;
  return told.flatMap((phrase) => {
    const noun = scene.predicateAt(p.sentence, phrase.head.index);
    return noun ? [saidBy(scene, noun, p, preposition !== undefined, 'told-object')] : [];
  });
}

/** `will … erobert haben`: the subject says so of itself. */
function byOwnClaim(scene: Scene, p: Predicate): readonly Said[] {
  if (p.modals[0] !== scene.rules.modality.will || !isPerfectInfinitive(scene, p)) return [];
  return [{ over: p, sources: p.subjects, via: null, claims: true, rule: 'own-claim' }];
}

/** `machte die PKK für den Anschlag verantwortlich`: what the adjective stands with is hearsay of the subject. */
function byBlame(scene: Scene, p: Predicate): readonly Said[] {
  const { blaming } = scene.rules.attribution;
  const above = p.governor?.predicate;
  if (!above || blaming.get(p.lemma) !== above.lemma) return [];
  return p.obliques.flatMap((o) => {
    const deed = scene.predicateAt(p.sentence, o.head.index);
    return deed ? [saidBy(scene, deed, above, true, 'blame')] : [];
  });
}

/** Whether a name is of somebody who can speak: a known actor or a recognised person or body, not a place. */
function isSpeaker(scene: Scene, word: Word): boolean {
  if (scene.knowledge.findPlace(word.form, scene.link)) return false;
  const kind = scene.reading.names.find((n) => n.span.start <= word.span.start && word.span.end <= n.span.end)?.kind;
  return kind === 'person' || kind === 'organisation' || scene.knowledge.findActor(word.form, scene.link) !== null;
}

/**
 * A headline that names its source before a colon.
 *
 *     Poroschenko: 80 Prozent der Truppen in Sicherheit
 *     ^^^^^^^^^^^
 */
function byHeadline(scene: Scene, p: Predicate): readonly Said[] {
  const { words } = p.sentence;
  const colon = words.findIndex((w) => w.form === ':');
  if (colon < 1 || colon > 4 || p.word.index < colon || p.word.index > colon + 40) return [];
  const first = words.slice(0, colon);
  const head = first.find(
    (w) => scene.rules.attribution.speaker(w.lemma) || (w.upos === 'PROPN' && isSpeaker(scene, w)),
  );
  if (!head || first.some((w) => w.upos === 'VERB' || w.upos === 'AUX' || w.upos === 'NUM')) return [];
  if (p.governor && p.governor.predicate.word.index > colon) return [];
  return [
    { over: p, sources: [phraseAt(scene, p.sentence, head, 'source')], via: null, claims: true, rule: 'headline' },
  ];
}

/** `erobert haben`, `getötet worden sein`: an infinitive of the perfect under a modal. */
export function isPerfectInfinitive(scene: Scene, p: Predicate): boolean {
  return (
    clusterOf(scene, p).some((w) => w.xpos === 'VAINF' && scene.rules.modality.perfect.has(w.lemma) && w !== p.word) &&
    p.word.xpos === 'VVPP'
  );
}
