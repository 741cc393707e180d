import type { Place, PlaceKind } from './types.js';

const KINDS: readonly PlaceKind[] = [
  'country',
  'region',
  'admin1',
  'city',
  'town',
  'village',
  'quarter',
  'facility',
  'road',
  'river',
  'sea',
  'border',
];

type Position = readonly [lon: number, lat: number];

/** Lower case letters, digits and hyphens. */
export const slugOf = (name: string): string =>
  name
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * A place of a GeoJSON feature (RFC 7946), or why it is none. `properties`: `name` (needed), `names` (a list, or parted by `|`), `kind`,
 * `country` (ISO 3166-1), `within` (an id), `population`, `id`. A point is its point; a line its course; of a polygon the middle and the extent.
 */
export function placeOfFeature(feature: unknown, prefix: string): Place | string {
  if (!isObject(feature) || feature.type !== 'Feature') return 'no feature';
  const properties = isObject(feature.properties) ? feature.properties : {};
  const name = properties.name;
  if (typeof name !== 'string' || name.trim() === '') return 'properties.name is missing';
  const kind = properties.kind ?? 'village';
  if (!(KINDS as readonly unknown[]).includes(kind))
    return `properties.kind is "${String(kind)}"; possible: ${KINDS.join(', ')}`;
  const country = properties.country ?? null;
  if (country !== null && !/^[A-Z]{2}$/.test(String(country)))
    return `properties.country is "${String(country)}"; possible: two capitals`;
  const positions = positionsOf(feature.geometry);
  if (typeof positions === 'string') return positions;
  const id = typeof properties.id === 'string' && /^place:[a-z0-9-]+$/.test(properties.id) ? properties.id : null;
  const slug = slugOf(name);
  if (!id && !slug) return `no letter of the Latin script in "${name}", and no properties.id`;
  return {
    id: id ?? `place:${prefix}-${slug}`,
    kind: kind as PlaceKind,
    name: name.trim(),
    names: namesOf(properties.names),
    country: country as string | null,
    within: typeof properties.within === 'string' ? properties.within : null,
    population: typeof properties.population === 'number' ? properties.population : null,
    ...shapeOf(positions, isObject(feature.geometry) ? String(feature.geometry.type) : ''),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const namesOf = (names: unknown): readonly string[] => {
  const list = typeof names === 'string' ? names.split('|') : Array.isArray(names) ? names : [];
  return list.filter((n): n is string => typeof n === 'string' && n.trim() !== '').map((n) => n.trim());
};

/** All positions of a geometry; a message where there are none. */
function positionsOf(geometry: unknown): readonly Position[] | string {
  if (geometry === null || geometry === undefined) return [];
  if (!isObject(geometry)) return 'no geometry';
  const found: Position[] = [];
  const walk = (value: unknown): boolean => {
    if (!Array.isArray(value)) return false;
    if (typeof value[0] !== 'number') return value.every(walk);
    const [lon, lat] = value as [number, number];
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return false;
    found.push([lon, lat]);
    return true;
  };
  return walk(geometry.coordinates) && found.length ? found : 'coordinates are no longitude and latitude in degrees';
}

function shapeOf(positions: readonly Position[], type: string): Pick<Place, 'lat' | 'lon' | 'extent' | 'line'> {
  if (!positions.length) return { lat: null, lon: null };
  if (type === 'Point') return { lat: positions[0]![1], lon: positions[0]![0] };
  const edge = (axis: 0 | 1, of: (...values: number[]) => number): number =>
    positions.reduce((best, p) => of(best, p[axis]), positions[0]![axis]);
  const [west, south, east, north] = [edge(0, Math.min), edge(1, Math.min), edge(0, Math.max), edge(1, Math.max)];
  if (type === 'LineString') return { lat: null, lon: null, line: positions };
  return { lat: (south + north) / 2, lon: (west + east) / 2, extent: [west, south, east, north] };
}
