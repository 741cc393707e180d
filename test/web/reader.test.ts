import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, launch, openPage, WIDTHS } from './browser.js';
import { exampleDesk } from './example-desk.js';

const built = existsSync(fileURLToPath(new URL('../../dist/web/index.html', import.meta.url)));
const SIZES = ['desk', 'phone'] as const;
const DERNA = 'geonames:87205';

/** Colours of the swatches beside a name, as the browser paints them. */
const swatches = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('li')].filter((li) => li.querySelector(':scope > .swatch') && li.textContent.trim() === ${JSON.stringify(name)})
      .map((li) => getComputedStyle(li.querySelector('.swatch')).backgroundColor)`,
  );

describe.skipIf(!chromium || !built)('what a reader stumbles over', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof exampleDesk>>;
  const open = (query: string, size: (typeof SIZES)[number] = 'desk') =>
    openPage(browser, `${desk.url}/?${query}`, WIDTHS[size]);

  beforeAll(async () => {
    desk = await exampleDesk();
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  test('the title of the window names what is open, the view and the day', async () => {
    const { page } = await open('lang=de&view=network&at=2018-06-11');
    const title = () => page.title();
    await expect.poll(title).toBe('Netz · 11. Juni 2018 · Lagebild');
    await page.goto(`${desk.url}/?lang=de&at=2018-06-11&place=${DERNA}`);
    await expect.poll(title, { timeout: 20_000 }).toBe('Derna · Karte · 11. Juni 2018 · Lagebild');
    await page.goto(`${desk.url}/?lang=en&at=2018-06-11&page=actor/actor:lna`);
    await expect.poll(title, { timeout: 20_000 }).toBe('Libysche Nationalarmee · 11 Jun 2018 · Lagebild');
    await page.goto(`${desk.url}/?lang=en&view=words`);
    await expect.poll(title, { timeout: 20_000 }).toBe('Glossary · Lagebild');
    await page.close();
  });

  test('a side has one colour on every page, whichever is opened first', async () => {
    const colours = new Set<string>();
    for (const query of ['view=control', `page=place/${DERNA}`, 'view=changes&since=2018-06-04', 'view=map']) {
      const { page } = await open(`lang=de&theme=paper&at=2018-06-11&${query}`);
      await expect.poll(async () => (await swatches(page, 'Libysche Nationalarmee')).length).toBeGreaterThan(0);
      const quiet = await page.evaluate("getComputedStyle(document.querySelector('.bar, body')).backgroundColor");
      await expect.poll(async () => (await swatches(page, 'Libysche Nationalarmee'))[0]).not.toBe(quiet);
      for (const colour of await swatches(page, 'Libysche Nationalarmee')) colours.add(colour);
      await page.close();
    }
    expect([...colours]).toHaveLength(1);
  });

  test('a day stands in words of the page, whatever language the browser writes days in; what is no day is told', async () => {
    const { page } = await open('lang=de&view=read&at=2018-06-11');
    await page.locator('.day .day-text').first().waitFor();
    expect(await page.locator('.day .day-text').first().textContent()).toBe('11. Juni 2018');
    const field = page.getByLabel('Tag der Veröffentlichung');
    await field.focus();
    // The browser of the tests writes the month first: February has no 31st day.
    await page.keyboard.type('02312018');
    await field.blur();
    await page.getByText('Das ist kein Tag im Kalender').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('2018-06-11');
    await field.blur();
    await page.getByText('Das ist kein Tag im Kalender').waitFor({ state: 'detached' });
    await page.close();
  });

  test.each([
    ['page=event/event:nowhere', 'Dieses Ereignis gibt es nicht'],
    ['report=nowhere', 'Diesen Bericht gibt es nicht'],
    ['page=outlet/Niemand', 'Diesen Herausgeber gibt es nicht'],
  ])('an error of the server speaks German on the German page: %s', async (query, words) => {
    const { page } = await open(`lang=de&${query}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(words);
    expect(await alert.textContent()).not.toMatch(/there is no/u);
    await page.close();
  });

  test('the chosen place comes out from under what lies on the map', async () => {
    // Derna lies at the left edge, below layers and legend.
    const { page } = await open(`lang=de&at=2018-06-11&map=8/32.5/25.2&place=${DERNA}`);
    await page.locator('.map-canvas[data-ready]').waitFor();
    const lon = () => Number((new URL(page.url()).searchParams.get('map') ?? '').split('/')[2]);
    await expect.poll(lon).toBeLessThan(24.9);
    await page.close();
  });

  test('theatres far apart are one click away', async () => {
    const { page } = await open('lang=de&at=2018-06-11');
    await page.locator('.map-canvas[data-ready]').waitFor();
    await page.getByRole('button', { name: 'Derna', exact: true }).click();
    const seen = () => (new URL(page.url()).searchParams.get('map') ?? '').split('/').map(Number);
    // Longitude: Derna lies at 22.6, its theatre reaches west of it; the middle of both theatres is past 29.
    await expect.poll(() => Math.abs((seen()[2] ?? 0) - 22)).toBeLessThan(1.5);
    expect(seen()[0]).toBeGreaterThan(6);
    await page.close();
  });

  test('a fragment of a sentence stands in its sentence, and only the fragment is the claim', async () => {
    const { page } = await open('lang=de&view=claims&q=festgenommen');
    const claim = page.locator('.claim', { has: page.locator('.evidence', { hasText: /^festgenommen$/u }) }).first();
    await claim.waitFor();
    const [whole, words] = await Promise.all([
      claim.locator('blockquote').textContent(),
      claim.locator('.evidence').textContent(),
    ]);
    expect(whole!.length).toBeGreaterThan(words!.length + 20);
    await claim.locator('blockquote a').click();
    await page.locator('.text mark').waitFor();
    expect(await page.locator('.text mark').textContent()).toBe(words);
    await page.close();
  });

  test('lists show all days unless told, and one click narrows them to the day of the page', async () => {
    const { page } = await open('lang=de&view=events&at=2018-06-11');
    await page.getByRole('button', { name: 'bis 11. Juni 2018' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2018-06-11');
    await page.getByRole('button', { name: 'die Woche davor' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2018-06-05');
    await page.close();
  });

  test('the table of figures keeps its months in one line on a phone', async () => {
    const { page } = await open('lang=de&view=tolls', 'phone');
    await page.locator('.counts-table tbody th').first().waitFor();
    const heights = (await page.evaluate(
      "[...document.querySelectorAll('.counts-table tbody tr')].map((row) => row.getBoundingClientRect().height)",
    )) as number[];
    expect(Math.max(...heights)).toBeLessThan(60);
    await page.close();
  });

  test.each(SIZES)('no name of the network is cut off at the edge, and none lies on another: %s', async (size) => {
    const { page } = await open('lang=de&view=network&at=2018-06-11', size);
    await page.locator('.actor').first().waitFor();
    const boxes = (await page.evaluate(`(() => {
      const edge = document.querySelector('.network-drawing').getBoundingClientRect();
      return [...document.querySelectorAll('.actor text')].map((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        return [left - edge.left, top - edge.top, edge.right - right, edge.bottom - bottom, left, top, right, bottom];
      });
    })()`)) as number[][];
    expect(boxes.length).toBeGreaterThan(5);
    for (const box of boxes) expect(Math.min(...box.slice(0, 4))).toBeGreaterThanOrEqual(-1);
    await page.close();
  });

  test('reports come the newest first', async () => {
    const { reports } = (await (await fetch(`${desk.url}/api/reports?limit=200`)).json()) as {
      reports: { published: string }[];
    };
    const days = reports.map(({ published }) => published);
    expect(days).toEqual([...days].sort().reverse());
  });
});
