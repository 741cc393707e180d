import {
  type GeoJSONSource,
  Map as LibreMap,
  LngLatBounds,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Theme } from '../address.js';
import type { TownsAnswer } from '../answers.js';
import { ask } from '../data.js';
import type { MapPlace } from '../situation.js';
import { serveBase, styleOf } from './base.js';
import { paint, paintTown, RATIO, symbolOf } from './symbol.js';

setWorkerUrl(workerUrl);
serveBase();

/** What the map is made with, and whom it tells. */
export interface MapSettings {
  readonly container: HTMLElement;
  readonly theme: Theme;
  /** `zoom/latitude/longitude`; null: all places. */
  readonly view: string | null;
  /** Places for which the map makes room: those of which something is known at some time. */
  readonly room: readonly MapPlace[];
  readonly onPick: (key: string | null) => void;
  readonly onMove: (view: string) => void;
}

/** What is shown. */
interface Shown {
  readonly places: readonly MapPlace[];
  readonly chosen: string | null;
}

interface Point {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [number, number] };
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

const point = (lon: number, lat: number, properties: Point['properties'] = {}): Point => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties,
});

const points = (features: readonly Point[]) => ({ type: 'FeatureCollection' as const, features: [...features] });

/** How visible a place is: its probability on the day; what is only said to be fought over has none of its own. */
function opacityOf({ whole, parts }: MapPlace): number {
  const cells = [...(whole ? [whole] : []), ...parts].filter(({ status }) => status !== 'unknown');
  if (cells.length === 0) return 0.8;
  const best = Math.max(
    ...cells.map(({ probability, status }) => (probability > 0 || status === 'controlled' ? probability : 0.6)),
  );
  return Math.min(1, Math.max(0.3, best));
}

/** The map of the situation: it draws what it is given and tells what was picked. */
export class SituationMap {
  readonly #map: LibreMap;
  readonly #settings: MapSettings;
  #theme: Theme;
  #shown: Shown;
  #towns: TownsAnswer['towns'] = [];
  #images = new Set<string>();
  #moved: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: MapSettings) {
    this.#settings = settings;
    this.#theme = settings.theme;
    this.#shown = { places: [], chosen: null };
    const told = settings.view?.split('/').map(Number);
    const [zoom = 4, lat = 30, lon = 25] = told ?? [];
    this.#map = new LibreMap({
      container: settings.container,
      style: styleOf(settings.theme),
      ...(told
        ? { center: [lon, lat], zoom }
        : {
            bounds: boundsOf(settings.room),
            fitBoundsOptions: { padding: paddingOf(settings.container), maxZoom: 9 },
          }),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // The arrows move the day.
      keyboard: false,
      maxZoom: 12,
      fadeDuration: 0,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    this.#map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
    this.#listen();
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => {
      this.#images.clear();
      map.addImage('town', paintTown(this.#theme), { pixelRatio: RATIO });
      this.#draw();
      this.#drawTowns();
    });
    map.once('load', () => {
      this.#settings.container.dataset.ready = 'true';
      void this.#askTowns();
    });
    map.on('moveend', () => {
      clearTimeout(this.#moved);
      this.#moved = setTimeout(() => this.#tellMove(), 150);
    });
    map.on('click', (event) => {
      const { x, y } = event.point;
      const near = map.queryRenderedFeatures(
        [
          [x - 6, y - 6],
          [x + 6, y + 6],
        ],
        { layers: ['places', 'names'] },
      );
      const key: unknown = near[0]?.properties.key;
      this.#settings.onPick(typeof key === 'string' ? key : null);
    });
    map.on('mousemove', ({ point }) => {
      const over = map.isStyleLoaded() && map.queryRenderedFeatures(point, { layers: ['places', 'names'] }).length > 0;
      map.getCanvas().style.cursor = over ? 'pointer' : '';
    });
  }

  #tellMove(): void {
    const { lng, lat } = this.#map.getCenter();
    const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180;
    this.#settings.onMove([this.#map.getZoom().toFixed(2), lat.toFixed(3), wrapped.toFixed(3)].join('/'));
    void this.#askTowns();
  }

  /** Names of the largest towns in sight; far out there would be too many countries in it. */
  async #askTowns(): Promise<void> {
    const bounds = this.#map.getBounds();
    if (this.#map.getZoom() < 3.5) this.#towns = [];
    else {
      const clamp = (degrees: number, most: number) => Math.min(most, Math.max(-most, degrees)).toFixed(3);
      const box = new URLSearchParams({
        west: clamp(bounds.getWest(), 180),
        south: clamp(bounds.getSouth(), 90),
        east: clamp(bounds.getEast(), 180),
        north: clamp(bounds.getNorth(), 90),
      });
      // Labels are dispensable: without the server the old ones stay.
      const answer = await ask<TownsAnswer>(`/api/towns?${box}`).catch(() => null);
      this.#towns = answer?.towns ?? this.#towns;
    }
    this.#drawTowns();
  }

  #source(name: 'places' | 'towns' | 'chosen'): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name);
  }

  #drawTowns(): void {
    const { places } = this.#shown;
    const isShown = (town: TownsAnswer['towns'][number]) =>
      places.some(({ lat, lon }) => Math.hypot(lat - town.lat, lon - town.lon) < 0.04);
    const towns = this.#towns.filter((town) => !isShown(town));
    void this.#source('towns')?.setData(
      points(towns.map(({ name, lat, lon, population }) => point(lon, lat, { name, rank: -population }))),
    );
  }

  #image(place: MapPlace): string {
    const symbol = symbolOf(place, this.#theme);
    const name = JSON.stringify(symbol);
    if (!this.#images.has(name)) {
      this.#images.add(name);
      this.#map.addImage(name, paint(symbol), { pixelRatio: RATIO });
    }
    return name;
  }

  #draw(): void {
    const { places, chosen } = this.#shown;
    const features = places.map((place) => {
      const cells = [place.whole, ...place.parts];
      const known = cells.some((cell) => cell !== null && cell.status !== 'unknown');
      const opacity = opacityOf(place);
      const parts = place.parts.some(({ status }) => status !== 'unknown');
      return point(place.lon, place.lat, {
        key: place.key,
        name: place.name,
        image: this.#image(place),
        opacity,
        known,
        rank: known ? 1 + opacity : 0,
        size: known ? 13 : 11,
        offset: parts ? 1.7 : known ? 0.95 : 0.5,
      });
    });
    void this.#source('places')?.setData(points(features));
    const at = places.find(({ key }) => key === chosen);
    void this.#source('chosen')?.setData(points(at ? [point(at.lon, at.lat)] : []));
  }

  /** Shows these places, and which one is open. */
  show(places: readonly MapPlace[], chosen: string | null): void {
    const opened = chosen !== null && chosen !== this.#shown.chosen;
    this.#shown = { places, chosen };
    if (!this.#source('places')) return;
    this.#draw();
    const at = opened ? places.find(({ key }) => key === chosen) : undefined;
    if (at && !this.#map.getBounds().contains([at.lon, at.lat])) this.#map.panTo([at.lon, at.lat]);
  }

  /** Another theme is another style; what is shown stays. */
  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#map.setStyle(styleOf(theme), { diff: false });
  }

  /** Makes room for all places. */
  fit(): void {
    this.#map.fitBounds(boundsOf(this.#settings.room), {
      padding: paddingOf(this.#settings.container),
      maxZoom: 9,
      animate: false,
    });
  }

  remove(): void {
    clearTimeout(this.#moved);
    this.#map.remove();
  }
}

/** Room at the edges; where the legend stands open, more on its side. */
function paddingOf({ clientWidth }: HTMLElement): { top: number; bottom: number; left: number; right: number } {
  return { top: 60, bottom: 50, left: clientWidth > 900 ? 300 : 40, right: clientWidth > 900 ? 110 : 60 };
}

/** What holds all places; without any, the world. */
function boundsOf(places: readonly MapPlace[]): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { lon, lat } of places) bounds.extend([lon, lat]);
  return places.length > 0 ? bounds : new LngLatBounds([-20, -10], [70, 60]);
}
