import type { Sector } from '../../claims/index.js';
import type { ActorRef, ControlInterval, ControlStatus, PlaceRef } from '../types.js';

/** A moment from which a picture is looked at. */
export interface Moment {
  /** Valid day. */
  readonly at: string;
  /** Only what was known on this day. */
  readonly asOf: string;
  /** Name of the policy. */
  readonly policy: string;
}

/**
 * Why two pictures differ. `method`: the same reports, weighed by another policy or read by another run. `knowledge`: the same day, about which more
 * became known. `world`: the same knowledge, of another day. `silence`: nothing was told and certainty ran out, or something told before ended unheard of.
 */
export type ChangeKind = 'method' | 'knowledge' | 'world' | 'silence';

/** What a cell was read as. */
export interface CellState {
  readonly status: ControlStatus;
  readonly holders: readonly ActorRef[];
  readonly probability: number;
}

/** One cell that is read otherwise, and by what. */
export interface ControlChange {
  readonly place: PlaceRef;
  readonly part: Sector | null;
  readonly kind: ChangeKind;
  readonly before: CellState;
  readonly after: CellState;
  /** Claims that the new state stands on and the old one did not, heaviest first. */
  readonly claims: readonly string[];
}

/** The pictures between which the steps lie, in this order. */
export interface Pictures {
  readonly before: readonly ControlInterval[];
  readonly otherMethod: readonly ControlInterval[];
  readonly moreKnown: readonly ControlInterval[];
  readonly after: readonly ControlInterval[];
}

const MOST_CLAIMS = 8;
const UNKNOWN: CellState = { status: 'unknown', holders: [], probability: 0 };

const keyOf = ({ place, part }: ControlInterval): string => JSON.stringify([place.id ?? place.name, part]);
const stateOf = (cell: ControlInterval | undefined): CellState =>
  cell ? { status: cell.status, holders: cell.holders, probability: cell.probability } : UNKNOWN;
const seen = ({ status, holders }: CellState): string =>
  JSON.stringify([status, holders.map(({ id, name }) => id ?? name).sort()]);

/**
 * All that differs between two pictures, step by step: first the method, then what is known, then the day. The steps add up: a cell may change in
 * more than one, and in one it may come back to what it was.
 */
export function diffControl({ before, otherMethod, moreKnown, after }: Pictures): readonly ControlChange[] {
  return [
    ...between(before, otherMethod, () => 'method'),
    ...between(otherMethod, moreKnown, () => 'knowledge'),
    ...between(moreKnown, after, (_, to) => (to?.quiet ? 'silence' : 'world')),
  ];
}

const newClaims = (from: ControlInterval | undefined, to: ControlInterval | undefined): readonly string[] => {
  const old = new Set(from?.reasons.map(({ claim }) => claim));
  return (to?.reasons ?? []).map(({ claim }) => claim).filter((claim) => !old.has(claim));
};

function between(
  from: readonly ControlInterval[],
  to: readonly ControlInterval[],
  kindOf: (from: ControlInterval | undefined, to: ControlInterval | undefined) => ChangeKind,
): readonly ControlChange[] {
  const [old, now] = [new Map(from.map((cell) => [keyOf(cell), cell])), new Map(to.map((cell) => [keyOf(cell), cell]))];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)];
    const [before, after] = [stateOf(a), stateOf(b)];
    if (seen(before) === seen(after)) return [];
    const { place, part } = (b ?? a)!;
    return [{ place, part, kind: kindOf(a, b), before, after, claims: newClaims(a, b).slice(0, MOST_CLAIMS) }];
  });
}
