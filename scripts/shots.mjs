// Takes pictures of every page of the desk with the example store, in both widths, themes and languages (152), for eyes: a test sees what it
// was told to look for. `node scripts/shots.mjs FOLDER [PAGE…]`; needs `npm run build` and Chromium (`CHROMIUM` names another than
// /usr/bin/chromium). A server that runs already is named by `DESK_URL`.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Pages are seen down to here, in pixels of the page: what follows repeats. */
const TALLEST = 1560;
const WIDTHS = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } };
const THEMES = ['paper', 'dark'];
const LANGUAGES = ['de', 'en'];

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('node scripts/shots.mjs FOLDER [PAGE…]: the folder of the pictures is missing');
  process.exit(2);
}

/** Starts the server with the example, and says where it answers. */
async function serve() {
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'serve', '--example', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise((done, fail) => {
    let told = '';
    const hear = (chunk) => {
      told += chunk;
      const found = /http:\/\/[\d.]+:\d+/u.exec(told);
      if (found) done(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => fail(new Error(`the server ended: ${told}`)));
  });
  return { url, stop: () => child.kill() };
}

const server = process.env.DESK_URL ? { url: process.env.DESK_URL, stop: () => {} } : await serve();
const ask = async (path) => (await fetch(server.url + path)).json();
const event = (await ask('/api/events?order=voices&limit=1')).events[0].id;
const report = (await ask('/api/reports?limit=1')).reports[0].hash;

const DAY = 'at=2018-06-11';
/** Every page by its name, with its address. */
const PAGES = {
  map: `view=map&${DAY}`,
  'map-place': `view=map&${DAY}&place=geonames:87205&map=8/32.767/22.637`,
  timeline: `view=timeline&${DAY}`,
  network: `view=network&${DAY}`,
  control: `view=control&${DAY}`,
  events: `view=events&${DAY}`,
  disputes: `view=disputes&${DAY}`,
  tolls: `view=tolls&${DAY}`,
  changes: `view=changes&${DAY}`,
  claims: `view=claims&${DAY}&q=Angriff`,
  reports: `view=reports&${DAY}`,
  read: 'view=read',
  print: `view=print&${DAY}&period=week`,
  words: 'view=words',
  place: `page=place/geonames:87205&${DAY}`,
  actor: `page=actor/actor:lna&${DAY}`,
  event: `page=event/${event}&${DAY}`,
  outlet: `page=outlet/Nordkurier-Agentur&${DAY}`,
  report: `report=${report}&${DAY}`,
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let wrong = 0;
for (const [name, query] of Object.entries(PAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [width, viewport] of Object.entries(WIDTHS))
    for (const theme of THEMES)
      for (const lang of LANGUAGES) {
        const page = await browser.newPage({ viewport, locale: 'de-DE' });
        const file = `${name}-${width}-${theme}-${lang}`;
        page.on('console', (message) => {
          if (!['error', 'warning'].includes(message.type())) return;
          wrong++;
          console.log(`${file}: ${message.text()}`);
        });
        await page.goto(`${server.url}/?${query}&lang=${lang}&theme=${theme}`);
        await page
          .locator(query.includes('view=map') ? '.map-canvas[data-ready]' : 'main h1')
          .first()
          .waitFor();
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(700);
        const high = await page.evaluate('document.documentElement.scrollHeight');
        const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(TALLEST, Math.max(viewport.height, high)) };
        await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true, clip });
        await page.close();
      }
  console.log(`${name}: ${server.url}/?${query}`);
}
await browser.close();
server.stop();
process.exitCode = wrong > 0 ? 1 : 0;
