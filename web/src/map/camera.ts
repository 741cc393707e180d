import type { Bounds } from '../fold/messages.js';

/** Side of the whole world at zoom 0, in pixels of the page: as maps count whose tiles have 512. */
const WORLD = 512;
/** Where the square world of the Mercator projection ends. */
const MOST_LATITUDE = 85.051129;
export const MOST_ZOOM = 14;

/** West–east in the world: 0 at 180° west, 1 at 180° east. */
export const worldX = (lon: number): number => (lon + 180) / 360;

/** North–south in the world (spherical Mercator): 0 in the north, 1 in the south. */
export function worldY(lat: number): number {
  const sine = Math.sin((Math.min(MOST_LATITUDE, Math.max(-MOST_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const lonAt = (x: number): number => x * 360 - 180;
export const latAt = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Room at the edges, in pixels. */
export interface Padding {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Which part of the world stands where on the page. North is up. */
export class Camera {
  /** The middle, in the world. */
  x = 0.5;
  y = 0.5;
  zoom = 2;
  /** Size of the map on the page, in pixels. */
  width = 1;
  height = 1;

  /** Pixels of the page that the whole world is wide. */
  get scale(): number {
    return WORLD * 2 ** this.zoom;
  }

  /** Pixel of the page of a point of the world; `copy`: how many worlds further east. */
  screenX(x: number, copy = 0): number {
    return (x + copy - this.x) * this.scale + this.width / 2;
  }

  screenY(y: number): number {
    return (y - this.y) * this.scale + this.height / 2;
  }

  /** Point of the world at a pixel of the page; `x` may lie in a copy of the world. */
  worldAt(px: number, py: number): { x: number; y: number } {
    return { x: this.x + (px - this.width / 2) / this.scale, y: this.y + (py - this.height / 2) / this.scale };
  }

  /** Worlds in sight, by how many worlds they stand to the east: far out there are several. */
  copies(): readonly number[] {
    const half = this.width / 2 / this.scale;
    const [first, last] = [Math.floor(this.x - half), Math.floor(this.x + half)];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }

  resize(width: number, height: number): void {
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.#keep();
  }

  moveTo(lon: number, lat: number, zoom: number): void {
    this.x = worldX(lon);
    this.y = worldY(lat);
    this.zoom = zoom;
    this.#keep();
  }

  /** What lies under the hand goes with it. */
  moveBy(dx: number, dy: number): void {
    this.x -= dx / this.scale;
    this.y -= dy / this.scale;
    this.#keep();
  }

  /** Another zoom; what lies at the pixel stays there. */
  zoomAround(zoom: number, px: number, py: number): void {
    const { x, y } = this.worldAt(px, py);
    this.zoom = this.#bounded(zoom);
    this.x = x - (px - this.width / 2) / this.scale;
    this.y = y - (py - this.height / 2) / this.scale;
    this.#keep();
  }

  /** Makes all of a part of the world fit between the edges, no nearer than `most`. */
  fit({ west, south, east, north }: Bounds, { top, bottom, left, right }: Padding, most: number): void {
    const [x1, x2, y1, y2] = [worldX(west), worldX(east), worldY(north), worldY(south)];
    const wide = Math.max(1, this.width - left - right) / (WORLD * Math.max(1e-9, x2 - x1));
    const high = Math.max(1, this.height - top - bottom) / (WORLD * Math.max(1e-9, y2 - y1));
    this.zoom = this.#bounded(Math.min(most, Math.log2(Math.min(wide, high))));
    this.x = (x1 + x2) / 2 + (right - left) / 2 / this.scale;
    this.y = (y1 + y2) / 2 + (bottom - top) / 2 / this.scale;
    this.#keep();
  }

  get lon(): number {
    return lonAt(this.x);
  }

  get lat(): number {
    return latAt(this.y);
  }

  /** What is in sight, in degrees. */
  bounds(): Bounds {
    const { x: west, y: north } = this.worldAt(0, 0);
    const { x: east, y: south } = this.worldAt(this.width, this.height);
    return { west: lonAt(west), south: latAt(south), east: lonAt(east), north: latAt(north) };
  }

  /** Whether a point is in sight. */
  sees(lon: number, lat: number): boolean {
    const [x, y] = [worldX(lon), this.screenY(worldY(lat))];
    if (y < 0 || y > this.height) return false;
    return this.copies().some((copy) => {
      const at = this.screenX(x, copy);
      return at >= 0 && at <= this.width;
    });
  }

  #bounded(zoom: number): number {
    // Farther out the world would not fill the page from top to bottom.
    return Math.min(MOST_ZOOM, Math.max(Math.log2(this.height / WORLD), 0, zoom));
  }

  #keep(): void {
    this.zoom = this.#bounded(this.zoom);
    const half = this.height / 2 / this.scale;
    this.y = half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, this.y));
    this.x -= Math.floor(this.x);
  }
}
