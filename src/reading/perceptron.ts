import type { LinearModel } from './linear-model.js';

/**
 * Averaged perceptron in training (Collins 2002; averaging by the trick of Daumé 2006: a second sum weighed by the step).
 * Rows are dense here and packed sparse when training is done.
 */
export class Perceptron {
  readonly mask: number;
  private readonly size: number;
  private readonly now: Float32Array;
  private readonly sum: Float32Array;
  private step = 1;

  constructor(
    readonly classes: readonly string[],
    bits: number,
  ) {
    this.mask = 2 ** bits - 1;
    this.size = classes.length;
    this.now = new Float32Array(2 ** bits * this.size);
    this.sum = new Float32Array(2 ** bits * this.size);
  }

  /** Adds up the weights of the features into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & this.mask) * this.size;
      for (let c = 0; c < this.size; c++) scores[c]! += this.now[row + c]!;
    }
  }

  /** Moves the weights of the features towards the right class and away from the guessed one. */
  update(features: Int32Array, count: number, right: number, guess: number): void {
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & this.mask) * this.size;
      this.now[row + right]! += 1;
      this.sum[row + right]! += this.step;
      this.now[row + guess]! -= 1;
      this.sum[row + guess]! -= this.step;
    }
  }

  /** Says that a decision was taken: averages count decisions. */
  tick(): void {
    this.step++;
  }

  /** The averaged weights in steps of 1/64; those under `floor` are left out. */
  finish(floor: number): LinearModel {
    const rows = this.mask + 1;
    const valueAt = (i: number): number => (this.now[i] || this.sum[i] ? this.now[i]! - this.sum[i]! / this.step : 0);
    const offsets = new Uint32Array(rows + 1);
    const labels: number[] = [];
    const weights: number[] = [];
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < this.size; c++) {
        const value = valueAt(r * this.size + c);
        const w = Math.max(-32767, Math.min(32767, Math.round(value * 64)));
        if (Math.abs(value) < floor || w === 0) continue;
        labels.push(c);
        weights.push(w);
      }
      offsets[r + 1] = labels.length;
    }
    return {
      classes: this.classes,
      mask: this.mask,
      offsets,
      labels: Uint8Array.from(labels),
      weights: Int16Array.from(weights),
    };
  }
}
