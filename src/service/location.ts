import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { type OpenOptions, openStore, type Store } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { systemClock } from './clock.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the store is: as told (`--store`), else `LAGEBILD_STORE`, else in the user's data folder. */
export function storePath(told?: string, env: Environment = process.env): string {
  const named = told || env.LAGEBILD_STORE;
  return named ? (named.includes('://') ? named : resolve(named)) : join(dataFolder(), 'lagebild.db');
}

/** The folder of this user for data. */
export const dataFolder = (): string => envPaths('lagebild', { suffix: '' }).data;

async function makeFolder(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error);
    throw new LagebildError('store-not-writable', `the folder of the store cannot be made: ${dirname(file)}`, {
      file,
      came,
      possible: 'a folder that may be written, given with --store or LAGEBILD_STORE',
    });
  }
}

/** Opens the store that is meant, with the machine's clock; folder and store are made at first use (not with `readOnly`). */
export async function openStoreAt(
  told?: string,
  options: Partial<OpenOptions> = {},
  env: Environment = process.env,
): Promise<Store> {
  const path = storePath(told, env);
  if (options.readOnly !== true && !path.includes('://')) await makeFolder(path);
  return openStore(path, { clock: systemClock, ...options });
}
