import type { Bounds } from '../fold/messages.js';
import type { Padding } from './camera.js';
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
