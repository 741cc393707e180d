import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './running.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = existsSync(join(root, 'dist/cli/main.js')) && existsSync(join(root, 'dist/web/index.html'));

describe.skipIf(!built)('npm start', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lagebild-start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const begin = (port: string) =>
    start(process.execPath, ['scripts/start.mjs', '--port', port, '--store', join(folder, 'store.db')], root);

  test('serves, says where, and what to try next; a taken port gets a way out', async () => {
    const first = begin('0');
    const url = await first.url;
    const health = (await (await fetch(`${url}/api/health`)).json()) as { name: string };
    expect(health.name).toBe('lagebild');
    expect((await fetch(url)).headers.get('content-type')).toContain('text/html');
    await expect.poll(first.said).toContain('npx lagebild read');

    const text = 'Die syrische Armee eroberte am Montag die Stadt Idlib.';
    const body = JSON.stringify({ text, published: '2018-06-12', publisher: 'Testblatt' });
    const headers = { 'content-type': 'application/json' };
    const stored = await fetch(`${url}/api/reports`, { method: 'POST', headers, body });
    expect(await stored.json()).toMatchObject({ status: 'new' });
    const answer = await (await fetch(`${url}/api/control?at=2018-06-12&place=Idlib`)).json();
    expect(answer).toMatchObject({ control: [{ status: 'controlled', start: '2018-06-11' }] });

    const port = new URL(url).port;
    const second = begin(port);
    expect(await second.end).not.toBe(0);
    expect(second.said()).toContain(url);
    expect(second.said()).toContain(`--port ${Number(port) + 1}`);

    first.stop();
    expect(await first.end).toBe(0);
  }, 60_000);

  // Only Linux takes the data folder from this variable; elsewhere the user's own store would be looked for.
  test.skipIf(process.platform !== 'linux')(
    'without a store, the example is opened, and that is said',
    async () => {
      const { LAGEBILD_STORE: _, ...rest } = process.env;
      const env = { ...rest, XDG_DATA_HOME: join(folder, 'data') };
      const running = start(process.execPath, ['scripts/start.mjs', '--port', '0'], root, env);
      const health = await (await fetch(`${await running.url}/api/health`)).json();
      expect(health).toMatchObject({ stamp: 'Example: invented reports', day: '2018-06-11' });
      expect(running.said()).toContain('there is no store yet');
      expect(existsSync(join(folder, 'data', 'lagebild', 'lagebild.db'))).toBe(false);
      running.stop();
      expect(await running.end).toBe(0);
    },
    120_000,
  );
});
