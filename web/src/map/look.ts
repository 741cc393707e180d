import { type Frame, NONE, UNKNOWN, WHOLE } from '../fold/course.js';
import type { Scene, ScenePlace } from './scene.js';

/** After so many days without a confirmation a place is half as visible: old is paler. */
const RECENT_DAYS = 180;
/** Least that is visible of what is known, and what is of the unknown. */
const LEAST = 0.3;
const UNKNOWN_OPACITY = 0.8;
/** What is only said to be fought over has no probability of its own. */
const FOUGHT = 0.6;

/** How visible a place is on the day, from 0 to 1: its probability, less where it was last confirmed long ago. */
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
  return best < 0 ? UNKNOWN_OPACITY : Math.min(1, Math.max(LEAST, best));
}

/** Whether a place looks on one day as on another, but for how visible it is. */
export function sameLook({ cells }: ScenePlace, a: Frame, b: Frame): boolean {
  for (const cell of cells)
    if (
      a.status[cell] !== b.status[cell] ||
      a.holders[cell] !== b.holders[cell] ||
      a.direction[cell] !== b.direction[cell]
    )
      return false;
  return true;
}

/** What tells the looks of a place on a day from others. */
export function stampOf({ cells }: ScenePlace, scene: Scene, frame: Frame): string {
  let stamp = '';
  for (const cell of cells)
    stamp += `${scene.table.cellPart[cell]} ${frame.status[cell]} ${frame.holders[cell]} ${frame.direction[cell]};`;
  return stamp;
}

/** What a place is on a day, the least first: nothing is told of it, it is named, it is known, and its parts are. */
export const SILENT = 0;
export const NAMED = 1;
export const KNOWN = 2;
export const PARTS_KNOWN = 3;
export type Rank = typeof SILENT | typeof NAMED | typeof KNOWN | typeof PARTS_KNOWN;

export function rankOf({ cells }: ScenePlace, { table }: Scene, { status }: Frame): Rank {
  let rank: Rank = SILENT;
  for (const cell of cells) {
    if (status[cell] === NONE) continue;
    if (status[cell]! >= UNKNOWN) rank = rank === SILENT ? NAMED : rank;
    else if (table.cellPart[cell] !== 0) return PARTS_KNOWN;
    else rank = KNOWN;
  }
  return rank;
}
