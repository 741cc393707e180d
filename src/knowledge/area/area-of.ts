import type { Place } from '../types.js';
import type { Borders } from './borders.js';
import { areaKm2, bearing, destination, distanceKm, type Position, type Ring } from './geodesy.js';
import type { Direction, PlaceArea, Relation } from './relation.js';
import { band, box, circle, clip, corridor, wedge } from './shapes.js';
import { toldOf } from './told-relation.js';

const BEARING: Readonly<Record<Direction, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};

/** Inhabitants a square kilometre of a built-up area, from which a town without an outline gets its radius. */
const DENSE = 6500;
const LOOSE = 3000;
const DENSE_COUNTRIES = new Set('SY IQ YE PS LB EG AF PK IR IN BD SD SO'.split(' '));
const RADIUS = { least: 0.8, most: 24 };
/** Radius of settlements whose population is not known. */
const UNKNOWN: Readonly<Partial<Record<Place['kind'], number>>> = {
  city: 5,
  town: 2,
  village: 0.8,
  quarter: 1,
  facility: 1.5,
};
/** What `nahe` and `im Umland` add to the radius of a town. */
const NEAR = 12;
const WIDE = 22;
/** What a distance told in words is off by: so much of itself, and never less than so many kilometres. */
const OFF = { share: 0.25, least: 3.5 };
/** Half the angle of a direction: a wind of the compass told with its half is meant more narrowly. */
const HALF = { four: 56, eight: 37 };
/** A direction without a distance reaches so far beyond the town. */
const REACH = 30;
/** Half the width of a corridor, as a share of its length and at least in kilometres. */
const CORRIDOR = { share: 0.17, least: 6, river: 12, border: 25, road: 8 };
/** Degrees around a region in which a border is its own. */
const NEIGHBOURING = 0.1;
/** How far the side of a river reaches; a bank is nearer. */
const SIDE = { river: 110, bank: 60 };
/** How far a half of a country reaches beyond its middle, as a share of its extent. */
const OVER = 0.04;

/** The geometry of a relation; null where a place it is told by has no point. */
export function areaOf(relation: Relation, borders: Borders): PlaceArea | null {
  const rings = ringsOf(relation, borders).filter((ring) => ring.length > 3);
  if (!rings.length) return null;
  const of = 'countries' in relation ? relation.countries.map((c) => `place:${c.toLowerCase()}`) : idsOf(relation);
  const km2 = rings.reduce((sum, ring) => sum + areaKm2(ring), 0);
  return { rule: relation.kind, of, polygons: rings, km2, told: toldOf(relation) };
}

const idsOf = (relation: Exclude<Relation, { kind: 'border' }>): readonly string[] =>
  relation.kind === 'between' ? [relation.of.id, relation.and.id] : [relation.of.id];

function ringsOf(relation: Relation, borders: Borders): readonly Ring[] {
  switch (relation.kind) {
    case 'border':
      return bordersIn(relation, borders);
    case 'along':
      return relation.of.line
        ? [corridor(relation.of.line, relation.of.kind === 'road' ? CORRIDOR.road : CORRIDOR.river)]
        : [];
    case 'side':
      return relation.of.line
        ? [band(relation.of.line, BEARING[relation.towards], relation.bank ? SIDE.bank : SIDE.river)]
        : [];
    case 'between':
      return corridorBetween(relation.of, relation.and);
    case 'part':
      return partOf(relation.of, relation.part, borders);
    case 'itself':
      return wholeOf(relation.of, borders);
    default:
      return around(relation);
  }
}

/** A region's part of a border is narrower: nobody says so of what lies far from it. */
function bordersIn({ countries, within }: Extract<Relation, { kind: 'border' }>, borders: Borders): readonly Ring[] {
  const lines = borders.between(...countries);
  if (!within?.extent) return lines.map((line) => corridor(line, CORRIDOR.border));
  const [west, south, east, north] = within.extent;
  const near = ([lon, lat]: Position): boolean =>
    lon > west - NEIGHBOURING && lon < east + NEIGHBOURING && lat > south - NEIGHBOURING && lat < north + NEIGHBOURING;
  return lines
    .map((line) => line.filter(near))
    .filter((line) => line.length > 1)
    .map((line) => corridor(line, CORRIDOR.border / 2));
}

const pointOf = ({ lat, lon }: Place): Position | null => (lat === null || lon === null ? null : [lon, lat]);

/** Radius of a settlement in kilometres: of its built-up area, by its inhabitants. */
export function radiusKm({ kind, population, country, areaKm2: km2 }: Place): number {
  if (km2) return Math.sqrt(km2 / Math.PI);
  if (!population) return UNKNOWN[kind] ?? 1;
  const density = DENSE_COUNTRIES.has(country ?? '') ? DENSE : LOOSE;
  return Math.min(RADIUS.most, Math.max(RADIUS.least, Math.sqrt(population / (density * Math.PI))));
}

function around(relation: Extract<Relation, { kind: 'near' | 'offset' }>): readonly Ring[] {
  const centre = pointOf(relation.of);
  if (!centre) return [];
  const radius = radiusKm(relation.of);
  if (relation.kind === 'near') return [circle(centre, radius + (relation.wide ? WIDE : NEAR))];
  const half = relation.towards.length > 5 ? HALF.eight : HALF.four;
  const middle = BEARING[relation.towards];
  if (relation.km === null) return [wedge(centre, middle, half, 0, radius + REACH)];
  const off = Math.max(OFF.least, relation.km * OFF.share);
  return [wedge(centre, middle, half, Math.max(0, relation.km - off), relation.km + off + radius * 0.2)];
}

function corridorBetween(a: Place, b: Place): readonly Ring[] {
  const [from, to] = [pointOf(a), pointOf(b)];
  if (!from || !to) return [];
  const km = distanceKm(from, to);
  const direction = bearing(from, to);
  const line = [0, 0.25, 0.5, 0.75, 1].map((share) => destination(from, direction, km * share));
  return [corridor(line, Math.max(CORRIDOR.least, km * CORRIDOR.share))];
}

/** A place of its true size. */
function wholeOf(place: Place, borders: Borders): readonly Ring[] {
  if (place.extent) return [box(place.extent)];
  if (place.kind === 'country') return borders.outline(place.country ?? '');
  const centre = pointOf(place);
  return centre ? [circle(centre, radiusKm(place))] : [];
}

function partOf(place: Place, part: Direction | 'centre' | 'outskirts', borders: Borders): readonly Ring[] {
  if (place.kind === 'country' || place.extent) return halfOf(wholeOf(place, borders), part);
  const centre = pointOf(place);
  if (!centre) return [];
  const radius = radiusKm(place);
  if (part === 'centre') return [circle(centre, Math.max(1, radius * 0.4))];
  if (part === 'outskirts') return [circle(centre, radius * 1.4 + 1)];
  const half = part.length > 5 ? HALF.eight + 15 : HALF.four + 8;
  return [wedge(centre, BEARING[part], half, 0, radius * 1.1 + 0.5)];
}

/** The northern half of an outline, the north-eastern quarter: up to a little beyond the middle. */
function halfOf(rings: readonly Ring[], part: Direction | 'centre' | 'outskirts'): readonly Ring[] {
  const points = rings.flat();
  const edges = ([0, 1] as const).map((axis) => {
    const values = points.map((p) => p[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  return rings.flatMap((ring) => {
    let cut: Ring = ring;
    for (const [axis, low, high] of [
      [0, 'west', 'east'],
      [1, 'south', 'north'],
    ] as const) {
      const [least, most] = edges[axis]!;
      const [middle, over] = [(least + most) / 2, (most - least) * OVER];
      if (part === 'centre') {
        cut = clip(clip(cut, axis, least + (most - least) * 0.25, true), axis, least + (most - least) * 0.75, false);
        continue;
      }
      if (part.includes(high)) cut = clip(cut, axis, middle - over, true);
      if (part.includes(low)) cut = clip(cut, axis, middle + over, false);
    }
    return cut.length > 3 ? [cut] : [];
  });
}
