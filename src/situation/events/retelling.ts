import { addTo } from '../../text/index.js';
import { nameKey } from './account.js';
import { Columns } from './columns.js';
import { Scales } from './evidence.js';
import type { EventWithClaims } from './fold.js';
import type { Scene } from './scene.js';
import type { EventOptions } from './types.js';
import { MAYBE } from './weights.js';

/** A span of days that names no day. */
const LONG_DAYS = 6;
/** Earlier events of one place or party that are looked at, the nearest first. */
const MOST = 30;

/** An event that was known before, which another may only tell again. */
export interface Retold {
  readonly event: string;
  /** Evidence, in tenths of a bit: too little to join them, too much to count both. */
  readonly weight: number;
}

const hasHappened = ({ status }: EventWithClaims['event']): boolean => status !== 'negated' && status !== 'announced';

/**
 * Which events may be retellings of earlier ones. Who tells of something long past names it in passing (`nach dem Gegenangriff`), without its day or its place:
 * too little to join it to what it retells, and counted as news it would be counted twice. What is told with its day and place is never one.
 */
export class Retellings {
  readonly #byKey = new Map<string, EventWithClaims[]>();
  readonly #found = new Map<EventWithClaims, Retold | null>();
  /** Scenes that were weighed, by the row they have. */
  readonly #rows = new Map<Scene, number>();
  readonly #columns: Columns;
  readonly #scales: Scales;
  /** Claims of which people say that they tell two events. */
  readonly #apart: ReadonlySet<string>;

  constructor(
    events: readonly EventWithClaims[],
    private readonly options: EventOptions = {},
  ) {
    this.#columns = new Columns(options);
    this.#scales = new Scales(this.#columns, (a, b) => options.copies?.areCopies(a, b) ?? false);
    this.#apart = new Set(
      (options.pins ?? []).filter(({ same }) => !same).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
    );
    // What was only announced, or did not happen, is retold by nobody.
    const known = events
      .filter(({ event }) => !event.state && hasHappened(event))
      .map((of) => ({ of, order: orderOf(of) }));
    known.sort((a, b) => (a.order < b.order ? -1 : 1));
    for (const { of } of known) for (const key of this.#keysOf(of.scenes)) addTo(this.#byKey, key, of);
  }

  /** The event that this one may retell; null where it tells its own. */
  of(of: EventWithClaims): Retold | null {
    let found = this.#found.get(of);
    if (found === undefined) {
      found = of.event.state || !isVague(of.scenes) ? null : this.#search(of);
      this.#found.set(of, found);
    }
    return found;
  }

  #search(of: EventWithClaims): Retold | null {
    const order = orderOf(of);
    const seen = new Set<EventWithClaims>([of]);
    let best: Retold | null = null;
    for (const key of this.#keysOf(of.scenes)) {
      const there = this.#byKey.get(key) ?? [];
      let at = firstNotBefore(there, order) - 1;
      for (let looked = 0; at >= 0 && looked < MOST; at--, looked++) {
        const other = there[at]!;
        if (seen.has(other) || this.#parted(of, other)) continue;
        seen.add(other);
        const weight = this.#weigh(of, other);
        if (
          weight >= MAYBE &&
          (best === null || weight > best.weight || (weight === best.weight && other.event.id < best.event))
        )
          best = { event: other.event.id, weight };
      }
    }
    return best;
  }

  #parted(a: EventWithClaims, b: EventWithClaims): boolean {
    if (this.#apart.size === 0) return false;
    return a.claims.some((x) => b.claims.some((y) => this.#apart.has(`${x.claim.id} ${y.claim.id}`)));
  }

  /** Mean evidence between the scenes of both, as average link weighs it. */
  #weigh(a: EventWithClaims, b: EventWithClaims): number {
    let sum = 0;
    for (const x of a.scenes) for (const y of b.scenes) sum += this.#scales.retold(this.#row(x), this.#row(y));
    return Math.round(sum / (a.scenes.length * b.scenes.length));
  }

  #row(scene: Scene): number {
    let row = this.#rows.get(scene);
    if (row === undefined) {
      row = this.#rows.size;
      this.#columns.put(row, scene);
      this.#rows.set(scene, row);
    }
    return row;
  }

  /** Places, those of the scene before too, and parties. */
  #keysOf(scenes: readonly Scene[]): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { places, near, agents, targets } of scenes) {
      for (const place of places.length > 0 ? places : near) keys.add(nameKey(place, this.options));
      for (const who of [...agents, ...targets]) keys.add(`a${who}`);
    }
    return keys;
  }
}

/** Nobody names its day, or nobody its place; what is told as one more beside another (`weitere Angriffe`) is news. */
const isVague = (scenes: readonly Scene[]): boolean =>
  !scenes.some(({ accounts }) => accounts.some(({ sequel }) => sequel)) &&
  (scenes.every(({ from, to }) => from === null || to! - from > LONG_DAYS) ||
    scenes.every(({ places }) => places.length === 0));

/** By the day from which it was known; what is told on one day has an order too. */
function orderOf({ scenes, event }: EventWithClaims): string {
  const day = scenes.reduce((first, scene) => Math.min(first, scene.day ?? first), 9_999_999);
  return `${String(day).padStart(7, '0')} ${event.id}`;
}

function firstNotBefore(events: readonly EventWithClaims[], order: string): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orderOf(events[middle]!) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
