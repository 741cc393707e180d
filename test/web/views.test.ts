import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, built, chromium, launch, openPage, overflow, shoot, WIDTHS } from './browser.js';
import { serveExample } from './example.js';

const DERNA = 'geonames:87205';
const SIZES = ['desk', 'phone'] as const;

const said = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const heading = (page: Page) => page.locator('main h1').first();

describe.skipIf(!chromium || !built)('the views of the desk, on the example', () => {
  let browser: Browser;
  let url: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const served = await serveExample();
    ({ close } = served);
    url = served.server.url;
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await close();
  });

  const open = (query: string, size: (typeof SIZES)[number] = 'desk') =>
    openPage(browser, `${url}/?${query}`, WIDTHS[size]);
  const ask = async <T>(path: string) => (await (await fetch(url + path)).json()) as T;

  /** On a phone the fields stand behind a button. */
  const showFilters = async (page: Page) => {
    const button = page.locator('.filters-button');
    if (await button.isVisible()) await button.click();
  };

  test.each(SIZES)('events: narrowed by place, one opened, its sentence read in its report: %s', async (size) => {
    const { page, wrong } = await open('view=events&lang=de', size);
    const rows = page.locator('.ev-row');
    await rows.first().waitFor();
    const { total } = await ask<{ total: number }>(`/api/events?place=${DERNA}`);
    await showFilters(page);
    await page.getByRole('combobox', { name: 'Ort oder Region' }).fill('dern');
    await page.getByRole('option', { name: /^Derna/ }).click();
    await expect.poll(() => heading(page).textContent()).toBe(`Ereignisse ${total}`);
    expect(said(page, 'region')).toBe(DERNA);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `events-${size}`);
    await rows.first().locator('.ev-link').click();
    const source = page.locator('.side-by-side article').first();
    const told = await source.locator('.evidence').textContent();
    expect(await axe(page)).toEqual([]);
    await shoot(page, `event-${size}`);
    await source.locator('blockquote a').click();
    const mark = page.locator('.text mark');
    await mark.waitFor();
    expect(await mark.textContent()).toBe(told);
    await page.keyboard.press('Escape');
    await source.waitFor();
    await page.keyboard.press('Escape');
    await rows.first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(SIZES)(
    'an event told by several: its sources stand side by side, its toll is a table: %s',
    async (size) => {
      const { events } = await ask<{ events: { id: string; tellings: unknown[] }[] }>(
        '/api/events?order=voices&limit=1',
      );
      const { page, wrong } = await open(`page=event/${events[0]!.id}&lang=en`, size);
      await page.locator('.side-by-side article').first().waitFor();
      expect(await page.locator('.side-by-side article').count()).toBe(events[0]!.tellings.length);
      if (size === 'desk') {
        const articles = page.locator('.side-by-side article');
        const [a, b] = [await articles.nth(0).boundingBox(), await articles.nth(1).boundingBox()];
        expect(a!.y).toBe(b!.y);
        expect(b!.x).toBeGreaterThan(a!.x);
      }
      await page.getByRole('heading', { name: /Why is this one event/ }).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  test.each(SIZES)('disputes stand in two columns, and none is chosen: %s', async (size) => {
    const { page, wrong } = await open('view=disputes&lang=de', size);
    const sides = page.locator('.dispute').first().locator('.dispute-side');
    await sides.first().waitFor();
    const [a, b] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(a!.y).toBe(b!.y);
    expect(b!.x).toBeGreaterThan(a!.x);
    expect(Math.abs(a!.width - b!.width)).toBeLessThan(4);
    await showFilters(page);
    await page.getByLabel('Worüber').selectOption('number');
    await expect.poll(() => said(page, 'matter')).toBe('number');
    const { total } = await ask<{ total: number }>('/api/disputes?matter=number');
    await expect.poll(() => heading(page).textContent()).toBe(`Widersprüche ${total}`);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `disputes-${size}`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(SIZES)('what changed since a day, by world, knowledge, method and silence: %s', async (size) => {
    const { page, wrong } = await open('view=changes&lang=en&at=2018-06-11&since=2018-05-20', size);
    const diff = await ask<{ counts: Record<string, number> }>('/api/diff?from=2018-05-20&to=2018-06-11');
    await page.locator('table.changes').first().waitFor();
    for (const [name, kind] of [
      ['The world', 'world'],
      ['What is known', 'knowledge'],
      ['The method', 'method'],
      ['Silence', 'silence'],
    ] as const)
      await page.getByRole('heading', { name: `${name} ${diff.counts[kind]}`, exact: true }).waitFor();
    const row = page.locator('table.changes tr', { hasText: 'Derna' }).first();
    await row.locator('.told a').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `changes-${size}`);
    await row.locator('.told a').first().click();
    await page.locator('.text mark').waitFor();
    await page.goBack();
    await page.getByLabel('Weighed by').selectOption('last-word');
    await expect.poll(() => said(page, 'policy')).toBe('last-word');
    const method = await ask<{ counts: Record<string, number> }>(
      '/api/diff?from=2018-05-20&to=2018-06-11&policyTo=last-word',
    );
    await page.getByRole('heading', { name: `The method ${method.counts.method}`, exact: true }).waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(SIZES)('tables: a number opens its events, another what it adds up; CSV: %s', async (size) => {
    const { page, wrong } = await open('view=tolls&lang=de', size);
    const { counts } = await ask<{ counts: { period: string; count: number; toll: { best: number } }[] }>(
      '/api/counts?by=month&role=killed&limit=1000',
    );
    const june = counts.find(({ period }) => period === '2018-06')!;
    const row = page.locator('.counts-table tbody tr', { hasText: 'Juni 2018' });
    await row.waitFor();
    expect(await row.locator('td').first().textContent()).toBe(String(june.count));
    expect(await row.locator('td').nth(2).textContent()).toBe(String(june.toll.best));
    await row.locator('td').nth(2).getByRole('button').click();
    await page.locator('.behind li').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `tolls-${size}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als CSV speichern' }).click(),
    ]);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFperiod,place,place_id,actor,actor_id,events,role,low,best,high,as_of,note');
    expect(lines.find((line) => line.startsWith('2018-06,'))).toContain(`,${june.count},killed,`);
    // What leaves the example says that it is invented.
    expect(lines[1]).toContain('Example: invented reports');
    await row.locator('td').first().getByRole('link').click();
    await expect.poll(() => heading(page).textContent()).toBe(`Ereignisse ${june.count}`);
    await page.goto(`${url}/?view=tolls&lang=de&by=actor`);
    await page.locator('.counts-table tbody tr').nth(3).waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('who waits long is told since when, and what for', async () => {
    const { counts } = await ask<{ counts: { claims: number; reports: number } }>('/api/health');
    const { page } = await openPage(browser, 'about:blank');
    await page.route('**/api/events?**', async (route) => {
      await new Promise((done) => setTimeout(done, 5000));
      await route.continue();
    });
    await page.goto(`${url}/?lang=en&view=events`);
    const waiting = page.getByRole('status').filter({ hasText: 'Loading' }).first();
    await waiting.getByText(`${counts.claims} claims of ${counts.reports} reports`).waitFor();
    expect(await waiting.textContent()).toMatch(/Loading … [2-9] s/u);
    await page.locator('.ev-row').first().waitFor({ timeout: 20_000 });
    expect(await waiting.count()).toBe(0);
    await page.close();
  });

  test('a day of knowledge goes by publication, and says so', async () => {
    const { page, wrong } = await open('view=claims&lang=en&asOf=2018-05-20');
    await page.getByText('Only what was published (without a day: fetched) up to 20 May 2018').waitFor();
    const { total } = await ask<{ total: number }>('/api/search?asOf=2018-05-20');
    const all = (await ask<{ total: number }>('/api/search')).total;
    expect(total).toBeLessThan(all);
    await expect.poll(() => heading(page).textContent()).toContain(` ${total}`);
    await page.getByRole('button', { name: 'Show all that is known' }).click();
    await expect.poll(() => heading(page).textContent()).toContain(` ${all}`);
    expect(said(page, 'asOf')).toBeNull();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(SIZES)('search: a word in all its forms, filters in the address, a saved view: %s', async (size) => {
    const { page, wrong } = await open('lang=de&view=reports', size);
    await heading(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Angriff');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Aussagen mit „Angriff“/ }).waitFor();
    await page.locator('.found-claims .claim', { hasText: 'Luftangriff' }).first().waitFor();
    await showFilters(page);
    await page.getByLabel('Modalität').selectOption('claimed');
    const { total } = await ask<{ total: number }>('/api/search?words=Angriff&modality=claimed');
    await expect.poll(() => heading(page).textContent()).toContain(` ${total}`);
    expect(said(page, 'modality')).toBe('claimed');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `claims-${size}`);
    if (size === 'phone') await page.locator('.views-button').click();
    await page.getByRole('button', { name: 'Ansichten' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Behauptete Angriffe');
    await page.getByRole('button', { name: 'Diese Ansicht speichern' }).click();
    await page.getByRole('link', { name: 'Behauptete Angriffe' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await shoot(page, `saved-${size}`);
    await page.goto(`${url}/?lang=de&view=words`);
    if (size === 'phone') await page.locator('.views-button').click();
    await page.getByRole('button', { name: 'Ansichten' }).click();
    await page.getByRole('link', { name: 'Behauptete Angriffe' }).click();
    await page.getByRole('heading', { name: /Aussagen mit „Angriff“/ }).waitFor();
    await expect.poll(() => heading(page).textContent()).toContain(` ${total}`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('names as one types lead to pages; all with the keyboard', async () => {
    const { page, wrong } = await open('lang=en&view=words');
    await heading(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Nationalarm');
    await page.getByRole('option', { name: /Libysche Nationalarmee/ }).waitFor();
    await shoot(page, 'choices');
    expect(await axe(page)).toEqual([]);
    const wanted = page.getByRole('option', { name: /^Libysche Nationalarmee/ });
    for (let step = 0; step < 8 && (await wanted.getAttribute('aria-selected')) !== 'true'; step++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Libysche Nationalarmee', level: 1 }).waitFor();
    expect(said(page, 'page')).toBe('actor/actor:lna');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page, 'page')).toBeNull();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(SIZES)('the page of a place: control, why, disputes, events, claims: %s', async (size) => {
    const { page, wrong } = await open(`page=place/${DERNA}&lang=en`, size);
    await page.getByRole('heading', { name: 'Derna', level: 1 }).waitFor();
    await page.locator('.course-row svg').first().waitFor();
    await page.locator('.why-now summary').click();
    await page.locator('.why-now tbody tr a').first().waitFor();
    await page.locator('.page .claim').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `place-${size}`);
    await page.locator('.why-now tbody tr a').first().click();
    await page.locator('.text mark').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /^All \d+ events$/ }).click();
    await page.locator('.ev-row').first().waitFor();
    expect(said(page, 'region')).toBe(DERNA);
    // The field says the name, not the number of the gazetteer.
    await showFilters(page);
    await expect.poll(() => page.getByRole('combobox', { name: 'Place or region' }).inputValue()).toBe('Derna');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(SIZES)('the page of an actor: names through time, leaders, strength, places: %s', async (size) => {
    const { page, wrong } = await open('page=actor/actor:lna&lang=de&at=2018-06-11', size);
    for (const name of [/^Libysche Nationalarmee$/, /Namen im Lauf der Zeit/, /Wer ihn führt/, /Berichtete Stärke/])
      await page.getByRole('heading', { name }).first().waitFor();
    await page.getByRole('heading', { name: /Was er am 11\. Juni 2018 hält/ }).waitFor();
    await page.locator('.page .claim').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `actor-${size}`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(SIZES)('the page of an outlet, and a report with who read it: %s', async (size) => {
    const { page, wrong } = await open('page=outlet/Lageblog&lang=en', size);
    await page.getByRole('heading', { name: 'Lageblog', level: 1 }).waitFor();
    await page.locator('table.reports tbody tr').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await shoot(page, `outlet-${size}`);
    await page.locator('table.reports tbody th a').first().click();
    await page.locator('.report .text').waitFor();
    await page.getByText('Read by').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each(['events', 'disputes', 'tolls', 'changes', 'claims', 'reports', 'words'])(
    '%s: dark, both widths: accessible, not too wide, no outside request',
    async (view) => {
      for (const size of SIZES) {
        const { page, wrong } = await openPage(browser, 'about:blank', WIDTHS[size]);
        const foreign: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(url) && !/^(?:blob|data):/u.test(request.url())) foreign.push(request.url());
        });
        await page.goto(`${url}/?lang=de&theme=dark&view=${view}`);
        await heading(page).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await shoot(page, `dark-${view}-${size}`);
        expect(foreign).toEqual([]);
        expect(wrong).toEqual([]);
        await page.close();
      }
    },
  );

  test.each([
    ['page=actor/nobody', /there is no actor/],
    ['page=event/none', /there is no event/],
    ['page=outlet/none', /there is no outlet/],
    ['page=nonsense/x', /page=nonsense\/x/],
    ['view=events&region=Nirgendwo', /no claim has the place/],
    ['view=events&from=2018-07-01&to=2018-06-01', /end before they begin/],
    ['view=changes&since=2030-01-01', /first day must not be after/],
    ['view=tolls&confidence=9', /confidence=9/],
  ])('what means nothing is told: %s', async (query, told) => {
    const { page } = await open(`lang=en&${query}`);
    await page.getByText(told).first().waitFor();
    expect(await page.locator('.top').isVisible()).toBe(true);
    await page.close();
  });

  test('two tabs at different days do not disturb each other', async () => {
    const one = await open('view=control&lang=en&at=2018-06-11');
    const two = await open('view=control&lang=en&at=2018-02-13');
    await one.page.getByRole('heading', { name: 'Control on 11 Jun 2018' }).waitFor();
    await two.page.getByRole('heading', { name: 'Control on 13 Feb 2018' }).waitFor();
    await two.page.keyboard.press('ArrowRight');
    await two.page.getByRole('heading', { name: 'Control on 14 Feb 2018' }).waitFor();
    expect(await heading(one.page).textContent()).toContain('11 Jun 2018');
    await one.page.close();
    await two.page.close();
  });

  test('single keys can be switched off', async () => {
    const { page } = await open('view=words&lang=en');
    const focused = () => page.evaluate("document.activeElement?.id === 'search'");
    await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
    await page.getByRole('checkbox', { name: /Single keys/ }).blur();
    await page.keyboard.press('/');
    expect(await focused()).toBe(false);
    await page.getByRole('checkbox', { name: /Single keys/ }).check();
    await page.getByRole('checkbox', { name: /Single keys/ }).blur();
    await page.keyboard.press('/');
    expect(await focused()).toBe(true);
    await page.close();
  });
});
