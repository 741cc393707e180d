import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { controlToGeoJson } from '../../src/exports/index.js';
import { exampleStore } from '../../src/service/example.js';
import { colourOf, loadFold, newLive, townsIn } from '../../src/service/fold.js';
import { startServer } from '../../src/service/http/server.js';
import { openStoreAt } from '../../src/service/location.js';
import { createReader } from '../../src/service/read.js';
import { launch, openPage, WIDTHS } from './browser.js';
import { oneTile } from './pmtiles.js';

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

/** The example's desk and a browser for the tests of a file: both start before them and are closed behind them. */
export function deskInBrowser() {
  const held: { browser?: Browser; desk?: Awaited<ReturnType<typeof exampleDesk>> } = {};
  beforeAll(async () => {
    held.desk = await exampleDesk();
    held.browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await held.browser?.close();
    await held.desk?.close();
  });
  const url = () => held.desk!.url;
  return {
    url,
    browser: () => held.browser!,
    /** Opens the desk at a query, in this browser or another. */
    open: async (query: string, size: keyof typeof WIDTHS = 'desk', by: Browser = held.browser!) => {
      const opened = await openPage(by, `${url()}/?${query}`, WIDTHS[size]);
      opened.page.setDefaultTimeout(20_000);
      return opened;
    },
  };
}

/** Waits until the map is drawn. */
export const drawn = (page: Page) => page.locator('.map-canvas[data-ready]').waitFor({ timeout: 40_000 });

/** Chooses a base map of one's own, of one tile. */
export const chooseBase = (page: Page) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'world.pmtiles', mimeType: 'application/octet-stream', buffer: oneTile() });

/** Waits until the page names the base map of {@link chooseBase}. */
export const baseNamed = (page: Page) => page.getByText('Base map: world.pmtiles').waitFor();
