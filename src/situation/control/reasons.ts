import type { Weighed } from './evidence.js';
import type { Policy } from './policy.js';
import type { Cell, View } from './view.js';

/** What can be a reason for who holds a place, the heaviest first, as columns. */
export interface Holding {
  readonly index: Int32Array;
  /** −∞ where it has no day. */
  readonly day: Float64Array;
  /** States that share somebody with those it tells of. */
  readonly shares: Int32Array;
  /** It tells of a siege: no reason for who holds the place. */
  readonly siege: Uint8Array;
}

/** Of all that is weighed, by its weight, what tells who holds a place, or that it is besieged. */
export function holdingOf(weighed: readonly Weighed[], heaviest: readonly number[]): Holding {
  const index = Int32Array.from(heaviest.filter((i) => tellsHold(weighed[i]!)));
  const day = new Float64Array(index.length);
  const shares = new Int32Array(index.length);
  const siege = new Uint8Array(index.length);
  for (let k = 0; k < index.length; k++) {
    const { effect, who } = weighed[index[k]!]!;
    day[k] = effect.day ?? Number.NEGATIVE_INFINITY;
    shares[k] = who.shares;
    siege[k] = Number(effect.kind === 'besiege');
  }
  return { index, day, shares, siege };
}

const tellsHold = ({ weight, effect: { kind } }: Weighed): boolean =>
  weight > 0 && kind !== 'fight' && kind !== 'present' && kind !== 'relieve';

/** What an interval stands on: who told of its holders, what speaks against them, what goes on; for a place that nobody is known to hold, all that was told. */
export function reasonsOf(
  cell: Cell,
  view: View,
  since: number,
  start: number | null,
  end: number | null,
  { mostReasons }: Policy,
): readonly number[] {
  const { heaviest, support } = cell;
  const { weighed } = cell.course.evidence;
  const span = { since, from: start ?? Number.NEGATIVE_INFINITY, until: end ?? Number.POSITIVE_INFINITY };
  const told = counting(cell, view, span, mostReasons);
  const found = view.ongoing.length === 0 ? told : withOngoing(told, cell, view, mostReasons);
  if (found.length > 0) return found;
  // What is inferred from a later day stands on the claim of that day; what follows from a part, on all that is told.
  const first = view.side > 0 ? support[view.side]!.indexes.slice(0, 3) : [];
  const rest = heaviest.filter((i) => (first.length > 0 ? first.includes(i) : weighed[i]!.weight > 0));
  return rest.slice(0, mostReasons);
}

interface Span {
  readonly since: number;
  readonly from: number;
  readonly until: number;
}

/** The heaviest of what tells of the holders of an interval, or speaks against them. */
function counting(
  { course, holding }: Cell,
  view: View,
  { since, from, until }: Span,
  most: number,
): readonly number[] {
  const { sides, cast, weighed } = course.evidence;
  const { index, day, shares, siege } = holding;
  const held = view.side > 0;
  const unknown = view.status === 'unknown';
  // Mostly the holders are those of the state that is read out; else their keys are compared.
  const own = held && sides[view.side - 1]!.parties === view.holders;
  const keys = own || unknown ? [] : view.holders.map(({ key }) => cast.numberOf(key));
  const found: number[] = [];
  for (let k = 0; k < index.length && found.length < most; k++) {
    const on = day[k]!;
    if (on > until) continue;
    if (!unknown) {
      if (siege[k] === 1) continue;
      const about = own
        ? (shares[k]! >> view.side) & 1
        : weighed[index[k]!]!.who.keys.some((key) => keys.includes(key));
      if (about ? on < since && on < from : !held || on < from) continue;
    }
    found.push(index[k]!);
  }
  return found;
}

/** The same with what tells of what goes on, the heaviest first. */
function withOngoing(told: readonly number[], { rank }: Cell, { ongoing }: View, most: number): readonly number[] {
  const all = [...told];
  for (const { reasons } of ongoing) for (const i of reasons) all.push(i);
  all.sort((a, b) => rank[a]! - rank[b]!);
  const found: number[] = [];
  for (const i of all) {
    if (found.length === most) break;
    if (found[found.length - 1] !== i) found.push(i);
  }
  return found;
}
