import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { controlToGeoJson } from '../../src/exports/index.js';
import { exampleStore } from '../../src/service/example.js';
import { colourOf, loadFold, townsIn } from '../../src/service/fold.js';
import { type Serving, startServer } from '../../src/service/http/server.js';
import { openStoreAt } from '../../src/service/location.js';
import { createReader } from '../../src/service/read.js';
import type { Store } from '../../src/store/index.js';
import { axe, chromium, launch, openPage, overflow, shoot, WIDTHS } from './browser.js';

const page = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const built = existsSync(join(page, 'index.html'));
const STAMP = { de: 'Beispiel: erfundene Meldungen', en: 'Example: invented reports' };
const DERNA = 'geonames:87205';

const drawn = (at: Page) => at.locator('.map-canvas[data-ready]').waitFor({ timeout: 20_000 });
const day = (at: Page) => at.locator('.timeline output').textContent();

test.skipIf(!built)('what the page loads first is small: at most 180 kB, packed, without the map', () => {
  const first = readFileSync(join(page, 'index.html'), 'utf8').match(/assets\/[\w.-]+\.js/gu) ?? [];
  const bytes = first.map((file) => gzipSync(readFileSync(join(page, file))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(180_000);
  // The library that draws base maps of one's own is a file apart, fetched only when there is one.
  const large = readdirSync(join(page, 'assets')).filter((file) => file.startsWith('dropped-ground'));
  expect(large.length).toBeGreaterThan(0);
  expect(first.some((file) => large.includes(file.replace('assets/', '')))).toBe(false);
});

describe.skipIf(!chromium || !built)('the example on the map', () => {
  let browser: Browser;
  let folder: string;
  let store: Store;
  let server: Serving;

  const serve = (port = 0) =>
    startServer({
      store,
      reader: { read: async (report) => ({ report, claims: [], findings: [] }), run: RUN },
      fold: loadFold(),
      geojson: controlToGeoJson,
      colourOf,
      townsIn,
      port,
    });
  const RUN = { reader: 'none', languages: ['de'], ledger: 'none' };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lagebild-map-'));
    const reader = async () => {
      const made = await createReader();
      return { read: async (report: Parameters<typeof made.claims>[0]) => made.claims(report), run: made.run };
    };
    store = await openStoreAt(await exampleStore({ reader, folder }));
    server = await serve();
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every answer is stamped, errors and exports too; other reports are refused', async () => {
    for (const path of ['health', 'control', 'claims?limit=1', 'reports?limit=1', 'days', 'export/geojson', 'nowhere'])
      expect(await (await fetch(`${server.url}/api/${path}`)).json()).toMatchObject({ stamp: STAMP.en });
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 'Die Armee eroberte Derna.' });
    const refused = await fetch(`${server.url}/api/reports`, { method: 'POST', headers, body });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ error: { code: 'store-example' } });
  });

  test('the page says from the start that it is the example, and with which day it opens', async () => {
    for (const path of ['/', '/?lang=de', '/nowhere']) {
      const html = await (await fetch(server.url + path, { headers: { accept: 'text/html' } })).text();
      expect(html).toContain('<html data-day="2018-06-11" data-example ');
    }
  });

  test.each(['desk', 'phone'] as const)(
    'Derna on 11 June 2018, and the sentence behind its centre: %s',
    async (size) => {
      const { page, wrong } = await openPage(browser, `${server.url}/?lang=de&map=8/32.767/22.637`, WIDTHS[size]);
      await drawn(page);
      expect(await day(page)).toBe('11. Juni 2018');
      expect(await page.locator('.stamp').textContent()).toBe(STAMP.de);
      await shoot(page, `map-${size}`);
      const box = await page.locator('.map-canvas').boundingBox();
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      const panel = page.locator('.panel');
      await panel.getByRole('heading', { name: 'Derna' }).first().waitFor();
      expect(new URL(page.url()).searchParams.get('place')).toBe(DERNA);
      await panel.locator('.claim').first().waitFor();
      await panel.locator('.step.current').first().getByRole('button', { name: 'warum?' }).click();
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await shoot(page, `map-panel-${size}`);
      const claim = panel.locator('.claim', { hasText: 'Das Zentrum mit der Altstadt' }).first();
      const told = (await claim.locator('.evidence').textContent())?.trim();
      await claim.locator('blockquote a').click();
      const mark = page.locator('.text mark');
      await mark.waitFor();
      expect(await mark.textContent()).toBe(told);
      expect(await page.locator('.stamp').isVisible()).toBe(true);
      await page.goBack();
      await drawn(page);
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  test.each(['desk', 'phone'] as const)('the day moves by keys, buttons and slider: %s', async (size) => {
    const { page, wrong } = await openPage(browser, `${server.url}/?lang=en&at=2018-06-11`, WIDTHS[size]);
    await drawn(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('at=2018-06-10');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => page.url()).toContain('at=2018-06-17');
    await page.getByRole('button', { name: 'day after' }).click();
    await expect.poll(() => page.url()).toContain('at=2018-06-18');
    await page.getByLabel('Slider: day shown').fill('20');
    await expect.poll(() => page.url()).toContain('at=2017-10');
    await page.getByLabel('Slider: as known on').fill('60');
    await expect.poll(() => page.url()).toContain('asOf=2017-11');
    await page.locator('.ends', { hasText: 'as known on' }).waitFor();
    await shoot(page, `map-moved-${size}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(['desk', 'phone'] as const)('language and theme: %s', async (size) => {
    const { page, wrong } = await openPage(browser, `${server.url}/?lang=de`, WIDTHS[size]);
    await drawn(page);
    expect(await axe(page)).toEqual([]);
    await shoot(page, `map-de-paper-${size}`);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.locator('.stamp', { hasText: STAMP.en }).waitFor();
    await page.locator('button.theme').click();
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    expect(await axe(page)).toEqual([]);
    await shoot(page, `map-en-dark-${size}`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('the map is there for keys: places are links', async () => {
    const { page } = await openPage(browser, `${server.url}/?lang=en`);
    await drawn(page);
    await page.locator('.place-list a', { hasText: /^Derna:/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.panel .claim').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.close();
  });

  test('the map goes with hand, wheel, fingers, keys and buttons, and the address says where it is', async () => {
    const { page, wrong } = await openPage(browser, `${server.url}/?lang=en&at=2018-06-11&map=8/32.767/22.637`);
    await drawn(page);
    const seen = () =>
      (new URL(page.url()).searchParams.get('map') ?? '').split('/').map(Number) as [number, number, number];
    const moved = async (by: () => Promise<unknown>) => {
      const before = new URL(page.url()).searchParams.get('map');
      const [zoom, lat, lon] = seen();
      await by();
      await expect.poll(() => new URL(page.url()).searchParams.get('map'), { timeout: 8000 }).not.toBe(before);
      await page.waitForTimeout(400);
      const [near, north, east] = seen();
      return { zoom: near - zoom, lat: north - lat, lon: east - lon };
    };
    const box = (await page.locator('.map-canvas').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // Dragged to the right, what lies further west comes into sight; a drag is no click.
    const dragged = await moved(async () => {
      await page.mouse.move(x + 40, y + 80);
      await page.mouse.down();
      await page.mouse.move(x + 240, y + 80, { steps: 5 });
      await page.waitForTimeout(150);
      await page.mouse.up();
    });
    expect(dragged.lon).toBeLessThan(0);
    expect([dragged.zoom, Math.round(dragged.lat * 100)]).toEqual([0, 0]);
    expect(await page.locator('.panel').count()).toBe(0);
    expect((await moved(() => page.mouse.wheel(0, -200))).zoom).toBeGreaterThan(0.2);
    expect((await moved(() => page.getByRole('button', { name: 'Zoom out' }).click())).zoom).toBeCloseTo(-1, 1);
    await page.locator('.map-canvas').focus();
    expect((await moved(() => page.keyboard.press('+'))).zoom).toBeCloseTo(1, 1);
    expect((await moved(() => page.keyboard.press('w'))).lat).toBeGreaterThan(0);
    expect(await day(page)).toBe('11 Jun 2018');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((dx, id) => ({ x: x + dx, y, id })),
      });
    const pinched = await moved(async () => {
      await touch('touchStart', 40);
      for (const apart of [50, 60, 70, 80]) await touch('touchMove', apart);
      await touch('touchEnd', 80);
    });
    expect(pinched.zoom).toBeCloseTo(1, 1);
    await page.getByRole('button', { name: 'All places' }).click();
    await page.mouse.move(x, y);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('a hand that shakes while it clicks picks the place; whose press is taken away from the map moves it no more', async () => {
    const { page, wrong } = await openPage(browser, `${server.url}/?lang=en&at=2018-06-11&map=8/32.767/22.637`);
    await drawn(page);
    const box = (await page.locator('.map-canvas').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const where = () => new URL(page.url()).searchParams.get('map');
    await page.evaluate(`addEventListener('pointerdown', ({ pointerId }) => { window.pressed = pointerId; }, true)`);
    await page.mouse.move(x + 40, y + 80);
    await page.mouse.down();
    // A browser captures with the first move, and says with the next that it no longer does.
    await page.mouse.move(x + 41, y + 80);
    await page.evaluate(`document.querySelector('.map-canvas').releasePointerCapture(window.pressed)`);
    await page.mouse.move(x + 240, y + 80, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(600);
    expect(where()?.split('/').slice(1)).toEqual(['32.767', '22.637']);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const off of [1, 3, 2, 1]) await page.mouse.move(x + off, y);
    await page.mouse.up();
    await page.locator('.panel').getByRole('heading', { name: 'Derna' }).first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('no request leaves the machine, and the first map is there in time', async () => {
    const { page } = await openPage(browser, 'about:blank');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:blob:|data:)/u.test(request.url()) && !request.url().startsWith(server.url))
        foreign.push(request.url());
    });
    const began = performance.now();
    await page.goto(`${server.url}/?lang=en`);
    await drawn(page);
    console.log(`first useful map after ${Math.round(performance.now() - began)} ms`);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(600);
    expect(foreign).toEqual([]);
    await page.close();
  });

  test.each([
    ['without a report', [], '.empty'],
    [
      'with one report',
      ['Die syrische Armee eroberte am Montag die Stadt Idlib. <img src=x onerror=alert(1)>'],
      '.map-canvas[data-ready]',
    ],
    [
      'with no place that has a point',
      ['Die syrische Armee eroberte am Montag das Dorf Alvamunde.'],
      'table.control tbody tr',
    ],
  ] as const)('a store %s, and nonsense in the address', async (name, texts, shown) => {
    const own = await openStoreAt(join(folder, `own-${name.replaceAll(' ', '-')}.db`));
    const made = await createReader();
    const read = async (report: Parameters<typeof made.claims>[0]) => made.claims(report);
    const reader = { read, run: made.run };
    const serving = await startServer({ store: own, reader, fold: loadFold(), geojson: controlToGeoJson, port: 0 });
    for (const text of texts) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ text, published: '2018-06-12' });
      expect((await fetch(`${serving.url}/api/reports`, { method: 'POST', headers, body })).status).toBe(200);
    }
    const address = `${serving.url}/?lang=en&at=2018-06-12&map=99/1/x&part=middle`;
    const { page, wrong } = await openPage(browser, address, WIDTHS.phone);
    await page.locator(shown).waitFor({ timeout: 20_000 });
    await page.locator('.notice', { hasText: 'map=99/1/x' }).waitFor();
    expect(await page.locator('.stamp').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await shoot(page, `map-own-${name.replaceAll(' ', '-')}`);
    // What has no point on the map stands in the table.
    await page.goto(`${serving.url}/?lang=en&view=control&at=2018-06-12`);
    if (texts.length > 0) await page.locator('table.control tbody tr').first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
    await serving.close();
    await own.close();
  });

  test('a server that is gone is told; what is shown stays, and the day moves on', async () => {
    const second = await serve();
    const { page } = await openPage(browser, `${second.url}/?lang=en&at=2018-06-11`);
    await drawn(page);
    await second.close();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => day(page)).toBe('10 Jun 2018');
    await page.getByLabel('Slider: as known on').fill('60');
    await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).waitFor();
    expect(await page.locator('.map-canvas canvas').first().isVisible()).toBe(true);
    const again = await serve(Number(new URL(second.url).port));
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.close();
    await again.close();
  });
});
