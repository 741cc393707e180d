import type { KeptThing } from '../types.js';
import { storeState } from './ask.js';
import { bufferOf } from './rows.js';
import type { Tx } from './schema.js';

/** More than this is not kept: SQLite holds no value of a gigabyte, and reading it would cost more than making it anew. */
const MOST_BYTES = 768 * 2 ** 20;

/** What was kept of a kind; null where nothing was, or where it was made by other means. */
export async function keptOf(tx: Tx, { kind, hash }: KeptThing): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('kept')
    .select('bytes')
    .where('kind', '=', kind)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row === undefined ? null : bufferOf(row.bytes);
}

/** Keeps bytes in place of all that was kept of the kind, within the transaction; not where the store has changed since they were made. */
export async function keep(tx: Tx, { kind, hash }: KeptThing, bytes: Uint8Array, state: string): Promise<boolean> {
  if (bytes.length > MOST_BYTES || (await storeState(tx)) !== state) return false;
  await tx.replaceInto('kept').values({ kind, hash, bytes }).execute();
  return true;
}
