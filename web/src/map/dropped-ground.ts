import {
  addProtocol,
  type LayerSpecification,
  Map as LibreMap,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Theme } from '../address.js';
import type { Camera } from './camera.js';
import { type Dropped, droppedMap } from './dropped.js';
import { MAP_COLOURS } from './palette.js';

setWorkerUrl(workerUrl);
addProtocol('dropped', async ({ url }) => {
  const [, z, x, y] = /(\d+)\/(\d+)\/(\d+)$/u.exec(url) ?? [];
  const tile = await droppedMap()?.archive.getZxy(Number(z), Number(x), Number(y));
  return { data: tile?.data ?? new ArrayBuffer(0) };
});

function sources({ raster, least, deepest }: Dropped): StyleSpecification['sources'] {
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

/** Layers of the base map, as calm as those of the page. */
function layersOf({ raster, layers }: Dropped, theme: Theme): LayerSpecification[] {
  const source = 'dropped';
  if (raster)
    return [{ id: 'dropped', type: 'raster', source, paint: { 'raster-saturation': -0.6, 'raster-opacity': 0.75 } }];
  return layers.flatMap((name): LayerSpecification[] => {
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

function styleOf(theme: Theme): StyleSpecification {
  const dropped = droppedMap();
  if (!dropped) return { version: 8, sources: {}, layers: [] };
  return { version: 8, sources: sources(dropped), layers: layersOf(dropped, theme) };
}

/** A base map of one's own, drawn by a library on the graphics card where there is one; it goes where the camera of the page goes. */
export class DroppedGround {
  readonly #map: LibreMap;

  /** Draws into an element that stands on the page. Throws where the browser offers no WebGL. */
  constructor(container: HTMLElement, theme: Theme, camera: Camera) {
    this.#map = new LibreMap({
      container,
      style: styleOf(theme),
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
    });
  }

  follow({ lon, lat, zoom }: Camera): void {
    this.#map.jumpTo({ center: [lon, lat], zoom });
    this.#map.redraw();
  }

  recolour(theme: Theme): void {
    this.#map.setStyle(styleOf(theme), { diff: false });
  }

  /** The picture of the base map as it is now. */
  picture(): Promise<HTMLCanvasElement> {
    return new Promise((done) => {
      this.#map.once('render', () => {
        const from = this.#map.getCanvas();
        const copy = document.createElement('canvas');
        copy.width = from.width;
        copy.height = from.height;
        copy.getContext('2d')?.drawImage(from, 0, 0);
        done(copy);
      });
      this.#map.triggerRepaint();
    });
  }

  remove(): void {
    this.#map.remove();
  }
}
