import type { Predicate } from '../reading/structure.js';
import { contains } from '../text/index.js';
import type { Attribution } from './attribution.js';
import { STATES } from './catalogue.js';
import {
  clusterOf,
  isAttribute,
  isComplement,
  isNominal,
  isOpeningThat,
  prepositionAt,
  type Step,
  stepsUp,
  stepUp,
} from './climb.js';
import type { Draft } from './draft.js';
import { isConditional } from './modality-conditions.js';
import { addPurpose, isNegated, opened, own, type Signals, verbal } from './modality-own.js';
import { byObjectOfWill, byPhrase, byPointer, isCalledUntrue, isStatement } from './modality-phrases.js';
import { isToldByNoun } from './said.js';
import { childrenBy, type Scene } from './scene.js';
import { MODALITIES, type Modality } from './types.js';

/**
 * The modality of a claim: of all that its words and the words it hangs on say, the first of the list.
 *
 *     Die Armee versucht nach eigenen Angaben, die Stadt einzunehmen.   → attempted (before claimed)
 */
export function modalityOf(scene: Scene, draft: Draft, attribution: Attribution): Modality {
  const signals: Signals = new Set();
  const { preventing } = scene.rules.modality;
  const inVain =
    draft.modality === 'attempted' && preventing.has(draft.predicate.lemma) && isTriedOnly(scene, draft.predicate);
  if (draft.modality && !inVain) signals.add(draft.modality);
  if (attribution.claimed) signals.add('claimed');
  // A present `soll` over a state is hearsay, not a plan.
  const state = STATES.has(draft.type);
  const core = coreOf(scene, draft);
  own(scene, core, state, attribution.claimed, signals);
  // `der vereinbarte Waffenstillstand`, `bat vergeblich`: the word was given, whatever came of it.
  const given = SPEECH.has(draft.type) && !isProposed(scene, draft, core);
  if (given) for (const m of ['planned', 'attempted'] as const) signals.delete(m);
  if (!isTitle(draft)) climb(scene, core, state, attribution.claimed, signals);
  if (isConditional(scene, draft.predicate)) signals.add('possible');
  // What is asked is neither planned nor said.
  if (isQuestion(scene, draft)) return signals.has('negated') ? 'negated' : 'possible';
  return MODALITIES.find((m) => signals.has(m)) ?? 'asserted';
}

/** Types that are done by speaking. */
const SPEECH = new Set(['agreement', 'appeal', 'threat', 'accusation']);

/** `Katar bietet eine Feuerpause an`, not `der vereinbarte Waffenstillstand`: no word was given yet. */
function isProposed(scene: Scene, draft: Draft, core: Predicate): boolean {
  if (draft.type !== 'agreement') return false;
  const { agreeing } = scene.rules.modality;
  const around = [core, ...stepsUp(core).map((s) => s.to)].map((p) => p.lemma);
  const attributes = childrenBy(scene, core.sentence, core.word, 'amod').map((w) => w.lemma.toLowerCase());
  return ![...around, ...attributes].some((lemma) => agreeing.has(lemma));
}

/** `die Armee plant eine Offensive`, `sie spricht von 43 Toten`: where a verb carries or reports a noun, the noun tells the happening. */
export const coreOf = (scene: Scene, draft: Draft): Predicate =>
  scene
    .predicates(draft.predicate.sentence)
    .find(
      (p) =>
        p.kind === 'noun' &&
        contains(draft.trigger, p.word.span) &&
        (p.word.span.start === draft.trigger.start || p.word.span.end === draft.trigger.end) &&
        (!contains(draft.trigger, draft.predicate.word.span) ||
          scene.rules.attribution.reporters.has(draft.predicate.lemma)),
    ) ?? draft.predicate;

/** Types that a noun tells of its own phrase, whatever the sentence does with it (`IS-Anführer X will …`). */
const TITLES = new Set(['command', 'affiliation', 'alias', 'population']);

/** Whether a draft rests on a noun alone, and what is said with that noun does not touch it. */
export const isTitle = (draft: Draft): boolean =>
  TITLES.has(draft.type) &&
  draft.predicate.kind === 'noun' &&
  /^(nsubj|obj|obl|nmod|appos|iobj|conj)/.test(draft.predicate.word.deprel);

/** `Nächstes Ziel Pokrowsk?`: what is asked is open. */
const isQuestion = (scene: Scene, { predicate }: Draft): boolean =>
  predicate.sentence.words.at(-1)?.form === '?' &&
  !predicate.word.deprel.startsWith('amod') &&
  !stepsUp(predicate).some((step) => isGiven(scene, step));

/** `Was geschah, nachdem die Miliz kam?`: relative clauses and clauses of time and reason are no part of what is asked. */
const isGiven = (scene: Scene, { from, relation }: Step): boolean =>
  relation === 'acl:relcl' ||
  (relation.startsWith('advcl') &&
    !isConditional(scene, from) &&
    childrenBy(scene, from.sentence, from.word, 'mark').some(
      (mark) => !scene.rules.modality.conditions.has(mark.lemma.toLowerCase()),
    ));

/** Follows the predicates above as long as what they say reaches down. */
function climb(scene: Scene, p: Predicate, state: boolean, claimed: boolean, into: Signals): void {
  for (let step = stepUp(p), n = 0; step && n < 12; step = stepUp(step.to), n++) {
    if (isAttribute(step) && !isHearsayClause(scene, step)) return;
    const reach = reachOf(scene, step, into);
    if (reach === 'none') return;
    if (reach === 'all') own(scene, step.to, state, claimed, into);
    if (reach === 'helpers') {
      verbal(scene, step.to, state, claimed, into);
      opened(scene, step.to, into);
    }
  }
}

/** `die Meldung, wonach …`: a relative clause in form, what was said in sense. */
const isHearsayClause = (scene: Scene, step: Step): boolean =>
  isToldByNoun(scene, step.from) ||
  (step.relation === 'acl:relcl' &&
    childrenBy(scene, step.from.sentence, step.from.word, 'mark', 'advmod', 'obl').some((w) =>
      scene.rules.attribution.hearsayMarkers.has(w.lemma.toLowerCase()),
    ));

type Reach = 'none' | 'all' | 'helpers' | 'through';

/** What a step adds, and how far the words of the upper predicate reach the lower one. */
function reachOf(scene: Scene, step: Step, into: Signals): Reach {
  const { modality } = scene.rules;
  const { from, to, relation } = step;
  if (relation === 'conj') return conjunct(scene, step);
  if (isComplement(step) || isHearsayClause(scene, step) || isOpeningThat(scene, from)) {
    const makes = modality.clauses.get(to.lemma) ?? byPointer(scene, to);
    if (modality.achieving.has(to.lemma)) {
      if (isNegated(scene, to)) into.add('attempted');
      return 'helpers';
    }
    if (modality.holding.has(to.lemma) && isNegated(scene, to)) into.add('negated');
    if (!makes) {
      const willed = relation === 'xcomp' ? byObjectOfWill(scene, step) : undefined;
      if (willed) into.add(willed);
      return relation === 'xcomp' && from.kind === 'verb' ? (willed ? 'helpers' : 'all') : 'none';
    }
    into.add(isNegated(scene, to) ? negatedClass(makes) : makes);
    return 'helpers';
  }
  if (isNominal(step)) return nominal(scene, step, into);
  return 'none';
}

/** `schließt nicht aus` → possible; `bestreitet nicht` → claimed; a plan or saying denied is open. */
const negatedClass = (makes: Modality): Modality =>
  makes === 'negated' || makes === 'claimed' ? 'possible' : 'negated';

/** `konnte vordringen und erobern`: without a finite verb of its own a conjunct shares the helpers of the first. */
function conjunct(scene: Scene, step: Step): Reach {
  const { from, to } = step;
  if (from.kind === 'noun') return 'through';
  const helped = clusterOf(scene, from).some((w) => w !== from.word) || /FIN$/.test(from.word.xpos);
  return helped
    ? from.subjects.some((s) => s.rule === 'subject')
      ? 'none'
      : 'through'
    : to.kind === 'verb'
      ? parted(from, to)
        ? 'helpers'
        : 'all'
      : 'through';
}

/** Whether a comma or dash stands between two conjuncts: then a negation of the first is its own. */
const parted = (from: Predicate, to: Predicate): boolean =>
  from.sentence.words.slice(to.word.index + 1, from.word.index).some((w) => w.upos === 'PUNCT');

/** A happening noun in a phrase of a verb: what the verb makes of its object or subject. */
function nominal(scene: Scene, step: Step, into: Signals): Reach {
  const { modality } = scene.rules;
  const { from, to, relation } = step;
  const passiveSubject = to.voice === 'passive' && to.objects.some((o) => o.head === from.word);
  const isObject = relation === 'obj' || passiveSubject;
  const isSubject = relation === 'nsubj' && !passiveSubject;
  if (to.kind === 'noun' && isSubject) {
    addPurpose(scene, to.word, into);
    return 'helpers';
  }
  if (to.kind === 'noun') return attributeOfNoun(scene, step, into);
  if (isSubject && isStatement(scene, from) && modality.holding.has(to.lemma) && isNegated(scene, to))
    into.add('negated');
  if (isObject && modality.calling.has(to.lemma) && isCalledUntrue(scene, to)) into.add('negated');
  if (isObject && modality.preventing.has(to.lemma) && isTriedOnly(scene, to)) return 'none';
  if (isObject && modality.presupposing.has(to.lemma)) return 'through';
  if (to.kind !== 'verb' && isSubject && modality.clauses.get(to.lemma) === 'negated') into.add('negated');
  if (to.kind !== 'verb') return isSubject ? 'helpers' : 'none';
  const makes =
    isObject || (isSubject && isSwapped(scene, to))
      ? (modality.objects.get(to.lemma) ?? byPhrase(scene, to))
      : isSubject
        ? (modality.subjects.get(to.lemma) ?? byPhrase(scene, to))
        : prepositional(scene, step);
  // `es kam mutmaßlich zu einer Absprache`: the verb says nothing of its own.
  if (!isObject && !isSubject && modality.happening.get(to.lemma) === prepositionAt(scene, from)) return 'all';
  // `schließt einen Einmarsch nicht aus`
  if (makes === 'negated' && isObject && isNegated(scene, to)) {
    into.add(negatedClass(makes));
    return 'helpers';
  }
  if (makes === 'planned' && isObject && modality.permitting.has(to.lemma) && isPast(to)) return 'helpers';
  if (makes) into.add(makes);
  if (makes && !isObject && !isSubject) return from.word.deprel === 'obl:arg' ? 'helpers' : 'none';
  if (modality.light.has(to.lemma) && (isObject || isSubject)) return 'all';
  if (isObject || isSubject || from.word.deprel === 'obl:arg') return 'helpers';
  // `soll bei Kämpfen getötet worden sein`: the fights are hearsay too, but neither planned nor denied.
  const said: Signals = new Set();
  verbal(scene, to, false, false, said);
  if (said.has('claimed')) into.add('claimed');
  return 'none';
}

/** `Den Abzug verweigert die Garde`: a happening denies and promises nothing; where the verb has an object that can, the tree took one for the other. */
const isSwapped = (scene: Scene, verb: Predicate): boolean =>
  scene.rules.attribution.holders.has(verb.lemma) &&
  verb.objects.some((o) => ['group', 'person'].includes(scene.rules.reference.classOf(o.head.lemma)));

/** `versucht, den Vorstoß zu verhindern`, `konnte ihn nicht aufhalten`: what is not prevented goes on. */
const isTriedOnly = (scene: Scene, p: Predicate): boolean => {
  const above = stepUp(p);
  const tried =
    above !== null && isComplement(above) && scene.rules.modality.clauses.get(above.to.lemma) === 'attempted';
  return tried || isNegated(scene, p);
};

/** `soll den Abzug erlaubt haben`: what was permitted is no plan any more. */
const isPast = (p: Predicate): boolean =>
  p.tense === 'past' ||
  p.tense === 'perfect' ||
  p.tense === 'pluperfect' ||
  (p.word.xpos.endsWith('PP') && p.modals.length > 0);

/** `Plan für einen Angriff`, `Versuch der Einnahme`: what the noun above makes of the one below. */
function attributeOfNoun(scene: Scene, step: Step, into: Signals): Reach {
  const makes = scene.rules.modality.clauses.get(step.to.lemma);
  if (makes && makes !== 'claimed') into.add(makes);
  return makes ? 'through' : 'none';
}

/** `rief zur Räumung auf`, `drohte mit Angriffen`, `zur Eroberung`. */
function prepositional(scene: Scene, step: Step): Modality | undefined {
  const { modality } = scene.rules;
  const preposition = prepositionAt(scene, step.from);
  if (isOutOfQuestion(scene, step)) return 'negated';
  const felt = feltBefore(scene, step.from) ?? toldOfBefore(scene, step);
  if (felt) return felt;
  const verb = modality.clauses.get(step.to.lemma);
  if (verb && step.relation === 'obl' && verb !== 'claimed' && step.from.word.deprel === 'obl:arg') return verb;
  if (step.from.word.deprel === 'obl:arg' || modality.resulting.has(step.to.lemma)) return undefined;
  return modality.prepositions.get(preposition);
}

/** `In Homs wächst die Furcht vor einem Angriff`: a noun of fear or will right before the preposition, wherever the tree hung the happening. */
function feltBefore(scene: Scene, p: Predicate): Modality | undefined {
  const [adposition] = childrenBy(scene, p.sentence, p.word, 'case');
  const noun = adposition && p.sentence.words[adposition.index - 1];
  const makes = noun?.upos === 'NOUN' ? scene.rules.modality.clauses.get(noun.lemma) : undefined;
  return makes === 'possible' || makes === 'planned' ? makes : undefined;
}

/** `wies Berichte über einen Abzug zurück`: what the verb makes of the statement right before the preposition. */
function toldOfBefore(scene: Scene, { from, to }: Step): Modality | undefined {
  const [adposition] = childrenBy(scene, from.sentence, from.word, 'case');
  const noun = adposition && scene.predicateAt(from.sentence, adposition.index - 1);
  if (!noun || !isStatement(scene, noun) || noun.governor?.predicate !== to) return undefined;
  const makes = scene.rules.modality.objects.get(to.lemma);
  return makes && makes !== 'claimed' ? (isNegated(scene, to) ? negatedClass(makes) : makes) : undefined;
}

/** `Von einer Einnahme kann keine Rede sein`. */
function isOutOfQuestion(scene: Scene, { from, to }: Step): boolean {
  const { unspoken, of, negations } = scene.rules.modality;
  if (prepositionAt(scene, from) !== of) return false;
  const nouns = to.sentence.words.filter((w) => unspoken.has(w.lemma) && contains(to.clause, w.span));
  return nouns.some((w) => negations.has(to.sentence.words[w.index - 1]?.lemma.toLowerCase() ?? ''));
}
