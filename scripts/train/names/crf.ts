import type { Entries } from '../../../src/reading/linear-model.js';
import { LABELS, mayFollow } from '../../../src/reading/names/labels.js';

const SIZE = LABELS.length;
const LEGAL = Uint8Array.from(LABELS.flatMap((a) => LABELS.map((b) => (mayFollow(a, b) ? 1 : 0))));
const OPENS = Uint8Array.from(LABELS, (l) => (mayFollow('O', l) ? 1 : 0));
const CLOSES = Uint8Array.from(LABELS, (l) => (mayFollow(l, 'O') ? 1 : 0));

/** Brings a row of a list to the sum of one. */
function scale(list: Float64Array, at: number): void {
  let sum = 0;
  for (let c = 0; c < SIZE; c++) sum += list[at + c]!;
  for (let c = 0; c < SIZE; c++) list[at + c]! /= sum;
}

/** Marginal probabilities of labels and of pairs of labels in a sentence (forward and backward, scaled word by word). */
export class Lattice {
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private psi = new Float64Array(0);
  private readonly edges = new Float64Array(SIZE * SIZE);
  /** A probability for each word and label. */
  words = new Float64Array(0);
  /** The sum over the words of the probabilities of pairs. */
  readonly pairs = new Float64Array(SIZE * SIZE);

  /** Reads a sentence of `count` words. `allowed`: labels that a word may have in this corpus. */
  run(
    count: number,
    emissions: Float64Array,
    transitions: Float64Array,
    allowed: (i: number, c: number) => boolean,
  ): void {
    const n = count * SIZE;
    if (this.alpha.length < n) {
      this.alpha = new Float64Array(n);
      this.beta = new Float64Array(n);
      this.psi = new Float64Array(n);
      this.words = new Float64Array(n);
    }
    for (let k = 0; k < SIZE * SIZE; k++) this.edges[k] = LEGAL[k] ? Math.exp(transitions[k]!) : 0;
    this.weigh(count, emissions, allowed);
    this.forward(count);
    this.backward(count);
    this.pairs.fill(0);
    for (let i = 0; i < count; i++) {
      const at = i * SIZE;
      for (let c = 0; c < SIZE; c++) this.words[at + c] = this.alpha[at + c]! * this.beta[at + c]!;
      scale(this.words, at);
      if (i > 0) this.addPairs(at);
    }
  }

  private weigh(count: number, emissions: Float64Array, allowed: (i: number, c: number) => boolean): void {
    for (let i = 0; i < count; i++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < SIZE; c++) if (emissions[i * SIZE + c]! > top) top = emissions[i * SIZE + c]!;
      for (let c = 0; c < SIZE; c++) {
        const may = allowed(i, c) && (i > 0 || OPENS[c]) && (i < count - 1 || CLOSES[c]);
        this.psi[i * SIZE + c] = may ? Math.exp(emissions[i * SIZE + c]! - top) : 0;
      }
    }
  }

  private forward(count: number): void {
    const { alpha, psi, edges } = this;
    for (let c = 0; c < SIZE; c++) alpha[c] = psi[c]!;
    scale(alpha, 0);
    for (let at = SIZE; at < count * SIZE; at += SIZE) {
      for (let b = 0; b < SIZE; b++) {
        let sum = 0;
        if (psi[at + b]) for (let a = 0; a < SIZE; a++) sum += alpha[at - SIZE + a]! * edges[a * SIZE + b]!;
        alpha[at + b] = sum * psi[at + b]!;
      }
      scale(alpha, at);
    }
  }

  private backward(count: number): void {
    const { beta, psi, edges } = this;
    const last = (count - 1) * SIZE;
    beta.fill(1, last, last + SIZE);
    for (let at = last - SIZE; at >= 0; at -= SIZE) {
      for (let a = 0; a < SIZE; a++) {
        let sum = 0;
        for (let b = 0; b < SIZE; b++) sum += edges[a * SIZE + b]! * psi[at + SIZE + b]! * beta[at + SIZE + b]!;
        beta[at + a] = sum;
      }
      scale(beta, at);
    }
  }

  /** Adds the pairs of the word at `at` and the one before. */
  private addPairs(at: number): void {
    const { alpha, beta, psi, edges, pairs } = this;
    const joint = (a: number, b: number): number =>
      alpha[at - SIZE + a]! * edges[a * SIZE + b]! * psi[at + b]! * beta[at + b]!;
    let total = 0;
    for (let a = 0; a < SIZE; a++)
      if (alpha[at - SIZE + a]! > 1e-9) for (let b = 0; b < SIZE; b++) total += joint(a, b);
    for (let a = 0; a < SIZE; a++)
      if (alpha[at - SIZE + a]! > 1e-9) for (let b = 0; b < SIZE; b++) pairs[a * SIZE + b]! += joint(a, b) / total;
  }
}

/** Weights in training: a row for each feature that was learned from; AdaGrad (Duchi et al. 2011), L2 when a row is touched. */
export class Weights {
  readonly mask: number;
  private readonly rows: Int32Array;
  count = 0;
  private w = new Float32Array(SIZE << 15);
  private g = new Float32Array(SIZE << 15);
  private sum = new Float32Array(0);
  private remembered = 0;

  constructor(
    bits: number,
    private readonly rate: number,
    private readonly decay: number,
  ) {
    this.mask = 2 ** bits - 1;
    this.rows = new Int32Array(2 ** bits).fill(-1);
  }

  add(feature: number, into: Float64Array, at: number): void {
    const row = this.rows[feature & this.mask]!;
    if (row < 0) return;
    const { w } = this;
    for (let c = 0, k = row * SIZE; c < SIZE; c++, k++) into[at + c]! += w[k]!;
  }

  /** Follows a gradient (gold less expected) in the classes where it is not small. */
  follow(feature: number, gradient: Float64Array, at: number, touched: Int32Array, n: number): void {
    const slot = feature & this.mask;
    let row = this.rows[slot]!;
    if (row < 0) {
      if ((this.count + 1) * SIZE > this.w.length) {
        const [w, g] = [new Float32Array(this.w.length * 2), new Float32Array(this.w.length * 2)];
        w.set(this.w);
        g.set(this.g);
        this.w = w;
        this.g = g;
      }
      row = this.count++;
      this.rows[slot] = row;
    }
    const { w, g, rate, decay } = this;
    for (let t = 0; t < n; t++) {
      const k = row * SIZE + touched[t]!;
      const d = gradient[at + touched[t]!]! - decay * w[k]!;
      g[k]! += d * d;
      w[k]! += (rate * d) / Math.sqrt(g[k]! + 1);
    }
  }

  /** Remembers the weights as they are: what is shipped is the mean of what was remembered (Polyak and Juditsky 1992). */
  remember(): void {
    if (this.sum.length < this.w.length) {
      const sum = new Float32Array(this.w.length);
      sum.set(this.sum);
      this.sum = sum;
    }
    for (let k = 0; k < this.count * SIZE; k++) this.sum[k]! += this.w[k]!;
    this.remembered++;
  }

  /** The mean of the remembered weights in steps of 1/64; those under `floor` are left out. */
  finish(floor: number): Entries {
    const present = new Uint32Array((this.mask + 1) >>> 5);
    const counts: number[] = [];
    const labels: number[] = [];
    const weights: number[] = [];
    for (let r = 0; r <= this.mask; r++) {
      const row = this.rows[r]!;
      if (row < 0) continue;
      const before = labels.length;
      for (let c = 0; c < SIZE; c++) {
        const value = this.sum[row * SIZE + c]! / this.remembered;
        const q = Math.max(-32767, Math.min(32767, Math.round(value * 64)));
        if (Math.abs(value) < floor || q === 0) continue;
        labels.push(c);
        weights.push(q);
      }
      if (labels.length === before) continue;
      present[r >>> 5]! |= 1 << (r & 31);
      counts.push(labels.length - before);
    }
    return {
      classes: LABELS,
      present,
      counts: Uint8Array.from(counts),
      labels: Uint8Array.from(labels),
      weights: Int16Array.from(weights),
    };
  }
}
