import type { PackedPlace } from '../../../src/situation/control/packed.js';
import type { ActorRef } from '../../../src/situation/types.js';

/** In a frame: no interval holds in this cell on the day. */
export const NONE = 255;
/** Places of `unknown`, `claimed` and `controlled` in `PACKED_STATUS`. */
export const UNKNOWN = 5;
const CLAIMED = 4;
/** Numbers of an interval before its knots: `PACKED_HEAD`. */
const HEAD = 8;

/** What `GET /api/course` answers. */
export interface CourseAnswer {
  readonly asOf: string | null;
  readonly places: readonly PackedPlace[];
  readonly sides: readonly ActorRef[];
  readonly lists: readonly (readonly number[])[];
  readonly wide: readonly string[];
  readonly colours: Readonly<Record<string, string>>;
  readonly fading: { readonly heldFrom: number; readonly claimFrom: number };
}

/** A place without its course. */
export interface PlaceHead {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What holds on one day, a number for each cell. */
export interface Frame {
  /** Days since 1970. */
  readonly day: number;
  /** Place in `PACKED_STATUS`; 255: nothing is told. */
  readonly status: Uint8Array;
  /** Which list of sides. */
  readonly holders: Uint16Array;
  /** Sides from which it is enclosed: a sum of powers of two. */
  readonly direction: Uint16Array;
  /** Probability times 250. */
  readonly probability: Uint8Array;
  /** Day of the last confirmation; far below all days: none. */
  readonly confirmed: Int32Array;
}

/** Probability in a frame: times this. */
export const WHOLE = 250;

/** The numbers of all cells in one row, so that a look at all of them runs through memory once. */
class Store {
  #data = new Float64Array(1024);
  #used = 0;
  /** Of each cell: where its numbers begin, and how many there are. */
  readonly from: number[] = [];
  readonly length: number[] = [];
  readonly #room: number[] = [];
  #left = 0;

  get data(): Float64Array {
    return this.#data;
  }

  add(values: readonly number[]): number {
    this.from.push(0);
    this.length.push(0);
    this.#room.push(0);
    this.put(this.from.length - 1, values);
    return this.from.length - 1;
  }

  /** Puts numbers in the stead of those of a cell; where they are more, behind all others. */
  put(cell: number, values: readonly number[]): void {
    if (values.length > this.#room[cell]!) {
      this.#left += this.#room[cell]!;
      this.#reserve(values.length);
      this.from[cell] = this.#used;
      this.#room[cell] = values.length;
      this.#used += values.length;
    }
    this.length[cell] = values.length;
    this.#data.set(values, this.from[cell]!);
  }

  of(cell: number): readonly number[] {
    return [...this.#data.subarray(this.from[cell]!, this.from[cell]! + this.length[cell]!)];
  }

  /** Room for more numbers: what was left behind is used again, else the row grows. */
  #reserve(more: number): void {
    if (this.#used + more <= this.#data.length) return;
    const old = this.#data;
    const needed = this.#used - this.#left + more;
    this.#data = new Float64Array(needed > old.length / 2 ? 2 * old.length + more : old.length);
    let at = 0;
    for (const [cell, from] of this.from.entries()) {
      this.#data.set(old.subarray(from, from + this.length[cell]!), at);
      this.from[cell] = at;
      this.#room[cell] = this.length[cell]!;
      at += this.length[cell]!;
    }
    this.#used = at;
    this.#left = 0;
  }
}

/**
 * The course of all places, to be looked at on any day. Places and cells keep their number: what comes later is put behind, what goes leaves its
 * number empty.
 */
export class Course {
  readonly heads: PlaceHead[] = [];
  readonly cellPlace: number[] = [];
  readonly cellPart: number[] = [];
  readonly #cells = new Store();
  readonly #byPlace = new Map<string, { index: number; cells: Map<number, number> }>();

  constructor(
    places: readonly PackedPlace[],
    readonly fading: { readonly heldFrom: number; readonly claimFrom: number },
  ) {
    for (const place of places) this.set(place.key, place);
  }

  /** Puts the course of a place in the stead of what was there; null: it is not known any more. */
  set(key: string, place: PackedPlace | null): void {
    let known = this.#byPlace.get(key);
    if (!known) {
      if (!place) return;
      known = { index: this.heads.length, cells: new Map() };
      this.#byPlace.set(key, known);
      const { id, name, lat, lon } = place;
      this.heads.push({ key, id, name, lat, lon });
    }
    const told = new Map(place?.cells);
    for (const [part, at] of known.cells) if (!told.has(part)) this.#cells.put(at, []);
    for (const [part, values] of told) {
      const at = known.cells.get(part);
      if (at !== undefined) this.#cells.put(at, values);
      else {
        known.cells.set(part, this.#cells.add(values));
        this.cellPlace.push(known.index);
        this.cellPart.push(part);
      }
    }
  }

  get size(): number {
    return this.cellPart.length;
  }

  /** Intervals of a place, cell by cell, as they were packed. */
  cellsOf(key: string): readonly (readonly [part: number, values: readonly number[]])[] {
    return [...(this.#byPlace.get(key)?.cells ?? [])].map(([part, at]) => [part, this.#cells.of(at)]);
  }

  /** What holds on a day: who has faded too far by then is no longer said to hold the place. */
  at(day: number): Frame {
    const n = this.size;
    const { data: values, from, length } = this.#cells;
    const frame: Frame = {
      day,
      status: new Uint8Array(n).fill(NONE),
      holders: new Uint16Array(n),
      direction: new Uint16Array(n),
      probability: new Uint8Array(n),
      confirmed: new Int32Array(n),
    };
    for (let cell = 0; cell < n; cell++) {
      const at = intervalAt(values, from[cell]!, from[cell]! + length[cell]!, day);
      if (at < 0) continue;
      const told = values[at + 5]!;
      const now = knotAt(values, at + HEAD, values[at + 7]!, day, told);
      const least = values[at + 2] === CLAIMED ? this.fading.claimFrom : this.fading.heldFrom;
      const faded = told >= least && now < least;
      frame.status[cell] = faded ? UNKNOWN : values[at + 2]!;
      frame.holders[cell] = faded ? 0 : values[at + 3]!;
      frame.direction[cell] = faded ? 0 : values[at + 4]!;
      frame.probability[cell] = Math.round(now * WHOLE);
      frame.confirmed[cell] = values[at + 6]!;
    }
    return frame;
  }
}

/** Where the interval of a cell begins that holds on the day; -1: none does. */
function intervalAt(values: Float64Array, from: number, end: number, day: number): number {
  for (let at = from; at < end; at += HEAD + 2 * values[at + 7]!) {
    if (values[at]! > day) return -1;
    if (day <= values[at + 1]!) return at;
  }
  return -1;
}

/** The probability on a day: between the knots it runs in a line. */
function knotAt(values: Float64Array, from: number, knots: number, day: number, told: number): number {
  if (knots === 0) return told;
  let i = 0;
  while (i < knots && values[from + 2 * i]! <= day) i++;
  if (i === 0) return values[from + 1]!;
  const [d, p] = [values[from + 2 * i - 2]!, values[from + 2 * i - 1]!];
  if (i === knots) return p;
  const [e, q] = [values[from + 2 * i]!, values[from + 2 * i + 1]!];
  return p + ((q - p) * (day - d)) / (e - d);
}
