import { type Judgement, overlapOf, type Store, type StoredClaim, standingJudgements } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { unknownClaim } from './unknown-claim.js';

/** What a person can decide on a claim; `same` and `apart` need another one. */
export const DECISIONS = ['accept', 'reject', 'same', 'apart', 'retract'] as const;

/** A decision as it is asked for: on ids of claims. */
export interface DecisionAsked {
  readonly claim: string;
  readonly decision: (typeof DECISIONS)[number];
  /** With `same` and `apart`: the other claim; with `retract` of one of these: the same, to say which is meant. */
  readonly with?: string | null;
  readonly by: string;
  readonly note?: string | null;
}

/** A decision that was made, and the claim it is on. */
export interface Decided {
  readonly judgement: Judgement;
  readonly claim: StoredClaim;
}

async function claimOf(store: Store, id: string): Promise<StoredClaim> {
  const claim = await store.claim(id);
  if (claim === null) throw unknownClaim(id);
  return claim;
}

type Place = NonNullable<Judgement['other']>;

const placeOf = ({ claim, report }: StoredClaim): Place => ({
  report: report.hash,
  type: claim.type,
  evidence: claim.evidence,
});

/** Keeps a person's decision. A claim that is unknown is `claim-unknown`, nothing to retract `judgement-unknown`, one claim too many or too few `usage`. */
export async function decide(store: Store, asked: DecisionAsked): Promise<Decided> {
  const { decision, by } = asked;
  const other = asked.with ?? null;
  const claim = await claimOf(store, asked.claim);
  const paired = decision === 'same' || decision === 'apart';
  if (decision !== 'retract' && paired !== (other !== null))
    throw new LagebildError('usage', paired ? 'two claims are needed' : 'one claim is judged', {
      came: other === null ? `${decision} of one claim` : `${decision} with ${other}`,
      possible: 'same or apart with another claim; accept, reject or retract of one',
    });
  if (paired && other === asked.claim)
    throw new LagebildError('usage', 'a claim is always of one event with itself', {
      came: `${decision} with ${other}`,
      possible: 'another claim',
    });
  const second = other === null ? null : placeOf(await claimOf(store, other));
  const made = { by, note: asked.note ?? null };
  if (decision === 'retract') {
    const { id, report, type, evidence } = await lastDecision(store, claim, second);
    return { judgement: await store.judge({ report, type, evidence, decision, retracts: id, ...made }), claim };
  }
  const pair = second ? { other: second } : {};
  return { judgement: await store.judge({ ...placeOf(claim), decision, retracts: null, ...made, ...pair }), claim };
}

const meant = (one: Place, other: Place): boolean =>
  one.report === other.report && one.type === other.type && overlapOf(one.evidence, other.evidence) > 0;

/** The last decision on a claim that stands; with another claim, the last on the two. A pair is found from either side. */
async function lastDecision(store: Store, claim: StoredClaim, other: Place | null): Promise<Judgement> {
  const place = placeOf(claim);
  const standing = standingJudgements(await store.judgements()).filter((one) => {
    const [mine, its] = [meant(one, place), one.other !== undefined && meant(one.other, place)];
    if (other === null) return mine || its;
    return (mine && one.other !== undefined && meant(one.other, other)) || (its && meant(one, other));
  });
  const last = standing.at(-1);
  if (last) return last;
  throw new LagebildError('judgement-unknown', `nobody has decided on the claim ${claim.claim.id}`, {
    came: 'retract',
    possible: other === null ? 'accept, reject, same or apart' : 'same or apart of the two',
  });
}
