import type { PMTiles } from 'pmtiles';

/** A base map of one's own, as it lies in a file of tiles. */
export interface Dropped {
  readonly name: string;
  readonly archive: PMTiles;
  readonly raster: boolean;
  readonly layers: readonly string[];
  readonly attribution: string;
  readonly least: number;
  readonly deepest: number;
}

let dropped: Dropped | null = null;

/** The base map that was dropped in: its file and whose it is; null: none. */
export const droppedMap = (): Dropped | null => dropped;

/** Takes another base map, or none. */
export function setDropped(map: Dropped | null): void {
  dropped = map;
}
