import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, launch, openPage } from './browser.js';
import { exampleDesk } from './example-desk.js';
import { oneTile } from './pmtiles.js';

const built = existsSync(fileURLToPath(new URL('../../dist/web/index.html', import.meta.url)));

describe.skipIf(!chromium || !built)('a base map of one’s own that cannot be shown', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof exampleDesk>>;

  beforeAll(async () => {
    desk = await exampleDesk();
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  const open = async (by: Browser): Promise<Page> => {
    const { page } = await openPage(by, `${desk.url}/?lang=en&at=2018-06-11&map=9/32.767/22.637`);
    page.setDefaultTimeout(20_000);
    await drawn(page);
    return page;
  };
  const drawn = (page: Page) => page.locator('.map-canvas[data-ready]').waitFor({ timeout: 40_000 });
  const choose = (page: Page) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'world.pmtiles', mimeType: 'application/octet-stream', buffer: oneTile() });
  const named = (page: Page) => page.getByText('Base map: world.pmtiles').waitFor();
  const keep = (page: Page) => page.getByRole('checkbox', { name: /keep it in this browser/ });

  test('is still kept when what draws it did not come, and is there again when it does', async () => {
    const page = await open(browser);
    await choose(page);
    await keep(page).click();
    await expect.poll(() => keep(page).isChecked()).toBe(true);
    for (const chunk of ['read-tiles', 'dropped-ground']) {
      const gone = `**/assets/${chunk}*`;
      await page.route(gone, (route) => route.abort());
      await page.reload();
      await drawn(page);
      await page.getByRole('alert').filter({ hasText: 'world.pmtiles cannot be shown now' }).waitFor();
      await named(page);
      expect(await keep(page).isChecked()).toBe(true);
      expect(await page.locator('.sheet.dropped').count()).toBe(0);
      await page.unroute(gone);
      await page.reload();
      await drawn(page);
      await page.locator('.sheet.dropped canvas').waitFor();
      expect(await keep(page).isChecked()).toBe(true);
    }
    // It can be taken away also while it cannot be read.
    await page.route('**/assets/read-tiles*', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').filter({ hasText: 'world.pmtiles cannot be shown now' }).waitFor();
    await page.getByRole('button', { name: 'Own base map away' }).click();
    await page.getByRole('button', { name: /Base map from a file/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  test('two at once: one lies on the land', async () => {
    const page = await open(browser);
    await choose(page);
    await choose(page);
    await named(page);
    await page.locator('.sheet.dropped canvas').first().waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('.sheet.dropped').count()).toBe(1);
    await page.close();
  });

  test('without WebGL: that is said, the map is as without, and it can be taken away', async () => {
    const without = await launch('--disable-3d-apis');
    try {
      const page = await open(without);
      const uncaught: string[] = [];
      page.on('pageerror', (error) => uncaught.push(String(error)));
      await choose(page);
      const said = page.getByRole('alert').filter({ hasText: 'no WebGL' });
      await said.waitFor();
      expect(await said.textContent()).not.toContain('no PMTiles file');
      await named(page);
      const apart = () => page.locator('.map-canvas > .sheet.dropped, .map-canvas > .sheet.ground').count();
      expect(await apart()).toBe(0);
      // Another view and back: it is said again, and nothing fails unheard.
      await page.getByRole('link', { name: 'Network', exact: true }).click();
      await page.locator('.actor').first().waitFor();
      await page.goBack();
      await drawn(page);
      await said.waitFor();
      await page.getByRole('button', { name: 'Own base map away' }).click();
      await page.getByRole('button', { name: /Base map from a file/ }).waitFor();
      expect([await said.count(), await apart()]).toEqual([0, 0]);
      expect(uncaught).toEqual([]);
      await page.close();
    } finally {
      await without.close();
    }
  });
});
