import type { ControlInterval } from '../situation/index.js';
import type { Position } from './geojson.js';

/** One interval of control at one place. */
export interface ControlFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position };
  readonly properties: {
    readonly place: string;
    readonly placeId: string | null;
    readonly part: string | null;
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

/** Control as GeoJSON: a point for each interval whose place has one. */
export function controlToGeoJson(intervals: readonly ControlInterval[]): ControlCollection {
  const features: ControlFeature[] = [];
  const unlocated: ControlFeature['properties'][] = [];
  for (const interval of intervals) {
    const { lat, lon } = interval.place;
    const properties = propertiesOf(interval);
    if (lat === null || lon === null) unlocated.push(properties);
    else features.push({ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties });
  }
  return { type: 'FeatureCollection', features, unlocated };
}

function propertiesOf(interval: ControlInterval): ControlFeature['properties'] {
  const { place, part, status, holders, start, end, lastConfirmed, probability, reasons } = interval;
  return {
    place: place.name,
    placeId: place.id,
    part,
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
