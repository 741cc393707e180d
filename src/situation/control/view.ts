import type { Sector } from '../../claims/index.js';
import type { ControlStatus } from '../types.js';
import type { Course } from './course.js';
import type { Party } from './effect.js';
import type { Weighed } from './evidence.js';
import { type Going, type Ongoing, on } from './ongoing.js';
import type { Policy } from './policy.js';
import type { Holding } from './reasons.js';
import { lastUntil, near, onlySelf, type Support } from './support.js';

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
  /** What others than the one who wins by it tell of who left and who is there. */
  readonly bearing: readonly Weighed[];
  /** Indexes of all that is weighed, the heaviest first. */
  readonly heaviest: readonly number[];
  /** The place of each among these. */
  readonly rank: Int32Array;
  readonly holding: Holding;
  /** For each state: days on which it was told to hold the place, sorted; those of the report's own or of others' words apart from the victor's. */
  readonly support: readonly Support[];
}

/** Who holds parts of a place on a day, and when that was told last, for the view of the whole. */
export type PartsOn = (
  day: number,
) => readonly { readonly part: Sector; readonly view: View; readonly told: number | null }[];

export const noParts: PartsOn = () => [];

const NOTHING: readonly Ongoing[] = [];
const NOWHERE: readonly Sector[] = [];

/** The view of a cell on a day. */
export function viewOn(cell: Cell, day: number, policy: Policy, partsOn: PartsOn = noParts): View {
  const { evidence, looked } = cell.course;
  const { sides, kin } = evidence;
  const states = kin.length;
  const at = looked.on(day);
  const p = looked.values;
  const first = likeliest(p, at, kin, 0);
  const held = first === 0 ? 0 : together(p, at, kin[first]!, states);
  const claim = first === 0 ? 0 : claimedSince(cell, first, at, day, policy);
  const fighters = on(cell.going, 'fight', day);
  const besiegers = on(cell.going, 'besiege', day);
  if (first === 0 || (held < policy.heldFrom && claim === 0)) return unheld(cell, day, fighters, besiegers);
  const side = claim === 0 ? first : claim;
  const probability = claim === 0 ? held : p[at + claim]!;
  const holders = sides[side - 1]!.parties;
  const others = holdersOfParts(partsOn, day, holders, policy);
  if (others !== null)
    return viewOf('contested', unique([...holders, ...others]), probability, side, [...fighters, ...besiegers]);
  if (claim === 0) {
    const second = likeliest(p, at, kin, kin[first]!);
    if (
      second > 0 &&
      together(p, at, kin[second]! & ~kin[first]!, states) >= probability * policy.nearFactor &&
      near(cell, side, second, day, policy)
    )
      return viewOf('contested', unique([...holders, ...sides[second - 1]!.parties]), probability, side, fighters);
  }
  const around = claim > 0 ? NOTHING : othersOf(besiegers, holders);
  const against = isSplit(fighters, holders) ? fighters : othersOf(fighters, holders);
  if (around.length > 0) {
    const direction = directionOf(cell, around);
    return viewOf('besieged', holders, probability, side, [...around, ...against], direction);
  }
  if (against.length > 0) return viewOf('contested', holders, probability, side, against);
  return viewOf(onlySelf(cell, side, day) ? 'claimed' : 'controlled', holders, probability, side, NOTHING);
}

const viewOf = (
  status: ControlStatus,
  holders: readonly Party[],
  probability: number,
  side: number,
  ongoing: readonly Ongoing[],
  direction: readonly Sector[] = NOWHERE,
): View => ({ status, holders, probability, side, ongoing, direction });

/** Who holds parts of the place against those who hold it; null: nobody. */
function holdersOfParts(
  partsOn: PartsOn,
  day: number,
  holders: readonly Party[],
  policy: Policy,
): readonly Party[] | null {
  if (partsOn === noParts) return null;
  let found: Party[] | null = null;
  for (const { part, view, told } of partsOn(day)) {
    if (part === 'outskirts' || (told !== null && told < day - policy.partDays)) continue;
    if (!contests(view, holders, policy)) continue;
    found = found === null ? [...view.holders] : [...found, ...view.holders];
  }
  return found;
}

function isAmong({ key }: Party, parties: readonly Party[]): boolean {
  for (const one of parties) if (one.key === key) return true;
  return false;
}

/** Those of others than the holders. */
function othersOf(list: readonly Ongoing[], holders: readonly Party[]): readonly Ongoing[] {
  if (list.length === 0) return list;
  const others: Ongoing[] = [];
  for (const one of list) if (!isAmong(one.party, holders)) others.push(one);
  return others;
}

/** Who holds together and fights each other holds together no more. */
function isSplit(fighters: readonly Ongoing[], holders: readonly Party[]): boolean {
  if (fighters.length < 2) return false;
  for (const { party } of fighters) if (!isAmong(party, holders)) return false;
  return true;
}

/**
 * Where the latest word on who holds the place is that of a side which claims it for itself, and nobody else was told to hold it since, it is the claim
 * that is read out, with its own probability: `claimed`, not `controlled`. What is told of the holder stands against it for some days. 0: there is none.
 */
function claimedSince(cell: Cell, first: number, at: number, day: number, policy: Policy): number {
  const { support, course } = cell;
  const p = course.looked.values;
  const held = lastUntil(support[first]!, day);
  let [side, latest] = [0, held === null ? Number.NEGATIVE_INFINITY : held + policy.claimAfterDays - 1];
  for (let s = 1; s < support.length; s++) {
    if (s === first || p[at + s]! < policy.claimFrom) continue;
    const claimed = lastUntil(support[s]!, day);
    if (claimed !== null && claimed > latest) {
      side = s;
      latest = claimed;
    }
  }
  return side > 0 && onlySelf(cell, side, day) ? side : 0;
}

function unheld(cell: Cell, day: number, fighters: readonly Ongoing[], besiegers: readonly Ongoing[]): View {
  // Who attacks a place attacks somebody: it is fought over, even where only one side is named.
  if (fighters.length > 0) return viewOf('contested', contenders(fighters), 0, 0, fighters);
  if (besiegers.length > 0) return viewOf('besieged', [], 0, 0, besiegers, directionOf(cell, besiegers));
  const present = on(cell.going, 'present', day);
  if (present.length === 0) return viewOf('unknown', [], 0, 0, NOTHING);
  return viewOf('presence', present.map(partyOf), 0, 0, present);
}

const partyOf = ({ party }: Ongoing): Party => party;

/** Those who fight each other for a place that nobody is known to hold; a side that attacks alone has it not. */
function contenders(fighters: readonly Ongoing[]): readonly Party[] {
  if (fighters.length < 2) return [];
  const named = unique(fighters.map(partyOf).filter(({ key }) => key !== ''));
  return named.length > 1 ? named : [];
}

/** Chance of some states, given as bits. */
function together(p: Float64Array, at: number, of: number, states: number): number {
  let sum = 0;
  for (let s = 1; s < states; s++) if (of & (1 << s)) sum += p[at + s]!;
  return sum;
}

/** The likeliest side of those that are not among some; 0: there is none. */
function likeliest(p: Float64Array, at: number, kin: Int32Array, but: number): number {
  let side = 0;
  for (let s = 1; s < kin.length; s++) if (!(but & (1 << s)) && (side === 0 || p[at + s]! > p[at + side]!)) side = s;
  return side;
}

/** A part that somebody else holds contests the whole. */
const contests = ({ status, holders, probability }: View, of: readonly Party[], policy: Policy): boolean =>
  (status === 'controlled' || status === 'claimed' || status === 'besieged' || status === 'contested') &&
  probability >= policy.partContests &&
  holders.some((party) => !isAmong(party, of));

function directionOf({ course }: Cell, around: readonly Ongoing[]): readonly Sector[] {
  const told: Sector[] = [];
  for (const { reasons } of around) for (const i of reasons) told.push(...course.evidence.weighed[i]!.effect.direction);
  return told.length === 0 ? NOWHERE : [...new Set(told)].sort();
}

function unique(parties: readonly Party[]): readonly Party[] {
  const byKey = new Map<string, Party>();
  for (const party of parties) byKey.set(party.key, party);
  return [...byKey.values()];
}
