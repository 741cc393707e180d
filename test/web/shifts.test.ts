import { beforeAll, describe, expect, test } from 'vitest';
import { built, chromium, WIDTHS } from './browser.js';
import { deskInBrowser } from './example-desk.js';

/** Most that a page may jump while it loads: a fifth of what is called good (cumulative layout shift, 0.1). */
const MOST = 0.02;
/** What the server is late, in milliseconds: what comes at once hides what jumps when it comes. */
const LATE = 250;

const WATCH = `window.shifts = []; new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifts.push({
    value: one.value,
    what: one.sources.map(({ node, previousRect, currentRect }) => [
      node?.outerHTML?.slice(0, 80) ?? node?.textContent?.slice(0, 40), previousRect.y, currentRect.y].join(' ')),
  });
}).observe({ type: 'layout-shift', buffered: true });`;

interface Shift {
  readonly value: number;
  readonly what: readonly string[];
}

describe.skipIf(!chromium || !built)('nothing jumps while a page loads', () => {
  const desk = deskInBrowser();
  let event = '';
  let report = '';

  beforeAll(async () => {
    const ask = async <T>(path: string) => (await (await fetch(desk.url() + path)).json()) as T;
    event = (await ask<{ events: { id: string }[] }>('/api/events?order=voices&limit=1')).events[0]!.id;
    report = (await ask<{ reports: { hash: string }[] }>('/api/reports?limit=1')).reports[0]!.hash;
  });

  test.each<[string, string]>([
    ['map', 'view=map&at=2018-06-11'],
    ['map with a place', 'view=map&at=2018-06-11&place=geonames:87205'],
    ...['timeline', 'network', 'control', 'events', 'disputes', 'tolls', 'changes', 'claims', 'reports', 'read'].map(
      (view): [string, string] => [view, `view=${view}&at=2018-06-11`],
    ),
    ['print', 'view=print&at=2018-06-11'],
    ['words', 'view=words'],
    ['place', 'page=place/geonames:87205'],
    ['actor', 'page=actor/actor:lna'],
    ['event', 'page=event/'],
    ['outlet', 'page=outlet/Nordkurier-Agentur'],
    ['report', 'report='],
  ])('%s', async (_, query) => {
    const address = `${query}${query === 'page=event/' ? event : ''}${query === 'report=' ? report : ''}`;
    for (const size of ['desk', 'phone'] as const) {
      const page = await desk.browser().newPage({ viewport: WIDTHS[size], locale: 'de-DE' });
      await page.addInitScript(WATCH);
      await page.route('**/api/**', async (route) => {
        await new Promise((done) => setTimeout(done, LATE));
        await route.continue();
      });
      await page.goto(`${desk.url()}/?lang=de&${address}`);
      await page.locator('main').waitFor();
      await page.waitForTimeout(2500);
      const shifts = (await page.evaluate('window.shifts')) as readonly Shift[];
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      const told = shifts
        .filter(({ value }) => value > 0.001)
        .map(({ value, what }) => `${value.toFixed(3)} ${what.join(' | ')}`);
      expect(sum, `${size}: ${told.join('\n')}`).toBeLessThan(MOST);
      await page.close();
    }
  });
});
