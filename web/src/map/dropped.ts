import { FileSource, PMTiles, TileType } from 'pmtiles';

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

interface Metadata {
  readonly vector_layers?: readonly { readonly id: string }[];
  readonly attribution?: string;
}

/** Words of an attribution without the links that it is written with: nothing on this page leads out of the machine. */
const plain = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim().slice(0, 300) ?? '';

/** Takes a file of tiles as the base map; throws where it is none. */
export async function dropMap(file: File): Promise<void> {
  const archive = new PMTiles(new FileSource(file));
  const header = await archive.getHeader();
  const metadata = (await archive.getMetadata()) as Metadata;
  dropped = {
    name: file.name,
    archive,
    raster: header.tileType !== TileType.Mvt,
    layers: (metadata.vector_layers ?? []).map(({ id }) => id),
    attribution: plain(metadata.attribution ?? ''),
    least: header.minZoom,
    deepest: header.maxZoom,
  };
}

/** Takes the base map that was dropped in away again. */
export function removeDropped(): void {
  dropped = null;
}
