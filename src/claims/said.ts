import type { Predicate } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import { contains, type Span } from '../text/index.js';
import { clusterOf, finiteOf, isInReportedMood, isOpeningThat, relationOf } from './climb.js';
import { saidByPlace } from './said-by-place.js';
import { byComment, byStatement, byTrust, byYield } from './said-by-words.js';
import { childrenBy, type Scene } from './scene.js';
import { authorsOf, phraseAt, type Said, saidBy, verbOver } from './speaker.js';

const MEMORY = new WeakMap<Scene, Map<number, readonly Said[]>>();

/** All that the words of a sentence attribute to somebody, in the order of the text. */
export function saidIn(scene: Scene, sentence: Sentence): readonly Said[] {
  const memory = MEMORY.get(scene) ?? new Map<number, readonly Said[]>();
  MEMORY.set(scene, memory);
  const known = memory.get(sentence.index);
  if (known) return known;
  const predicates = scene.predicates(sentence);
  const said: Said[] = [];
  for (const w of sentence.words) said.push(...bySourcePhrase(scene, sentence, w), ...bySo(scene, sentence, w));
  said.push(...saidByPlace(scene, sentence));
  for (const p of predicates) for (const by of BY_PREDICATE) said.push(...by(scene, p));
  memory.set(sentence.index, said);
  return said;
}

/** Attributions that a predicate shows, in this order. */
const BY_PREDICATE: readonly ((scene: Scene, p: Predicate) => readonly Said[])[] = [
  byClause,
  byYield,
  byComment,
  byInsertion,
  byTrust,
  byObject,
  byStatement,
  byOwnClaim,
  byBlame,
  byHeadline,
];

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

/** `der Armee zufolge`, `eigenen Angaben nach`: right behind its noun, whatever the tree makes of it. */
function isBehind(scene: Scene, sentence: Sentence, adposition: Word): boolean {
  const { after, statement, indirect } = scene.rules.attribution;
  const lemma = adposition.lemma.toLowerCase();
  const before = sentence.words[adposition.index - 1];
  const above = sentence.words[adposition.head];
  if (!before || (before.upos !== 'NOUN' && before.upos !== 'PROPN')) return false;
  if (after.has(lemma)) return above?.upos === 'VERB' || above?.upos === 'AUX';
  const bare = childrenBy(scene, sentence, before, 'case').length === 0;
  return bare && indirect.has(lemma) && statement(before.lemma) && above !== before;
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
  const behind = isBehind(scene, sentence, adposition);
  const head = behind ? sentence.words[adposition.index - 1] : sentence.words[adposition.head];
  if (!head || (adposition.deprel !== 'case' && !behind)) return [];
  const names = statement(head.lemma) || statement(head.form);
  if (!names && !direct.has(preposition)) return [];
  const over = verbAround(scene, sentence, adposition, verbOver(scene, sentence, head));
  if (!over) return [];
  const sources = names ? authorsOf(scene, sentence, head, over) : [phraseAt(scene, sentence, head, 'source')];
  const bare = sources.length ? {} : { bare: phraseAt(scene, sentence, head, 'source') };
  const reach = stretchOfItsOwn(scene, sentence, adposition, over);
  const apart = reach ? { reach } : {};
  return [{ over, sources, ...bare, ...apart, via: null, claims: true, rule: `source-phrase:${preposition}` }];
}

/** `…, 35.000 Menschen sind nach UN-Schätzungen auf der Flucht`: the stretch between commas with a finite verb of its own, where the tree hung it elsewhere. */
function stretchOfItsOwn(scene: Scene, sentence: Sentence, word: Word, over: Predicate): Span | null {
  const { words } = sentence;
  const parts = (w: Word): boolean => w.upos === 'PUNCT' && /^[,;:–—-]$/.test(w.form);
  const first = (words.findLast((w) => w.index < word.index && parts(w))?.index ?? -1) + 1;
  const last = (words.find((w) => w.index > word.index && parts(w))?.index ?? words.length) - 1;
  const finite = words.slice(first, last + 1).find((w) => /^V[VAM]FIN$/.test(w.xpos));
  const inside = (w: Word | null): boolean => !!w && w.index >= first && w.index <= last;
  if (!finite || inside(over.word) || inside(finiteOf(scene, over))) return null;
  return { start: words[first]!.span.start, end: words[last]!.span.end };
}

/**
 * The verb in whose clause a source stands in brackets, where the tree hung the source on a noun or on nothing: `wurden nach Angaben der
 * Garde drei Posten geräumt`. Without a verb the noun stays (`Laut UN 82 Tote`).
 */
function verbAround(scene: Scene, sentence: Sentence, adposition: Word, over: Predicate | null): Predicate | null {
  if (over?.kind === 'verb' || (over && finiteOf(scene, over))) return over;
  const length = ({ clause }: Predicate): number => clause.end - clause.start;
  const around = scene
    .predicates(sentence)
    .filter((p) => p.kind === 'verb' && contains(p.clause, adposition.span))
    .sort((a, b) => length(a) - length(b));
  return around[0] ?? over;
}

const OPENED = /^(ccomp|csubj|acl|xcomp)$/;

/** `X sagte, …`; `die Behauptung von X, …`; `bestreitet, … zu haben`. */
function byClause(scene: Scene, p: Predicate): readonly Said[] {
  const above = p.governor?.predicate;
  const relation = relationOf(p);
  if (!above) return [];
  const { sayers, holders } = scene.rules.attribution;
  if (isToldByNoun(scene, p)) return [byNoun(scene, p, above)];
  if (!OPENED.test(relation) && !isOpeningThat(scene, p))
    return above.kind === 'verb' && (sayers.has(above.lemma) || holders.has(above.lemma)) && isToldBeside(scene, p)
      ? [saidBy(scene, p, above, true, 'clause-of-saying')]
      : [];
  const makes = scene.rules.modality.clauses.get(above.lemma);
  if (above.kind === 'noun' && makes === 'claimed') return [byNoun(scene, p, above)];
  if (above.kind !== 'verb') return [];
  if (sayers.has(above.lemma) && (makes ?? 'claimed') === 'claimed' && !above.negated)
    return [saidBy(scene, p, above, true, 'clause-of-saying')];
  if (holders.has(above.lemma) || sayers.has(above.lemma)) return [saidBy(scene, p, above, false, 'holder')];
  return [];
}

/** `die Meldung, die Rebellen hätten …`: a clause of a statement that looks like a relative one. */
export const isToldByNoun = (scene: Scene, p: Predicate): boolean =>
  p.governor?.relation === 'acl:relcl' &&
  p.governor.predicate.kind === 'noun' &&
  scene.rules.modality.clauses.get(p.governor.predicate.lemma) === 'claimed' &&
  isInReportedMood(scene, p) &&
  !p.sentence.words.some((w) => contains(p.clause, w.span) && w.xpos.startsWith('PREL'));

/** `teilte mit, nun rücke man vor`; `widersprach: die Stadt sei frei`: what stands behind a verb of saying in its own subjunctive, not joined by `und`. */
function isToldBeside(scene: Scene, p: Predicate): boolean {
  const above = p.governor!.predicate;
  return (
    /^(parataxis|conj)/.test(p.governor!.relation) &&
    isInReportedMood(scene, p) &&
    p.word.index > above.word.index &&
    childrenBy(scene, p.sentence, p.word, 'cc').length === 0
  );
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
const isInverted = (scene: Scene, p: Predicate): boolean =>
  p.subjects.every((s) => s.head.index > p.word.index) &&
  p.objects.every((o) => scene.rules.attribution.beside.has(o.head.form.toLowerCase()));

/** `…, sagte X`; `wie X mitteilte`. */
function byInsertion(scene: Scene, p: Predicate): readonly Said[] {
  const above = p.governor?.predicate;
  if (!above) return [];
  const { sayers, like } = scene.rules.attribution;
  const relation = p.governor!.relation;
  const opener = (lemma: string): boolean =>
    childrenBy(scene, p.sentence, p.word, 'mark', 'advmod', 'case').some((w) => w.lemma.toLowerCase() === lemma);
  if (p.kind === 'verb' && sayers.has(p.lemma)) {
    if (relation === 'parataxis' && isInverted(scene, p) && (p.word.index > above.word.index || isBetweenCommas(p)))
      return [saidBy(scene, above, p, true, 'inserted')];
    // `wie angekündigt`: nobody says anything there, it was told before.
    if (opener(like) && p.word.xpos === 'VVPP' && !finiteOf(scene, p)) return [];
    if (relation !== 'acl:relcl' && opener(like)) return [saidBy(scene, above, p, true, 'as-said')];
  }
  return [];
}

/** `Die Rebellen, heißt es in Damaskus, hätten …`: inserted before the verb. */
function isBetweenCommas({ sentence, clause }: Predicate): boolean {
  const inside = sentence.words.filter((w) => w.upos !== 'PUNCT' && contains(clause, w.span));
  const [first, last] = [inside[0], inside.at(-1)];
  return !!first && !!last && [first.index - 1, last.index + 1].every((i) => sentence.words[i]?.form === ',');
}

/** `meldete die Einnahme`; `sprach von einer Umgruppierung`, `berichtete über Kämpfe`. */
function byObject(scene: Scene, p: Predicate): readonly Said[] {
  const { reporters, holders } = scene.rules.attribution;
  const prepositions = reporters.get(p.lemma);
  if (p.kind !== 'verb' || (!prepositions && !holders.has(p.lemma))) return [];
  const told = prepositions?.length ? p.obliques.filter((o) => prepositions.includes(o.preposition)) : p.objects;
  return told.flatMap((phrase) => {
    const noun = scene.predicateAt(p.sentence, phrase.head.index);
    const rule = p.voice === 'passive' && !p.agents.length ? 'told-object-passive' : 'told-object';
    return noun ? [saidBy(scene, noun, p, prepositions !== undefined, rule)] : [];
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
  const kind = scene.nameAt(word)?.kind;
  return kind === 'person' || kind === 'organisation' || scene.knowledge.findActor(word.form, scene.link) !== null;
}

/**
 * A headline that names its source before a colon.
 *
 *     Gouverneur: Alle Dörfer am Fluss geräumt
 *     ^^^^^^^^^^
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

/**
 * `erobert haben`, `getötet worden sein`: an infinitive of the perfect under a modal. The plural of the present looks the
 * same (`haben`): behind the participle, beside the finite modal, it is the infinitive, whatever its tag.
 */
export function isPerfectInfinitive(scene: Scene, p: Predicate): boolean {
  const { perfect } = scene.rules.modality;
  const isPerfect = (w: Word): boolean =>
    w !== p.word &&
    perfect.has(w.lemma) &&
    (w.xpos === 'VAINF' || (w.form === w.lemma && w.index > p.word.index && p.modals.length > 0));
  return p.word.xpos === 'VVPP' && clusterOf(scene, p).some(isPerfect);
}
