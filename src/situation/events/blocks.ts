import { grown, Lists } from './lists.js';

/** Keys under which a scene is found: a lane (a place, party or number, and kinds) and a week each, two numbers for one key. */
export interface BlockKeys {
  /** Where it is itself: compared with all under the key. */
  readonly own: readonly number[];
  /** What it lies in, or who takes part in it: compared only with those that are told of that as a whole, or of nowhere. */
  readonly inner: readonly number[];
}

/**
 * Where scenes are found that are to be compared: under each key those that are what it names see all, those that lie in it see only those. A table
 * of numbers (open addressing), and the scenes under each key as lists in one piece of memory.
 */
export class Blocks {
  readonly #lists = new Lists();
  /** Lane, week and number of the block plus one, three for each row; 0: a free row. */
  #table = new Int32Array(3 << 12);
  #rows = 1 << 12;
  #blocks = 0;
  /** By scene: the last search that met it. */
  #met = new Int32Array(1 << 10);
  #searches = 0;

  /** Puts a scene under its keys; gives all that stand there before it, each once. */
  put(id: number, { own, inner }: BlockKeys): readonly number[] {
    const found = this.#begin(id);
    for (let i = 0; i < own.length; i += 2) {
      const block = this.#block(own[i]!, own[i + 1]!, true);
      this.#meet(2 * block, found);
      this.#meet(2 * block + 1, found);
      this.#lists.put(2 * block, id);
    }
    for (let i = 0; i < inner.length; i += 2) {
      const block = this.#block(inner[i]!, inner[i + 1]!, true);
      this.#meet(2 * block, found);
      this.#lists.put(2 * block + 1, id);
    }
    return found;
  }

  remove(id: number, { own, inner }: BlockKeys): void {
    for (let i = 0; i < own.length; i += 2) this.#lists.remove(2 * this.#block(own[i]!, own[i + 1]!, false), id);
    for (let i = 0; i < inner.length; i += 2)
      this.#lists.remove(2 * this.#block(inner[i]!, inner[i + 1]!, false) + 1, id);
  }

  #begin(id: number): number[] {
    if (id >= this.#met.length) this.#met = grown(this.#met, Math.max(id + 1, 2 * this.#met.length));
    if (this.#searches === 0x7fffffff) {
      this.#searches = 0;
      this.#met.fill(0);
    }
    this.#met[id] = ++this.#searches;
    return [];
  }

  #meet(list: number, found: number[]): void {
    const { pool, at, size } = this.#lists;
    const [met, search] = [this.#met, this.#searches];
    const start = at[list]!;
    const end = start + size[list]!;
    for (let i = start; i < end; i++) {
      const other = pool[i]!;
      if (met[other] === search) continue;
      met[other] = search;
      found.push(other);
    }
  }

  /** Number of the block of a key; -1 where there is none and none is to be made. */
  #block(lane: number, week: number, make: boolean): number {
    const table = this.#table;
    const mask = this.#rows - 1;
    let row = mixed(lane, week) & mask;
    for (; table[3 * row + 2] !== 0; row = (row + 1) & mask)
      if (table[3 * row] === lane && table[3 * row + 1] === week) return table[3 * row + 2]! - 1;
    if (!make) return -1;
    const block = this.#blocks++;
    table[3 * row] = lane;
    table[3 * row + 1] = week;
    table[3 * row + 2] = block + 1;
    this.#lists.reserve(2 * this.#blocks);
    if (2 * this.#blocks > this.#rows) this.#widen();
    return block;
  }

  #widen(): void {
    const [old, rows] = [this.#table, this.#rows];
    this.#rows = 2 * rows;
    this.#table = new Int32Array(3 * this.#rows);
    const mask = this.#rows - 1;
    for (let from = 0; from < 3 * rows; from += 3) {
      if (old[from + 2] === 0) continue;
      let row = mixed(old[from]!, old[from + 1]!) & mask;
      while (this.#table[3 * row + 2] !== 0) row = (row + 1) & mask;
      this.#table.set(old.subarray(from, from + 3), 3 * row);
    }
  }
}

/** A number for a lane and a week, spread over 32 bits (MurmurHash3's finaliser). */
function mixed(lane: number, week: number): number {
  let h = Math.imul(lane, 0x9e3779b1) ^ Math.imul(week, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
