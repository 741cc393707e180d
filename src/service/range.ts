import { LagebildError } from '../text/index.js';

/**
 * Throws `range-reversed` where what should come first is after the other; null is open. Days, months and times are compared as far as the shorter one
 * goes. `what` says in words what was asked for.
 */
export function demandOrder(first: string | null | undefined, second: string | null | undefined, what: string): void {
  if (first == null || second == null) return;
  const length = Math.min(first.length, second.length);
  if (first.slice(0, length) <= second.slice(0, length)) return;
  throw new LagebildError('range-reversed', what, {
    came: `${first}, then ${second}`,
    possible: `the earlier one first: ${second}, then ${first}`,
  });
}
