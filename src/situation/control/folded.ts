import type { Sector } from '../../claims/index.js';
import type { Reason } from '../types.js';
import type { ByteReader, ByteWriter } from './bytes.js';
import { PACKED_PARTS, PACKED_STATUS } from './packed.js';
import type { FoldedCell, FoldedReason, FoldedStretch, ToldStretch } from './place.js';
import { modalityAt, modalityNumber, sectorBits, sectorsOf } from './rows.js';
import type { Leaving } from './saved.js';
import type { Shared } from './shared.js';

/** Numbers of a stretch before its knots and reasons. */
const HEAD = 12;
const [START, END, STATUS, HOLDERS, SIDE, DIRECTION, FIRST, LAST, BEGAN, BEGAN_BY, KNOTS, REASONS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;
/** Bits of `SIDE` for the state; above them whether it began without news. */
const QUIET = 1 << 8;
const NONE = -0x80000000;

const orNone = (day: number | null): number => day ?? NONE;
const orNull = (day: number): number | null => (day === NONE ? null : day);

/** The reasons of a cell, each once, in columns. */
interface PackedReasons {
  /** Their numbers. */
  readonly claims: Int32Array;
  readonly weights: Float64Array;
  /** Modality in three bits, above them the number of the rules among the words. */
  readonly rules: Int32Array;
}

function packReasons(all: Iterable<FoldedReason>, count: number, shared: Shared): PackedReasons {
  const claims = new Int32Array(count);
  const weights = new Float64Array(count);
  const rules = new Int32Array(count);
  let i = 0;
  for (const { number, modality, weight, rule } of all) {
    claims[i] = number;
    weights[i] = weight;
    rules[i] = modalityNumber(modality) | (shared.words.of(rule) << 3);
    i++;
  }
  return { claims, weights, rules };
}

/**
 * A folded cell in columns. `ints`: a head for each stretch, an end for the last, then days of knots, then for each reason of a stretch its number in the lists of
 * reasons. `floats`: probability of each stretch, then those of the knots.
 */
export class PackedFold {
  readonly #ints: Int32Array;
  readonly #floats: Float64Array;
  readonly #reasons: PackedReasons;

  private constructor(
    readonly shared: Shared,
    readonly part: Sector | null,
    /** Last day of which something is told. */
    readonly last: number,
    readonly count: number,
    ints: Int32Array,
    floats: Float64Array,
    reasons: PackedReasons,
  ) {
    this.#ints = ints;
    this.#floats = floats;
    this.#reasons = reasons;
  }

  /** Packs a cell. */
  static of({ part, last, stretches }: FoldedCell, shared: Shared): PackedFold {
    // A reason of several stretches is one thing.
    const numbers = new Map<FoldedReason, number>();
    let [knots, reasons] = [0, 0];
    for (const one of stretches) {
      knots += one.knots.length / 2;
      reasons += one.reasons.length;
      for (const reason of one.reasons) if (!numbers.has(reason)) numbers.set(reason, numbers.size);
    }
    const ints = new Int32Array((stretches.length + 1) * HEAD + knots + reasons);
    const floats = new Float64Array(stretches.length + knots);
    const packed = packReasons(numbers.keys(), numbers.size, shared);
    const fold = new PackedFold(shared, part, last, stretches.length, ints, floats, packed);
    fold.#write(stretches, knots, numbers);
    return fold;
  }

  /** Writes the cell; names get the numbers that they leave with. */
  save(out: ByteWriter, leaving: Leaving): void {
    const { claims, weights, rules } = this.#reasons;
    for (const n of [this.part === null ? 0 : 1 + PACKED_PARTS.indexOf(this.part), this.last, this.count]) out.int(n);
    for (const { length } of [this.#ints, this.#floats, claims]) out.int(length);
    const ints = out.ints(this.#ints);
    for (let at = HOLDERS; at < this.count * HEAD; at += HEAD) ints[at] = leaving.list(ints[at]!);
    out.floats(this.#floats);
    const numbers = out.ints(claims);
    for (let i = 0; i < numbers.length; i++) numbers[i] = leaving.claim(numbers[i]!);
    out.floats(weights);
    const names = out.ints(rules);
    for (let i = 0; i < names.length; i++) names[i] = (names[i]! & 7) | (leaving.word(names[i]! >> 3) << 3);
  }

  /** Reads what `save` wrote. */
  static load(from: ByteReader, shared: Shared): PackedFold {
    const [part, last, count] = [from.int(), from.int(), from.int()];
    const [ints, floats, reasons] = [from.int(), from.int(), from.int()];
    const sector = part === 0 ? null : PACKED_PARTS[part - 1]!;
    const [cells, chances] = [from.ints(ints), from.floats(floats)];
    const packed = { claims: from.ints(reasons), weights: from.floats(reasons), rules: from.ints(reasons) };
    return new PackedFold(shared, sector, last, count, cells, chances, packed);
  }

  #write(stretches: readonly FoldedStretch[], knots: number, numbers: ReadonlyMap<FoldedReason, number>): void {
    const ints = this.#ints;
    const knotsAt = (this.count + 1) * HEAD;
    let [knot, reason] = [0, knotsAt + knots];
    for (let i = 0; i < stretches.length; i++) {
      const one = stretches[i]!;
      this.#head(i * HEAD, one);
      ints[i * HEAD + KNOTS] = knot;
      ints[i * HEAD + REASONS] = reason;
      this.#floats[i] = one.view.probability;
      for (let k = 0; k < one.knots.length; k += 2) {
        ints[knotsAt + knot] = one.knots[k]!;
        this.#floats[this.count + knot++] = one.knots[k + 1]!;
      }
      for (const told of one.reasons) ints[reason++] = numbers.get(told)!;
    }
    ints[this.count * HEAD + KNOTS] = knot;
    ints[this.count * HEAD + REASONS] = reason;
  }

  #head(at: number, { start, end, view, firstEvidence, lastEvidence, began, quiet }: FoldedStretch): void {
    const ints = this.#ints;
    ints[at + START] = orNone(start);
    ints[at + END] = orNone(end);
    ints[at + STATUS] = PACKED_STATUS.indexOf(view.status);
    ints[at + HOLDERS] = this.shared.listNumber(view.holders);
    ints[at + SIDE] = view.side | (quiet ? QUIET : 0);
    ints[at + DIRECTION] = sectorBits(view.direction);
    ints[at + FIRST] = orNone(firstEvidence);
    ints[at + LAST] = orNone(lastEvidence);
    ints[at + BEGAN] = orNone(began[0]);
    ints[at + BEGAN_BY] = orNone(began[1]);
  }

  /** How many stretches there are up to a day: what only silence brings lies after the last news, and is told as far as the horizon. */
  until(horizon: number): number {
    return this.#begun(Math.max(horizon, this.last));
  }

  /** The stretch in which a day lies; null where it is before all. */
  indexOn(day: number): number | null {
    const begun = this.#begun(day);
    return begun === 0 ? null : begun - 1;
  }

  /** How many stretches begin up to a day. */
  #begun(day: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.#ints[middle * HEAD + START]!;
      if (start === NONE || start <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A stretch as it was folded. */
  stretch(i: number): ToldStretch {
    const ints = this.#ints;
    const at = i * HEAD;
    const view = {
      status: PACKED_STATUS[ints[at + STATUS]!]!,
      holders: this.shared.listAt(ints[at + HOLDERS]!),
      probability: this.#floats[i]!,
      side: ints[at + SIDE]! & (QUIET - 1),
      ongoing: [],
      direction: sectorsOf(ints[at + DIRECTION]!),
    };
    return {
      start: orNull(ints[at + START]!),
      end: orNull(ints[at + END]!),
      view,
      firstEvidence: orNull(ints[at + FIRST]!),
      lastEvidence: orNull(ints[at + LAST]!),
      began: [orNull(ints[at + BEGAN]!), orNull(ints[at + BEGAN_BY]!)],
      quiet: (ints[at + SIDE]! & QUIET) !== 0,
      knots: this.#knots(i),
      reasons: this.#told(i),
    };
  }

  #knots(i: number): readonly number[] {
    const knots: number[] = [];
    const days = (this.count + 1) * HEAD;
    for (let k = this.#ints[i * HEAD + KNOTS]!; k < this.#ints[(i + 1) * HEAD + KNOTS]!; k++)
      knots.push(this.#ints[days + k]!, this.#floats[this.count + k]!);
    return knots;
  }

  #told(i: number): readonly Reason[] {
    const { claims, weights, rules } = this.#reasons;
    const reasons: Reason[] = [];
    for (let k = this.#ints[i * HEAD + REASONS]!; k < this.#ints[(i + 1) * HEAD + REASONS]!; k++) {
      const no = this.#ints[k]!;
      const rule = rules[no]!;
      reasons.push({
        claim: this.shared.claims.at(claims[no]!),
        modality: modalityAt(rule & 7),
        weight: weights[no]!,
        rule: this.shared.words.at(rule >> 3),
      });
    }
    return reasons;
  }
}
