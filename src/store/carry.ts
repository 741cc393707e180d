import type { SpanPair } from '../text/index.js';
import type { Judgement } from './types.js';

/** What of a claim a judgement hangs on. */
export interface Judged {
  readonly id: string;
  readonly type: string;
  readonly evidence: SpanPair;
}

/** Decisions on the claims of one reading, by claim id, and the judgements that found no claim. */
export interface Carried {
  readonly decisions: ReadonlyMap<string, 'accepted' | 'rejected'>;
  readonly lost: readonly Judgement[];
}

/** A judgement is carried to other evidence only where they share at least this much of all their characters. */
const MIN_OVERLAP = 0.5;

/** Shared characters over all characters of both spans: 1 for the same span, 0 where nothing is shared. */
export function overlapOf([a, b]: SpanPair, [c, d]: SpanPair): number {
  const shared = Math.min(b, d) - Math.max(a, c);
  if (a === c && b === d) return 1;
  return shared <= 0 ? 0 : shared / (Math.max(b, d) - Math.min(a, c));
}

/** The judgements that stand, oldest first: retractions taken out together with what they retract. A retraction may itself be retracted. */
export function standingJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const retracted = new Set<string>();
  for (const judgement of [...judgements].reverse())
    if (judgement.retracts !== null && !retracted.has(judgement.id)) retracted.add(judgement.retracts);
  return judgements.filter(({ id, decision }) => decision !== 'retract' && !retracted.has(id));
}

/** The claims that a judgement means: all on the evidence that overlaps best; none where two are equally near. */
function meantBy<C extends Judged>(judgement: Judgement, claims: readonly C[]): readonly C[] {
  const near = claims
    .filter(({ type }) => type === judgement.type)
    .map((claim) => ({ claim, overlap: overlapOf(claim.evidence, judgement.evidence) }))
    .filter(({ overlap }) => overlap >= MIN_OVERLAP);
  const best = Math.max(...near.map(({ overlap }) => overlap));
  const nearest = near.filter(({ overlap }) => overlap === best).map(({ claim }) => claim);
  const spans = new Set(nearest.map(({ evidence }) => evidence.join()));
  return spans.size === 1 ? nearest : [];
}

/** Carries the judgements of one report, oldest first, over to the claims of one of its readings: the last one that stands decides. */
export function carryJudgements(judgements: readonly Judgement[], claims: readonly Judged[]): Carried {
  const decisions = new Map<string, 'accepted' | 'rejected'>();
  const lost: Judgement[] = [];
  for (const judgement of standingJudgements(judgements)) {
    // Whether two claims are one event says nothing of whether they are right.
    if (judgement.decision === 'same' || judgement.decision === 'apart') continue;
    const meant = meantBy(judgement, claims);
    if (meant.length === 0) lost.push(judgement);
    for (const { id } of meant) decisions.set(id, judgement.decision === 'accept' ? 'accepted' : 'rejected');
  }
  return { decisions, lost };
}
