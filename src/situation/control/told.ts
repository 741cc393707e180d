import type { Effect } from './effect.js';
import type { Evidence, Weighed } from './evidence.js';
import { dayOf, NO_DAY } from './known-order.js';
import type { Policy } from './policy.js';

/** What an effect tells of a day: that there was a change on it, with this share of its chance; and, on its last day, how things stood. */
export interface Told {
  readonly day: number;
  readonly index: number;
  readonly share: number;
  readonly stands: boolean;
}

const byDay = (a: Told, b: Told): number => a.day - b.day;

/**
 * What is told of each day. A change of which the words leave several days open is a mixture over them: its chance is spread, and that it has happened
 * is observed at the end. What has no day stands before all days.
 */
export function toldOf(weighed: readonly Weighed[], policy: Policy): Evidence['days'] {
  const all: Told[] = [];
  for (let index = 0; index < weighed.length; index++) {
    const { effect } = weighed[index]!;
    const day = dayOf(effect);
    if (isChange(effect)) spread(all, effect, index, day, policy);
    else all.push({ day, index, share: 1, stands: true });
  }
  // Stable: what is told of one day stays in the order in which it became known.
  all.sort(byDay);
  const days: { day: number; told: readonly Told[] }[] = [];
  for (let from = 0, to = 0; from < all.length; from = to) {
    const { day } = all[from]!;
    while (to < all.length && all[to]!.day === day) to++;
    days.push({ day, told: asTheyEnded(all.slice(from, to), weighed) });
  }
  return days;
}

/** Whether it tells a change and not how things stand. */
export const isChange = ({ kind }: Effect): boolean => kind === 'take' || kind === 'leave';

/** Whether it makes a change likelier: `seit gestern in unserer Hand` tells of one too. */
export const impliesChange = (effect: Effect, { freshHoldDays }: Policy): boolean =>
  isChange(effect) ||
  (effect.kind === 'hold' && !effect.inferred && effect.day !== null && effect.known - effect.day <= freshHoldDays);

/** Days on which a change can have been, with shares that sum to one; a long time is taken by a handful of its days. */
function spread(all: Told[], { first, inferred }: Effect, index: number, last: number, { lag }: Policy): void {
  if (inferred && last >= NO_DAY) {
    let sum = 0;
    for (const share of lag) sum += share;
    for (let ago = lag.length - 1; ago >= 0; ago--)
      all.push({ day: last - ago, index, share: lag[ago]! / sum, stands: ago === 0 });
    return;
  }
  if (last < NO_DAY || first === null || first >= last) {
    all.push({ day: last, index, share: 1, stands: true });
    return;
  }
  const days = last - first;
  const count = Math.min(5, days + 1);
  for (let i = 0; i < count; i++) {
    const day = first + Math.round((days * i) / (count - 1));
    all.push({ day, index, share: 1 / count, stands: day === last });
  }
}

const isGain = ({ effect }: Weighed): boolean =>
  (effect.kind === 'take' || effect.kind === 'hold') && effect.parties.length > 0;

/** Of two sides that one report puts into a place on one day, the words that come last tell how it ended. */
function asTheyEnded(told: readonly Told[], weighed: readonly Weighed[]): readonly Told[] {
  let gains = 0;
  for (const { index, stands } of told) if (stands && isGain(weighed[index]!)) gains++;
  if (gains < 2) return told;
  const last = new Map<string, Weighed>();
  for (const { index, stands } of told) {
    const one = weighed[index]!;
    if (!stands || !isGain(one)) continue;
    const known = last.get(one.effect.report);
    if (!known || known.effect.at < one.effect.at) last.set(one.effect.report, one);
  }
  return told.map((one) => {
    const { effect, who } = weighed[one.index]!;
    if (!one.stands || !isGain(weighed[one.index]!)) return one;
    const ended = last.get(effect.report)!;
    // `einen Großteil` does not end what is told of the whole.
    const over =
      effect.at < ended.effect.at && isChange(ended.effect) && !ended.effect.partial && ended.who.side !== who.side;
    return over ? { ...one, stands: false } : one;
  });
}
