import { existsSync, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { restoreStore, type Store, type StoreCounts } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { openStoreAt } from './location.js';

/** What was copied, for people. */
export interface Copied {
  readonly path: string;
  readonly bytes: number;
  readonly counts: StoreCounts;
}

async function copied(path: string): Promise<Copied> {
  const copy = await openStoreAt(path, { readOnly: true });
  try {
    return { path: resolve(path), bytes: (await stat(path)).size, counts: await copy.counts() };
  } finally {
    await copy.close();
  }
}

/** Writes a consistent copy of a store in use to `path`, where nothing may be yet, and opens it once to see that it is whole. */
export async function backup(store: Store, path: string): Promise<Copied> {
  await store.backup(path);
  return copied(path);
}

/** Makes the store at `to` from a backup. What is there is replaced only with `force`, and only while nobody has it open. */
export async function restore(
  from: string,
  to: string,
  { force = false }: { readonly force?: boolean } = {},
): Promise<Copied> {
  if (existsSync(from) && existsSync(to) && realpathSync(from) === realpathSync(to))
    throw new LagebildError('backup-is-store', `the backup is the store itself: ${to}`, {
      file: to,
      possible: 'the path of another file that `lagebild backup` wrote',
    });
  if (existsSync(to) && !force)
    throw new LagebildError('store-exists', `there is a store already: ${to}`, {
      file: to,
      possible: 'another path with --store, or --force to replace it by the backup',
    });
  await restoreStore(from, to);
  // A backup of an older version is brought to this one here, where it is seen, and not at the next ingest.
  await (await openStoreAt(to)).close();
  return copied(to);
}
