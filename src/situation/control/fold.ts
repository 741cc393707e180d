import type { Sector } from '../../claims/index.js';
import { firstDayOf } from '../../time/index.js';
import type { ControlInterval, KnownClaim, Reason, SituationQuery } from '../types.js';
import { Control, type FoldOptions } from './index.js';
import { knotAt } from './place.js';
import { POLICY } from './policy.js';

/**
 * Folds claims into who held which place, and which part of it, from when to when. Pure: the same claims and query give the
 * same intervals, in whatever order the claims come. With `query.at`, only the intervals of that day, as certain as on that day.
 */
export function foldControl(
  claims: readonly KnownClaim[],
  query: SituationQuery,
  options: FoldOptions = {},
): ControlInterval[] {
  const control = new Control(options);
  control.put(claims);
  return control.intervals(query);
}

/** The cells of one day out of the whole course, as certain as they are on that day: who has faded too far is no longer said to hold the place. */
export function controlAt(
  intervals: readonly ControlInterval[],
  day: string,
  { heldFrom, claimFrom } = POLICY,
): readonly ControlInterval[] {
  return intervals
    .filter(({ start, end }) => (start === null || start <= day) && (end === null || day <= end))
    .map((cell) => {
      const probability = probabilityOn(cell, day);
      const least = cell.status === 'claimed' ? claimFrom : heldFrom;
      const faded = cell.probability >= least && probability < least;
      return faded ? { ...cell, probability, status: 'unknown' as const, holders: [] } : { ...cell, probability };
    });
}

/**
 * A part of which nothing is told, by what is told of its town: who holds the town holds it. A siege encloses the town and not each of its parts; that a town is
 * fought over or shared says so of all of it.
 */
export function partOfTown(town: ControlInterval, part: Sector): ControlInterval {
  return { ...town, part, ...(town.status === 'besieged' ? { status: 'controlled' as const } : {}) };
}

/** How sure an interval is on one of its days. */
export function probabilityOn({ course, probability }: ControlInterval, day: string): number {
  if (course === undefined || course.length === 0) return probability;
  const knots = course.flatMap(([on, p]) => [firstDayOf(on) ?? 0, p]);
  return Math.round(knotAt(knots, firstDayOf(day) ?? 0) * 1e4) / 1e4;
}

/** The reasons of a cell with the claims they stand on, the heaviest first; claims that are not given are left out. */
export function explainCell(
  cell: Pick<ControlInterval, 'reasons'>,
  claims: readonly KnownClaim[],
): readonly { readonly reason: Reason; readonly known: KnownClaim }[] {
  const byId = new Map(claims.map((known) => [known.claim.id, known]));
  return cell.reasons
    .flatMap((reason) => {
      const found = byId.get(reason.claim);
      return found ? [{ reason, known: found }] : [];
    })
    .sort((a, b) => b.reason.weight - a.reason.weight);
}
