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

/** The place of the level in which the most exact of the places lies that is known to lie in one; else the most exact place itself, null without any. */
export function placeAt(places: readonly PlaceRef[], level: PlaceLevel, world: World): PlaceRef | null {
  if (level !== 'exact')
    for (const id of places.flatMap((place) => chainOf(place, world))) {
      const facts: PlaceFacts | null = world.placeOf?.(id) ?? null;
      if (facts && KINDS[level].has(facts.kind)) return { id, name: facts.name, lat: facts.lat, lon: facts.lon };
    }
  return places[0] ?? null;
}
