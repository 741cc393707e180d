import { type GeoJSONSource, Map as LibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Feature } from 'geojson';
import type { Layer } from '../address/map.js';
import type { Theme } from '../address.js';
import type { Frame } from '../fold/course.js';
import type { AreasWanted, Bounds, Hexagon } from '../fold/messages.js';
import { serveBase } from './base.js';
import { cellsOn, hasParts } from './cells.js';
import { DrawnPlaces } from './drawn.js';
import { lookOf } from './events.js';
import { areaFeatures, collection, EMPTY, feature, imageName, pointAt, stampOf } from './features.js';
import { type Source, SWITCHED, styleOf } from './layers.js';
import { RATIO } from './pen.js';
import { boundsOf, paddingOf } from './room.js';
import type { Scene, ScenePlace } from './scene.js';
import type { MapSettings, Shown } from './shown.js';
import { paintStack } from './stack.js';
import { paint, paintTown, symbolOf } from './symbol.js';
import { type Town, townFeatures, townsIn } from './towns.js';

setWorkerUrl(workerUrl);
serveBase();

/** Pixels from its middle within which a mark is meant before what lies over it. */
const NEAR = 14;

/** The map of the situation: it draws what it is given and tells what was picked. */
export class SituationMap {
  readonly #map: LibreMap;
  readonly #settings: MapSettings;
  #theme: Theme;
  #shown: Shown | null = null;
  #towns: readonly Town[] = [];
  #images = new Set<string>();
  #hexagons: readonly Hexagon[] = [];
  readonly #places: DrawnPlaces;
  #drawn: Partial<Shown> = {};
  /** The events that are drawn, to tell whether they are others. */
  #events = '';
  #moved: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: MapSettings) {
    this.#settings = settings;
    this.#theme = settings.theme;
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
      maxZoom: 14,
      fadeDuration: 0,
    });
    this.#places = new DrawnPlaces(this.#map, (place, scene, frame) => this.#placeImage(place, scene, frame));
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    this.#map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right');
    this.#listen();
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => {
      this.#images.clear();
      this.#places.forget();
      this.#drawn = {};
      this.#events = '';
      map.addImage('nothing', new ImageData(1, 1));
      map.addImage('town', paintTown(this.#theme), { pixelRatio: RATIO });
      this.#draw();
      this.#drawTowns();
      this.showAreas(this.#hexagons);
    });
    map.once('load', () => {
      this.#settings.container.dataset.ready = 'true';
      this.#settings.onMove('', this.bounds());
      void this.#askTowns();
    });
    map.on('moveend', () => {
      clearTimeout(this.#moved);
      this.#moved = setTimeout(() => this.#tellMove(), 150);
    });
    map.on('click', ({ point }) => this.#pick(point));
    map.on('mousemove', ({ point }) => {
      const layers = ['places', 'names', 'events'];
      const over = map.isStyleLoaded() && map.queryRenderedFeatures(point, { layers }).length > 0;
      map.getCanvas().style.cursor = over ? 'pointer' : '';
    });
  }

  #pick({ x, y }: { x: number; y: number }): void {
    const found = this.#map.queryRenderedFeatures(
      [
        [x - 6, y - 6],
        [x + 6, y + 6],
      ],
      { layers: ['places', 'names', 'events'] },
    );
    // Of marks that touch each other the nearest is meant; a slip or a name only where no mark is hit.
    const away = ({ geometry }: (typeof found)[number]): number => {
      if (geometry.type !== 'Point') return Number.POSITIVE_INFINITY;
      const at = this.#map.project(geometry.coordinates as [number, number]);
      return Math.hypot(at.x - x, at.y - y);
    };
    const marks = found.filter(({ layer }) => layer.id === 'places').sort((a, b) => away(a) - away(b));
    const near = marks[0] && away(marks[0]) <= NEAR ? marks[0] : found[0];
    const key: unknown = near?.properties.key;
    if (typeof key !== 'string') this.#settings.onPick({ place: null });
    else this.#settings.onPick(near?.layer.id === 'events' ? { events: key, x, y } : { place: key });
  }

  /** What is in sight. */
  bounds(): Bounds {
    const bounds = this.#map.getBounds();
    return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
  }

  #tellMove(): void {
    const { lng, lat } = this.#map.getCenter();
    const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180;
    const view = [this.#map.getZoom().toFixed(2), lat.toFixed(3), wrapped.toFixed(3)].join('/');
    this.#settings.onMove(view, this.bounds());
    void this.#askTowns();
  }

  async #askTowns(): Promise<void> {
    this.#towns = await townsIn(this.bounds(), this.#map.getZoom(), this.#towns);
    this.#drawTowns();
  }

  #fill(name: Source, features: Feature[]): void {
    void this.#map.getSource<GeoJSONSource>(name)?.setData(features.length > 0 ? collection(features) : EMPTY);
  }

  #drawTowns(): void {
    this.#fill('towns', townFeatures(this.#towns, this.#shown?.scene.places ?? []));
  }

  /** The name of a picture, which is painted when it is first needed. */
  #image(name: string, make: () => ImageData): string {
    if (!this.#images.has(name)) {
      this.#images.add(name);
      this.#map.addImage(name, make(), { pixelRatio: RATIO });
    }
    return name;
  }

  #placeImage(place: ScenePlace, scene: Scene, frame: Frame): string {
    const letters = this.#shown?.layers.has('letters') ?? false;
    return this.#image(imageName(this.#theme, letters, stampOf(place, scene, frame)), () =>
      paint(symbolOf(cellsOn(place, scene, frame), this.#theme, letters)),
    );
  }

  #eventFeatures({ stacks, scene, frame }: Shown): Feature[] {
    const parts = (key: string) => {
      const place = scene.byKey.get(key);
      return place !== undefined && hasParts(place, scene, frame);
    };
    return stacks.map(({ place, lon, lat, events }) => {
      const look = lookOf(events);
      const image = this.#image(`events|${this.#theme}|${JSON.stringify(look)}`, () => paintStack(look, this.#theme));
      return feature(pointAt(lon, lat), {
        key: place,
        image,
        parts: parts(place),
        rank: -events.length,
      });
    });
  }

  #draw(): void {
    const shown = this.#shown;
    if (!shown || !this.#map.getSource('places')) return;
    const { scene, frame, chosen, positions, layers, stacks } = shown;
    const before = this.#drawn;
    this.#drawn = shown;
    this.#places.draw(scene, frame, layers.has('letters') ? 'letters' : '');
    // What is as it was costs nothing: each of these would be cut into tiles again.
    if (before.chosen !== chosen || before.scene !== scene) {
      const at = chosen === null ? undefined : scene.places.find(({ key }) => key === chosen);
      this.#fill('chosen', at ? [feature(pointAt(at.lon, at.lat), {})] : []);
    }
    const events = stacks.length > 0 ? this.#eventFeatures(shown) : [];
    const told = JSON.stringify(events.map(({ properties }) => properties));
    if (told !== this.#events) {
      this.#events = told;
      this.#fill('events', events);
    }
    if (before.positions !== positions) this.#fill('positions', [...positions]);
    if (before.layers !== layers)
      for (const [layer, ids] of Object.entries(SWITCHED))
        for (const id of ids)
          this.#map.setLayoutProperty(id, 'visibility', layers.has(layer as Layer) ? 'visible' : 'none');
  }

  /** Shows a day, and which place is open. */
  show(shown: Shown): void {
    const opened = shown.chosen !== null && shown.chosen !== this.#shown?.chosen;
    this.#shown = shown;
    this.#draw();
    const at = opened ? shown.scene.places.find(({ key }) => key === shown.chosen) : undefined;
    if (at && !this.#map.getBounds().contains([at.lon, at.lat])) this.#map.panTo([at.lon, at.lat]);
  }

  /** What estimated areas are asked for with. */
  areasWanted(): AreasWanted {
    const towns = this.#towns.map(({ lon, lat }) => [lon, lat] as const);
    return { bounds: this.bounds(), zoom: this.#map.getZoom(), towns };
  }

  /** Shows estimated areas: fainter the less sure. */
  showAreas(hexagons: readonly Hexagon[]): void {
    this.#hexagons = hexagons;
    const scene = this.#shown?.scene;
    if (!scene) return;
    this.#fill('areas', areaFeatures(hexagons, scene, this.#theme));
  }

  /** Another theme, or another base map, is another style; what is shown stays. */
  restyle(theme: Theme = this.#theme): void {
    this.#theme = theme;
    this.#map.setStyle(styleOf(theme), { diff: false });
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** Makes room for all places. */
  fit(): void {
    const padding = paddingOf(this.#settings.container);
    this.#map.fitBounds(boundsOf(this.#settings.room), { padding, maxZoom: 9, animate: false });
  }

  /** The picture of the map as it is now. */
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
    clearTimeout(this.#moved);
    this.#map.remove();
  }
}
