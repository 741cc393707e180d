import type { Sector } from '../../claims/index.js';
import { formatDay } from '../../time/index.js';
import type { ControlInterval, PlaceRef } from '../types.js';
import { knotAt, type ToldStretch } from './place.js';
import type { Policy } from './policy.js';

const round = (n: number): number => Math.round(n * 1e4) / 1e4;
const iso = (day: number | null): string | null => (day === null ? null : formatDay(day));

/** A stretch as it is told; with `at`, as certain as on that day. */
export function intervalOf(
  place: PlaceRef,
  part: Sector | null,
  stretch: ToldStretch,
  at: number | null,
  policy: Policy,
): ControlInterval {
  const { start, end, view, knots, lastEvidence, firstEvidence, began, reasons } = stretch;
  const told = lastEvidence ?? start ?? knots[0] ?? 0;
  const probability = round(knotAt(knots, at ?? Math.max(start ?? told, Math.min(told, end ?? told))));
  const least = view.status === 'claimed' ? policy.claimFrom : policy.heldFrom;
  const faded = at !== null && view.side > 0 && probability < least;
  const course: [string, number][] = [];
  for (let i = 0; i < knots.length; i += 2) course.push([formatDay(knots[i]!), round(knots[i + 1]!)]);
  return {
    place,
    part,
    status: faded ? 'unknown' : view.status,
    holders: faded ? [] : view.holders.map(({ id, name }) => ({ id, name })),
    start: iso(start),
    end: iso(end),
    probability,
    lastConfirmed: iso(lastEvidence),
    firstEvidence: iso(firstEvidence),
    began: [iso(began[0]), iso(began[1])],
    direction: view.direction,
    course,
    ...(stretch.quiet ? { quiet: true as const } : {}),
    reasons,
  };
}
