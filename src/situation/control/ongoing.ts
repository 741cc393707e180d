import type { Party } from './effect.js';
import type { Weighed } from './evidence.js';
import type { Policy } from './policy.js';

/** Fighting, a siege, or a presence that goes on from a day to the last day on which it is still taken to go on. */
export interface Ongoing {
  readonly kind: 'fight' | 'besiege' | 'present';
  readonly party: Party;
  readonly first: number | null;
  last: number | null;
  /** Last day on which it was told. */
  told: number | null;
  /** Indexes of what tells of it. */
  readonly reasons: number[];
}

const NOBODY: Party = { key: '', id: null, name: '' };

/** Who fights, besieges and is present when: told again within its days it goes on, some events end it. */
export function ongoingOf(weighed: readonly Weighed[], inOrder: readonly number[], policy: Policy): readonly Ongoing[] {
  const days = { fight: policy.contestedDays, besiege: policy.siegeDays, present: policy.presenceDays };
  const all: Ongoing[] = [];
  const running = new Map<string, Ongoing>();
  const end = (day: number | null, ends: (one: Ongoing) => boolean): void => {
    for (const [key, one] of running) {
      if (!ends(one)) continue;
      running.delete(key);
      if (day !== null && (one.last === null || one.last >= day)) one.last = day - 1;
    }
  };
  for (const index of fightsFirst(weighed, inOrder)) {
    const { effect, weight, from } = weighed[index]!;
    const { kind, parties, day } = effect;
    if (weight <= 0) continue;
    const keys = new Set(parties.map(({ key }) => key));
    if (kind === 'fight' || kind === 'besiege' || kind === 'present') {
      if (from !== 'own') continue;
      if (weight < policy.goesOnFrom) continue;
      const who = parties.length === 0 && kind !== 'present' ? [NOBODY] : parties;
      for (const party of who) {
        const key = `${kind} ${party.key}`;
        const known = running.get(key);
        const last = day === null ? null : day + days[kind];
        if (known && (day === null || known.last === null || day <= known.last + 1)) {
          known.last = known.last === null || last === null ? (last ?? known.last) : Math.max(known.last, last);
          known.told = day ?? known.told;
          known.reasons.push(index);
        } else {
          const one: Ongoing = { kind, party, first: day, last, told: day, reasons: [index] };
          all.push(one);
          running.set(key, one);
        }
      }
    } else if (kind === 'relieve') {
      // That a siege is none, only the besieger says.
      if (weight < policy.goesOnFrom) continue;
      end(day, (one) => one.kind === 'besiege' && (keys.size === 0 || keys.has(one.party.key)));
    } else if (kind === 'leave') {
      // Who is enclosed and leaves ends the siege.
      if (weight >= policy.goesOnFrom && !effect.partial)
        end(day, (one) => one.kind === 'besiege' && !keys.has(one.party.key));
      end(
        day,
        (one) => one.kind !== 'besiege' && (keys.has(one.party.key) || (one.kind === 'fight' && one.party === NOBODY)),
      );
    } else if (kind === 'deny') end(day, (one) => one.kind === 'present' && keys.has(one.party.key));
    else if (kind === 'take' || kind === 'hold') {
      end(day, (one) => one.kind === 'besiege' && keys.has(one.party.key));
      // The fight for the place is over with its fall, where that is the whole: who tells of more is heard again.
      if ((kind === 'take' || effect.complete) && !effect.partial && weight >= policy.endsFightFrom && from !== 'part')
        end(day, (one) => one.kind === 'fight');
    }
  }
  return all.filter(({ first, last }) => first === null || last === null || last >= first);
}

/** Of one day what is told of fighting comes first, but for a report that tells of it after what it tells of the fall. */
function fightsFirst(weighed: readonly Weighed[], inOrder: readonly number[]): readonly number[] {
  const day = (i: number): number => weighed[i]!.effect.day ?? Number.NEGATIVE_INFINITY;
  const isFight = (i: number): boolean => weighed[i]!.effect.kind === 'fight';
  const out = [...inOrder];
  // Stable: fights move before what else is told of their day by others, or later in their own report.
  for (let i = 1; i < out.length; i++) {
    const one = out[i]!;
    if (!isFight(one)) continue;
    let j = i;
    while (j > 0) {
      const other = out[j - 1]!;
      if (isFight(other) || day(other) !== day(one)) break;
      const [a, b] = [weighed[one]!.effect, weighed[other]!.effect];
      // `von Freitag bis Montag umkämpft` is over with the fall on Monday.
      const spans = a.first !== null && a.day !== null && a.first < a.day;
      if (a.report === b.report && a.at > b.at && !spans) break;
      out[j] = other;
      j--;
    }
    out[j] = one;
  }
  return out;
}

/** What goes on, by its kind, by its first day. */
export type Going = Readonly<Record<Ongoing['kind'], readonly Ongoing[]>>;

const sinceOf = ({ first }: Ongoing): number => first ?? Number.NEGATIVE_INFINITY;

/** Sorts what goes on, to be looked up by days. */
export function goingOf(all: readonly Ongoing[]): Going {
  const of = (kind: Ongoing['kind']): readonly Ongoing[] =>
    all
      .filter((one) => one.kind === kind)
      .sort((a, b) => (sinceOf(a) < sinceOf(b) ? -1 : sinceOf(a) > sinceOf(b) ? 1 : 0));
  return { fight: of('fight'), besiege: of('besiege'), present: of('present') };
}

/** Those of a kind that go on on the day, by party. */
export function on(going: Going, kind: Ongoing['kind'], day: number): readonly Ongoing[] {
  const all = going[kind];
  let found: Ongoing[] | null = null;
  for (let i = 0; i < all.length; i++) {
    const one = all[i]!;
    if (one.first !== null && one.first > day) break;
    if (one.last !== null && one.last < day) continue;
    if (found === null) found = [one];
    else found.push(one);
  }
  if (found === null) return NONE;
  return found.length === 1 ? found : found.sort((a, b) => (a.party.key < b.party.key ? -1 : 1));
}

const NONE: readonly Ongoing[] = [];
