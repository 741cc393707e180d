import { addProtocol, type LayerSpecification, type StyleSpecification } from 'maplibre-gl';
import { FileSource, PMTiles, TileType } from 'pmtiles';
import type { Theme } from '../address.js';
import { MAP_COLOURS } from './palette.js';

/** A base map of one's own, as it lies in a file of tiles. */
interface Dropped {
  readonly name: string;
  readonly archive: PMTiles;
  readonly raster: boolean;
  readonly layers: readonly string[];
  readonly attribution: string;
  readonly least: number;
  readonly deepest: number;
}

let dropped: Dropped | null = null;
let known = false;

/** The base map that was dropped in: its file and whose it is; null: none. */
export const droppedMap = (): Pick<Dropped, 'name' | 'attribution' | 'deepest'> | null => dropped;

interface Metadata {
  readonly vector_layers?: readonly { readonly id: string }[];
  readonly attribution?: string;
}

/** Words of an attribution without the links that it is written with: nothing on this page leads out of the machine. */
const plain = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim().slice(0, 300) ?? '';

/** Takes a file of tiles as the base map; throws where it is none. */
export async function dropMap(file: File): Promise<void> {
  const archive = new PMTiles(new FileSource(file));
  const header = await archive.getHeader();
  const metadata = (await archive.getMetadata()) as Metadata;
  if (!known)
    addProtocol('dropped', async ({ url }) => {
      const [, z, x, y] = /(\d+)\/(\d+)\/(\d+)$/u.exec(url) ?? [];
      const tile = await dropped?.archive.getZxy(Number(z), Number(x), Number(y));
      return { data: tile?.data ?? new ArrayBuffer(0) };
    });
  known = true;
  dropped = {
    name: file.name,
    archive,
    raster: header.tileType !== TileType.Mvt,
    layers: (metadata.vector_layers ?? []).map(({ id }) => id),
    attribution: plain(metadata.attribution ?? ''),
    least: header.minZoom,
    deepest: header.maxZoom,
  };
}

/** Takes the base map that was dropped in away again. */
export function removeDropped(): void {
  dropped = null;
}

/** Sources of the base map that was dropped in. */
export function droppedSources(): StyleSpecification['sources'] {
  if (!dropped) return {};
  const { raster, least, deepest } = dropped;
  const tiles = ['dropped://{z}/{x}/{y}'];
  const zooms = { minzoom: least, maxzoom: deepest };
  return { dropped: raster ? { type: 'raster', tiles, tileSize: 256, ...zooms } : { type: 'vector', tiles, ...zooms } };
}

const WIDTH = ['interpolate', ['exponential', 1.6], ['zoom'], 6, 0.3, 12, 1.2, 16, 5];

/** How faces and lines of a layer look, by what layers are commonly called (Protomaps, OpenMapTiles); what has another name is drawn faintly. */
function looks(name: string, theme: Theme): { fill: [string, number]; line: [string, number] } {
  const { sea, land, border, label, coast } = MAP_COLOURS[theme];
  if (/^(?:water|ocean|physical_line|waterway)/u.test(name)) return { fill: [sea, 1], line: [coast, 0.7] };
  if (/^(?:earth|land)$/u.test(name)) return { fill: [land, 1], line: [land, 0] };
  if (/^(?:roads?|transportation)$/u.test(name)) return { fill: [border, 0.2], line: [border, 0.8] };
  if (/^bound/u.test(name)) return { fill: [border, 0], line: [border, 1] };
  if (/^buildings?$/u.test(name)) return { fill: [label, 0.25], line: [label, 0] };
  return { fill: [label, 0.05], line: [border, 0.35] };
}

/** Layers of the base map that was dropped in, as calm as those of the page. */
export function droppedLayers(theme: Theme): LayerSpecification[] {
  if (!dropped) return [];
  const source = 'dropped';
  if (dropped.raster)
    return [{ id: 'dropped', type: 'raster', source, paint: { 'raster-saturation': -0.6, 'raster-opacity': 0.75 } }];
  return dropped.layers.flatMap((name): LayerSpecification[] => {
    const { fill, line } = looks(name, theme);
    const of = { source, 'source-layer': name };
    return [
      {
        id: `dropped-${name}-face`,
        type: 'fill',
        ...of,
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': fill[0], 'fill-opacity': fill[1] },
      },
      {
        id: `dropped-${name}-line`,
        type: 'line',
        ...of,
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': line[0], 'line-opacity': line[1], 'line-width': WIDTH as never },
      },
    ];
  });
}
