import type { Theme } from '../address.js';
import type { Camera } from './camera.js';
import { Fetches } from './fetches.js';
import { MAP_COLOURS } from './palette.js';
import type { Pen } from './pen.js';
import { readTile, type TileLayer } from './vector-tile.js';

/** Deepest level of the packed base map; nearer views draw its tiles larger. Made by scripts/pack-map.mjs. */
const DEEPEST = 6;
/** The first file has all levels up to this one, the others one each. */
const TOGETHER = 3;
/** Tiles that are kept ready to be drawn. */
const MOST_KEPT = 300;

interface Packed {
  readonly tiles: Readonly<Record<string, readonly [at: number, length: number]>>;
  readonly bytes: Uint8Array;
}

/** A tile as paths in its own units. */
interface TilePaths {
  readonly extent: number;
  readonly paths: Readonly<Record<string, Path2D>>;
}

async function load(file: number): Promise<Packed> {
  const name = `/map/base-${file}.bin`;
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const end = bytes.indexOf(10);
  const { tiles } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Pick<Packed, 'tiles'>;
  return { tiles, bytes: bytes.subarray(end + 1) };
}

function pathOf({ features }: TileLayer): Path2D {
  const path = new Path2D();
  for (const { lines } of features)
    for (const line of lines) {
      path.moveTo(line[0]!, line[1]!);
      for (let at = 2; at < line.length; at += 2) path.lineTo(line[at]!, line[at + 1]!);
    }
  return path;
}

/** The level of tiles for a zoom. */
const levelOf = (zoom: number): number => Math.min(DEEPEST, Math.max(0, Math.floor(zoom)));

const fileOf = (level: number): number => Math.max(TOGETHER, level);

/** The files of the base map that have come, and those that are on their way. One for all maps of the page. */
class BaseFiles {
  readonly #files = new Fetches(load);
  readonly #ready = new Map<string, TilePaths | null>();

  /** Fetches a level; null: it is here, or could not be had a moment ago. */
  want(level: number): Promise<void> | null {
    return this.#files.want(fileOf(level));
  }

  /** Milliseconds until a level that could not be had is asked for again. */
  againIn(level: number): number {
    return this.#files.againIn(fileOf(level));
  }

  /** The deepest level up to `most` that is here; null: none yet. */
  deepest(most: number): number | null {
    for (let level = most; level >= 0; level--) if (this.#files.get(fileOf(level))) return level;
    return null;
  }

  tile(level: number, x: number, y: number): TilePaths | null {
    const name = `${level}/${x}/${y}`;
    const known = this.#ready.get(name);
    if (known !== undefined) return known;
    const packed = this.#files.get(fileOf(level));
    const place = packed?.tiles[name];
    const made = packed && place ? this.#read(packed.bytes.subarray(place[0], place[0] + place[1])) : null;
    if (this.#ready.size >= MOST_KEPT) this.#ready.delete(this.#ready.keys().next().value!);
    this.#ready.set(name, made);
    return made;
  }

  #read(bytes: Uint8Array): TilePaths {
    const layers = [...readTile(bytes)];
    return {
      extent: layers[0]?.[1].extent ?? 4096,
      paths: Object.fromEntries(layers.map(([name, layer]) => [name, pathOf(layer)])),
    };
  }
}

const files = new BaseFiles();

/** Fetches the base map for a zoom; null: it is here, or could not be had a moment ago. */
export const wantBase = (zoom: number): Promise<void> | null => files.want(levelOf(zoom));

/** Milliseconds until the base map for a zoom, which could not be had, is asked for again. */
export const baseAgainIn = (zoom: number): number => files.againIn(levelOf(zoom));

/** Whether there is land to draw, if only that of a view from farther away. */
export const hasBase = (zoom: number): boolean => files.deepest(levelOf(zoom)) !== null;

// What every view can be drawn with is on its way before the places are known.
files.want(0)?.catch(() => {});

/** A tile on the page: how large a unit of it is in pixels, and where its corner stands. */
interface Placed extends TilePaths {
  readonly unit: number;
  readonly left: number;
  readonly top: number;
}

/** The tiles in sight. */
function* tilesIn(camera: Camera): Generator<Placed, void> {
  const level = files.deepest(levelOf(camera.zoom));
  if (level === null) return;
  const count = 2 ** level;
  const side = camera.scale / count;
  const { x: west, y: north } = camera.worldAt(0, 0);
  const { x: east, y: south } = camera.worldAt(camera.width, camera.height);
  const [top, bottom] = [Math.max(0, Math.floor(north * count)), Math.min(count - 1, Math.floor(south * count))];
  for (let column = Math.floor(west * count); column <= Math.floor(east * count); column++)
    for (let row = top; row <= bottom; row++) {
      const tile = files.tile(level, ((column % count) + count) % count, row);
      if (!tile) continue;
      const unit = side / tile.extent;
      yield { ...tile, unit, left: camera.screenX(column / count), top: camera.screenY(row / count) };
    }
}

/** Calls `draw` for each tile in sight, with the pen in the tile's own units and what a pixel of the page is in them. */
function eachTile(pen: Pen, camera: Camera, ratio: number, draw: (tile: TilePaths, pixel: number) => void): void {
  for (const tile of tilesIn(camera)) {
    const k = tile.unit * ratio;
    pen.setTransform(k, 0, 0, k, tile.left * ratio, tile.top * ratio);
    draw(tile, 1 / tile.unit);
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** The land in sight, in pixels of the page; null: none has come yet. */
export function landIn(camera: Camera): Path2D | null {
  if (!hasBase(camera.zoom)) return null;
  const land = new Path2D();
  for (const { paths, unit, left, top } of tilesIn(camera))
    if (paths.land) land.addPath(paths.land, new DOMMatrix([unit, 0, 0, unit, left, top]));
  return land;
}

/** Sea and land. */
export function drawLand(pen: Pen, camera: Camera, ratio: number, theme: Theme): void {
  const { sea, land } = MAP_COLOURS[theme];
  pen.fillStyle = sea;
  pen.fillRect(0, 0, camera.width, camera.height);
  pen.fillStyle = land;
  eachTile(pen, camera, ratio, ({ paths }) => {
    if (paths.land) pen.fill(paths.land, 'evenodd');
  });
}

/** Coast and borders; disputed ones are dashed. */
export function drawBorders(pen: Pen, camera: Camera, ratio: number, theme: Theme): void {
  const { coast, border } = MAP_COLOURS[theme];
  // From half a pixel far out to one and a half near by.
  const wide = 0.5 + 0.9 * Math.min(1, Math.max(0, (camera.zoom - 2) / 6));
  const lines = [
    ['coast', coast, []],
    ['border', border, []],
    ['disputed', border, [3, 2.5]],
  ] as const;
  pen.lineJoin = 'round';
  eachTile(pen, camera, ratio, ({ paths }, pixel) => {
    for (const [name, colour, dashes] of lines) {
      const path = paths[name];
      if (!path) continue;
      pen.strokeStyle = colour;
      pen.lineWidth = wide * pixel;
      pen.setLineDash(dashes.map((dash) => dash * wide * pixel));
      pen.stroke(path);
    }
  });
  pen.setLineDash([]);
}
