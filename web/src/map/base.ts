import { addProtocol, type LayerSpecification, type StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../address.js';
import { droppedLayers, droppedSources } from './dropped.js';
import { MAP_COLOURS } from './palette.js';

/** Where the packed base map lies; made by scripts/pack-map.mjs. */
const FILE = '/map/base.bin';

interface Head {
  readonly deepest: number;
  readonly tiles: Readonly<Record<string, readonly [at: number, length: number]>>;
}

interface Packed {
  readonly head: Head;
  readonly tiles: ArrayBuffer;
}

let packed: Promise<Packed> | null = null;

async function load(): Promise<Packed> {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(`${FILE}: HTTP ${response.status}`);
  const bytes = await response.arrayBuffer();
  const end = new Uint8Array(bytes).indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(0, end))) as Head;
  return { head, tiles: bytes.slice(end + 1) };
}

async function tile(address: string): Promise<ArrayBuffer> {
  packed ??= load();
  // A file that could not be had is asked for again with the next tile.
  packed.catch(() => {
    packed = null;
  });
  const { head, tiles } = await packed;
  const found = head.tiles[address];
  return found ? tiles.slice(found[0], found[0] + found[1]) : new ArrayBuffer(0);
}

/** Makes the tiles of the base map known to the library, and begins to load them. */
export function serveBase(): void {
  packed = load();
  packed.catch(() => {
    packed = null;
  });
  addProtocol('base', async ({ url }) => ({ data: await tile(url.replace('base://', '')) }));
}

/** Land, coast and borders. */
function ownLayers(theme: Theme): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  const base = { source: 'base' } as const;
  const thin = ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1.4];
  const line = (id: string, colour: string, dashes?: number[]): LayerSpecification => ({
    id,
    type: 'line',
    ...base,
    'source-layer': id,
    paint: {
      'line-color': colour,
      'line-width': thin as never,
      ...(dashes ? { 'line-dasharray': dashes } : {}),
    },
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', ...base, 'source-layer': 'land', paint: { 'fill-color': colours.land } },
    line('coast', colours.coast),
    line('border', colours.border),
    line('disputed', colours.border, [3, 2.5]),
  ];
}

/** The layers below everything: those of the page, and over its land those of a map that was dropped in. */
export function baseLayers(theme: Theme): LayerSpecification[] {
  const [sea, land, ...lines] = ownLayers(theme);
  return [sea!, land!, ...droppedLayers(theme), ...lines];
}

/** The sources of the base. */
export const baseSources = (): StyleSpecification['sources'] => ({
  base: { type: 'vector', tiles: ['base://{z}/{x}/{y}'], minzoom: 0, maxzoom: 6 },
  ...droppedSources(),
});
