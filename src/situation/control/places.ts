import type { ByteReader, ByteWriter } from './bytes.js';
import type { Counted } from './counted.js';
import { PackedFold } from './folded.js';
import { foldPlace } from './place.js';
import type { Policy } from './policy.js';
import { Rows, type Sum } from './rows.js';
import type { Leaving } from './saved.js';

/** What is kept of a place. */
export interface Place {
  readonly key: string;
  readonly id: string | null;
  readonly number: number;
  readonly rows: Rows;
  /** Folded before, by the hash of the set of effects, with who spoke for others than now. */
  folded: Map<string, Folded>;
  /** With all that is known; null where something came or went since. */
  latest: Folded | null;
}

export interface Folded {
  readonly name: string;
  readonly cells: readonly PackedFold[];
}

/** A place as it is saved: the rest is in the columns. */
export type SavedPlace = readonly [
  key: string,
  id: string | null,
  folded: readonly [name: string, cells: number] | null,
];

/** What nothing is told of. */
const NOTHING: Folded = { name: '', cells: [] };
/** How many sets of claims (as known on different days) are kept folded for a place. */
const KEPT = 4;

/** The places of which something is told, each folded when it is asked for. */
export class Places {
  readonly #places = new Map<string, Place>();
  readonly #byNumber: (Place | null)[] = [];
  #sorted: readonly string[] | null = null;

  constructor(
    readonly counted: Counted,
    readonly policy: Policy,
  ) {}

  /** Keys of all places, in order. */
  keys(): readonly string[] {
    this.#sorted ??= [...this.#places.keys()].sort();
    return this.#sorted;
  }

  get(key: string): Place | undefined {
    return this.#places.get(key);
  }

  /** The place of a key, which is made where there is none. */
  of(key: string, id: string | null): Place {
    return this.#places.get(key) ?? this.#added(key, id, new Rows(this.counted.shared));
  }

  #added(key: string, id: string | null, rows: Rows): Place {
    const place: Place = { key, id, number: this.#byNumber.length, rows, folded: new Map(), latest: null };
    this.#byNumber.push(place);
    this.#places.set(key, place);
    this.#sorted = null;
    return place;
  }

  /** Takes a claim (by its number) out of a place (by its number). */
  takeOut(number: number, claim: number): void {
    const place = this.#byNumber[number]!;
    place.rows.remove(claim);
    place.latest = null;
    if (place.rows.count > 0) return;
    this.#places.delete(place.key);
    this.#byNumber[number] = null;
    this.#sorted = null;
  }

  /** A publisher that turns out to speak for a side changes what it has told of any place. */
  settle(): void {
    for (const publisher of this.counted.settled())
      for (const place of this.#places.values())
        if (place.rows.toldBy([publisher]).length > 0) Object.assign(place, { folded: new Map(), latest: null });
  }

  /** Name of a place as it is told of what was known on a day (null: of all). */
  nameOf({ latest, rows }: Place, asOf: number | null): string {
    return asOf === null && latest ? latest.name : rows.name(asOf);
  }

  /** A place folded, of what was known on a day (null: of all). */
  folded(place: Place, asOf: number | null): Folded {
    if (asOf === null && place.latest) return place.latest;
    const folded = this.#foldedOf(place, asOf);
    if (asOf === null) place.latest = folded;
    return folded;
  }

  #foldedOf(place: Place, asOf: number | null): Folded {
    const { rows } = place;
    const { shared, interestOf } = this.counted;
    const sum = rows.sum(asOf);
    if (sum.n === 0) return NOTHING;
    const then = asOf === null ? null : this.counted.knownOn(asOf);
    // Most publishers spoke then for whom they speak now.
    const others = then ? rows.toldBy(then.others) : [];
    if (others.length === 0 && sum.n === rows.count && place.latest) return place.latest;
    const spoke = (one: number): string => `${one}=${then!.of(shared.words.at(one)).join(' ')}`;
    const hash = [hashOf(sum), ...others.map(spoke)].join(' ');
    const there = place.folded.get(hash);
    if (there) return there;
    const cells = foldPlace(rows.effects(asOf), this.policy, others.length > 0 ? then!.of : interestOf);
    const folded = { name: rows.name(asOf), cells: cells.map((cell) => PackedFold.of(cell, shared)) };
    if (place.folded.size >= KEPT) place.folded.delete(place.folded.keys().next().value!);
    place.folded.set(hash, folded);
    return folded;
  }

  /** Writes all places; where each stands among them by its number is what `standing` answers then. */
  save(out: ByteWriter, leaving: Leaving): { readonly places: readonly SavedPlace[]; readonly standing: Int32Array } {
    const standing = new Int32Array(this.#byNumber.length);
    const places: SavedPlace[] = [];
    for (const { key, id, number, rows, latest } of this.#places.values()) {
      standing[number] = places.push([key, id, latest && [latest.name, latest.cells.length]]) - 1;
      rows.save(out, leaving);
      for (const cell of latest?.cells ?? []) cell.save(out, leaving);
    }
    return { places, standing };
  }

  /** Reads what `save` wrote. */
  load(from: ByteReader, places: readonly SavedPlace[]): void {
    const { shared } = this.counted;
    for (const [key, id, folded] of places) {
      const place = this.#added(key, id, Rows.load(from, shared));
      if (folded === null) continue;
      const cells = Array.from({ length: folded[1] }, () => PackedFold.load(from, shared));
      place.latest = { name: folded[0], cells };
    }
  }
}

/** Hash of a set of effects: the sum of their marks, so that no order matters; 60 bits beside their number. */
const hashOf = ({ n, a, b }: Sum): string => `${n} ${a} ${b}`;
