import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built, chromium, launch } from './browser.js';
import { baseNamed, chooseBase, deskInBrowser, drawn } from './example-desk.js';

describe.skipIf(!chromium || !built)('a base map of one’s own that cannot be shown', () => {
  const desk = deskInBrowser();

  const open = async (by: Browser): Promise<Page> => {
    const { page } = await desk.open('lang=en&at=2018-06-11&map=9/32.767/22.637', 'desk', by);
    await drawn(page);
    return page;
  };
  const keep = (page: Page) => page.getByRole('checkbox', { name: /keep it in this browser/ });

  test('is still kept when what draws it did not come, and is there again when it does', async () => {
    const page = await open(desk.browser());
    await chooseBase(page);
    await keep(page).click();
    await expect.poll(() => keep(page).isChecked()).toBe(true);
    for (const chunk of ['read-tiles', 'dropped-ground']) {
      const gone = `**/assets/${chunk}*`;
      await page.route(gone, (route) => route.abort());
      await page.reload();
      await drawn(page);
      await page.getByRole('alert').filter({ hasText: 'world.pmtiles cannot be shown now' }).waitFor();
      await baseNamed(page);
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
    const page = await open(desk.browser());
    await chooseBase(page);
    await chooseBase(page);
    await baseNamed(page);
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
      await chooseBase(page);
      const said = page.getByRole('alert').filter({ hasText: 'no WebGL' });
      await said.waitFor();
      expect(await said.textContent()).not.toContain('no PMTiles file');
      await baseNamed(page);
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
