import type { Effect } from './effect.js';

/** By the day known; what is known on one day by report and by where it stands: an order that does not depend on arrival. */
export function compareKnown(a: Effect, b: Effect): number {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1;
  return (
    order(a.report, b.report) || a.at - b.at || order(a.claim, b.claim) || order(a.kind, b.kind) || dayOf(a) - dayOf(b)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day of an effect as a number: what has no day stands before all days. */
export const dayOf = ({ day }: Effect): number => day ?? UNDATED;

/** Where effects without a day stand. */
export const UNDATED = -1e9;
/** Days up to this are none: an effect without a day stands there. */
export const NO_DAY = -1e8;
