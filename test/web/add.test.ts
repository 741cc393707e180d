import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../src/service/http/server.js';
import { HOSTILE, parts, REPORTS, storeWith, type Written } from '../service/http-desk.js';
import { axe, built, chromium, launch, openPage, overflow, shoot, WIDTHS } from './browser.js';

async function desk(reports: readonly Written[], port = 0) {
  const { store, remove } = await storeWith(reports);
  const server = await startServer({ store, ...parts, port });
  const close = async () => {
    await server.close();
    await remove();
  };
  const total = async () =>
    ((await (await fetch(`${server.url}/api/reports?limit=1`)).json()) as { total: number }).total;
  return { url: server.url, server, store, close, total };
}

describe.skipIf(!chromium || !built)('adding reports, and bad input', () => {
  let browser: Browser;
  let folder: string;
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lagebild-add-'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test.each(['desk', 'phone'] as const)(
    'many files: day, claims before storing, progress, errors: %s',
    async (size) => {
      const own = await desk([]);
      const { page, wrong } = await openPage(browser, `${own.url}/?lang=en&view=read`, WIDTHS[size]);
      await page
        .locator('input[type=file]')
        .setInputFiles([
          file('2018-06-11-hafen.txt', REPORTS[0]!.report.text),
          file('talmünde.md', REPORTS[1]!.report.text),
          file('bild.png', 'x'),
          file('riese.txt', `${'Nichts geschah. '.repeat(140_000)}`),
        ]);
      const rows = page.locator('.draft');
      await expect.poll(() => rows.count()).toBe(4);
      expect(await page.getByLabel('Day of publication of 2018-06-11-hafen.txt').inputValue()).toBe('2018-06-11');
      expect(await rows.nth(2).textContent()).toContain('is no plain text');
      expect(await rows.nth(3).textContent()).toContain('larger than 1 MiB');
      await page.getByLabel('Publisher for all').fill('Küstenbote');
      await page.getByRole('button', { name: 'Read all' }).click();
      await rows.nth(1).getByText('read, not stored').waitFor();
      expect(await own.total()).toBe(0);
      await rows.nth(0).getByRole('button', { name: '2 claims' }).click();
      await rows.nth(0).locator('.claim', { hasText: 'eroberte am Montag' }).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await shoot(page, `queue-${size}`);
      await page.getByRole('button', { name: 'Store all 2 that were read' }).click();
      await rows.nth(1).getByText('Stored.').waitFor();
      expect(await own.total()).toBe(2);
      const stored = (await own.store.reports()).map(({ publisher, published }) => [publisher, published]);
      expect(stored).toEqual([
        ['Küstenbote', '2018-06-11'],
        ['Küstenbote', null],
      ]);
      await rows.nth(0).getByRole('link', { name: 'Open' }).click();
      await page.locator('.report .text').waitFor();
      expect(wrong).toEqual([]);
      await page.close();
      await own.close();
    },
  );

  test('a server that goes away while files are read: it goes on when it is back, and nothing typed is lost', async () => {
    const first = await desk([]);
    const port = Number(new URL(first.url).port);
    const { page } = await openPage(browser, `${first.url}/?lang=en&view=read`);
    await page.getByLabel('Text of the report').fill(REPORTS[1]!.report.text);
    await page.getByLabel('Publisher', { exact: true }).fill('Talblatt');
    await page
      .locator('input[type=file]')
      .setInputFiles([file('a.txt', REPORTS[0]!.report.text), file('b.txt', REPORTS[1]!.report.text)]);
    await page.locator('.draft').nth(1).waitFor();
    await first.close();
    await page.getByRole('button', { name: 'Read all' }).click();
    await page.getByText('this goes on when it is back').waitFor();
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    await shoot(page, 'queue-gone');
    const second = await desk([], port);
    await page.locator('.draft').nth(1).getByText('read, not stored').waitFor({ timeout: 20_000 });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Text of the report').inputValue()).toBe(REPORTS[1]!.report.text);
    // A new page has it still.
    await page.reload();
    await page.getByLabel('Text of the report').waitFor();
    expect(await page.getByLabel('Text of the report').inputValue()).toBe(REPORTS[1]!.report.text);
    expect(await page.getByLabel('Publisher', { exact: true }).inputValue()).toBe('Talblatt');
    await page.close();
    await second.close();
  });

  test('a report of 2 MB is refused in words, and stays in the field', async () => {
    const own = await desk([]);
    const { page } = await openPage(browser, `${own.url}/?lang=en&view=read`);
    const text = 'Die Nordarmee eroberte Sandburg. '.repeat(62_000);
    await page.getByLabel('Text of the report').waitFor();
    await page.evaluate(
      `(() => {
        const field = document.querySelector('textarea');
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, ${JSON.stringify(text)});
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'longer than one report may be' }).waitFor({ timeout: 20_000 });
    expect((await page.getByLabel('Text of the report').inputValue()).length).toBe(text.length);
    await page.close();
    await own.close();
  });

  test.each(['map', 'control', 'events', 'disputes', 'tolls', 'changes', 'claims', 'reports'])(
    'an empty store says what to do: %s',
    async (view) => {
      const own = await desk([]);
      const { page, wrong } = await openPage(browser, `${own.url}/?lang=de&view=${view}`, WIDTHS.phone);
      await page.getByText('Der Speicher ist leer.').waitFor();
      await page.locator('.empty').getByRole('link', { name: 'Hinzufügen' }).click();
      await page.getByLabel('Text des Berichts').waitFor();
      expect(wrong).toEqual([]);
      await page.close();
      await own.close();
    },
  );

  test('words and names of reports never run, wherever they are shown', async () => {
    const own = await desk([...REPORTS, HOSTILE]);
    const actor = encodeURIComponent('actor:-img-src-x-onerror-window-ran-1-nordarmee');
    const outlet = encodeURIComponent(HOSTILE.report.publisher!);
    const { page, wrong } = await openPage(browser, `${own.url}/?lang=en&view=claims&q=schlossheim`);
    await page.locator('.found-claims .claim').first().waitFor();
    for (const query of [
      'view=events',
      'view=disputes',
      'view=tolls&by=actor',
      'view=changes&at=2018-06-30&since=2018-06-01',
      `page=actor/${actor}`,
      `page=outlet/${outlet}`,
      'page=place/place:schlossheim',
      `view=claims&q=${encodeURIComponent('<script>window.ran=3</script>')}`,
      `view=events&region=${encodeURIComponent('<img src=x onerror=window.ran=4>')}`,
    ]) {
      await page.goto(`${own.url}/?lang=en&${query}`);
      await page.locator('main h1, main .notice').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('window.ran'), query).toBeUndefined();
      expect(await page.locator('main img, main script').count(), query).toBe(0);
      expect(await overflow(page), query).toBeLessThanOrEqual(0);
    }
    await page.goto(`${own.url}/?lang=en&page=outlet/${outlet}`);
    await page.getByRole('heading', { name: HOSTILE.report.publisher! }).waitFor();
    // A place that no claim has is an error of the API: the browser notes that.
    expect(wrong.filter((line) => !line.includes('404'))).toEqual([]);
    await page.close();
    await own.close();
  });
});
