import type { Camera } from './camera.js';
import type { Part } from './part.js';

/** Side of a cell in pixels of the page. */
const CELL = 128;

/**
 * Which points of the world stand where on the page, found by where they stand: a part of the map is painted without looking at all of
 * them. Made anew when the camera has moved.
 */
export class InSight {
  #made = '';
  #columns = 0;
  #rows = 0;
  /** First point of each cell among those in `#points`; one more at the end. */
  #starts = new Int32Array(0);
  #points = new Int32Array(0);
  #px = new Float64Array(0);
  #py = new Float64Array(0);

  /** The points are others. */
  forget(): void {
    this.#made = '';
  }

  /** Takes where the camera stands; `x`, `y`: the points in the world; `room`: pixels beyond the edge that count as in sight. */
  look(camera: Camera, x: Float64Array, y: Float64Array, room: number): void {
    const { width, height, scale } = camera;
    const name = `${camera.x} ${camera.y} ${scale} ${width} ${height}`;
    if (name === this.#made) return;
    this.#made = name;
    this.#columns = Math.ceil(width / CELL) + 2;
    this.#rows = Math.ceil(height / CELL) + 2;
    const found: { point: number; px: number; py: number; cell: number }[] = [];
    const y0 = camera.screenY(0);
    for (const copy of camera.copies()) {
      const x0 = camera.screenX(0, copy);
      for (let point = 0; point < x.length; point++) {
        const [px, py] = [x0 + x[point]! * scale, y0 + y[point]! * scale];
        if (px < -room || px > width + room || py < -room || py > height + room) continue;
        found.push({ point, px, py, cell: this.#row(py) * this.#columns + this.#column(px) });
      }
    }
    this.#fill(found);
  }

  #fill(found: readonly { point: number; px: number; py: number; cell: number }[]): void {
    const starts = new Int32Array(this.#columns * this.#rows + 1);
    for (const { cell } of found) starts[cell + 1]!++;
    for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
    const next = starts.slice();
    this.#points = new Int32Array(found.length);
    this.#px = new Float64Array(found.length);
    this.#py = new Float64Array(found.length);
    for (const { point, px, py, cell } of found) {
      const at = next[cell]!++;
      this.#points[at] = point;
      this.#px[at] = px;
      this.#py[at] = py;
    }
    this.#starts = starts;
  }

  /** Cells lie on the page, and one row and column of them on each side of it. */
  #column(px: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(px / CELL) + 1));
  }

  #row(py: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(py / CELL) + 1));
  }

  /** Calls `each` for the points within `room` pixels of a part of the page. */
  each({ left, top, right, bottom }: Part, room: number, each: (point: number, px: number, py: number) => void): void {
    const [first, last] = [this.#column(left - room), this.#column(right + room)];
    for (let row = this.#row(top - room); row <= this.#row(bottom + room); row++) {
      const end = this.#starts[row * this.#columns + last + 1]!;
      for (let at = this.#starts[row * this.#columns + first]!; at < end; at++) {
        const [px, py] = [this.#px[at]!, this.#py[at]!];
        if (px >= left - room && px <= right + room && py >= top - room && py <= bottom + room)
          each(this.#points[at]!, px, py);
      }
    }
  }
}
