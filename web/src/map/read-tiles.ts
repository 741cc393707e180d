import { FileSource, PMTiles, TileType } from 'pmtiles';
import { BaseFailure } from './base-failure.js';
import type { Dropped } from './dropped.js';

interface Metadata {
  readonly vector_layers?: readonly { readonly id: string }[];
  readonly attribution?: string;
}

/** Words of an attribution without the links that it is written with: nothing on this page leads out of the machine. */
const plain = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim().slice(0, 300) ?? '';

/** Reads what a file of tiles tells of itself. Throws `BaseFailure` where it is none, and what the browser throws where it cannot be read now. */
export async function readTiles(file: File): Promise<Dropped> {
  const archive = new PMTiles(new FileSource(file));
  try {
    const header = await archive.getHeader();
    const metadata = (await archive.getMetadata()) as Metadata;
    return {
      name: file.name,
      archive,
      raster: header.tileType !== TileType.Mvt,
      layers: (metadata.vector_layers ?? []).map(({ id }) => id),
      attribution: plain(metadata.attribution ?? ''),
      least: header.minZoom,
      deepest: header.maxZoom,
    };
  } catch (error) {
    // The disk is gone, or the file was moved: that says nothing of what is in it.
    if (error instanceof DOMException) throw error;
    throw new BaseFailure('no-tiles', error);
  }
}
