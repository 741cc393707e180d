import type { Modality, Sector } from '../../claims/index.js';
import { LagebildError } from '../../text/index.js';
import { firstDayOf, formatDay, lastDayOf } from '../../time/index.js';
import type { ActorRef, ControlStatus } from '../types.js';
import { cellOf } from './cell.js';
import { stepOn } from './chain.js';
import { beliefOn, type Course } from './course.js';
import type { EffectKind } from './effect.js';
import { type Passed, rulesOf, type Weighed } from './evidence.js';
import type { Control } from './index.js';
import { foldPlace, partsOf, passedTo } from './place.js';
import { type Cell, viewOn } from './view.js';

/** Which cell is asked about, on which day, as known on which day. */
export interface CellQuestion {
  /** Key, id or name of the place; case does not matter in names. */
  readonly place: string;
  readonly part: Sector | null;
  readonly at: string;
  readonly asOf: string | null;
  /** For each claim, what would be believed without it: the whole cell is folded again for each of the heaviest. */
  readonly leaveOneOut?: boolean;
}

/** A side with its chance on the day. */
export interface SideChance {
  readonly holders: readonly ActorRef[];
  readonly probability: number;
}

/** What one claim did. */
export interface ClaimPart {
  readonly claim: string;
  readonly modality: Modality;
  readonly kind: EffectKind;
  /** Whom it speaks of. */
  readonly parties: readonly ActorRef[];
  /** The day it tells of; null where none is known. */
  readonly day: string | null;
  readonly known: string;
  /** 0 to 1: after type, source, independence and distance are weighed. */
  readonly weight: number;
  /** Names of the rules that weighed it, in order: type, source, copy, from town or part. */
  readonly rules: readonly string[];
  readonly copyOf: string | null;
  /** The chance of the side that is read out (else of the likeliest), before and after all that was told on its day, as it would have been believed then; null where it told nothing of who holds the place. */
  readonly moved: { readonly before: number; readonly after: number } | null;
  /** What the chance would be without it, exactly; null where it was not asked for or not worked out. */
  readonly without: number | null;
}

/** Why a cell is read as it is. */
export interface CellExplanation {
  readonly place: { readonly id: string | null; readonly name: string };
  readonly part: Sector | null;
  readonly at: string;
  readonly asOf: string | null;
  readonly policy: string;
  readonly status: ControlStatus;
  readonly holders: readonly ActorRef[];
  readonly probability: number;
  /** Sides by their chance; what is left is nobody that is told of. */
  readonly sides: readonly SideChance[];
  readonly unknown: number;
  /** Changes of hands per year that the place's own course suggests. */
  readonly changesPerYear: number;
  /** Days since the last claim that counts; null where none has a day. */
  readonly silentDays: number | null;
  /** The claims, heaviest first; those that count nothing (copies) last. */
  readonly claims: readonly ClaimPart[];
  /** How many claims there are; `claims` holds the heaviest. */
  readonly total: number;
  /** Claims that contradict one another: of one source, of one day, of different holders. */
  readonly contradictions: readonly (readonly [string, string])[];
}

/** Claims told in an explanation, and of these how many are left out in turn. */
const MOST_TOLD = 200;
const MOST_LEFT_OUT = 40;

const round = (n: number): number => Math.round(n * 1e4) / 1e4;
const ref = ({ id, name }: ActorRef): ActorRef => ({ id, name });
const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** Explains a cell on a day; null where nothing is told of it. Throws `day-invalid` where `at` is no day. */
export function explainControl(control: Control, question: CellQuestion): CellExplanation | null {
  const { part, asOf } = question;
  const day = lastDayOf(question.at);
  if (day === null || firstDayOf(question.at) === null)
    throw new LagebildError('day-invalid', 'a cell is explained for a day', {
      came: question.at,
      possible: 'an ISO day: 2018-06-11',
    });
  const place =
    control.findPlace((one) => one.key === question.place || one.id === question.place, asOf) ??
    control.findPlace((one) => sameName(one.name, question.place), asOf);
  if (!place) return null;
  const effects = control.effectsOf(place.key, asOf);
  const passed = passedTo(part, effects, control.policy);
  if (passed.length === 0) return null;
  const { policy } = control;
  const interestOf = control.interestsAsOf(asOf);
  const cell = cellOf(passed, policy, interestOf);
  const parts =
    part === null && effects.size > 1 ? foldPlace(effects, policy, interestOf).filter((one) => one.part !== null) : [];
  const view = viewOn(cell, day, policy, partsOf(parts));
  const { sides, weighed } = cell.course.evidence;
  const p = beliefOn(cell.course, day);
  // Where nobody is read out, it is the likeliest side whose chance is followed.
  const side = view.side > 0 ? view.side : likeliest(p);
  const told = [...weighed.keys()].sort(
    (a, b) => weighed[b]!.weight - weighed[a]!.weight || (weighed[a]!.effect.claim < weighed[b]!.effect.claim ? -1 : 1),
  );
  const chance = (course: Course, on: number): number => sideChance(course, on, side > 0 ? sides[side - 1]!.keys : []);
  const left = question.leaveOneOut
    ? new Set(told.slice(0, MOST_LEFT_OUT).map((i) => weighed[i]!.effect.claim))
    : new Set();
  const without = (claim: string): number | null => {
    if (!left.has(claim)) return null;
    const rest: readonly Passed[] = passed.filter(({ effect }) => effect.claim !== claim);
    return rest.length === 0 ? 0 : round(chance(cellOf(rest, policy, interestOf).course, day));
  };
  const kept = told.slice(0, MOST_TOLD);
  return {
    place: { id: place.id, name: place.name },
    part,
    at: question.at,
    asOf,
    policy: policy.name,
    status: view.status,
    holders: view.holders.map(ref),
    probability: round(view.probability),
    sides: sides
      .map((side, i) => ({ holders: side.parties.map(ref), probability: round(p[i + 1]!) }))
      .sort((a, b) => b.probability - a.probability),
    unknown: round(p[0]!),
    changesPerYear: round(cell.course.beliefs.changesPerDay * 365.25),
    silentDays: silence(weighed, day),
    claims: kept.map((i) => partOf(weighed[i]!, movedBy(cell, weighed[i]!, side), without(weighed[i]!.effect.claim))),
    total: weighed.length,
    contradictions: contradictionsOf(weighed),
  };
}

const likeliest = (p: Float64Array): number => {
  let top = 0;
  for (let s = 1; s < p.length; s++) if (top === 0 || p[s]! > p[top]!) top = s;
  return top;
};

/** Chance of all sides that share somebody with these. */
function sideChance(course: Course, day: number, keys: readonly string[]): number {
  const p = beliefOn(course, day);
  let sum = 0;
  course.evidence.sides.forEach((side, i) => {
    if (side.keys.some((key) => keys.includes(key))) sum += p[i + 1]!;
  });
  return sum;
}

function silence(weighed: readonly Weighed[], day: number): number | null {
  let last: number | null = null;
  for (const { effect, weight } of weighed)
    if (weight > 0 && effect.day !== null && effect.day <= day && (last === null || effect.day > last))
      last = effect.day;
  return last === null ? null : day - last;
}

/** The chance of the side before and after the day of the claim, by what was told until then: what the filter made of it. */
function movedBy({ course }: Cell, { effect, weight }: Weighed, side: number): ClaimPart['moved'] {
  const { kind, day } = effect;
  const counts = kind === 'take' || kind === 'hold' || kind === 'leave' || kind === 'deny' || kind === 'besiege';
  if (!counts || weight <= 0 || side === 0 || day === null) return null;
  const { alpha, chain } = course.beliefs;
  const { days, states, first } = chain;
  const i = stepOn(days, day);
  if (days[i] !== day) return null;
  const before = i === 0 ? first[side]! : alpha[(i - 1) * states + side]!;
  return { before: round(before), after: round(alpha[i * states + side]!) };
}

function partOf(weighed: Weighed, moved: ClaimPart['moved'], without: number | null): ClaimPart {
  const { effect, weight, copyOf } = weighed;
  return {
    claim: effect.claim,
    modality: effect.modality,
    kind: effect.kind,
    parties: effect.parties.map(ref),
    day: effect.day === null ? null : formatDay(effect.day),
    known: formatDay(effect.known),
    weight: round(weight),
    rules: rulesOf(weighed).split(', '),
    copyOf,
    moved,
    without,
  };
}

/** Pairs of claims of one voice and one day that put different sides into the place: both are kept, and flagged. */
function contradictionsOf(weighed: readonly Weighed[]): readonly (readonly [string, string])[] {
  const said = new Map<string, Weighed>();
  const found: [string, string][] = [];
  for (const one of weighed) {
    const { kind, day, voice, parties, claim } = one.effect;
    if (!(kind === 'take' || kind === 'hold') || day === null || parties.length === 0 || one.copyOf !== null) continue;
    const key = `${voice} ${day}`;
    const other = said.get(key);
    if (!other) said.set(key, one);
    else if (!other.effect.parties.some((a) => parties.some((b) => a.key === b.key)))
      found.push([other.effect.claim, claim]);
  }
  return found.slice(0, MOST_TOLD);
}
