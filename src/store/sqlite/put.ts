import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Claim } from '../../claims/index.js';
import type { Finding } from '../../text/index.js';
import { sinceDay } from '../since.js';
import { termsOf } from '../terms.js';
import type { NewReport, PutStatus } from '../types.js';
import { knownDay, packOriginal, packText } from './rows.js';
import type { Tables, Tx } from './schema.js';

/** Keeps a statement well below SQLite's limit of 32,766 parameters. */
const ROWS_A_STATEMENT = 200;

/** The rows in portions small enough for one statement. */
export function* portions<T>(rows: readonly T[], size = ROWS_A_STATEMENT): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

async function insert<T extends keyof Tables>(tx: Tx, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  for (const some of portions(rows)) await tx.insertInto(table).values(some).execute();
}

async function nextNo(tx: Tx, table: 'reports' | 'readings' | 'claims'): Promise<number> {
  const row = await tx
    .selectFrom(table)
    .select(({ fn }) => fn.max('no').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

/** Words go into the index without what SQLite cannot hold in text. */
export const indexable = (text: string | null): string => (text ?? '').replace(/\0|\p{Surrogate}/gu, ' ');

/** A reading of one report, about to be written. */
interface NewReading {
  readonly report: number;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Writes readings of one run: claims with the terms they are asked for by, and findings. A claim told twice in a reading is one claim. */
export async function putReadings(
  tx: Tx,
  run: number,
  recorded: string,
  readings: readonly NewReading[],
): Promise<void> {
  const firstReading = await nextNo(tx, 'readings');
  let no = await nextNo(tx, 'claims');
  const claims: Insertable<Tables['claims']>[] = [];
  const terms: Insertable<Tables['terms']>[] = [];
  const findings: Insertable<Tables['findings']>[] = [];
  for (const [index, { text, ...read }] of readings.entries()) {
    const reading = firstReading + index;
    const unique = new Map(read.claims.map((claim) => [claim.id, claim]));
    for (const [position, claim] of [...unique.values()].entries()) {
      const [start, end] = claim.evidence;
      const { id, type, modality, confidence } = claim;
      const sentence = packText(text.slice(start, end));
      claims.push({
        no,
        reading,
        position,
        id,
        type,
        modality,
        confidence,
        start,
        end,
        sentence,
        body: JSON.stringify(claim),
      });
      for (const { term, role } of termsOf(claim)) terms.push({ term, role, claim: no });
      no += 1;
    }
    for (const [position, { span, rule, reason, about }] of read.findings.entries())
      findings.push({
        ...{ reading, position, start: span[0], end: span[1], rule, reason },
        about: about ? JSON.stringify(about) : null,
      });
  }
  await insert(
    tx,
    'readings',
    readings.map(({ report }, index) => ({ no: firstReading + index, report, run, recorded })),
  );
  await insert(tx, 'claims', claims);
  await insert(tx, 'terms', terms);
  await insert(tx, 'findings', findings);
}

/** What is held of these hashes, and which are kept out. */
export async function standingOf(tx: Tx, hashes: readonly string[]): Promise<Map<string, 'held' | 'forgotten'>> {
  const standing = new Map<string, 'held' | 'forgotten'>();
  for (const some of portions(hashes, 500)) {
    for (const { hash } of await tx.selectFrom('reports').select('hash').where('hash', 'in', some).execute())
      standing.set(hash, 'held');
    for (const { hash } of await tx.selectFrom('tombstones').select('hash').where('hash', 'in', some).execute())
      standing.set(hash, 'forgotten');
  }
  return standing;
}

type Version = Pick<Tables['reports'], 'hash' | 'version' | 'published'>;

async function newestVersions(tx: Tx, ids: readonly string[]): Promise<Map<string, Version>> {
  const newest = new Map<string, Version>();
  for (const some of portions(ids, 500)) {
    const rows = await tx
      .selectFrom('reports')
      .select(['id', 'hash', 'version', 'published'])
      .where('id', 'in', some)
      .orderBy('version')
      .execute();
    for (const row of rows) newest.set(row.id, row);
  }
  return newest;
}

function reportRow(
  item: NewReport,
  no: number,
  before: Version | undefined,
  recorded: string,
): Insertable<Tables['reports']> {
  const { id, hash, text, title, publisher, url, published, language, fetched } = item.report;
  return {
    ...{ no, id, hash, title, publisher, url, published, language, fetched, recorded },
    version: (before?.version ?? 0) + 1,
    supersedes: before?.hash ?? null,
    text: packText(text),
    known: knownDay(item.report),
    since: sinceDay(item.report, before, recorded),
    media_type: item.mediaType,
    ...packOriginal(item.original, text),
  };
}

/** Takes a batch in, within the transaction: what is new or a new version with its claims; says what became of each. */
export async function putBatch(
  tx: Tx,
  run: number,
  recorded: string,
  batch: readonly NewReport[],
): Promise<PutStatus[]> {
  const standing = await standingOf(
    tx,
    batch.map(({ report }) => report.hash),
  );
  const newest = await newestVersions(tx, [...new Set(batch.map(({ report }) => report.id))]);
  let no = await nextNo(tx, 'reports');
  const rows: Insertable<Tables['reports']>[] = [];
  const readings: NewReading[] = [];
  const statuses = batch.map((item): PutStatus => {
    const { id, hash, text, published } = item.report;
    const there = standing.get(hash);
    if (there !== undefined) return there === 'held' ? 'duplicate' : 'forgotten';
    const before = newest.get(id);
    const row = reportRow(item, no, before, recorded);
    rows.push(row);
    readings.push({ report: no, text, claims: item.claims, findings: item.findings });
    standing.set(hash, 'held');
    newest.set(id, { hash, published, version: row.version });
    no += 1;
    return before === undefined ? 'new' : 'version';
  });
  await insert(tx, 'reports', rows);
  for (const [index, { title }] of rows.entries())
    await sql`insert into words (rowid, title, text) values (${rows[index]?.no}, ${indexable(title ?? null)}, ${indexable(readings[index]?.text ?? null)})`.execute(
      tx,
    );
  await putReadings(tx, run, recorded, readings);
  return statuses;
}
