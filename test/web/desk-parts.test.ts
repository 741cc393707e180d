import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Camera, worldX, worldY } from '../../web/src/map/camera.js';
import { InSight } from '../../web/src/map/in-sight.js';
import { theatresOf } from '../../web/src/map/room.js';
import type { ScenePlace } from '../../web/src/map/scene.js';
import type { Spot } from '../../web/src/network/layout.js';
import { linesOf, namesWithRoom } from '../../web/src/network/names.js';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('the points of a part of the map are those that a look at all of them finds, wherever the camera stands', () => {
  const point = fc.tuple(number(-179, 179), number(-80, 80));
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      number(-179, 179),
      number(-70, 70),
      number(1, 9),
      fc.tuple(number(-50, 700), number(-50, 500), number(1, 400), number(1, 400)),
      number(0, 40),
      (points, lon, lat, zoom, [left, top, wide, high], room) => {
        const camera = new Camera();
        camera.resize(640, 480);
        camera.moveTo(lon, lat, zoom);
        const [x, y] = [points.map(([at]) => worldX(at)), points.map(([, at]) => worldY(at))];
        const part = { left, top, right: left + wide, bottom: top + high };
        const found: string[] = [];
        const sight = new InSight();
        sight.look(camera, Float64Array.from(x), Float64Array.from(y), 40);
        sight.each(part, room, (one, px, py) => found.push(`${one} ${px.toFixed(3)} ${py.toFixed(3)}`));
        const wanted: string[] = [];
        for (const copy of camera.copies())
          for (const one of points.keys()) {
            const [px, py] = [camera.screenX(x[one]!, copy), camera.screenY(y[one]!)];
            const seen = px >= -40 && px <= 680 && py >= -40 && py <= 520;
            const inside = px >= left - room && px <= part.right + room && py >= top - room && py <= part.bottom + room;
            if (seen && inside) wanted.push(`${one} ${px.toFixed(3)} ${py.toFixed(3)}`);
          }
        expect(found.sort()).toEqual(wanted.sort());
      },
    ),
  );
});

test('when the camera moves, or the points are others, they are looked for anew', () => {
  const camera = new Camera();
  camera.resize(640, 480);
  camera.moveTo(20, 30, 5);
  const sight = new InSight();
  const whole = { left: 0, top: 0, right: 640, bottom: 480 };
  const seen = (lon: number) => {
    const all: number[] = [];
    sight.look(camera, Float64Array.of(worldX(lon)), Float64Array.of(worldY(30)), 10);
    sight.each(whole, 0, (point) => all.push(point));
    return all;
  };
  expect(seen(20)).toEqual([0]);
  camera.moveTo(-100, 30, 5);
  expect(seen(20)).toEqual([]);
  sight.forget();
  expect(seen(-100)).toEqual([0]);
});

const place = (index: number, name: string, lon: number, lat: number, cells = 1): ScenePlace => ({
  index,
  key: name,
  name,
  lon,
  lat,
  cells: Array.from({ length: cells }, (_, i) => i),
});

test('places far from each other are theatres, named by the place of which most is known', () => {
  const derna = place(0, 'Derna', 22.64, 32.77, 6);
  const martuba = place(1, 'Martuba', 22.76, 32.58);
  const idlib = place(2, 'Idlib', 36.63, 35.93, 2);
  expect(theatresOf([martuba, derna, idlib]).map(({ name, places }) => [name, places.length])).toEqual([
    ['Derna', 2],
    ['Idlib', 1],
  ]);
  expect(theatresOf([derna, martuba])).toEqual([]);
  expect(theatresOf([])).toEqual([]);
});

test('long names stand in two lines, with no letter lost', () => {
  expect(linesOf('Russland')).toEqual(['Russland']);
  expect(linesOf('Shura-Rat der Mudschahedin in Derna')).toEqual(['Shura-Rat der', 'Mudschahedin in Derna']);
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (name) => {
      expect(linesOf(name).join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    }),
  );
});

test('of names that would lie on each other the one with fewer ties waits; the chosen one never does', () => {
  const spot = (name: string, x: number, edges: number): Spot => ({
    node: { id: name, name, events: 0, edges },
    x,
    y: 0,
    radius: 8,
  });
  const spots = [spot('Nationalarmee', 0, 2), spot('Schura-Rat', 30, 5), spot('Hilfswerk', 400, 1)];
  expect([...namesWithRoom(spots, 1, null)].sort()).toEqual(['Hilfswerk', 'Schura-Rat']);
  expect([...namesWithRoom(spots, 1, 'Nationalarmee')].sort()).toEqual(['Hilfswerk', 'Nationalarmee']);
  expect(namesWithRoom(spots, 0.2, null).size).toBe(3);
});
