import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Theme } from '../address.js';
import type { Frame } from '../fold/course.js';
import type { Hexagon } from '../fold/messages.js';
import { colourIn } from '../side.js';
import type { Cell, Scene, ScenePlace } from './scene.js';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const feature = <G extends Geometry>(geometry: G, properties: object, id?: number): Feature<G> => ({
  type: 'Feature',
  geometry,
  properties: { ...properties },
  ...(id === undefined ? {} : { id }),
});

export const pointAt = (lon: number, lat: number) => ({ type: 'Point' as const, coordinates: [lon, lat] });

export const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** A day without a confirmation takes so much of what is visible of a place, at most half of it: old is paler. */
const RECENT_DAYS = 180;

/** How visible a place is: its probability on the day, less where it was last confirmed long ago. In steps, so that a day changes little. */
export function opacityOf(cells: readonly Cell[], day: number): number {
  const known = cells.filter(({ status }) => status !== 'unknown');
  if (known.length === 0) return 0.8;
  const best = Math.max(
    ...known.map(({ probability, status, confirmed }) => {
      // What is only said to be fought over has no probability of its own.
      const sure = probability > 0 || status === 'controlled' ? probability : 0.6;
      const age = confirmed === null ? 0 : Math.max(0, day - confirmed);
      return sure * (1 - 0.5 * Math.min(1, age / RECENT_DAYS));
    }),
  );
  return Math.round(Math.min(1, Math.max(0.3, best)) * 10) / 10;
}

/** What the library draws of a place. */
export interface PlaceLook {
  readonly image: string;
  readonly opacity: number;
  readonly known: boolean;
  readonly rank: number;
  readonly size: number;
  readonly offset: number;
}

export function lookOfPlace(cells: readonly Cell[], day: number, image: string): PlaceLook {
  const known = cells.some(({ status }) => status !== 'unknown');
  const opacity = opacityOf(cells, day);
  const parts = cells.some(({ part, status }) => part !== null && status !== 'unknown');
  return {
    image,
    opacity,
    known,
    rank: known ? 1 + opacity : 0,
    size: known ? 13 : 11,
    offset: parts ? 1.7 : known ? 0.95 : 0.5,
  };
}

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
