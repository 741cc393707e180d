import { LngLatBounds } from 'maplibre-gl';
import type { ScenePlace } from './scene.js';

/** Room at the edges; where the legend stands open, more on its side. */
export function paddingOf({ clientWidth }: HTMLElement): { top: number; bottom: number; left: number; right: number } {
  return { top: 60, bottom: 50, left: clientWidth > 900 ? 300 : 40, right: clientWidth > 900 ? 110 : 60 };
}

/** What holds all places; without any, the world. */
export function boundsOf(places: readonly ScenePlace[]): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { lon, lat } of places) bounds.extend([lon, lat]);
  return places.length > 0 ? bounds : new LngLatBounds([-20, -10], [70, 60]);
}
