import { type Passed as Beliefs, believed, pass } from './chain.js';
import { type Evidence, evidenceOf, type Passed } from './evidence.js';
import type { Policy } from './policy.js';
import { type InterestOf, noInterest } from './source.js';
import { chainOf } from './steps.js';

/** What is believed of one cell on any day, and on what it stands. */
export interface Course {
  readonly evidence: Evidence;
  readonly beliefs: Beliefs;
  /** Changes of hands per day that the course itself suggests. */
  readonly changesPerDay: number;
  /** What was looked at before, by day. */
  readonly looked: Map<number, Float64Array>;
}

/**
 * The course of a cell: a continuous-time hidden Markov model with steps only where something is told. The rate of change is fitted to the cell itself: its own
 * expected changes are added to what the policy expects (a gamma prior), in one round of expectation and maximisation.
 */
export function courseOf(effects: readonly Passed[], policy: Policy, interestOf: InterestOf = noInterest): Course {
  const evidence = evidenceOf(effects, policy, interestOf);
  const prior = policy.changesPerYear / 365.25;
  const chainAt = chainOf(evidence, policy);
  const first = pass(chainAt(prior));
  const changesPerDay = fittedRate(first, prior, policy);
  const beliefs = changesPerDay === prior ? first : pass(chainAt(changesPerDay));
  return { evidence, beliefs, changesPerDay, looked: new Map() };
}

/** Days of silence after which nobody is taken to have watched a place. */
const MOST_WATCHED = 365;

function fittedRate({ chain, alpha, beta }: Beliefs, prior: number, { rateYears }: Policy): number {
  const { steps } = chain;
  const first = steps.findIndex(({ day }) => day > -1e8);
  if (first < 0) return prior;
  let [changes, watched] = [0, 0];
  const states = first < steps.length ? alpha[first]!.length : 0;
  let [p, before] = [new Float64Array(states), new Float64Array(states)];
  for (let i = first; i < steps.length; i++) {
    const [a, b] = [alpha[i]!, beta[i]!];
    let sum = 0;
    for (let s = 0; s < states; s++) sum += p[s] = a[s]! * b[s]!;
    if (sum > 0) for (let s = 0; s < states; s++) p[s]! /= sum;
    if (i > first) for (let s = 0; s < states; s++) changes += Math.max(0, p[s]! - before[s]!);
    [p, before] = [before, p];
    // In a long silence nobody watched.
    if (i > first) watched += Math.min(MOST_WATCHED, steps[i]!.day - steps[i - 1]!.day);
  }
  const days = rateYears * 365.25;
  return (prior * days + changes) / (days + watched);
}

/** The chance of each state of the course on a day; the first is nobody that is told of. */
export function beliefOn({ beliefs, looked }: Course, day: number): Float64Array {
  let p = looked.get(day);
  if (!p) {
    p = believed(beliefs, day);
    looked.set(day, p);
  }
  return p;
}
