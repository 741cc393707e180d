import { believe, type Passed } from './chain.js';

/** A day that is none: an empty place of the table. */
const EMPTY = -0x80000000;

/** What was believed of days that were looked at: one column of chances, found by day (open addressing). */
export class Looked {
  values: Float64Array;
  #days: Int32Array;
  #at: Int32Array;
  #count = 0;
  readonly #states: number;
  readonly #scratch: Float64Array;

  constructor(readonly beliefs: Passed) {
    const { states, days } = beliefs.chain;
    this.#states = states;
    this.#scratch = new Float64Array(states);
    let size = 64;
    while (size < 4 * days.length) size *= 2;
    this.#days = new Int32Array(size).fill(EMPTY);
    this.#at = new Int32Array(size);
    this.values = new Float64Array((size / 2) * states);
  }

  /** Where the chances of the day begin in `values`: true until the next day is asked for, when `values` may be another. */
  on(day: number): number {
    const at = this.#slot(day);
    if (this.#days[at] === day) return this.#at[at]!;
    if (2 * (this.#count + 1) > this.#days.length) {
      this.#grow();
      return this.on(day);
    }
    const from = this.#count++ * this.#states;
    this.#days[at] = day;
    this.#at[at] = from;
    believe(this.beliefs, day, this.values, from, this.#scratch);
    return from;
  }

  /** Where the day stands, or would. */
  #slot(day: number): number {
    const mask = this.#days.length - 1;
    let at = (Math.imul(day, 0x9e3779b1) >>> 7) & mask;
    while (this.#days[at] !== day && this.#days[at] !== EMPTY) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [days, at] = [this.#days, this.#at];
    this.#days = new Int32Array(2 * days.length).fill(EMPTY);
    this.#at = new Int32Array(2 * days.length);
    const values = new Float64Array(2 * this.values.length);
    values.set(this.values);
    this.values = values;
    for (let i = 0; i < days.length; i++) {
      if (days[i] === EMPTY) continue;
      const slot = this.#slot(days[i]!);
      this.#days[slot] = days[i]!;
      this.#at[slot] = at[i]!;
    }
  }
}
