import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

/** The browser of the tests; null where there is none (`npm test` says so by name). */
export const chromium: string | null =
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? null;

/** Whether the page was built. */
export const built = existsSync(new URL('../../dist/web/index.html', import.meta.url));

const ARGS = [
  '--no-sandbox',
  // The map is drawn without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts the browser, with other switches of its own where a test is about what it lacks. */
export async function launch(...switches: readonly string[]): Promise<Browser> {
  const playwright = await import('playwright-core');
  return playwright.chromium.launch({ executablePath: chromium ?? '', args: [...ARGS, ...switches] });
}

/** How many times as long as usual the tests wait: for a machine that does much else (`PATIENCE=4`). What is measured is not stretched. */
export const PATIENCE = Math.max(1, Number(process.env.PATIENCE) || 1);

/** Widths at which the page must work. */
export const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** A page that keeps what goes wrong on it. */
export async function openPage(
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number } = WIDTHS.desk,
): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport, locale: 'de-DE', colorScheme: 'light' });
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.setDefaultTimeout(8000 * PATIENCE);
  await page.goto(address);
  return { page, wrong };
}

const TOO_WIDE = `Math.max(...['html', 'main', '.panel']
  .flatMap((name) => [...document.querySelectorAll(name)])
  .map((part) => part.scrollWidth - part.clientWidth))`;

/** Pixels by which the page, its main part or its panel is too wide for its place. */
export const overflow = (page: Page): Promise<number> => page.evaluate(TOO_WIDE);

/** Keeps a picture where `SHOTS` names a folder: for eyes, not for the tests. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
}

/** Serious faults of accessibility, as axe sees them. */
export async function axe(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
