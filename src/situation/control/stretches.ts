import { stepOn } from './chain.js';
import type { Party } from './effect.js';
import { knotsOf } from './knots.js';
import { NO_DAY } from './known-order.js';
import type { Ongoing } from './ongoing.js';
import type { Policy } from './policy.js';
import { reasonsOf } from './reasons.js';
import { lastUntil } from './support.js';
import { type Cell, noParts, type PartsOn, type View, viewOn } from './view.js';

/** An interval in day numbers; null where the beginning or the end is not known or open. */
export interface Stretch {
  readonly start: number | null;
  readonly end: number | null;
  readonly view: View;
  /** First and last day on which the holders were told to hold the place, of the evidence that the interval stands on. */
  readonly firstEvidence: number | null;
  readonly lastEvidence: number | null;
  /** Days between which the change lies with which the interval begins. */
  readonly began: readonly [number | null, number | null];
  /** It began without news. */
  readonly quiet: boolean;
  /** Day and probability in turn: between two of them it runs in a line. */
  readonly knots: readonly number[];
  /** Indexes of what it stands on, the heaviest first. */
  readonly reasons: readonly number[];
}

/** A view, and the day on which it begins. */
interface Turn {
  readonly day: number;
  readonly view: View;
}

function sameView(a: View, b: View): boolean {
  if (a.status !== b.status) return false;
  const [x, y]: [readonly Party[], readonly Party[]] = [a.holders, b.holders];
  if (x === y) return true;
  if (x.length !== y.length) return false;
  for (let i = 0; i < x.length; i++) if (x[i]!.key !== y[i]!.key) return false;
  return true;
}

/** Days of silence in which a view can fade and come back with the next news. */
const LONG = 300;

/**
 * The intervals of a cell up to the horizon: between two days on which something is told or ends, the day on which the view changes is found by
 * halving. `turns`: days on which the parts of the place change.
 */
export function stretchesOf(
  cell: Cell,
  horizon: number,
  policy: Policy,
  partsOn: PartsOn = noParts,
  turns: readonly number[] = [],
): readonly Stretch[] {
  const seen = new Watch(cell, policy, partsOn).through(lookedAt(cell, horizon, turns));
  const stretches: Stretch[] = [];
  for (let i = 0; i < seen.length; i++)
    stretches.push(stretch(cell, seen[i]!, seen[i + 1]?.day ?? null, seen[i - 1] ?? null, policy, horizon));
  return stretches;
}

/** Looks at a cell day by day and keeps the days on which it begins to look otherwise. */
class Watch {
  readonly turns: Turn[] = [];

  constructor(
    readonly cell: Cell,
    readonly policy: Policy,
    readonly partsOn: PartsOn,
  ) {}

  through(days: readonly number[]): readonly Turn[] {
    let before: View | null = null;
    let last = NO_DAY;
    for (const day of days) {
      const view = this.#look(day);
      // Between two days that look alike nothing is looked for, unless it can have faded meanwhile.
      const apart = before !== null && last > NO_DAY && day - last > 1;
      if (apart && (day - last > LONG || !sameView(before!, view))) {
        const eve = this.#look(day - 1);
        if (!sameView(before!, eve)) this.#between(last, before!, day - 1, eve);
      }
      this.#see(day, view);
      before = view;
      last = day;
    }
    return this.turns;
  }

  #look(day: number): View {
    return viewOn(this.cell, day, this.policy, this.partsOn);
  }

  #see(day: number, view: View): void {
    const last = this.turns[this.turns.length - 1];
    if (last === undefined || !sameView(last.view, view)) this.turns.push({ day, view });
  }

  /** Finds by halving the first day of the later view; a third view between the two is found too where it stands on the days that are looked at. */
  #between(from: number, before: View, to: number, after: View): void {
    let [low, high, view] = [from, to, after];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const seen = this.#look(middle);
      if (sameView(seen, before)) low = middle;
      else {
        high = middle;
        view = seen;
      }
    }
    this.#see(high, view);
    if (high < to && !sameView(view, after)) this.#between(high, view, to, after);
  }
}

/** Days on which the view can jump: something is told, or the last of it is over; and the horizon. */
function lookedAt({ course, ongoing }: Cell, horizon: number, turns: readonly number[]): readonly number[] {
  const { days: told } = course.beliefs.chain;
  const first = firstOwn(course);
  if (first === null) return [];
  const days: number[] = [...told];
  for (const { first: from, last } of ongoing) {
    if (from !== null) days.push(from);
    if (last !== null && last < horizon) days.push(last + 1);
  }
  days.push(...turns);
  if (horizon > NO_DAY) days.push(horizon);
  const until = Math.max(horizon, told[told.length - 1]!);
  const sorted = Int32Array.from(days).sort();
  const found: number[] = [];
  for (const day of sorted) if (day >= first && day <= until && found[found.length - 1] !== day) found.push(day);
  return found;
}

/** A cell begins with the first day of which something is told of itself: a change may have been before. */
function firstOwn({ evidence: { days, weighed } }: Cell['course']): number | null {
  for (const { day, told } of days)
    for (const { index, stands } of told) if (stands && weighed[index]!.from === 'own') return day;
  return null;
}

const NO_DAYS: readonly number[] = [];

/** Index of the first of the days that is not before the day. */
function indexFrom(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and last of the days from one to another; null where there is none. */
function within(days: readonly number[], from: number, until: number): readonly [number | null, number | null] {
  const low = indexFrom(days, Math.max(from, NO_DAY + 1));
  const first = days[low];
  if (first === undefined || first > until) return NEVER;
  return [first, days[indexFrom(days, until + 1) - 1]!];
}

const NEVER = [null, null] as const;

function stretch(
  cell: Cell,
  { day, view }: Turn,
  next: number | null,
  before: Turn | null,
  policy: Policy,
  horizon: number,
): Stretch {
  const { side } = view;
  const start = day <= NO_DAY ? null : day;
  const end = next === null ? null : next - 1;
  const told = side > 0 ? cell.support[side]!.days : NO_DAYS;
  const until = end ?? Number.POSITIVE_INFINITY;
  const since = side > 0 ? lastOther(cell, view, day) : Number.NEGATIVE_INFINITY;
  const [ownFirst, ownLast] = within(told, since, until);
  const [first, last] = within(told, day, until);
  const firstEvidence = ownFirst ?? within(told, day, Number.POSITIVE_INFINITY)[0];
  const lastEvidence = last ?? ownLast ?? lastTold(view.ongoing);
  const earliest = before && before.view.side > 0 ? lastUntil(cell.support[before.view.side]!, day) : null;
  const latest = first ?? start;
  return {
    start,
    end,
    view,
    firstEvidence,
    lastEvidence,
    began: [earliest !== null && earliest > NO_DAY ? earliest : start, latest],
    quiet: isQuiet(cell, start, view, before?.view ?? null),
    knots: side > 0 ? knotsOf(cell, day, end, horizon, view) : NO_DAYS,
    reasons: reasonsOf(cell, view, since, start, end, policy),
  };
}

/** Nothing is told of the first day, and nobody new is read out: something ended, or certainty ran out. */
function isQuiet({ course }: Cell, start: number | null, { side }: View, before: View | null): boolean {
  if (start === null || before === null || (side > 0 && side !== before.side)) return false;
  const { days } = course.beliefs.chain;
  return days[stepOn(days, start)] !== start;
}

function lastTold(ongoing: readonly Ongoing[]): number | null {
  let last: number | null = null;
  for (const { told } of ongoing) if (told !== null && (last === null || told > last)) last = told;
  return last;
}

/** The last day until `day` on which somebody else was told to hold the place. */
function lastOther({ support, course }: Cell, { side, holders }: View, day: number): number {
  const { sides, kin } = course.evidence;
  let own = kin[side]!;
  if (holders !== sides[side - 1]!.parties)
    for (let s = 1; s < kin.length; s++)
      if (sides[s - 1]!.keys.some((key) => holders.some((holder) => holder.key === key))) own |= 1 << s;
  let since = Number.NEGATIVE_INFINITY;
  for (let s = 1; s < kin.length; s++) {
    if (own & (1 << s)) continue;
    const last = lastUntil(support[s]!, day);
    if (last !== null && last > since) since = last;
  }
  return since;
}
