import { beginOf, type Columns, DAY, endOf, FLAG, FLAGS, FROM, LIST, SHAPE, TO } from './columns.js';
import { dayWeight } from './evidence.js';
import { grown } from './lists.js';
import { NEVER, RELATION } from './shapes.js';
import { WEIGHTS } from './weights.js';

/** Numbers of a sketch. */
const SIZE = 12;
/** Columns of a sketch: what of the scene's row the days need stands first, then words (how many, and as bits), places, agents and targets as bits. */
const [WORDS, BITS, PLACES, AGENTS, TARGETS] = [5, 6, 9, 10, 11];
/** Further flags, above those of the rows. */
const [PLACED, PERSONS, MANNERS, COUNTS, REGIONS] = [1 << 12, 1 << 13, 1 << 14, 1 << 15, 1 << 16];

const { place, agents, targets, number, words } = WEIGHTS;
const WIDEST = Math.max(place.same, place.sameTown, place.sameWide, place.list);
const INSIDE = Math.max(place.within, place.near, place.bothNear);
const ELSEWHERE = Math.max(place.far, place.neither, place.unknown);
const GAINS =
  Math.max(0, WEIGHTS.coming) + Math.max(0, WEIGHTS.denied) + Math.max(0, WEIGHTS.sameReport, WEIGHTS.beside);

/** How many bits of a number are set. */
function bitsIn(n: number): number {
  let x = n - ((n >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * What each scene is in twelve numbers: enough to tell of most pairs that they cannot be one event, without a look at their rows. Words, places and parties stand
 * there as bits (as in a Bloom filter): what has no bit in common has nothing in common, and of the words each bit that the other lacks is a word that it lacks.
 */
export class Sketches {
  #data = new Int32Array(SIZE << 10);

  constructor(
    private readonly columns: Columns,
    /** Whether reports may be copies of one another. */
    private readonly copied: boolean,
  ) {}

  /** Takes in the scene that stands in the columns. */
  put(id: number): void {
    const at = SIZE * id;
    if (at + SIZE > this.#data.length) this.#data = grown(this.#data, Math.max(at + SIZE, 2 * this.#data.length));
    const own = this.#data;
    const { data, rows } = this.columns;
    const row = rows[id]!;
    const bits = (first: number, last: number): number => {
      let found = 0;
      for (let i = beginOf(data, row, first), end = endOf(data, row, last); i < end; i++)
        found |= 1 << (Math.imul(data[i]!, 0x9e3779b1) >>> 27);
      return found;
    };
    const has = (list: number): boolean => endOf(data, row, list) > beginOf(data, row, list);
    own[at + SHAPE] = data[row + SHAPE]!;
    own[at + FLAGS] =
      data[row + FLAGS]! |
      (has(LIST.places) ? PLACED : 0) |
      (has(LIST.persons) ? PERSONS : 0) |
      (has(LIST.manners) ? MANNERS : 0) |
      (has(LIST.counts) ? COUNTS : 0) |
      (this.columns.hasRegion(row) ? REGIONS : 0);
    own[at + FROM] = data[row + FROM]!;
    own[at + TO] = data[row + TO]!;
    own[at + DAY] = data[row + DAY]!;
    own[at + PLACES] = bits(LIST.places, LIST.near);
    own[at + AGENTS] = bits(LIST.agents, LIST.agents);
    own[at + TARGETS] = bits(LIST.targets, LIST.targets);
    own[at + BITS] = own[at + BITS + 1] = own[at + BITS + 2] = 0;
    const [from, to] = [beginOf(data, row, LIST.words), endOf(data, row, LIST.words)];
    for (let i = from; i < to; i++) {
      const bit = (Math.imul(data[i]!, 0x9e3779b1) >>> 16) % 96;
      own[at + BITS + (bit >> 5)]! |= 1 << (bit & 31);
    }
    own[at + WORDS] = to - from;
  }

  /** No less than the evidence between the two, in tenths of a bit. */
  most(one: number, other: number): number {
    const own = this.#data;
    const a = SIZE * one;
    const b = SIZE * other;
    const { shapes } = this.columns;
    const kind = shapes.weight(own[a + SHAPE]!, own[b + SHAPE]!);
    if (kind === NEVER) return NEVER;
    const x = own[a + FLAGS]!;
    const y = own[b + FLAGS]!;
    let sum = WEIGHTS.prior + kind + dayWeight(own, a, b) + GAINS;
    const near = (own[a + PLACES]! & own[b + PLACES]!) !== 0;
    if ((x & y & PLACED) === 0) sum += near ? INSIDE : ELSEWHERE;
    else if (near) sum += WIDEST;
    else if (((x | y) & REGIONS) !== 0) sum += INSIDE;
    else sum += ((x | y) & FLAG.loose) !== 0 ? Math.max(place.loose, place.other) : place.other;
    const who = (own[a + AGENTS]! & own[b + AGENTS]!) !== 0;
    const whom = (own[a + TARGETS]! & own[b + TARGETS]!) !== 0;
    if ((shapes.flag(own[a + SHAPE]!) & RELATION) !== 0) sum += 2 * agents.relation;
    else {
      if (who) sum += agents.same;
      const all = (own[a + AGENTS]! | own[a + TARGETS]!) & (own[b + AGENTS]! | own[b + TARGETS]!);
      if (whom) sum += Math.max(targets.same, targets.both);
      else if (all !== 0) sum += targets.both;
      if ((x & y & PERSONS) !== 0) sum += targets.person;
      if ((x & y & MANNERS) !== 0) sum += WEIGHTS.manner.same;
    }
    if ((x & y & COUNTS) !== 0) sum += number.same;
    return sum + this.#words(own, a, b);
  }

  #words(own: Int32Array, a: number, b: number): number {
    const m = own[a + WORDS]!;
    const n = own[b + WORDS]!;
    const fewer = Math.min(m, n);
    if (fewer < words.fewest) return 0;
    let left = m;
    let right = n;
    for (let i = BITS; i < BITS + 3; i++) {
      const x = own[a + i]!;
      const y = own[b + i]!;
      left -= bitsIn(x & ~y);
      right -= bitsIn(y & ~x);
    }
    const share = Math.min(left, right) / fewer;
    const copied = this.copied && share >= 0.5 ? WEIGHTS.copied : 0;
    for (const [from, weight] of words.steps) if (share >= from) return weight + copied;
    return words.none;
  }
}
