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
export const relationOf = (p: Predicate): string => {
  const relation = p.governor?.relation ?? '';
  if (relation === 'acl:relcl') return relation;
  const [bare = ''] = relation.split(':');
  return bare === 'ccomp' && isSequel(p) ? 'conj' : bare;
};

/** `beschuldigt Kigali, …, und hat den Botschafter ausgewiesen`: joined with a finite verb right behind, told by the one who tells the first. */
function isSequel({ sentence, word, marker, mood }: Predicate): boolean {
  if (marker !== '' || mood === 'sub1') return false;
  const { words } = sentence;
  const joint = words.find((w) => w.head === word.index && w.deprel === 'cc');
  return joint !== undefined && words[joint.index - 1]?.form === ',' && /FIN$/.test(words[joint.index + 1]?.xpos ?? '');
}

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
export const finiteOf = (scene: Scene, p: Predicate): Word | null => {
  const found = clusterOf(scene, p).filter((w) => /^V[VAM](FIN|IMP)$/.test(w.xpos));
  // `würde er das Gebiet kontrollieren`: beside a finite auxiliary the verb is its infinitive, whatever its tag.
  return found.find((w) => w !== p.word) ?? found[0] ?? null;
};

/** The preposition under which a noun stands, lower case; empty for none. */
export const prepositionAt = (scene: Scene, p: Predicate): string =>
  childrenBy(scene, p.sentence, p.word, 'case')
    .map((w) => w.lemma.toLowerCase())
    .join(' ');

/** The first subjunctive of its own, or the second that stands in for it. */
export function isInReportedMood(scene: Scene, p: Predicate): boolean {
  const finite = finiteOf(scene, p);
  return (
    !!finite &&
    (scene.rules.modality.moodOf(finite) === 'sub1' || scene.rules.modality.replacing.has(finite.form.toLowerCase()))
  );
}

/** `Dass die Stadt gefallen ist, stimmt nicht`: a sentence that opens with what is said of, whatever the tree calls it. */
export const isOpeningThat = (scene: Scene, { sentence, marker, governor }: Predicate): boolean =>
  governor?.relation.startsWith('advcl') === true &&
  scene.rules.attribution.hearsayMarkers.has(marker) &&
  sentence.words.find((w) => w.upos !== 'PUNCT')?.lemma.toLowerCase() === marker;
