import type { ConfidenceWeights } from '../../claims/language.js';

/** Weights of the logistic over the features of a claim. */
export const confidence: ConfidenceWeights = { bias: 0.5, agents: 0.4, targets: 0.3, places: 0.4, empty: -1 };
