/** Spans of days on which a place is fought over, as far as it is told: in order, apart from each other, each without its first day. */
export interface Fights {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Days of all spans before each. */
  readonly before: readonly number[];
}

/** Each day of fighting is followed by days in which it is taken to go on. */
export function fightsOf(days: readonly number[], fightingDays: number): Fights {
  const [first, last, before]: [number[], number[], number[]] = [[], [], []];
  let sum = 0;
  for (const day of [...days].sort((a, b) => a - b)) {
    const open = last.length - 1;
    if (open >= 0 && day <= last[open]!) last[open] = day + fightingDays;
    else {
      if (open >= 0) sum += last[open]! - first[open]!;
      first.push(day);
      last.push(day + fightingDays);
      before.push(sum);
    }
  }
  return { first, last, before };
}

/** Days fought over up to a day. */
export function foughtUntil({ first, last, before }: Fights, day: number): number {
  if (first.length === 0) return 0;
  const i = spanBefore(first, day);
  return i < 0 ? 0 : before[i]! + Math.min(day, last[i]!) - first[i]!;
}

/** The last span that begins before the day; -1: none. */
function spanBefore(first: readonly number[], day: number): number {
  let [low, high] = [0, first.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (first[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether fighting was told before the day, and still goes on. */
export function isFought(fights: Fights, day: number): boolean {
  const i = spanBefore(fights.first, day);
  return i >= 0 && day <= fights.last[i]!;
}
