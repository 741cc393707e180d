import { type Frame, UNKNOWN } from '../fold/course.js';
import type { Cell, Scene, ScenePlace } from './scene.js';

/** The cells of a place on the day of a frame. */
export const cellsOn = (place: ScenePlace, scene: Scene, frame: Frame): readonly Cell[] =>
  place.cells.flatMap((cell) => scene.cell(frame, cell) ?? []);

/** Whether something is known of a part of a place. */
export const hasParts = ({ cells }: ScenePlace, { table }: Scene, { status }: Frame): boolean =>
  cells.some((cell) => table.cellPart[cell] !== 0 && status[cell]! < UNKNOWN);
