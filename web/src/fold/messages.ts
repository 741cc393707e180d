import type { ActorRef } from '../../../src/situation/types.js';
import type { Failure } from '../data.js';
import type { Frame, PlaceHead } from './course.js';

/** A part of the map in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** An estimated area: a hexagon around a point, whose it would be, and how sure that is (0 to 1). */
export interface Hexagon {
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly list: number;
  readonly sure: number;
}

/** What is asked for areas: what is in sight, and towns of which nothing is told. */
export interface AreasWanted {
  readonly bounds: Bounds;
  readonly zoom: number;
  readonly towns: readonly (readonly [lon: number, lat: number])[];
}

/** What the page tells the worker. */
export type ToWorker =
  /** Everything anew, as known on a day: the store may have changed. */
  | { readonly type: 'open'; readonly asOf: string | null; readonly day: number }
  /** Another day; where the course is not there, or not as known on `asOf`, that is made up for. */
  | { readonly type: 'day'; readonly day: number; readonly asOf: string | null; readonly bounds: Bounds | null }
  | { readonly type: 'known'; readonly asOf: string | null; readonly day: number; readonly bounds: Bounds | null }
  /** Fetches the claims for the fold before they are needed. */
  | { readonly type: 'prepare' }
  | { readonly type: 'areas'; readonly wanted: AreasWanted; readonly no: number }
  /** The course of some places, for lanes. */
  | { readonly type: 'lanes'; readonly keys: readonly string[]; readonly no: number };

/** Places, cells and sides: what changes seldom. */
export interface Table {
  readonly asOf: string | null;
  readonly places: readonly PlaceHead[];
  readonly cellPlace: Int32Array;
  readonly cellPart: Uint8Array;
  /** For each place: whether anything but `unknown` is told of it on any day. */
  readonly ever: Uint8Array;
  readonly sides: readonly ActorRef[];
  readonly lists: readonly (readonly number[])[];
  readonly colours: Readonly<Record<string, string>>;
  /** What held and falls below is unknown. */
  readonly fading: { readonly heldFrom: number; readonly claimFrom: number };
}

/** The course of a place: for each cell its part and the numbers of its intervals, as they are packed. */
export interface Lane {
  readonly key: string;
  readonly cells: readonly (readonly [part: number, values: readonly number[]])[];
}

/** What the worker tells the page. */
export type FromWorker =
  | { readonly type: 'table'; readonly table: Table }
  | {
      readonly type: 'frame';
      readonly frame: Frame;
      readonly asOf: string | null;
      readonly pending: number;
      readonly ms: number;
    }
  | { readonly type: 'areas'; readonly hexagons: readonly Hexagon[]; readonly no: number }
  | { readonly type: 'lanes'; readonly lanes: readonly Lane[]; readonly no: number }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** The server does not answer; it is asked again. */
  | { readonly type: 'gone' }
  | { readonly type: 'reached' };
