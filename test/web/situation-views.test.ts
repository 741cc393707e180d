import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { axe, built, chromium, overflow, shoot } from './browser.js';
import { baseNamed, chooseBase, deskInBrowser, drawn } from './example-desk.js';

const DERNA = 'map=9/32.767/22.637';

describe.skipIf(!chromium || !built)('map, timeline, network and situation report of the example', () => {
  const desk = deskInBrowser();
  const { open } = desk;

  test('a reader switches layers, and the legend explains what is on', async () => {
    const { page, wrong } = await open(`lang=en&at=2018-06-11&${DERNA}`);
    await drawn(page);
    const legend = page.locator('.legend');
    expect(await legend.textContent()).toContain('besieged from the north');
    await page.getByLabel('areas (estimated)').check();
    await expect.poll(() => page.url()).toContain('layers=');
    await legend.getByText('Hexagons: an estimate', { exact: false }).waitFor();
    await page.getByLabel('events', { exact: true }).uncheck();
    await legend.getByText('strike').waitFor({ state: 'detached' });
    await page.reload();
    await drawn(page);
    expect(await page.getByLabel('areas (estimated)').isChecked()).toBe(true);
    expect(await page.getByLabel('events', { exact: true }).isChecked()).toBe(false);
    expect(await axe(page)).toEqual([]);
    await shoot(page, 'layers-desk');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('the slip beside a town opens its events, each with its sentence, and leads to the event', async () => {
    const { page, wrong } = await open(`lang=de&at=2018-06-11&window=30&${DERNA}`);
    await drawn(page);
    const box = (await page.locator('.map-canvas').boundingBox())!;
    const list = page.locator('.event-list');
    // The slip stands above and to the right of the town in the middle; it comes after the map.
    await expect
      .poll(
        async () => {
          await page.mouse.click(box.x + box.width / 2 + 22, box.y + box.height / 2 - 32);
          await page.waitForTimeout(300);
          return list.count();
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toBe(1);
    await list.getByRole('heading', { name: /Derna: \d+ Ereignisse/ }).waitFor();
    await expect
      .poll(async () => (await list.locator('blockquote').first().textContent())?.trim().length ?? 0)
      .toBeGreaterThan(10);
    expect(await axe(page)).toEqual([]);
    await shoot(page, 'event-list-desk');
    await list.locator('li a').first().click();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('page=event/event:');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('the days play, and stop', async () => {
    const { page } = await open('lang=en&at=2018-05-01');
    await drawn(page);
    const day = () => page.locator('.timeline output').textContent();
    await page.getByRole('button', { name: 'play the days' }).click();
    await expect.poll(day).not.toBe('1 May 2018');
    await page.getByRole('button', { name: 'pause' }).click();
    const stopped = await day();
    await page.waitForTimeout(800);
    expect(await day()).toBe(stopped);
    await expect.poll(() => page.url()).not.toContain('at=2018-05-01');
    await page.close();
  });

  test('another day of knowledge is folded in the page: the server is asked for the claims once', async () => {
    const { page, wrong } = await open(`lang=en&at=2018-06-11&${DERNA}`);
    await drawn(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
    const list = () => page.locator('.place-list a', { hasText: 'Derna' }).first().textContent();
    const now = await list();
    const known = page.getByLabel('Slider: as known on');
    await known.focus();
    await known.fill('240');
    await expect.poll(list, { timeout: 15_000 }).not.toBe(now);
    await known.fill('241');
    await known.fill('242');
    await page.waitForTimeout(800);
    expect(asked.filter((path) => path === '/api/course/ground')).toHaveLength(1);
    expect(asked.filter((path) => path.startsWith('/api/course?'))).toEqual([]);
    // What the worker folds is what the server says.
    const asOf = new URL(page.url()).searchParams.get('asOf');
    const shown = await list();
    await page.reload();
    await drawn(page);
    expect(asOf).not.toBeNull();
    await expect.poll(list).toBe(shown);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('claims that did not come are asked for again with the next day of knowledge, and the day can be moved', async () => {
    const { page } = await open(`lang=en&at=2018-06-11&${DERNA}`);
    await drawn(page);
    let refused = 0;
    await page.context().route('**/api/course/ground', (route) => {
      if (refused++ > 0) return route.continue();
      return route.fulfill({ status: 503, json: { error: { code: 'store-busy', message: 'the store is busy' } } });
    });
    const list = () => page.locator('.place-list a', { hasText: 'Derna' }).first().textContent();
    const now = await list();
    const known = page.getByLabel('Slider: as known on');
    await known.focus();
    await known.fill('240');
    await page.getByText('the store is busy').waitFor();
    await known.fill('241');
    await expect.poll(list, { timeout: 15_000 }).not.toBe(now);
    await page.getByText('the store is busy').waitFor({ state: 'detached' });
    expect(refused).toBe(2);
    await page.close();
  });

  test('where the course did not come, moving the day asks for it again', async () => {
    const { page } = await open('lang=en&view=changes');
    let refused = 0;
    await page.context().route(/\/api\/course(\?|$)/u, (route) => {
      if (refused++ > 0) return route.continue();
      return route.fulfill({ status: 503, json: { error: { code: 'store-busy', message: 'the store is busy' } } });
    });
    await page.goto(`${desk.url()}/?lang=en&at=2018-06-11&${DERNA}`);
    await page.getByText('the store is busy').first().waitFor();
    const day = page.getByLabel('Slider: day shown');
    await day.focus();
    await day.press('ArrowLeft');
    await page.locator('.place-list a', { hasText: 'Derna' }).first().waitFor();
    expect(refused).toBe(2);
    await page.close();
  });

  test('the map as a picture, with its legend beside it', async () => {
    const { page } = await open(`lang=de&at=2018-06-11&${DERNA}`);
    await drawn(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als Bild speichern (PNG)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('lagebild-2018-06-11.png');
    const path = await file.path();
    const bytes = readFileSync(path);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Wider than the map by the column of the legend.
    const width = bytes.readUInt32BE(16) / 2;
    expect(width).toBeGreaterThan(1440);
    if (process.env.SHOTS) await file.saveAs(`${process.env.SHOTS}/picture.png`);
    await page.close();
  });

  test('a base map from a file, and a file that is none', async () => {
    const { page, wrong } = await open(`lang=en&at=2018-06-11&${DERNA}`);
    await drawn(page);
    const input = page.locator('input[type=file]');
    await input.setInputFiles({
      name: 'no.pmtiles',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no tiles'),
    });
    await page.getByRole('alert').filter({ hasText: 'no.pmtiles' }).waitFor();
    await chooseBase(page);
    await baseNamed(page);
    await page.locator('.sheet.dropped canvas').waitFor();
    // Without a word it is gone with the page; told to be kept, it is there again, and away it stays away.
    const again = async () => {
      await page.reload();
      await drawn(page);
    };
    const chosen = page.getByRole('button', { name: /Base map from a file/ });
    await again();
    await chosen.waitFor();
    await chooseBase(page);
    const keep = page.getByRole('checkbox', { name: /keep it in this browser/ });
    await keep.click();
    await expect.poll(() => keep.isChecked()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await again();
    await baseNamed(page);
    await page.locator('.sheet.dropped canvas').waitFor();
    expect(await keep.isChecked()).toBe(true);
    // Another view and back: it still lies there.
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.locator('.actor').first().waitFor();
    await page.goBack();
    await drawn(page);
    await page.locator('.sheet.dropped canvas').waitFor();
    await page.getByRole('button', { name: 'Own base map away' }).click();
    await chosen.waitFor();
    await again();
    await chosen.waitFor();
    expect(await page.locator('.sheet.dropped').count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(['desk', 'phone'] as const)('lanes: parts, a span of days, a day, the place: %s', async (size) => {
    const { page, wrong } = await open('lang=en&view=timeline&at=2018-06-11', size);
    const lane = page.locator('.lane', { hasText: 'Derna' }).first();
    await lane.waitFor();
    await page.locator('.lane-mark').first().waitFor();
    await lane.getByRole('button', { name: 'Parts of Derna' }).click();
    await page.locator('.lane.part', { hasText: 'centre' }).waitFor();
    expect(await lane.locator('svg.bars').getAttribute('aria-label')).toContain('Derna: ');
    const axis = (await page.locator('.axis').boundingBox())!;
    await page.mouse.move(axis.x + axis.width * 0.6, axis.y + 8);
    await page.mouse.down();
    await page.mouse.move(axis.x + axis.width * 0.9, axis.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('span=2018-');
    await page.getByRole('button', { name: 'All days' }).click();
    await expect.poll(() => page.url()).not.toContain('span=');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
    await shoot(page, `timeline-${size}`);
    const bars = (await lane.locator('.lane-bars').boundingBox())!;
    await page.mouse.click(bars.x + bars.width * 0.3, bars.y + 2);
    await page.locator('.panel').getByRole('heading', { name: 'Derna' }).first().waitFor();
    await expect.poll(() => page.url()).not.toContain('at=2018-06-11');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(['desk', 'phone'] as const)(
    'the network: an actor by keys, the evidence of a tie, the table: %s',
    async (size) => {
      const { page, wrong } = await open('lang=de&view=network&at=2018-06-11', size);
      const actor = page.locator('.actor', { hasText: 'Libysche Nationalarmee' }).first();
      await actor.waitFor();
      await actor.focus();
      await page.keyboard.press('Enter');
      const ties = page.locator('.ties');
      await ties.getByRole('heading', { name: 'Libysche Nationalarmee' }).waitFor();
      await ties.getByRole('button', { name: /Beleg/ }).first().click();
      await ties.locator('blockquote').first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await shoot(page, `network-${size}`);
      await page.getByRole('button', { name: 'Tabelle' }).click();
      await page.locator('table.ties-table tbody tr').first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await shoot(page, `network-table-${size}`);
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  test('the network looks the same each time', async () => {
    const places = async () => {
      const { page } = await open('lang=de&view=network&at=2018-06-11');
      await page.locator('.actor').first().waitFor();
      const at = await page.evaluate(
        "[...document.querySelectorAll('.actor')].map((one) => one.getAttribute('transform'))",
      );
      await page.close();
      return at;
    };
    expect(await places()).toEqual(await places());
  });

  test.each(['desk', 'phone'] as const)(
    'a situation report: each sentence leads to its words; on paper it stands alone: %s',
    async (size) => {
      const { page, wrong } = await open('lang=de&view=print&at=2018-06-11&period=week', size);
      await page.getByRole('heading', { name: 'Lagebericht, 5. Juni 2018 bis 11. Juni 2018' }).waitFor();
      const sentences = page.locator('.sitrep section > ul > li');
      expect(await sentences.count()).toBeGreaterThan(5);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await shoot(page, `print-${size}`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('header.top').isVisible()).toBe(false);
      expect(await page.locator('.print-choice').isVisible()).toBe(false);
      await shoot(page, `print-paper-${size}`);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: 'EN', exact: true }).click();
      await page.getByRole('heading', { name: 'Situation report, 5 June 2018 to 11 June 2018' }).waitFor();
      await page.locator('.notes a').first().click();
      await page.locator('.text mark').waitFor();
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  test('500 days passed by leave the page no larger', async () => {
    const { page } = await open(`lang=en&at=2018-03-01`);
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
    };
    const scrub = async (steps: number) => {
      for (let i = 0; i < steps; i++) await page.keyboard.press(i % 100 < 50 ? 'ArrowRight' : 'ArrowLeft');
      await page.waitForTimeout(1000);
    };
    await scrub(100);
    const before = await heap();
    await scrub(500);
    expect((await heap()) - before).toBeLessThan(2);
    await page.close();
  }, 120_000);
});
