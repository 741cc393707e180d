import type { ServerOptions } from '../service/http/server.js';

/** Turns control into a GeoJSON feature collection. */
export type ToGeojson = ServerOptions['geojson'];

/** Loads the export. */
export async function loadGeojson(): Promise<ToGeojson> {
  const room = '../exports/index.js';
  const { controlGeojson } = (await import(room)) as { controlGeojson: ToGeojson };
  return controlGeojson;
}
