import type { Effect, Party } from './effect.js';
import type { Policy } from './policy.js';
import { type InterestOf, worthOf } from './source.js';
import { type Fresh, freshness } from './voice.js';

/** An effect with what it counts. */
export interface Weighed {
  readonly effect: Effect;
  /** 0 to 1, after source, independence and distance (town to part) are weighed. */
  readonly weight: number;
  /** The names of what weighed it: type, source, copy. */
  readonly rule: string;
  /** Nobody but the one who wins by it says so, or nobody who is named. */
  readonly self: boolean;
  readonly copyOf: string | null;
  /** What was told of the town counts for its part, or the other way round. */
  readonly from: 'own' | 'whole' | 'part';
}

/** An effect that comes to a cell from its town or from a part of it, weakened by `factor`. */
export interface Passed {
  readonly effect: Effect;
  readonly from: 'own' | 'whole' | 'part';
  readonly factor: number;
}

/** A side of a cell: those who are told to hold it together. State 0 is nobody that is told of. */
export interface SideState {
  readonly keys: readonly string[];
  readonly parties: readonly Party[];
}

/** All that is known of one cell, ready for the chain. */
export interface Evidence {
  readonly sides: readonly SideState[];
  readonly weighed: readonly Weighed[];
  readonly days: readonly { readonly day: number; readonly told: readonly Told[] }[];
}

/** What an effect tells of a day: that there was a change on it, with this share of its chance; and, on its last day, how things stood. */
export interface Told {
  readonly index: number;
  readonly share: number;
  readonly stands: boolean;
}

/** More sides than these are not told apart in one place: the rest is nobody in particular. */
const MOST_SIDES = 24;

/** One key for those who hold a place together. */
export function sideKey(parties: readonly Party[]): string {
  if (parties.length < 2) return parties[0]?.key ?? '';
  let key = keysOfLists.get(parties);
  if (key === undefined) {
    key = [...new Set(parties.map((party) => party.key))].sort().join('\u0000');
    keysOfLists.set(parties, key);
  }
  return key;
}

/** Lists of parties are shared by many effects: their keys are made once. */
const keysOfLists = new WeakMap<readonly Party[], string>();

/** By the day known; what is known on one day by report and by where it stands: an order that does not depend on arrival. */
export const byKnown = (a: Passed, b: Passed): number => compareKnown(a.effect, b.effect);

/** The same of two effects. */
export function compareKnown(a: Effect, b: Effect): number {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1;
  return (
    order(a.report, b.report) || a.at - b.at || order(a.claim, b.claim) || order(a.kind, b.kind) || dayOf(a) - dayOf(b)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = ({ day }: Effect): number => day ?? -1e9;

/** Weighs the effects of one cell. */
export function evidenceOf(effects: readonly Passed[], policy: Policy, interestOf: InterestOf): Evidence {
  const inOrder = [...effects].sort(byKnown);
  const fresh = freshness(
    inOrder.map(({ effect }) => effect),
    policy,
    interestOf,
  );
  const sides = sidesOf(inOrder);
  const keys = new Set(sides.flatMap((side) => side.keys));
  const weighed = inOrder.map((passed, i) => weigh(passed, fresh[i]!, keys, policy, interestOf));
  return { sides, weighed, days: daysOf(weighed, policy) };
}

function weigh(
  { effect, from, factor }: Passed,
  { share, copyOf, rule }: Fresh,
  keys: ReadonlySet<string>,
  policy: Policy,
  interestOf: InterestOf,
): Weighed {
  const { worth, rule: source } = worthOf(effect, keys, policy, interestOf);
  const base = Math.min(effect.accepted ? 0.99 : effect.weight, 0.99) * worth;
  const weight = base * factor * share;
  let rules = effect.rule;
  if (source !== '') rules += `, ${source}`;
  if (rule !== '') rules += `, ${rule}`;
  if (from !== 'own') rules += `, of-${from}`;
  const self = source === 'victor-says' || source === 'source-unnamed';
  return { effect, weight, rule: rules, self, copyOf, from };
}

/** The sides told to hold, take or leave the place, those told of most first. */
function sidesOf(effects: readonly Passed[]): readonly SideState[] {
  const found = new Map<string, { side: SideState; told: number }>();
  const left = effects.some(({ effect }) => effect.kind === 'leave');
  for (const { effect } of effects) {
    const { kind, parties } = effect;
    // Who besieges a place that is left, or fights for it, may have it then.
    if (left && (kind === 'besiege' || kind === 'fight'))
      for (const party of parties)
        if (party.id !== null && !found.has(party.key))
          found.set(party.key, { side: { keys: [party.key], parties: [party] }, told: 0 });
    if (parties.length === 0 || !(kind === 'take' || kind === 'hold' || kind === 'leave' || kind === 'deny')) continue;
    const key = sideKey(parties);
    const known = found.get(key);
    // The name that was used last is shown.
    const side = { keys: [...new Set(parties.map((p) => p.key))], parties };
    if (known) Object.assign(known, { side, told: known.told + 1 });
    else found.set(key, { side, told: 1 });
    if (kind === 'take' && effect.losers.length > 0) {
      const lost = sideKey(effect.losers);
      if (!found.has(lost)) found.set(lost, { side: { keys: lost.split('\u0000'), parties: effect.losers }, told: 0 });
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.told - x.told || order(a, b))
    .slice(0, MOST_SIDES)
    .sort(([a], [b]) => order(a, b))
    .map(([, { side }]) => side);
}

/**
 * What is told of each day. A change of which the words leave several days open is a mixture over them: its chance is spread, and that it has happened
 * is observed at the end. What has no day stands before all days.
 */
function daysOf(weighed: readonly Weighed[], policy: Policy): Evidence['days'] {
  const byDay = new Map<number, Told[]>();
  const tell = (day: number, told: Told): void => {
    const known = byDay.get(day);
    if (known) known.push(told);
    else byDay.set(day, [told]);
  };
  weighed.forEach(({ effect }, index) => {
    const last = dayOf(effect);
    const spread = isChange(effect) ? spreadOf(effect, last, policy) : [[last, 1] as const];
    for (const [day, share] of spread) tell(day, { index, share, stands: day === last });
  });
  return [...byDay].sort(([a], [b]) => a - b).map(([day, told]) => ({ day, told: asTheyEnded(told, weighed) }));
}

/** Whether it tells a change and not how things stand. */
export const isChange = ({ kind }: Effect): boolean => kind === 'take' || kind === 'leave';

/** Whether it makes a change likelier: `seit gestern in unserer Hand` tells of one too. */
export const impliesChange = (effect: Effect, { freshHoldDays }: Policy): boolean =>
  isChange(effect) ||
  (effect.kind === 'hold' && !effect.inferred && effect.day !== null && effect.known - effect.day <= freshHoldDays);

/** Days on which a change can have been, with shares that sum to one; a long time is taken by a handful of its days. */
function spreadOf({ first, inferred }: Effect, last: number, { lag }: Policy): readonly (readonly [number, number])[] {
  if (last < -1e8) return [[last, 1]];
  if (inferred) {
    const all = lag.reduce((sum, share) => sum + share, 0);
    return lag.map((share, ago) => [last - ago, share / all] as const).reverse();
  }
  if (first === null || first >= last) return [[last, 1]];
  const days = last - first;
  const count = Math.min(5, days + 1);
  return Array.from({ length: count }, (_, i) => [first + Math.round((days * i) / (count - 1)), 1 / count] as const);
}

/** Of two sides that one report puts into a place on one day, the words that come last tell how it ended. */
function asTheyEnded(told: readonly Told[], weighed: readonly Weighed[]): readonly Told[] {
  const gains = told.filter(({ index, stands }) => {
    const { kind, parties } = weighed[index]!.effect;
    return stands && (kind === 'take' || kind === 'hold') && parties.length > 0;
  });
  if (gains.length < 2) return told;
  const last = new Map<string, Effect>();
  for (const { index } of gains) {
    const { effect } = weighed[index]!;
    const known = last.get(effect.report);
    if (!known || known.at < effect.at) last.set(effect.report, effect);
  }
  return told.map((one) => {
    if (!gains.includes(one)) return one;
    const { effect } = weighed[one.index]!;
    const ended = last.get(effect.report)!;
    // `einen Großteil` does not end what is told of the whole.
    const over =
      effect.at < ended.at && isChange(ended) && !ended.partial && sideKey(ended.parties) !== sideKey(effect.parties);
    return over ? { ...one, stands: false } : one;
  });
}
