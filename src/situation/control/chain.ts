import { type Fights, foughtUntil } from './fights.js';
import { NO_DAY } from './known-order.js';

/** A state with its chance. */
export interface Chance {
  readonly state: number;
  chance: number;
}

/** Where a place goes that its holder leaves: this share of it, in equal parts, to these states; the rest to wherever it tends. */
export interface Heirs {
  readonly share: number;
  readonly states: readonly number[];
}

/** What changes on the day of a step. */
export interface Change {
  /** Chance of a change to a state, by state. */
  readonly jumps: readonly Chance[];
  /** Chance that who holds the place leaves, by state; those who besiege or fight for it share `heirs` of it. */
  readonly leaves: readonly Chance[];
  readonly heirs: Heirs | null;
}

/**
 * What is observed of a place on the days of which something is told, and how it moves between them. Columns: what belongs to step `i` and state `s` stands
 * at `i * states + s`.
 */
export interface Chain {
  readonly states: number;
  /** Where it goes when nothing is told; sums to one. */
  readonly rest: Float64Array;
  /** Where it is before anything is told; sums to one. */
  readonly first: Float64Array;
  /** Days of the steps, in order. */
  readonly days: Int32Array;
  readonly changes: readonly (Change | null)[];
  /** How well each state before the day fits what is told of it; null where no step tells of what was before. */
  readonly before: Float64Array | null;
  /** How well each state at the end of the day fits. */
  readonly after: Float64Array;
  readonly fights: Fights;
  /** Days of fighting before each step. */
  readonly fought: Float64Array;
  /** Changes per day added while fighting is told. */
  readonly fighting: number;
}

/** A chain that moves at a rate. */
export interface Moving {
  readonly chain: Chain;
  readonly changesPerDay: number;
}

/** Beliefs at each step, as columns: α after it, β after it (of what comes), both summing to one; and β before it, of what it tells and what comes after it. */
export interface Passed extends Moving {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly ahead: Float64Array;
}

/** Expected number of changes between two days, of which so many are fought over. What has no day fades into no day. */
const hazard = ({ chain, changesPerDay }: Moving, from: number, to: number, fought: number): number =>
  from <= NO_DAY ? 0 : (to - from) * changesPerDay + (chain.fighting > 0 ? fought * chain.fighting : 0);

/** Expected number of changes between a step and the next. */
function hazardAfter(moving: Moving, i: number): number {
  const { days, fought } = moving.chain;
  return hazard(moving, days[i]!, days[i + 1]!, fought[i + 1]! - fought[i]!);
}

/** Makes the states at an offset sum to one. */
export function normalise(p: Float64Array, at: number, states: number): void {
  let sum = 0;
  for (let s = at; s < at + states; s++) sum += p[s]!;
  if (sum <= 0) p.fill(1 / states, at, at + states);
  else for (let s = at; s < at + states; s++) p[s]! /= sum;
}

/** Towards rest: `p e^{-h} + rest (1 - e^{-h})`, the chain in which every change forgets where it came from (Felsenstein 1981). */
export function drift(p: Float64Array, at: number, rest: Float64Array, expected: number): void {
  const keep = Math.exp(-expected);
  const gone = 1 - keep;
  for (let s = 0; s < rest.length; s++) p[at + s] = p[at + s]! * keep + rest[s]! * gone;
}

/** The same of β. */
export function driftBack(b: Float64Array, at: number, rest: Float64Array, expected: number): void {
  const keep = Math.exp(-expected);
  let mean = 0;
  for (let s = 0; s < rest.length; s++) mean += rest[s]! * b[at + s]!;
  mean *= 1 - keep;
  for (let s = 0; s < rest.length; s++) b[at + s] = b[at + s]! * keep + mean;
}

function leave(p: Float64Array, at: number, { state, chance }: Chance, heirs: Heirs | null, rest: Float64Array): void {
  let gone = p[at + state]! * chance;
  const others = 1 - rest[state]!;
  p[at + state]! -= gone;
  if (heirs) {
    const each = (gone * heirs.share) / heirs.states.length;
    for (const heir of heirs.states) p[at + heir]! += each;
    gone *= 1 - heirs.share;
  }
  if (others > 0) for (let s = 0; s < rest.length; s++) if (s !== state) p[at + s]! += (gone * rest[s]!) / others;
}

function jump(p: Float64Array, at: number, { jumps, leaves, heirs }: Change, rest: Float64Array): void {
  for (const one of leaves) leave(p, at, one, heirs, rest);
  let stays = 1;
  for (const { chance } of jumps) stays -= chance;
  let sum = 0;
  for (let s = at; s < at + rest.length; s++) sum += p[s]!;
  for (let s = at; s < at + rest.length; s++) p[s]! *= stays;
  for (const { state, chance } of jumps) p[at + state]! += sum * chance;
}

function jumpBack(b: Float64Array, at: number, { jumps, leaves, heirs }: Change, rest: Float64Array): void {
  let stays = 1;
  let gain = 0;
  for (const { state, chance } of jumps) {
    stays -= chance;
    gain += chance * b[at + state]!;
  }
  for (let s = at; s < at + rest.length; s++) b[s] = b[s]! * stays + gain;
  for (let i = leaves.length - 1; i >= 0; i--) {
    const { state, chance } = leaves[i]!;
    const others = 1 - rest[state]!;
    let mean = 0;
    for (let s = 0; s < rest.length; s++) if (s !== state) mean += rest[s]! * b[at + s]!;
    let after = others > 0 ? mean / others : b[at + state]!;
    if (heirs) {
      let there = 0;
      for (const heir of heirs.states) there += b[at + heir]!;
      after = after * (1 - heirs.share) + (there / heirs.states.length) * heirs.share;
    }
    if (others > 0 || heirs) b[at + state] = b[at + state]! * (1 - chance) + after * chance;
  }
}

function times(p: Float64Array, at: number, factors: Float64Array, from: number, states: number): void {
  for (let s = 0; s < states; s++) p[at + s]! *= factors[from + s]!;
}

/** Forward and backward through the steps, in fixed order: the same steps give the same bits. `into`: beliefs that are needed no more, to be written over. */
export function pass(moving: Moving, into: Passed | null = null): Passed {
  const { chain, changesPerDay } = moving;
  const size = chain.days.length * chain.states;
  const alpha = into?.alpha ?? new Float64Array(size);
  const beta = into?.beta ?? new Float64Array(size);
  const ahead = into?.ahead ?? new Float64Array(size);
  forward(moving, alpha);
  backward(moving, beta, ahead);
  return { chain, changesPerDay, alpha, beta, ahead };
}

function forward(moving: Moving, alpha: Float64Array): void {
  const { states, rest, first, days, changes, before, after } = moving.chain;
  for (let i = 0; i < days.length; i++) {
    const at = i * states;
    if (i === 0) alpha.set(first);
    else {
      alpha.copyWithin(at, at - states, at);
      drift(alpha, at, rest, hazardAfter(moving, i - 1));
    }
    if (before) times(alpha, at, before, at, states);
    normalise(alpha, at, states);
    const change = changes[i];
    if (change) jump(alpha, at, change, rest);
    times(alpha, at, after, at, states);
    normalise(alpha, at, states);
  }
}

function backward(moving: Moving, beta: Float64Array, ahead: Float64Array): void {
  const { states, rest, days, changes, before, after } = moving.chain;
  for (let i = days.length - 1; i >= 0; i--) {
    const at = i * states;
    if (i === days.length - 1) beta.fill(1 / states, at);
    else {
      for (let s = 0; s < states; s++) beta[at + s] = ahead[at + states + s]!;
      driftBack(beta, at, rest, hazardAfter(moving, i));
    }
    for (let s = 0; s < states; s++) ahead[at + s] = beta[at + s]! * after[at + s]!;
    const change = changes[i];
    if (change) jumpBack(ahead, at, change, rest);
    if (before) times(ahead, at, before, at, states);
    normalise(ahead, at, states);
  }
}

/** Index of the last step on or before the day; -1 where the day lies before all. */
export function stepOn(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The chance of each state on a day, from all that is told of days before and after, into `p` at an offset. */
export function believe(passed: Passed, day: number, p: Float64Array, at: number, scratch: Float64Array): void {
  const { chain, alpha, ahead } = passed;
  const { states, rest, first, days, fights, fought } = chain;
  const i = stepOn(days, day);
  if (i < 0) {
    p.set(first, at);
    return;
  }
  for (let s = 0; s < states; s++) p[at + s] = alpha[i * states + s]!;
  const until = foughtUntil(fights, day);
  drift(p, at, rest, hazard(passed, days[i]!, day, until - fought[i]!));
  if (i + 1 < days.length) {
    for (let s = 0; s < states; s++) scratch[s] = ahead[(i + 1) * states + s]!;
    driftBack(scratch, 0, rest, hazard(passed, day, days[i + 1]!, fought[i + 1]! - until));
    times(p, at, scratch, 0, states);
  }
  normalise(p, at, states);
}
