import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './running.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = existsSync(join(root, 'dist/cli/main.js')) && existsSync(join(root, 'dist/web/index.html'));
const MOST_BYTES = 30 * 1024 * 1024;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });

/** `npm test` and `prepack` build what is packed; here it is only packed. */
describe.skipIf(!built)('the package', () => {
  let folder: string;
  let packed: Packed;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lagebild-pack-'));
    const told = npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
    packed = (JSON.parse(told) as Packed[])[0]!;
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    writeFileSync(join(folder, 'bericht.txt'), 'Die syrische Armee eroberte am Montag das Dorf Abu Dali.');
    npm(folder, 'install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename));
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is at most 30 MB', () => {
    expect(packed.size).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('holds what runs, and nothing that only builds or tests it', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['package.json', 'LICENSE', 'dist/cli/main.js', 'dist/web/index.html']),
    );
    const strange = paths.filter(
      (path) =>
        !/^(?:dist|data|models)\/|^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$/u.test(path) ||
        /(?:\.test\.|\.map$|(?<!\.d)\.tsx?$|\/\.)/u.test(path),
    );
    expect(strange).toEqual([]);
  });

  test('holds no code whose source is gone', () => {
    const stale = packed.files
      .map(({ path }) => path)
      .filter((path) => /^dist\/(?!web\/|cli\/parts\/).*\.js$/u.test(path))
      .filter((path) => !existsSync(join(root, path.replace(/^dist/u, 'src').replace(/\.js$/u, '.ts'))));
    expect(stale).toEqual([]);
    const parts = packed.files.map(({ path }) => path).filter((path) => path.startsWith('dist/cli/parts/'));
    const command = [...parts, 'dist/cli/main.js'].map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((path) => !command.includes(`/${basename(path)}"`))).toEqual([]);
  });

  test('brings no tools of development', () => {
    const packages = readdirSync(join(folder, 'node_modules'));
    for (const tool of ['vite', 'vitest', 'typescript', 'react', 'playwright-core'])
      expect(packages).not.toContain(tool);
  });

  const run = (args: readonly string[], env: Record<string, string> = {}, node: readonly string[] = []): string =>
    execFileSync(process.execPath, [...node, join(folder, 'node_modules/lagebild/dist/cli/main.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  test('npx lagebild read', () => {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const args = ['--no-install', 'lagebild', 'read', 'bericht.txt', '--published', '2018-06-11', '--format', 'jsonl'];
    const line = execFileSync('npx', args, options);
    const { report, claims } = JSON.parse(line) as { report: { id: string }; claims: { type: string }[] };
    expect(report.id).toBe('bericht');
    expect(claims.map(({ type }) => type)).toContain('capture');
  });

  test('npx lagebild serve', async () => {
    const args = ['serve', '--port', '0', '--store', join(folder, 'served.db')];
    const server = start(join(folder, 'node_modules/.bin/lagebild'), args, folder);
    const url = await server.url;
    const health = (await (await fetch(`${url}/api/health`)).json()) as { name: string };
    expect(health.name).toBe('lagebild');
    const page = await (await fetch(url)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/u.exec(page)?.[1];
    expect((await fetch(url + script)).status).toBe(200);
    server.stop();
    expect(await server.end).toBe(0);
  });

  // Each module that is loaded costs time at the start: what a command does not use it does not load.
  test.each([
    ['--version', ['--version'], /fastify|libsql|kysely|zod|linkedom|readability|lagebild\/dist\/(?:reading|store)\//u],
    ['read', ['read', 'bericht.txt'], /fastify|libsql|kysely|\/zod\/|linkedom|readability/u],
    ['claims', ['claims', '--store', 'store.db'], /fastify|\/zod\/|linkedom|readability|lagebild\/dist\/reading\//u],
  ])('%s loads no more than it uses', (_, args, heavy) => {
    run(['ingest', 'bericht.txt', '--published', '2018-06-11', '--store', 'store.db']);
    const loaded = join(folder, 'loaded.txt');
    writeFileSync(loaded, '');
    const hook = `import { appendFileSync } from 'node:fs';
      export async function load(url, context, next) {
        appendFileSync(${JSON.stringify(loaded)}, url + '\\n');
        return next(url, context);
      }`;
    const data = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(data(hook))});`;
    run(args, { NODE_NO_WARNINGS: '1' }, ['--import', data(register)]);
    const urls = readFileSync(loaded, 'utf8').split('\n');
    expect(urls.some((url) => url.endsWith('/cli/main.js'))).toBe(true);
    expect(urls.filter((url) => heavy.test(url))).toEqual([]);
  });

  test('the page loads at most 180 kB of script at first', async () => {
    const { gzipSync } = await import('node:zlib');
    const assets = join(folder, 'node_modules/lagebild/dist/web/assets');
    const page = readFileSync(join(assets, '../index.html'), 'utf8');
    const first = readdirSync(assets).filter((file) => file.endsWith('.js') && page.includes(file));
    expect(first.length).toBeGreaterThan(0);
    const bytes = first.reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
    expect(bytes).toBeLessThanOrEqual(180_000);
  });
});
