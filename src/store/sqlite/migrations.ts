import { LagebildError } from '../../text/index.js';
import type { Engine } from './driver.js';

/** `LGBD`: marks the file as a store of Lagebild (PRAGMA application_id). */
const APPLICATION = 0x4c474244;

/**
 * Migrations by number, from 1; each is a list of statements that leads from the version before to its own. What is published is never
 * changed: a new one is added.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table reports (
      no integer primary key, id text not null, version integer not null, hash text not null unique, supersedes text,
      text not null, title text, publisher text, url text, published text, language text, fetched text,
      known text, since text not null, recorded text not null,
      media_type text not null, coding text not null, original blob, unique (id, version))`,
    'create index reports_known on reports (known, no)',
    `create table runs (
      no integer primary key autoincrement, reader text not null, languages text not null, ledger text not null, started text not null)`,
    `create table readings (
      no integer primary key, report integer not null references reports on delete cascade,
      run integer not null references runs, recorded text not null, unique (report, run))`,
    `create table claims (
      no integer primary key, reading integer not null references readings on delete cascade, position integer not null,
      id text not null, type text not null, modality text not null, confidence real not null,
      start integer not null, "end" integer not null, sentence not null, body text not null, unique (reading, position))`,
    'create index claims_id on claims (id)',
    'create index claims_type on claims (type)',
    `create table terms (
      term text not null, role text not null, claim integer not null references claims on delete cascade,
      primary key (term, role, claim)) without rowid`,
    'create index terms_claim on terms (claim)',
    `create table findings (
      reading integer not null references readings on delete cascade, position integer not null,
      start integer not null, "end" integer not null, rule text not null, reason text not null,
      primary key (reading, position)) without rowid`,
    `create table judgements (
      no integer primary key autoincrement, report text not null, type text not null, start integer not null, "end" integer not null,
      decision text not null, retracts integer references judgements, made_by text not null, note text, made text not null)`,
    'create index judgements_report on judgements (report)',
    'create table tombstones (hash text primary key, reason text not null, forgotten text not null)',
    // Words only, no second copy of the text; secure-delete: a forgotten word leaves the index at once, not with the next merge.
    `create virtual table words using fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 0')`,
    `insert into words (words, rank) values ('secure-delete', 1)`,
  ],
  ['create table meta (key text primary key, value text not null) without rowid'],
  ['alter table judgements add column other text'],
  [
    `create table identities (
      no integer primary key autoincrement, matter text not null, decision text not null, of_id text, of_name text not null,
      is_id text, is_name text, report text, since text, until text,
      retracts integer references identities, made_by text not null, note text, made text not null)`,
    'create index identities_report on identities (report)',
    'alter table findings add column about text',
  ],
  ['create table kept (kind text primary key, hash text not null, bytes blob not null)'],
];

/** The version of store that this program writes. */
export const STORE_VERSION = MIGRATIONS.length;

const pragma = (engine: Engine, name: string): number =>
  Number(Object.values(engine.run(`pragma ${name}`).rows[0] ?? {})[0]);

/** The version of the store in an open file: 0 for an empty file; throws where it is no store, or one of a newer program. */
export function storeVersion(engine: Engine, file: string): number {
  const version = pragma(engine, 'user_version');
  const tables = Number(engine.run('select count(*) as n from sqlite_master').rows[0]?.n);
  if (pragma(engine, 'application_id') !== APPLICATION) {
    if (tables === 0 && version === 0) return 0;
    throw new LagebildError(
      'store-not-a-store',
      `the file is a SQLite database, but not a store of Lagebild: ${file}`,
      {
        file,
        came: `${tables} tables of another program`,
        possible: 'a path where no file is yet, or a store that Lagebild made',
      },
    );
  }
  if (version > STORE_VERSION)
    throw new LagebildError(
      'store-newer',
      `the store is of version ${version}, this program knows versions up to ${STORE_VERSION}: ${file}`,
      {
        file,
        came: `store version ${version}`,
        possible: `a newer Lagebild, a backup of store version ${STORE_VERSION} or older, or another path with --store`,
      },
    );
  return version;
}

/** Brings the store to this program's version; several processes may try at once. */
export function migrate(engine: Engine, file: string): void {
  if (storeVersion(engine, file) === STORE_VERSION) return;
  engine.exec('begin immediate');
  try {
    for (const steps of MIGRATIONS.slice(storeVersion(engine, file))) for (const step of steps) engine.exec(step);
    engine.exec(`pragma application_id = ${APPLICATION}`);
    engine.exec(`pragma user_version = ${STORE_VERSION}`);
    engine.exec('commit');
  } catch (error) {
    if (engine.inTransaction) engine.exec('rollback');
    throw error;
  }
}
