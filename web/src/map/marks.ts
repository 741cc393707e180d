import type { Theme } from '../address.js';
import type { Frame } from '../fold/course.js';
import { type Camera, worldX, worldY } from './camera.js';
import { cellsOn } from './cells.js';
import { InSight } from './in-sight.js';
import { KNOWN, opacityOf, PARTS_KNOWN, rankOf, SILENT, sameLook, stampOf } from './look.js';
import type { Part } from './part.js';
import type { Pen, Sprite } from './pen.js';
import type { Scene } from './scene.js';
import { paint, SIZE, symbolOf } from './symbol.js';

/** What marks are painted with. */
export interface MarkStyle {
  readonly theme: Theme;
  readonly letters: boolean;
  /** Pixels of the screen for each pixel of the page. */
  readonly ratio: number;
}

/** Half the side of the largest mark. */
const LARGEST = SIZE.parts / 2 + 1;

/** All of the page. */
export const wholeOf = ({ width, height }: Camera): Part => ({ left: 0, top: 0, right: width, bottom: height });

/** Draws a picture with its middle at a pixel of the page, on whole pixels of the screen: it stays sharp, and nothing is computed. */
export function stamp(pen: Pen, { image, width, height }: Sprite, x: number, y: number, ratio: number): void {
  pen.drawImage(image, Math.round((x - width / 2) * ratio), Math.round((y - height / 2) * ratio));
}

/** The marks of all places on a day. Places that look alike share one picture, so that a day of thousands costs a few milliseconds. */
export class Marks {
  #scene: Scene | null = null;
  #frame: Frame | null = null;
  #style = '';
  /** Where the places lie in the world. */
  x = new Float64Array(0);
  y = new Float64Array(0);
  /** What is known of each place on the day. */
  rank = new Uint8Array(0);
  #opacity = new Float32Array(0);
  #looks: (Sprite | null)[] = [];
  readonly #painted = new Map<string, Sprite>();
  readonly #inSight = new InSight();

  /**
   * Takes another day. `fades`: places that only faded or were confirmed are drawn anew too. Answers which places look otherwise; null: all
   * of them may.
   */
  set(scene: Scene, frame: Frame, style: MarkStyle, fades = true): readonly number[] | null {
    const { theme, letters, ratio } = style;
    const painted = `${theme}|${letters ? 'L' : ''}|${ratio}|`;
    const before = this.#frame;
    const anew = this.#scene !== scene || this.#style !== painted || before === null;
    if (this.#scene !== scene) this.#begin(scene);
    this.#scene = scene;
    this.#frame = frame;
    this.#style = painted;
    const others: number[] = [];
    for (const [i, place] of scene.places.entries()) {
      const same = !anew && sameLook(place, before, frame);
      if (same && !fades) continue;
      this.#opacity[i] = opacityOf(place, frame);
      if (same) continue;
      others.push(i);
      const rank = rankOf(place, scene, frame);
      this.rank[i] = rank;
      this.#looks[i] =
        rank === SILENT
          ? null
          : this.#picture(painted + stampOf(place, scene, frame), () =>
              paint(symbolOf(cellsOn(place, scene, frame), theme, letters), ratio),
            );
    }
    return anew || fades ? null : others;
  }

  #begin({ places }: Scene): void {
    this.x = Float64Array.from(places, ({ lon }) => worldX(lon));
    this.y = Float64Array.from(places, ({ lat }) => worldY(lat));
    this.#inSight.forget();
    this.rank = new Uint8Array(places.length);
    this.#opacity = new Float32Array(places.length);
    this.#looks = places.map(() => null);
    // Pictures are named by numbers of sides, which another table may give to others.
    this.#painted.clear();
  }

  #picture(name: string, make: () => Sprite): Sprite {
    const known = this.#painted.get(name);
    if (known) return known;
    const made = make();
    this.#painted.set(name, made);
    return made;
  }

  /** Calls `each` for the marks in sight with where they stand on the page: what is known comes last, and lies above. */
  eachInSight(camera: Camera, each: (place: number, x: number, y: number) => void, part = wholeOf(camera)): void {
    this.#inSight.look(camera, this.x, this.y, LARGEST);
    for (const known of [false, true])
      this.#inSight.each(part, LARGEST, (place, x, y) => {
        const rank = this.rank[place]!;
        if (rank !== SILENT && rank >= KNOWN === known) each(place, x, y);
      });
  }

  /** Where the mark of a place stands on the page, with all that it may cover. */
  partsOf(camera: Camera, place: number): readonly Part[] {
    const y = camera.screenY(this.y[place]!);
    return camera.copies().map((copy) => {
      const x = camera.screenX(this.x[place]!, copy);
      return { left: x - LARGEST, top: y - LARGEST, right: x + LARGEST, bottom: y + LARGEST };
    });
  }

  /** Draws them with a pen that counts in pixels of the screen. */
  draw(pen: Pen, camera: Camera, ratio: number, part: Part): void {
    const draw = (i: number, x: number, y: number) => {
      const look = this.#looks[i];
      if (!look) return;
      pen.globalAlpha = this.#opacity[i]!;
      stamp(pen, look, x, y, ratio);
    };
    this.eachInSight(camera, draw, part);
    pen.globalAlpha = 1;
  }

  /** The mark nearest to a pixel of the page and how far it is; null: none is within `most`. */
  nearest(camera: Camera, px: number, py: number, most: number): { place: number; away: number } | null {
    let found: { place: number; away: number } | null = null;
    const around = { left: px - most, right: px + most, top: py - most, bottom: py + most };
    const look = (place: number, x: number, y: number) => {
      const away = Math.hypot(x - px, y - py);
      if (away <= (found?.away ?? most)) found = { place, away };
    };
    this.eachInSight(camera, look, around);
    return found;
  }

  /** Half the side of what a mark covers, in pixels of the page. */
  reach(place: number): number {
    const rank = this.rank[place]!;
    return rank === PARTS_KNOWN ? 22 : rank === KNOWN ? 10 : 4;
  }
}
