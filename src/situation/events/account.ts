import type { Claim, Mention, PlaceMention, QuantityRole } from '../../claims/index.js';
import { firstDayOf, lastDayOf } from '../../time/index.js';
import type { KnownClaim } from '../types.js';
import { Few } from './few.js';
import { DEEDS, isLasting, kindOf } from './kinds.js';
import type { EventKind, EventOptions, PlaceFacts, VictimKind } from './types.js';

/** A number with whom it counts. */
export interface Count {
  readonly role: QuantityRole;
  readonly min: number | null;
  readonly max: number | null;
  readonly victims: VictimKind;
}

/** What a claim says of a happening, in the form in which accounts are compared. */
export interface Account {
  readonly known: KnownClaim;
  readonly kind: EventKind;
  readonly lasting: boolean;
  /** Keys of the places that it names: the most exact ones. */
  readonly places: readonly string[];
  /** Keys of what those lie in, up to the province. */
  readonly around: readonly string[];
  /** Days, both included; null where no day is told. A state that lasts is told up to the day it was known. */
  readonly from: number | null;
  readonly to: number | null;
  /** Day number from which it was known. */
  readonly day: number | null;
  /** Sides. Who takes a place and who loses it stand here too: who withdraws is a target. */
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  /** Of those to whom it is done, the ones that are persons. */
  readonly persons: readonly string[];
  readonly counts: readonly Count[];
  /** Told as one more beside another deed. */
  readonly sequel: boolean;
}

/** Widening of a time that the words only guess (`vor etwa zwei Wochen`), days. */
const GUESS_DAYS = 3;
const DEEPEST = 6;

const partyKey = ({ id, name }: Mention, { sideOf }: EventOptions): string =>
  id ? (sideOf?.(id) ?? id) : `name:${name.toLowerCase()}`;

const parties = (mentions: readonly Mention[], options: EventOptions): readonly string[] =>
  mentions.length === 0
    ? NONE
    : mentions.length === 1
      ? [partyKey(mentions[0]!, options)]
      : [...new Set(mentions.map((one) => partyKey(one, options)))];

const NONE: readonly string[] = [];
const NOWHERE = { places: NONE, around: NONE };

/** What a place lies in, nearest first, up to the province: a shared country says nothing. */
function chainOf(id: string, { placeOf }: EventOptions): readonly string[] {
  const chain: string[] = [];
  let at = placeOf?.(id)?.within ?? null;
  for (let step = 0; at !== null && step < DEEPEST; step++) {
    const place = placeOf?.(at);
    if (!place || place.kind === 'country') break;
    chain.push(at);
    at = place.within;
  }
  return chain;
}

/** Wide areas tell little of where: a land or a sea is no place of an event. */
const isWide = (id: string | null, { placeOf }: EventOptions): boolean => {
  const kind = id === null ? undefined : placeOf?.(id)?.kind;
  return kind === 'country' || kind === 'sea' || kind === 'border';
};

/** A sector of a region (`Süd-Idlib`) is looked up as the region: whether a village lies in its south nobody knows. */
const wholeOf = (id: string): string => id.split('/')[0]!;
const named = (name: string): string => `n:${name.toLowerCase()}`;

/** What accounts call the place of a mention. */
export const placeKey = ({ id, name }: Pick<PlaceMention, 'id' | 'name'>): string =>
  id === null ? named(name) : wholeOf(id);

/** Whether a key is that of a place, not of the words of a region. */
export const isPlaceKey = (key: string): boolean => !key.startsWith('r:');

/** Types that go from one place to another. */
const MOVES: ReadonlySet<string> = new Set(['movement', 'displacement']);

/** Words of the name of a region: `Süd-Idlib` lies in the `Provinz Idlib`, and both are more than the town. */
const regionKeys = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => `r:${word}`);

const REGIONS: ReadonlySet<string> = new Set(['admin1', 'region']);
const TOWNS: ReadonlySet<string> = new Set(['city', 'town']);
/** Share of the named places of a report from which a town is what it speaks of. */
const FOCUS = 0.5;

/** The town that a report speaks of: most of its places are it, or lie in it. What no gazetteer knows (`Altstadt`, `Westeingang`) lies there. */
export function focusOf(claims: readonly KnownClaim[], { placeOf }: EventOptions): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { claim } of claims)
    for (const { id } of [...claim.places, ...claim.origin, ...claim.destination]) {
      if (id === null) continue;
      all++;
      let at: string | null = wholeOf(id);
      for (let step = 0; at !== null && step < DEEPEST; step++) {
        const place: PlaceFacts | null = placeOf?.(at) ?? null;
        if (place && TOWNS.has(place.kind)) {
          counts.set(at, (counts.get(at) ?? 0) + 1);
          break;
        }
        at = place?.within ?? null;
      }
    }
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return top && top[1] >= FOCUS * all ? top[0] : null;
}

function wheres(
  { claim }: KnownClaim,
  focus: string | null,
  options: EventOptions,
): Pick<Account, 'places' | 'around'> {
  const told: readonly PlaceMention[] = claim.places.length > 0 || MOVES.has(claim.type) ? claim.places : claim.origin;
  // Where who withdraws goes to is not where it happens.
  const leaves = claim.type === 'withdrawal';
  const all = told.length > 0 || MOVES.has(claim.type) || leaves ? told : claim.destination;
  if (all.length === 0 && !MOVES.has(claim.type)) return NOWHERE;
  const keys = new Few<string>();
  const around = new Few<string>();
  // Who moves leaves one place, passes another and comes to a third: told of one of them, it may be told of all.
  if (MOVES.has(claim.type))
    for (const place of [...claim.origin, ...claim.destination])
      if (!place.described && !isWide(place.id, options))
        around.add(place.id === null ? named(place.name) : wholeOf(place.id));
  for (const place of all) {
    if (place.described || isWide(place.id, options)) continue;
    const id = place.id === null ? null : wholeOf(place.id);
    keys.add(id ?? named(place.name));
    if (id !== null)
      for (const above of chainOf(id, options)) {
        around.add(above);
        const facts = options.placeOf?.(above);
        if (facts && REGIONS.has(facts.kind)) for (const key of regionKeys(facts.name)) around.add(key);
      }
    if (id !== null && id !== place.id) for (const key of regionKeys(options.placeOf?.(id)?.name ?? '')) keys.add(key);
    if (id === null && !place.within && focus !== null) {
      around.add(focus);
      for (const above of chainOf(focus, options)) around.add(above);
    }
    // What no gazetteer knows lies in what the words say, by its name.
    if (place.within) around.add(named(place.within));
  }
  // `im Viertel Sheiha in Derna` is in Sheiha: what another place of the claim lies in is no place of its own.
  for (const key of [...keys.list]) if (around.has(key) || around.has(nameKey(key, options))) keys.delete(key);
  return { places: keys.size === 0 ? NONE : keys.list, around: around.size === 0 ? NONE : around.list };
}

/** The key by name of a place known by id: what has no row of its own says by name what it lies in. */
export const nameKey = (key: string, { placeOf }: EventOptions): string => {
  const place = key.startsWith('n:') ? null : placeOf?.(key);
  return place ? named(place.name) : key;
};

function whens({ claim, known }: KnownClaim): Pick<Account, 'from' | 'to' | 'day'> {
  const day = known === null ? null : firstDayOf(known);
  const { start, end, precision } = claim.time ?? {};
  const first = start === undefined ? null : firstDayOf(start);
  const last = end === undefined ? null : lastDayOf(end);
  if (first === null && last === null) return { from: null, to: null, day };
  const from = first ?? last!;
  // `seit Freitag`: from then to the day of the report.
  const to = last ?? Math.max(from, day ?? from);
  return precision === 'approx' ? { from: from - GUESS_DAYS, to: to + GUESS_DAYS, day } : { from, to, day };
}

const NO_COUNTS: readonly Count[] = [];

function countsOf({ quantities, targets, agents }: Claim, { victimOf }: EventOptions): readonly Count[] {
  if (quantities.length === 0) return NO_COUNTS;
  return quantities.map(({ role, min, max, of }) => {
    const who = of === undefined ? targets[0] : (targets[of] ?? agents[of]);
    return { role, min, max, victims: who && victimOf ? victimOf(who.text) : 'unknown' };
  });
}

/** Who gains stands among the agents, who loses among the targets, whichever verb tells it: `X zog ab` is X's loss. */
function sides(claim: Claim, options: EventOptions): Pick<Account, 'agents' | 'targets'> {
  const agents = parties(claim.agents, options);
  const targets = parties(claim.targets, options);
  return claim.type === 'withdrawal' ? { agents: targets, targets: agents } : { agents, targets };
}

/** A person: one that the ledger knows, or a name of its own of two words and more (`Yahya Usta Omar`). */
const isSomebody = ({ id, name }: Mention, { isPerson }: EventOptions): boolean =>
  id === null ? PERSON.test(name) : (isPerson?.(id) ?? false);
const PERSON = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|al-\p{Lu}[\p{L}’'-]+))+$/u;

const personsOf = ({ targets }: Claim, options: EventOptions): readonly string[] => {
  const persons = targets.filter((one) => isSomebody(one, options));
  return persons.length === 0 ? NONE : persons.map((one) => partyKey(one, options));
};

/** The claim as an account of a happening. */
export function accountOf(known: KnownClaim, options: EventOptions, focus: string | null = null): Account {
  const { claim } = known;
  const lasting = isLasting(claim.type);
  const kind = kindOf(known);
  return {
    known,
    kind,
    lasting,
    ...wheres(known, focus, options),
    ...whens(known),
    ...sides(claim, options),
    persons: claim.targets.length === 0 ? NONE : personsOf(claim, options),
    counts: countsOf(claim, options),
    sequel: DEEDS.has(kind) && (options.isSequel?.(known.sentence) ?? false),
  };
}

/** Whether two lists share a key. */
export const shares = (a: readonly string[], b: readonly string[]): boolean => {
  for (const key of a) if (b.includes(key)) return true;
  return false;
};
