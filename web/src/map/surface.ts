import type { Part } from './part.js';
import type { Pen } from './pen.js';

/** The sheets of a map, from below: land and what lies on it; lines over a base map of one's own; marks and names. */
export const SHEETS = ['ground', 'over', 'marks'] as const;
export type Sheet = (typeof SHEETS)[number];

/** Paints a sheet, or a part of it, with a pen that counts in pixels of the page; `ratio`: pixels of the screen for each of them. */
export type Paint = (sheet: Sheet, pen: Pen, ratio: number, part: Part) => void;

/**
 * Side of a tile of the screen, in its pixels. A day changes few marks: the smaller the tiles, the fewer pixels are painted and sent to the
 * screen; the more tiles, the more pieces the browser lays together.
 */
const TILE = 160;

/** A tile of what the page shows. */
interface Tile {
  readonly pen: Pen;
  /** Its upper left corner on the map, in pixels of the screen. */
  readonly left: number;
  readonly top: number;
}

/** A sheet is painted by the processor: without a graphics card that is far cheaper, and what is painted are pictures that are ready. */
function sheet(name: Sheet | 'tile', alpha: boolean): Pen {
  const element = document.createElement('canvas');
  element.className = name === 'tile' ? 'tile' : `sheet ${name}`;
  element.setAttribute('aria-hidden', 'true');
  const pen = element.getContext('2d', { alpha, willReadFrequently: true });
  if (!pen) throw new Error('this browser draws no pictures');
  return pen;
}

/**
 * Sheets that lie over each other and are painted again, with the next picture of the screen, where something on them is another. The page
 * shows all of them as one, cut into tiles; only where a base map of one's own lies between land and lines is the land apart.
 */
export class Surface {
  readonly #ground = sheet('ground', false);
  readonly #over = sheet('over', true);
  readonly #screen = document.createElement('div');
  #tiles: readonly Tile[] = [];
  #between: HTMLElement | null = null;
  readonly #stale = new Set<Sheet>();
  readonly #staleTiles = new Set<Tile>();
  #next = 0;
  ratio = 1;

  constructor(
    readonly container: HTMLElement,
    readonly paint: Paint,
  ) {
    this.#screen.className = 'sheet marks';
    container.append(this.#screen);
  }

  /** Takes the size of its place on the page; true: it is another. */
  resize(width: number, height: number): boolean {
    const ratio = window.devicePixelRatio || 1;
    const [wide, high] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    const { canvas } = this.#ground;
    if (canvas.width === wide && canvas.height === high && ratio === this.ratio) return false;
    this.ratio = ratio;
    [canvas.width, canvas.height] = [wide, high];
    this.#cut();
    return true;
  }

  #cut(): void {
    const { width, height } = this.#ground.canvas;
    if (this.split) [this.#over.canvas.width, this.#over.canvas.height] = [width, height];
    const tiles: Tile[] = [];
    for (let top = 0; top < height; top += TILE)
      for (let left = 0; left < width; left += TILE) {
        const pen = sheet('tile', this.split);
        const [wide, high] = [Math.min(TILE, width - left), Math.min(TILE, height - top)];
        Object.assign(pen.canvas, { width: wide, height: high });
        const px = (pixels: number) => `${pixels / this.ratio}px`;
        Object.assign(pen.canvas.style, { left: px(left), top: px(top), width: px(wide), height: px(high) });
        tiles.push({ pen, left, top });
      }
    this.#tiles = tiles;
    this.#staleTiles.clear();
    this.#screen.replaceChildren(...tiles.map(({ pen }) => pen.canvas));
    this.request('ground', 'over', 'marks');
  }

  /** Puts an element between the land and the lines, in the stead of another; null: none is there any more. */
  between(element: HTMLElement | null): void {
    this.#between?.remove();
    this.#between = element;
    this.#ground.canvas.remove();
    if (element) this.container.prepend(this.#ground.canvas, element);
    this.#cut();
  }

  /** Whether something lies between the land and the lines. */
  get split(): boolean {
    return this.#between !== null;
  }

  /** Sheets are painted again, and the whole screen. */
  request(...sheets: readonly Sheet[]): void {
    for (const name of sheets) this.#stale.add(name);
    for (const tile of this.#tiles) this.#staleTiles.add(tile);
    this.#next ||= requestAnimationFrame(() => this.flush());
  }

  /** What marks show is another in a part of the map. */
  requestPart({ left, top, right, bottom }: Part): void {
    const { ratio } = this;
    for (const tile of this.#tiles) {
      const [l, t] = [tile.left / ratio, tile.top / ratio];
      const side = TILE / ratio;
      if (left < l + side && right > l && top < t + side && bottom > t) this.#staleTiles.add(tile);
    }
    if (this.#staleTiles.size > 0) this.#next ||= requestAnimationFrame(() => this.flush());
  }

  /** Paints at once what is to be painted. */
  flush(): void {
    cancelAnimationFrame(this.#next);
    this.#next = 0;
    const { width, height } = this.#ground.canvas;
    const whole = { left: 0, top: 0, right: width / this.ratio, bottom: height / this.ratio };
    for (const [name, pen] of [
      ['ground', this.#ground],
      ['over', this.#over],
    ] as const) {
      if (!this.#stale.delete(name) || (name === 'over' && !this.split)) continue;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      if (name === 'over') pen.clearRect(0, 0, width, height);
      pen.scale(this.ratio, this.ratio);
      this.paint(name, pen, this.ratio, whole);
    }
    this.#stale.clear();
    for (const tile of this.#staleTiles) this.#show(tile);
    this.#staleTiles.clear();
  }

  #show({ pen, left, top }: Tile): void {
    const { ratio } = this;
    const { width, height } = pen.canvas;
    pen.setTransform(1, 0, 0, 1, -left, -top);
    if (this.split) pen.clearRect(left, top, width, height);
    pen.drawImage((this.split ? this.#over : this.#ground).canvas, left, top, width, height, left, top, width, height);
    const part = {
      left: left / ratio,
      top: top / ratio,
      right: (left + width) / ratio,
      bottom: (top + height) / ratio,
    };
    this.paint('marks', pen, ratio, part);
  }

  remove(): void {
    cancelAnimationFrame(this.#next);
    this.#screen.remove();
    this.#between?.remove();
    this.#ground.canvas.remove();
  }
}
