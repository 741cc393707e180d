import type { ClaimType, Mention, PlaceMention, Sector } from '../../claims/index.js';
import { groupBy } from '../../text/index.js';
import { firstDayOf, formatDay, lastDayOf } from '../../time/index.js';
import { notAfter, spansMeet } from '../ref.js';
import type { ActorRef, KnownClaim, PlaceRef, SituationQuery } from '../types.js';
import type { Account } from './account.js';
import { Grouping } from './grouping.js';
import { linked } from './link.js';
import type { Scene } from './scene.js';
import { inOrder, tellingsOf } from './telling.js';
import type { EventKind, EventOptions, SituationEvent, Telling } from './types.js';

/** An event with the claims and scenes it is made of. */
export interface EventWithClaims {
  readonly event: SituationEvent;
  /** In the order in which they became known. */
  readonly claims: readonly KnownClaim[];
  readonly scenes: readonly Scene[];
}

/** Claims that were known on the day. */
export const knownBy = (claims: readonly KnownClaim[], asOf: string | null): readonly KnownClaim[] =>
  asOf === null ? claims : claims.filter(({ known, recorded }) => notAfter(known ?? recorded.slice(0, 10), asOf));

/** Groups claims to events, report by report. */
export function groupClaims(claims: readonly KnownClaim[], options: EventOptions = {}): Grouping {
  const reports = groupBy(claims, ({ report }) => report.hash);
  const grouping = new Grouping(options);
  for (const [hash, told] of reports) grouping.put(hash, told);
  return grouping;
}

/**
 * Folds claims into events: each happening once, with all that tell it. Pure: the same claims give the same events, in whatever order
 * they come. With `query.at`, only those that may have gone on on that day.
 */
export function foldEvents(
  claims: readonly KnownClaim[],
  query: SituationQuery,
  options: EventOptions = {},
): readonly EventWithClaims[] {
  const grouping = groupClaims(knownBy(claims, query.asOf), options);
  const events = eventsOf(grouping, options);
  return query.at === null ? events : events.filter(({ event }) => touches(event, query.at!));
}

/** The events of a grouping, linked to each other, by their first day. */
export function eventsOf(grouping: Grouping, options: EventOptions = {}): readonly EventWithClaims[] {
  return inDays(linked(grouping.events().map((scenes) => eventOf(scenes, options))));
}

/** Events by their first day, then their last. */
export function inDays(events: readonly EventWithClaims[]): readonly EventWithClaims[] {
  const keyed = events.map((of) => ({ of, key: `${of.event.start ?? '9'} ${of.event.end ?? '9'} ${of.event.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ of }) => of);
}

const touches = ({ start, end }: SituationEvent, day: string): boolean =>
  spansMeet({ start, end }, { start: day, end: day });

/** One event from its scenes. */
export function eventOf(scenes: readonly Scene[], options: EventOptions): EventWithClaims {
  const claims = inOrder(scenes);
  const told = claims.filter(({ claim }) => claim.modality !== 'negated');
  const counted = told.length > 0 ? told : claims;
  let tellings: readonly Telling[] | undefined;
  const event: SituationEvent = {
    id: `event:${claims[0]!.claim.id}`,
    kind: mainKind(scenes),
    types: claims.length === 1 ? [claims[0]!.claim.type] : byNumber(claims.map(({ claim }) => claim.type)),
    state: scenes.every(({ lasting }) => lasting) || claims.every(({ claim }) => claim.type === 'control'),
    ...daysOf(scenes),
    places: placesOf(counted, options),
    parts: [...new Set(counted.flatMap(({ claim }) => claim.places.flatMap(({ part }) => part ?? [])))] as Sector[],
    ...partiesOf(counted),
    status: statusOf(claims),
    voices: voicesOf(claims, options),
    // Few events are looked at telling by telling: theirs are made then, and kept.
    get tellings() {
      tellings ??= tellingsOf(claims, options);
      return tellings;
    },
    links: [],
  };
  return { event, claims, scenes };
}

const RANK: readonly EventKind[] = ['takeover', 'strike', 'fight'];

function mainKind(scenes: readonly Scene[]): EventKind {
  if (scenes.length === 1 && scenes[0]!.accounts.length === 1) return scenes[0]!.accounts[0]!.kind;
  const kinds = byNumber(scenes.flatMap(({ accounts }) => accounts.map(({ kind }) => kind)));
  return RANK.find((kind) => kinds.includes(kind)) ?? kinds.find((kind) => kind !== 'harm') ?? kinds[0]!;
}

function byNumber<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

/** Spans longer than this name no day. */
const LONG_DAYS = 10;

/** From the first to the last day on which short accounts put it; without any, the shortest; without a told day, when it was first reported. */
function daysOf(scenes: readonly Scene[]): Pick<SituationEvent, 'start' | 'end' | 'dated'> {
  const dated: Account[] = [];
  let sure = false;
  for (const { accounts } of scenes)
    for (const account of accounts) {
      if (account.from === null) continue;
      dated.push(account);
      sure ||= account.known.claim.modality !== 'negated';
    }
  if (dated.length === 0) return reportedDays(scenes);
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let shortest: Account | null = null;
  for (const account of dated) {
    if (sure && account.known.claim.modality === 'negated') continue;
    const { from, to } = account as { readonly from: number; readonly to: number };
    if (shortest === null || to - from < shortest.to! - shortest.from!) shortest = account;
    if (to - from > LONG_DAYS) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  if (start > end) [start, end] = [shortest!.from!, shortest!.to!];
  return { start: formatDay(start), end: formatDay(end), dated: 'told' };
}

function reportedDays(scenes: readonly Scene[]): Pick<SituationEvent, 'start' | 'end' | 'dated'> {
  const days = scenes.flatMap(({ narrated, day }) => narrated ?? day ?? []);
  if (days.length === 0) return { start: null, end: null, dated: 'reported' };
  const first = days.reduce((a, b) => Math.min(a, b));
  const lasts = scenes.some(({ accounts }) => accounts.some(({ lasting }) => lasting));
  const last = lasts ? days.reduce((a, b) => Math.max(a, b)) : first;
  return { start: formatDay(first), end: formatDay(last), dated: 'reported' };
}

const SIZE: Readonly<Record<string, number>> = {
  facility: 0,
  quarter: 1,
  village: 2,
  town: 3,
  city: 3,
  road: 4,
  river: 4,
};

/** Named places, the most exact first, those told most often before others. */
function placesOf(claims: readonly KnownClaim[], { placeOf }: EventOptions): readonly PlaceRef[] {
  const found = new Map<string, { ref: PlaceRef; count: number; size: number }>();
  const see = (mention: PlaceMention): void => {
    if (mention.described) return;
    const key = mention.id ?? `n:${mention.name.toLowerCase()}`;
    const known = found.get(key);
    if (known) known.count++;
    else {
      const facts = mention.id === null ? null : (placeOf?.(mention.id) ?? null);
      const ref = { id: mention.id, name: mention.name, lat: facts?.lat ?? null, lon: facts?.lon ?? null };
      found.set(key, { ref, count: 1, size: facts ? (SIZE[facts.kind] ?? 9) : 2 });
    }
  };
  for (const { claim } of claims)
    for (const mentions of [claim.places, claim.origin, claim.destination]) for (const place of mentions) see(place);
  if (found.size < 2) return [...found.values()].map(({ ref }) => ref);
  return [...found.values()]
    .sort((a, b) => a.size - b.size || b.count - a.count || (a.ref.name < b.ref.name ? -1 : 1))
    .map(({ ref }) => ref);
}

function actorsOf(mentions: readonly Mention[]): readonly ActorRef[] {
  if (mentions.length < 2) return mentions.map(({ id, name }) => ({ id, name }));
  const found = new Map<string, { ref: ActorRef; count: number }>();
  for (const { id, name } of mentions) {
    const key = id ?? `n:${name.toLowerCase()}`;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { ref: { id, name }, count: 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || (a.ref.name < b.ref.name ? -1 : 1))
    .map(({ ref }) => ref);
}

function partiesOf(claims: readonly KnownClaim[]): Pick<SituationEvent, 'agents' | 'targets'> {
  return {
    agents: actorsOf(claims.flatMap(({ claim }) => claim.agents)),
    targets: actorsOf(claims.flatMap(({ claim }) => claim.targets)),
  };
}

function statusOf(claims: readonly KnownClaim[]): SituationEvent['status'] {
  const has = (modality: string): boolean => claims.some(({ claim }) => claim.modality === modality);
  const told = has('asserted') || has('claimed');
  // Who denies losses of his own does not deny the attack.
  const deeds = claims.filter(({ claim }) => claim.type !== 'casualties');
  const denied = (deeds.length > 0 && told ? deeds : claims).some(({ claim }) => claim.modality === 'negated');
  if (denied) return told ? 'denied' : 'negated';
  if (has('asserted')) return 'asserted';
  if (has('claimed')) return 'claimed';
  return has('attempted') ? 'attempted' : has('possible') ? 'possible' : 'announced';
}

/** Publishers that tell it themselves: who only copies another has no voice. */
function voicesOf(claims: readonly KnownClaim[], { copies }: EventOptions): number {
  if (claims.length === 1) return 1;
  const own = claims.filter(({ report }) => copies?.originalOf(report.hash) === undefined);
  const voices = new Set((own.length > 0 ? own : claims).map(({ report }) => report.publisher ?? report.id));
  return voices.size;
}

/** Whether an event may have happened between two days, ISO, both included; null is open. */
export function within(
  { start, end }: Pick<SituationEvent, 'start' | 'end'>,
  from: string | null,
  to: string | null,
): boolean {
  if (start === null || end === null) return from === null && to === null;
  const [a, b] = [firstDayOf(start)!, lastDayOf(end)!];
  return (from === null || b >= (firstDayOf(from) ?? b)) && (to === null || a <= (lastDayOf(to) ?? a));
}

/** Types of claims that the event has. */
export const hasType = ({ types }: SituationEvent, type: ClaimType): boolean => types.includes(type);
