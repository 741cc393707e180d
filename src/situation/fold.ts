import type { Sector } from '../claims/index.js';
import { firstDayOf, formatDay } from '../time/index.js';
import { Cell, type CellView, decayed } from './cell.js';
import { type CellName, type Effect, effectsOf, type SideOf } from './effect.js';
import { POLICY } from './policy.js';
import type { ControlInterval, KnownClaim, PlaceRef, Reason, SituationQuery } from './types.js';

/** What the fold may be told of the world beyond the claims; without it every name is its own side, and no place has a point. */
export interface FoldOptions {
  readonly sideOf?: SideOf;
  readonly pointOf?: (place: string) => { readonly lat: number | null; readonly lon: number | null } | null;
}

interface CellEffects {
  readonly name: CellName;
  readonly effects: Effect[];
}

/**
 * Folds claims into who held which place, and which part of it, from when to when. Pure: the same claims and query give the
 * same intervals, in whatever order the claims come. With `query.at`, only the intervals of that day, as certain as on that day.
 */
export function foldControl(
  claims: readonly KnownClaim[],
  query: SituationQuery,
  options: FoldOptions = {},
): ControlInterval[] {
  const cells = gather(known(claims, query.asOf), options.sideOf ?? ((id) => id));
  const horizon = horizonOf(claims, query);
  const intervals = [...cells.values()]
    .sort((a, b) => (a.name.key < b.name.key ? -1 : 1))
    .flatMap((cell) => replay(cell, wholeOf(cell, cells), horizon, options));
  return query.at === null ? intervals : [...controlAt(intervals, query.at)];
}

/** The cells of one day, as certain as they are on that day: who has faded too far is no longer said to hold the place. */
export function controlAt(intervals: readonly ControlInterval[], day: string): readonly ControlInterval[] {
  const at = firstDayOf(day);
  return intervals
    .filter(({ start, end }) => (start === null || start <= day) && (end === null || day <= end))
    .map((cell) => {
      const since = cell.lastConfirmed === null ? null : firstDayOf(cell.lastConfirmed);
      const probability = Math.round(decayed(cell.probability, since, at) * 1e4) / 1e4;
      const faded = cell.probability >= POLICY.heldFrom && probability < POLICY.heldFrom;
      return faded ? { ...cell, probability, status: 'unknown' as const, holders: [] } : { ...cell, probability };
    });
}

/** The reasons of a cell with the claims they stand on, the heaviest first; claims that are not given are left out. */
export function explainCell(
  cell: Pick<ControlInterval, 'reasons'>,
  claims: readonly KnownClaim[],
): readonly { readonly reason: Reason; readonly known: KnownClaim }[] {
  const byId = new Map(claims.map((known) => [known.claim.id, known]));
  return cell.reasons
    .flatMap((reason) => {
      const found = byId.get(reason.claim);
      return found ? [{ reason, known: found }] : [];
    })
    .sort((a, b) => b.reason.weight - a.reason.weight);
}

/** The last day that is spoken of: the day asked for, else the newest news. Nothing fades or falls silent after it. */
function horizonOf(claims: readonly KnownClaim[], { at, asOf }: SituationQuery): number {
  const days = [at ?? asOf, ...((at ?? asOf) ? [] : claims.map((claim) => claim.known))];
  return days.reduce((last, day) => Math.max(last, (day ? firstDayOf(day) : null) ?? last), Number.NEGATIVE_INFINITY);
}

/** Claims known on the day; where a report has no day, the day on which the store took it in. */
function known(claims: readonly KnownClaim[], asOf: string | null): readonly KnownClaim[] {
  return asOf === null ? claims : claims.filter((claim) => (claim.known ?? claim.recorded.slice(0, 10)) <= asOf);
}

function gather(claims: readonly KnownClaim[], sideOf: SideOf): Map<string, CellEffects> {
  const cells = new Map<string, CellEffects>();
  for (const claim of withoutCopies(claims))
    for (const { cell, effect } of effectsOf(claim, sideOf)) {
      const found = cells.get(cell.key);
      if (!found) cells.set(cell.key, { name: cell, effects: [effect] });
      else found.effects.push(effect);
    }
  return cells;
}

/** Wire copies are one source: the same sentence with the same claim counts once, from the day it was first known. */
function withoutCopies(claims: readonly KnownClaim[]): readonly KnownClaim[] {
  const sorted = [...claims].sort((a, b) => order(a.known ?? '9', b.known ?? '9') || order(a.claim.id, b.claim.id));
  const seen = new Set<string>();
  return sorted.filter(({ claim, sentence, judgement }) => {
    const key = JSON.stringify([
      claim.type,
      sentence.replace(/\s+/g, ' ').trim().toLowerCase(),
      claim.places.map((place) => [place.id ?? place.name, place.part ?? []]),
      claim.agents.map((agent) => agent.id ?? agent.name),
    ]);
    if (judgement === 'rejected' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What is told of the whole place and ends who holds its parts too: captures and withdrawals. */
function wholeOf({ name }: CellEffects, cells: ReadonlyMap<string, CellEffects>): readonly Effect[] {
  if (name.part === null) return [];
  const whole = cells.get(`${name.whole}#`);
  return (whole?.effects ?? []).filter(({ kind, partial }) => !partial && (kind === 'take' || kind === 'leave'));
}

function replay(
  cell: CellEffects,
  fromWhole: readonly Effect[],
  horizon: number,
  options: FoldOptions,
): ControlInterval[] {
  const inherited = new Set(fromWhole);
  const effects = [...cell.effects, ...fromWhole].sort(byDay);
  const running = new Cell();
  const views: { day: number | null; view: CellView }[] = [];
  const see = (day: number | null): void => {
    const view = running.view(day);
    const last = views[views.length - 1];
    if (last && last.day === day) views[views.length - 1] = { day, view };
    else views.push({ day, view });
  };
  for (let i = 0; i < effects.length; i++) {
    const effect = effects[i]!;
    running.apply(effect, inherited.has(effect) ? POLICY.wholeToPart : 1);
    const next = effects[i + 1];
    if (next && next.day === effect.day) continue;
    see(effect.day);
    // Up to the next news the view changes whenever it is asked for; after the last, no further than to the horizon.
    const before = next?.day ?? horizon + 1;
    const turns = running.turns().filter((day) => day < before && (effect.day === null || day > effect.day));
    for (const day of [...new Set(turns)].sort((a, b) => a - b)) see(day);
  }
  return joined(views).map(({ start, end, view }) => interval(cell.name, start, end, view, options));
}

/** By day; on one day what tells of some of a place first, then report by report in the order of the words. */
function byDay(a: Effect, b: Effect): number {
  const day = (effect: Effect): number => effect.day ?? Number.NEGATIVE_INFINITY;
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return (
    Number(b.partial) - Number(a.partial) ||
    order(a.report, b.report) ||
    a.at - b.at ||
    order(a.claim, b.claim) ||
    order(a.kind, b.kind)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Neighbouring views that say the same are one interval; it tells the latest view. */
function joined(
  views: readonly { day: number | null; view: CellView }[],
): { start: number | null; end: number | null; view: CellView }[] {
  const found: { start: number | null; end: number | null; view: CellView; same: string }[] = [];
  for (const { day, view } of views) {
    const same = JSON.stringify([view.status, view.holders.map((holder) => holder.key)]);
    const last = found[found.length - 1];
    if (last?.same === same) {
      // A view that only faded keeps the certainty of its last confirmation.
      if (view.confirmed !== last.view.confirmed || view.reasons.length !== last.view.reasons.length) last.view = view;
      continue;
    }
    if (last) last.end = day === null ? null : day - 1;
    found.push({ start: day, end: null, view, same });
  }
  return found;
}

function interval(
  { place, part }: { place: CellName['place']; part: Sector | null },
  start: number | null,
  end: number | null,
  view: CellView,
  { pointOf }: FoldOptions,
): ControlInterval {
  const point = place.id && pointOf ? pointOf(place.id) : null;
  const ref: PlaceRef = { id: place.id, name: place.name, lat: point?.lat ?? null, lon: point?.lon ?? null };
  const iso = (day: number | null): string | null => (day === null ? null : formatDay(day));
  return {
    place: ref,
    part,
    status: view.status,
    holders: view.holders.map(({ id, name }) => ({ id, name })),
    start: iso(start),
    end: iso(end),
    probability: view.probability,
    lastConfirmed: iso(view.confirmed),
    reasons: heaviest(view.reasons),
  };
}

function heaviest(reasons: readonly Reason[]): readonly Reason[] {
  const once = new Map(reasons.map((reason) => [`${reason.claim} ${reason.rule}`, reason]));
  return [...once.values()].sort((a, b) => b.weight - a.weight || order(a.claim, b.claim)).slice(0, POLICY.mostReasons);
}
