import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controlToGeoJson } from '../../src/exports/index.js';
import { exampleStore } from '../../src/service/example.js';
import { colourOf, loadFold, townsIn } from '../../src/service/fold.js';
import { type Serving, startServer } from '../../src/service/http/server.js';
import { openStoreAt } from '../../src/service/location.js';
import { createReader } from '../../src/service/read.js';

/** A server over the example store, in a folder of its own. */
export async function serveExample(): Promise<{ readonly server: Serving; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-example-'));
  const made = await createReader();
  const reader = { read: async (report: Parameters<typeof made.claims>[0]) => made.claims(report), run: made.run };
  const store = await openStoreAt(await exampleStore({ reader: async () => reader, folder }));
  const server = await startServer({
    store,
    reader,
    fold: loadFold(),
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
  return { server, close };
}
