/**
 * A multi-class linear model over hashed features: a feature is a row, a row holds a weight for some classes.
 * Rows are found by the low bits of a 32-bit hash; two features that share a row share its weights. Most rows are empty,
 * so a bit for each says whether it is there (small enough to stay in the cache), and only those that are have entries.
 * Where there are few classes, a row that is there holds a weight for each of them: nothing need be looked up in between.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Number of rows less one; a power of two less one. */
  readonly mask: number;
  /** For each 32 rows: a bit for each that says whether it is there, and where those that are begin. Side by side: one look into memory. */
  readonly present: Uint32Array;
  /** With few classes: the weights of each row that is there, `FEW` to a row, one for each class; rows are counted from 0. */
  readonly weights: Int16Array | null;
  /**
   * With more classes: for each 32 rows those that are there, as entries: the weight above, the number of the class in the lowest
   * eight bits. Before them `starts`, two to an entry: how far from the first of them each row begins, and the last ends.
   */
  readonly entries: Int32Array;
  /** The same memory as `entries`. */
  readonly starts: Uint16Array;
}

/** So many classes are few. */
const FEW = 4;

/** The entries of a model without what is found from them. */
export interface Entries {
  readonly classes: readonly string[];
  readonly present: Uint32Array;
  /** Number of entries of each row that has some. */
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Int16Array;
}

/** Number of bits that are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A model that can be asked. */
export const modelOf = (entries: Entries): LinearModel => unpackModel(packModel(entries));

/** What a model holds, as its file has it: low and high bytes of the weights apart. */
interface Unpacked {
  readonly present: Uint32Array;
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** Lays out the rows of a model with few classes: a weight for each class, zero where a row has none. */
function layFew({ present, counts, labels, low, high }: Unpacked): Pick<LinearModel, 'present' | 'weights'> {
  const pairs = new Uint32Array(2 * present.length);
  for (let w = 0, before = 0; w < present.length; w++) {
    const word = present[w]!;
    pairs[2 * w] = word;
    pairs[2 * w + 1] = before;
    if (word !== 0) before += bitsIn(word);
  }
  const weights = new Int16Array(counts.length * FEW);
  for (let r = 0, k = 0; r < counts.length; r++)
    for (const end = k + counts[r]!; k < end; k++) weights[r * FEW + labels[k]!] = (high[k]! << 8) | low[k]!;
  return { present: pairs, weights };
}

/** Lays out the rows of a model with more classes. */
function layMany(unpacked: Unpacked): Pick<LinearModel, 'present' | 'entries' | 'starts'> {
  const { present, counts, labels, low, high } = unpacked;
  const pairs = new Uint32Array(2 * present.length);
  const entries = new Int32Array(roomFor(unpacked));
  const starts = new Uint16Array(entries.buffer);
  for (let w = 0, r = 0, k = 0, at = 0; w < present.length; w++) {
    const word = present[w]!;
    pairs[2 * w] = word;
    pairs[2 * w + 1] = at;
    if (word === 0) continue;
    const rows = bitsIn(word);
    let next = headOf(rows);
    for (let i = 0; i < rows; i++, r++) {
      starts[2 * at + i] = next;
      // The high byte bears the sign of the weight.
      for (const end = k + counts[r]!; k < end; k++)
        entries[at + next++] = ((high[k]! << 24) >> 8) | (low[k]! << 8) | labels[k]!;
    }
    starts[2 * at + rows] = next;
    at += next;
  }
  return { present: pairs, entries, starts };
}

/** Room that `starts` of so many rows take, in entries. */
const headOf = (rows: number): number => (rows + 2) >> 1;

/** Number of entries with the `starts` before them. */
function roomFor({ present, labels }: Unpacked): number {
  let room = labels.length;
  for (let w = 0; w < present.length; w++) if (present[w] !== 0) room += headOf(bitsIn(present[w]!));
  return room;
}

/** Mixes a value into a hash (the finaliser of MurmurHash3). */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ Math.imul(value, 0xcc9e2d51), 0x1b873593);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Takes a value into a hash of several; the values are hashes themselves or small numbers. Cheaper than `mix`. */
export function join(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** A feature: the number of its template and up to three values. */
export function joined(template: number, a: number, b: number, c: number): number {
  const hash = join(join(join(Math.imul(template, 0x85ebca6b), a), b), c);
  return hash ^ (hash >>> 13);
}

/** Hash of a string (FNV-1a over UTF-16 units). */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

const labels = new Map<string, number>();

/** Hash of a tag or a relation: there are few of them, and each is hashed once. */
export function labelHash(label: string): number {
  const known = labels.get(label);
  if (known !== undefined) return known;
  const hash = hashOf(label);
  // Trees that are read from files may bear any label.
  if (labels.size < MOST_LABELS) labels.set(label, hash);
  return hash;
}

const MOST_LABELS = 1000;

/** Collects the features of a decision. One is filled anew for each: they are taken all the time. */
export class Features {
  count = 0;
  private out: Int32Array = new Int32Array(0);
  private base = 0;

  /** Begins anew in `out`; `base` is added to the numbers of the templates. */
  begin(out: Int32Array, base: number): void {
    this.count = 0;
    this.out = out;
    this.base = base;
  }

  put(template: number, a: number, b = 0, c = 0): void {
    this.out[this.count++] = joined(this.base + template, a, b, c);
  }
}

/** Room for the places of the rows of one decision. */
const MOST = 256;
const FOUND = new Uint32Array(MOST + 1);
const NUMBER = new Uint32Array(MOST + 1);
const FROM = new Uint32Array(MOST);
const TO = new Uint32Array(MOST);

/**
 * Adds up the weights of the features into `scores`, one for each class.
 *
 * The weights are larger than the caches: the time goes into waiting for memory. So the rows are found in passes whose
 * looks do not depend on one another and whose loops do not branch on what was found: many looks are under way at a time.
 */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const found = findRows(model, features, count);
  if (model.weights) addFew(model.weights, found, scores);
  else addMany(model, found, scores);
}

/** Finds the rows of features that are there: where those of their 32 begin, and their number among these. Returns how many. */
function findRows({ mask, present }: LinearModel, features: Int32Array, count: number): number {
  let found = 0;
  for (let f = 0; f < count; f++) {
    const row = features[f]! & mask;
    const pair = (row >>> 5) << 1;
    const word = present[pair]!;
    const bit = row & 31;
    FOUND[found] = present[pair + 1]!;
    NUMBER[found] = bitsIn(word & ((1 << bit) - 1));
    found += (word >>> bit) & 1;
  }
  return found;
}

/** Adds up the rows that were found in a model with few classes. */
function addFew(weights: Int16Array, found: number, scores: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < found; f++) {
    const at = (FOUND[f]! + NUMBER[f]!) * FEW;
    a += weights[at]!;
    b += weights[at + 1]!;
    c += weights[at + 2]!;
    d += weights[at + 3]!;
  }
  scores[0] = a;
  scores[1] = b;
  if (scores.length > 2) scores[2] = c;
  if (scores.length > 3) scores[3] = d;
}

/** The same in a model with more classes. */
function addMany({ entries, starts }: LinearModel, found: number, scores: Int32Array): void {
  scores.fill(0);
  for (let f = 0; f < found; f++) {
    const from = FOUND[f]!;
    const at = 2 * from + NUMBER[f]!;
    FROM[f] = from + starts[at]!;
    TO[f] = from + starts[at + 1]!;
  }
  for (let f = 0; f < found; f++) {
    const end = TO[f]!;
    for (let k = FROM[f]!; k < end; k++) {
      const entry = entries[k]!;
      scores[entry & 255]! += entry >> 8;
    }
  }
}

const MAGIC = 0x4c424d32;
const HEAD = 20;

/** Packs a model: head, names of the classes, which rows there are, entries of each, classes and weights. */
export function packModel({ classes, present, counts, labels, weights }: Entries): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify(classes));
  const head = new Uint32Array([MAGIC, present.length, names.length, counts.length, labels.length]);
  // Low and high bytes of the weights stand apart: they pack better.
  const low = Uint8Array.from(weights, (w) => w & 255);
  const high = Uint8Array.from(weights, (w) => (w >> 8) & 255);
  const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  const parts = [bytesOf(head), names, bytesOf(present), counts, labels, low, high];
  const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Reads what `packModel` wrote. Throws where the bytes are no model. */
export function unpackModel(bytes: Uint8Array): LinearModel {
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  const [magic, words, named, rows, entries] = [0, 4, 8, 12, 16].map((at) => head.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (magic !== MAGIC || bytes.length !== HEAD + named + 4 * words + rows + 3 * entries)
    throw new Error('not a packed model');
  let at = HEAD;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const classes = JSON.parse(new TextDecoder().decode(take(named))) as string[];
  // Copied: the words of the bits must lie on a border of four bytes.
  const present = new Uint32Array(new Uint8Array(take(4 * words)).buffer);
  const unpacked = { present, counts: take(rows), labels: take(entries), low: take(entries), high: take(entries) };
  const laid = classes.length <= FEW ? { ...NOTHING, ...layFew(unpacked) } : { ...NOTHING, ...layMany(unpacked) };
  return { classes, mask: 32 * words - 1, ...laid };
}

const NOTHING = { weights: null, entries: new Int32Array(0), starts: new Uint16Array(0) };
