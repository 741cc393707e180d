import { type Passed as Beliefs, pass } from './chain.js';
import { type Evidence, evidenceOf, type Passed } from './evidence.js';
import { NO_DAY } from './known-order.js';
import { Looked } from './looked.js';
import type { Policy } from './policy.js';
import { type InterestOf, noInterest } from './source.js';
import { chainOf } from './steps.js';

/** What is believed of one cell on any day, and on what it stands. */
export interface Course {
  readonly evidence: Evidence;
  readonly beliefs: Beliefs;
  /** What was looked at before, by day. */
  readonly looked: Looked;
}

/**
 * The course of a cell: a continuous-time hidden Markov model with steps only where something is told. The rate of change is fitted to the cell itself: its own
 * expected changes are added to what the policy expects (a gamma prior), in one round of expectation and maximisation.
 */
export function courseOf(effects: readonly Passed[], policy: Policy, interestOf: InterestOf = noInterest): Course {
  const evidence = evidenceOf(effects, policy, interestOf);
  const prior = policy.changesPerYear / 365.25;
  const chain = chainOf(evidence, policy);
  const first = pass({ chain, changesPerDay: prior });
  const changesPerDay = fittedRate(first, prior, policy);
  const beliefs = changesPerDay === prior ? first : pass({ chain, changesPerDay }, first);
  return { evidence, beliefs, looked: Looked.of(beliefs) };
}

/** Days of silence after which nobody is taken to have watched a place. */
const MOST_WATCHED = 365;

function fittedRate({ chain, alpha, beta }: Beliefs, prior: number, { rateYears }: Policy): number {
  const { days, states } = chain;
  const first = days.findIndex((day) => day > NO_DAY);
  if (first < 0) return prior;
  let [changes, watched] = [0, 0];
  let [p, before] = [new Float64Array(states), new Float64Array(states)];
  for (let i = first; i < days.length; i++) {
    const at = i * states;
    let sum = 0;
    for (let s = 0; s < states; s++) sum += p[s] = alpha[at + s]! * beta[at + s]!;
    if (sum > 0) for (let s = 0; s < states; s++) p[s]! /= sum;
    if (i > first) for (let s = 0; s < states; s++) changes += Math.max(0, p[s]! - before[s]!);
    [p, before] = [before, p];
    // In a long silence nobody watched.
    if (i > first) watched += Math.min(MOST_WATCHED, days[i]! - days[i - 1]!);
  }
  const years = rateYears * 365.25;
  return (prior * years + changes) / (years + watched);
}

/** The chance of each state of the course on a day; the first is nobody that is told of. */
export function beliefOn({ looked, beliefs }: Course, day: number): Float64Array {
  const at = looked.on(day);
  return looked.values.slice(at, at + beliefs.chain.states);
}
