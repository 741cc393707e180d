import { LagebildError } from '../text/index.js';
import type { OpenOptions, Store } from './types.js';

/** Opens the store at a location, making it where there is none: a path is a file of SQLite. The database is loaded when it is asked for. */
export async function openStore(location: string, options: OpenOptions): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1];
  if (scheme !== undefined)
    throw new LagebildError('store-kind-unknown', `this version knows no store of the kind ${scheme}: ${location}`, {
      came: `${scheme}://`,
      possible: 'the path of a file',
    });
  const { openSqliteStore } = await import('./sqlite/store.js');
  return openSqliteStore(location, options);
}

/** Puts a copy of the store at `from` where `to` is, in place of what is there; no process may have `to` open. */
export async function restoreStore(from: string, to: string, options: Pick<OpenOptions, 'busyMs'> = {}): Promise<void> {
  const { restoreFile } = await import('./sqlite/backup.js');
  await restoreFile(from, to, options);
}
