import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { type FtmEntity, isFtmEntity, relationOfFtm, rowOfFtm } from '../knowledge/ftm.js';
import { slugOf } from '../knowledge/geojson-places.js';
import { type Actor, forgetKnowledge, loadKnowledge } from '../knowledge/index.js';
import { type Installed, install } from '../knowledge/installed.js';
import { type CsvRecord, csvColumns, csvReader, rowOfCsv } from '../knowledge/ledger-csv.js';
import { checkRow, checkRows, type LedgerRow } from '../knowledge/ledger-schema.js';
import { LagebildError } from '../text/index.js';

/** What to import and how. */
export interface LedgerImport {
  readonly file: string;
  readonly name?: string;
  /** Only actors of these countries (ISO 3166-1). */
  readonly countries?: readonly string[];
}

/** What came of an import. */
export interface ImportedLedger {
  readonly installed: Installed;
  readonly rows: number;
  /** Actors that the ledger has already under one of their names: for people to judge, not merged. */
  readonly known: readonly { readonly name: string; readonly id: string }[];
  /** Entities that could not be taken, with the reason. */
  readonly leftOut: readonly string[];
}

/** Actors that the index of names can hold and still answer quickly. */
const MOST = 200_000;

/** Imports actors: FollowTheMoney entities, one a line, as OpenSanctions publishes them; or a CSV of one's own. */
export async function importLedger({ file, name, countries }: LedgerImport, folder: string): Promise<ImportedLedger> {
  if (!existsSync(file))
    throw new LagebildError('input-unreadable', `${file} cannot be imported`, {
      file,
      came: 'nothing',
      possible: 'FollowTheMoney entities (.json, .jsonl) or a table (.csv)',
    });
  const leftOut: string[] = [];
  const all = /\.csv$/i.test(file) ? await rowsOfTable(file, leftOut) : await rowsOfEntities(file, leftOut);
  const wanted = all.filter((row) => !countries?.length || row.countries?.some((c) => countries.includes(c)));
  const { fresh, known } = apart(wanted);
  if (fresh.length + known.length === 0)
    throw new LagebildError('input-unreadable', `${file} has no actors that could be taken`, {
      file,
      came: leftOut[0] ?? 'no actors',
      possible: /\.csv$/i.test(file)
        ? 'rows with a name'
        : 'entities of the schemata Person, Organization, PublicBody, LegalEntity, Company',
    });
  const installedName = name ?? slugOf(basename(file).replace(/\..*$/, ''));
  const rows = related(fresh);
  const installed = install(folder, installedName, 'actors', JSON.stringify(checkRows(rows, file)));
  forgetKnowledge();
  return { installed, rows: rows.length, known, leftOut };
}

/** Rows of a CSV file, as it is read; a record that is no row is told with its line, and the others are taken. */
async function rowsOfTable(file: string, leftOut: string[]): Promise<readonly LedgerRow[]> {
  const rows = new Map<string, LedgerRow>();
  let columns: readonly string[] | null = null;
  const take = (records: readonly CsvRecord[]): void => {
    for (const { line, cells } of records) {
      if (columns === null) {
        columns = csvColumns(cells, file);
        continue;
      }
      const row = checkRow(rowOfCsv(columns, cells));
      if (typeof row === 'string') leftOut.push(`line ${line}: ${row}`);
      else if (rows.has(row.id)) leftOut.push(`line ${line}: ${row.id} stands before`);
      else rows.set(row.id, row);
      demandFew(rows.size, file);
    }
  };
  const reader = csvReader();
  for await (const part of createReadStream(file, 'utf8')) take(reader.push(part as string));
  const { records, open } = reader.end();
  take(records);
  if (open !== null) leftOut.push(`line ${open}: a quote that nothing closes; what follows it is not read`);
  return [...rows.values()];
}

function demandFew(rows: number, file: string): void {
  if (rows > MOST)
    throw new LagebildError('input-too-large', `${file} has more than ${MOST} actors`, {
      file,
      possible: 'a collection of one topic or country',
    });
}

/** Rows of a file of entities; relations between them are entities too. */
async function rowsOfEntities(file: string, leftOut: string[]): Promise<readonly LedgerRow[]> {
  const rows = new Map<string, LedgerRow>();
  const { isLeader } = loadKnowledge();
  const between: NonNullable<ReturnType<typeof relationOfFtm>>[] = [];
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    const entity = entityOf(line);
    if (!entity) {
      leftOut.push(`line ${number}: no entity of FollowTheMoney`);
      continue;
    }
    const row = rowOfFtm(entity);
    const checked = typeof row === 'object' && row !== null ? checkRow(row) : row;
    if (typeof checked === 'string') leftOut.push(checked === row ? checked : `line ${number}: ${checked}`);
    else if (checked) rows.set(checked.id, checked);
    const relation = relationOfFtm(entity, isLeader);
    if (relation) between.push(relation);
    demandFew(rows.size, file);
  }
  for (const { actor, relation } of between) {
    const row = rows.get(actor);
    if (row && rows.has(relation.actor)) rows.set(actor, { ...row, relations: [...(row.relations ?? []), relation] });
  }
  return [...rows.values()];
}

function entityOf(line: string): FtmEntity | null {
  try {
    const value: unknown = JSON.parse(line);
    return isFtmEntity(value) ? value : null;
  } catch {
    return null;
  }
}

/** Actors that the package does not know, and those that it has under one of their names. */
function apart(rows: readonly LedgerRow[]): { fresh: readonly LedgerRow[]; known: { name: string; id: string }[] } {
  const { findActor } = loadKnowledge();
  const known: { name: string; id: string }[] = [];
  const fresh = rows.filter((row) => {
    const context = { published: null, countries: row.countries ?? [] };
    const same = [row.name, ...(row.names ?? []).map((n) => (typeof n === 'string' ? n : n.text))]
      .map((name) => findActor(name, context))
      .find((actor): actor is Actor => actor !== null && isOneKind(actor.kind, row.kind));
    if (same) known.push({ name: row.name, id: same.id });
    return !same;
  });
  return { fresh, known };
}

const isOneKind = (a: string, b: string): boolean => (a === 'person') === (b === 'person');

/** Rows without relations to actors that nobody has. */
function related(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const own = new Set(rows.map(({ id }) => id));
  const { actor } = loadKnowledge();
  return rows.map(({ relations, ...row }) => {
    const kept = relations?.filter((relation) => own.has(relation.actor) || actor(relation.actor));
    return kept?.length ? { ...row, relations: kept } : row;
  });
}
