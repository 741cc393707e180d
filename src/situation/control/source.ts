import type { Effect } from './effect.js';
import type { Policy } from './policy.js';

/** What a source is worth for a claim, and the rule that says so. */
export interface Worth {
  readonly worth: number;
  readonly rule: '' | 'source-unnamed' | 'loss-admitted' | 'victor-says' | 'third-party';
}

/** The sides for which a publisher speaks, by their keys; none for those who take none. */
export type InterestOf = (publisher: string) => readonly string[];

const NONE: readonly string[] = [];
export const noInterest: InterestOf = () => NONE;

/** Counts whose word the publishers print. */
export class Interests {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #known = new Map<string, readonly string[]>();

  /** `told`: for which sides a publisher is known to speak, whatever it prints. */
  constructor(
    readonly policy: Policy,
    readonly told: InterestOf = noInterest,
  ) {}

  /** Counts claims (`by`), or takes them back (below 0). `side` is the first source with an identity, empty where there is none. */
  count(publisher: string, side: string, by: number): void {
    if (publisher === '') return;
    this.#known.delete(publisher);
    const sides = this.#counts.get(publisher) ?? new Map<string, number>();
    this.#counts.set(publisher, sides);
    sides.set(side, (sides.get(side) ?? 0) + by);
  }

  /** Those of which something was counted. */
  publishers(): Iterable<string> {
    return this.#counts.keys();
  }

  readonly of: InterestOf = (publisher) => {
    let sides = this.#known.get(publisher);
    if (sides === undefined) {
      sides = this.#learn(publisher);
      this.#known.set(publisher, sides);
    }
    return sides;
  };

  #learn(publisher: string): readonly string[] {
    const known = this.told(publisher);
    if (known.length > 0) return known;
    let [all, most, best] = [0, 0, ''];
    for (const [side, n] of this.#counts.get(publisher) ?? []) {
      all += n;
      if (side !== '' && (n > most || (n === most && side < best))) [most, best] = [n, side];
    }
    const { interestShare, interestClaims } = this.policy;
    return all >= interestClaims && most >= interestShare * all ? [best] : NONE;
  }
}

const WHOLE: Worth = { worth: 1, rule: '' };

/**
 * Weighs who says so: a loss admitted by the loser more than a victory told by the victor. `sides` are the keys of all who are ever told
 * to hold the place: when one of them says that another takes it, he says so against himself. A publisher that speaks for a side is that side.
 */
export function worthOf(effect: Effect, sides: ReadonlySet<string>, policy: Policy, interestOf: InterestOf): Worth {
  const { source } = policy;
  const { kind, modality, parties, losers, accepted } = effect;
  if (accepted) return WHOLE;
  const told = modality === 'claimed' || (modality === 'negated' && effect.sources.length > 0);
  const interest = told ? NONE : interestOf(effect.publisher);
  if (!told && interest.length === 0) return WHOLE;
  // Who fights, besieges or is somewhere has little of saying so.
  if (kind === 'fight' || kind === 'besiege' || kind === 'present') return { worth: source.third, rule: 'third-party' };
  if (told && effect.unnamed) return { worth: source.unnamed, rule: 'source-unnamed' };
  const all = told ? effect.sources : interest;
  const winners = kind === 'leave' || kind === 'deny' ? losers : parties;
  // Where both sides say so, the one who loses by it is believed.
  const others = told ? all.filter((key) => !winners.some((winner) => winner.key === key)) : [];
  const sources = others.length > 0 ? others : all;
  const leaves = kind === 'leave' || kind === 'deny';
  const wins = leaves ? isAmong(sources, losers) && !isAmong(sources, parties) : isAmong(sources, parties);
  if (wins) return { worth: isOldHold(effect, policy) ? source.selfHold : source.self, rule: 'victor-says' };
  const loses = leaves
    ? isAmong(sources, parties)
    : isAmong(sources, losers) || (kind === 'take' && sources.some((key) => sides.has(key)));
  if (loses) return { worth: source.admitted, rule: 'loss-admitted' };
  return { worth: source.third, rule: 'third-party' };
}

function isAmong(sources: readonly string[], parties: readonly { readonly key: string }[]): boolean {
  for (const { key } of parties) if (sources.includes(key)) return true;
  return false;
}

/** A hold of which no beginning is told, or one that is past: no victory is claimed. */
const isOldHold = ({ kind, inferred, day, known }: Effect, { freshHoldDays }: Policy): boolean =>
  kind === 'hold' && (inferred || day === null || known - day > freshHoldDays);
