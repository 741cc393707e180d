import type { Phrase, Predicate } from '../reading/structure.js';
import { overlaps } from '../text/index.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';
import type { ClaimType, QuantityRole } from './types.js';

/** Types that are told by a number, and what the number counts. */
const COUNTED: Partial<Record<ClaimType, QuantityRole>> = {
  casualties: 'killed',
  force: 'force',
  displacement: 'displaced',
  detention: 'detained',
  surrender: 'surrendered',
};
/** How many sentences back another figure is looked for. */
const REACH = 1;

/**
 * Adds figures that somebody sets against one told before, without saying again what they count.
 *
 *     Die Armee spricht von 75 Toten. Helfer kommen auf mehr als 130.
 *                                                       ^^^^^^^^^^^^ the same loss, by other people
 */
export function withFigures(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const added = scene.reading.sentences.flatMap((sentence) => {
    const near = drafts.some((d) => sentence.index - d.predicate.sentence.index <= REACH && COUNTED[d.type]);
    if (!near || !scene.reading.quantities.some((q) => overlaps(q.span, sentence.span))) return [];
    return scene.predicates(sentence).flatMap((p) => figureOf(scene, p, drafts));
  });
  const position = (d: Draft): number => d.predicate.sentence.index;
  return added.length ? [...drafts, ...added].sort((a, b) => position(a) - position(b)) : drafts;
}

function figureOf(scene: Scene, p: Predicate, drafts: readonly Draft[]): readonly Draft[] {
  const prepositions = scene.rules.quantities.tellers.get(p.lemma);
  if (p.kind !== 'verb' || !prepositions || p.voice === 'passive' || !p.subjects.length) return [];
  if (drafts.some((d) => d.predicate === p)) return [];
  const told = p.obliques.filter((o) => prepositions.includes(o.preposition));
  const number = [...told, ...(prepositions.includes('') ? p.objects : [])].find((x) => isBareNumber(scene, x));
  const other = number && figureBefore(scene, p, drafts);
  if (!other) return [];
  const elsewhere = other.predicate.sentence !== p.sentence;
  return [
    {
      ...other,
      predicate: p,
      agents: elsewhere ? other.agents : [],
      targets: elsewhere ? other.targets : [],
      sources: p.subjects,
      modality: 'claimed',
      quantityRole: other.quantityRole ?? COUNTED[other.type] ?? null,
      evidence: p.clause,
      trigger: p.word.span,
      frame: `${other.frame}/figure`,
      rules: { ...other.rules, sources: 'figure', quantities: 'figure' },
    },
  ];
}

/** The claim told last before a predicate that a number was given for. */
const figureBefore = (scene: Scene, p: Predicate, drafts: readonly Draft[]): Draft | undefined =>
  drafts.findLast((d) => {
    const distance = p.sentence.index - d.predicate.sentence.index;
    const earlier = distance === 0 ? d.evidence.end <= p.clause.start : distance > 0 && distance <= REACH;
    return (
      earlier &&
      COUNTED[d.type] !== undefined &&
      scene.reading.quantities.some((q) => overlaps(q.span, d.evidence) && q.min !== null)
    );
  });

/** `mehr als 130`, `nur 80`: a number that counts no noun. */
const isBareNumber = (scene: Scene, { head }: Phrase): boolean =>
  (head.upos === 'NUM' || head.xpos === 'CARD') &&
  scene.reading.quantities.some((q) => overlaps(q.span, head.span) && q.min !== null);
