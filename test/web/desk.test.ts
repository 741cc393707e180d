import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, startServer } from '../../src/service/http/server.js';
import { HOSTILE, parts, REPORTS, storeWith, type Written } from '../service/http-desk.js';
import { axe, built, chromium, launch, openPage, overflow, shoot, WIDTHS } from './browser.js';

interface Desk {
  readonly url: string;
  readonly server: Serving;
  readonly close: () => Promise<void>;
}

async function desk(reports: readonly Written[], port = 0): Promise<Desk> {
  const { store, remove } = await storeWith(reports);
  const server = await startServer({ store, ...parts, port });
  const close = async () => {
    await server.close();
    await remove();
  };
  return { url: server.url, server, close };
}

describe.skipIf(!chromium || !built)('the page in Chromium', () => {
  let browser: Browser;
  let full: Desk;

  beforeAll(async () => {
    browser = await launch();
    full = await desk([...REPORTS, HOSTILE]);
  });
  afterAll(async () => {
    await browser.close();
    await full.close();
  });

  test.each(['desk', 'phone'] as const)('control, panel, why and the sentence in its report: %s', async (width) => {
    const { page, wrong } = await openPage(browser, `${full.url}/?lang=de`, WIDTHS[width]);
    const row = page.locator('table.control tbody tr', { hasText: 'Talmünde' });
    await row.waitFor();
    expect(await row.textContent()).toContain('Südfront');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `control-${width}`);
    await row.locator('a').click();
    const panel = page.locator('.panel');
    await panel.locator('.claim').first().waitFor();
    await panel.getByRole('button', { name: 'warum?' }).first().click();
    expect(await panel.locator('table.why tbody tr').count()).toBeGreaterThan(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `panel-${width}`);
    expect(await axe(page)).toEqual([]);
    await panel.locator('.claim', { hasText: 'hält die Stadt' }).locator('blockquote a').click();
    const mark = page.locator('.text mark');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('Die Südfront hält die Stadt Talmünde seit Mai');
    expect(await mark.locator('[data-role=trigger]').textContent()).toBe('hält');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `report-${width}`);
    expect(await axe(page)).toEqual([]);
    await page.goBack();
    await panel.waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('language and theme are switched, stand in the address, and survive a new page', async () => {
    const { page, wrong } = await openPage(browser, `${full.url}/?lang=en`);
    await page.getByRole('heading', { name: /Control on/ }).waitFor();
    await page.getByRole('button', { name: 'DE' }).click();
    await page.getByRole('heading', { name: /Kontrolle am/ }).waitFor();
    await page.getByRole('button', { name: /Farben/ }).click();
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    expect(page.url()).toContain('lang=de');
    expect(page.url()).toContain('theme=dark');
    await page.reload();
    await page.getByRole('heading', { name: /Kontrolle am/ }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('de');
    await shoot(page, 'control-dark');
    expect(await axe(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(['reports', 'read', 'words'])('%s: accessible and not too wide', async (view) => {
    for (const [name, size] of Object.entries(WIDTHS)) {
      const { page, wrong } = await openPage(browser, `${full.url}/?lang=de&view=${view}`, size);
      await page.locator('main h1').waitFor();
      await page.waitForLoadState('networkidle');
      await shoot(page, `${view}-${name}`);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axe(page)).toEqual([]);
      expect(wrong).toEqual([]);
      await page.close();
    }
  });

  test.each(['de', 'en'])('nothing is cut off at 140 %%: %s', async (lang) => {
    for (const size of Object.values(WIDTHS)) {
      const { page } = await openPage(browser, `${full.url}/?lang=${lang}&place=place:talm-nde`, size);
      await page.locator('.panel .claim').first().waitFor();
      await page.evaluate("document.documentElement.style.fontSize = '140%'");
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await shoot(page, `large-${lang}-${size.width}`);
      await page.close();
    }
  });

  test('the day and the day of knowledge change what is shown', async () => {
    const { page } = await openPage(browser, `${full.url}/?lang=de&asOf=2018-06-15`);
    await page.locator('table.control tbody tr').first().waitFor();
    expect(await page.locator('table.control').textContent()).not.toContain('Talmünde');
    await page.getByLabel('Wissensstand vom', { exact: true }).fill('2018-06-25');
    await page.locator('table.control tbody tr', { hasText: 'Talmünde' }).waitFor();
    expect(page.url()).toContain('asOf=2018-06-25');
    await page.close();
  });

  test('search finds rows and claims', async () => {
    const { page } = await openPage(browser, `${full.url}/?lang=de`);
    await page.locator('table.control tbody tr').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('talmunde');
    await page.getByRole('heading', { name: /Aussagen mit/ }).waitFor();
    await page.locator('main .claim').first().waitFor();
    // Every key filters anew: the last word counts.
    await expect.poll(() => page.locator('table.control tbody tr').count()).toBe(1);
    await page.close();
  });

  test('keys: j, k, enter, esc', async () => {
    const { page } = await openPage(browser, `${full.url}/?lang=de`);
    await page.locator('table.control tbody tr').first().waitFor();
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.panel .claim').first().waitFor();
    await page.keyboard.press('j');
    expect(await page.evaluate("document.querySelector('.panel').contains(document.activeElement)")).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await focused()).toBe(first);
    await page.close();
  });

  test('text of a report never runs', async () => {
    const { page, wrong } = await openPage(browser, `${full.url}/?lang=de&place=place:schlossheim`);
    await page.locator('.panel .claim').first().waitFor();
    await page.locator('.panel blockquote a').first().click();
    await page.locator('.text mark').waitFor();
    expect(await page.locator('.text').textContent()).toBe(HOSTILE.report.text);
    await shoot(page, 'hostile');
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Berichte' }).click();
    await page.locator('table.reports').waitFor();
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('a text is read before it is stored', async () => {
    const empty = await desk([]);
    const { page, wrong } = await openPage(browser, `${empty.url}/?lang=de`);
    await page.getByText('Der Speicher ist leer.').waitFor();
    await shoot(page, 'empty');
    await page.locator('.empty a').click();
    await page.getByLabel('Text des Berichts').fill(REPORTS[0]!.report.text);
    await page.getByLabel('Tag der Veröffentlichung').fill('2018-06-11');
    await page.getByRole('button', { name: 'Lesen', exact: true }).click();
    await page.getByRole('heading', { name: '2 Aussagen wurden gelesen:' }).waitFor();
    await shoot(page, 'read-result');
    const reports = async () => ((await (await fetch(`${empty.url}/api/reports`)).json()) as { total: number }).total;
    expect(await reports()).toBe(0);
    await page.getByRole('button', { name: 'Diesen Bericht speichern' }).click();
    await page.getByText('Gespeichert.').waitFor();
    expect(await reports()).toBe(1);
    await page.getByRole('navigation').getByRole('link', { name: 'Kontrolle' }).click();
    await page.locator('table.control tbody tr', { hasText: 'Sandburg' }).first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
    await empty.close();
  });

  test('a dropped file is read as text; what is no text is refused in words', async () => {
    const { page } = await openPage(browser, `${full.url}/?lang=de&view=read`);
    const drop = (name: string) =>
      page.evaluate(`(() => {
        const data = new DataTransfer();
        data.items.add(new File(['Die Nordarmee eroberte Sandburg.'], '${name}'));
        document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      })()`);
    await page.locator('.drop').waitFor();
    await drop('bild.png');
    await page.getByText('bild.png ist kein reiner Text', { exact: false }).waitFor();
    await drop('meldung.txt');
    await expect.poll(() => page.locator('textarea').first().inputValue(), { timeout: 8000 }).toContain('Sandburg');
    await page.close();
  });

  test('a server that is gone is told, and what it says comes back with it', async () => {
    const first = await desk(REPORTS);
    const port = Number(new URL(first.url).port);
    const { page } = await openPage(browser, `${first.url}/?lang=de`);
    await page.locator('table.control tbody tr').first().waitFor();
    await first.close();
    await page.getByRole('button', { name: 'Wissensstand vom: alles Bekannte' }).click();
    await page.getByLabel('Wissensstand vom', { exact: true }).fill('2018-06-15');
    await page.getByRole('alert').filter({ hasText: 'Der Server antwortet nicht' }).waitFor();
    expect(await page.locator('table.control tbody tr').count()).toBeGreaterThan(0);
    await shoot(page, 'gone');
    const second = await desk(REPORTS, port);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.locator('table.control').waitFor();
    await page.close();
    await second.close();
  });

  test.each([
    ['?at=gestern&lang=de', 'at=gestern'],
    ['?view=atlas&lang=de', 'view=atlas'],
    ['?lang=fr&x=1', 'lang=fr'],
    ['nowhere?lang=de', '/nowhere'],
  ])('nonsense in the address: %s', async (address, told) => {
    const { page } = await openPage(browser, `${full.url}/${address}`);
    await page.locator('.notice', { hasText: told }).waitFor();
    await page.locator('table.control tbody tr').first().waitFor();
    await page.close();
  });

  test.each(['?report=nowhere&lang=de', '?place=nowhere&lang=de'])(
    'something that is not there: %s',
    async (address) => {
      const { page } = await openPage(browser, `${full.url}/${address}`);
      await page.locator('main h1, main .notice').first().waitFor();
      await page.locator(address.includes('report') ? 'main .notice' : '.panel').waitFor();
      await page.close();
    },
  );
});
