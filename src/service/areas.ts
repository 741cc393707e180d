import type { Claim, PlaceMention } from '../claims/index.js';
import {
  type Direction,
  isAreaId,
  isPart,
  type Place,
  type PlaceArea,
  relationOfId,
  type ToldRelation,
} from '../knowledge/index.js';
import type { KnownClaim } from '../situation/index.js';
import { knowledge } from './knowledge.js';

/** An area larger than this (km²) is a region, a smaller one about a town. */
const REGION_KM2 = 2_000;

/** Where a place lies and how large it is: one told by others, a part of one (`centre`, `north`), else a place of its true size. Null where nobody can vouch for it. */
export function areaOfId(id: string, part: string | null = null): PlaceArea | null {
  const { areaOfRelation, areaOfPlace } = knowledge();
  const relation = relationOfId(id);
  if (relation) return areaOfRelation(relation);
  const [whole = id, sector] = id.split('/');
  const of = part ?? sector ?? null;
  return of !== null && !isPart(of) ? null : areaOfPlace(whole, (of as Direction | null) ?? undefined);
}

/** The middle of an area: of the box around it. */
export function centreOf({ polygons }: PlaceArea): readonly [lon: number, lat: number] {
  const edge = (axis: 0 | 1, of: (a: number, b: number) => number): number =>
    polygons.flat().reduce((best, point) => of(best, point[axis]), polygons[0]![0]![axis]);
  return [(edge(0, Math.min) + edge(0, Math.max)) / 2, (edge(1, Math.min) + edge(1, Math.max)) / 2];
}

/** Places made that are kept: ids come from whoever asks, and one that was let go is made again. */
const MOST_MADE = 20_000;
const made = new Map<string, Place | null>();

/** A place of the gazetteer, or one told by others, by its id; null where there is none of that id. */
export function placeOf(id: string): Place | null {
  if (!isAreaId(id)) return knowledge().place(id);
  const known = made.get(id);
  if (known !== undefined) return known;
  const area = areaOfId(id);
  const told = area && placeOfArea(id, area);
  made.set(id, told);
  if (made.size > MOST_MADE) made.delete(made.keys().next().value!);
  return told;
}

function placeOfArea(id: string, area: PlaceArea): Place {
  const { place } = knowledge();
  const [lon, lat] = centreOf(area);
  const of = place(area.of[0]!);
  return {
    id,
    kind: area.km2 > REGION_KM2 ? 'region' : 'town',
    name: area.of.map((one) => place(one)?.name ?? one).join(' – '),
    names: [],
    country: of?.country ?? null,
    // What is near a town lies, for whoever asks for it, where the town does; what lies elsewhere does not.
    within: area.rule === 'near' ? area.of[0]! : (of?.within ?? null),
    lat,
    lon,
    population: null,
  };
}

/** Claims as they are folded: a place told by another (`südlich von Derna`) is a place of its own, not that other. */
export const withOwnPlaces = (claims: readonly KnownClaim[]): readonly KnownClaim[] =>
  claims.map((known) => {
    const { places, origin, destination } = known.claim;
    if (![...places, ...origin, ...destination].some(({ relation }) => relation)) return known;
    const claim: Claim = {
      ...known.claim,
      places: places.map(ownPlace),
      origin: origin.map(ownPlace),
      destination: destination.map(ownPlace),
    };
    return { ...known, claim };
  });

function ownPlace(mention: PlaceMention): PlaceMention {
  const { relation } = mention;
  // A relation that an older reader kept without its places, or that a person said to be another place.
  if (!relation?.area || !isToldBy(relation, mention.id)) return mention;
  const { within: _, relation: __, described: ___, ...rest } = mention;
  const id = relation.area;
  return placeOf(id) ? { ...rest, id, name: relation.text[0]!.toLowerCase() + relation.text.slice(1) } : mention;
}

/** Whether the place is told by the relation: it has no name of its own, or that of a place in it. */
const isToldBy = ({ kind, of }: ToldRelation, id: string | null): boolean =>
  id === null || kind === 'border' || of.includes(id);

/** The area of a place of a claim that is told by others or is one part of a place; null where it is the place itself. */
export function areaOfMention({ id, relation, part }: PlaceMention): PlaceArea | null {
  if (relation?.area && isToldBy(relation, id)) return areaOfId(relation.area);
  if (id === null) return null;
  const [only, more] = part ?? [];
  return only && !more ? areaOfId(id, only) : id.includes('/') ? areaOfId(id) : null;
}

/** The area of a cell of control: of a place told by others, or of a part. */
export const areaOfCell = (id: string, part: string | null): PlaceArea | null =>
  part !== null || isAreaId(id) || id.includes('/') ? areaOfId(id, part) : null;
