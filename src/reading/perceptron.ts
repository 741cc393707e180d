import type { Entries } from './linear-model.js';

/**
 * Averaged perceptron in training (Collins 2002; averaging by the trick of Daumé 2006: a second sum weighed by the step).
 * A feature gets a row of weights when it is first learned from; features that never mattered cost nothing.
 */
export class Perceptron {
  readonly mask: number;
  private readonly size: number;
  private readonly rows: Int32Array;
  private count = 0;
  private now: Float32Array;
  private sum: Float64Array;
  private step = 1;

  constructor(
    readonly classes: readonly string[],
    bits: number,
  ) {
    this.mask = 2 ** bits - 1;
    this.size = classes.length;
    this.rows = new Int32Array(2 ** bits).fill(-1);
    this.now = new Float32Array(this.size << 14);
    this.sum = new Float64Array(this.size << 14);
  }

  /** Adds up the weights of the features into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.rows[features[f]! & this.mask]!;
      if (row < 0) continue;
      for (let c = 0, at = row * this.size; c < this.size; c++, at++) scores[c]! += this.now[at]!;
    }
  }

  /** Moves the weights of the features towards the right class and away from the guessed one. */
  update(features: Int32Array, count: number, right: number, guess: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.rowOf(features[f]! & this.mask) * this.size;
      this.now[row + right]! += 1;
      this.sum[row + right]! += this.step;
      this.now[row + guess]! -= 1;
      this.sum[row + guess]! -= this.step;
    }
  }

  private rowOf(hash: number): number {
    const known = this.rows[hash]!;
    if (known >= 0) return known;
    if ((this.count + 1) * this.size > this.now.length) {
      const now = new Float32Array(this.now.length * 2);
      now.set(this.now);
      this.now = now;
      const sum = new Float64Array(this.sum.length * 2);
      sum.set(this.sum);
      this.sum = sum;
    }
    this.rows[hash] = this.count;
    return this.count++;
  }

  /** Says that a decision was taken: averages count decisions. */
  tick(): void {
    this.step++;
  }

  /**
   * The averaged weights in units of 1/64, rounded to `step` units; those under `floor` are left out. Weights that one or two
   * examples gave are most of a model and tell next to nothing.
   */
  finish(floor: number, step = 1): Entries {
    const present = new Uint32Array((this.mask + 1) >>> 5);
    const counts: number[] = [];
    const labels: number[] = [];
    const weights: number[] = [];
    for (let r = 0; r <= this.mask; r++) {
      const from = this.rows[r]! * this.size;
      const before = labels.length;
      for (let c = 0; from >= 0 && c < this.size; c++) {
        const value = this.now[from + c]! - this.sum[from + c]! / this.step;
        const w = Math.max(-32767, Math.min(32767, Math.round((value * 64) / step) * step));
        if (Math.abs(value) < floor || w === 0) continue;
        labels.push(c);
        weights.push(w);
      }
      if (labels.length === before) continue;
      present[r >>> 5]! |= 1 << (r & 31);
      counts.push(labels.length - before);
    }
    return {
      classes: this.classes,
      present,
      counts: Uint8Array.from(counts),
      labels: Uint8Array.from(labels),
      weights: Int16Array.from(weights),
    };
  }
}
