import type { Sector } from '../../claims/index.js';
import { firstDayOf, lastDayOf } from '../../time/index.js';
import type { ControlInterval, KnownClaim, PlaceRef, SituationQuery } from '../types.js';
import { countInterest, type Effect, effectsOf, placeKey, placesTold } from './effect.js';
import { PackedFold } from './folded.js';
import { Marks } from './ids.js';
import { intervalOf } from './interval.js';
import { foldPlace } from './place.js';
import { POLICY, type Policy } from './policy.js';
import { Rows, type Sum } from './rows.js';
import { Shared, type SideOf } from './shared.js';
import { type InterestOf, Interests } from './source.js';

/** What the fold may be told of the world beyond the claims; without it every name is its own side, and no place has a point. */
export interface FoldOptions {
  readonly sideOf?: SideOf;
  readonly pointOf?: (place: string) => { readonly lat: number | null; readonly lon: number | null } | null;
  readonly policy?: Policy;
  /** Sides (keys, as `sideOf` gives them) for which a publisher is known to speak, by its name in small letters. */
  readonly speaksFor?: InterestOf;
  /** Names of sources that are no more than described (`Berichte`), in small letters. */
  readonly faceless?: ReadonlySet<string>;
  /** Whether an actor can hold a place; without it everybody with an identity can. */
  readonly canHold?: (id: string) => boolean;
}

/** A place by what it is called. */
export interface PlaceName {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
}

/** What is kept of a place. */
interface Place {
  readonly key: string;
  readonly id: string | null;
  readonly rows: Rows;
  /** Folded before, by the hash of the set of effects. */
  folded: Map<string, Folded>;
  /** With all that is known; null where something came or went since. */
  latest: Folded | null;
}

interface Folded {
  readonly name: string;
  readonly cells: readonly PackedFold[];
}

/** How many sets of claims (as known on different days) are kept folded for a place. */
const KEPT = 4;
/** Before any claim. */
const NO_DAY = Number.NEGATIVE_INFINITY;

/**
 * Control of all places, kept as claims come and go. A claim touches its own places only: what was folded before for the same set of claims is
 * used again (by the set's hash), so that after a new report the rest stands. Folding everything anew from the same claims, in whatever order they
 * came, gives the same to the bit.
 */
export class Control {
  readonly policy: Policy;
  readonly #options: FoldOptions;
  readonly #sideOf: SideOf;
  readonly #places = new Map<string, Place>();
  readonly #interests: Interests;
  /** Which claims are there, by their numbers. */
  readonly #claims = new Marks();
  readonly #shared: Shared;
  readonly #knownOn = new Map<number, number>();
  #newest = NO_DAY;

  constructor(options: FoldOptions = {}) {
    this.policy = options.policy ?? POLICY;
    this.#options = options;
    this.#sideOf = options.sideOf ?? ((id) => id);
    this.#shared = new Shared(options.faceless);
    this.#interests = new Interests(this.policy, options.speaksFor);
  }

  /** Takes claims in; one that is there already (by its id) is left as it is: to change it, remove it first. */
  put(claims: Iterable<KnownClaim>): void {
    this.#change(claims, 1, (known) => {
      if (!this.#claims.set(this.#shared.claims.of(known.claim.id), true)) return false;
      this.#count(known, 1);
      for (const { cell, effect } of effectsOf(known, this.#sideOf, this.policy, this.#shared, this.#options.canHold)) {
        const place = this.#place(cell.whole, cell.place.id);
        place.latest = null;
        place.rows.add(effect, cell.part);
      }
      return true;
    });
  }

  /** Keeps the newest day on which a claim was known: when the last claim of that day is taken out, it falls. */
  #count(known: KnownClaim, by: 1 | -1): void {
    const day = known.known ? lastDayOf(known.known) : null;
    if (day === null) return;
    const left = (this.#knownOn.get(day) ?? 0) + by;
    if (left > 0) this.#knownOn.set(day, left);
    else this.#knownOn.delete(day);
    if (by > 0) this.#newest = Math.max(this.#newest, day);
    else if (left <= 0 && day === this.#newest)
      this.#newest = [...this.#knownOn.keys()].reduce((a, b) => Math.max(a, b), NO_DAY);
  }

  /** Takes claims out again, as they were put in. */
  remove(claims: Iterable<KnownClaim>): void {
    this.#change(claims, -1, (known) => {
      if (!this.#claims.set(this.#shared.claims.of(known.claim.id), false)) return false;
      this.#count(known, -1);
      for (const told of placesTold(known.claim)) {
        const place = this.#places.get(placeKey(told, known.report.id));
        if (!place?.rows.remove(known.claim.id)) continue;
        place.latest = null;
        if (place.rows.count > 0) continue;
        this.#places.delete(place.key);
        this.#sorted = null;
      }
      return true;
    });
  }

  /** Intervals by the query: of all places, or of those that `where` lets through; with `query.at` those of that day, as certain as on it. */
  intervals(query: SituationQuery, where: (place: PlaceRef) => boolean = everywhere): ControlInterval[] {
    const asOf = query.asOf === null ? null : lastDayOf(query.asOf);
    const at = query.at === null ? null : firstDayOf(query.at);
    const horizon = at ?? asOf ?? this.#newest;
    const found: ControlInterval[] = [];
    for (const key of this.keys()) {
      const place = this.#places.get(key)!;
      // What is not asked for is not folded.
      if (where !== everywhere && !where(this.#ref(place, place.latest?.name ?? place.rows.name(asOf)))) continue;
      const folded = this.#folded(place, asOf);
      const ref = this.#ref(place, folded.name);
      for (const cell of folded.cells) {
        const shown = cell.until(horizon);
        const [from, to] = at === null ? [0, shown] : spanOf(cell.indexOn(at));
        for (let i = from; i < to; i++) {
          // What only silence brings lies after the last news: the last that is shown is open.
          const open = i === shown - 1 && shown < cell.count;
          const stretch = open ? { ...cell.stretch(i), end: null } : cell.stretch(i);
          found.push(intervalOf(ref, cell.part, stretch, at, this.policy));
        }
      }
    }
    return found;
  }

  /** The whole course of one place by its key, with what silence will bring: for programs that step the days themselves. */
  course(key: string): ControlInterval[] {
    const place = this.#places.get(key);
    if (!place) return [];
    const folded = this.#folded(place, null);
    const ref = this.#ref(place, folded.name);
    const found: ControlInterval[] = [];
    for (const cell of folded.cells)
      for (let i = 0; i < cell.count; i++) found.push(intervalOf(ref, cell.part, cell.stretch(i), null, this.policy));
    return found;
  }

  /** Effects of a place by its id or name; for explaining. */
  effectsOf(key: string, asOf: string | null): ReadonlyMap<Sector | null, readonly Effect[]> {
    const place = this.#places.get(key);
    return place ? place.rows.effects(asOf === null ? null : lastDayOf(asOf)) : new Map();
  }

  /** The first place, by key, that is meant; null where none is. */
  findPlace(meant: (place: PlaceName) => boolean): PlaceName | null {
    for (const key of this.keys()) {
      const { id, rows, latest } = this.#places.get(key)!;
      const place = {
        key,
        id,
        get name() {
          return latest?.name ?? rows.name(null);
        },
      };
      if (meant(place)) return place;
    }
    return null;
  }

  /** For which side a publisher speaks. */
  readonly interestOf: InterestOf = (publisher) => this.#interests.of(publisher);

  #sorted: readonly string[] | null = null;

  /** Keys of all places of which something is told, in order. */
  keys(): readonly string[] {
    this.#sorted ??= [...this.#places.keys()].sort();
    return this.#sorted;
  }

  #change(claims: Iterable<KnownClaim>, by: 1 | -1, change: (known: KnownClaim) => boolean): void {
    const before = new Map<string, string>();
    for (const known of claims) {
      const publisher = this.#shared.small(known.report.publisher ?? '');
      if (!before.has(publisher)) before.set(publisher, this.#interests.of(publisher).join(' '));
      if (change(known)) countInterest(this.#interests, known, publisher, this.#sideOf, by);
    }
    // A publisher that turns out to speak for a side changes what it has told of any place.
    for (const [publisher, side] of before)
      if (this.#interests.of(publisher).join(' ') !== side)
        for (const place of this.#places.values())
          if (place.rows.isToldBy(publisher)) Object.assign(place, { folded: new Map(), latest: null });
  }

  #place(key: string, id: string | null): Place {
    let place = this.#places.get(key);
    if (!place) {
      place = { key, id, rows: new Rows(this.#shared), folded: new Map(), latest: null };
      this.#places.set(key, place);
      this.#sorted = null;
    }
    return place;
  }

  #folded(place: Place, asOf: number | null): Folded {
    if (asOf === null && place.latest) return place.latest;
    const folded = this.#foldedOf(place, asOf);
    if (asOf === null) place.latest = folded;
    return folded;
  }

  #foldedOf(place: Place, asOf: number | null): Folded {
    const hash = hashOf(place.rows.sum(asOf));
    const there = place.folded.get(hash);
    if (there) return there;
    const effects = place.rows.effects(asOf);
    const cells = foldPlace(effects, this.policy, this.interestOf).map((cell) => new PackedFold(cell, this.#shared));
    const folded = { name: place.rows.name(asOf), cells };
    if (place.folded.size >= KEPT) place.folded.delete(place.folded.keys().next().value!);
    place.folded.set(hash, folded);
    return folded;
  }

  #ref({ id }: Place, name: string): PlaceRef {
    const point = id && this.#options.pointOf ? this.#options.pointOf(id) : null;
    return { id, name, lat: point?.lat ?? null, lon: point?.lon ?? null };
  }
}

/** Hash of a set of effects: the sum of their marks, so that no order matters; 60 bits beside their number. */
const hashOf = ({ n, a, b }: Sum): string => `${n} ${a} ${b}`;

const everywhere = (): boolean => true;

const spanOf = (index: number | null): readonly [number, number] => (index === null ? [0, 0] : [index, index + 1]);
