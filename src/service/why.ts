import {
  type CellExplanation,
  type CellQuestion,
  type ControlChange,
  type ControlInterval,
  diffControl,
  explainControl,
  type Moment,
  type Policy,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { controlClaims } from './identities.js';
import type { LiveControl } from './live.js';
import { demandOrder } from './range.js';

/** A store, and what is folded of it. */
export interface Sight {
  readonly store: Store;
  readonly live: Pick<LiveControl, 'held' | 'make'>;
}

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
  { store, live }: Sight,
  question: CellQuestion & { readonly recordedAsOf?: string | null },
  policy?: Policy,
): Promise<ToldExplanation | null> {
  const { asOf, recordedAsOf = null } = question;
  const control = await live.held({ asOf, recordedAsOf, ...(policy ? { policy } : {}) });
  const explanation = explainControl(control, question);
  if (explanation === null) return null;
  const found = await Promise.all(explanation.claims.map(({ claim }) => store.claim(claim)));
  const told = found.flatMap((known) =>
    known === null
      ? []
      : [
          {
            claim: known.claim.id,
            sentence: known.sentence.trim(),
            report: known.report.id,
            publisher: known.report.publisher,
          },
        ],
  );
  return { ...explanation, told };
}

/** What the store holds now comes after whatever it held. */
const NOW = 'now';

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
 * store held at the first), then what became known, then the day. Throws `range-reversed` where the second day, or what is known or held at it, is before the first.
 */
export async function diffOf(
  { store, live }: Sight,
  from: MomentAsked,
  to: MomentAsked,
  place: string | null = null,
): Promise<ControlDiff> {
  const [a, b] = [momentOf(from), momentOf(to)];
  demandOrder(a.at, b.at, 'the first day of a comparison is after the second');
  demandOrder(a.asOf, b.asOf, 'the second picture is to know less than the first');
  demandOrder(a.recordedAsOf ?? NOW, b.recordedAsOf ?? NOW, 'the second picture is to hold less than the first');
  const picture = async (of: typeof a, at: string, policy: Policy): Promise<readonly ControlInterval[]> =>
    (await live.held({ asOf: of.asOf, recordedAsOf: of.recordedAsOf, policy })).intervals({ at, asOf: of.asOf });
  const limit = a.recordedAsOf;
  // Of the reports that the store held then: what another run reads in them is method, a report taken in since is knowledge.
  const rereadOf = async (): Promise<readonly ControlInterval[]> => {
    if (limit === b.recordedAsOf) return picture(a, a.at, to.policy);
    const newly = await controlClaims(store, { asOf: a.asOf, recordedAsOf: b.recordedAsOf });
    const control = await live.make(to.policy);
    control.put(limit === null ? newly : newly.filter(({ recorded }) => recorded.slice(0, limit.length) <= limit));
    return control.intervals({ at: a.at, asOf: a.asOf });
  };
  const changes = diffControl({
    before: await picture(a, a.at, from.policy),
    otherMethod: await rereadOf(),
    moreKnown: await picture(b, a.at, to.policy),
    after: await picture(b, b.at, to.policy),
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

/** The error of a cell of which nothing is told; `lister` prints those of which something is. */
export const unknownCell = (
  { place, part }: Pick<CellQuestion, 'place' | 'part'>,
  lister = 'lagebild control prints',
): LagebildError =>
  new LagebildError('cell-unknown', 'nothing is told of who holds this', {
    came: part ? `${place} (${part})` : place,
    possible: `a place, and a part of it, that ${lister}`,
  });
