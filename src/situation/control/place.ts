import type { Sector } from '../../claims/index.js';
import type { Reason } from '../types.js';
import { cellOf } from './cell.js';
import type { Effect } from './effect.js';
import { type Passed, rulesOf, type Weighed } from './evidence.js';
import { settling } from './halves.js';
import type { Policy } from './policy.js';
import type { InterestOf } from './source.js';
import { type Stretch, stretchesOf } from './stretches.js';
import type { Cell, PartsOn } from './view.js';

/** The effects of a place: of the whole (null) and of its sectors. */
export type PlaceEffects = ReadonlyMap<Sector | null, readonly Effect[]>;

/** A stretch with its reasons as they are told. */
export interface ToldStretch extends Omit<Stretch, 'reasons'> {
  readonly reasons: readonly Reason[];
}

/** A reason with the number of its claim. */
export interface FoldedReason extends Reason {
  readonly number: number;
}

/** A stretch as it comes out of the fold. */
export interface FoldedStretch extends Omit<Stretch, 'reasons'> {
  readonly reasons: readonly FoldedReason[];
}

/** One cell of a place, folded. */
export interface FoldedCell {
  readonly part: Sector | null;
  readonly stretches: readonly FoldedStretch[];
  /** Last day of which something is told. */
  readonly last: number;
}

/**
 * What a cell is folded from. Town and parts are a tree of two levels: what is told of the whole town and ends who holds its parts too goes down to each part, and
 * what is told of a part goes up to the town as far as the part speaks for it. Each goes one way once, as it was told: nothing comes back to where it was told.
 */
export function passedTo(part: Sector | null, effects: PlaceEffects, policy: Policy): readonly Passed[] {
  const own = (effects.get(part) ?? []).map((effect): Passed => ({ effect, from: 'own', factor: 1 }));
  if (own.length === 0) return [];
  if (part !== null) {
    const reports = new Set(own.map(({ effect }) => effect.report));
    const whole = (effects.get(null) ?? []).filter(
      // A report that tells of the part itself means by the whole the rest.
      ({ kind, partial, complete, report }) =>
        !reports.has(report) && !partial && (kind === 'take' || kind === 'leave' || (kind === 'hold' && complete)),
    );
    return [
      ...own,
      ...whole.map((effect): Passed => ({ effect, from: 'whole', factor: effect.complete ? 1 : policy.wholeToPart })),
    ];
  }
  const claims = new Set(own.map(({ effect }) => effect.claim));
  const settled = effects.size > 2 ? settling(effects) : NOT_SETTLED;
  const up = sectorsOf(effects, policy).flatMap((sector) =>
    (effects.get(sector) ?? []).flatMap((effect): Passed[] => {
      const settles = settled.has(effect);
      if (!(effect.kind === 'take' || effect.kind === 'hold' || settles) || claims.has(effect.claim)) return [];
      return [{ effect, from: 'part', factor: settles ? policy.bothHalves : policy.partToWhole[sector] }];
    }),
  );
  return [...own, ...up];
}

const NOT_SETTLED: ReadonlySet<Effect> = new Set();

/** The sectors that are told of, those that speak most for the town first: a claim of several counts by the first of them, whichever report came first. */
function sectorsOf(effects: PlaceEffects, { partToWhole }: Policy): readonly Sector[] {
  return [...effects.keys()]
    .filter((sector) => sector !== null)
    .sort((a, b) => partToWhole[b] - partToWhole[a] || (a < b ? -1 : 1));
}

/** The cells of a place: its parts first, since the view of the whole looks at them. */
export function foldPlace(effects: PlaceEffects, policy: Policy, interestOf: InterestOf): readonly FoldedCell[] {
  const sectors = [...effects.keys()].filter((part) => part !== null).sort();
  const parts = sectors.map((part) =>
    folded(part, cellOf(passedTo(part, effects, policy), policy, interestOf), policy),
  );
  if (!effects.get(null)?.length) return parts;
  const whole = cellOf(passedTo(null, effects, policy), policy, interestOf);
  const turns = parts.flatMap(({ stretches }) => stretches.flatMap(({ start }) => (start === null ? [] : [start])));
  return [folded(null, whole, policy, partsOf(parts), turns), ...parts];
}

/** Who holds the parts on a day. */
export const partsOf =
  (parts: readonly FoldedCell[]): PartsOn =>
  (day) =>
    parts.flatMap(({ part, stretches }) => {
      const found = stretches.find(({ start, end }) => (start ?? day) <= day && (end ?? day) >= day);
      if (!found || part === null) return [];
      return [{ part, view: { ...found.view, probability: knotAt(found.knots, day) }, told: found.lastEvidence }];
    });

function folded(
  part: Sector | null,
  cell: Cell,
  policy: Policy,
  partsOn?: PartsOn,
  turns: readonly number[] = [],
): FoldedCell {
  const { days } = cell.course.beliefs.chain;
  const last = days[days.length - 1] ?? 0;
  const { weighed } = cell.course.evidence;
  const told = new Map<number, FoldedReason>();
  const reason = (i: number): FoldedReason => {
    const known = told.get(i) ?? reasonOf(weighed[i]!);
    told.set(i, known);
    return known;
  };
  const stretches = stretchesOf(cell, last + policy.fadedAfterDays, policy, partsOn, turns).map((one) => ({
    ...one,
    // What goes on is told by its reasons: a million claims leave room for no more.
    view: { ...one.view, ongoing: NOTHING },
    reasons: onePerClaim(one.reasons.map(reason)),
  }));
  cell.course.looked.release();
  return { part, stretches, last };
}

const NOTHING: Cell['ongoing'] = [];

/** What an effect did, as it is told. */
const reasonOf = (weighed: Weighed): FoldedReason => ({
  claim: weighed.effect.claim,
  number: weighed.effect.number,
  modality: weighed.effect.modality,
  weight: Math.round(weighed.weight * 1e4) / 1e4,
  rule: rulesOf(weighed),
});

/** One claim may do a thing to a cell more than once: it is told once. */
function onePerClaim(reasons: readonly FoldedReason[]): readonly FoldedReason[] {
  let once: FoldedReason[] | null = null;
  for (let i = 0; i < reasons.length; i++) {
    const { number, rule } = reasons[i]!;
    const told = once ?? reasons;
    let j = once === null ? i : once.length;
    while (--j >= 0 && !(told[j]!.number === number && told[j]!.rule === rule));
    if (j >= 0) once ??= reasons.slice(0, i);
    else once?.push(reasons[i]!);
  }
  return once ?? reasons;
}

/** The value of a line through knots (day and value in turn) on a day; the first or last value outside of them. */
export function knotAt(knots: readonly number[], day: number): number {
  if (knots.length === 0) return 0;
  let [low, high] = [0, knots.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (knots[2 * middle]! <= day) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return knots[1]!;
  if (low === knots.length / 2) return knots[knots.length - 1]!;
  const [a, p, b, q] = [knots[2 * low - 2]!, knots[2 * low - 1]!, knots[2 * low]!, knots[2 * low + 1]!];
  return p + ((q - p) * (day - a)) / (b - a);
}
