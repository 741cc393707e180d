import type { Chain, Chance, Change, Heirs } from './chain.js';
import type { Evidence, Weighed } from './evidence.js';
import { type Fights, fightsOf, foughtUntil, isFought } from './fights.js';
import type { Policy } from './policy.js';
import { impliesChange } from './told.js';
import type { SideState, Who } from './who.js';

/** The chain of a cell: where it tends to, and what was observed when. */
export function chainOf(evidence: Evidence, policy: Policy): Chain {
  const { sides, weighed, days } = evidence;
  const states = sides.length + 1;
  const fights = fightsOf(fightDays(weighed), policy.fightingDays);
  const steps = new Steps(evidence, fights, policy);
  for (let i = 0; i < days.length; i++) steps.observe(i);
  return {
    states,
    rest: shared(sides, policy.unknown),
    first: shared(sides, policy.unknownFirst),
    days: steps.days,
    changes: steps.changes,
    before: steps.before,
    after: steps.after,
    fights,
    fought: Float64Array.from(steps.days, (day) => foughtUntil(fights, day)),
    fighting: policy.changesPerYearFighting / 365.25,
  };
}

/** The unknown has its share, the sides the rest of it in equal parts. */
function shared(sides: readonly SideState[], unknown: number): Float64Array {
  const p = new Float64Array(sides.length + 1).fill((1 - unknown) / Math.max(1, sides.length));
  p[0] = sides.length === 0 ? 1 : unknown;
  return p;
}

/** Days on which the place is fought over, as far as it is told. */
function fightDays(weighed: readonly Weighed[]): readonly number[] {
  const days: number[] = [];
  for (const { effect, weight } of weighed)
    if (effect.kind === 'fight' && effect.day !== null && weight > 0) days.push(effect.day);
  return days;
}

/** How much more likely a claim of a state is where it is so than where it is not. */
const oddsOf = (weight: number, guess: number): number => 1 + weight / ((1 - weight) * guess);

/** Either of two chances. */
const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

const bit = (state: number): number => 1 << state;

/** Writes what is told of each day into columns: see `Chain`. */
class Steps {
  readonly days: Int32Array;
  readonly changes: (Change | null)[] = [];
  readonly after: Float64Array;
  before: Float64Array | null = null;
  readonly #states: number;
  #jumps: Chance[] = [];
  #leaves: Chance[] = [];
  /** Who besieges, fights or has taken a part, to whom a place can be left: read when somebody leaves. */
  #around: readonly Weighed[] | null = null;

  constructor(
    readonly evidence: Evidence,
    readonly fights: Fights,
    readonly policy: Policy,
  ) {
    const { days, sides } = evidence;
    this.#states = sides.length + 1;
    this.days = new Int32Array(days.length);
    this.after = new Float64Array(days.length * this.#states).fill(1);
  }

  /** What is told of one of the days. */
  observe(i: number): void {
    const { day, told } = this.evidence.days[i]!;
    this.days[i] = day;
    const change = isFought(this.fights, day) ? this.policy.jumpFought : this.policy.jump;
    for (const { index, share, stands } of told) {
      const one = this.evidence.weighed[index]!;
      if (one.weight <= 0) continue;
      if (impliesChange(one.effect, this.policy)) this.#addChange(one, change * share, share);
      if (stands) this.#addState(one, i * this.#states);
    }
    const [jumps, leaves] = [this.#jumps, this.#leaves];
    if (jumps.length === 0 && leaves.length === 0) {
      this.changes.push(null);
      return;
    }
    [this.#jumps, this.#leaves] = [[], []];
    let all = 0;
    for (const { chance } of jumps) all += chance;
    if (all > 0.9) for (const one of jumps) one.chance *= 0.9 / all;
    this.changes.push({ jumps, leaves, heirs: leaves.length === 0 ? null : this.#heirsOf(day, leaves) });
  }

  /** Who besieges the place, fights for it or has a part of it on a day on which its holder leaves. */
  #heirsOf(day: number, leaving: readonly Chance[]): Heirs | null {
    const { fightingDays, siegeDays, leftTo } = this.policy;
    this.#around ??= this.evidence.weighed.filter(
      ({ effect, weight, from }) =>
        (effect.kind === 'fight' || effect.kind === 'besiege' || (effect.kind === 'take' && from === 'part')) &&
        weight > 0 &&
        effect.day !== null,
    );
    let near = 0;
    for (const { effect, who } of this.#around) {
      if (effect.day! > day || effect.day! < day - (effect.kind === 'fight' ? fightingDays : siegeDays)) continue;
      near |= who.shares;
    }
    for (const { state } of leaving) near &= ~bit(state);
    if (near === 0) return null;
    const states: number[] = [];
    for (let s = 1; s < this.#states; s++) if (near & bit(s)) states.push(s);
    return { share: leftTo, states };
  }

  #addChange({ effect, who, lost, weight }: Weighed, change: number, share: number): void {
    const { policy } = this;
    if (effect.kind === 'leave') {
      if (who.state > 0) addChance(this.#leaves, who.state, policy.jumpLeft * share * weight);
      return;
    }
    // Who fought side by side and takes it from the other: they part.
    const chance = (who.holds & lost.shares) !== 0 ? policy.jumpLeft * share : change;
    // Somebody who is not named takes it: whoever held it may be gone.
    if (who.state > 0 || who.keys.length === 0)
      addChance(this.#jumps, who.state, chance * weight * (who.state > 0 ? 1 : policy.nobody));
  }

  #addState({ effect, who, lost, weight }: Weighed, at: number): void {
    const { kind } = effect;
    const { after, policy } = this;
    if (kind === 'take' || kind === 'hold') {
      if (who.keys.length === 0) for (let s = 1; s < this.#states; s++) after[at + s]! *= 1 - weight * policy.nobody;
      this.#support(after, at, who, oddsOf(weight, policy.guess));
      if (kind === 'take' && lost.keys.length > 0) {
        // Who takes a place from somebody holds it together with him no more.
        this.#against(at, who.shares & lost.shares, 1 / oddsOf(weight, policy.guess));
        this.before ??= new Float64Array(after.length).fill(1);
        this.#support(this.before, at, lost, oddsOf(weight * policy.loser, policy.guess));
      }
    } else if (kind === 'leave' || kind === 'deny') this.#against(at, who.shares, 1 / oddsOf(weight, policy.guess));
    else if (kind === 'fight') this.#among(at, who, weight * policy.fighters);
    else if (kind === 'besiege') this.#against(at, who.shares, 1 - weight * policy.besieger);
  }

  #support(p: Float64Array, at: number, who: Who, odds: number): void {
    if (who.keys.length === 0) return;
    const { ally } = this.policy;
    for (let s = 1; s < this.#states; s++) if (who.shares & bit(s)) p[at + s]! *= s === who.state ? odds : odds ** ally;
    // Hundreds of voices on one day: only how the states stand to each other counts.
    let most = 0;
    for (let s = at; s < at + this.#states; s++) if (p[s]! > most) most = p[s]!;
    if (most > 1e100) for (let s = at; s < at + this.#states; s++) p[s] = p[s]! / most;
  }

  #against(at: number, states: number, factor: number): void {
    for (let s = 1; s < this.#states; s++) if (states & bit(s)) this.after[at + s]! *= factor;
  }

  /** Who fights for a place against another: one of the two holds it, or somebody of whom nothing is told. */
  #among(at: number, who: Who, share: number): void {
    if (who.keys.length < 2) return;
    for (let s = 1; s < this.#states; s++) if (!(who.shares & bit(s))) this.after[at + s]! *= 1 - share;
    this.after[at]! *= 1 - share;
  }
}

/** Adds a chance for a state, in the order of states: either of the two. */
function addChance(chances: Chance[], state: number, chance: number): void {
  let i = 0;
  while (i < chances.length && chances[i]!.state < state) i++;
  const there = chances[i];
  if (there?.state === state) there.chance = either(there.chance, chance);
  else chances.splice(i, 0, { state, chance });
}
