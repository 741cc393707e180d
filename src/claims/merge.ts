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
  if (isArrival(a, b)) return true;
  if (isHitBy(a, b) || isHitBy(b, a)) return true;
  if (a.type !== b.type) return false;
  if (a.predicate === b.predicate) return compatible(a.agents, b.agents) && compatible(a.places, b.places);
  if (a.type === 'casualties') return tallied(a, b);
  // `reden von einer Anzahl von 300 Kämpfern`: verb and noun tell the same number.
  if (a.type === 'force' && a.agents.some((x) => b.agents.some((y) => samePhrase(x, y)))) return true;
  return linked(a, b) && ['agents', 'targets', 'places'].every((r) => compatible(a[r as 'agents'], b[r as 'agents']));
}

/** `überquerten den Fluss und erreichten Alva`: the way and where it ends are one movement. */
const isArrival = (way: Draft, end: Draft): boolean =>
  way.type === 'movement' &&
  end.frame === 'movement/reach' &&
  !way.destination.length &&
  end.predicate.governor?.predicate === way.predicate &&
  end.predicate.governor.relation === 'conj' &&
  compatible(way.agents, end.agents);

const STRIKES: ReadonlySet<string> = new Set(['airstrike', 'shelling', 'bombing', 'attack']);

/** `Bei einem Luftangriff wurden zwei Schulen getroffen`: what was hit is what the strike was aimed at. */
const isHitBy = (strike: Draft, hit: Draft): boolean =>
  hit.frame === 'attack/hit' &&
  STRIKES.has(strike.type) &&
  strike.predicate.kind === 'noun' &&
  strike.predicate.governor?.predicate === hit.predicate;

/** Casualties of coordinated verbs or nouns are one tally unless both name who did it, differently. */
function tallied(a: Draft, b: Draft): boolean {
  const chain = (x: Draft, y: Draft): boolean =>
    stepsUp(x.predicate).some((s) => s.to === y.predicate && !isAttribute(s));
  const near = chain(a, b) || chain(b, a) || overlaps(a.evidence, b.evidence);
  return near && compatible(a.agents, b.agents) && !isToldApart(a, b) && !isToldApart(b, a);
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
  const told = isHitBy(lower, upper) ? { type: lower.type, frame: lower.frame } : {};
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
