import { addProtocol, type LayerSpecification, type StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../address.js';
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

/** Fonts of the page: no glyphs are fetched, the browser draws the letters. */
const FONT = ['sans-serif'];

/** Layers in their order: land, coast, borders, towns, places. */
function layersOf(theme: Theme): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  const base = { source: 'base' } as const;
  const thin = ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1.4] as const;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', ...base, 'source-layer': 'land', paint: { 'fill-color': colours.land } },
    {
      id: 'coast',
      type: 'line',
      ...base,
      'source-layer': 'coast',
      paint: { 'line-color': colours.coast, 'line-width': [...thin] as never },
    },
    {
      id: 'border',
      type: 'line',
      ...base,
      'source-layer': 'border',
      paint: { 'line-color': colours.border, 'line-width': [...thin] as never },
    },
    {
      id: 'disputed',
      type: 'line',
      ...base,
      'source-layer': 'disputed',
      paint: { 'line-color': colours.border, 'line-width': [...thin] as never, 'line-dasharray': [3, 2.5] },
    },
    ...pointLayers(theme),
  ];
}

function pointLayers(theme: Theme): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  const written = { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 };
  return [
    {
      id: 'towns',
      type: 'symbol',
      source: 'towns',
      layout: {
        'icon-image': 'town',
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-padding': 6,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: written,
    },
    {
      id: 'chosen',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': 24,
        'circle-opacity': 0,
        'circle-stroke-color': colours.ink,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'icon-opacity': ['get', 'opacity'] },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': ['get', 'size'],
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': ['get', 'offset'],
        'text-padding': 3,
        'symbol-sort-key': ['*', -1, ['get', 'rank']],
      },
      paint: { ...written, 'text-color': ['case', ['get', 'known'], colours.ink, colours.label] },
    },
  ];
}

const EMPTY = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } as const;

/** The whole style for a theme; nothing in it leads out of the machine. */
export function styleOf(theme: Theme): StyleSpecification {
  return {
    version: 8,
    sources: {
      base: { type: 'vector', tiles: ['base://{z}/{x}/{y}'], minzoom: 0, maxzoom: 6 },
      towns: { ...EMPTY },
      chosen: { ...EMPTY },
      places: { ...EMPTY },
    },
    layers: layersOf(theme),
  };
}
