/** A position as RFC 7946 wants it: longitude first. */
export type Position = readonly [lon: number, lat: number];

/** Where something is: a point, or an area as large as the words are unsure. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** An area as the gazetteer gives it: closed rings without holes. */
export interface Area {
  readonly rule: string;
  readonly polygons: readonly (readonly Position[])[];
  readonly km2: number;
}

/** What a place is drawn as, and how sure that is. */
export interface Shape {
  readonly geometry: Geometry;
  /** `point`: the middle of a place; `area`: the place told by others, or the part of one, of its true size. */
  readonly shape: 'point' | 'area';
  /** How the words tell the area (`near`, `offset`, `part` …); null for a point. */
  readonly rule: string | null;
  /** Size of the area; null for a point. */
  readonly km2: number | null;
}

const DIGITS = 1e4;
const rounded = ([lon, lat]: Position): Position => [
  Math.round(lon * DIGITS) / DIGITS,
  Math.round(lat * DIGITS) / DIGITS,
];

/** Outer rings run against the clock (RFC 7946, 3.1.6). */
function wound(ring: readonly Position[]): readonly Position[] {
  const turn = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + (nextX - x) * (nextY + y);
  }, 0);
  const points = ring.map(rounded);
  return turn > 0 ? points.reverse() : points;
}

/** An area as GeoJSON, good to about 10 metres. */
export function shapeOfArea({ rule, polygons, km2 }: Area): Shape {
  const rings = polygons.map(wound);
  const geometry: Geometry =
    rings.length === 1
      ? { type: 'Polygon', coordinates: [rings[0]!] }
      : { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
  return { geometry, shape: 'area', rule, km2: Math.round(km2 * 10) / 10 };
}

/** A point as GeoJSON. */
export const shapeOfPoint = (lon: number, lat: number): Shape => ({
  geometry: { type: 'Point', coordinates: [lon, lat] },
  shape: 'point',
  rule: null,
  km2: null,
});
