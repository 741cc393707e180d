import { MAN_OF, OF_A_LOSS, UNNAMED_DEFENDER, UNNAMED_FORCE } from './de/unnamed-forces.js';

/** Who fights without being named, by the words alone. */
export const unnamedForces = {
  isForce: (name: string): boolean => UNNAMED_FORCE.test(name),
  isDefender: (name: string): boolean => UNNAMED_DEFENDER.test(name),
  /** Whose man somebody is, by the words for him; null where they do not say. */
  ofWhom: (words: string): string | null => MAN_OF.exec(words)?.[1] ?? null,
  isOfLoss: (sentence: string): boolean => OF_A_LOSS.test(sentence),
} as const;
