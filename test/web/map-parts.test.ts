import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Camera, latAt, lonAt, worldX, worldY } from '../../web/src/map/camera.js';
import { type Box, Boxes, type Label, placeLabels, type Wish } from '../../web/src/map/labels.js';
import { opacityOf } from '../../web/src/map/look.js';
import { scaleOf } from '../../web/src/map/scale-bar.js';
import { readTile } from '../../web/src/map/vector-tile.js';

const camera = (width = 1440, height = 730): Camera => {
  const made = new Camera();
  made.resize(width, height);
  return made;
};
const lon = fc.double({ min: -179.9, max: 179.9, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const zoom = fc.double({ min: 2, max: 14, noNaN: true });

describe('the camera', () => {
  test('degrees come back from the world', () => {
    fc.assert(
      fc.property(lon, lat, (east, north) => {
        expect(lonAt(worldX(east))).toBeCloseTo(east, 8);
        expect(latAt(worldY(north))).toBeCloseTo(north, 8);
      }),
    );
  });

  test('what lies under the pixel stays under it while one comes nearer', () => {
    fc.assert(
      fc.property(
        lon,
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.integer({ min: 0, max: 1439 }),
        (east, north, px) => {
          const at = camera();
          at.moveTo(east, north, 5);
          const before = at.worldAt(px, 200);
          at.zoomAround(9, px, 200);
          const after = at.worldAt(px, 200);
          // The middle may have gone into the next world.
          expect((((before.x - after.x + 0.5) % 1) + 1) % 1).toBeCloseTo(0.5, 6);
          expect(after.y).toBeCloseTo(before.y, 6);
        },
      ),
    );
  });

  test('room is made for all places, beside what stands on the map', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lon, lat), { minLength: 1, maxLength: 20 }), (places) => {
        const [lons, lats] = [places.map(([one]) => one), places.map(([, one]) => one)];
        const at = camera();
        const padding = { top: 60, bottom: 50, left: 300, right: 110 };
        const box = {
          west: Math.min(...lons),
          east: Math.max(...lons),
          south: Math.min(...lats),
          north: Math.max(...lats),
        };
        fc.pre(box.east - box.west < 100 && worldY(box.south) - worldY(box.north) < 0.25);
        at.fit(box, padding, 9);
        for (const [east, north] of places) {
          expect(at.sees(east, north)).toBe(true);
          const xs = at.copies().map((copy) => at.screenX(worldX(east), copy));
          expect(xs.some((x) => x >= 299 && x <= 1440 - 109)).toBe(true);
        }
        expect(at.zoom).toBeLessThanOrEqual(9);
      }),
    );
  });

  test('no move leads over the edge of the world, and the world fills the page from top to bottom', () => {
    fc.assert(
      fc.property(lon, lat, zoom, fc.integer({ min: -9999, max: 9999 }), (east, north, near, by) => {
        const at = camera(390, 1200);
        at.moveTo(east, north, near);
        at.moveBy(by, -by);
        at.zoomAround(0, 10, 10);
        expect(at.worldAt(0, 0).y).toBeGreaterThanOrEqual(-1e-9);
        expect(at.worldAt(0, 1200).y).toBeLessThanOrEqual(1 + 1e-9);
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.x).toBeLessThan(1);
      }),
    );
  });
});

describe('names', () => {
  const wish = fc.record({
    text: fc.string({ minLength: 1, maxLength: 14 }),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 300 }),
    known: fc.boolean(),
  });
  const wishes = (some: readonly { text: string; x: number; y: number; known: boolean }[]): Wish[] =>
    some.map((one, place) => ({ ...one, place, size: one.known ? 13 : 11, away: 12, room: 3 }));
  const page = () => ({
    width: 600,
    height: 300,
    at: (x: number, y: number) => [[x, y] as const],
    measure: (text: string, size: number) => 0.6 * size * text.length,
    taken: new Boxes(),
    marks: new Boxes(),
  });
  const boxOf = ({ x, y, dx, dy, width, height }: Label): Box => [x + dx, y + dy, x + dx + width, y + dy + height];
  const overlap = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

  test('no name covers another, nor what may not be covered', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), fc.integer({ min: 0, max: 500 }), (some, slip) => {
        const on = page();
        const slipBox: Box = [slip, 100, slip + 40, 120];
        on.taken.add(slipBox);
        const boxes = placeLabels(wishes(some), on).map(boxOf);
        for (const [i, one] of boxes.entries()) {
          expect(overlap(one, slipBox)).toBe(false);
          for (const other of boxes.slice(i + 1)) expect(overlap(one, other)).toBe(false);
        }
      }),
    );
  });

  test('a name keeps off marks where it can, and only one of a known place lies over them', () => {
    const on = page();
    on.marks.add([100, 90, 300, 110]);
    const [first] = placeLabels(wishes([{ text: 'Derna', x: 100, y: 100, known: true }]), on);
    // To the right of it stands a mark: it goes to the left.
    expect(boxOf(first!)[2]).toBeLessThan(100);
    // At the left edge there is no room for it: it goes above.
    const edge = page();
    edge.marks.add([20, 90, 300, 110]);
    const [cornered] = placeLabels(wishes([{ text: 'Ed', x: 12, y: 100, known: true }]), edge);
    expect(boxOf(cornered!)[0]).toBeGreaterThanOrEqual(0);
    expect(boxOf(cornered!)[3]).toBeLessThan(100);
    const full = () => {
      const crowded = page();
      crowded.marks.add([0, 0, 600, 300]);
      return crowded;
    };
    expect(placeLabels(wishes([{ text: 'Sirte', x: 300, y: 150, known: true }]), full())).toHaveLength(1);
    expect(placeLabels(wishes([{ text: 'Sirte', x: 300, y: 150, known: false }]), full())).toEqual([]);
  });
});

test('a scale is a round distance that has room', () => {
  fc.assert(
    fc.property(lat, zoom, (north, near) => {
      const at = camera();
      at.moveTo(0, north, near);
      const { pixels, words } = scaleOf(at, 120);
      expect(pixels).toBeLessThanOrEqual(120);
      expect(pixels).toBeGreaterThan(35);
      expect(words).toMatch(/^[1235]0* k?m$/u);
    }),
  );
});

test('a tile is read as it was written, and one that is cut off is told', () => {
  const rings = [
    [
      [-20, -20],
      [20, -20],
      [20, 20],
      [-20, 20],
      [-20, -20],
    ],
    [
      [-5, -5],
      [-5, 5],
      [5, 5],
      [5, -5],
      [-5, -5],
    ],
  ];
  const of = (geometry: object) => ({ type: 'Feature' as const, properties: { name: 'x' }, geometry });
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: [of({ type: 'Polygon', coordinates: rings })] } as never,
    { maxZoom: 2, extent: 4096 },
  );
  const line = new GeoJSONVT(
    of({
      type: 'LineString',
      coordinates: [
        [-90, 0],
        [90, 0],
      ],
    }) as never,
    { extent: 4096 },
  );
  const bytes = fromGeojsonVt({ land: index.getTile(0, 0, 0)!, coast: line.getTile(0, 0, 0)! } as never, {
    version: 2,
    extent: 4096,
  });
  const tile = readTile(new Uint8Array(bytes));
  expect([...tile.keys()]).toEqual(['land', 'coast']);
  const land = tile.get('land')!;
  expect(land.extent).toBe(4096);
  expect(land.features).toHaveLength(1);
  expect(land.features[0]!.face).toBe(true);
  expect(land.features[0]!.lines).toHaveLength(2);
  const [outer, inner] = land.features[0]!.lines;
  // A ring ends where it began.
  expect(outer!.slice(0, 2)).toEqual(outer!.slice(-2));
  const size = (ring: readonly number[]) => Math.max(...ring) - Math.min(...ring);
  expect(size(outer!)).toBeGreaterThan(size(inner!));
  expect(tile.get('coast')!.features).toEqual([{ face: false, lines: [[1024, 2048, 3072, 2048]] }]);
  expect(() => readTile(new Uint8Array(bytes).slice(0, -3))).toThrow('cut off');
});

test('a mark is paler the less probable, and the longer nobody confirmed it, but never gone', () => {
  const frame = (probability: number, confirmed: number) => ({
    day: 1000,
    status: Uint8Array.of(0),
    holders: Uint16Array.of(0),
    direction: Uint16Array.of(0),
    probability: Uint8Array.of(probability),
    confirmed: Int32Array.of(confirmed),
  });
  const of = (probability: number, confirmed: number) => opacityOf({ cells: [0] }, frame(probability, confirmed));
  expect(of(250, 1000)).toBe(1);
  expect(of(250, 800)).toBe(0.5);
  expect(of(125, 1000)).toBe(0.5);
  expect(of(1, 0)).toBe(0.3);
});
