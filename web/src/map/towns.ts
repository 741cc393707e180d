import type { TownsAnswer } from '../answers.js';
import { ask } from '../data.js';
import type { Bounds } from '../fold/messages.js';
import type { ScenePlace } from './scene.js';

/** A town that is a label only: nothing is told of it. */
export type Town = TownsAnswer['towns'][number];

const clamp = (degrees: number, most: number) => Math.min(most, Math.max(-most, degrees)).toFixed(3);

/** The largest towns in sight; far out there would be too many countries in it. Labels are dispensable: without the server the old ones stay. */
export async function townsIn(bounds: Bounds, zoom: number, before: readonly Town[]): Promise<readonly Town[]> {
  if (zoom < 3.5) return [];
  const { west, south, east, north } = bounds;
  const box = new URLSearchParams({
    west: clamp(west, 180),
    south: clamp(south, 90),
    east: clamp(east, 180),
    north: clamp(north, 90),
  });
  const answer = await ask<TownsAnswer>(`/api/towns?${box}`).catch(() => null);
  return answer?.towns ?? before;
}

/** About four kilometres: a town so near to a place is that place. */
const cell = ({ lat, lon }: { readonly lat: number; readonly lon: number }) =>
  `${Math.round(lat * 25)} ${Math.round(lon * 25)}`;

/** Towns that are no places of the situation, the largest first. */
export function otherTowns(towns: readonly Town[], places: readonly ScenePlace[]): readonly Town[] {
  const near = new Set(places.map(cell));
  return towns.filter((town) => !near.has(cell(town))).sort((a, b) => b.population - a.population);
}
