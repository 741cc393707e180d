import type { EventOptions, PlaceFacts } from '../events/types.js';
import { refKey } from '../ref.js';
import type { PlaceRef } from '../types.js';

/** How exactly the place of a sum is taken: as told, or the town, the province, the country in which it lies. */
export const PLACE_LEVELS = ['exact', 'town', 'province', 'country'] as const;
/** One of these. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

const KINDS: Readonly<Record<Exclude<PlaceLevel, 'exact'>, ReadonlySet<string>>> = {
  town: new Set(['city', 'town', 'village']),
  province: new Set(['admin1']),
  country: new Set(['country']),
};
/** Deeper no place lies: where the gazetteer runs in a circle, it ends here. */
const DEEPEST = 8;

type World = Pick<EventOptions, 'placeOf'>;

/** The place and what it lies in, nearest first, as keys. */
export function chainOf(place: Pick<PlaceRef, 'id' | 'name'>, { placeOf }: World): readonly string[] {
  if (place.id === null) return [refKey(place)];
  const chain: string[] = [];
  // A sector of a region (`Süd-Idlib`) lies in the region.
  for (let at: string | null = place.id; at !== null && chain.length < DEEPEST; ) {
    chain.push(at);
    const whole: string = at.split('/')[0]!;
    at = whole === at ? (placeOf?.(at)?.within ?? null) : whole;
  }
  return chain;
}

/**
 * The place of the level in which the most exact of the places lies that is known to lie in one. Exactly told, and of towns where none is known, the most exact place
 * itself; of provinces and countries null: what lies in none stands not beside them.
 */
export function placeAt(places: readonly PlaceRef[], level: PlaceLevel, world: World): PlaceRef | null {
  if (level === 'exact') return places[0] ?? null;
  for (const id of places.flatMap((place) => chainOf(place, world))) {
    const facts: PlaceFacts | null = world.placeOf?.(id) ?? null;
    if (facts && KINDS[level].has(facts.kind)) return { id, name: facts.name, lat: facts.lat, lon: facts.lon };
  }
  return level === 'town' ? (places[0] ?? null) : null;
}

/** Where several places of one table have one name, each with what it lies in behind it: `Sarha (Hama)`, `Sarha (Idlib)`. */
export function toldApart<T extends { readonly place: PlaceRef | null }>(
  rows: readonly T[],
  world: World,
): readonly T[] {
  const keys = new Map<string, Set<string>>();
  for (const { place } of rows) if (place) keys.set(place.name, (keys.get(place.name) ?? new Set()).add(refKey(place)));
  return rows.map((row) => {
    const { place } = row;
    if (!place || keys.get(place.name)!.size < 2) return row;
    const names = chainOf(place, world).map((id) => world.placeOf?.(id)?.name);
    const above = names.find((name) => name !== undefined && name !== place.name);
    return above === undefined ? row : { ...row, place: { ...place, name: `${place.name} (${above})` } };
  });
}
