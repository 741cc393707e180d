/** A place on the map, in pixels of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger, or a mouse, went from one place to another; `other`: where a second finger is. */
export interface Drag {
  readonly from: Point;
  readonly to: Point;
  readonly other: Point | null;
}

/** How the last finger left the map: with the speed it had, in pixels per millisecond; null: it stood still, or its end is not known. */
export type Lifted =
  | { readonly click: true }
  | { readonly click: false; readonly speed: { readonly x: number; readonly y: number } | null };

/** Pixels from where it was pressed within which a press is a click. */
const CLICK = 4;
/** Of the way of the hand the last milliseconds say how fast it was. */
const HAND_MS = 80;
/** A way of fewer milliseconds says nothing of a speed. */
const LEAST_MS = 10;

/** Fingers on the map, or the mouse: what they tell, whatever the page does with it. Times are in milliseconds. */
export class Hand {
  readonly #pointers = new Map<number, Point>();
  #pressed: Point = { x: 0, y: 0 };
  #click = false;
  #pinched = false;
  #way: (Point & { readonly at: number })[] = [];

  press(id: number, at: Point): void {
    // One that is pressed again was lifted where nobody saw it.
    this.#pointers.delete(id);
    if (this.#pointers.size === 0) {
      this.#pressed = at;
      this.#click = true;
      this.#pinched = false;
      this.#way = [];
    } else {
      this.#click = false;
      this.#pinched = true;
    }
    this.#pointers.set(id, at);
  }

  /** Where the hand moved something to; null: nowhere, it may yet be a click. */
  move(id: number, to: Point, at: number): Drag | null {
    const from = this.#pointers.get(id);
    if (!from) return null;
    // How far it came, not how long its way was: a hand that shakes on one spot clicks.
    if (this.#click && apart(to, this.#pressed) < CLICK) return null;
    this.#click = false;
    this.#pointers.set(id, to);
    const other = [...this.#pointers].find(([one]) => one !== id)?.[1] ?? null;
    if (!other) this.#way.push({ ...to, at });
    return { from, to, other };
  }

  /** `known`: it was seen to be lifted. Null: it was not pressed, or others still are. */
  lift(id: number, at: number, known = true): Lifted | null {
    if (!this.#pointers.delete(id) || this.#pointers.size > 0) return null;
    if (!known) return { click: false, speed: null };
    if (this.#click) return { click: true };
    return { click: false, speed: this.#pinched ? null : this.#speed(at) };
  }

  #speed(now: number): Point | null {
    const way = this.#way.filter(({ at }) => now - at < HAND_MS);
    const [first, last] = [way[0], way.at(-1)];
    const ms = first && last ? last.at - first.at : 0;
    return first && last && ms >= LEAST_MS ? { x: (last.x - first.x) / ms, y: (last.y - first.y) / ms } : null;
  }
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
