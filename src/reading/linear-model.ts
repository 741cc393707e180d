/**
 * A multi-class linear model over hashed features: a feature is a row, a row holds a weight for some classes.
 * Rows are found by the low bits of a 32-bit hash; two features that share a row share its weights.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Number of rows less one; a power of two less one. */
  readonly mask: number;
  /** Where the entries of a row begin; one longer than there are rows. */
  readonly offsets: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int16Array;
}

/** Mixes a value into a hash (the finaliser of MurmurHash3). */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ Math.imul(value, 0xcc9e2d51), 0x1b873593);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Hash of a string (FNV-1a over UTF-16 units). */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Adds up the weights of the features into `scores`, one for each class. */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  const { mask, offsets, labels, weights } = model;
  for (let f = 0; f < count; f++) {
    const row = features[f]! & mask;
    const end = offsets[row + 1]!;
    for (let k = offsets[row]!; k < end; k++) scores[labels[k]!]! += weights[k]!;
  }
}

const MAGIC = 0x4c424d31;

/** Packs a model: head, names of the classes, entries of each row, classes and weights. */
export function packModel(model: LinearModel): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify(model.classes));
  const rows = model.mask + 1;
  const counts = new Uint8Array(rows);
  for (let r = 0; r < rows; r++) counts[r] = model.offsets[r + 1]! - model.offsets[r]!;
  const head = new Uint32Array([MAGIC, rows, names.length, model.labels.length]);
  // Low and high bytes of the weights stand apart: they pack better.
  const low = Uint8Array.from(model.weights, (w) => w & 255);
  const high = Uint8Array.from(model.weights, (w) => (w >> 8) & 255);
  const parts = [new Uint8Array(head.buffer), names, counts, model.labels, low, high];
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
  const head = new DataView(bytes.buffer, bytes.byteOffset, 16);
  const [magic, rows, named, entries] = [0, 4, 8, 12].map((at) => head.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (magic !== MAGIC || bytes.length !== 16 + named + rows + 3 * entries) throw new Error('not a packed model');
  const classes = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + named))) as string[];
  const counts = bytes.subarray(16 + named, 16 + named + rows);
  const offsets = new Uint32Array(rows + 1);
  for (let r = 0; r < rows; r++) offsets[r + 1] = offsets[r]! + counts[r]!;
  const from = 16 + named + rows;
  const labels = bytes.subarray(from, from + entries);
  const weights = new Int16Array(entries);
  for (let k = 0; k < entries; k++) weights[k] = bytes[from + entries + k]! | (bytes[from + 2 * entries + k]! << 8);
  return { classes, mask: rows - 1, offsets, labels, weights };
}
