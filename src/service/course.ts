import { FACELESS } from '../languages/sources.js';
import {
  type Control,
  type DatedClaim,
  type PackedPlace,
  PackedSides,
  POLICY,
  packPlace,
  type SlimClaims,
  slimClaims,
} from '../situation/index.js';
import type { Store, StoredReport } from '../store/index.js';
import { addTo } from '../text/index.js';
import { placeOf } from './areas.js';
import { foldOptions } from './fold.js';
import { controlClaims } from './identities.js';
import { knowledge } from './knowledge.js';
import { outletsOf } from './outlets.js';

/** The whole course of control in few bytes: what `PackedPlace` says, with the lists that it points into. */
export interface Course {
  readonly places: readonly PackedPlace[];
  readonly sides: PackedSides['sides'];
  readonly lists: PackedSides['lists'];
  /** Ids of places that are no point: regions, roads, what is told by other places. */
  readonly wide: readonly string[];
}

/** Kinds of places whose middle is only where they are written. */
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'admin1', 'road', 'river', 'sea', 'border']);

const isWide = (id: string): boolean => id.startsWith('area:') || id.includes('/') || WIDE.has(placeOf(id)?.kind ?? '');

/** The course of all places, as known on a day. */
export function courseOf(control: Control, asOf: string | null = null): Course {
  const packed = new PackedSides();
  const places = control.keys().flatMap((key) => packPlace(key, control.course(key, asOf), packed) ?? []);
  const wide = places.flatMap(({ id }) => (id !== null && isWide(id) ? [id] : []));
  return { places, sides: packed.sides, lists: packed.lists, wide };
}

/** All that a program needs to fold control for itself, as known on any day: claims, what is one side, where places lie, and the numbers of the fold. */
export interface FoldGround extends SlimClaims {
  readonly sides: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, readonly [lat: number, lon: number]>>;
  readonly policy: typeof POLICY;
  /** Sides for which publishers speak, by their names in small letters. */
  readonly outlets: Readonly<Record<string, readonly string[]>>;
  /** Actors that can hold a place. */
  readonly holders: readonly string[];
  /** Names of sources that are no more than described. */
  readonly faceless: readonly string[];
}

/** Day from which the first of them counts; null where there is none. A newer version may count from an earlier day. */
const firstOf = (versions: readonly StoredReport[]): string | null =>
  versions.reduce<string | null>((first, { since }) => (first === null || since < first ? since : first), null);

/** The versions of a report with the days between which each counts. */
function spansOf(
  versions: readonly StoredReport[],
): ReadonlyMap<string, readonly [since: string, until: string | null]> {
  const sorted = [...versions].sort((a, b) => a.version - b.version);
  return new Map(sorted.map(({ hash, since }, i) => [hash, [since, firstOf(sorted.slice(i + 1))]]));
}

async function datedClaims(store: Store): Promise<readonly DatedClaim[]> {
  const newest = await controlClaims(store);
  const { reports, versions } = await store.counts();
  // An edit whose first version was forgotten is no older than it was.
  const counting = new Map((await store.readings()).map(({ hash, since }) => [hash, since]));
  const since = ({ report: { hash }, known, recorded }: DatedClaim['known']) =>
    counting.get(hash) ?? (known ?? recorded).slice(0, 10);
  if (reports === versions) return newest.map((known) => ({ known, since: since(known), until: null }));
  const byId = new Map<string, StoredReport[]>();
  for (const version of await store.reports({ versions: 'all' })) addTo(byId, version.id, version);
  const spans = new Map([...byId.values()].flatMap((all) => [...spansOf(all)]));
  const old: DatedClaim['known'][] = [];
  for (const all of byId.values())
    for (const { hash } of all.sort((a, b) => a.version - b.version).slice(0, -1))
      old.push(...(await controlClaims(store, { report: hash })));
  return [...newest, ...old].map((known) => {
    const [from, until] = spans.get(known.report.hash) ?? [since(known), null];
    return { known, since: from, until };
  });
}

/** Claims of the store for programs that fold control for themselves. */
export async function foldGround(store: Store): Promise<FoldGround> {
  const slim = slimClaims(await datedClaims(store));
  const { sideOf } = knowledge();
  const { canHold = () => true, speaksFor = () => [] } = foldOptions(POLICY, await outletsOf(store));
  const outlets: Record<string, readonly string[]> = {};
  for (const [, publisher] of slim.reports) {
    const name = (publisher ?? '').toLowerCase();
    const told = speaksFor(name);
    if (told.length > 0) outlets[name] = told;
  }
  const holders = slim.mentions.flatMap(([id]) => (id !== null && canHold(id) ? [id] : []));
  const sides: Record<string, string> = {};
  const points: Record<string, readonly [number, number]> = {};
  for (const [id] of slim.mentions) {
    if (id === null) continue;
    const side = sideOf(id);
    if (side !== id) sides[id] = side;
    const at = placeOf(id);
    if (at && at.lat !== null && at.lon !== null) points[id] = [at.lat, at.lon];
  }
  return { ...slim, sides, points, policy: POLICY, outlets, holders: [...new Set(holders)], faceless: [...FACELESS] };
}
