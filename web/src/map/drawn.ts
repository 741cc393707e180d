import type { Feature } from 'geojson';
import type { GeoJSONFeatureDiff, GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { type Frame, NONE, UNKNOWN, WHOLE } from '../fold/course.js';
import { collection, feature, pointAt } from './features.js';
import type { Scene, ScenePlace } from './scene.js';

/** After so many days without a confirmation a place is half as visible: old is paler. */
const RECENT_DAYS = 180;
/** Least that is visible of what is known, and what is of the unknown. */
const LEAST = 0.3;
const UNKNOWN_OPACITY = 0.8;
/** What is only said to be fought over has no probability of its own. */
const FOUGHT = 0.6;

/** How visible a place is on the day: its probability, less where it was last confirmed long ago. In tenths, so that a day changes little. */
export function opacityOf({ cells }: Pick<ScenePlace, 'cells'>, frame: Frame): number {
  let best = -1;
  for (const cell of cells) {
    const status = frame.status[cell]!;
    if (status >= UNKNOWN) continue;
    const sure = frame.probability[cell]! / WHOLE;
    const confirmed = frame.confirmed[cell]!;
    const age = confirmed < -1e6 ? 0 : Math.max(0, frame.day - confirmed);
    const seen = (sure > 0 || status === 0 ? sure : FOUGHT) * (1 - 0.5 * Math.min(1, age / RECENT_DAYS));
    if (seen > best) best = seen;
  }
  return best < 0 ? UNKNOWN_OPACITY : Math.round(Math.min(1, Math.max(LEAST, best)) * 10) / 10;
}

/** Whether a place looks on one day as on another, but for how visible it is. */
function sameLook({ cells }: ScenePlace, a: Frame, b: Frame): boolean {
  for (const cell of cells)
    if (
      a.status[cell] !== b.status[cell] ||
      a.holders[cell] !== b.holders[cell] ||
      a.direction[cell] !== b.direction[cell]
    )
      return false;
  return true;
}

/** How a name is written beside its mark. */
function nameLook({ cells }: ScenePlace, { table }: Scene, { status }: Frame) {
  let [known, parts] = [false, false];
  for (const cell of cells) {
    if (status[cell]! >= UNKNOWN) continue;
    known = true;
    if (table.cellPart[cell] !== 0) parts = true;
  }
  return { known, rank: known ? 1 : 0, size: known ? 13 : 11, offset: parts ? 1.7 : known ? 0.95 : 0.5 };
}

/** Nothing is told of the place on the day, on no part of it. */
const isSilent = ({ cells }: ScenePlace, { status }: Frame): boolean => cells.every((cell) => status[cell] === NONE);

/** Draws places: all of them once, then with each day only what is otherwise. How visible a place is costs no new tiles. */
export class DrawnPlaces {
  #scene: Scene | null = null;
  #frame: Frame | null = null;
  #look = '';
  readonly #opacity = new Map<number, number>();
  readonly #names = new Map<number, string>();

  constructor(
    readonly map: LibreMap,
    /** The name of the picture of a place on a day. */
    readonly image: (place: ScenePlace, scene: Scene, frame: Frame) => string,
  ) {}

  /** Everything is drawn again with the next day: the style is another. */
  forget(): void {
    this.#scene = null;
  }

  /** `look` names what else pictures hang on: letters. */
  draw(scene: Scene, frame: Frame, look: string): void {
    const before = this.#frame;
    const anew = this.#scene !== scene || this.#look !== look || before === null;
    this.#frame = frame;
    if (anew) {
      this.#scene = scene;
      this.#look = look;
      this.#all(scene, frame);
    } else this.#changes(scene, before, frame);
    for (const place of scene.places) this.#fade(place, opacityOf(place, frame));
  }

  #fade({ index }: ScenePlace, opacity: number): void {
    if (this.#opacity.get(index) === opacity) return;
    this.#opacity.set(index, opacity);
    this.map.setFeatureState({ source: 'places', id: index }, { opacity });
  }

  #source(name: 'places' | 'names'): GeoJSONSource | undefined {
    return this.map.getSource<GeoJSONSource>(name);
  }

  #all(scene: Scene, frame: Frame): void {
    this.#opacity.clear();
    this.#names.clear();
    const marks: Feature[] = [];
    const names: Feature[] = [];
    for (const place of scene.places) {
      const { key, name, lat, lon, index } = place;
      const written = nameLook(place, scene, frame);
      this.#names.set(index, JSON.stringify(written));
      const at = pointAt(lon, lat);
      // A place of which nothing is told on this day keeps its number, and has no picture.
      marks.push(feature(at, { key, image: this.#picture(place, scene, frame), rank: written.rank }, index));
      names.push(feature(at, { key, name: isSilent(place, frame) ? '' : name, ...written }, index));
    }
    void this.#source('places')?.setData(collection(marks));
    void this.#source('names')?.setData(collection(names));
  }

  #picture(place: ScenePlace, scene: Scene, frame: Frame): string {
    return isSilent(place, frame) ? 'nothing' : this.image(place, scene, frame);
  }

  #changes(scene: Scene, before: Frame, frame: Frame): void {
    const marks: GeoJSONFeatureDiff[] = [];
    const names: GeoJSONFeatureDiff[] = [];
    const set = (of: object) => Object.entries(of).map(([key, value]) => ({ key, value }));
    for (const place of scene.places) {
      if (sameLook(place, before, frame)) continue;
      const { index: id, name } = place;
      const written = nameLook(place, scene, frame);
      const image = this.#picture(place, scene, frame);
      marks.push({ id, addOrUpdateProperties: set({ image, rank: written.rank }) });
      const stamp = JSON.stringify(written);
      if (stamp === this.#names.get(id) && isSilent(place, before) === isSilent(place, frame)) continue;
      this.#names.set(id, stamp);
      names.push({ id, addOrUpdateProperties: set({ ...written, name: isSilent(place, frame) ? '' : name }) });
    }
    if (marks.length > 0) void this.#source('places')?.updateData({ update: marks });
    if (names.length > 0) void this.#source('names')?.updateData({ update: names });
  }
}
