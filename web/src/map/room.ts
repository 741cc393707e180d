import type { Bounds } from '../fold/messages.js';
import { type Padding, worldX, worldY } from './camera.js';
import type { ScenePlace } from './scene.js';

/** Room at the edges; where the legend stands open, more on its side. */
export const paddingOf = (width: number): Padding => ({
  top: 60,
  bottom: 50,
  left: width > 900 ? 300 : 40,
  right: width > 900 ? 110 : 60,
});

/** Without any place the map shows Europe, Africa and the Near East. */
const WITHOUT: Bounds = { west: -20, south: -10, east: 70, north: 60 };

/** What holds all places. */
export function boundsOf(places: readonly ScenePlace[]): Bounds {
  if (places.length === 0) return WITHOUT;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lon, lat } of places) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** Places that lie together, and far from others. */
export interface Theatre {
  /** Name of the place of which most is known. */
  readonly name: string;
  readonly places: readonly ScenePlace[];
}

/** Places farther apart than this share of the world (about 500 km at 33° north) belong to different theatres. */
const APART = 0.015;
/** With more places or theatres the names would be a list, and lists are elsewhere. */
const MOST_PLACES = 1500;
const MOST_THEATRES = 5;

/** Theatres on the map, those with most places first; none where all is one. */
export function theatresOf(places: readonly ScenePlace[]): readonly Theatre[] {
  if (places.length > MOST_PLACES) return [];
  const left = new Set(places);
  const found: Theatre[] = [];
  for (const first of places) {
    if (!left.delete(first)) continue;
    const together = [first];
    for (const one of together)
      for (const other of left)
        if (Math.hypot(worldX(one.lon) - worldX(other.lon), worldY(one.lat) - worldY(other.lat)) <= APART) {
          left.delete(other);
          together.push(other);
        }
    const [best] = [...together].sort((a, b) => b.cells.length - a.cells.length || a.name.localeCompare(b.name));
    found.push({ name: best!.name, places: together });
  }
  if (found.length < 2 || found.length > MOST_THEATRES) return [];
  return found.sort((a, b) => b.places.length - a.places.length);
}
