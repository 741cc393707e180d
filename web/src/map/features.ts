import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Theme } from '../address.js';
import type { Frame } from '../fold/course.js';
import type { Hexagon } from '../fold/messages.js';
import { colourIn } from '../side.js';
import type { Scene, ScenePlace } from './scene.js';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const feature = <G extends Geometry>(geometry: G, properties: object, id?: number): Feature<G> => ({
  type: 'Feature',
  geometry,
  properties: { ...properties },
  ...(id === undefined ? {} : { id }),
});

export const pointAt = (lon: number, lat: number) => ({ type: 'Point' as const, coordinates: [lon, lat] });

export const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** What tells the looks of a place on a day from others: cheap to compare, day after day. */
export function stampOf({ cells }: ScenePlace, scene: Scene, frame: Frame): string {
  let stamp = '';
  for (const cell of cells)
    stamp += `${scene.table.cellPart[cell]} ${frame.status[cell]} ${frame.holders[cell]} ${frame.direction[cell]};`;
  return stamp;
}

/** Themes have pictures of their own. */
export const imageName = (theme: Theme, letters: boolean, stamp: string): string =>
  `${theme}|${letters ? 'L' : ''}|${stamp}`;

/** Estimated areas are never as full as what is known. */
const FULLEST = 0.42;

/** Estimated areas: fainter the less sure. */
export const areaFeatures = (hexagons: readonly Hexagon[], scene: Scene, theme: Theme): Feature[] =>
  hexagons.flatMap(({ ring, list, sure }) => {
    const [holder] = scene.holders(list);
    if (!holder) return [];
    const geometry = { type: 'Polygon' as const, coordinates: [ring.map(([lon, lat]) => [lon, lat])] };
    return [feature(geometry, { colour: colourIn(theme, holder), opacity: FULLEST * sure })];
  });
