import type { Evidence, Weighed } from './evidence.js';
import type { Policy } from './policy.js';
import type { Cell } from './view.js';

/** Evidence for one side, by day. */
export interface Support {
  readonly days: readonly number[];
  readonly indexes: readonly number[];
}

/** For each state the days on which it was told to hold the place, and what told it. */
export function supportOf({ kin, weighed, days }: Evidence): readonly Support[] {
  const found = Array.from({ length: kin.length }, () => ({ days: [] as number[], indexes: [] as number[] }));
  for (const { day, told } of days)
    for (const { index, stands } of told) {
      const { effect, weight, who } = weighed[index]!;
      if (!stands || weight <= 0 || !(effect.kind === 'take' || effect.kind === 'hold')) continue;
      for (let s = 1; s < kin.length; s++)
        if (who.shares & (1 << s)) {
          found[s]!.days.push(day);
          found[s]!.indexes.push(index);
        }
    }
  return found;
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

/** Two sides contradict each other where both were told to hold the place within days of each other, and of the day. */
export function near({ support }: Cell, a: number, b: number, day: number, { contradictionDays }: Policy): boolean {
  const [x, y] = [lastUntil(support[a]!, day), lastUntil(support[b]!, day)];
  return x !== null && y !== null && Math.abs(x - y) <= contradictionDays;
}

/** Nobody but the side itself, or somebody who is not named, says so: of all that was told of it since another was last told to hold the place. */
export function onlySelf(cell: Cell, side: number, day: number): boolean {
  const { course, support } = cell;
  const { weighed, kin } = course.evidence;
  const own = support[side]!;
  let since = Number.NEGATIVE_INFINITY;
  for (let s = 1; s < support.length; s++) {
    if (kin[side]! & (1 << s)) continue;
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

/** Days before a claim in which what others tell of the same change lies. */
const AROUND = 7;

/** Others tell, about then or later, that who had the place left it, or that the side is there. */
function borneOut({ bearing }: Cell, side: number, since: number, day: number): boolean {
  for (const { effect, who } of bearing) {
    if (effect.day === null || effect.day > day || effect.known > day || effect.day < since - AROUND) continue;
    const own = (who.shares & (1 << side)) !== 0;
    if (effect.kind === 'present' ? own && effect.day >= since : effect.kind === 'leave' && !own) return true;
  }
  return false;
}

/** What others than the one who wins by it tell of who left and who is there. */
export const bearingOf = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.filter(
    ({ effect: { kind }, who, weight, self, from }) =>
      (kind === 'present' || kind === 'leave') && !self && weight > 0 && from === 'own' && who.keys.length > 0,
  );
