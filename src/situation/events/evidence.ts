import {
  beginOf,
  type Columns,
  DAY,
  END,
  endOf,
  FLAG,
  FLAGS,
  FROM,
  LIST,
  REPORT,
  SHAPE,
  START,
  TO,
  UNTOLD,
} from './columns.js';
import { has, lengthOf, meet, partyWeight } from './parties.js';
import { NEVER } from './shapes.js';
import { UNRELATED, WEIGHTS } from './weights.js';

/** What speaks for one event, and what against it: a name and tenths of a bit. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
}

/** Whether one report is known to copy the other. */
export type CopyOf = (a: string, b: string) => boolean;

/** Letters between two scenes of one report within which they stand side by side. */
const BESIDE = 160;

/** Weighs scenes of one set of columns against each other, by their numbers: the sum of what speaks for one event, in tenths of a bit. The same both ways. */
export class Scales {
  constructor(
    readonly columns: Columns,
    readonly copyOf: CopyOf,
  ) {}

  /** Sum of the evidence; where it cannot be more than `floor`, some number that is not. */
  weigh(one: number, other: number, floor = Number.NEGATIVE_INFINITY): number {
    const { data, rows, shapes } = this.columns;
    const a = rows[one]!;
    const b = rows[other]!;
    const kind = shapes.weight(data[a + SHAPE]!, data[b + SHAPE]!);
    if (kind === NEVER) return NEVER;
    let sum = WEIGHTS.prior + kind + dayWeight(data, a, b) + toneWeight(data, a, b);
    if (sum + MOST.placeAndMore <= floor) return NEVER;
    sum += this.#place(a, b);
    if (sum + MOST.partiesAndMore <= floor) return NEVER;
    sum += this.#parties(a, b);
    if (sum + MOST.more <= floor) return NEVER;
    const words = wordShare(data, a, b);
    return sum + numberWeight(data, a, b) + wordWeight(words) + this.#copied(a, b, words);
  }

  /** The same for something that may be told again long after: that nobody names its day speaks against one event no more than after a month. Never less than twice `UNRELATED`. */
  retold(one: number, other: number): number {
    const { data, rows, shapes } = this.columns;
    const [a, b] = [rows[one]!, rows[other]!];
    const kind = shapes.weight(data[a + SHAPE]!, data[b + SHAPE]!);
    if (kind === NEVER) return 2 * UNRELATED;
    const days = dayWeight(data, a, b);
    const told = data[a + FROM] !== UNTOLD && data[b + FROM] !== UNTOLD;
    const day = told ? days : Math.max(days, WEIGHTS.day.month);
    const words = wordShare(data, a, b);
    const rest = kind + this.#place(a, b) + this.#parties(a, b) + numberWeight(data, a, b) + wordWeight(words);
    return Math.max(2 * UNRELATED, WEIGHTS.prior + day + toneWeight(data, a, b) + rest + this.#copied(a, b, words));
  }

  /** All the evidence, for people; `weigh` gives its sum. */
  evidence(one: number, other: number): readonly Evidence[] {
    const { data, rows, shapes } = this.columns;
    const [a, b] = [rows[one]!, rows[other]!];
    const words = wordShare(data, a, b);
    return [
      { rule: 'prior', weight: WEIGHTS.prior },
      { rule: 'kind', weight: shapes.weight(data[a + SHAPE]!, data[b + SHAPE]!) },
      { rule: 'place', weight: this.#place(a, b) },
      { rule: 'day', weight: dayWeight(data, a, b) },
      { rule: 'parties', weight: this.#parties(a, b) },
      { rule: 'numbers', weight: numberWeight(data, a, b) },
      { rule: 'words', weight: wordWeight(words) },
      { rule: 'copy', weight: this.#copied(a, b, words) },
      { rule: 'manner', weight: toneWeight(data, a, b) },
    ];
  }

  #parties(a: number, b: number): number {
    const { data, shapes } = this.columns;
    return partyWeight(data, a, b, shapes.flag(data[a + SHAPE]!), shapes.flag(data[b + SHAPE]!));
  }

  /** Of two copies, what is told in the same words is the same; what is not may be anything. */
  #copied(a: number, b: number, words: number): number {
    const { data, reports } = this.columns;
    const [x, y] = [data[a + REPORT]!, data[b + REPORT]!];
    return words >= 0.5 && x !== y && this.copyOf(reports[x]!, reports[y]!) ? WEIGHTS.copied : 0;
  }

  #place(a: number, b: number): number {
    const { place } = WEIGHTS;
    const { data } = this.columns;
    const [x, y] = [has(data, a, LIST.places), has(data, b, LIST.places)];
    const inside = meet(data, a, LIST.names, b, LIST.around) || meet(data, a, LIST.around, b, LIST.names);
    if (x && y) {
      // What one paper names and the gazetteer does not know is the same by its name.
      if (meet(data, a, LIST.places, b, LIST.names) || meet(data, a, LIST.names, b, LIST.places)) {
        // A list of villages holds this one too: so does every summary.
        const [m, n] = [lengthOf(data, a, LIST.places), lengthOf(data, b, LIST.places)];
        if (Math.max(m, n) >= 3 && m !== n) return place.list;
        const grain = Math.min(data[a + FLAGS]! & GRAIN, data[b + FLAGS]! & GRAIN);
        return grain === 0 ? place.sameWide : grain === FLAG.grain ? place.sameTown : place.same;
      }
      if (inside || this.columns.stands(a, b) || this.columns.stands(b, a)) return place.within;
      const loose = ((data[a + FLAGS]! | data[b + FLAGS]!) & FLAG.loose) !== 0;
      return loose && meet(data, a, LIST.around, b, LIST.around) ? place.loose : place.other;
    }
    if (inside) return place.within;
    if (!x && !y && meet(data, a, LIST.around, b, LIST.around)) return place.near;
    const [p, q] = [x ? LIST.places : LIST.near, y ? LIST.places : LIST.near];
    if (meet(data, a, p, b, q)) return x || y ? place.near : place.bothNear;
    if (!x && !y) return place.neither;
    return has(data, a, p) && has(data, b, q) ? place.far : place.unknown;
  }
}

const GRAIN = 3 * FLAG.grain;

/** Side by side in one report, announced, denied: how it is told. */
function toneWeight(data: Int32Array, a: number, b: number): number {
  let sum = 0;
  if (data[a + REPORT] === data[b + REPORT]) {
    const gap = Math.max(data[a + START]! - data[b + END]!, data[b + START]! - data[a + END]!);
    sum = gap <= BESIDE ? WEIGHTS.beside : WEIGHTS.sameReport;
  }
  const differ = data[a + FLAGS]! ^ data[b + FLAGS]!;
  if ((differ & FLAG.coming) !== 0) sum += WEIGHTS.coming;
  if ((differ & FLAG.denied) !== 0) sum += WEIGHTS.denied;
  return sum;
}

/** What days say of two rows, of which only flags and days are looked at. */
export function dayWeight(data: Int32Array, a: number, b: number): number {
  const { day } = WEIGHTS;
  const x = data[a + FLAGS]!;
  const y = data[b + FLAGS]!;
  const from = data[a + FROM]!;
  const to = data[a + TO]!;
  const begin = data[b + FROM]!;
  const end = data[b + TO]!;
  const lasting = (x & FLAG.lasting) !== 0;
  const slow = lasting || (x & y & FLAG.rare) !== 0;
  const held = ((x | y) & FLAG.held) !== 0;
  if (from !== UNTOLD && begin !== UNTOLD) {
    const gap = Math.max(from - end, begin - to);
    if (gap <= 0) {
      const longest = Math.max(to - from, end - begin);
      if (longest <= day.shortDays || lasting) return day.same;
      return longest > day.longDays ? day.coversLong : day.covers;
    }
    if (gap === 1) return day.next;
    return Math.max(day.most, (lasting ? Math.ceil(gap / 7) : gap - 1) * day.apart);
  }
  const known = data[a + DAY]!;
  const other = data[b + DAY]!;
  if (from === UNTOLD && begin === UNTOLD) {
    if (known === UNTOLD || other === UNTOLD) return 0;
    const age = Math.abs(known - other);
    return held ? heldWeight(age) : ageWeight(age, slow);
  }
  const told = from === UNTOLD ? b : a;
  const untold = from === UNTOLD ? a : b;
  const heard = data[untold + DAY]!;
  if (heard === UNTOLD) return 0;
  const age = heard - data[told + TO]!;
  const flags = data[untold + FLAGS]!;
  if (age >= 0) return (flags & FLAG.held) !== 0 ? heldWeight(age) : ageWeight(age, slow);
  if (heard >= data[told + FROM]!) return day.fresh;
  return (flags & FLAG.coming) !== 0 && -age <= day.aheadDays ? day.ahead : day.future;
}

/** What is held goes on being held: told again, it is the same holding. */
function heldWeight(age: number): number {
  const { day } = WEIGHTS;
  return age <= day.weekDays ? day.heldFresh : age <= day.heldDays ? day.held : day.older;
}

function ageWeight(age: number, slow: boolean): number {
  const { day } = WEIGHTS;
  if (age <= day.freshDays) return day.fresh;
  if (age <= day.weekDays) return day.week;
  if (age <= day.monthDays) return slow ? day.week : day.month;
  return slow ? day.month : day.older;
}

/** Numbers of one thing: the best agreement counts. */
function numberWeight(data: Int32Array, a: number, b: number): number {
  const [from, to] = [beginOf(data, a, LIST.counts), endOf(data, a, LIST.counts)];
  const [begin, end] = [beginOf(data, b, LIST.counts), endOf(data, b, LIST.counts)];
  if (from === to || begin === end) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i += 3)
    for (let j = begin; j < end; j += 3) {
      if (data[i] !== data[j]) continue;
      if (data[i + 2] !== data[j + 2] && data[i + 2] !== 0 && data[j + 2] !== 0) continue;
      best = Math.max(best, countWeight(data[i + 1]!, data[j + 1]!));
    }
  return best === Number.NEGATIVE_INFINITY ? 0 : best;
}

function countWeight(x: number, y: number): number {
  const { number } = WEIGHTS;
  if (x === y) return x <= number.small ? number.sameSmall : isRound(x) ? number.sameRound : number.same;
  const factor = Math.max(x, y) / Math.max(1, Math.min(x, y));
  return factor > number.factor ? number.far : factor <= 2 ? number.grown : number.other;
}

/** One digit and noughts: `300`, `1000`. Many say it of many things. */
function isRound(n: number): boolean {
  let rest = n;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return n >= 100 && rest < 10;
}

/** Share of the words of the shorter that the other has; -1 where they are too few to say anything. */
function wordShare(data: Int32Array, a: number, b: number): number {
  let [i, j] = [beginOf(data, a, LIST.words), beginOf(data, b, LIST.words)];
  const [to, end] = [endOf(data, a, LIST.words), endOf(data, b, LIST.words)];
  const fewer = Math.min(to - i, end - j);
  if (fewer < WEIGHTS.words.fewest) return -1;
  let shared = 0;
  while (i < to && j < end) {
    const x = data[i]!;
    const y = data[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / fewer;
}

function wordWeight(part: number): number {
  const { words } = WEIGHTS;
  if (part < 0) return 0;
  for (const [from, weight] of words.steps) if (part >= from) return weight;
  return words.none;
}

/** The most that the rest of the evidence can add. */
const LAST = WEIGHTS.number.same + WEIGHTS.words.steps[0]![1] + WEIGHTS.copied;
const PARTIES = Math.max(
  WEIGHTS.agents.same +
    Math.max(WEIGHTS.targets.same, WEIGHTS.targets.both) +
    WEIGHTS.targets.person +
    WEIGHTS.manner.same,
  2 * WEIGHTS.agents.relation,
);
const MOST = { more: LAST, partiesAndMore: PARTIES + LAST, placeAndMore: WEIGHTS.place.same + PARTIES + LAST };
