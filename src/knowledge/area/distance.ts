import type { Place } from '../types.js';
import { distanceKm, isInside, type Position } from './geodesy.js';
import type { PlaceArea } from './relation.js';

/** Whether a place lies outside an area by more than so many kilometres; a place without a point does not. */
export function isFarFrom({ polygons }: PlaceArea, { lat, lon }: Place, km: number): boolean {
  if (lat === null || lon === null) return false;
  const point: Position = [lon, lat];
  if (polygons.some((ring) => isInside(point, ring))) return false;
  return polygons.every((ring) => ring.every((corner) => distanceKm(point, corner) > km));
}
