import type { ConfidenceWeights } from './language.js';
import type { Claim } from './types.js';

/** Lengths of a clause, in characters, beyond which trees go wrong, and under which a word stands alone. */
const LONG = 160;
const SHORT = 16;

/** What speaks for or against a claim, by name of the weight; a feature that is absent counts nothing. */
export function featuresOf(claim: Omit<Claim, 'id' | 'confidence' | 'order'>): readonly string[] {
  const people = [...claim.agents, ...claim.targets];
  const places = [...claim.places, ...claim.origin, ...claim.destination];
  return [
    'bias',
    `type:${claim.type}`,
    `trigger:${claim.trace?.rules.trigger ?? 'unknown'}`,
    `modality:${claim.modality}`,
    ...(claim.agents.length ? ['agents'] : []),
    ...(claim.targets.length ? ['targets'] : []),
    ...(places.length ? ['places'] : []),
    ...(people.some((m) => m.id) ? ['linked-actor'] : []),
    ...(places.some((m) => m.id) ? ['linked-place'] : []),
    ...(people.some((m) => m.antecedent) ? ['antecedent'] : []),
    ...(claim.quantities.length ? ['quantities'] : []),
    ...(claim.time ? ['time'] : []),
    ...(people.length + places.length === 0 ? ['empty'] : []),
    ...(people.length + places.length === 1 ? ['alone'] : []),
    // How the roles came about: a place that only stands near says less than one the verb asks for.
    ...(/^(near|borrowed|shared|location)$/.test(claim.trace?.rules.places ?? '')
      ? [`places:${claim.trace?.rules.places}`]
      : []),
    ...(claim.evidence[1] - claim.evidence[0] > LONG ? ['long'] : []),
    ...(claim.evidence[1] - claim.evidence[0] < SHORT ? ['short'] : []),
  ];
}

/** Chance that the claim is right, 0 to 1, rounded to two digits: a logistic over its features. */
export function confidenceOf(weights: ConfidenceWeights, features: readonly string[]): number {
  const sum = features.reduce((total, name) => total + (weights[name] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
