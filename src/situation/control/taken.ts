import type { ByteReader, ByteWriter } from './bytes.js';
import type { Leaving } from './saved.js';

/** Numbers of a claim, in 32 bits each. */
const WIDTH = 6;
const [STATE, KNOWN, PUBLISHER, SIDE, PLACE, REPORT] = [0, 1, 2, 3, 4, 5] as const;
/** Bits of the state: the claim is there; the day on which it was known is told. */
const [THERE, DATED] = [1, 2] as const;
const NOWHERE = -1;

/** What is kept of a claim that was taken in: enough to take it out again. */
export interface TakenClaim {
  /** Day from which it counts as known. */
  readonly known: number;
  /** Whether that day is told (published or fetched), not the one on which a store took it in. */
  readonly dated: boolean;
  /** Number of the publisher among the words. */
  readonly publisher: number;
  /** Number, among the words, of the side whose word it prints; 0: nobody's. */
  readonly side: number;
  /** Number of the version of the report that tells it. */
  readonly report: number;
}

/** The claims that are there, in columns, by their numbers: what each counts for, and the numbers of the places of which it tells. */
export class Taken {
  #ints = new Int32Array(256 * WIDTH);
  /** One more than the highest number. */
  #count = 0;
  /** Places beyond the first: most claims tell of one. */
  readonly #more = new Map<number, number[]>();

  has(claim: number): boolean {
    return claim < this.#count && (this.#ints[claim * WIDTH]! & THERE) !== 0;
  }

  put(claim: number, { known, dated, publisher, side, report }: TakenClaim): void {
    const at = claim * WIDTH;
    if (at + WIDTH > this.#ints.length) {
      const grown = new Int32Array(WIDTH * Math.ceil(1.5 * (claim + 1)));
      grown.set(this.#ints);
      this.#ints = grown;
    }
    this.#count = Math.max(this.#count, claim + 1);
    this.#ints[at + STATE] = THERE | (dated ? DATED : 0);
    this.#ints[at + KNOWN] = known;
    this.#ints[at + PUBLISHER] = publisher;
    this.#ints[at + SIDE] = side;
    this.#ints[at + PLACE] = NOWHERE;
    this.#ints[at + REPORT] = report;
  }

  /** The claim tells of a place too. */
  tells(claim: number, place: number): void {
    const at = claim * WIDTH + PLACE;
    const first = this.#ints[at]!;
    if (first === place) return;
    if (first === NOWHERE) this.#ints[at] = place;
    else {
      const more = this.#more.get(claim);
      if (more === undefined) this.#more.set(claim, [place]);
      else if (!more.includes(place)) more.push(place);
    }
  }

  at(claim: number): TakenClaim {
    const at = claim * WIDTH;
    const ints = this.#ints;
    return {
      known: ints[at + KNOWN]!,
      dated: (ints[at + STATE]! & DATED) !== 0,
      publisher: ints[at + PUBLISHER]!,
      side: ints[at + SIDE]!,
      report: ints[at + REPORT]!,
    };
  }

  /** Numbers of the places of which it tells. */
  places(claim: number): readonly number[] {
    const first = this.#ints[claim * WIDTH + PLACE]!;
    return first === NOWHERE ? [] : [first, ...(this.#more.get(claim) ?? [])];
  }

  remove(claim: number): void {
    this.#ints[claim * WIDTH + STATE] = 0;
    this.#more.delete(claim);
  }

  /** Numbers of the claims that are there, in order. */
  *numbers(): Generator<number> {
    for (let claim = 0; claim < this.#count; claim++) if (this.has(claim)) yield claim;
  }

  /** Numbers of the claims that are there of some reports. */
  ofReports(reports: ReadonlySet<number>): readonly number[] {
    const found: number[] = [];
    for (let claim = 0; claim < this.#count; claim++)
      if (reports.has(this.#ints[claim * WIDTH + REPORT]!) && this.has(claim)) found.push(claim);
    return found;
  }

  /** How often each publisher prints the word of each side (both by their numbers), of what was known on a day. */
  printedBy(asOf: number): ReadonlyMap<number, ReadonlyMap<number, number>> {
    const counts = new Map<number, Map<number, number>>();
    const ints = this.#ints;
    for (let at = 0; at < this.#count * WIDTH; at += WIDTH) {
      if ((ints[at]! & THERE) === 0 || ints[at + KNOWN]! > asOf) continue;
      const publisher = ints[at + PUBLISHER]!;
      let sides = counts.get(publisher);
      if (sides === undefined) {
        sides = new Map();
        counts.set(publisher, sides);
      }
      sides.set(ints[at + SIDE]!, (sides.get(ints[at + SIDE]!) ?? 0) + 1);
    }
    return counts;
  }

  /** Writes the claims that are there, in their order; `place` gives numbers among what is written. */
  save(out: ByteWriter, { word, hash }: Leaving, place: (number: number) => number): void {
    for (const claim of this.numbers()) {
      const { known, dated, publisher, side, report } = this.at(claim);
      const places = this.places(claim);
      out.int(dated ? 1 : 0);
      out.int(known);
      out.int(word(publisher));
      out.int(word(side));
      out.int(hash(report));
      out.int(places.length);
      for (const one of places) out.int(place(one));
    }
  }

  /** Reads what `save` wrote of so many claims; they are numbered from 0. */
  static load(from: ByteReader, count: number): Taken {
    const taken = new Taken();
    taken.#ints = new Int32Array(Math.max(256, count) * WIDTH);
    for (let claim = 0; claim < count; claim++) {
      const dated = from.int() === 1;
      const [known, publisher, side, report] = [from.int(), from.int(), from.int(), from.int()];
      taken.put(claim, { dated, known, publisher, side, report });
      for (let left = from.int(); left > 0; left--) taken.tells(claim, from.int());
    }
    return taken;
  }
}
