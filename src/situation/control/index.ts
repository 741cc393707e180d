import type { Sector } from '../../claims/index.js';
import { firstDayOf, lastDayOf } from '../../time/index.js';
import type { ControlInterval, KnownClaim, PlaceRef, SituationQuery } from '../types.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { Counted } from './counted.js';
import { type Effect, effectsOf } from './effect.js';
import { intervalOf } from './interval.js';
import { type Place, Places, type SavedPlace } from './places.js';
import { POLICY, type Policy } from './policy.js';
import { Leaving, restoreNames, type SavedNames } from './saved.js';
import { Shared, type SideOf } from './shared.js';
import type { InterestOf } from './source.js';

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

/** The words beside the columns of `save`. */
interface Saved {
  readonly claims: number;
  readonly places: readonly SavedPlace[];
  readonly names: SavedNames;
  /** For whom publishers spoke. */
  readonly speaks: readonly (readonly [publisher: string, sides: string])[];
  readonly beside: unknown;
}

/**
 * Control of all places, kept as claims come and go. A claim touches its own places only: what was folded before for the same set of claims is
 * used again (by the set's hash), so that after a new report the rest stands. Folding everything anew from the same claims, in whatever order they
 * came, gives the same to the bit.
 */
export class Control {
  readonly policy: Policy;
  readonly #options: FoldOptions;
  readonly #sideOf: SideOf;
  readonly #places: Places;
  readonly #shared: Shared;
  readonly #counted: Counted;

  constructor(options: FoldOptions = {}) {
    this.policy = options.policy ?? POLICY;
    this.#options = options;
    this.#sideOf = options.sideOf ?? ((id) => id);
    this.#shared = new Shared(options.faceless);
    this.#counted = new Counted(this.#shared, this.policy, options.speaksFor);
    this.#places = new Places(this.#counted, this.policy);
  }

  /** Takes claims in; one that is there already (by its id) is left as it is: to change it, remove it first. */
  put(claims: Iterable<KnownClaim>): void {
    for (const known of claims) this.#put(known);
    this.#places.settle();
  }

  #put(known: KnownClaim): void {
    const number = this.#counted.put(known, this.#sideOf);
    if (number === null) return;
    const { canHold } = this.#options;
    for (const { cell, effect } of effectsOf(known, this.#sideOf, this.policy, this.#shared, canHold)) {
      const place = this.#places.of(cell.whole, cell.place.id);
      place.latest = null;
      place.rows.add(effect, cell.part);
      this.#counted.tells(number, place.number);
    }
  }

  /** Takes claims out again, by their ids. */
  remove(claims: Iterable<KnownClaim>): void {
    const numbers: number[] = [];
    for (const { claim } of claims) numbers.push(this.#shared.claims.of(claim.id));
    this.#remove(numbers);
  }

  /** Takes out all claims of some versions of reports, by their hashes. */
  removeReports(hashes: Iterable<string>): void {
    this.#remove(this.#counted.ofReports(hashes));
  }

  #remove(numbers: readonly number[]): void {
    for (const number of numbers) for (const at of this.#counted.remove(number)) this.#places.takeOut(at, number);
    this.#places.settle();
  }

  /** Intervals by the query: of all places, or of those that `where` lets through; with `query.at` those of that day, as certain as on it. */
  intervals(query: SituationQuery, where: (place: PlaceRef) => boolean = everywhere): ControlInterval[] {
    const asOf = query.asOf === null ? null : lastDayOf(query.asOf);
    const at = query.at === null ? null : firstDayOf(query.at);
    const horizon = at ?? asOf ?? this.#counted.newest;
    const found: ControlInterval[] = [];
    for (const key of this.keys()) {
      const place = this.#places.get(key)!;
      // What is not asked for is not folded.
      if (where !== everywhere && !where(this.#ref(place, this.#places.nameOf(place, asOf)))) continue;
      const folded = this.#places.folded(place, asOf);
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
  course(key: string, asOf: string | null = null): ControlInterval[] {
    const place = this.#places.get(key);
    if (!place) return [];
    const folded = this.#places.folded(place, asOf === null ? null : lastDayOf(asOf));
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

  /** The first place, by key, that is meant, of those of which something was known on a day; null where none is. */
  findPlace(meant: (place: PlaceName) => boolean, asOf: string | null = null): PlaceName | null {
    const day = asOf === null ? null : lastDayOf(asOf);
    for (const key of this.keys()) {
      const place = this.#places.get(key)!;
      if (day !== null && place.rows.sum(day).n === 0) continue;
      const places = this.#places;
      const found = {
        key,
        id: place.id,
        get name() {
          return places.nameOf(place, day);
        },
      };
      if (meant(found)) return found;
    }
    return null;
  }

  /** For which side a publisher speaks. */
  readonly interestOf: InterestOf = (publisher) => this.#counted.interestOf(publisher);

  /** For which side publishers spoke by what was known on a day; null: by all. */
  interestsAsOf(asOf: string | null): InterestOf {
    const day = asOf === null ? null : lastDayOf(asOf);
    return day === null ? this.interestOf : this.#counted.knownOn(day).of;
  }

  /** Keys of all places of which something is told, in order. */
  keys(): readonly string[] {
    return this.#places.keys();
  }

  /** Folds what is not folded yet, place by place: others may have their turn between two of them. */
  *settle(): Generator<void> {
    for (const key of this.keys()) {
      const place = this.#places.get(key);
      if (!place || place.latest) continue;
      this.#places.folded(place, null);
      yield;
    }
  }

  /**
   * All that is held, in bytes: claims that are there, and what is folded of them, with what is to be kept beside it (anything that JSON can tell). Nothing of what
   * was taken out is in it.
   */
  save(beside: unknown = null): Uint8Array {
    const out = new ByteWriter();
    const leaving = new Leaving(this.#shared);
    const claims = this.#counted.leave(leaving);
    const { places, standing } = this.#places.save(out, leaving);
    const speaks = this.#counted.save(out, leaving, (place) => standing[place]!);
    const names = leaving.names();
    return out.bytes({ claims, places, names, speaks, beside } satisfies Saved);
  }

  /**
   * What `save` wrote, with what was kept beside it. Sides, policy and who can hold a place must be those with which it was folded; outlets that speak for others by
   * now are seen. Throws where the bytes are no such thing.
   */
  static load(bytes: Uint8Array, options: FoldOptions): { readonly control: Control; readonly beside: unknown } {
    const from = new ByteReader(bytes);
    const { claims, places, names, speaks, beside } = from.words as Saved;
    const control = new Control(options);
    restoreNames(control.#shared, names, control.#sideOf);
    control.#places.load(from, places);
    control.#counted.load(from, claims, speaks);
    control.#places.settle();
    return { control, beside };
  }

  #ref({ id }: Place, name: string): PlaceRef {
    const point = id && this.#options.pointOf ? this.#options.pointOf(id) : null;
    return { id, name, lat: point?.lat ?? null, lon: point?.lon ?? null };
  }
}

const everywhere = (): boolean => true;

const spanOf = (index: number | null): readonly [number, number] => (index === null ? [0, 0] : [index, index + 1]);
