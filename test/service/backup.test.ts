import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';
import { backup, restore } from '../../src/service/backup.js';
import { ingest } from '../../src/service/ingest.js';
import { openStoreAt, storePath } from '../../src/service/location.js';
import { report } from '../store/made.js';
import { source, sourced, testFolder, tinyReader } from './made.js';

const folder = testFolder();
let count = 0;
let path = '';
beforeEach(() => {
  count += 1;
  path = join(folder, `${count}`, 'deep', 'store.db');
});

async function storeWith(...ids: readonly string[]): Promise<void> {
  const store = await openStoreAt(path);
  await ingest(store, source(...ids.map((id) => sourced(report(id, `Miliz nahm Derna ${id}.`)))), tinyReader());
  await store.close();
}

async function idsAt(at: string): Promise<readonly string[]> {
  const store = await openStoreAt(at, { readOnly: true });
  const ids = (await store.reports()).map(({ id }) => id);
  await store.close();
  return ids;
}

/** The library gives a closed file back only when its statements are collected: a process that ends does that by ending. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  for (let n = 0; n < 3; n += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a backup is made while the store is in use, and restored elsewhere', async () => {
  const store = await openStoreAt(path);
  await ingest(store, source(sourced(report('a', 'Miliz nahm Derna.'))), tinyReader());
  const copy = join(folder, `${count}.backup`);
  expect(await backup(store, copy)).toMatchObject({ path: copy, counts: { reports: 1, claims: 1 } });
  await ingest(store, source(sourced(report('b', 'Miliz nahm Sirte.'))), tinyReader());
  await store.close();
  const other = join(folder, `${count}-other.db`);
  expect(await restore(copy, other)).toMatchObject({ path: other, counts: { reports: 1 } });
  expect(await idsAt(other)).toEqual(['a']);
});

test('restore refuses to overwrite, and replaces with force, log and all', async () => {
  await storeWith('a');
  const copy = join(folder, `${count}.backup`);
  const store = await openStoreAt(path);
  await backup(store, copy);
  await store.close();
  await storeWith('b');
  await expect(restore(copy, path)).rejects.toMatchObject({ code: 'store-exists', details: { file: path } });
  expect(await idsAt(path)).toEqual(['a', 'b']);
  await collect();
  await restore(copy, path, { force: true });
  expect(await idsAt(path)).toEqual(['a']);
  expect(readdirSync(join(folder, `${count}`, 'deep')).filter((name) => name.includes('restored'))).toEqual([]);
});

test('restore with force is refused while somebody has the store open', async () => {
  await storeWith('a');
  const copy = join(folder, `${count}.backup`);
  const store = await openStoreAt(path);
  await backup(store, copy);
  await expect(restore(copy, path, { force: true })).rejects.toMatchObject({ code: 'store-busy' });
  expect(await idsAt(path)).toEqual(['a']);
  await store.close();
});

test.each([
  ['no file', null, 'store-missing'],
  ['a text', 'Das ist kein Speicher. '.repeat(300), 'store-not-a-store'],
  ['an empty file', '', 'store-not-a-store'],
])('restore of %s is refused and leaves what is there', async (_name, content, code) => {
  await storeWith('a');
  const from = join(folder, `${count}.broken`);
  if (content !== null) writeFileSync(from, content);
  await expect(restore(from, path, { force: true })).rejects.toMatchObject({ code });
  expect(await idsAt(path)).toEqual(['a']);
  expect(existsSync(`${path}.restored`)).toBe(false);
});

test.each([
  ['--store', 'x/s.db', { LAGEBILD_STORE: '/env.db' }, /[/\\]x[/\\]s\.db$/],
  ['LAGEBILD_STORE', undefined, { LAGEBILD_STORE: join('/', 'env.db') }, /env\.db$/],
  ['the data folder', undefined, {}, /lagebild[/\\].*lagebild\.db$|lagebild[/\\]lagebild\.db$/i],
  ['an empty setting counts as none', '', { LAGEBILD_STORE: '' }, /lagebild\.db$/],
])('where the store is: %s', (_name, told, env, expected) => {
  expect(storePath(told, env)).toMatch(expected);
});

test('a folder that cannot be made is named', async () => {
  writeFileSync(join(folder, `${count}.file`), '');
  await expect(openStoreAt(join(folder, `${count}.file`, 'a', 'store.db'))).rejects.toMatchObject({
    code: 'store-not-writable',
  });
});

test('a store is not restored from itself', async () => {
  await storeWith('a');
  await expect(restore(path, path, { force: true })).rejects.toMatchObject({ code: 'backup-is-store' });
  expect(await idsAt(path)).toEqual(['a']);
});
