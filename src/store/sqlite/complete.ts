import { sql } from 'kysely';
import type { ReportGaps } from '../types.js';
import { indexable } from './put.js';
import { knownDay, unpackText } from './rows.js';
import type { Tx } from './schema.js';

const FILLABLE = ['published', 'title', 'publisher', 'url', 'language'] as const;

/** Fills what was unknown of a report, within the transaction; what is known is never overwritten. */
export async function completeReport(tx: Tx, hash: string, told: ReportGaps): Promise<void> {
  const row = await tx.selectFrom('reports').selectAll().where('hash', '=', hash).executeTakeFirst();
  const gaps = FILLABLE.filter((field) => row?.[field] === null && typeof told[field] === 'string');
  if (row === undefined || gaps.length === 0) return;
  const filled = { ...row, ...Object.fromEntries(gaps.map((field) => [field, told[field]])) };
  const { title, publisher, url, language, published } = filled;
  const known = knownDay(filled);
  // A later version counts from the day it came, whatever day it bears.
  const since = row.version === 1 ? (known ?? row.since) : row.since;
  const values = { title, publisher, url, language, published, known, since };
  await tx.updateTable('reports').set(values).where('no', '=', row.no).execute();
  if (title === row.title) return;
  const text = indexable(unpackText(row.text));
  await sql`insert into words (words, rowid, title, text) values ('delete', ${row.no}, ${indexable(row.title)}, ${text})`.execute(
    tx,
  );
  await sql`insert into words (rowid, title, text) values (${row.no}, ${indexable(title)}, ${text})`.execute(tx);
}
