import type { Modality, Sector } from '../../claims/index.js';
import type { ByteReader, ByteWriter } from './bytes.js';
import type { Effect } from './effect.js';
import { EFFECT_KINDS } from './kinds.js';
import { compareKnown } from './known-order.js';
import { PACKED_PARTS } from './packed.js';
import type { Leaving } from './saved.js';
import type { Shared } from './shared.js';
import { reportVoice, type Signs } from './voice.js';

/** Numbers of a row, in 32 bits each. The weight takes two of them, at an even place. */
const WIDTH = 20;
const [FLAGS, PARTIES, LOSERS, SOURCES, DAY, FIRST, KNOWN, NAME, VOICE, PUBLISHER] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const [RULE, DIRECTION, AT, MARK_A, MARK_B, CLAIM, REPORT, WORDS, WEIGHT] = [
  10, 11, 12, 13, 14, 15, 16, 17, 18,
] as const;

/** Bits of the flags, from the lowest: kind (3), modality (3), then one each, then the part (4), the number of words (8) and one more. */
const [MODALITY_BIT, ACCEPTED_BIT, INFERRED_BIT, UNNAMED_BIT, COMPLETE_BIT, PARTIAL_BIT, PART_BIT, WORDS_BIT, OUT_BIT] =
  [3, 6, 7, 8, 9, 10, 11, 15, 23] as const;

const NONE = -0x80000000;
/** The voice is that of the report itself. */
const OWN_VOICE = -1;

const MODALITIES: readonly Modality[] = ['negated', 'planned', 'attempted', 'possible', 'claimed', 'asserted'];

/** Modalities by number, as packed columns have them. */
export const modalityNumber = (modality: Modality): number => MODALITIES.indexOf(modality);
export const modalityAt = (number: number): Modality => MODALITIES[number]!;

const NOWHERE: readonly Sector[] = [];

/** Sectors as bits, in the order of `PACKED_PARTS`. */
export const sectorBits = (sectors: readonly Sector[]): number =>
  sectors.length === 0 ? 0 : sectors.reduce((bits, sector) => bits | (1 << PACKED_PARTS.indexOf(sector)), 0);

export const sectorsOf = (bits: number): readonly Sector[] =>
  bits === 0 ? NOWHERE : PACKED_PARTS.filter((_, i) => bits & (1 << i));

/** Number of effects and sums of their marks: what tells their set from others. */
export interface Sum {
  readonly n: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The effects of one place as columns: a row of numbers for each. Effects are made of it when the place is folded
 * or explained, and dropped again.
 */
export class Rows {
  #count = 0;
  #ints = new Int32Array(0);
  #floats = new Float64Array(0);
  /** Signs of the words of all sentences, one after the other. */
  #signs = new Uint16Array(0);
  #signCount = 0;
  #name = '';
  #nameNumber = -1;

  constructor(readonly shared: Shared) {}

  get count(): number {
    return this.#count;
  }

  add(effect: Effect, part: Sector | null): void {
    const { shared } = this;
    const at = this.#count * WIDTH;
    if (at === this.#ints.length) this.#grow(roomFor(this.#count));
    const ints = this.#ints;
    ints[at + FLAGS] =
      EFFECT_KINDS.indexOf(effect.kind) |
      (modalityNumber(effect.modality) << MODALITY_BIT) |
      (Number(effect.accepted) << ACCEPTED_BIT) |
      (Number(effect.inferred) << INFERRED_BIT) |
      (Number(effect.unnamed) << UNNAMED_BIT) |
      (Number(effect.complete) << COMPLETE_BIT) |
      (Number(effect.partial) << PARTIAL_BIT) |
      ((part === null ? 0 : 1 + PACKED_PARTS.indexOf(part)) << PART_BIT) |
      ((effect.words.to - effect.words.from) << WORDS_BIT) |
      (Number(effect.movesOut) << OUT_BIT);
    ints[at + PARTIES] = shared.listNumber(effect.parties);
    ints[at + LOSERS] = shared.listNumber(effect.losers);
    ints[at + SOURCES] = shared.keyLists.of(effect.sources);
    ints[at + DAY] = effect.day ?? NONE;
    ints[at + FIRST] = effect.first ?? NONE;
    ints[at + KNOWN] = effect.known;
    ints[at + NAME] = this.#nameOf(effect.placeName);
    ints[at + VOICE] = isOwnVoice(effect) ? OWN_VOICE : shared.words.of(effect.voice);
    ints[at + PUBLISHER] = shared.words.of(effect.publisher);
    ints[at + RULE] = shared.words.of(effect.rule);
    ints[at + DIRECTION] = sectorBits(effect.direction);
    ints[at + AT] = effect.at;
    ints[at + MARK_A] = effect.markA;
    ints[at + MARK_B] = effect.markB;
    this.#floats[(at + WEIGHT) / 2] = effect.weight;
    ints[at + CLAIM] = effect.number;
    ints[at + REPORT] = shared.reports.of(effect.report);
    ints[at + WORDS] = this.#keep(effect.words);
    this.#count++;
  }

  /** A place has one name, mostly. */
  #nameOf(name: string): number {
    if (name !== this.#name || this.#nameNumber < 0) {
      this.#name = name;
      this.#nameNumber = this.shared.words.of(name);
    }
    return this.#nameNumber;
  }

  /** Keeps the signs of a sentence and answers where. */
  #keep({ signs, from, to }: Signs): number {
    const at = this.#signCount;
    if (at + to - from > this.#signs.length) {
      const grown = new Uint16Array(Math.max(256, roomFor(at + to - from)));
      grown.set(this.#signs.subarray(0, at));
      this.#signs = grown;
    }
    for (let i = from; i < to; i++) this.#signs[this.#signCount++] = signs[i]!;
    return at;
  }

  /** Takes out all effects of a claim, by its number; the order of the others stays. Answers whether there were any. */
  remove(number: number): boolean {
    const ints = this.#ints;
    let kept = 0;
    for (let i = 0; i < this.#count; i++) {
      if (ints[i * WIDTH + CLAIM] === number) continue;
      if (kept < i) ints.copyWithin(kept * WIDTH, i * WIDTH, (i + 1) * WIDTH);
      kept++;
    }
    if (kept === this.#count) return false;
    this.#count = kept;
    this.#keepSigns();
    if (ints.length > 4 * WIDTH * Math.max(8, kept)) this.#grow(Math.max(8, kept));
    return true;
  }

  /** Keeps the signs of the rows that are left: they stand in the order of the rows. */
  #keepSigns(): void {
    let kept = 0;
    for (let at = 0; at < this.#count * WIDTH; at += WIDTH) {
      const from = this.#ints[at + WORDS]!;
      const count = (this.#ints[at + FLAGS]! >> WORDS_BIT) & 255;
      this.#signs.copyWithin(kept, from, from + count);
      this.#ints[at + WORDS] = kept;
      kept += count;
    }
    this.#signCount = kept;
  }

  #grow(rows: number): void {
    const buffer = new ArrayBuffer(rows * WIDTH * 4);
    const ints = new Int32Array(buffer);
    ints.set(this.#ints.subarray(0, this.#count * WIDTH));
    this.#ints = ints;
    this.#floats = new Float64Array(buffer);
  }

  /** Sums over what was known on a day; null: over all. */
  sum(asOf: number | null): Sum {
    const ints = this.#ints;
    let [n, a, b] = [0, 0, 0];
    for (let at = 0; at < this.#count * WIDTH; at += WIDTH) {
      if (asOf !== null && ints[at + KNOWN]! > asOf) continue;
      n++;
      a += ints[at + MARK_A]!;
      b += ints[at + MARK_B]!;
    }
    return { n, a, b };
  }

  /** Those of the publishers (by their numbers) that have told something of the place. */
  toldBy(publishers: readonly number[]): readonly number[] {
    if (publishers.length === 0) return publishers;
    return publishers.filter((word) => {
      for (let at = PUBLISHER; at < this.#count * WIDTH; at += WIDTH) if (this.#ints[at] === word) return true;
      return false;
    });
  }

  /** The name of the place as it was told first, of what was known on a day (null: of all); empty where nothing was. */
  name(asOf: number | null): string {
    const ints = this.#ints;
    let least = Number.POSITIVE_INFINITY;
    for (let at = KNOWN; at < this.#count * WIDTH; at += WIDTH) if (ints[at]! < least) least = ints[at]!;
    if (asOf !== null && least > asOf) return '';
    let first: Effect | null = null;
    for (let i = 0; i < this.#count; i++) {
      if (ints[i * WIDTH + KNOWN] !== least) continue;
      const effect = this.#effect(i);
      if (first === null || compareKnown(effect, first) < 0) first = effect;
    }
    return first?.placeName ?? '';
  }

  /** The effects by part, of what was known on a day (null: of all), in the order in which they came. */
  effects(asOf: number | null): Map<Sector | null, Effect[]> {
    const found = new Map<Sector | null, Effect[]>();
    for (let i = 0; i < this.#count; i++) {
      const at = i * WIDTH;
      if (asOf !== null && this.#ints[at + KNOWN]! > asOf) continue;
      const part = (this.#ints[at + FLAGS]! >> PART_BIT) & 15;
      const sector = part === 0 ? null : PACKED_PARTS[part - 1]!;
      const list = found.get(sector);
      if (list) list.push(this.#effect(i));
      else found.set(sector, [this.#effect(i)]);
    }
    return found;
  }

  /** Writes the rows; names get the numbers that they leave with. */
  save(out: ByteWriter, leaving: Leaving): void {
    out.int(this.#count);
    out.int(this.#signCount);
    const ints = out.rows(this.#ints.subarray(0, this.#count * WIDTH));
    for (let at = 0; at < ints.length; at += WIDTH) {
      for (const field of [PARTIES, LOSERS]) ints[at + field] = leaving.list(ints[at + field]!);
      ints[at + SOURCES] = leaving.keyList(ints[at + SOURCES]!);
      for (const field of [NAME, PUBLISHER, RULE]) ints[at + field] = leaving.word(ints[at + field]!);
      if (ints[at + VOICE] !== OWN_VOICE) ints[at + VOICE] = leaving.word(ints[at + VOICE]!);
      ints[at + CLAIM] = leaving.claim(ints[at + CLAIM]!);
      ints[at + REPORT] = leaving.report(ints[at + REPORT]!);
    }
    out.signs(this.#signs.subarray(0, this.#signCount));
  }

  /** Reads what `save` wrote. */
  static load(from: ByteReader, shared: Shared): Rows {
    const rows = new Rows(shared);
    rows.#count = from.int();
    rows.#signCount = from.int();
    rows.#ints = from.rows(rows.#count * WIDTH);
    rows.#floats = new Float64Array(rows.#ints.buffer, rows.#ints.byteOffset, (rows.#count * WIDTH) / 2);
    rows.#signs = from.signs(rows.#signCount);
    return rows;
  }

  #effect(i: number): Effect {
    const { shared } = this;
    const ints = this.#ints;
    const at = i * WIDTH;
    const flags = ints[at + FLAGS]!;
    const report = shared.reports.at(ints[at + REPORT]!);
    const voice = ints[at + VOICE]!;
    const words = ints[at + WORDS]!;
    // The fields stand in the order in which `effect` makes them: one shape is soonest read.
    return {
      kind: EFFECT_KINDS[flags & 7]!,
      parties: shared.listAt(ints[at + PARTIES]!),
      losers: shared.listAt(ints[at + LOSERS]!),
      weight: this.#floats[(at + WEIGHT) / 2]!,
      claim: shared.claims.at(ints[at + CLAIM]!),
      modality: modalityAt((flags >> MODALITY_BIT) & 7),
      sources: shared.keyLists.at(ints[at + SOURCES]!),
      accepted: ((flags >> ACCEPTED_BIT) & 1) === 1,
      day: orNull(ints[at + DAY]!),
      first: orNull(ints[at + FIRST]!),
      inferred: ((flags >> INFERRED_BIT) & 1) === 1,
      known: ints[at + KNOWN]!,
      placeName: shared.words.at(ints[at + NAME]!),
      voice: voice === OWN_VOICE ? reportVoice(report) : shared.words.at(voice),
      publisher: shared.words.at(ints[at + PUBLISHER]!),
      unnamed: ((flags >> UNNAMED_BIT) & 1) === 1,
      words: { signs: this.#signs, from: words, to: words + ((flags >> WORDS_BIT) & 255) },
      rule: shared.words.at(ints[at + RULE]!),
      direction: sectorsOf(ints[at + DIRECTION]!),
      complete: ((flags >> COMPLETE_BIT) & 1) === 1,
      partial: ((flags >> PARTIAL_BIT) & 1) === 1,
      movesOut: ((flags >> OUT_BIT) & 1) === 1,
      report,
      number: ints[at + CLAIM]!,
      at: ints[at + AT]!,
      markA: ints[at + MARK_A]!,
      markB: ints[at + MARK_B]!,
    };
  }
}

/** Room to grow into: twice as much, of much somewhat more. */
const roomFor = (count: number): number => (count < 16 ? 16 : count < 4096 ? 2 * count : Math.ceil(1.4 * count));

const orNull = (day: number): number | null => (day === NONE ? null : day);

/** Nobody but the report itself speaks. */
const isOwnVoice = ({ publisher, sources, unnamed, voice, report }: Effect): boolean =>
  publisher === '' && (unnamed || sources.length === 0) && voice === reportVoice(report);
