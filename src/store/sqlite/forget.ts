import { sql } from 'kysely';
import type { ForgetResult } from '../types.js';
import { isHash } from './ask.js';
import type { Engine } from './driver.js';
import { indexable } from './put.js';
import { unpackText } from './rows.js';
import type { Tx } from './schema.js';

async function claimsOf(tx: Tx, report: number): Promise<number> {
  const count = tx
    .selectFrom('claims as c')
    .innerJoin('readings as d', 'd.no', 'c.reading')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('d.report', '=', report);
  return (await count.executeTakeFirst())?.n ?? 0;
}

/** Removes one version, or all versions of an id, within the transaction, and leaves tombstones; gives what went. */
export async function removeReports(
  tx: Tx,
  idOrHash: string,
  reason: string,
  forgotten: string,
): Promise<Omit<ForgetResult, 'erased'>[]> {
  const gone: Omit<ForgetResult, 'erased'>[] = [];
  const rows = await tx
    .selectFrom('reports')
    .select(['no', 'hash', 'title', 'text'])
    .where(isHash(idOrHash) ? 'hash' : 'id', '=', idOrHash)
    .orderBy('no')
    .execute();
  for (const { no, hash, title, text } of rows) {
    gone.push({ hash, claims: await claimsOf(tx, no) });
    // An index without a copy of the text has to be told what it indexed.
    const words = indexable(unpackText(text));
    await sql`insert into words (words, rowid, title, text) values ('delete', ${no}, ${indexable(title)}, ${words})`.execute(
      tx,
    );
    await tx.deleteFrom('reports').where('no', '=', no).execute();
    await tx.deleteFrom('judgements').where('report', '=', hash).execute();
    // Pairs with a claim of another report, and what retracts them.
    await sql`with recursive gone (no) as (select no from judgements where other like ${`["${hash}"%`}
      union select j.no from judgements j join gone on j.retracts = gone.no)
      delete from judgements where no in (select no from gone)`.execute(tx);
    await sql`with recursive gone (no) as (select no from identities where report = ${hash}
      union select i.no from identities i join gone on i.retracts = gone.no)
      delete from identities where no in (select no from gone)`.execute(tx);
    // Folds that were made with it.
    await tx.deleteFrom('kept').execute();
    await tx.insertInto('tombstones').values({ hash, reason, forgotten }).execute();
  }
  return gone;
}

/**
 * Makes what was removed unreadable in the files too. secure_delete blanks what a page gives up, but a page that was split may keep
 * a copy of a row in unused bytes (the test shows it), and the write-ahead log keeps old pages until it is emptied: so the
 * file is written anew. That takes about 20 s a gigabyte, in which other processes wait. False where another process stands in the way.
 */
export function erase(engine: Engine): boolean {
  try {
    engine.exec('pragma temp_store = file');
    engine.exec('vacuum');
    return Number(engine.run('pragma wal_checkpoint(truncate)').rows[0]?.busy) === 0;
  } catch {
    // The report is forgotten either way; the caller is told that the files still hold it.
    return false;
  }
}
