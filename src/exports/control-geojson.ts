import type { ControlInterval } from '../situation/index.js';
import { type Area, type Geometry, type Shape, shapeOfArea, shapeOfPoint } from './geometry.js';

/** One interval of control at one place. */
export interface ControlFeature {
  readonly type: 'Feature';
  readonly geometry: Geometry;
  readonly properties: {
    readonly place: string;
    readonly placeId: string | null;
    readonly part: string | null;
    /** `point`: the middle of the place; `area`: a place told by others, or a part, of its true size. */
    readonly shape: Shape['shape'];
    /** How words tell the area (`near`, `offset`, `part` …), and its size in km². */
    readonly rule: string | null;
    readonly km2: number | null;
    readonly status: string;
    readonly holders: readonly string[];
    readonly holderIds: readonly (string | null)[];
    readonly start: string | null;
    readonly end: string | null;
    readonly lastConfirmed: string | null;
    readonly probability: number;
    /** Ids of the claims it stands on, the weightiest first. */
    readonly claims: readonly string[];
  };
}

/** RFC 7946; `unlocated` names the intervals that have no point, so that nothing is dropped silently. */
export interface ControlCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly ControlFeature[];
  readonly unlocated: readonly ControlFeature['properties'][];
}

/** The area of a place that is told by others, or of a part of a place; null where a point is all there is. */
export type CellArea = (placeId: string, part: string | null) => Area | null;

const NOWHERE = { shape: 'point', rule: null, km2: null } as const;

/** Control as GeoJSON: a point for each interval whose place has one, an area where it is a part or told by other places. */
export function controlToGeoJson(
  intervals: readonly ControlInterval[],
  areaOf: CellArea = () => null,
): ControlCollection {
  const features: ControlFeature[] = [];
  const unlocated: ControlFeature['properties'][] = [];
  for (const interval of intervals) {
    const { id, lat, lon } = interval.place;
    const area = id === null ? null : areaOf(id, interval.part);
    const drawn = area ? shapeOfArea(area) : lat === null || lon === null ? null : shapeOfPoint(lon, lat);
    if (drawn === null) unlocated.push(propertiesOf(interval, NOWHERE));
    else features.push({ type: 'Feature', geometry: drawn.geometry, properties: propertiesOf(interval, drawn) });
  }
  return { type: 'FeatureCollection', features, unlocated };
}

function propertiesOf(
  interval: ControlInterval,
  { shape, rule, km2 }: Pick<Shape, 'shape' | 'rule' | 'km2'>,
): ControlFeature['properties'] {
  const { place, part, status, holders, start, end, lastConfirmed, probability, reasons } = interval;
  return {
    place: place.name,
    placeId: place.id,
    part,
    ...{ shape, rule, km2 },
    status,
    holders: holders.map(({ name }) => name),
    holderIds: holders.map(({ id }) => id),
    start,
    end,
    lastConfirmed,
    probability,
    claims: [...reasons].sort((a, b) => b.weight - a.weight).map(({ claim }) => claim),
  };
}
