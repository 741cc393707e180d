import type { Trace } from '../claims/index.js';
import { type ControlInterval, foldControl, type KnownClaim, type SituationQuery } from '../situation/index.js';
import {
  type ClaimFilter,
  type IdentityJudgement,
  type Judgement,
  overlapOf,
  type Store,
  type StoredClaim,
  type StoredReport,
} from '../store/index.js';
import { claimOf, claimsOf, controlClaims, judgedIn } from './identities.js';
import type { UsedReader } from './reader.js';

/** The fold of the situation, told of sides and points or not: claims to control intervals. */
export type FoldControl = (claims: readonly KnownClaim[], query: SituationQuery) => readonly ControlInterval[];

/** Who holds what: on which day, as known on which day, as this store held it at which time, and where. Null takes everything. */
export interface ControlQuestion extends SituationQuery {
  readonly recordedAsOf?: string | null;
  /** Id or name of a place; case does not matter. */
  readonly place?: string | null;
}

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** Who holds what. The situation is folded anew from the claims: it is never stored. */
export async function control(
  store: Store,
  question: ControlQuestion,
  fold: FoldControl = foldControl,
): Promise<readonly ControlInterval[]> {
  const { at, asOf, recordedAsOf = null, place = null } = question;
  const intervals = fold(await controlClaims(store, { asOf, recordedAsOf }), { at, asOf });
  return place === null
    ? intervals
    : intervals.filter((one) => one.place.id === place || sameName(one.place.name, place));
}

/** Claims that a filter asks for. */
export function claims(store: Store, filter: ClaimFilter = {}): Promise<readonly KnownClaim[]> {
  return claimsOf(store, filter);
}

/** Why a claim is there, and what it did. */
export interface Explanation {
  readonly claim: StoredClaim;
  readonly report: StoredReport | null;
  /** How the reader came to it; null where it was not kept and the reader of today does not come to it. */
  readonly trace: Trace | null;
  /** Decisions on this type and these words, those retracted too, oldest first. */
  readonly judgements: readonly Judgement[];
  /** Decisions on who or where the names in it are, those retracted too, oldest first. */
  readonly identities: readonly IdentityJudgement[];
  /** Intervals of control that have the claim among their reasons. */
  readonly cells: readonly ControlInterval[];
}

async function traceOf(
  { claim }: StoredClaim,
  report: StoredReport | null,
  read: UsedReader['read'] | undefined,
): Promise<Trace | null> {
  if (claim.trace !== undefined || report === null || read === undefined) return claim.trace ?? null;
  const again = await read(report);
  return again.claims.find(({ id }) => id === claim.id)?.trace ?? null;
}

/** With what a claim is explained. */
export interface ExplainWith {
  readonly fold?: FoldControl;
  /** Answers for control where a fold is kept; without it the whole store is folded anew. */
  readonly held?: (question: ControlQuestion) => Promise<readonly ControlInterval[]>;
  readonly read?: UsedReader['read'];
}

/** Explains a claim: its words, its report, who read it, what people decided, which cells it moved. Null where the store has no such claim. */
export async function explain(
  store: Store,
  id: string,
  { fold, held = (question) => control(store, question, fold), read }: ExplainWith = {},
): Promise<Explanation | null> {
  const claim = await claimOf(store, id);
  if (claim === null) return null;
  const report = await store.report(claim.report.hash);
  const { type, evidence } = claim.claim;
  const judgements = (await store.judgements(claim.report.hash)).filter(
    (judgement) => judgement.type === type && overlapOf(judgement.evidence, evidence) > 0,
  );
  const intervals = await held({ at: null, asOf: null });
  const cells = intervals.filter(({ reasons }) => reasons.some((reason) => reason.claim === id));
  return {
    claim,
    report,
    trace: await traceOf(claim, report, read),
    judgements,
    identities: await judgedIn(store, claim),
    cells,
  };
}
