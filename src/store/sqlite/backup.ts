import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { LagebildError } from '../../text/index.js';
import type { OpenOptions } from '../types.js';
import type { Engine } from './driver.js';
import { openEngine } from './driver.js';
import { toStoreError } from './errors.js';
import { storeVersion } from './migrations.js';

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The error as it concerns the copy, not the store it is made of. */
const about = (error: unknown, path: string): unknown =>
  toStoreError(error instanceof LagebildError && error.cause !== undefined ? error.cause : error, path);

/** Writes a consistent copy beside `path` and moves it there only when it is complete and on the disk. */
async function copyInto(engine: Engine, path: string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await rm(partial, { force: true });
    engine.run('vacuum into ?', [partial]);
    await sync(partial);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw about(error, path);
  }
}

/** Writes a consistent copy of an open store to a path where nothing is yet. */
export async function backupEngine(engine: Engine, path: string): Promise<void> {
  if (existsSync(path))
    throw new LagebildError('backup-exists', `there is a file already: ${path}`, {
      file: path,
      possible: 'a path where no file is yet',
    });
  await copyInto(engine, path);
}

/** Throws `store-busy` where a process has the file open: what it writes from now on would be lost with the old file. */
function requireUnused(file: string): void {
  const engine = openEngine(file, 'write', 0);
  try {
    engine.run('pragma locking_mode = exclusive');
    engine.exec('begin exclusive');
    engine.exec('commit');
    engine.run('pragma locking_mode = normal');
    engine.run('select count(*) from sqlite_master');
  } catch (error) {
    // A damaged store, or none at all, is what a backup is there to replace.
    if (error instanceof LagebildError && error.code === 'store-busy') throw error;
  } finally {
    engine.close();
  }
}

/** Puts a copy of the store in the file `from` where `to` is, in place of what is there. The copy is complete before anything is replaced. */
export async function restoreFile(
  from: string,
  to: string,
  { busyMs = 5000 }: Pick<OpenOptions, 'busyMs'>,
): Promise<void> {
  if (!existsSync(from))
    throw new LagebildError('store-missing', `there is no backup: ${from}`, {
      file: from,
      possible: 'the path of a file that `lagebild backup` wrote',
    });
  const engine = openEngine(from, 'read', busyMs);
  try {
    if (storeVersion(engine, from) === 0)
      throw new LagebildError('store-not-a-store', `the file holds no store of Lagebild: ${from}`, {
        file: from,
        came: 'an empty file',
        possible: 'the path of a file that `lagebild backup` wrote',
      });
    const checked = engine.run('pragma quick_check(1)').rows[0]?.quick_check;
    if (checked !== 'ok')
      throw new LagebildError('store-damaged', `the backup is damaged: ${from}`, {
        file: from,
        came: String(checked),
        possible: 'another backup',
      });
    if (existsSync(to)) requireUnused(to);
    const partial = `${to}.restored`;
    await rm(partial, { force: true });
    await copyInto(engine, partial);
    // The log of the old store must not be played into the new one.
    for (const rest of ['-wal', '-shm']) await rm(`${to}${rest}`, { force: true });
    await rename(partial, to);
  } finally {
    engine.close();
  }
}
