import type { Theme } from '../address.js';
import type { AreasWanted, Bounds, Hexagon } from '../fold/messages.js';
import { baseAgainIn, drawBorders, drawLand, hasBase, landIn, wantBase } from './base.js';
import { BaseFailure } from './base-failure.js';
import { Camera } from './camera.js';
import { DayLayer } from './day-layer.js';
import type { DroppedGround } from './dropped-ground.js';
import { Gestures } from './gestures.js';
import { wayIntoSight } from './into-sight.js';
import { moveOf } from './map-keys.js';
import type { Part } from './part.js';
import { canvas, type Pen, RATIO } from './pen.js';
import { boundsOf, paddingOf } from './room.js';
import { scaleOf } from './scale-bar.js';
import type { ScenePlace } from './scene.js';
import type { MapSettings, Shown } from './shown.js';
import { type Areas, areasOf, drawAreas, drawPositions } from './soft.js';
import { type Sheet, Surface } from './surface.js';
import { type Town, townsIn } from './towns.js';

/** Nearer than this all places together are not shown. */
const FIT_ZOOM = 9;
const REST_MS = 150;
const SCALE_PX = 120;

/** The map of the situation: it draws what it is given and tells what was picked. The page draws all of it itself; no graphics card is asked. */
export class SituationMap {
  readonly #settings: MapSettings;
  readonly #camera = new Camera();
  readonly #surface: Surface;
  readonly #gestures: Gestures;
  readonly #day: DayLayer;
  readonly #stop = new AbortController();
  readonly #observer: ResizeObserver;
  readonly #scale = document.createElement('div');
  #theme: Theme;
  #shown: Shown | null = null;
  #towns: readonly Town[] = [];
  #hexagons: readonly Hexagon[] = [];
  #areas: readonly Areas[] = [];
  #dropped: DroppedGround | null = null;
  /** How often a base map was dropped in or taken away: only the last counts. */
  #drops = 0;
  /** The land that is on its way. */
  #coming: Promise<void> | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** There is land to draw, or none can be had. */
  #grounded = false;
  #ready = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: MapSettings) {
    const { container, theme } = settings;
    this.#settings = settings;
    this.#theme = theme;
    this.#surface = new Surface(container, (sheet, pen, ratio, part) => this.#paint(sheet, pen, ratio, part));
    this.#scale.className = 'map-scale';
    container.append(this.#scale);
    this.#begin(settings);
    this.#day = new DayLayer(this.#camera, this.#surface, theme, getComputedStyle(container).fontFamily);
    this.#gestures = new Gestures(container, this.#camera, {
      onMove: () => this.#move(),
      onRest: () => this.#settle(),
      onPick: (x, y) => this.#pick(x, y),
    });
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(container);
    const options = { signal: this.#stop.signal };
    container.addEventListener('pointermove', (event) => this.#point(event), options);
    container.addEventListener('keydown', (event) => this.#key(event), options);
    this.#move();
  }

  #begin({ container: { clientWidth, clientHeight }, view, room }: MapSettings): void {
    this.#camera.resize(clientWidth, clientHeight);
    this.#surface.resize(clientWidth, clientHeight);
    const [zoom, lat, lon] = view?.split('/').map(Number) ?? [];
    if (view !== null) this.#camera.moveTo(lon!, lat!, zoom!);
    else this.#camera.fit(boundsOf(room), paddingOf(clientWidth), FIT_ZOOM);
  }

  #point({ offsetX, offsetY, buttons }: PointerEvent): void {
    if (buttons === 0) this.#settings.container.style.cursor = this.#day.at(offsetX, offsetY) ? 'pointer' : '';
  }

  /** Keys that work while the map has the focus: the arrows move the day. */
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { zoom, pan } = moveOf(event.key);
    if (zoom !== undefined) this.zoomBy(zoom);
    else if (pan) this.#gestures.panBy(...pan);
    else return;
    event.preventDefault();
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#settings.container;
    if (!this.#surface.resize(clientWidth, clientHeight)) return;
    this.#camera.resize(clientWidth, clientHeight);
    this.#day.recolour(this.#theme);
    this.#move();
    this.#surface.flush();
    this.#bringIntoSight();
    if (this.#ready) this.#settings.onMove('', this.bounds());
  }

  /** Something else is in sight. */
  #move(): void {
    this.#fetchLand();
    const { pixels, words } = scaleOf(this.#camera, SCALE_PX);
    this.#scale.style.width = `${Math.round(pixels)}px`;
    this.#scale.textContent = words;
    this.#dropped?.follow(this.#camera);
    this.#day.nameSoon();
    this.#surface.request('ground', 'over', 'marks');
  }

  /** Fetches the land of what is in sight. Where it cannot be had the map shows what is on it, and asks again after a while. */
  #fetchLand(): void {
    const { zoom } = this.#camera;
    const coming = wantBase(zoom);
    this.#grounded ||= coming === null || hasBase(zoom);
    if (coming === null || coming === this.#coming) return;
    this.#coming = coming;
    void coming.then(
      () => this.#land(),
      () => {
        if (this.#stop.signal.aborted) return;
        if (!this.#grounded) this.#land();
        clearTimeout(this.#again);
        this.#again = setTimeout(() => this.#fetchLand(), baseAgainIn(zoom));
      },
    );
  }

  #land(): void {
    if (this.#stop.signal.aborted) return;
    this.#grounded = true;
    this.#surface.request('ground', 'over', 'marks');
  }

  #settle(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const { zoom, lat, lon } = this.#camera;
      this.#settings.onMove([zoom.toFixed(2), lat.toFixed(3), lon.toFixed(3)].join('/'), this.bounds());
      void this.#askTowns();
    }, REST_MS);
  }

  #pick(x: number, y: number): void {
    const picked = this.#day.at(x, y);
    this.#settings.onPick(picked === null ? { place: null } : 'events' in picked ? { ...picked, x, y } : picked);
  }

  /** What is in sight. */
  bounds = (): Bounds => this.#camera.bounds();

  async #askTowns(): Promise<void> {
    this.#towns = await townsIn(this.bounds(), this.#camera.zoom, this.#towns);
    if (!this.#stop.signal.aborted) this.#day.label(this.#towns);
  }

  #paint(sheet: Sheet, pen: Pen, ratio: number, part: Part): void {
    if (sheet === 'ground') {
      drawLand(pen, this.#camera, ratio, this.#theme);
      if (!this.#surface.split) this.#paintOver(pen, ratio);
    } else if (sheet === 'over') this.#paintOver(pen, ratio);
    else {
      this.#day.paint(pen, ratio, part);
      if (this.#shown && this.#grounded && !this.#ready) this.#tellReady();
    }
  }

  #paintOver(pen: Pen, ratio: number): void {
    drawBorders(pen, this.#camera, ratio, this.#theme);
    const shown = this.#shown;
    if (shown?.layers.has('areas')) drawAreas(pen, this.#camera, this.#areas, landIn(this.#camera));
    if (shown?.layers.has('positions')) drawPositions(pen, this.#camera, shown.positions, this.#theme);
  }

  /** The first picture stands: places on their land. */
  #tellReady(): void {
    this.#ready = true;
    // When all of it is painted.
    queueMicrotask(() => {
      if (this.#stop.signal.aborted) return;
      this.#settings.container.dataset.ready = 'true';
      this.#settings.onMove('', this.bounds());
      void this.#askTowns();
    });
  }

  /** Shows a day, and which place is open. */
  show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    this.#day.show(shown);
    const { scene, layers, positions, chosen } = shown;
    if (before?.layers !== layers || before.positions !== positions) this.#surface.request('ground', 'over', 'marks');
    if (chosen !== null && chosen !== before?.chosen && scene.byKey.has(chosen)) this.#bringIntoSight();
  }

  /** The chosen place comes where nothing lies over it. */
  #bringIntoSight(): void {
    const chosen = this.#shown?.chosen ?? null;
    const at = chosen === null ? undefined : this.#shown?.scene.byKey.get(chosen);
    const way = at && wayIntoSight(this.#settings.container, this.#camera, at);
    if (way) this.#gestures.panBy(...way);
  }

  /** What estimated areas are asked for with. */
  areasWanted(): AreasWanted {
    const towns = this.#towns.map(({ lon, lat }) => [lon, lat] as const);
    return { bounds: this.bounds(), zoom: this.#camera.zoom, towns };
  }

  /** Shows estimated areas: fainter the less sure. */
  showAreas(hexagons: readonly Hexagon[]): void {
    this.#hexagons = hexagons;
    const scene = this.#shown?.scene;
    this.#areas = scene ? areasOf(hexagons, scene, this.#theme) : [];
    this.#surface.request('ground', 'over', 'marks');
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** Another theme: all that is shown, in other colours. */
  recolour(theme: Theme): void {
    this.#theme = theme;
    this.#dropped?.recolour(theme);
    this.#day.recolour(theme);
    this.showAreas(this.#hexagons);
  }

  /** Puts the base map that was dropped in on the land, or takes it away. Throws `BaseFailure` where this browser cannot draw it: then the map is as without. */
  async drop(on: boolean): Promise<void> {
    const drop = ++this.#drops;
    this.#takeDropped();
    if (!on) return;
    const { DroppedGround } = await import('./dropped-ground.js');
    if (this.#stop.signal.aborted || drop !== this.#drops) return;
    const element = document.createElement('div');
    element.className = 'sheet dropped';
    this.#surface.between(element);
    try {
      this.#dropped = new DroppedGround(element, this.#theme, this.#camera);
    } catch (error) {
      this.#surface.between(null);
      throw new BaseFailure('no-webgl', error);
    }
  }

  #takeDropped(): void {
    if (!this.#dropped) return;
    this.#dropped.remove();
    this.#dropped = null;
    this.#surface.between(null);
  }

  zoomBy = (by: number): void => this.#gestures.zoomBy(by);

  /** Makes room for all places, or for some. */
  fit(places: readonly ScenePlace[] = this.#settings.room): void {
    this.#camera.fit(boundsOf(places), paddingOf(this.#camera.width), FIT_ZOOM);
    this.#move();
    this.#settle();
  }

  /** The picture of the map as it is now, sharper than the screen: `RATIO` pixels for each of the page. */
  async picture(): Promise<HTMLCanvasElement> {
    const { width, height } = this.#camera;
    const pen = canvas(width, height, RATIO);
    drawLand(pen, this.#camera, RATIO, this.#theme);
    const own = await this.#dropped?.picture();
    if (own) pen.drawImage(own, 0, 0, width, height);
    this.#paintOver(pen, RATIO);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    this.#day.paintPicture(pen, RATIO);
    return pen.canvas;
  }

  remove(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#again);
    this.#stop.abort();
    this.#observer.disconnect();
    this.#gestures.remove();
    this.#day.remove();
    this.#dropped?.remove();
    this.#surface.remove();
    this.#scale.remove();
  }
}
