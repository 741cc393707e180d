import { stepOn } from './chain.js';
import { courseOf } from './course.js';
import type { Party } from './effect.js';
import type { Evidence, Passed, Told, Weighed } from './evidence.js';
import { knotsOf } from './knots.js';
import { goingOf, ongoingOf } from './ongoing.js';
import type { Policy } from './policy.js';
import type { InterestOf } from './source.js';
import { type Cell, lastUntil, type PartsOn, type Support, type View, viewOn } from './view.js';

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

/** Folds the effects of one cell. */
export function cellOf(effects: readonly Passed[], policy: Policy, interestOf: InterestOf): Cell {
  const course = courseOf(effects, policy, interestOf);
  const { weighed, days } = course.evidence;
  const inOrder = days.flatMap(({ told }) => told.filter(({ stands }) => stands).map(({ index }) => index));
  const seen = new Set(inOrder);
  const all = [...inOrder, ...weighed.keys()].filter((index, i) => i < inOrder.length || !seen.has(index));
  const ongoing = ongoingOf(weighed, all, policy);
  return {
    course,
    ongoing,
    going: goingOf(ongoing),
    support: supportOf(course.evidence),
    kin: kinOf(course.evidence),
    bearing: weighed.filter(
      ({ effect: { kind, parties }, weight, self, from }) =>
        (kind === 'present' || kind === 'leave') && !self && weight > 0 && from === 'own' && parties.length > 0,
    ),
    heaviest: heaviestOf(weighed),
  };
}

/** Which states share somebody: `kin[a * states + b]`. */
function kinOf({ sides }: Evidence): Uint8Array {
  const states = sides.length + 1;
  const kin = new Uint8Array(states * states);
  for (let a = 1; a < states; a++)
    for (let b = 1; b < states; b++)
      if (a === b || sides[a - 1]!.keys.some((key) => sides[b - 1]!.keys.includes(key))) kin[a * states + b] = 1;
  return kin;
}

/** Indexes of all that counts, the heaviest first. */
function heaviestOf(weighed: readonly Weighed[]): readonly number[] {
  const order: number[] = [];
  for (let i = 0; i < weighed.length; i++) order.push(i);
  return order.sort(
    (a, b) => weighed[b]!.weight - weighed[a]!.weight || (weighed[a]!.effect.claim < weighed[b]!.effect.claim ? -1 : 1),
  );
}

function supportOf({ sides, weighed, days }: Evidence): readonly Support[] {
  const found = Array.from({ length: sides.length + 1 }, () => ({ days: [] as number[], indexes: [] as number[] }));
  for (const { day, told } of days)
    for (const { index, stands } of told) {
      const { effect, weight } = weighed[index]!;
      if (!stands || weight <= 0 || !(effect.kind === 'take' || effect.kind === 'hold')) continue;
      const keys = new Set(effect.parties.map(({ key }) => key));
      sides.forEach((side, i) => {
        if (!side.keys.some((key) => keys.has(key))) return;
        found[i + 1]!.days.push(day);
        found[i + 1]!.indexes.push(index);
      });
    }
  return found;
}

const sameView = (a: View, b: View): boolean =>
  a.status === b.status &&
  a.holders.length === b.holders.length &&
  a.holders.every(({ key }, i) => key === b.holders[i]!.key);

/** Days of silence in which a view can fade and come back with the next news. */
const LONG = 300;
/** Effects without a day stand before all days. */
const NO_DAY = -1e8;

/**
 * The intervals of a cell up to the horizon: between two days on which something is told or ends, the day on which the view changes is found by
 * halving. `turns`: days on which the parts of the place change.
 */
export function stretchesOf(
  cell: Cell,
  horizon: number,
  policy: Policy,
  partsOn?: PartsOn,
  turns: readonly number[] = [],
): readonly Stretch[] {
  const look = (day: number): View => viewOn(cell, day, policy, partsOn);
  const views: { day: number; view: View }[] = [];
  const see = (day: number, view: View): void => {
    if (!views.length || !sameView(views[views.length - 1]!.view, view)) views.push({ day, view });
  };
  const days = lookedAt(cell, horizon, turns);
  let before: View | null = null;
  days.forEach((day, i) => {
    const view = look(day);
    if (before && day > NO_DAY && days[i - 1]! > NO_DAY && day - days[i - 1]! > 1) {
      // Between two days that look alike nothing is looked for, unless it can have faded meanwhile.
      const same = sameView(before, view);
      if (!same || day - days[i - 1]! > LONG) {
        const eve = look(day - 1);
        if (!sameView(before, eve)) between(days[i - 1]!, before, day - 1, eve, look, see);
      }
    }
    see(day, view);
    before = view;
  });
  return views.map(({ day, view }, i) =>
    stretch(cell, day, view, views[i + 1]?.day ?? null, views[i - 1] ?? null, policy, horizon),
  );
}

/** Days on which the view can jump: something is told, or the last of it is over; and the horizon. */
function lookedAt({ course, ongoing }: Cell, horizon: number, turns: readonly number[]): readonly number[] {
  const steps = course.beliefs.chain.steps.map(({ day }) => day);
  // It begins with the first day of which something is told of the cell itself: a change may have been before.
  const own = ({ index, stands }: Told): boolean => stands && course.evidence.weighed[index]!.from === 'own';
  const first = course.evidence.days.find(({ told }) => told.some(own))?.day;
  if (first === undefined) return [];
  const days = new Set<number>();
  const add = (day: number): void => {
    if (day >= first) days.add(day);
  };
  for (const day of steps) add(day);
  for (const { first: from, last } of ongoing) {
    if (from !== null) add(from);
    if (last !== null && last < horizon) add(last + 1);
  }
  for (const day of turns) add(day);
  if (horizon > NO_DAY) add(horizon);
  const last = steps[steps.length - 1]!;
  return [...days].filter((day) => day <= Math.max(horizon, last)).sort((a, b) => a - b);
}

/** Finds by halving the first day of the later view; a third view between the two is found too where it stands on the days that are looked at. */
function between(
  from: number,
  before: View,
  to: number,
  after: View,
  look: (day: number) => View,
  see: (day: number, view: View) => void,
): void {
  if (from <= NO_DAY) return;
  let [low, high, view] = [from, to, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const seen = look(middle);
    if (sameView(seen, before)) low = middle;
    else [high, view] = [middle, seen];
  }
  see(high, view);
  if (high < to && !sameView(view, after)) between(high, view, to, after, look, see);
}

const NO_DAYS: readonly number[] = [];

/** First and last of the days from one to another; null where there is none. */
function within(days: readonly number[], from: number, until: number): readonly [number | null, number | null] {
  const least = Math.max(from, NO_DAY + 1);
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < least) low = middle + 1;
    else high = middle;
  }
  const first = days[low];
  if (first === undefined || first > until) return NEVER;
  let [a, b] = [low, days.length];
  while (a < b) {
    const middle = (a + b) >> 1;
    if (days[middle]! <= until) a = middle + 1;
    else b = middle;
  }
  return [first, days[a - 1]!];
}

const NEVER = [null, null] as const;

function stretch(
  cell: Cell,
  day: number,
  view: View,
  next: number | null,
  before: { day: number; view: View } | null,
  policy: Policy,
  horizon: number,
): Stretch {
  const start = day <= NO_DAY ? null : day;
  const end = next === null ? null : next - 1;
  const { side } = view;
  const told = side > 0 ? cell.support[side]!.days : NO_DAYS;
  const until = end ?? Number.POSITIVE_INFINITY;
  const since = side > 0 ? lastOther(cell, side, view, day) : Number.NEGATIVE_INFINITY;
  const [ownFirst, ownLast] = within(told, since, until);
  const [first, last] = within(told, day, until);
  const firstEvidence = ownFirst ?? within(told, day, Number.POSITIVE_INFINITY)[0];
  const lastEvidence = last ?? ownLast ?? ongoingTold(view) ?? null;
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
    knots: side > 0 ? knotsOf(cell, day, end, horizon, view) : [],
    reasons: reasonsOf(cell, view, since, start, end, policy),
  };
}

/** Nothing is told of the first day, and nobody new is read out: something ended, or certainty ran out. */
function isQuiet({ course }: Cell, start: number | null, { side }: View, before: View | null): boolean {
  if (start === null || before === null || (side > 0 && side !== before.side)) return false;
  const { steps } = course.beliefs.chain;
  return steps[stepOn(steps, start)]?.day !== start;
}

const ongoingTold = ({ ongoing }: View): number | null =>
  ongoing.reduce<number | null>(
    (last, { told }) => (told !== null && (last === null || told > last) ? told : last),
    null,
  );

/** The last day until `day` on which somebody else was told to hold the place. */
function lastOther({ support, course, kin }: Cell, side: number, { holders }: View, day: number): number {
  const { sides } = course.evidence;
  const states = sides.length + 1;
  let since = Number.NEGATIVE_INFINITY;
  for (let s = 1; s < states; s++) {
    if (kin[s * states + side] || sides[s - 1]!.keys.some((key) => holders.some((holder) => holder.key === key)))
      continue;
    const last = lastUntil(support[s]!, day);
    if (last !== null && last > since) since = last;
  }
  return since;
}

/** What an interval stands on: who told of its holders, what speaks against them, what goes on; for a place that nobody is known to hold, all that was told. */
function reasonsOf(
  { course, support, heaviest }: Cell,
  { side, ongoing, holders, status }: View,
  since: number,
  start: number | null,
  end: number | null,
  { mostReasons }: Policy,
): readonly number[] {
  const { weighed } = course.evidence;
  const [from, until] = [start ?? Number.NEGATIVE_INFINITY, end ?? Number.POSITIVE_INFINITY];
  const named = ongoing.length === 0 ? null : new Set(ongoing.flatMap(({ reasons }) => reasons));
  const counts = ({ effect, weight }: Weighed): boolean => {
    const { kind } = effect;
    if (weight <= 0 || kind === 'fight' || kind === 'present' || kind === 'relieve') return false;
    const day = effect.day ?? Number.NEGATIVE_INFINITY;
    if (day > until) return false;
    if (status === 'unknown') return true;
    if (kind === 'besiege') return false;
    return isAbout(effect.parties, holders) ? day >= since || day >= from : side > 0 && day >= from;
  };
  const found: number[] = [];
  for (const i of heaviest) {
    if (!counts(weighed[i]!) && !named?.has(i)) continue;
    if (found.push(i) === mostReasons) return found;
  }
  if (found.length > 0) return found;
  // What is inferred from a later day stands on the claim of that day; what follows from a part, on all that is told.
  const told = side > 0 ? new Set(support[side]!.indexes.slice(0, 3)) : null;
  const rest = told?.size ? heaviest.filter((i) => told.has(i)) : heaviest.filter((i) => weighed[i]!.weight > 0);
  return rest.slice(0, mostReasons);
}

function isAbout(parties: readonly Party[], holders: readonly Party[]): boolean {
  for (const { key } of parties) for (const holder of holders) if (holder.key === key) return true;
  return false;
}
