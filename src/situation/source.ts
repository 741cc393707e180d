import type { Effect } from './effect.js';
import { POLICY } from './policy.js';

/** What a source is worth for a claim, and the rule that says so. */
export interface Worth {
  readonly worth: number;
  readonly rule: string;
  /** The one who wins by the claim says it himself. */
  readonly self: boolean;
}

/**
 * Weighs who says so: a loss admitted by the loser more than a victory told by the victor. `holding` are the keys of those
 * believed to hold the place now: they lose by its capture, even where the words do not name them.
 */
export function worthOf({ kind, modality, sources, parties, losers }: Effect, holding: readonly string[]): Worth {
  const told = modality === 'claimed' || (modality === 'negated' && sources.length > 0);
  if (!told) return { worth: 1, rule: '', self: false };
  if (sources.length === 0) return { worth: POLICY.source.unnamed, rule: 'source-unnamed', self: false };
  const among = (keys: readonly string[]): boolean => sources.some((source) => keys.includes(source));
  const agents = parties.map(({ key }) => key);
  const others = (keys: readonly string[]): readonly string[] => keys.filter((key) => !agents.includes(key));
  const targets = losers.map(({ key }) => key);
  const leaves = kind === 'leave' || kind === 'deny';
  const lose = leaves ? agents : [...targets, ...(kind === 'take' ? others(holding) : [])];
  if (among(lose)) return { worth: POLICY.source.admitted, rule: 'loss-admitted', self: false };
  const win = leaves ? others(targets) : agents;
  if (among(win)) return { worth: POLICY.source.self, rule: 'victor-says', self: true };
  return { worth: POLICY.source.third, rule: 'third-party', self: false };
}
