import type { ControlInterval } from '../situation/index.js';
import type { ForgetResult } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import type { LiveControl } from './live.js';

/** What went, and what the situation looks like without it. */
export interface Forgotten {
  readonly reports: readonly ForgetResult[];
  /** Intervals of control that no longer stand. */
  readonly gone: readonly ControlInterval[];
  /** Intervals that stand in their place. */
  readonly instead: readonly ControlInterval[];
}

/** An interval as a person would see it: other reasons for the same picture are no change. */
const picture = ({ place, part, status, holders, start, end }: ControlInterval): string =>
  JSON.stringify([place.id, place.name, part, status, holders, start, end]);

const without = (some: readonly ControlInterval[], others: readonly ControlInterval[]): readonly ControlInterval[] => {
  const seen = new Set(others.map(picture));
  return some.filter((one) => !seen.has(picture(one)));
};

/** Forgets a report (an id: all its versions) and says what changed in the situation: only the places of which it told are folded again. */
export async function forget(
  live: Pick<LiveControl, 'store' | 'control'>,
  idOrHash: string,
  reason: string,
): Promise<Forgotten> {
  if (reason.trim() === '')
    throw new LagebildError('reason-missing', 'a report is forgotten only with a reason: it is all that stays of it', {
      came: 'no reason',
      possible: '--reason "…"',
    });
  const all = { at: null, asOf: null };
  const before = await live.control(all);
  const reports = await live.store.forget(idOrHash, reason.trim());
  const after = await live.control(all);
  return { reports, gone: without(before, after), instead: without(after, before) };
}
