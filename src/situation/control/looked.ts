import { believe, type Passed } from './chain.js';

/** A day that is none: an empty place of the table. */
const EMPTY = -0x80000000;
/** Tables that wait to be used again. */
const MOST_IDLE = 4;
/** Days for which a new table has room. */
const DAYS = 1024;

/** What was believed of days that were looked at: one column of chances, found by day (open addressing). */
export class Looked {
  values = new Float64Array(DAYS * 8);
  #beliefs: Passed | null = null;
  #days = new Int32Array(2 * DAYS).fill(EMPTY);
  #at = new Int32Array(2 * DAYS);
  #count = 0;
  #states = 0;
  #scratch = new Float64Array(32);

  /** Folding a place looks at hundreds of days: who is done with them gives the table back. */
  static readonly #idle: Looked[] = [];

  static of(beliefs: Passed): Looked {
    const looked = Looked.#idle.pop() ?? new Looked();
    looked.#beliefs = beliefs;
    looked.#states = beliefs.chain.states;
    return looked;
  }

  /** The course is looked at no more: the table serves another. */
  release(): void {
    if (this.#beliefs === null) return;
    this.#beliefs = null;
    this.#days.fill(EMPTY);
    this.#count = 0;
    if (Looked.#idle.length < MOST_IDLE && this.#days.length <= 8 * DAYS) Looked.#idle.push(this);
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
    while (from + this.#states > this.values.length) {
      const values = new Float64Array(2 * this.values.length);
      values.set(this.values);
      this.values = values;
    }
    this.#days[at] = day;
    this.#at[at] = from;
    believe(this.#beliefs!, day, this.values, from, this.#scratch);
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
    for (let i = 0; i < days.length; i++) {
      if (days[i] === EMPTY) continue;
      const slot = this.#slot(days[i]!);
      this.#days[slot] = days[i]!;
      this.#at[slot] = at[i]!;
    }
  }
}
