/** What is observed on one day, ready to be summed: all chances are of states, in the order of the chain. */
export interface Step {
  readonly day: number;
  /** Chance of a change to a state on this day: pairs of state and chance. */
  readonly jumps: readonly (readonly [state: number, chance: number])[];
  /** Chance that who holds the place leaves on this day, by state; those who besiege or fight for it share `to` of it. */
  readonly leaves: readonly (readonly [state: number, chance: number])[];
  readonly heirs: Heirs | null;
  /** How well the state before the day fits what is told of it. */
  readonly before: Float64Array | null;
  /** How well the state at the end of the day fits. */
  readonly after: Float64Array;
}

/** Where a place goes that its holder leaves: this share of it, in equal parts, to these states; the rest to wherever it tends. */
export interface Heirs {
  readonly share: number;
  readonly states: readonly number[];
}

/** A course through the steps of a place: states, where it tends to, and how much may change from a day to another. */
export interface Chain {
  readonly states: number;
  /** Where it goes when nothing is told; sums to one. */
  readonly rest: Float64Array;
  /** Where it is before anything is told; sums to one. */
  readonly first: Float64Array;
  readonly steps: readonly Step[];
  /** Expected number of changes between two days. */
  readonly hazard: (from: number, to: number) => number;
}

/** Beliefs at each step: α after it, β after it (of what comes), both summing to one. */
export interface Passed {
  readonly chain: Chain;
  readonly alpha: readonly Float64Array[];
  readonly beta: readonly Float64Array[];
  /** β before each step, of what it tells and what comes after it. */
  readonly ahead: readonly Float64Array[];
}

function normalise(p: Float64Array): void {
  let sum = 0;
  for (let s = 0; s < p.length; s++) sum += p[s]!;
  if (sum <= 0) p.fill(1 / p.length);
  else for (let s = 0; s < p.length; s++) p[s]! /= sum;
}

/** Towards rest: `p e^{-h} + rest (1 - e^{-h})`, the chain in which every change forgets where it came from (Felsenstein 1981). */
function drift(p: Float64Array, rest: Float64Array, hazard: number): void {
  const keep = Math.exp(-hazard);
  for (let s = 0; s < p.length; s++) p[s] = p[s]! * keep + rest[s]! * (1 - keep);
}

function driftBack(b: Float64Array, rest: Float64Array, hazard: number): void {
  const keep = Math.exp(-hazard);
  let mean = 0;
  for (let s = 0; s < b.length; s++) mean += rest[s]! * b[s]!;
  for (let s = 0; s < b.length; s++) b[s] = b[s]! * keep + mean * (1 - keep);
}

function jump(p: Float64Array, { jumps, leaves, heirs }: Step, rest: Float64Array): void {
  for (const [state, chance] of leaves) {
    let gone = p[state]! * chance;
    const others = 1 - rest[state]!;
    p[state]! -= gone;
    if (heirs) {
      const each = (gone * heirs.share) / heirs.states.length;
      for (const heir of heirs.states) p[heir]! += each;
      gone *= 1 - heirs.share;
    }
    if (others > 0) for (let s = 0; s < p.length; s++) if (s !== state) p[s]! += (gone * rest[s]!) / others;
  }
  let stays = 1;
  for (const [, chance] of jumps) stays -= chance;
  let sum = 0;
  for (let s = 0; s < p.length; s++) sum += p[s]!;
  for (let s = 0; s < p.length; s++) p[s]! *= stays;
  for (const [state, chance] of jumps) p[state]! += sum * chance;
}

function jumpBack(b: Float64Array, { jumps, leaves, heirs }: Step, rest: Float64Array): void {
  let stays = 1;
  let gain = 0;
  for (const [state, chance] of jumps) {
    stays -= chance;
    gain += chance * b[state]!;
  }
  for (let s = 0; s < b.length; s++) b[s] = b[s]! * stays + gain;
  for (let i = leaves.length - 1; i >= 0; i--) {
    const [state, chance] = leaves[i]!;
    const others = 1 - rest[state]!;
    let mean = 0;
    for (let s = 0; s < b.length; s++) if (s !== state) mean += rest[s]! * b[s]!;
    let after = others > 0 ? mean / others : b[state]!;
    if (heirs) {
      let there = 0;
      for (const heir of heirs.states) there += b[heir]!;
      after = after * (1 - heirs.share) + (there / heirs.states.length) * heirs.share;
    }
    if (others > 0 || heirs) b[state] = b[state]! * (1 - chance) + after * chance;
  }
}

/** α of the next step from α of the one before (null: there is none). */
function advance({ rest, first, hazard }: Chain, from: Float64Array | null, since: number, step: Step): Float64Array {
  const p = new Float64Array(from ?? first);
  if (from) drift(p, rest, hazard(since, step.day));
  if (step.before) for (let s = 0; s < p.length; s++) p[s]! *= step.before[s]!;
  normalise(p);
  jump(p, step, rest);
  for (let s = 0; s < p.length; s++) p[s]! *= step.after[s]!;
  normalise(p);
  return p;
}

/** β before a step, of what it tells and what comes after it. */
function retreat({ rest }: Chain, after: Float64Array, step: Step): Float64Array {
  const b = new Float64Array(after);
  for (let s = 0; s < b.length; s++) b[s]! *= step.after[s]!;
  jumpBack(b, step, rest);
  if (step.before) for (let s = 0; s < b.length; s++) b[s]! *= step.before[s]!;
  normalise(b);
  return b;
}

/** Forward and backward through the steps, in fixed order: the same steps give the same bits. */
export function pass(chain: Chain): Passed {
  const { steps, states, rest, hazard } = chain;
  const alpha: Float64Array[] = [];
  let before: Float64Array | null = null;
  steps.forEach((step, i) => {
    before = advance(chain, before, steps[i - 1]?.day ?? step.day, step);
    alpha.push(before);
  });
  const beta: Float64Array[] = new Array(steps.length);
  const ahead: Float64Array[] = new Array(steps.length);
  let b = new Float64Array(states).fill(1 / states);
  for (let i = steps.length - 1; i >= 0; i--) {
    beta[i] = b;
    const told = retreat(chain, b, steps[i]!);
    ahead[i] = told;
    if (i === 0) break;
    b = new Float64Array(told);
    driftBack(b, rest, hazard(steps[i - 1]!.day, steps[i]!.day));
  }
  return { chain, alpha, beta, ahead };
}

/** Index of the last step on or before the day; -1 where the day lies before all. */
export function stepOn(steps: readonly Step[], day: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The chance of each state on a day, from all that is told of days before and after. */
export function believed({ chain, alpha, ahead }: Passed, day: number): Float64Array {
  const { steps, rest, first, hazard } = chain;
  const i = stepOn(steps, day);
  if (i < 0) return new Float64Array(first);
  const p = new Float64Array(alpha[i]!);
  drift(p, rest, hazard(steps[i]!.day, day));
  const next = steps[i + 1];
  if (next) {
    const b = new Float64Array(ahead[i + 1]!);
    driftBack(b, rest, hazard(day, next.day));
    for (let s = 0; s < p.length; s++) p[s]! *= b[s]!;
  }
  normalise(p);
  return p;
}
