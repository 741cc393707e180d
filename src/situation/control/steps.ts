import type { Chain, Heirs, Step } from './chain.js';
import type { Party } from './effect.js';
import { type Evidence, impliesChange, type SideState, sideKey, type Told, type Weighed } from './evidence.js';
import type { Policy } from './policy.js';

/** The chain of a cell: where it tends to, how fast it moves, and what was observed when. */
export function chainOf({ sides, weighed, days }: Evidence, changesPerDay: number, policy: Policy): Chain {
  const states = sides.length + 1;
  const shared = (unknown: number): Float64Array => {
    const p = new Float64Array(states).fill((1 - unknown) / Math.max(1, sides.length));
    p[0] = sides.length === 0 ? 1 : unknown;
    return p;
  };
  const [rest, first] = [shared(policy.unknown), shared(policy.unknownFirst)];
  const fights = fightsOf(weighed, policy);
  const steps = days.map(({ day, told }) => stepOf(day, told, sides, weighed, fights, policy));
  const fighting = policy.changesPerYearFighting / 365.25;
  const hazard = (from: number, to: number): number =>
    // What has no day fades into no day.
    from <= -1e8 ? 0 : (to - from) * changesPerDay + overlap(fights, from, to) * fighting;
  return { states, rest, first, steps, hazard };
}

type Spans = readonly (readonly [first: number, last: number])[];

/** Days on which the place is fought over, as far as it is told. */
function fightsOf(weighed: readonly Weighed[], { fightingDays }: Policy): Spans {
  const days = weighed.flatMap(({ effect, weight }) =>
    effect.kind === 'fight' && effect.day !== null && weight > 0 ? [effect.day] : [],
  );
  days.sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const day of days) {
    const last = spans[spans.length - 1];
    if (last && day <= last[1]) last[1] = day + fightingDays;
    else spans.push([day, day + fightingDays]);
  }
  return spans;
}

function overlap(spans: Spans, from: number, to: number): number {
  let sum = 0;
  for (const [first, last] of spans) sum += Math.max(0, Math.min(to, last) - Math.max(from, first));
  return sum;
}

/** How much more likely a claim of a state is where it is so than where it is not. */
const oddsOf = (weight: number, guess: number): number => 1 + weight / ((1 - weight) * guess);

function stepOf(
  day: number,
  told: readonly Told[],
  sides: readonly SideState[],
  weighed: readonly Weighed[],
  fights: Spans,
  policy: Policy,
): Step {
  const sum: Sum = {
    after: new Float64Array(sides.length + 1).fill(1),
    before: null,
    jumps: new Map(),
    leaves: new Map(),
  };
  const fought = fights.some(([first, last]) => first < day && day <= last);
  const change = fought ? policy.jumpFought : policy.jump;
  for (const { index, share, stands } of told) {
    const one = weighed[index]!;
    if (one.weight <= 0) continue;
    if (impliesChange(one.effect, policy)) addChange(sum, one, change * share, share, sides, policy);
    if (stands) addState(sum, one, sides, policy);
  }
  const jumps = [...sum.jumps].sort(([a], [b]) => a - b);
  const all = jumps.reduce((total, [, chance]) => total + chance, 0);
  const most = all > 0.9 ? 0.9 / all : 1;
  return {
    day,
    jumps: jumps.map(([state, chance]) => [state, chance * most] as const),
    leaves: [...sum.leaves].sort(([a], [b]) => a - b),
    heirs: sum.leaves.size === 0 ? null : heirsOf(day, [...sum.leaves.keys()], sides, weighed, policy),
    before: sum.before,
    after: sum.after,
  };
}

/** Who besieges the place or fights for it on a day on which its holder leaves. */
function heirsOf(
  day: number,
  leaving: readonly number[],
  sides: readonly SideState[],
  weighed: readonly Weighed[],
  { fightingDays, siegeDays, leftTo }: Policy,
): Heirs | null {
  const near = new Set<string>();
  for (const { effect, weight } of weighed) {
    const { kind, parties } = effect;
    if ((kind !== 'fight' && kind !== 'besiege') || weight <= 0 || effect.day === null || effect.day > day) continue;
    if (effect.day < day - (kind === 'fight' ? fightingDays : siegeDays)) continue;
    for (const { key } of parties) near.add(key);
  }
  if (near.size === 0) return null;
  const states = sides.flatMap(({ keys }, i) =>
    leaving.includes(i + 1) || !keys.some((key) => near.has(key)) ? [] : [i + 1],
  );
  return states.length === 0 ? null : { share: leftTo, states };
}

interface Sum {
  readonly after: Float64Array;
  before: Float64Array | null;
  readonly jumps: Map<number, number>;
  readonly leaves: Map<number, number>;
}

const holdsAll = ({ keys }: SideState, parties: readonly Party[]): boolean =>
  parties.length > 0 && parties.every(({ key }) => keys.includes(key));

/** Either of two chances. */
const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

function addChange(
  { jumps, leaves }: Sum,
  { effect, weight }: Weighed,
  change: number,
  share: number,
  sides: readonly SideState[],
  policy: Policy,
): void {
  const { kind, parties } = effect;
  const state = stateOf(sides, parties);
  if (kind === 'leave') {
    if (state > 0) leaves.set(state, either(leaves.get(state) ?? 0, policy.jumpLeft * share * weight));
    return;
  }
  // Who fought side by side and takes it from the other: they part.
  const parted = sides.some(
    (side) => holdsAll(side, parties) && effect.losers.some(({ key }) => side.keys.includes(key)),
  );
  const chance = parted ? policy.jumpLeft * share : change;
  // Somebody who is not named takes it: whoever held it may be gone.
  if (state > 0 || parties.length === 0)
    jumps.set(state, either(jumps.get(state) ?? 0, chance * weight * (state > 0 ? 1 : policy.nobody)));
}

function addState(sum: Sum, { effect, weight }: Weighed, sides: readonly SideState[], policy: Policy): void {
  const { kind, parties, losers } = effect;
  const { after } = sum;
  if (kind === 'take' || kind === 'hold') {
    if (parties.length === 0) for (let s = 1; s < after.length; s++) after[s]! *= 1 - weight * policy.nobody;
    support(after, sides, parties, oddsOf(weight, policy.guess), policy.ally);
    if (kind === 'take' && losers.length > 0) {
      fallOut(after, sides, parties, losers, 1 / oddsOf(weight, policy.guess));
      sum.before ??= new Float64Array(after.length).fill(1);
      support(sum.before, sides, losers, oddsOf(weight * policy.loser, policy.guess), policy.ally);
    }
  } else if (kind === 'leave' || kind === 'deny') against(after, sides, parties, 1 / oddsOf(weight, policy.guess));
  else if (kind === 'fight') among(after, sides, parties, weight * policy.fighters);
  else if (kind === 'besiege') against(after, sides, parties, 1 - weight * policy.besieger);
}

/** The state of exactly these parties; 0 where there is none. */
export function stateOf(sides: readonly SideState[], parties: readonly Party[]): number {
  const key = sideKey(parties);
  return parties.length === 0 ? 0 : sides.findIndex((side) => sideKey(side.parties) === key) + 1;
}

function support(
  p: Float64Array,
  sides: readonly SideState[],
  parties: readonly Party[],
  odds: number,
  ally: number,
): void {
  if (parties.length === 0) return;
  const keys = new Set(parties.map(({ key }) => key));
  sides.forEach((side, i) => {
    const shared = side.keys.filter((key) => keys.has(key)).length;
    if (shared === 0) return;
    p[i + 1]! *= shared === keys.size && shared === side.keys.length ? odds : odds ** ally;
  });
  // Hundreds of voices on one day: only how the states stand to each other counts.
  const most = p.reduce((a, b) => Math.max(a, b), 0);
  if (most > 1e100) for (let s = 0; s < p.length; s++) p[s] = p[s]! / most;
}

/** Who takes a place from somebody holds it together with him no more. */
function fallOut(
  p: Float64Array,
  sides: readonly SideState[],
  winners: readonly Party[],
  losers: readonly Party[],
  factor: number,
): void {
  const has = ({ keys }: SideState, parties: readonly Party[]): boolean =>
    parties.some(({ key }) => keys.includes(key));
  sides.forEach((side, i) => {
    if (has(side, winners) && has(side, losers)) p[i + 1]! *= factor;
  });
}

function against(p: Float64Array, sides: readonly SideState[], parties: readonly Party[], factor: number): void {
  const keys = new Set(parties.map(({ key }) => key));
  sides.forEach((side, i) => {
    if (side.keys.some((key) => keys.has(key))) p[i + 1]! *= factor;
  });
}

/** Who fights for a place against another: one of the two holds it, or somebody of whom nothing is told. */
function among(p: Float64Array, sides: readonly SideState[], parties: readonly Party[], share: number): void {
  const keys = new Set(parties.map(({ key }) => key));
  if (keys.size < 2) return;
  sides.forEach((side, i) => {
    if (!side.keys.some((key) => keys.has(key))) p[i + 1]! *= 1 - share;
  });
  p[0]! *= 1 - share;
}
