import {
  type CellExplanation,
  type CellQuestion,
  type ControlChange,
  diffControl,
  explainControl,
  type KnownClaim,
  type Moment,
  type Policy,
  WEIGHED,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import type { FoldControl } from './ask.js';
import { newControl } from './fold.js';

/** A cell explained, with the claims it stands on. */
export interface ToldExplanation extends CellExplanation {
  /** The words of each claim, and who published them. */
  readonly told: readonly {
    readonly claim: string;
    readonly sentence: string;
    readonly report: string;
    readonly publisher: string | null;
  }[];
}

/** Why a cell is read as it is; null where nothing is told of it. */
export async function explainCellOf(
  store: Store,
  question: CellQuestion & { readonly recordedAsOf?: string | null },
  policy?: Policy,
): Promise<ToldExplanation | null> {
  const { asOf, recordedAsOf = null } = question;
  const claims = await store.claims({ type: WEIGHED, asOf, recordedAsOf });
  const control = newControl(policy);
  control.put(claims);
  const explanation = explainControl(control, question);
  if (explanation === null) return null;
  const wanted = new Set(explanation.claims.map(({ claim }) => claim));
  const told = claims
    .filter(({ claim }) => wanted.has(claim.id))
    .map(({ claim, sentence, report }) => ({
      claim: claim.id,
      sentence: sentence.trim(),
      report: report.id,
      publisher: report.publisher,
    }));
  return { ...explanation, told };
}

/** One side of a comparison. */
export interface MomentAsked {
  readonly at: string;
  /** Left out: as known on the day itself. */
  readonly asOf?: string | null;
  readonly recordedAsOf?: string | null;
  readonly policy: Policy;
}

/** What differs between two pictures. */
export interface ControlDiff {
  readonly from: Moment & { readonly recordedAsOf: string | null };
  readonly to: Moment & { readonly recordedAsOf: string | null };
  readonly changes: readonly ControlChange[];
}

/**
 * Compares who holds what on two days, and tells apart why it differs: first the method (another policy, another run over the reports that the
 * store held at the first), then what became known, then the day. `foldBy` makes the fold of a policy.
 */
export async function diffOf(
  store: Store,
  from: MomentAsked,
  to: MomentAsked,
  foldBy: (policy: Policy) => FoldControl,
  place: string | null = null,
): Promise<ControlDiff> {
  const [a, b] = [momentOf(from), momentOf(to)];
  const held = (asOf: string, recordedAsOf: string | null): Promise<readonly KnownClaim[]> =>
    store.claims({ type: WEIGHED, asOf, recordedAsOf });
  const old = await held(a.asOf, a.recordedAsOf);
  const limit = a.recordedAsOf;
  const newly = await held(a.asOf, b.recordedAsOf);
  // Of the reports that the store held then: what another run reads in them is method, a report taken in since is knowledge.
  const reread = limit === null ? newly : newly.filter(({ recorded }) => recorded.slice(0, limit.length) <= limit);
  const known = await held(b.asOf, b.recordedAsOf);
  const [foldA, foldB] = [foldBy(from.policy), foldBy(to.policy)];
  const changes = diffControl({
    before: foldA(old, { at: a.at, asOf: a.asOf }),
    otherMethod: foldB(reread, { at: a.at, asOf: a.asOf }),
    moreKnown: foldB(known, { at: a.at, asOf: b.asOf }),
    after: foldB(known, { at: b.at, asOf: b.asOf }),
  });
  const named = (name: string): boolean =>
    name.normalize('NFC').toLowerCase() === place?.normalize('NFC').toLowerCase();
  return {
    from: a,
    to: b,
    changes: place === null ? changes : changes.filter((one) => one.place.id === place || named(one.place.name)),
  };
}

function momentOf({ at, asOf, recordedAsOf = null, policy }: MomentAsked): ControlDiff['from'] {
  return { at, asOf: asOf ?? at, recordedAsOf, policy: policy.name };
}

/** The error of a cell of which nothing is told. */
export const unknownCell = ({ place, part }: Pick<CellQuestion, 'place' | 'part'>): LagebildError =>
  new LagebildError('cell-unknown', 'nothing is told of who holds this', {
    came: part ? `${place} (${part})` : place,
    possible: 'a place, and a part of it, that lagebild control prints',
  });
