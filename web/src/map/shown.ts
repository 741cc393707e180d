import type { Layer } from '../address/map.js';
import type { Theme } from '../address.js';
import type { Frame } from '../fold/course.js';
import type { Bounds } from '../fold/messages.js';
import type { EventStack } from './events.js';
import type { Scene, ScenePlace } from './scene.js';
import type { SoftPosition } from './soft.js';

/** What was picked: a place by what the address calls it, or the events of one. */
export type Picked =
  | { readonly place: string | null }
  | { readonly events: string; readonly x: number; readonly y: number };

/** What the map is made with, and whom it tells. */
export interface MapSettings {
  readonly container: HTMLElement;
  readonly theme: Theme;
  /** `zoom/latitude/longitude`; null: all places. */
  readonly view: string | null;
  /** Places for which the map makes room: those of which something is known at some time. */
  readonly room: readonly ScenePlace[];
  readonly onPick: (picked: Picked) => void;
  /** What is in sight, when it comes to rest; an empty `view`: nobody moved it. */
  readonly onMove: (view: string, bounds: Bounds) => void;
}

/** What is shown. */
export interface Shown {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly chosen: string | null;
  readonly layers: ReadonlySet<Layer>;
  readonly stacks: readonly EventStack[];
  /** Positions that are not exactly known, of their true size. */
  readonly positions: readonly SoftPosition[];
}
