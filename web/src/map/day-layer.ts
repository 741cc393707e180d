import type { Theme } from '../address.js';
import { type Camera, worldX, worldY } from './camera.js';
import type { Box } from './labels.js';
import { Marks, wholeOf } from './marks.js';
import { Names } from './names.js';
import { MAP_COLOURS } from './palette.js';
import type { Part } from './part.js';
import type { Pen } from './pen.js';
import type { Shown } from './shown.js';
import { Slips } from './slips.js';
import type { Surface } from './surface.js';
import { otherTowns, type Town } from './towns.js';

/** Pixels from its middle within which a mark is meant before what lies over it. */
const NEAR = 14;
/** A click is as wide as a finger is unsure. */
const UNSURE = 6;
/** While the map moves names find their room anew so often, in milliseconds. */
const NAMES_MS = 200;
/** What only fades is painted so long after a step of the day, and at the latest so long after the first. */
const FADE_MS = 120;
const FADE_MOST_MS = 1000;
const CHOSEN_RADIUS = 26;

/** What lies on the land and hangs on the day: marks, slips, names. It says which part of the surface is to be painted again. */
export class DayLayer {
  readonly #marks = new Marks();
  readonly #slips = new Slips();
  readonly #names: Names;
  #shown: Shown | null = null;
  #towns: readonly Town[] = [];
  #labelled: readonly { name: string; x: number; y: number }[] = [];
  #naming: ReturnType<typeof setTimeout> | undefined;
  #named = Number.NEGATIVE_INFINITY;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #fadeBy = 0;

  constructor(
    readonly camera: Camera,
    readonly surface: Surface,
    public theme: Theme,
    family: string,
  ) {
    this.#names = new Names(family);
  }

  /** Takes a day. */
  show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    const { scene, layers, chosen } = shown;
    if (before?.scene !== scene) this.label(this.#towns);
    const same = before?.scene === scene && before.layers === layers && before.chosen === chosen;
    if (same) this.#step(shown, before);
    else this.#all(shown);
    if (before === null) this.name();
  }

  /** All in other colours. */
  recolour(theme: Theme): void {
    this.theme = theme;
    if (this.#shown) this.#all(this.#shown);
  }

  /** Takes the towns of which nothing may be told. */
  label(towns: readonly Town[]): void {
    this.#towns = towns;
    const others = otherTowns(towns, this.#shown?.scene.places ?? []);
    this.#labelled = others.map(({ name, lat, lon }) => ({ name, x: worldX(lon), y: worldY(lat) }));
    this.nameSoon();
  }

  #setMarks({ scene, frame, layers }: Shown, fades: boolean): readonly number[] | null {
    const style = { theme: this.theme, letters: layers.has('letters'), ratio: this.surface.ratio };
    return this.#marks.set(scene, frame, style, fades);
  }

  #setSlips({ stacks, scene, frame }: Shown) {
    return this.#slips.set(stacks, scene, frame, this.theme, this.surface.ratio);
  }

  #all(shown: Shown): void {
    clearTimeout(this.#fading);
    this.#fading = undefined;
    this.#setMarks(shown, true);
    this.#setSlips(shown);
    this.nameSoon();
    this.surface.request('marks');
  }

  /** Another day, and nothing else: only what came to look otherwise is painted, until the hand rests. */
  #step(shown: Shown, { frame, stacks }: Shown): void {
    if (frame === shown.frame && stacks === shown.stacks) return;
    const others = this.#setMarks(shown, false);
    if (others === null) this.surface.request('marks');
    for (const place of others ?? [])
      for (const part of this.#marks.partsOf(this.camera, place)) this.surface.requestPart(part);
    const slip = ([left, top, right, bottom]: Box) => this.surface.requestPart({ left, top, right, bottom });
    this.#slips.eachBox(this.camera, slip, this.#setSlips(shown));
    const now = performance.now();
    if (this.#fading === undefined) this.#fadeBy = now + FADE_MOST_MS;
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.#fade(), Math.max(0, Math.min(FADE_MS, this.#fadeBy - now)));
  }

  /** What only fades from day to day, and names, follow when the hand rests. */
  #fade(): void {
    this.#fading = undefined;
    if (!this.#shown) return;
    this.#setMarks(this.#shown, true);
    this.name();
  }

  /** Names find their room anew, soon and not too often. */
  nameSoon(): void {
    if (this.#naming !== undefined) return;
    const passed = performance.now() - this.#named;
    this.#naming = setTimeout(() => this.name(), Math.max(0, NAMES_MS - passed));
  }

  /** Names find their room anew. */
  name(): void {
    clearTimeout(this.#naming);
    this.#naming = undefined;
    this.#named = performance.now();
    const scene = this.#shown?.layers.has('control') ? this.#shown.scene : null;
    this.#names.place(this.camera, { scene, marks: this.#marks, slips: this.#slips, towns: this.#labelled });
    this.surface.request('marks');
  }

  /** What is meant by a pixel: of marks that touch each other the nearest; a slip or a name only where no mark is hit. */
  at(x: number, y: number): { readonly place: string } | { readonly events: string } | null {
    const shown = this.#shown;
    if (!shown) return null;
    const { scene, layers } = shown;
    const keyOf = (place: number) => ({ place: scene.places[place]!.key });
    const mark = layers.has('control') ? this.#marks.nearest(this.camera, x, y, 30) : null;
    if (mark && mark.away <= NEAR) return keyOf(mark.place);
    const name = layers.has('control') ? this.#names.at(this.camera, x, y) : null;
    if (name !== null) return keyOf(name);
    const events = layers.has('events') ? this.#slips.at(this.camera, x, y, UNSURE) : null;
    if (events !== null) return { events };
    return mark && mark.away <= this.#marks.reach(mark.place) + UNSURE ? keyOf(mark.place) : null;
  }

  /** Paints a part of the map with a pen that counts in pixels of the screen: pictures go on whole ones. */
  paint(pen: Pen, ratio: number, part: Part): void {
    this.#paint(pen, ratio, part, this.#marks, this.#slips);
  }

  #paint(pen: Pen, ratio: number, part: Part, marks: Marks, slips: Slips): void {
    const { camera, theme } = this;
    const shown = this.#shown;
    this.#names.draw(pen, camera, ratio, theme, true, part);
    if (shown) this.#paintChosen(pen, ratio, shown, part);
    if (shown?.layers.has('control')) marks.draw(pen, camera, ratio, part);
    if (shown?.layers.has('events')) slips.draw(pen, camera, ratio, part);
    if (shown?.layers.has('control')) this.#names.draw(pen, camera, ratio, theme, false, part);
  }

  #paintChosen(pen: Pen, ratio: number, { scene, chosen }: Shown, part: Part): void {
    const at = chosen === null ? undefined : scene.byKey.get(chosen);
    if (!at) return;
    const reach = CHOSEN_RADIUS + 2;
    pen.strokeStyle = MAP_COLOURS[this.theme].ink;
    pen.lineWidth = 2 * ratio;
    for (const copy of this.camera.copies()) {
      pen.beginPath();
      const [x, y] = [this.camera.screenX(worldX(at.lon), copy), this.camera.screenY(worldY(at.lat))];
      if (x + reach < part.left || x - reach > part.right || y + reach < part.top || y - reach > part.bottom) continue;
      pen.arc(x * ratio, y * ratio, CHOSEN_RADIUS * ratio, 0, 2 * Math.PI);
      pen.stroke();
    }
  }

  /** Paints all of it for a picture that is kept, with as many pixels for each of the page as are asked for. */
  paintPicture(pen: Pen, ratio: number): void {
    const [marks, slips] = [new Marks(), new Slips()];
    const shown = this.#shown;
    if (shown) {
      const { scene, frame, stacks, layers } = shown;
      marks.set(scene, frame, { theme: this.theme, letters: layers.has('letters'), ratio });
      slips.set(stacks, scene, frame, this.theme, ratio);
    }
    this.name();
    this.#paint(pen, ratio, wholeOf(this.camera), marks, slips);
  }

  remove(): void {
    clearTimeout(this.#naming);
    clearTimeout(this.#fading);
  }
}
