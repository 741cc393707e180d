import type { Effect, Party } from './effect.js';
import { POLICY } from './policy.js';
import { worthOf } from './source.js';
import type { ControlStatus, Reason } from './types.js';

/** What is believed of one actor in a cell. */
interface Hold {
  /** As it was named last. */
  party: Party;
  /** That he holds the place, judged on its own, at `since`. */
  belief: number;
  since: number | null;
  confirmed: number | null;
  /** Nobody but himself says so. */
  selfOnly: boolean;
  reasons: Reason[];
  /** Who took or held it together with him, as last told. */
  allies: ReadonlySet<string>;
}

/** Those who hold a place together, the surest first. */
interface Side {
  readonly holds: readonly [Hold, ...Hold[]];
  readonly probability: number;
}

/** Something that goes on for some days after the last news of it. */
interface Ongoing {
  readonly party: Party;
  last: number | null;
  readonly reasons: Reason[];
}

/** What a cell looks like on a day. */
export interface CellView {
  readonly status: ControlStatus;
  readonly holders: readonly Party[];
  readonly probability: number;
  readonly confirmed: number | null;
  readonly reasons: readonly Reason[];
}

/** Certainty left after the days from `since` to `day`. */
export function decayed(belief: number, since: number | null, day: number | null): number {
  if (since === null || day === null || day <= since) return belief;
  return belief * 2 ** (-(day - since) / POLICY.halfLifeDays);
}

/** The running state of one cell: effects are applied in the order of their days. */
export class Cell {
  readonly #holds = new Map<string, Hold>();
  readonly #present = new Map<string, Ongoing>();
  readonly #besiegers = new Map<string, Ongoing>();
  readonly #fighters = new Map<string, Ongoing>();

  /** Applies an effect; `factor` weakens what is told of the whole for a part of it. */
  apply(effect: Effect, factor = 1): void {
    const { worth, rule, self } = worthOf(effect, this.#holding());
    const weight = Math.min(1, (effect.accepted ? effect.weight : effect.weight * worth) * factor);
    if (weight <= 0) return;
    const reason: Reason = {
      claim: effect.claim,
      modality: effect.modality,
      weight: round(weight),
      rule: rule ? `${effect.rule}, ${rule}` : effect.rule,
    };
    this.#act(effect, weight, reason, self && !effect.accepted);
  }

  /** Days on which the view may change without news: what goes on ends, certainty falls below what holding needs. */
  turns(): readonly number[] {
    const days: number[] = [];
    const ends = (map: ReadonlyMap<string, Ongoing>, after: number): void => {
      for (const { last } of map.values()) if (last !== null) days.push(last + after + 1);
    };
    ends(this.#fighters, POLICY.fightingDays);
    ends(this.#besiegers, POLICY.siegeDays);
    ends(this.#present, POLICY.presenceDays);
    const near = [...this.#holds.values()].filter((hold) => hold.since !== null && hold.belief > POLICY.heldFrom);
    for (const { belief, since } of near)
      days.push(since! + Math.floor(POLICY.halfLifeDays * Math.log2(belief / POLICY.heldFrom)) + 1);
    return days;
  }

  /** What is believed on the day. */
  view(day: number | null): CellView {
    const ranked = this.#ranked(day);
    const fighters = ongoing(this.#fighters, day, POLICY.fightingDays);
    const besiegers = ongoing(this.#besiegers, day, POLICY.siegeDays);
    const [first, second] = ranked;
    if (!first || first.probability < POLICY.heldFrom) return this.#unheld(day, fighters, besiegers);
    const [hold] = first.holds;
    const base = { probability: round(first.probability), confirmed: hold.confirmed };
    const reasons = first.holds.flatMap((one) => one.reasons);
    if (second && second.probability >= first.probability * POLICY.nearFactor)
      return {
        ...base,
        status: 'contested',
        holders: [...first.holds, ...second.holds].map(({ party }) => party),
        reasons: [...reasons, ...second.holds.flatMap((one) => one.reasons), ...fighters.flatMap((f) => f.reasons)],
      };
    const holders = first.holds.map(({ party }) => party);
    const others = (list: readonly Ongoing[]): readonly Ongoing[] =>
      list.filter(({ party }) => !holders.some(({ key }) => key === party.key));
    const around = others(besiegers);
    // Who holds together and fights each other holds together no more.
    const split = fighters.length > 1 && fighters.every(({ party }) => holders.some(({ key }) => key === party.key));
    const against = split ? fighters : others(fighters);
    const news = [...around, ...against].flatMap((list) => list.reasons);
    return { ...base, status: statusOf(hold, around, against), holders, reasons: [...reasons, ...news] };
  }

  #unheld(day: number | null, fighters: readonly Ongoing[], besiegers: readonly Ongoing[]): CellView {
    const present = ongoing(this.#present, day, POLICY.presenceDays);
    const base = { probability: 0, confirmed: null };
    const of = (status: ControlStatus, list: readonly Ongoing[], holders: readonly Party[]): CellView => ({
      ...base,
      status,
      holders,
      confirmed: latest(list.map((one) => one.last)),
      reasons: list.flatMap((one) => one.reasons),
    });
    // Who attacks a place attacks somebody: it is fought over, even where only one side is named.
    if (fighters.length > 0) return of('contested', fighters, []);
    if (besiegers.length > 0) return of('besieged', besiegers, []);
    if (present.length > 0)
      return of(
        'presence',
        present,
        present.map(({ party }) => party),
      );
    // What has faded or fallen silent stays to be read: why nobody is said to hold it.
    const holds = [...this.#holds.values()];
    const silent = [this.#fighters, this.#besiegers, this.#present].flatMap((list) => [...list.values()]);
    return {
      ...base,
      status: 'unknown',
      holders: [],
      confirmed: latest([...holds.map((hold) => hold.confirmed), ...silent.map((one) => one.last)]),
      reasons: [...holds, ...silent].flatMap((one) => one.reasons),
    };
  }

  /** Probabilities under at most one side that holds: each belief against the disbelief in all others. */
  #ranked(day: number | null): readonly Side[] {
    const sides = this.#sides(day);
    const nobody = sides.reduce((product, { belief }) => product * (1 - belief), 1);
    const odds = sides.map(({ belief }) => (nobody / (1 - belief)) * belief);
    const sum = odds.reduce((total, odd) => total + odd, nobody);
    return sides
      .map(({ holds }, i) => ({ holds, probability: odds[i]! / sum }))
      .sort((a, b) => b.probability - a.probability || (a.holds[0].party.key < b.holds[0].party.key ? -1 : 1));
  }

  /** Who holds together is one side, as sure as its surest. */
  #sides(day: number | null): { holds: [Hold, ...Hold[]]; belief: number }[] {
    const sure = [...this.#holds.values()]
      .map((hold) => ({ hold, belief: Math.min(0.999, decayed(hold.belief, hold.since, day)) }))
      .sort((a, b) => b.belief - a.belief || (a.hold.party.key < b.hold.party.key ? -1 : 1));
    const sides: { holds: [Hold, ...Hold[]]; belief: number }[] = [];
    for (const { hold, belief } of sure) {
      const side = sides.find((s) => s.holds[0].allies.has(hold.party.key) && belief >= s.belief * POLICY.nearFactor);
      if (side) side.holds.push(hold);
      else sides.push({ holds: [hold], belief });
    }
    return sides;
  }

  #act(effect: Effect, weight: number, reason: Reason, self: boolean): void {
    const { kind, parties, day } = effect;
    switch (kind) {
      case 'take':
      case 'hold':
        if (parties.length === 0) this.#weaken(weight / 2, day, reason, []);
        else this.#gain(effect, weight, reason, self);
        return;
      case 'leave':
      case 'deny':
        // Who leaves what he was never told to hold: the claim still says why nobody is known to hold it.
        for (const party of parties) this.#hold(party);
        this.#weaken(weight, day, reason, parties);
        for (const { key } of parties) this.#present.delete(key);
        return;
      case 'relieve':
        for (const key of parties.length > 0 ? parties.map((p) => p.key) : [...this.#besiegers.keys()])
          this.#besiegers.delete(key);
        return;
      case 'present':
        note(this.#present, parties, day, reason);
        return;
      case 'besiege':
        note(this.#besiegers, parties.length > 0 ? parties : [NOBODY], day, reason);
        return;
      case 'fight':
        note(this.#fighters, parties, day, reason);
        return;
    }
  }

  /** A capture ends what others held; a state told by one report contradicts another told at the same time. */
  #gain({ kind, parties, day, partial }: Effect, weight: number, reason: Reason, self: boolean): void {
    const keys = new Set(parties.map((party) => party.key));
    for (const other of this.#holds.values()) {
      if (keys.has(other.party.key)) continue;
      const age =
        day === null || other.confirmed === null ? POLICY.contradictionDays : Math.max(0, day - other.confirmed);
      const change = kind === 'take' ? 1 : Math.min(1, age / POLICY.contradictionDays);
      other.belief = decayed(other.belief, other.since, day) * (1 - weight * change);
      other.since = day ?? other.since;
    }
    for (const party of parties) {
      const hold = this.#hold(party);
      hold.party = party;
      const before = decayed(hold.belief, hold.since, day);
      // What was lost and is held again stands on the new words alone.
      if (before < POLICY.heldFrom) hold.reasons = [];
      hold.selfOnly = self && (before < POLICY.heldFrom || hold.selfOnly);
      hold.belief = 1 - (1 - before) * (1 - weight);
      hold.since = day ?? hold.since;
      hold.confirmed = day ?? hold.confirmed;
      hold.reasons.push(reason);
      hold.allies = keys;
      this.#besiegers.delete(party.key);
    }
    // The fight for the place is over with its fall, where that is sure and the whole.
    if (kind === 'take' && !partial && weight > 0.5) this.#fighters.clear();
  }

  /** Takes belief from the parties named, from all where none is. */
  #weaken(weight: number, day: number | null, reason: Reason, parties: readonly Party[]): void {
    const keys = new Set(parties.map((party) => party.key));
    for (const hold of this.#holds.values()) {
      if (keys.size > 0 && !keys.has(hold.party.key)) continue;
      hold.belief = decayed(hold.belief, hold.since, day) * (1 - weight);
      hold.since = day ?? hold.since;
      hold.reasons.push(reason);
    }
  }

  /** Keys of those who are believed to hold the place. */
  #holding(): readonly string[] {
    return [...this.#holds.values()].filter((h) => h.belief >= POLICY.heldFrom).map((h) => h.party.key);
  }

  #hold(party: Party): Hold {
    let hold = this.#holds.get(party.key);
    if (!hold) {
      hold = { party, belief: 0, since: null, confirmed: null, selfOnly: false, reasons: [], allies: new Set() };
      this.#holds.set(party.key, hold);
    }
    return hold;
  }
}

const statusOf = (hold: Hold, around: readonly Ongoing[], against: readonly Ongoing[]): ControlStatus => {
  if (around.length > 0) return 'besieged';
  if (against.length > 0) return 'contested';
  return hold.selfOnly ? 'claimed' : 'controlled';
};

const NOBODY: Party = { key: '', id: null, name: '' };

function note(map: Map<string, Ongoing>, parties: readonly Party[], day: number | null, reason: Reason): void {
  for (const party of parties) {
    const known = map.get(party.key);
    if (!known) map.set(party.key, { party, last: day, reasons: [reason] });
    else {
      known.last = day ?? known.last;
      known.reasons.push(reason);
    }
  }
}

const ongoing = (map: ReadonlyMap<string, Ongoing>, day: number | null, days: number): readonly Ongoing[] =>
  [...map.values()]
    .filter(({ last }) => last === null || day === null || day - last <= days)
    .sort((a, b) => (a.party.key < b.party.key ? -1 : 1));

const latest = (days: readonly (number | null)[]): number | null =>
  days.reduce<number | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

const round = (n: number): number => Math.round(n * 1e4) / 1e4;
