import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areasOf } from '../../web/src/fold/areas.js';
import { Course } from '../../web/src/fold/course.js';
import { REACH } from '../../web/src/fold/reach.js';

const HELD = { heldFrom: 0.5, claimFrom: 0.5 };
const bounds = { west: 9, south: 49, east: 11, north: 51 };

/** Kilometres between two points, on a sphere. */
function km([lon, lat]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat) * rad) / 2) ** 2 +
    Math.cos(lat * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** A place that is held by list 1 or 2, fought over (-1), or of which nothing is known (0). */
interface Given {
  readonly lon: number;
  readonly lat: number;
  readonly held: number;
}

const place = ({ lon, lat, held }: Given, i: number) => ({
  key: `p${i}`,
  id: `p${i}`,
  name: `P${i}`,
  lat,
  lon,
  cells: [[0, [0, 1000, held > 0 ? 0 : held < 0 ? 1 : 5, Math.max(0, held), 0, held > 0 ? 0.9 : 0, 0, 0]]] as const,
});

const given = fc.array(
  fc.record({
    lon: fc.double({ min: 9, max: 11, noNaN: true }),
    lat: fc.double({ min: 49, max: 51, noNaN: true }),
    held: fc.constantFrom(-1, 0, 1, 2),
  }),
  { minLength: 1, maxLength: 12 },
);

const middle = (ring: readonly (readonly [number, number])[]): readonly [number, number] => {
  const six = ring.slice(0, 6);
  return [six.reduce((sum, [lon]) => sum + lon, 0) / 6, six.reduce((sum, [, lat]) => sum + lat, 0) / 6];
};

const areas = (places: readonly Given[], towns: readonly (readonly [number, number])[] = []) => {
  const course = new Course(places.map(place), HELD);
  return areasOf(course, course.at(500), { bounds, zoom: 8, towns });
};

test('an estimated area lies next to a place that its side holds, near it, and never next to one of which nothing is known', () => {
  fc.assert(
    fc.property(given, (places) => {
      for (const { ring, list, sure } of areas(places)) {
        const at = middle(ring);
        const nearest = [...places].sort((a, b) => km(at, [a.lon, a.lat]) - km(at, [b.lon, b.lat]))[0]!;
        const distance = km(at, [nearest.lon, nearest.lat]);
        // Two places as good as equally near: either may be the nearest on the map's plane.
        const tied = places.filter(({ lon, lat }) => km(at, [lon, lat]) - distance < 0.3);
        expect(tied.map(({ held }) => held)).toContain(list);
        expect(distance).toBeLessThan(REACH * 1.05);
        expect(sure).toBeLessThanOrEqual(0.9);
      }
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('a town of which nothing is told keeps its ground free', () => {
  const held = { lon: 10, lat: 50, held: 1 };
  const town = [10.1, 50] as const;
  const near = (hexagons: ReturnType<typeof areas>) =>
    hexagons.filter(({ ring }) => km(middle(ring), town) < km(middle(ring), [held.lon, held.lat]));
  expect(near(areas([held])).length).toBeGreaterThan(0);
  expect(near(areas([held], [town]))).toEqual([]);
});

test('where nobody is known to hold anything there is no area', () => {
  expect(areas([{ lon: 10, lat: 50, held: 0 }])).toEqual([]);
});

test('a place told by others keeps its ground free; a province has no middle', () => {
  const course = (id: string) =>
    new Course(
      [{ ...place({ lon: 10, lat: 50, held: 1 }, 0) }, { ...place({ lon: 10.1, lat: 50, held: 2 }, 1), id }],
      HELD,
    );
  const wide = (id: string) => areasOf(course(id), course(id).at(500), { bounds, zoom: 8, towns: [] }, new Set([id]));
  const nearer = (hexagons: ReturnType<typeof areas>) =>
    hexagons.filter(({ ring }) => km(middle(ring), [10.1, 50]) < km(middle(ring), [10, 50]));
  expect(nearer(wide('area:offset,x'))).toEqual([]);
  expect(nearer(wide('place:province')).map(({ list }) => list)).toContain(1);
  expect(wide('place:province').some(({ list }) => list === 2)).toBe(false);
});
