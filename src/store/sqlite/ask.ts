import { type Selectable, sql } from 'kysely';
import type { Claim } from '../../claims/index.js';
import type { KnownClaim } from '../../situation/index.js';
import { type Finding, groupBy } from '../../text/index.js';
import { type Carried, carryJudgements } from '../carry.js';
import { foldTerm } from '../terms.js';
import type { ClaimFilter, ReadingMark, ReportFilter, StoredClaim, StoredReport } from '../types.js';
import { toFinding, toJudgement, toReport, toRun, unpackText } from './rows.js';
import type { Tables, Tx } from './schema.js';

const HASH = /^[0-9a-f]{64}$/;

/** Whether the words are a hash of content and not an id given by a source. */
export const isHash = (idOrHash: string): boolean => HASH.test(idOrHash);

/** A day, a month, a year or a timestamp is not before the other, as far as the shorter one goes. */
const until = (
  column: 'r.since' | 'n.since' | 'r.recorded' | 'n.recorded' | 'd.recorded' | 'm.recorded' | 'made',
  limit: string,
) => sql<boolean>`substr(${sql.ref(column)}, 1, ${limit.length}) <= ${limit}`;

interface Moment {
  readonly asOf?: string | null;
  readonly recordedAsOf?: string | null;
}

/** Versions of reports that count at a moment (`r`): the newest of each id. */
function versionsAt(db: Tx, { asOf = null, recordedAsOf = null }: Moment) {
  let query = db.selectFrom('reports as r').where(({ not, exists, selectFrom }) => {
    let newer = selectFrom('reports as n')
      .select('n.no')
      .whereRef('n.id', '=', 'r.id')
      .whereRef('n.version', '>', 'r.version');
    if (asOf !== null) newer = newer.where(until('n.since', asOf));
    if (recordedAsOf !== null) newer = newer.where(until('n.recorded', recordedAsOf));
    return not(exists(newer));
  });
  if (asOf !== null) query = query.where(until('r.since', asOf));
  if (recordedAsOf !== null) query = query.where(until('r.recorded', recordedAsOf));
  return query;
}

/** In place of the hash of a version: every version that is held. */
const EVERY = 'every version';

/** Readings (`d`) that count at a moment: the newest run's of each version that counts; with a hash, of that version. */
export function readingsAt(db: Tx, moment: Moment, hash: string | null = null) {
  const { recordedAsOf = null } = moment;
  const held = db.selectFrom('reports as r');
  const versions = hash === null ? versionsAt(db, moment) : hash === EVERY ? held : held.where('r.hash', '=', hash);
  const query = versions.innerJoin('readings as d', 'd.report', 'r.no').where(({ not, exists, selectFrom }) => {
    let newer = selectFrom('readings as m')
      .select('m.no')
      .whereRef('m.report', '=', 'd.report')
      .whereRef('m.run', '>', 'd.run');
    if (recordedAsOf !== null) newer = newer.where(until('m.recorded', recordedAsOf));
    return not(exists(newer));
  });
  return recordedAsOf === null ? query : query.where(until('d.recorded', recordedAsOf));
}

/** Findings of one rule in the newest run of every version of a report, by its hash. */
export async function findingsOf(db: Tx, rule: string): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const rows = await readingsAt(db, {}, EVERY)
    .innerJoin('findings as f', 'f.reading', 'd.no')
    .where('f.rule', '=', rule)
    .select('r.hash')
    .selectAll('f')
    .orderBy('d.no')
    .orderBy('f.position')
    .execute();
  return new Map([...groupBy(rows, ({ hash }) => hash)].map(([hash, own]) => [hash, own.map(toFinding)]));
}

type MarkRow = readonly [
  hash: string,
  known: string | null,
  since: string,
  recorded: string,
  publisher: string | null,
  no: number,
  judged: number | null,
];

/** Readings that count at a moment, with what their claims depend on. */
export async function readingMarks(db: Tx, moment: Moment): Promise<readonly ReadingMark[]> {
  const { recordedAsOf = null } = moment;
  // One text for all rows: tens of thousands of them come over from the engine far sooner than as objects.
  const query = readingsAt(db, moment).select(({ selectFrom }) => {
    const last = selectFrom('judgements as j')
      .select(({ fn }) => fn.max('j.no').as('no'))
      .whereRef('j.report', '=', 'r.hash');
    const judged = recordedAsOf === null ? last : last.where(until('made', recordedAsOf));
    return sql<string>`json_group_array(json_array(r.hash, r.known, r.since, r.recorded, r.publisher, d.no, ${judged}))`.as(
      'rows',
    );
  });
  const { rows } = await query.executeTakeFirstOrThrow();
  return (JSON.parse(rows) as readonly MarkRow[]).map(([hash, known, since, recorded, publisher, no, judged]) => ({
    hash,
    since,
    known: known ?? recorded.slice(0, 10),
    mark: JSON.stringify([no, known, publisher, judged]),
    read: JSON.stringify([no, known, publisher]),
  }));
}

/** Numbers that grow with every row that is written, and the number of reports that were forgotten. */
export async function storeState(db: Tx): Promise<string> {
  const [row] = (
    await sql<
      Record<string, number | null>
    >`select (select count(*) from reports) as reports, (select max(no) from readings) as readings,
      (select max(no) from judgements) as judgements, (select max(no) from identities) as identities,
      (select count(*) from tombstones) as tombstones`.execute(db)
  ).rows;
  return JSON.stringify(row);
}

const FIELDS = [
  'c.body',
  'c.sentence',
  'c.reading',
  'r.id',
  'r.hash',
  'r.title',
  'r.publisher',
  'r.url',
  'r.published',
  'r.known',
  'r.recorded',
] as const;

/** A row with what a known claim is made of. */
export type ClaimRow = Pick<Selectable<Tables['claims']>, 'body' | 'sentence' | 'reading'> &
  Pick<
    Selectable<Tables['reports']>,
    'id' | 'hash' | 'title' | 'publisher' | 'url' | 'published' | 'known' | 'recorded'
  >;

/** The claims that a filter asks for, with their reports. */
export async function claimRows(db: Tx, filter: ClaimFilter & { readonly claim?: string }): Promise<ClaimRow[]> {
  const { report } = filter;
  const readings = readingsAt(db, filter, report !== undefined && isHash(report) ? report : null);
  // A page of everything: SQLite goes through the reports in the order asked for and stops early (its cross join keeps the order of the
  // tables). Where a name or an id picks few claims, it had better begin with these.
  const picked = [report, filter.claim, filter.place, filter.actor].some((given) => given !== undefined);
  let query =
    picked || filter.limit === undefined
      ? readings.innerJoin('claims as c', 'c.reading', 'd.no')
      : readings.crossJoin('claims as c').whereRef('c.reading', '=', 'd.no');
  if (report !== undefined && !isHash(report)) query = query.where('r.id', '=', report);
  if (filter.claim !== undefined) query = query.where('c.id', '=', filter.claim);
  if (filter.type !== undefined) query = query.where('c.type', 'in', [filter.type].flat());
  if (filter.modality !== undefined) query = query.where('c.modality', '=', filter.modality);
  if (filter.minConfidence !== undefined) query = query.where('c.confidence', '>=', filter.minConfidence);
  for (const role of ['place', 'actor'] as const) {
    const names = filter[role];
    if (names === undefined) continue;
    const terms = [...new Set([names].flat().map(foldTerm))];
    query = query.where('c.no', 'in', ({ selectFrom }) =>
      selectFrom('terms').select('claim').where('term', 'in', terms).where('role', '=', role),
    );
  }
  let ordered = query.select(FIELDS).orderBy('r.known').orderBy('r.no').orderBy('c.position');
  if (filter.limit !== undefined || filter.offset !== undefined)
    ordered = ordered.limit(filter.limit ?? -1).offset(filter.offset ?? 0);
  return ordered.execute();
}

async function judgementsOf(db: Tx, hash: string, recordedAsOf: string | null) {
  let query = db.selectFrom('judgements').selectAll().where('report', '=', hash).orderBy('no');
  if (recordedAsOf !== null) query = query.where(until('made', recordedAsOf));
  return (await query.execute()).map(toJudgement);
}

/** Decisions on the claims of a reading. */
async function decisionsOn(db: Tx, reading: number, hash: string, recordedAsOf: string | null): Promise<Carried> {
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'type', 'start', 'end'])
    .where('reading', '=', reading)
    .execute();
  const claims = rows.map(({ id, type, start, end }) => ({ id, type, evidence: [start, end] as const }));
  return carryJudgements(await judgementsOf(db, hash, recordedAsOf), claims);
}

/** Rows as known claims: parsed, with the decisions of people. */
export async function toKnownClaims(
  db: Tx,
  rows: readonly ClaimRow[],
  recordedAsOf: string | null,
): Promise<KnownClaim[]> {
  const judged = new Set(
    (await db.selectFrom('judgements').select('report').distinct().execute()).map(({ report }) => report),
  );
  const decisions = new Map<number, Carried>();
  for (const { reading, hash } of rows)
    if (judged.has(hash) && !decisions.has(reading))
      decisions.set(reading, await decisionsOn(db, reading, hash, recordedAsOf));
  return rows.map(({ body, sentence, reading, id, hash, title, publisher, url, published, known, recorded }) => {
    const claim = JSON.parse(body) as Claim;
    const judgement = decisions.get(reading)?.decisions.get(claim.id) ?? null;
    const knownByFetch = known !== null && published === null;
    return {
      claim,
      report: { id, hash, title, publisher, url },
      sentence: unpackText(sentence),
      known,
      knownByFetch,
      recorded,
      judgement,
    };
  });
}

/** Words as a question to the index: all of them must be there; quoted, so that nothing in them is an operator. */
const matchAll = (words: string): string =>
  (words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => `"${word}"`).join(' ');

const REPORT_FIELDS = [
  'r.id',
  'r.hash',
  'r.text',
  'r.title',
  'r.publisher',
  'r.url',
  'r.published',
  'r.language',
  'r.fetched',
  'r.recorded',
  'r.version',
  'r.since',
  'r.supersedes',
] as const;

/** Reports in the order in which they came. */
export async function reportRows(
  db: Tx,
  { id, words, versions, limit, offset }: ReportFilter,
): Promise<StoredReport[]> {
  const all = id !== undefined || versions === 'all';
  let query = all ? db.selectFrom('reports as r') : versionsAt(db, {});
  if (id !== undefined) query = query.where('r.id', '=', id);
  if (words !== undefined) {
    const match = matchAll(words);
    if (match === '') return [];
    query = query.where(sql<boolean>`r.no in (select rowid from words where words match ${match})`);
  }
  let ordered = query.select(REPORT_FIELDS).orderBy('r.no');
  if (limit !== undefined || offset !== undefined) ordered = ordered.limit(limit ?? -1).offset(offset ?? 0);
  return (await ordered.execute()).map(toReport);
}

/** One version by hash, else the newest of an id. */
export async function findReport(db: Tx, idOrHash: string): Promise<Selectable<Tables['reports']> | null> {
  const byHash = await db.selectFrom('reports').selectAll().where('hash', '=', idOrHash).executeTakeFirst();
  if (byHash !== undefined) return byHash;
  const newest = db.selectFrom('reports').selectAll().where('id', '=', idOrHash).orderBy('version', 'desc').limit(1);
  return (await newest.executeTakeFirst()) ?? null;
}

/** The claim as it counts now, else as the last run that gave it left it. */
export async function storedClaim(db: Tx, id: string): Promise<StoredClaim | null> {
  const rows = await db
    .selectFrom('claims as c')
    .innerJoin('readings as d', 'd.no', 'c.reading')
    .innerJoin('reports as r', 'r.no', 'd.report')
    .innerJoin('runs as u', 'u.no', 'd.run')
    .where('c.id', '=', id)
    .select([...FIELDS, 'u.no', 'u.reader', 'u.languages', 'u.ledger', 'u.started'])
    .orderBy('d.run', 'desc')
    .execute();
  const [current] = await claimRows(db, { claim: id });
  const row = rows.find(({ reading }) => reading === current?.reading) ?? rows[0];
  if (row === undefined) return null;
  const [known] = await toKnownClaims(db, [row], null);
  return known === undefined ? null : { ...known, run: toRun(row), current: row.reading === current?.reading };
}
