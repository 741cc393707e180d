import type { Chain, Heirs, Step } from './chain.js';
import type { Party } from './effect.js';
import { type Evidence, impliesChange, type SideState, sideKey, type Told, type Weighed } from './evidence.js';
import type { Policy } from './policy.js';

/** The chain of a cell: where it tends to, and what was observed when; called with a rate it says how fast it moves. */
export function chainOf({ sides, weighed, days }: Evidence, policy: Policy): (changesPerDay: number) => Chain {
  const states = sides.length + 1;
  const shared = (unknown: number): Float64Array => {
    const p = new Float64Array(states).fill((1 - unknown) / Math.max(1, sides.length));
    p[0] = sides.length === 0 ? 1 : unknown;
    return p;
  };
  const [rest, first] = [shared(policy.unknown), shared(policy.unknownFirst)];
  const fights = fightsOf(weighed, policy);
  const byKey = new Map(sides.map((side, i) => [sideKey(side.parties), i + 1] as const));
  const steps = days.map(({ day, told }) => stepOf(day, told, sides, byKey, weighed, fights, policy));
  const fighting = policy.changesPerYearFighting / 365.25;
  return (changesPerDay) => ({
    states,
    rest,
    first,
    steps,
    // What has no day fades into no day.
    hazard: (from, to) =>
      from <= -1e8 ? 0 : (to - from) * changesPerDay + (fighting > 0 ? overlap(fights, from, to) * fighting : 0),
  });
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
  for (let i = 0; i < spans.length; i++) {
    const [first, last] = spans[i]!;
    if (first >= to) break;
    if (last > from) sum += Math.min(to, last) - Math.max(from, first);
  }
  return sum;
}

/** How much more likely a claim of a state is where it is so than where it is not. */
const oddsOf = (weight: number, guess: number): number => 1 + weight / ((1 - weight) * guess);

function stepOf(
  day: number,
  told: readonly Told[],
  sides: readonly SideState[],
  byKey: ReadonlyMap<string, number>,
  weighed: readonly Weighed[],
  fights: Spans,
  policy: Policy,
): Step {
  const sum: Sum = {
    after: new Float64Array(sides.length + 1).fill(1),
    before: null,
    jumps: NO_CHANCES,
    leaves: NO_CHANCES,
  };
  const fought = fights.some(([first, last]) => first < day && day <= last);
  const change = fought ? policy.jumpFought : policy.jump;
  for (const { index, share, stands } of told) {
    const one = weighed[index]!;
    if (one.weight <= 0) continue;
    if (impliesChange(one.effect, policy)) addChange(sum, one, change * share, share, sides, byKey, policy);
    if (stands) addState(sum, one, sides, policy);
  }
  let all = 0;
  for (const [, chance] of sum.jumps) all += chance;
  const most = all > 0.9 ? 0.9 / all : 1;
  return {
    day,
    jumps: most === 1 ? sum.jumps : sum.jumps.map(([state, chance]) => [state, chance * most] as const),
    leaves: sum.leaves,
    heirs:
      sum.leaves.length === 0
        ? null
        : heirsOf(
            day,
            sum.leaves.map(([state]) => state),
            sides,
            weighed,
            policy,
          ),
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
  jumps: Chances;
  leaves: Chances;
}

/** Chances of states, in their order. */
type Chances = readonly (readonly [state: number, chance: number])[];
const NO_CHANCES: Chances = [];

/** With another chance for a state: either of the two. */
function withChance(chances: Chances, state: number, chance: number): Chances {
  const out: (readonly [number, number])[] = [];
  let put = false;
  for (const one of chances) {
    if (one[0] === state) {
      out.push([state, either(one[1], chance)]);
      put = true;
      continue;
    }
    if (!put && one[0] > state) {
      out.push([state, chance]);
      put = true;
    }
    out.push(one);
  }
  if (!put) out.push([state, chance]);
  return out;
}

const holdsAll = ({ keys }: SideState, parties: readonly Party[]): boolean =>
  parties.length > 0 && parties.every(({ key }) => keys.includes(key));

/** Either of two chances. */
const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

function addChange(
  sum: Sum,
  { effect, weight }: Weighed,
  change: number,
  share: number,
  sides: readonly SideState[],
  byKey: ReadonlyMap<string, number>,
  policy: Policy,
): void {
  const { kind, parties } = effect;
  const state = parties.length === 0 ? 0 : (byKey.get(sideKey(parties)) ?? 0);
  if (kind === 'leave') {
    if (state > 0) sum.leaves = withChance(sum.leaves, state, policy.jumpLeft * share * weight);
    return;
  }
  // Who fought side by side and takes it from the other: they part.
  const parted =
    effect.losers.length > 0 &&
    sides.some((side) => holdsAll(side, parties) && effect.losers.some(({ key }) => side.keys.includes(key)));
  const chance = parted ? policy.jumpLeft * share : change;
  // Somebody who is not named takes it: whoever held it may be gone.
  if (state > 0 || parties.length === 0)
    sum.jumps = withChance(sum.jumps, state, chance * weight * (state > 0 ? 1 : policy.nobody));
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

function support(
  p: Float64Array,
  sides: readonly SideState[],
  parties: readonly Party[],
  odds: number,
  ally: number,
): void {
  if (parties.length === 0) return;
  for (let i = 0; i < sides.length; i++) {
    const { keys } = sides[i]!;
    let shared = 0;
    for (const key of keys) if (includes(parties, key)) shared++;
    if (shared === 0) continue;
    p[i + 1]! *= shared === distinct(parties) && shared === keys.length ? odds : odds ** ally;
  }
  // Hundreds of voices on one day: only how the states stand to each other counts.
  let most = 0;
  for (let s = 0; s < p.length; s++) if (p[s]! > most) most = p[s]!;
  if (most > 1e100) for (let s = 0; s < p.length; s++) p[s] = p[s]! / most;
}

function includes(parties: readonly Party[], key: string): boolean {
  for (const party of parties) if (party.key === key) return true;
  return false;
}

const distinct = (parties: readonly Party[]): number =>
  parties.length < 2 ? parties.length : new Set(parties.map(({ key }) => key)).size;

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
  for (let i = 0; i < sides.length; i++) if (sides[i]!.keys.some((key) => includes(parties, key))) p[i + 1]! *= factor;
}

/** Who fights for a place against another: one of the two holds it, or somebody of whom nothing is told. */
function among(p: Float64Array, sides: readonly SideState[], parties: readonly Party[], share: number): void {
  if (distinct(parties) < 2) return;
  for (let i = 0; i < sides.length; i++)
    if (!sides[i]!.keys.some((key) => includes(parties, key))) p[i + 1]! *= 1 - share;
  p[0]! *= 1 - share;
}
