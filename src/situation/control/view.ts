import type { Sector } from '../../claims/index.js';
import type { ControlStatus } from '../types.js';
import { beliefOn, type Course } from './course.js';
import type { Party } from './effect.js';
import type { Weighed } from './evidence.js';
import { type Going, type Ongoing, on } from './ongoing.js';
import type { Policy } from './policy.js';

/** What a cell looks like on a day. */
export interface View {
  readonly status: ControlStatus;
  readonly holders: readonly Party[];
  /** That those who are told to hold it together do; 0 where nobody is said to. */
  readonly probability: number;
  /** The state of the course that is read out; 0 where none is. */
  readonly side: number;
  readonly ongoing: readonly Ongoing[];
  /** Sides from which a besieged place is enclosed, where the words say so. */
  readonly direction: readonly Sector[];
}

/** A course with what goes on beside it, ready to be looked at. */
export interface Cell {
  readonly course: Course;
  readonly ongoing: readonly Ongoing[];
  readonly going: Going;
  /** States that share somebody: `kin[a * states + b]`. */
  readonly kin: Uint8Array;
  /** What others than the one who wins by it tell of who left and who is there. */
  readonly bearing: readonly Weighed[];
  /** Indexes of all that is weighed, the heaviest first. */
  readonly heaviest: readonly number[];
  /** For each state: days on which it was told to hold the place, sorted; those of the report's own or of others' words apart from the victor's. */
  readonly support: readonly Support[];
}

/** Evidence for one side, by day. */
export interface Support {
  readonly days: readonly number[];
  readonly indexes: readonly number[];
}

/** Who holds parts of a place on a day, and when that was told last, for the view of the whole. */
export type PartsOn = (
  day: number,
) => readonly { readonly part: Sector; readonly view: View; readonly told: number | null }[];

const noParts: PartsOn = () => [];

/** The view of a cell on a day. */
export function viewOn(cell: Cell, day: number, policy: Policy, partsOn: PartsOn = noParts): View {
  const { sides } = cell.course.evidence;
  const p = beliefOn(cell.course, day);
  const [first, second] = ranked(p, cell);
  const fighters = on(cell.going, 'fight', day);
  const besiegers = on(cell.going, 'besiege', day);
  const claim = first ? claimedSince(cell, first, p, day, policy) : null;
  if (!first || (first.probability < policy.heldFrom && !claim)) return unheld(cell, day, fighters, besiegers);
  const { probability, side } = claim ?? first;
  const holders = sides[side - 1]!.parties;
  const base = { probability, side, direction: [] };
  const all = partsOn(day);
  const parts =
    all.length === 0
      ? all
      : all.filter(
          ({ part, view, told }) =>
            part !== 'outskirts' && (told === null || told >= day - policy.partDays) && contests(view, holders, policy),
        );
  if (parts.length > 0) {
    const all = unique([...holders, ...parts.flatMap(({ view }) => view.holders)]);
    return { ...base, status: 'contested', holders: all, ongoing: [...fighters, ...besiegers] };
  }
  if (
    !claim &&
    second &&
    second.probability >= probability * policy.nearFactor &&
    near(cell, side, second.side, day, policy)
  ) {
    const all = unique([...holders, ...sides[second.side - 1]!.parties]);
    return { ...base, status: 'contested', holders: all, ongoing: fighters };
  }
  const around = claim ? NOTHING : othersOf(besiegers, holders);
  // Who holds together and fights each other holds together no more.
  const split = fighters.length > 1 && fighters.every(({ party }) => holders.some(({ key }) => key === party.key));
  const against = split ? fighters : othersOf(fighters, holders);
  if (around.length > 0)
    return {
      ...base,
      status: 'besieged',
      holders,
      ongoing: [...around, ...against],
      direction: directionOf(cell, around),
    };
  if (against.length > 0) return { ...base, status: 'contested', holders, ongoing: against };
  return { ...base, status: onlySelf(cell, side, day) ? 'claimed' : 'controlled', holders, ongoing: [] };
}

const NOTHING: readonly Ongoing[] = [];

/** Those of others than the holders. */
const othersOf = (list: readonly Ongoing[], holders: readonly Party[]): readonly Ongoing[] =>
  list.length === 0 ? list : list.filter(({ party }) => !holders.some(({ key }) => key === party.key));

/**
 * Where the latest word on who holds the place is that of a side which claims it for itself, and nobody else was told to hold it since, it is the claim
 * that is read out, with its own probability: `claimed`, not `controlled`. What is told of the holder stands against it for some days.
 */
function claimedSince(
  cell: Cell,
  first: { side: number },
  p: Float64Array,
  day: number,
  { claimFrom, claimAfterDays }: Policy,
): { side: number; probability: number } | null {
  const held = lastUntil(cell.support[first.side]!, day);
  let [side, latest] = [0, held === null ? Number.NEGATIVE_INFINITY : held + claimAfterDays - 1];
  for (let s = 1; s < p.length; s++) {
    if (s === first.side || p[s]! < claimFrom) continue;
    const claimed = lastUntil(cell.support[s]!, day);
    if (claimed !== null && claimed > latest) [side, latest] = [s, claimed];
  }
  return side > 0 && onlySelf(cell, side, day) ? { side, probability: p[side]! } : null;
}

function unheld(cell: Cell, day: number, fighters: readonly Ongoing[], besiegers: readonly Ongoing[]): View {
  const base = { probability: 0, side: 0, direction: [] };
  // Who attacks a place attacks somebody: it is fought over, even where only one side is named.
  if (fighters.length > 0) return { ...base, status: 'contested', holders: contenders(fighters), ongoing: fighters };
  if (besiegers.length > 0)
    return { ...base, status: 'besieged', holders: [], ongoing: besiegers, direction: directionOf(cell, besiegers) };
  const present = on(cell.going, 'present', day);
  if (present.length > 0)
    return { ...base, status: 'presence', holders: present.map(({ party }) => party), ongoing: present };
  return { ...base, status: 'unknown', holders: [], ongoing: [] };
}

/** Those who fight each other for a place that nobody is known to hold; a side that attacks alone has it not. */
function contenders(fighters: readonly Ongoing[]): readonly Party[] {
  const named = unique(fighters.map(({ party }) => party).filter(({ key }) => key !== ''));
  return named.length > 1 ? named : [];
}

interface Ranked {
  readonly side: number;
  readonly probability: number;
}

/** The likeliest side, with all that share somebody with it; and the likeliest of the others. */
function ranked(p: Float64Array, { kin }: Cell): readonly Ranked[] {
  const states = p.length;
  const first = likeliest(p, kin, 0);
  if (first === 0) return [];
  const second = likeliest(p, kin, first);
  const one = { side: first, probability: together(p, kin, first, 0) };
  return second === 0 ? [one] : [one, { side: second, probability: together(p, kin, second, first) }];
  function together(of: Float64Array, shares: Uint8Array, side: number, but: number): number {
    let sum = 0;
    for (let s = 1; s < states; s++)
      if (shares[s * states + side] && !(but > 0 && shares[s * states + but])) sum += of[s]!;
    return sum;
  }
}

/** The likeliest side of those that share nobody with another. */
function likeliest(p: Float64Array, kin: Uint8Array, but: number): number {
  let side = 0;
  for (let s = 1; s < p.length; s++)
    if (!(but > 0 && kin[s * p.length + but]) && (side === 0 || p[s]! > p[side]!)) side = s;
  return side;
}

/** Two sides contradict each other where both were told to hold the place within days of each other, and of the day. */
function near({ support }: Cell, a: number, b: number, day: number, { contradictionDays }: Policy): boolean {
  const [x, y] = [lastUntil(support[a]!, day), lastUntil(support[b]!, day)];
  return x !== null && y !== null && Math.abs(x - y) <= contradictionDays;
}

/** The last day until `day` on which the side was told to hold the place. */
export function lastUntil({ days }: Support, day: number): number | null {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : days[low - 1]!;
}

/** A part that somebody else holds contests the whole. */
const contests = ({ status, holders, probability }: View, of: readonly Party[], policy: Policy): boolean =>
  (status === 'controlled' || status === 'claimed' || status === 'besieged' || status === 'contested') &&
  probability >= policy.partContests &&
  holders.some(({ key }) => !of.some((one) => one.key === key));

/** Nobody but the side itself, or somebody who is not named, says so: of all that was told of it since another was last told to hold the place. */
function onlySelf(cell: Cell, side: number, day: number): boolean {
  const { course, support, kin } = cell;
  const { weighed } = course.evidence;
  const own = support[side]!;
  let since = Number.NEGATIVE_INFINITY;
  for (let s = 1; s < support.length; s++) {
    if (kin[s * support.length + side]) continue;
    const last = lastUntil(support[s]!, day);
    if (last !== null && last > since) since = last;
  }
  let [any, oldest] = [false, day];
  for (let i = own.days.length - 1; i >= 0 && own.days[i]! >= since; i--) {
    if (own.days[i]! > day) continue;
    const { from, self } = weighed[own.indexes[i]!]!;
    // What others tell of a part bears nobody out who claims the whole.
    if (from === 'part') continue;
    any = true;
    oldest = own.days[i]!;
    if (!self) return false;
  }
  if (any) return !borneOut(cell, side, oldest, day);
  return own.indexes.length > 0 && own.indexes.every((index) => weighed[index]!.self);
}

/** Others tell, about then or later, that who had the place left it, or that the side is there. */
function borneOut({ course, bearing }: Cell, side: number, since: number, day: number): boolean {
  const { keys } = course.evidence.sides[side - 1]!;
  return bearing.some(({ effect }) => {
    const { kind, parties } = effect;
    if (effect.day === null || effect.day > day || effect.known > day || effect.day < since - AROUND) return false;
    const own = parties.some(({ key }) => keys.includes(key));
    return kind === 'present' ? own && effect.day >= since : kind === 'leave' && !own;
  });
}

/** Days before a claim in which what others tell of the same change lies. */
const AROUND = 7;

const directionOf = ({ course }: Cell, around: readonly Ongoing[]): readonly Sector[] => {
  const told = around.flatMap(({ reasons }) => reasons.flatMap((i) => course.evidence.weighed[i]!.effect.direction));
  return [...new Set(told)].sort();
};

function unique(parties: readonly Party[]): readonly Party[] {
  const byKey = new Map(parties.map((party) => [party.key, party] as const));
  return [...byKey.values()];
}
