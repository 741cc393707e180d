import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controlToGeoJson } from '../../src/exports/index.js';
import { exampleStore } from '../../src/service/example.js';
import { colourOf, loadFold, newLive, townsIn } from '../../src/service/fold.js';
import { startServer } from '../../src/service/http/server.js';
import { openStoreAt } from '../../src/service/location.js';
import { createReader } from '../../src/service/read.js';

/** The example on a real server, in a store of its own. */
export async function exampleDesk(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-desk-'));
  const made = await createReader();
  const read = async (report: Parameters<typeof made.claims>[0]) => made.claims(report);
  const store = await openStoreAt(await exampleStore({ reader: async () => ({ read, run: made.run }), folder }));
  const server = await startServer({
    store,
    reader: { read, run: made.run },
    fold: loadFold(),
    live: newLive(store),
    geojson: controlToGeoJson,
    colourOf,
    townsIn,
    port: 0,
  });
  const close = async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, close };
}
