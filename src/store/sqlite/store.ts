import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { LagebildError } from '../../text/index.js';
import type { Judgement, OpenOptions, ReportDay, Run, Store, StoreCounts } from '../types.js';
import {
  claimRows,
  findingsOf,
  findReport,
  readingMarks,
  readingsAt,
  reportRows,
  storedClaim,
  storeState,
  toKnownClaims,
} from './ask.js';
import { backupEngine } from './backup.js';
import { completeReport } from './complete.js';
import { dialectOf, type Engine, openEngine } from './driver.js';
import { erase, removeReports } from './forget.js';
import { identify, identities } from './identities.js';
import { keep, keptOf } from './kept.js';
import { migrate, STORE_VERSION, storeVersion } from './migrations.js';
import { putBatch, putReadings, standingOf } from './put.js';
import { numberOf, packPlace, toFinding, toJudgement, toReport, toRun, unpackOriginal, unpackText } from './rows.js';
import type { Tables, Tx } from './schema.js';

/** Two processes that make the same store at once: switching to WAL does not wait by itself. */
async function switchToWal(engine: Engine): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      engine.run('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (left === 0 || !(error instanceof LagebildError) || error.code !== 'store-busy') throw error;
      await wait(50);
    }
  }
}

function requireCurrent(engine: Engine, file: string): void {
  const version = storeVersion(engine, file);
  if (version < STORE_VERSION)
    throw new LagebildError(
      'store-older',
      `the store is of version ${version} and cannot be brought to ${STORE_VERSION} while it is only read: ${file}`,
      {
        file,
        came: `store version ${version}`,
        possible: 'open it once for writing, for instance with `lagebild ingest`',
      },
    );
}

const SETTINGS = [
  'synchronous = full',
  'foreign_keys = on',
  'secure_delete = on',
  'cache_size = -32000',
  // Every join has its index; left to itself the planner builds one for a query anew.
  'automatic_index = off',
];

/** Opens the file as a store of this program's version; a file that is none is left as it was. */
async function openCurrent(file: string, { readOnly = false, maxBytes, busyMs = 5000 }: OpenOptions): Promise<Engine> {
  if (readOnly && !existsSync(file))
    throw new LagebildError('store-missing', `there is no store: ${file}`, {
      file,
      possible: 'take reports in first with `lagebild ingest`, or name another store with --store or LAGEBILD_STORE',
    });
  const engine = openEngine(file, readOnly ? 'read' : 'create', busyMs);
  try {
    storeVersion(engine, file);
    if (!readOnly) await switchToWal(engine);
    for (const setting of SETTINGS) engine.run(`pragma ${setting}`);
    if (maxBytes !== undefined) {
      const pageSize = Number(engine.run('pragma page_size').rows[0]?.page_size);
      engine.run(`pragma max_page_count = ${Math.max(1, Math.floor(maxBytes / pageSize))}`);
    }
    if (readOnly) requireCurrent(engine, file);
    else migrate(engine, file);
    return engine;
  } catch (error) {
    engine.close();
    throw error;
  }
}

const unknownReport = (idOrHash: string): LagebildError =>
  new LagebildError('report-unknown', `the store holds no report ${idOrHash}`, {
    came: idOrHash,
    possible: 'the id or the hash of a report that was taken in',
  });

function runNumber({ id }: Run): number {
  const no = numberOf(id, 'run');
  if (no === null) throw new TypeError(`no run of this store: ${id}`);
  return no;
}

async function countAll(db: Tx): Promise<StoreCounts> {
  const rows = async (table: keyof Tables) =>
    (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? 0;
  const current = async (table: 'claims' | 'findings') => {
    const readings = readingsAt(db, {}).select('d.no');
    return (
      await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where reading in ${readings}`.execute(db)
    ).rows[0]?.n;
  };
  const ids = await db
    .selectFrom('reports')
    .select(({ fn }) => fn.count<number>('id').distinct().as('n'))
    .executeTakeFirst();
  return {
    reports: ids?.n ?? 0,
    versions: await rows('reports'),
    claims: (await current('claims')) ?? 0,
    findings: (await current('findings')) ?? 0,
    judgements: await rows('judgements'),
    identities: await rows('identities'),
    runs: await rows('runs'),
    tombstones: await rows('tombstones'),
  };
}

async function daysOf(db: Tx): Promise<readonly ReportDay[]> {
  const query = db
    .selectFrom('reports')
    .select(['known as day', ({ fn }) => fn.count<number>('id').distinct().as('reports')])
    .where(sql<boolean>`length(known) = 10`)
    .groupBy('known')
    .orderBy('known');
  return (await query.execute()).flatMap(({ day, reports }) => (day === null ? [] : [{ day, reports }]));
}

/** The judgement that another one retracts: it must be one on the same report. */
async function retractedBy(
  tx: Tx,
  { decision, retracts, report }: Omit<Judgement, 'id' | 'made'>,
): Promise<number | null> {
  if (decision !== 'retract') return null;
  const no = retracts === null ? null : numberOf(retracts, 'judgement');
  const found =
    no === null
      ? undefined
      : await tx.selectFrom('judgements').select('report').where('no', '=', no).executeTakeFirst();
  if (no !== null && found?.report === report) return no;
  throw new LagebildError('judgement-unknown', `there is no judgement ${retracts ?? ''} on this report to retract`, {
    came: String(retracts),
    possible: 'the id of a judgement on the same report',
  });
}

function writing(db: Tx, engine: Engine, { clock, readOnly = false }: OpenOptions) {
  const now = () => clock().toISOString();
  const change = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.transaction().execute(work);
  return {
    startRun: (run) =>
      change(async (tx) => {
        const { reader, ledger } = run;
        const values = { reader, ledger, languages: JSON.stringify(run.languages), started: now() };
        return toRun(await tx.insertInto('runs').values(values).returningAll().executeTakeFirstOrThrow());
      }),
    mark: (key, value) =>
      change(async (tx) => {
        await tx.replaceInto('meta').values({ key, value }).execute();
      }),
    putReports: (run, batch) => change((tx) => putBatch(tx, runNumber(run), now(), batch)),
    putReading: (run, hash, { claims, findings }, told = {}) =>
      change(async (tx) => {
        const held = await tx.selectFrom('reports').select(['no', 'text']).where('hash', '=', hash).executeTakeFirst();
        if (held === undefined) throw unknownReport(hash);
        const no = runNumber(run);
        await completeReport(tx, hash, told);
        await tx.deleteFrom('readings').where('report', '=', held.no).where('run', '=', no).execute();
        await putReadings(tx, no, now(), [{ report: held.no, text: unpackText(held.text), claims, findings }]);
      }),
    judge: (judgement) =>
      change(async (tx) => {
        const { report, type, evidence, decision, by, note, other } = judgement;
        const held = await tx.selectFrom('reports').select('no').where('hash', '=', report).executeTakeFirst();
        if (held === undefined) throw unknownReport(report);
        const retracts = await retractedBy(tx, judgement);
        const values = {
          report,
          type,
          start: evidence[0],
          end: evidence[1],
          decision,
          retracts,
          made_by: by,
          note,
          made: now(),
          other: other === undefined ? null : packPlace(other),
        };
        return toJudgement(await tx.insertInto('judgements').values(values).returningAll().executeTakeFirstOrThrow());
      }),
    identify: (judgement) => change((tx) => identify(tx, judgement, now())),
    keep: async (thing, bytes, state) => (readOnly ? false : change((tx) => keep(tx, thing, bytes, state))),
    forget: async (idOrHash, reason) => {
      const gone = await change(async (tx) => {
        const removed = await removeReports(tx, idOrHash, reason, now());
        const before = await tx.selectFrom('tombstones').select('hash').where('hash', '=', idOrHash).executeTakeFirst();
        return removed.length === 0 && before !== undefined ? [{ hash: idOrHash, claims: 0 }] : removed;
      });
      if (gone.length === 0) throw unknownReport(idOrHash);
      const erased = await db.connection().execute(async () => erase(engine));
      return gone.map((one) => ({ ...one, erased }));
    },
  } satisfies Partial<Store>;
}

function asking(db: Tx) {
  // Several questions in one transaction see one state of the store, whatever other processes write meanwhile.
  const look = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    db.transaction().setAccessMode('read only').execute(work);
  return {
    standing: (hashes) => look((tx) => standingOf(tx, hashes)),
    reports: (filter = {}) => look((tx) => reportRows(tx, filter)),
    report: (idOrHash) =>
      look(async (tx) => {
        const row = await findReport(tx, idOrHash);
        return row === null ? null : toReport(row);
      }),
    original: (hash) =>
      look(async (tx) => {
        const row = await tx.selectFrom('reports').selectAll().where('hash', '=', hash).executeTakeFirst();
        return row === undefined ? null : { bytes: unpackOriginal(row), mediaType: row.media_type };
      }),
    claims: (filter = {}) =>
      look(async (tx) => toKnownClaims(tx, await claimRows(tx, filter), filter.recordedAsOf ?? null)),
    claim: (id) => look((tx) => storedClaim(tx, id)),
    findings: (hash) =>
      look(async (tx) => {
        const query = readingsAt(tx, {}, hash)
          .innerJoin('findings as f', 'f.reading', 'd.no')
          .selectAll('f')
          .orderBy('f.position');
        return (await query.execute()).map(toFinding);
      }),
    findingsOf: (rule) => look((tx) => findingsOf(tx, rule)),
    judgements: (report) =>
      look(async (tx) => {
        const query = tx.selectFrom('judgements').selectAll().orderBy('no');
        return (await (report === undefined ? query : query.where('report', '=', report)).execute()).map(toJudgement);
      }),
    identities: () => look(identities),
    tombstones: () =>
      look((tx) => tx.selectFrom('tombstones').selectAll().orderBy('forgotten').orderBy('hash').execute()),
    runs: () => look(async (tx) => (await tx.selectFrom('runs').selectAll().orderBy('no').execute()).map(toRun)),
    readings: (moment = {}) => look((tx) => readingMarks(tx, moment)),
    state: () => look(storeState),
    kept: (thing) => look((tx) => keptOf(tx, thing)),
    counts: () => look(countAll),
    days: () => look(daysOf),
    meta: (key) =>
      look(async (tx) => {
        const row = await tx.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
        return row?.value ?? null;
      }),
  } satisfies Partial<Store>;
}

/**
 * The library keeps the file open until its statements are collected: the log is emptied now, not then. Where that fails (a full disk,
 * another process at work) nothing is lost: the next one who opens the store finds the log.
 */
function emptyLog(engine: Engine): void {
  try {
    engine.run('pragma wal_checkpoint(truncate)');
  } catch {
    // What was committed is in the log.
  }
}

/** Opens a store in a SQLite file, making it where there is none. */
export async function openSqliteStore(path: string, options: OpenOptions): Promise<Store> {
  const file = resolve(path);
  const engine = await openCurrent(file, options);
  const db: Tx = new Kysely<Tables>({ dialect: dialectOf(engine) });
  return {
    location: file,
    ...writing(db, engine, options),
    ...asking(db),
    backup: (to) => db.connection().execute(() => backupEngine(engine, resolve(to))),
    close: async () => {
      if (options.readOnly !== true) await db.connection().execute(async () => emptyLog(engine));
      await db.destroy();
    },
  };
}
