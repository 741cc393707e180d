import type { Claim, Mention, PlaceMention, QuantityRole } from '../../claims/index.js';
import { firstDayOf, lastDayOf } from '../../time/index.js';
import type { KnownClaim } from '../types.js';
import { isLasting, kindOf } from './kinds.js';
import type { EventKind, EventOptions, VictimKind } from './types.js';

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
  readonly counts: readonly Count[];
}

/** Widening of a time that the words only guess (`vor etwa zwei Wochen`), days. */
const GUESS_DAYS = 3;
const DEEPEST = 6;

const partyKey = ({ id, name }: Mention, { sideOf }: EventOptions): string =>
  id ? (sideOf?.(id) ?? id) : `name:${name.toLowerCase()}`;

const parties = (mentions: readonly Mention[], options: EventOptions): readonly string[] =>
  mentions.length === 0 ? NONE : [...new Set(mentions.map((one) => partyKey(one, options)))];

const NONE: readonly string[] = [];

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

function wheres({ claim }: KnownClaim, options: EventOptions): Pick<Account, 'places' | 'around'> {
  const told: readonly PlaceMention[] =
    claim.places.length > 0 ? claim.places : claim.type === 'movement' ? claim.destination : claim.origin;
  const all = told.length > 0 ? told : claim.destination;
  const keys = new Set<string>();
  const around = new Set<string>();
  for (const place of all) {
    if (place.described || isWide(place.id, options)) continue;
    const id = place.id === null ? null : wholeOf(place.id);
    keys.add(id ?? named(place.name));
    if (id !== null) for (const above of chainOf(id, options)) around.add(above);
    // What no gazetteer knows lies in what the words say, by its name.
    if (place.within) around.add(named(place.within));
  }
  // `im Viertel Sheiha in Derna` is in Sheiha: what another place of the claim lies in is no place of its own.
  for (const key of keys) if (around.has(key) || around.has(nameKey(key, options))) keys.delete(key);
  return { places: [...keys], around: [...around] };
}

/** The key by name of a place known by id: what has no row of its own says by name what it lies in. */
export const nameKey = (key: string, { placeOf }: EventOptions): string => {
  const place = key.startsWith('n:') ? null : placeOf?.(key);
  return place ? named(place.name) : key;
};

function whens({ claim, known }: KnownClaim, lasting: boolean): Pick<Account, 'from' | 'to' | 'day'> {
  const day = known === null ? null : firstDayOf(known);
  const { start, end, precision } = claim.time ?? {};
  let from = start === undefined ? null : firstDayOf(start);
  let to = end === undefined ? null : lastDayOf(end);
  if (from === null && to === null) return { from, to, day };
  // `seit Freitag`: from then to the day of the report.
  if (to === null) to = lasting || start !== undefined ? Math.max(from!, day ?? from!) : from;
  if (from === null) from = lasting ? to : to;
  if (precision === 'approx') return { from: from! - GUESS_DAYS, to: to! + GUESS_DAYS, day };
  return { from, to, day };
}

function countsOf({ quantities, targets, agents }: Claim, { victimOf }: EventOptions): readonly Count[] {
  if (quantities.length === 0) return [];
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

/** The claim as an account of a happening. */
export function accountOf(known: KnownClaim, options: EventOptions): Account {
  const { claim } = known;
  const lasting = isLasting(claim.type);
  return {
    known,
    kind: kindOf(known),
    lasting,
    ...wheres(known, options),
    ...whens(known, lasting),
    ...sides(claim, options),
    counts: countsOf(claim, options),
  };
}

/** Whether two lists share a key. */
export const shares = (a: readonly string[], b: readonly string[]): boolean => {
  for (const key of a) if (b.includes(key)) return true;
  return false;
};
