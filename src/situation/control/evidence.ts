import type { Effect } from './effect.js';
import { compareKnown } from './known-order.js';
import type { Policy } from './policy.js';
import { type InterestOf, type Worth, worthOf } from './source.js';
import { type Told, toldOf } from './told.js';
import { type Fresh, freshness } from './voice.js';
import { Cast, type SideState, type Who } from './who.js';

/** An effect with what it counts. */
export interface Weighed {
  readonly effect: Effect;
  readonly who: Who;
  readonly lost: Who;
  /** 0 to 1, after source, independence and distance (town to part) are weighed. */
  readonly weight: number;
  readonly source: Worth['rule'];
  readonly fresh: Fresh['rule'];
  /** Nobody but the one who wins by it says so, or nobody who is named. */
  readonly self: boolean;
  readonly copyOf: string | null;
  /** What was told of the town counts for its part, or the other way round. */
  readonly from: Passed['from'];
}

/** The names of what weighed it: type, source, copy, from town or part. */
export function rulesOf({
  effect,
  source,
  fresh,
  from,
}: Pick<Weighed, 'source' | 'fresh' | 'from'> & {
  readonly effect: Pick<Effect, 'rule'>;
}): string {
  let rules = effect.rule;
  if (source !== '') rules += `, ${source}`;
  if (fresh !== '') rules += `, ${fresh}`;
  if (from !== 'own') rules += `, of-${from}`;
  return rules;
}

/** An effect that comes to a cell from its town or from a part of it, weakened by `factor`. */
export interface Passed {
  readonly effect: Effect;
  readonly from: 'own' | 'whole' | 'part';
  readonly factor: number;
}

/** All that is known of one cell, ready for the chain. */
export interface Evidence {
  readonly sides: readonly SideState[];
  /** States that share somebody with a state, as bits, by state. */
  readonly kin: Int32Array;
  readonly cast: Cast;
  readonly weighed: readonly Weighed[];
  /** What is told of each day. */
  readonly days: readonly { readonly day: number; readonly told: readonly Told[] }[];
}

/** More sides than these are not told apart in one place: the rest is nobody in particular. States are bits of a number. */
const MOST_SIDES = 24;

/** By the day known; what is known on one day by report and by where it stands: an order that does not depend on arrival. */
const byKnown = (a: Passed, b: Passed): number => compareKnown(a.effect, b.effect);

/** Weighs the effects of one cell. */
export function evidenceOf(effects: readonly Passed[], policy: Policy, interestOf: InterestOf): Evidence {
  const inOrder = [...effects].sort(byKnown);
  const cast = new Cast();
  const [who, lost]: [Who[], Who[]] = [[], []];
  for (const { effect } of inOrder) {
    who.push(cast.of(effect.parties));
    lost.push(cast.of(effect.losers));
  }
  const fresh = freshness(inOrder, who, policy, interestOf);
  const sides = sidesOf(inOrder, who, lost);
  const kin = cast.settle(sides);
  const keys = new Set<string>();
  for (const side of sides) for (const key of side.keys) keys.add(key);
  const weighed: Weighed[] = [];
  for (let i = 0; i < inOrder.length; i++) {
    const { effect, from, factor } = inOrder[i]!;
    const { share, copyOf, rule } = fresh[i]!;
    const { worth, rule: source } = worthOf(effect, keys, policy, interestOf);
    const base = Math.min(effect.accepted ? 0.99 : effect.weight, 0.99) * worth;
    const self = source === 'victor-says' || source === 'source-unnamed';
    const out = effect.movesOut && !isEnclosed(effect, inOrder, policy) ? policy.few : 1;
    const weight = base * factor * share * out;
    weighed.push({ effect, who: who[i]!, lost: lost[i]!, weight, source, fresh: rule, self, copyOf, from });
  }
  return { sides, kin, cast, weighed, days: toldOf(weighed, policy) };
}

/** Who moves out of a place that others besiege leaves it: from any other place some go and the rest stays. */
function isEnclosed({ day, parties }: Effect, effects: readonly Passed[], { siegeDays }: Policy): boolean {
  return effects.some(({ effect: siege }) => {
    if (siege.kind !== 'besiege' || siege.day === null || day === null) return false;
    if (siege.day > day || day - siege.day > siegeDays) return false;
    return !siege.parties.some(({ key }) => parties.some((party) => party.key === key));
  });
}

interface Found {
  readonly key: string;
  side: SideState;
  told: number;
}

const namesOf = (who: Who): readonly string[] => who.side.split('\u0000');

/** The sides told to hold, take or leave the place, those told of most first. */
function sidesOf(effects: readonly Passed[], whos: readonly Who[], losts: readonly Who[]): readonly SideState[] {
  const found = new Map<string, Found>();
  let left = false;
  for (const { effect } of effects) if (effect.kind === 'leave') left = true;
  for (let i = 0; i < effects.length; i++) {
    const { kind, parties } = effects[i]!.effect;
    const [who, lost] = [whos[i]!, losts[i]!];
    // Who besieges a place that is left, or fights for it, may have it then.
    if (left && (kind === 'besiege' || kind === 'fight'))
      for (const party of parties)
        if (party.id !== null && !found.has(party.key))
          found.set(party.key, { key: party.key, side: { keys: [party.key], parties: [party] }, told: 0 });
    if (parties.length === 0 || !(kind === 'take' || kind === 'hold' || kind === 'leave' || kind === 'deny')) continue;
    let known = found.get(who.side);
    if (known === undefined) {
      known = { key: who.side, side: { keys: namesOf(who), parties }, told: 0 };
      found.set(who.side, known);
    }
    known.told++;
    // The name that was used last is shown.
    if (known.side.parties !== parties) known.side = { keys: known.side.keys, parties };
    if (kind === 'take' && lost.keys.length > 0 && !found.has(lost.side))
      found.set(lost.side, { key: lost.side, side: { keys: namesOf(lost), parties: lost.parties }, told: 0 });
  }
  const all = [...found.values()];
  if (all.length > MOST_SIDES) all.sort((a, b) => b.told - a.told || (a.key < b.key ? -1 : 1)).length = MOST_SIDES;
  return all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ side }) => side);
}
