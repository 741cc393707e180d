import { addTo } from '../../text/index.js';
import { firstDayOf } from '../../time/index.js';
import { type Account, accountOf, isPlaceKey, placeKey, shares } from '../events/account.js';
import type { EventOptions } from '../events/types.js';
import type { KnownClaim } from '../types.js';
import { figureText } from './figure-text.js';
import type { Dispute } from './types.js';
import { sidesOf } from './voice.js';

/** Two reports of one strength or of one holder within so many days speak of the same; later ones may tell of a change. */
const SAME_DAYS = 30;
const HELD_DAYS = 3;
/** A strength is disputed where the highest number is more than this times the lowest. */
const FACTOR = 1.25;

const dayOf = ({ known, recorded }: KnownClaim): number => firstDayOf(known ?? recorded.slice(0, 10)) ?? 0;

const told = ({ claim, judgement }: KnownClaim): boolean =>
  judgement !== 'rejected' &&
  claim.modality !== 'planned' &&
  claim.modality !== 'negated' &&
  claim.modality !== 'attempted';

/** Runs of claims of which each is at most `days` after the one before. */
function runs(claims: readonly KnownClaim[], days: number): readonly (readonly KnownClaim[])[] {
  const sorted = [...claims].sort((a, b) => dayOf(a) - dayOf(b) || (a.claim.id < b.claim.id ? -1 : 1));
  const found: KnownClaim[][] = [];
  for (const known of sorted) {
    const last = found.at(-1);
    if (last && dayOf(known) - dayOf(last.at(-1)!) <= days) last.push(known);
    else found.push([known]);
  }
  return found;
}

/**
 * How strong an actor is: numbers told of him within a month of each other. Who lays down arms was there: a number of those who
 * surrendered `all` is a strength too, for as long as nobody tells of more.
 */
export function strengthDisputes(claims: readonly KnownClaim[], options: EventOptions): readonly Dispute[] {
  const byActor = new Map<string, KnownClaim[]>();
  const speaking = new Map<string, string>();
  for (const known of inText(claims.filter(told))) {
    const { hash } = known.report;
    const named = actorOf(known, options);
    // `eine Anzahl von 300 bis 400`: where the words name nobody, it is whom the report named last.
    const actor = named ?? speaking.get(hash) ?? null;
    if (named !== null && !named.startsWith('n:') && (options.isForce?.(named) ?? true)) speaking.set(hash, named);
    if (actor === null || numberOf(known) === null) continue;
    addTo(byActor, actor, known);
  }
  return [...byActor].flatMap(([actor, counted]) =>
    runs(counted, SAME_DAYS).flatMap((run) => strengthDispute(actor, run, options)),
  );
}

const numberOf = ({ claim }: KnownClaim) =>
  claim.type === 'force' || claim.type === 'surrender'
    ? (claim.quantities.find(
        ({ role, min, max }) => (role === 'force' || role === 'surrendered') && (min ?? max) !== null,
      ) ?? null)
    : null;

/** Report by report, in the order of the words. */
const inText = (claims: readonly KnownClaim[]): readonly KnownClaim[] =>
  [...claims].sort((a, b) => {
    if (a.report.hash !== b.report.hash) return a.report.hash < b.report.hash ? -1 : 1;
    return a.claim.evidence[0] - b.claim.evidence[0] || (a.claim.id < b.claim.id ? -1 : 1);
  });

/** Whether words stand right behind others. */
const isBehind = ([start]: readonly [number, number], [, end]: readonly [number, number]): boolean =>
  start > end && start <= end + 1;

/** Whose strength, by side; null where the words name nobody. */
function actorOf({ claim }: KnownClaim, { sideOf }: EventOptions): string | null {
  const who = claim.agents[0] ?? claim.targets[0];
  // `300 bis 400 Kämpfer`: what is counted is nobody in particular.
  if (!who || (who.id === null && claim.quantities.some(({ span }) => isBehind(who.span, span)))) return null;
  return who.id === null ? `n:${who.name.toLowerCase()}` : (sideOf?.(who.id) ?? who.id);
}

function strengthDispute(actor: string, run: readonly KnownClaim[], options: EventOptions): readonly Dispute[] {
  const numbers = run.map((known) => ({ known, number: numberOf(known)! }));
  const lows = numbers.map(({ number }) => number.min ?? number.max!);
  const highs = numbers.map(({ number }) => number.max ?? number.min!);
  // Numbers whose ranges all meet do not contradict each other.
  if (Math.max(...lows) <= Math.min(...highs) * FACTOR) return [];
  if (!numbers.some(({ known }) => known.claim.type === 'force')) return [];
  const sides = sidesOf(
    numbers.map(({ known, number }) => ({
      value: `${figureText(number)}${known.claim.type === 'surrender' ? ' surrendered' : ''}`,
      known,
    })),
    options,
  );
  if (sides.length < 2) return [];
  const mention = run
    .flatMap(({ claim }) => claim.agents)
    .find(({ id, name }) => actor === `n:${name.toLowerCase()}` || id !== null);
  const days = run
    .map(({ known }) => known)
    .filter((one) => one !== null)
    .sort();
  return [
    {
      id: `dispute:strength:${run[0]!.claim.id}`,
      matter: 'strength',
      about: `strength of ${mention?.name ?? actor}`,
      event: null,
      place: null,
      actors: mention ? [{ id: mention.id, name: mention.name }] : [],
      start: days[0] ?? null,
      end: days.at(-1) ?? null,
      sides,
    },
  ];
}

/** Who holds a place: two sides named for the same days, and nobody tells that it changed hands between. */
export function holderDisputes(claims: readonly KnownClaim[], options: EventOptions): readonly Dispute[] {
  const byPlace = new Map<string, Account[]>();
  for (const known of claims.filter(told)) {
    if (known.claim.type !== 'control' && known.claim.type !== 'capture') continue;
    if (known.claim.ended || known.claim.modality === 'possible') continue;
    const account = accountOf(known, options);
    if (account.agents.length === 0) continue;
    const parts = known.claim.places.flatMap(({ part, extent }) => [
      ...(part ?? []),
      ...(extent && extent !== 'all' ? [extent] : []),
    ]);
    for (const place of account.places.filter(isPlaceKey)) {
      const key = `${place}#${parts.sort().join()}`;
      addTo(byPlace, key, account);
    }
  }
  return [...byPlace].flatMap(([key, accounts]) => holderDispute(key, accounts, options));
}

const lastOf = ({ to, day }: Account): number => to ?? day ?? 0;

function holderDispute(key: string, accounts: readonly Account[], options: EventOptions): readonly Dispute[] {
  const sorted = [...accounts].sort((a, b) => lastOf(a) - lastOf(b) || (a.known.claim.id < b.known.claim.id ? -1 : 1));
  const found: Dispute[] = [];
  const used = new Set<Account>();
  let start = 0;
  for (const [i, first] of sorted.entries()) {
    // Sorted by day: those within the days stand side by side.
    while (lastOf(first) - lastOf(sorted[start]!) > HELD_DAYS) start++;
    let end = i + 1;
    while (end < sorted.length && lastOf(sorted[end]!) - lastOf(first) <= HELD_DAYS) end++;
    if (used.has(first)) continue;
    const near = sorted.slice(start, end).filter((one) => !used.has(one));
    if (!near.some((other) => opposed(first, other))) continue;
    for (const one of near) used.add(one);
    const [where] = key.split('#');
    const mention = first.known.claim.places.find((place) => placeKey(place) === where);
    const sides = sidesOf(
      near.map(({ known }) => ({ value: [...new Set(known.claim.agents.map(({ name }) => name))].join(', '), known })),
      options,
    );
    if (sides.length < 2) continue;
    const days = near.flatMap(({ known }) => known.known ?? []).sort();
    const facts = mention?.id ? options.placeOf?.(mention.id) : null;
    found.push({
      id: `dispute:holder:${first.known.claim.id}:${key}`,
      matter: 'holder',
      about: `holder of ${mention?.name ?? key}`,
      event: null,
      place: mention ? { id: mention.id, name: mention.name, lat: facts?.lat ?? null, lon: facts?.lon ?? null } : null,
      actors: near.flatMap(({ known }) => known.claim.agents.map(({ id, name }) => ({ id, name }))),
      start: days[0] ?? null,
      end: days.at(-1) ?? null,
      sides,
    });
  }
  return found;
}

/** Different sides on the same days: told as held, or told as taken on one and the same day. */
function opposed(a: Account, b: Account): boolean {
  if (a === b || shares(a.agents, b.agents)) return false;
  if (Math.abs(lastOf(a) - lastOf(b)) > HELD_DAYS) return false;
  // A capture told after a hold is a change, not a contradiction; one report that tells both tells it itself.
  if (a.known.report.hash === b.known.report.hash) return false;
  const taken = (account: Account): boolean => account.known.claim.type === 'capture';
  if (taken(a) && taken(b)) return a.from !== null && a.from === b.from;
  if (taken(a)) return lastOf(b) >= lastOf(a) && (b.day ?? 0) >= (a.day ?? 0);
  if (taken(b)) return lastOf(a) >= lastOf(b) && (a.day ?? 0) >= (b.day ?? 0);
  return true;
}
