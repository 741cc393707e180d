import type { Party } from './effect.js';
import type { Weighed } from './evidence.js';
import type { Policy } from './policy.js';
import type { Cast } from './who.js';

/** Fighting, a siege, or a presence that goes on from a day to the last day on which it is still taken to go on. */
export interface Ongoing {
  readonly kind: OngoingKind;
  readonly party: Party;
  /** Number of the party in its cell; -1: nobody is named. */
  readonly who: number;
  readonly first: number | null;
  last: number | null;
  /** Last day on which it was told. */
  told: number | null;
  /** Indexes of what tells of it. */
  readonly reasons: number[];
}

export type OngoingKind = 'fight' | 'besiege' | 'present';

const NOBODY: Party = { key: '', id: null, name: '' };
const UNNAMED: readonly Party[] = [NOBODY];

/** Who fights, besieges and is present when: told again within its days it goes on, some events end it. */
export function ongoingOf(
  weighed: readonly Weighed[],
  inOrder: readonly number[],
  cast: Cast,
  policy: Policy,
): readonly Ongoing[] {
  const all = new Running(cast, policy);
  for (const index of fightsFirst(weighed, inOrder)) all.tell(weighed[index]!, index);
  return all.told.filter(({ first, last }) => first === null || last === null || last >= first);
}

/** What goes on while the effects of a cell are told, one by one. */
class Running {
  readonly told: Ongoing[] = [];
  #now: Ongoing[] = [];

  constructor(
    readonly cast: Cast,
    readonly policy: Policy,
  ) {}

  tell(one: Weighed, index: number): void {
    const { effect, weight, from, who } = one;
    const { kind, parties, day } = effect;
    if (weight <= 0) return;
    const named = who.keys;
    if (kind === 'fight' || kind === 'besiege' || kind === 'present') {
      if (from !== 'own' || weight < this.policy.goesOnFrom) return;
      for (const party of parties.length === 0 && kind !== 'present' ? UNNAMED : parties)
        this.#goesOn(kind, party, day, index);
    } else if (kind === 'relieve') {
      // That a siege is none, only the besieger says.
      if (weight >= this.policy.goesOnFrom)
        this.#end(day, (on) => on.kind === 'besiege' && (named.length === 0 || named.includes(on.who)));
    } else if (kind === 'leave') {
      // Who is enclosed and leaves ends the siege.
      if (weight >= this.policy.goesOnFrom && !effect.partial)
        this.#end(day, (on) => on.kind === 'besiege' && !named.includes(on.who));
      this.#end(day, (on) => on.kind !== 'besiege' && (named.includes(on.who) || (on.kind === 'fight' && on.who < 0)));
    } else if (kind === 'deny') this.#end(day, (on) => on.kind === 'present' && named.includes(on.who));
    else if (kind === 'take' || kind === 'hold') {
      this.#end(day, (on) => on.kind === 'besiege' && named.includes(on.who));
      // The fight for the place is over with its fall, where that is the whole: who tells of more is heard again.
      const whole = (kind === 'take' || effect.complete) && !effect.partial && from !== 'part';
      if (whole && weight >= this.policy.endsFightFrom) this.#end(day, (on) => on.kind === 'fight');
    }
  }

  #goesOn(kind: OngoingKind, party: Party, day: number | null, index: number): void {
    const who = party === NOBODY ? -1 : this.cast.numberOf(party.key);
    const known = this.#now.find((one) => one.kind === kind && one.who === who);
    const last = day === null ? null : day + this.#daysOf(kind);
    if (known && (day === null || known.last === null || day <= known.last + 1)) {
      known.last = known.last === null || last === null ? (last ?? known.last) : Math.max(known.last, last);
      known.told = day ?? known.told;
      known.reasons.push(index);
      return;
    }
    const one: Ongoing = { kind, party, who, first: day, last, told: day, reasons: [index] };
    this.told.push(one);
    if (known) this.#now[this.#now.indexOf(known)] = one;
    else this.#now.push(one);
  }

  #daysOf(kind: OngoingKind): number {
    const { contestedDays, siegeDays, presenceDays } = this.policy;
    return kind === 'fight' ? contestedDays : kind === 'besiege' ? siegeDays : presenceDays;
  }

  #end(day: number | null, ends: (one: Ongoing) => boolean): void {
    if (this.#now.length === 0) return;
    let kept = 0;
    for (const one of this.#now) {
      if (!ends(one)) this.#now[kept++] = one;
      else if (day !== null && (one.last === null || one.last >= day)) one.last = day - 1;
    }
    this.#now.length = kept;
  }
}

/** Of one day what is told of fighting comes first, but for a report that tells of it after what it tells of the fall. */
function fightsFirst(weighed: readonly Weighed[], inOrder: readonly number[]): readonly number[] {
  const out = [...inOrder];
  // Stable: fights move before what else is told of their day by others, or later in their own report.
  for (let i = 1; i < out.length; i++) {
    const one = out[i]!;
    const fight = weighed[one]!.effect;
    if (fight.kind !== 'fight') continue;
    let j = i;
    while (j > 0) {
      const other = weighed[out[j - 1]!]!.effect;
      if (other.kind === 'fight' || other.day !== fight.day) break;
      // `von Freitag bis Montag umkämpft` is over with the fall on Monday.
      const spans = fight.first !== null && fight.day !== null && fight.first < fight.day;
      if (fight.report === other.report && fight.at > other.at && !spans) break;
      out[j] = out[j - 1]!;
      j--;
    }
    out[j] = one;
  }
  return out;
}

/** What goes on of one kind, by its first day. */
interface Row {
  readonly all: readonly Ongoing[];
  /** The latest last day of each and all before it. */
  readonly until: readonly number[];
}

/** What goes on, by its kind. */
export type Going = Readonly<Record<OngoingKind, Row>>;

const sinceOf = ({ first }: Ongoing): number => first ?? Number.NEGATIVE_INFINITY;
const bySince = (a: Ongoing, b: Ongoing): number => (sinceOf(a) < sinceOf(b) ? -1 : sinceOf(a) > sinceOf(b) ? 1 : 0);

function rowOf(told: readonly Ongoing[], kind: OngoingKind): Row {
  const all = told.filter((one) => one.kind === kind).sort(bySince);
  const until: number[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const { last } of all) {
    latest = Math.max(latest, last ?? Number.POSITIVE_INFINITY);
    until.push(latest);
  }
  return { all, until };
}

/** Sorts what goes on, to be looked up by days. */
export const goingOf = (all: readonly Ongoing[]): Going => ({
  fight: rowOf(all, 'fight'),
  besiege: rowOf(all, 'besiege'),
  present: rowOf(all, 'present'),
});

/** The first that can still go on on the day. */
function firstUntil(until: readonly number[], day: number): number {
  let [low, high] = [0, until.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (until[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byParty = (a: Ongoing, b: Ongoing): number => (a.party.key < b.party.key ? -1 : 1);

/** Those of a kind that go on on the day, by party. */
export function on(going: Going, kind: OngoingKind, day: number): readonly Ongoing[] {
  const { all, until } = going[kind];
  if (all.length === 0) return NONE;
  let found: Ongoing[] | null = null;
  for (let i = firstUntil(until, day); i < all.length; i++) {
    const one = all[i]!;
    if (one.first !== null && one.first > day) break;
    if (one.last !== null && one.last < day) continue;
    if (found === null) found = [one];
    else found.push(one);
  }
  if (found === null) return NONE;
  return found.length === 1 ? found : found.sort(byParty);
}

const NONE: readonly Ongoing[] = [];
