import type { Predicate } from '../reading/structure.js';
import type { Word } from '../reading/types.js';
import { childrenBy, type Scene } from './scene.js';

/** One step from a predicate to the one it hangs on. */
export interface Step {
  readonly from: Predicate;
  readonly to: Predicate;
  /** Relation without subtype, except `acl:relcl`. */
  readonly relation: string;
}

const COMPLEMENT = new Set(['ccomp', 'xcomp', 'csubj', 'acl']);
const NOMINAL = new Set(['obj', 'nsubj', 'obl', 'nmod', 'iobj', 'appos', 'dep', 'flat']);

/** The relation of a step: relative clauses keep their subtype. */
const relationOf = (p: Predicate): string => {
  const relation = p.governor?.relation ?? '';
  return relation === 'acl:relcl' ? relation : (relation.split(':')[0] ?? '');
};

/** The step above a predicate, or null at the top. */
export function stepUp(p: Predicate): Step | null {
  return p.governor ? { from: p, to: p.governor.predicate, relation: relationOf(p) } : null;
}

/** Whether the lower predicate completes the upper one as its clause. */
export const isComplement = (step: Step): boolean => COMPLEMENT.has(step.relation) && !isQuality(step);

/** `Tahrir al-Scham (früher bekannt als …)`: an adjective on a noun says what it is, whatever the noun does. */
const isQuality = (step: Step): boolean => step.relation === 'acl' && step.from.kind === 'adjective';

/** Whether the lower predicate is a noun in a phrase of the upper one. */
export const isNominal = (step: Step): boolean => NOMINAL.has(step.relation);

/** Relative clauses and attributes are told by the report itself: what lies over their noun does not reach them. */
export const isAttribute = (step: Step): boolean =>
  step.relation === 'acl:relcl' || step.relation === 'amod' || step.from.kind === 'participle' || isQuality(step);

/** All steps from a predicate to the top of its sentence. */
export function stepsUp(p: Predicate): readonly Step[] {
  const steps: Step[] = [];
  for (let step = stepUp(p); step && steps.length < 40; step = stepUp(step.to)) steps.push(step);
  return steps;
}

/** The verb itself with its auxiliaries, modals and copula. */
export const clusterOf = (scene: Scene, p: Predicate): readonly Word[] => [
  p.word,
  ...childrenBy(scene, p.sentence, p.word, 'aux', 'cop'),
];

/** The finite word of a predicate's own cluster, or null. */
export const finiteOf = (scene: Scene, p: Predicate): Word | null =>
  clusterOf(scene, p).find((w) => /^V[VAM](FIN|IMP)$/.test(w.xpos)) ?? null;

/** The preposition under which a noun stands, lower case; empty for none. */
export const prepositionAt = (scene: Scene, p: Predicate): string =>
  childrenBy(scene, p.sentence, p.word, 'case')
    .map((w) => w.lemma.toLowerCase())
    .join(' ');
