/** Begins what is written; with another number it is not read. */
const MARK = 0x4c424331;
/** Numbers of 32 bits at the beginning: the mark, bytes of the words, then how many numbers of each kind. */
const HEAD = 6;

type Column = Int32Array | Float64Array | Uint16Array;

class Growing<T extends Column> {
  count = 0;
  constructor(public all: T) {}

  room(more: number): void {
    if (this.count + more <= this.all.length) return;
    const grown = new (this.all.constructor as new (length: number) => T)(
      Math.max(this.count + more, Math.ceil(1.5 * this.all.length)),
    );
    grown.set(this.all);
    this.all = grown;
  }

  add(values: ArrayLike<number>): number {
    const at = this.count;
    this.room(values.length);
    this.all.set(values, at);
    this.count += values.length;
    return at;
  }
}

/** Columns of numbers and some words, written one after the other, to be read in the same order. */
export class ByteWriter {
  readonly #ints = new Growing(new Int32Array(4096));
  readonly #rows = new Growing(new Int32Array(4096));
  readonly #floats = new Growing(new Float64Array(1024));
  readonly #signs = new Growing(new Uint16Array(1024));

  int(value: number): void {
    this.#ints.room(1);
    this.#ints.all[this.#ints.count++] = value;
  }

  /** Adds whole numbers and gives them back as they lie in what is written, to be renumbered there. */
  ints(values: Int32Array): Int32Array {
    const at = this.#ints.add(values);
    return this.#ints.all.subarray(at, at + values.length);
  }

  /** As `ints`, for rows in which numbers of 64 bits stand: an even count. */
  rows(values: Int32Array): Int32Array {
    const at = this.#rows.add(values);
    return this.#rows.all.subarray(at, at + values.length);
  }

  floats(values: Float64Array): void {
    this.#floats.add(values);
  }

  signs(values: Uint16Array): void {
    this.#signs.add(values);
  }

  /** All that was written, with words beside it (anything that JSON can tell). */
  bytes(words: unknown): Uint8Array {
    const text = new TextEncoder().encode(JSON.stringify(words));
    const { head, places, length } = placesOf([
      text.length,
      this.#floats.count,
      this.#rows.count,
      this.#ints.count,
      this.#signs.count,
    ]);
    const all = new ArrayBuffer(length);
    new Int32Array(all, 0, HEAD).set(head);
    new Float64Array(all, places.floats, this.#floats.count).set(this.#floats.all.subarray(0, this.#floats.count));
    new Int32Array(all, places.rows, this.#rows.count).set(this.#rows.all.subarray(0, this.#rows.count));
    new Int32Array(all, places.ints, this.#ints.count).set(this.#ints.all.subarray(0, this.#ints.count));
    new Uint16Array(all, places.signs, this.#signs.count).set(this.#signs.all.subarray(0, this.#signs.count));
    new Uint8Array(all, places.text, text.length).set(text);
    return new Uint8Array(all);
  }
}

type Counts = readonly [text: number, floats: number, rows: number, ints: number, signs: number];

/** Where what lies: numbers of 64 bits first, so that each kind begins where it may. */
function placesOf(counts: Counts) {
  const [text, floats, rows, ints, signs] = counts;
  const places = { floats: 8 * Math.ceil((HEAD * 4) / 8), rows: 0, ints: 0, signs: 0, text: 0 };
  places.rows = places.floats + 8 * floats;
  places.ints = places.rows + 4 * rows;
  places.signs = places.ints + 4 * ints;
  places.text = places.signs + 2 * signs;
  return { head: [MARK, ...counts], places, length: places.text + text };
}

/** Reads what `ByteWriter` wrote. Columns are views: they keep all bytes in memory. */
export class ByteReader {
  readonly words: unknown;
  readonly #ints: Int32Array<ArrayBuffer>;
  readonly #rows: Int32Array<ArrayBuffer>;
  readonly #floats: Float64Array;
  readonly #signs: Uint16Array<ArrayBuffer>;
  #int = 0;
  #row = 0;
  #float = 0;
  #sign = 0;

  /** Throws `RangeError` where the bytes are not what `ByteWriter` wrote. */
  constructor(bytes: Uint8Array) {
    // Views begin at whole numbers only.
    const own = isWhole(bytes) ? bytes : bytes.slice();
    if (own.byteLength < HEAD * 4) throw new RangeError('too few bytes');
    const { buffer, byteOffset: at } = own;
    const [mark, ...counts] = new Int32Array(buffer, at, HEAD);
    const { places, length } = placesOf(counts as unknown as Counts);
    if (mark !== MARK || length !== own.byteLength) throw new RangeError('other bytes than were written');
    const [text, floats, rows, ints, signs] = counts as unknown as Counts;
    this.#floats = new Float64Array(buffer, at + places.floats, floats);
    this.#rows = new Int32Array(buffer, at + places.rows, rows);
    this.#ints = new Int32Array(buffer, at + places.ints, ints);
    this.#signs = new Uint16Array(buffer, at + places.signs, signs);
    this.words = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, at + places.text, text)));
  }

  int(): number {
    return this.#ints[this.#int++]!;
  }

  ints(count: number): Int32Array {
    this.#int += count;
    return this.#ints.subarray(this.#int - count, this.#int);
  }

  rows(count: number): Int32Array<ArrayBuffer> {
    this.#row += count;
    return this.#rows.subarray(this.#row - count, this.#row);
  }

  floats(count: number): Float64Array {
    this.#float += count;
    return this.#floats.subarray(this.#float - count, this.#float);
  }

  signs(count: number): Uint16Array<ArrayBuffer> {
    this.#sign += count;
    return this.#signs.subarray(this.#sign - count, this.#sign);
  }
}

const isWhole = (bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> =>
  bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer;
