// Packs the base map for the page from Natural Earth (npm `world-atlas`, 1:10 million): land, borders and disputed borders as vector
// tiles, in a few files. Called by the build of the page; nothing of it is kept under version control.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { feature, mesh } from 'topojson-client';

const require = createRequire(import.meta.url);

/** Deepest level of tiles; nearer views draw these larger. A unit of a tile is then 150 m, as exact as the data. */
export const DEEPEST = 6;

/**
 * Lines that Natural Earth draws as borders and that a party disputes: the names of both sides (`*`: any), and where only a part of their
 * line is meant, a box [west, south, east, north]. Lines that Natural Earth does not draw cannot be dashed.
 */
const DISPUTED = [
  ['N. Cyprus', '*'],
  ['Cyprus U.N. Buffer Zone', '*'],
  ['Somaliland', 'Somalia'],
  ['Kosovo', 'Serbia'],
  ['W. Sahara', 'Morocco'],
  ['Palestine', 'Israel'],
  ['Israel', 'Syria'],
  ['Siachen Glacier', '*'],
  ['India', 'Pakistan', [73, 32.4, 78, 36]],
  ['India', 'China', [76, 31, 80, 37]],
  ['India', 'China', [91.4, 26, 98, 30]],
  ['Ukraine', 'Russia', [32, 44, 37, 46.5]],
  ['Sudan', 'S. Sudan', [27.5, 9, 29.6, 10.4]],
  ['Egypt', 'Sudan', [31, 21.5, 37, 23.5]],
];

const nameOf = (geometry) => geometry.properties.name;

const rulesFor = (a, b) =>
  DISPUTED.filter(([one, other]) => {
    const fits = (x, y) => x === one && (other === '*' || y === other);
    return fits(nameOf(a), nameOf(b)) || fits(nameOf(b), nameOf(a));
  });

const inside = ([lon, lat], [west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north;

/** Lines cut into stretches inside and outside of the boxes. */
function cut(lines, boxes) {
  const parts = { border: [], disputed: [] };
  for (const line of lines) {
    let current = null;
    for (let i = 1; i < line.length; i++) {
      const kind = boxes.some((box) => inside(line[i], box)) ? 'disputed' : 'border';
      if (current?.kind !== kind) {
        current = { kind, line: [line[i - 1]] };
        parts[kind].push(current.line);
      }
      current.line.push(line[i]);
    }
  }
  return parts;
}

function bordersOf(atlas) {
  const { countries } = atlas.objects;
  const lines = (filter) => mesh(atlas, countries, (a, b) => a !== b && filter(rulesFor(a, b))).coordinates;
  const border = lines((rules) => rules.length === 0);
  const disputed = lines((rules) => rules.some(([, , box]) => !box));
  const boxed = DISPUTED.flatMap(([, , box]) => (box ? [box] : []));
  const partly = cut(
    lines((rules) => rules.length > 0 && rules.every(([, , box]) => box)),
    boxed,
  );
  const multi = (coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates },
  });
  return { border: multi([...border, ...partly.border]), disputed: multi([...disputed, ...partly.disputed]) };
}

const collection = (one) => (one.type === 'FeatureCollection' ? one : { type: 'FeatureCollection', features: [one] });

/** The packed files: the first has all levels up to `TOGETHER`, each other one level. */
export const TOGETHER = 3;

/** One packed file: a line of JSON that says where each tile lies, then the tiles. */
function packed(tiles) {
  const places = {};
  let at = 0;
  for (const [name, bytes] of tiles) {
    places[name] = [at, bytes.length];
    at += bytes.length;
  }
  const head = JSON.stringify({ format: 'lagebild-map-2', tiles: places });
  return Buffer.concat([Buffer.from(`${head}\n`), ...tiles.map(([, bytes]) => bytes)]);
}

/** The base map as files by name: `base-3.bin` has the levels 0–3, `base-4.bin` the next, so that a page fetches no more than it shows. */
export function packMap() {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
  const { border, disputed } = bordersOf(atlas);
  // The coast is lines of its own: the edges of polygons would show where tiles cut them.
  const coast = { type: 'Feature', properties: {}, geometry: mesh(atlas, atlas.objects.land) };
  const layers = { land: feature(atlas, atlas.objects.land), coast, border, disputed };
  const options = { maxZoom: DEEPEST, indexMaxZoom: 0, extent: 4096, buffer: 64, tolerance: 3 };
  const indexes = Object.entries(layers).map(([name, data]) => [name, new GeoJSONVT(collection(data), options)]);
  const files = new Map();
  const walk = (z, x, y) => {
    const found = indexes.flatMap(([name, index]) => {
      const tile = index.getTile(z, x, y);
      return tile?.features.length ? [[name, tile]] : [];
    });
    // Sea without a coast has nothing below it either.
    if (found.length === 0) return;
    const bytes = Buffer.from(fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 }));
    const file = Math.max(z, TOGETHER);
    if (!files.has(file)) files.set(file, []);
    files.get(file).push([`${z}/${x}/${y}`, bytes]);
    if (z === DEEPEST) return;
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ])
      walk(z + 1, 2 * x + dx, 2 * y + dy);
  };
  walk(0, 0, 0);
  return [...files].map(([level, tiles]) => ({ name: `base-${level}.bin`, bytes: packed(tiles) }));
}
