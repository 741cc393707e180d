import type { Phrase } from '../reading/structure.js';
import { cover, overlaps } from '../text/index.js';
import { isAttribute, isNominal, stepsUp } from './climb.js';
import type { Draft } from './draft.js';

/** Drafts of a sentence with those joined that tell one happening twice. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((k) => isOne(k, draft));
    const other = kept[at];
    if (other) kept[at] = join(other, draft);
    else kept.push(draft);
  }
  return kept;
}

const samePhrase = (a: Phrase, b: Phrase): boolean => a.sentence === b.sentence && a.head.index === b.head.index;
const compatible = (a: readonly Phrase[], b: readonly Phrase[]): boolean =>
  !a.length || !b.length || a.some((x) => b.some((y) => samePhrase(x, y)));

/**
 * One happening: the same predicate; killed and wounded of coordinated verbs; or a noun and the verb it stands under.
 *
 *     … wurden sechs Hirten erschossen und etwa 20 verwundet
 */
function isOne(a: Draft, b: Draft): boolean {
  if (a.predicate.sentence !== b.predicate.sentence) return false;
  if (isToldFurther(a, b) || isToldFurther(b, a)) return true;
  if (a.type !== b.type) return false;
  if (a.predicate === b.predicate) return compatible(a.agents, b.agents) && compatible(a.places, b.places);
  if (a.type === 'casualties') return tallied(a, b);
  // `reden von einer Anzahl von 300 Kämpfern`: verb and noun tell the same number.
  if (a.type === 'force' && a.agents.some((x) => b.agents.some((y) => samePhrase(x, y)))) return true;
  return linked(a, b) && ['agents', 'targets', 'places'].every((r) => compatible(a[r as 'agents'], b[r as 'agents']));
}

/**
 * One claim tells the other further, as its frame says: the way and where it ends (`überquerten den Fluss und erreichten Alva`), a strike and what it hit
 * (`Bei einem Luftangriff wurden zwei Schulen getroffen`).
 */
function isToldFurther(whole: Draft, further: Draft): boolean {
  if (!further.joins?.split(' ').includes(whole.type)) return false;
  const { governor } = further.predicate;
  const goesOn = governor?.predicate === whole.predicate && governor.relation === 'conj';
  if (goesOn) return compatible(whole.agents, further.agents) && compatible(whole.destination, further.destination);
  return whole.predicate.kind === 'noun' && whole.predicate.governor?.predicate === further.predicate;
}

/** Casualties of coordinated verbs or nouns are one tally unless both name who did it, differently. */
function tallied(a: Draft, b: Draft): boolean {
  const chain = (x: Draft, y: Draft): boolean =>
    stepsUp(x.predicate).some((s) => s.to === y.predicate && !isAttribute(s));
  const near = chain(a, b) || chain(b, a) || overlaps(a.evidence, b.evidence);
  return near && compatible(a.agents, b.agents) && !isToldApart(a, b) && !isToldApart(b, a) && !isOtherLoss(a, b);
}

/** `verlor 300 Soldaten, die Rebellen büßten 500 Mann ein`: the same harm to others, in a clause of its own, is a loss of its own. */
function isOtherLoss(a: Draft, b: Draft): boolean {
  const own = ({ predicate: p }: Draft): boolean =>
    p.kind === 'verb' && /^(conj|parataxis|root)/.test(p.governor?.relation ?? 'root') && p.tense !== null;
  const apart =
    a.targets.length > 0 && b.targets.length > 0 && !a.targets.some((x) => b.targets.some((y) => samePhrase(x, y)));
  return own(a) && own(b) && apart && a.quantityRole !== null && a.quantityRole === b.quantityRole;
}

/**
 * `…, die Kurden sprechen von 43 Toten`; `…, die Verluste des IS werden auf 300 geschätzt`: a noun told by a verb with a subject of its own,
 * coordinated to the other.
 */
function isToldApart({ predicate, sources }: Draft, other: Draft): boolean {
  // Where the verb carries the noun, the draft is the verb's, and who speaks is its source.
  const above = stepsUp(predicate).find((s) => s.to.kind === 'verb')?.to;
  const verb = predicate.kind !== 'verb' ? above : sources.length ? predicate : undefined;
  if (verb?.kind !== 'verb' || verb === other.predicate) return false;
  const isApart = /^(?:conj|parataxis|advcl|ccomp|root)/.test(verb.word.deprel) || !verb.governor;
  const own = [...verb.subjects, ...verb.objects].some((s) => s.rule === 'subject' || s.rule === 'passive-subject');
  return isApart && own && !stepsUp(other.predicate).some((s) => s.to === verb && isNominal(s));
}

const linked = (a: Draft, b: Draft): boolean => isDirectlyUnder(a, b) || isDirectlyUnder(b, a);

const isDirectlyUnder = (lower: Draft, upper: Draft): boolean => {
  const { kind, governor } = lower.predicate;
  if (kind !== 'noun' || governor?.predicate !== upper.predicate) return false;
  // `meldete den Angriff`; `die Explosion einer Autobombe`.
  return upper.predicate.kind === 'verb' ? /^(obj|nsubj)/.test(governor.relation) : governor.relation === 'nmod';
};

function union<P extends Phrase>(a: readonly P[], b: readonly P[]): readonly P[] {
  return [...a, ...b.filter((y) => !a.some((x) => samePhrase(x, y)))];
}

function join(a: Draft, b: Draft): Draft {
  const upper = stepsUp(b.predicate).some((s) => s.to === a.predicate)
    ? a
    : stepsUp(a.predicate).some((s) => s.to === b.predicate)
      ? b
      : a;
  const lower = upper === a ? b : a;
  const told = isToldFurther(lower, upper) ? { type: lower.type, frame: lower.frame } : {};
  return {
    ...upper,
    ...told,
    ...(upper.kind || lower.kind ? { kind: upper.kind ?? lower.kind } : {}),
    agents: union(upper.agents, lower.agents),
    targets: union(upper.targets, lower.targets),
    beneficiaries: union(upper.beneficiaries, lower.beneficiaries),
    places: union(upper.places, lower.places),
    origin: union(upper.origin, lower.origin),
    destination: union(upper.destination, lower.destination),
    modality: upper.modality ?? lower.modality,
    ended: upper.ended || lower.ended,
    sources: union(upper.sources, lower.sources),
    evidence: cover(upper.evidence, lower.evidence),
    rules: { ...lower.rules, ...upper.rules },
  };
}
