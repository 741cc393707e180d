import type { Theme } from '../address.js';
import type { Frame } from '../fold/course.js';
import { type Camera, worldX, worldY } from './camera.js';
import { hasParts } from './cells.js';
import { type EventStack, lookOf } from './events.js';
import type { Box } from './labels.js';
import type { Part } from './part.js';
import type { Pen, Sprite } from './pen.js';
import type { Scene } from './scene.js';
import { paintStack } from './stack.js';

interface Slip {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly sprite: Sprite;
  /** The lower left corner as seen from the place: above and to the right of its mark. */
  readonly dx: number;
  readonly dy: number;
}

/** The slips with signs of events beside their places. */
export class Slips {
  #slips: readonly Slip[] = [];
  readonly #painted = new Map<string, Sprite>();

  /** Takes those of a day; answers which slips came, went or are others. */
  set(stacks: readonly EventStack[], scene: Scene, frame: Frame, theme: Theme, ratio: number): readonly Slip[] {
    const before = new Map(this.#slips.map((slip) => [slip.key, slip]));
    // Where slips overlap, that with most events lies above.
    const order = [...stacks].sort((a, b) => a.events.length - b.events.length);
    this.#slips = order.map(({ place, lon, lat, events }) => {
      const look = lookOf(events);
      const name = `${theme} ${ratio} ${JSON.stringify(look)}`;
      const sprite = this.#painted.get(name) ?? paintStack(look, theme, ratio);
      this.#painted.set(name, sprite);
      const at = scene.byKey.get(place);
      const [dx, dy] = at !== undefined && hasParts(at, scene, frame) ? [8, -24] : [12, -11];
      return { key: place, x: worldX(lon), y: worldY(lat), sprite, dx, dy };
    });
    const changed = this.#slips.filter((slip) => {
      const old = before.get(slip.key);
      if (!old || old.sprite !== slip.sprite || old.dy !== slip.dy) return true;
      before.delete(slip.key);
      return false;
    });
    return [...changed, ...before.values()];
  }

  #each(camera: Camera, each: (slip: Slip, box: Box) => void, slips = this.#slips): void {
    for (const copy of camera.copies())
      for (const slip of slips) {
        const { x, y, dx, dy, sprite } = slip;
        const [left, bottom] = [camera.screenX(x, copy) + dx, camera.screenY(y) + dy];
        const box: Box = [left, bottom - sprite.height, left + sprite.width, bottom];
        if (box[2] > 0 && box[0] < camera.width && box[3] > 0 && box[1] < camera.height) each(slip, box);
      }
  }

  /** What slips in sight cover, in pixels of the page. */
  eachBox(camera: Camera, each: (box: Box) => void, slips = this.#slips): void {
    this.#each(camera, (_, box) => each(box), slips);
  }

  /** Draws those that lie in a part of the map, with a pen that counts in pixels of the screen. */
  draw(pen: Pen, camera: Camera, ratio: number, part: Part): void {
    this.#each(camera, ({ sprite }, [left, top, right, bottom]) => {
      if (right < part.left || left > part.right || bottom < part.top || top > part.bottom) return;
      pen.drawImage(sprite.image, Math.round(left * ratio), Math.round(top * ratio));
    });
  }

  /** The place whose slip lies within `room` of a pixel of the page; null: none. */
  at(camera: Camera, px: number, py: number, room: number): string | null {
    let found: string | null = null;
    this.#each(camera, ({ key }, [left, top, right, bottom]) => {
      if (px >= left - room && px <= right + room && py >= top - room && py <= bottom + room) found = key;
    });
    return found;
  }
}
