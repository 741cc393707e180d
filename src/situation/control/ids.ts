/** Ids of this many bytes stand in one piece of memory. */
const PIECE = 1 << 16;

/** Signs of the id that is read: a list, since that is what a string is made of soonest. */
const SIGNS: number[] = [];

/**
 * Strings by number, each once, kept as bytes: a million ids are a few large pieces of memory that no garbage collector has to walk through. Found by open
 * addressing. An id that has a sign beyond Latin-1 is kept as a string.
 */
export class Ids {
  #bytes = new Uint8Array(PIECE);
  #used = 0;
  /** Where each begins in `#bytes`; one more tells where the last ends. */
  #starts = new Uint32Array(1024);
  #count = 0;
  /** Number of an id, plus one; 0 is empty. */
  #table = new Uint32Array(4096);
  /** Hash of each id, by its number: to grow the table none has to be read again. */
  #hashes = new Int32Array(1024);
  readonly #wide = new Map<string, number>();
  readonly #wideAt = new Map<number, string>();

  /** What was asked for last: a claim is asked for more than once. */
  #last = '';
  #lastNumber = -1;

  /** The number of an id, which is given one where it has none. */
  of(id: string): number {
    if (id !== this.#last || this.#lastNumber < 0) {
      this.#lastNumber = this.#numberOf(id);
      this.#last = id;
    }
    return this.#lastNumber;
  }

  #numberOf(id: string): number {
    const hash = hashOf(id);
    if (hash < 0) return this.#wideOf(id);
    if (2 * (this.#count + 1) > this.#table.length) this.#rehash();
    const slot = this.#slotOf(id, hash);
    if (this.#table[slot] !== 0) return this.#table[slot]! - 1;
    const number = this.#begin(id.length, hash);
    const bytes = this.#bytes;
    let used = this.#used;
    for (let i = 0; i < id.length; i++) bytes[used++] = id.charCodeAt(i);
    this.#used = used;
    this.#starts[number + 1] = used;
    this.#table[slot] = number + 1;
    return number;
  }

  at(number: number): string {
    const [from, to] = [this.#starts[number]!, this.#starts[number + 1]!];
    if (from === to) return this.#wideAt.get(number) ?? '';
    SIGNS.length = to - from;
    for (let i = from; i < to; i++) SIGNS[i - from] = this.#bytes[i]!;
    return String.fromCharCode.apply(null, SIGNS);
  }

  #wideOf(id: string): number {
    const known = this.#wide.get(id);
    if (known !== undefined) return known;
    const number = this.#begin(0, -1);
    this.#starts[number + 1] = this.#used;
    this.#wide.set(id, number);
    this.#wideAt.set(number, id);
    return number;
  }

  /** Makes room for one more and answers its number. */
  #begin(length: number, hash: number): number {
    while (this.#used + length > this.#bytes.length) this.#bytes = larger(this.#bytes, Uint8Array);
    if (this.#count + 2 > this.#starts.length) {
      this.#starts = larger(this.#starts, Uint32Array);
      this.#hashes = larger(this.#hashes, Int32Array);
    }
    this.#hashes[this.#count] = hash;
    return this.#count++;
  }

  /** Where an id stands in the table, or the empty place where it would. */
  #slotOf(id: string, hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let at = hash & mask;
    for (let entry = table[at]!; entry !== 0; entry = table[at]!) {
      if (this.#hashes[entry - 1] === hash && this.#is(entry - 1, id)) return at;
      at = (at + 1) & mask;
    }
    return at;
  }

  #is(number: number, id: string): boolean {
    const from = this.#starts[number]!;
    if (this.#starts[number + 1]! - from !== id.length) return false;
    for (let i = 0; i < id.length; i++) if (this.#bytes[from + i] !== id.charCodeAt(i)) return false;
    return true;
  }

  #rehash(): void {
    const old = this.#table;
    const table = new Uint32Array(2 * old.length);
    const mask = table.length - 1;
    for (const entry of old) {
      if (entry === 0) continue;
      let at = this.#hashes[entry - 1]! & mask;
      while (table[at] !== 0) at = (at + 1) & mask;
      table[at] = entry;
    }
    this.#table = table;
  }
}

const SEED = 0x811c9dc5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const finished = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 1) & 0x7fffffff;

/** FNV-1a of an id; -1 where a sign is no byte, or it is empty. */
function hashOf(id: string): number {
  let hash = SEED;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    if (code > 0xff) return -1;
    hash = mixed(hash, code);
  }
  return id.length === 0 ? -1 : finished(hash);
}

function larger<T extends Uint8Array | Uint32Array | Int32Array>(old: T, Kind: new (length: number) => T): T {
  const made = new Kind(2 * old.length);
  made.set(old);
  return made;
}

/** Yes or no by number. */
export class Marks {
  #bytes = new Uint8Array(1024);

  /** Sets a mark; whether it was another before. */
  set(number: number, mark: boolean): boolean {
    while (number >= this.#bytes.length) this.#bytes = larger(this.#bytes, Uint8Array);
    const now = Number(mark);
    if (this.#bytes[number] === now) return false;
    this.#bytes[number] = now;
    return true;
  }
}
