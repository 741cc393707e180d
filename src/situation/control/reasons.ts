import type { Weighed } from './evidence.js';
import type { Policy } from './policy.js';
import type { Cell, View } from './view.js';

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
  const counting = new Counting(cell, view, since, start, end);
  const named = namedIn(view);
  const found: number[] = [];
  for (const i of heaviest) {
    if (!counting.counts(weighed[i]!) && !named?.has(i)) continue;
    if (found.push(i) === mostReasons) return found;
  }
  if (found.length > 0) return found;
  // What is inferred from a later day stands on the claim of that day; what follows from a part, on all that is told.
  const told = view.side > 0 ? support[view.side]!.indexes.slice(0, 3) : [];
  const rest = told.length > 0 ? heaviest.filter((i) => told.includes(i)) : heaviest.filter((i) => weighed[i]!.weight > 0);
  return rest.slice(0, mostReasons);
}

/** Indexes of what tells of what goes on; null: nothing does. */
function namedIn({ ongoing }: View): ReadonlySet<number> | null {
  if (ongoing.length === 0) return null;
  const named = new Set<number>();
  for (const { reasons } of ongoing) for (const i of reasons) named.add(i);
  return named;
}

/** Tells what counts for an interval. */
class Counting {
  /** The state of exactly the holders; 0 where they are others. */
  readonly #state: number;
  /** Numbers of the keys of the holders, where they are others. */
  readonly #keys: readonly number[];
  readonly #from: number;
  readonly #until: number;
  readonly #unknown: boolean;

  constructor(
    { course: { evidence } }: Cell,
    readonly view: View,
    readonly since: number,
    start: number | null,
    end: number | null,
  ) {
    const { side, holders } = view;
    this.#state = side > 0 && evidence.sides[side - 1]!.parties === holders ? side : 0;
    this.#keys = this.#state > 0 ? [] : holders.map(({ key }) => evidence.cast.numberOf(key));
    this.#from = start ?? Number.NEGATIVE_INFINITY;
    this.#until = end ?? Number.POSITIVE_INFINITY;
    this.#unknown = view.status === 'unknown';
  }

  counts({ effect, weight, who }: Weighed): boolean {
    const { kind } = effect;
    if (weight <= 0 || kind === 'fight' || kind === 'present' || kind === 'relieve') return false;
    const day = effect.day ?? Number.NEGATIVE_INFINITY;
    if (day > this.#until) return false;
    if (this.#unknown) return true;
    if (kind === 'besiege') return false;
    const about =
      this.#state > 0 ? (who.shares & (1 << this.#state)) !== 0 : who.keys.some((key) => this.#keys.includes(key));
    return about ? day >= this.since || day >= this.#from : this.view.side > 0 && day >= this.#from;
  }
}
