import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { controlToGeoJson } from '../../src/exports/index.js';
import { colourOf, loadFold, newLive, townsIn } from '../../src/service/fold.js';
import { startServer } from '../../src/service/http/server.js';
import { chromium, launch, WIDTHS } from '../../test/web/browser.js';
import { browserProcessor } from './processor.js';
import { townStore } from './world.js';

const PAGE = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const TOWNS = 5000;
const RUNS = 3;
const SCRUBS = 500;

export const canRun = (): boolean => chromium !== null && existsSync(join(PAGE, 'index.html'));

const packed = (file: string): number => gzipSync(readFileSync(join(PAGE, 'assets', file))).length;

/** Packed bytes of the scripts that the page loads first, and of those that it loads for a map. */
export function sizes() {
  const html = readFileSync(join(PAGE, 'index.html'), 'utf8');
  const first = [...new Set([...html.matchAll(/assets\/([\w.-]+\.js)/gu)].map((found) => found[1]!))];
  const all = readdirSync(join(PAGE, 'assets')).filter((file) => /\.m?js$/u.test(file));
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + packed(file), 0);
  return { first: sum(first), worker: sum(all.filter((file) => file.startsWith('worker'))), all: sum(all) };
}

/** Milliseconds from the first request to the map with its places, with nothing in the cache. */
async function firstMap(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: WIDTHS.desk, locale: 'de-DE' });
  const began = performance.now();
  await page.goto(`${url}/?at=2020-01-01`);
  await page.locator('.map-canvas[data-ready]').waitFor({ timeout: 60_000 });
  const ms = performance.now() - began;
  await page.close();
  return ms;
}

/** Bytes of the page's heap after a collection. */
async function heap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Seconds of the processor that the page's main thread has worked: what it needs whatever else the machine does. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const WATCH = `window.paints = []; new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (one.interactionId) window.paints.push(one.duration);
}).observe({ type: 'event', durationThreshold: 16 });`;

async function scrub(page: Page, steps: number): Promise<void> {
  // As fast as a key repeats that is held down.
  for (let i = 0; i < steps; i++) await page.keyboard.press(i % 50 < 25 ? 'ArrowRight' : 'ArrowLeft', { delay: 30 });
  await page.waitForTimeout(1500);
}

/** What the page does in Chromium without a graphics card, on the real server with 5,000 towns. */
export async function browserFigures() {
  const { store, remove } = await townStore(TOWNS);
  const reader = {
    read: async () => Promise.reject(new Error('nothing is read here')),
    run: { reader: 'bench', languages: ['de'], ledger: 'bench' },
  };
  const parts = { store, reader, fold: loadFold(), live: newLive(store), geojson: controlToGeoJson, colourOf, townsIn };
  const server = await startServer({ ...parts, port: 0 });
  // A server that runs has folded before: cold is the browser.
  await (await fetch(`${server.url}/api/course`)).text();
  const browser = await launch();
  try {
    const maps: number[] = [];
    for (let i = 0; i < RUNS; i++) maps.push(await firstMap(browser, server.url));
    const page = await browser.newPage({ viewport: WIDTHS.desk, locale: 'de-DE' });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${server.url}/?at=2020-01-01`);
    await page.locator('.map-canvas[data-ready]').waitFor({ timeout: 60_000 });
    await page.evaluate(WATCH);
    const loaded = await busy(session);
    await scrub(page, 100);
    const before = await heap(session);
    const idle = await busy(session);
    const atRest = browserProcessor();
    await scrub(page, SCRUBS);
    const worked = await busy(session);
    const drawn = browserProcessor();
    const after = await heap(session);
    const paints = ((await page.evaluate('window.paints')) as number[]).sort((a, b) => a - b);
    // Presses that took less than 16 ms are not told of: they are counted as such.
    const quick = Math.max(0, SCRUBS + 100 - paints.length);
    const at = Math.floor(0.95 * (quick + paints.length)) - quick;
    return {
      map: [...maps].sort((a, b) => a - b)[Math.floor(maps.length / 2)]!,
      growth: (after - before) / 2 ** 20,
      heap: after / 2 ** 20,
      load: 1000 * loaded,
      step: (1000 * (worked - idle)) / SCRUBS,
      all: drawn === null || atRest === null ? null : (drawn - atRest) / SCRUBS,
      paint: at < 0 ? 16 : (paints[at] ?? 16),
    };
  } finally {
    await browser.close();
    await server.close();
    await remove();
  }
}
