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
  const days = { fight: policy.fightingDays, besiege: policy.siegeDays, present: policy.presenceDays };
  const all: Ongoing[] = [];
  const running = new Map<string, Ongoing>();
  const end = (day: number | null, ends: (one: Ongoing) => boolean): void => {
    for (const [key, one] of running) {
      if (!ends(one)) continue;
      running.delete(key);
      if (day !== null && (one.last === null || one.last >= day)) one.last = day - 1;
    }
  };
  for (const index of inOrder) {
    const { effect, weight, from } = weighed[index]!;
    const { kind, parties, day } = effect;
    if (weight <= 0) continue;
    const keys = new Set(parties.map(({ key }) => key));
    if (kind === 'fight' || kind === 'besiege' || kind === 'present') {
      if (from !== 'own') continue;
      const who = parties.length === 0 && kind === 'besiege' ? [NOBODY] : parties;
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
    } else if (kind === 'relieve')
      end(day, (one) => one.kind === 'besiege' && (keys.size === 0 || keys.has(one.party.key)));
    else if (kind === 'leave' || kind === 'deny') end(day, (one) => one.kind === 'present' && keys.has(one.party.key));
    else if (kind === 'take' || kind === 'hold') {
      end(day, (one) => one.kind === 'besiege' && keys.has(one.party.key));
      // The fight for the place is over with its fall, where that is sure and the whole.
      if (kind === 'take' && !effect.partial && weight > 0.5 && from !== 'part')
        end(day, (one) => one.kind === 'fight');
    }
  }
  return all.filter(({ first, last }) => first === null || last === null || last >= first);
}

/** Those of a kind that go on on the day, by party. */
export function on(all: readonly Ongoing[], kind: Ongoing['kind'], day: number): readonly Ongoing[] {
  let found: Ongoing[] | null = null;
  for (const one of all)
    if (one.kind === kind && (one.first ?? day) <= day && (one.last ?? day) >= day) {
      found ??= [];
      found.push(one);
    }
  return found === null
    ? NONE
    : found.length === 1
      ? found
      : found.sort((a, b) => (a.party.key < b.party.key ? -1 : 1));
}

const NONE: readonly Ongoing[] = [];
