import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LagebildError } from '../text/index.js';
import type { LedgerRow } from './ledger-schema.js';
import type { Place } from './types.js';

/** What a user has installed beside what travels with the package. */
export type InstalledKind = 'towns' | 'places' | 'actors';
const ENDINGS: Readonly<Record<InstalledKind, string>> = {
  towns: '.towns.bin',
  places: '.places.json',
  actors: '.actors.json',
};

/** A file of the folder of installed knowledge. */
export interface Installed {
  readonly name: string;
  readonly kind: InstalledKind;
  readonly file: string;
  readonly bytes: number;
}

/** What is installed in a folder, by name; nothing where there is no folder. */
export function installedIn(folder: string): readonly Installed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((entry) => {
      const kind = (Object.keys(ENDINGS) as InstalledKind[]).find((k) => entry.endsWith(ENDINGS[k]));
      const file = join(folder, entry);
      return kind ? [{ name: entry.slice(0, -ENDINGS[kind].length), kind, file, bytes: statSync(file).size }] : [];
    });
}

/** Writes a file of installed knowledge in one step: a broken import leaves the old one. */
export function install(folder: string, name: string, kind: InstalledKind, content: Buffer | string): Installed {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
    throw new LagebildError('usage-name', `"${name}" is no name for installed knowledge`, {
      came: name,
      possible: 'a-z, 0-9 and hyphens, up to 41 of them, given with --name',
    });
  const file = join(folder, name + ENDINGS[kind]);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw new LagebildError('store-not-writable', `${file} cannot be written`, {
      file,
      came: error instanceof Error ? error.message : String(error),
      possible: 'a folder that may be written, given with LAGEBILD_KNOWLEDGE',
    });
  }
  return { name, kind, file, bytes: statSync(file).size };
}

/** Takes all files of a name away; returns them. */
export function uninstall(folder: string, name: string, kinds: readonly InstalledKind[]): readonly Installed[] {
  const found = installedIn(folder).filter((i) => i.name === name && kinds.includes(i.kind));
  for (const { file } of found) rmSync(file);
  return found;
}

/** Rows of installed places. */
export const installedPlaces = (file: string): readonly Place[] => parsed<readonly Place[]>(file);

/** Rows of an installed ledger. The import held them to the schema; here only what was written over since is told. */
export function installedActors(file: string): readonly LedgerRow[] {
  const rows = parsed<unknown>(file);
  const isRow = (row: { readonly id?: unknown; readonly names?: unknown } | null): boolean =>
    typeof row?.id === 'string' && (row.names === undefined || Array.isArray(row.names));
  if (Array.isArray(rows) && rows.every(isRow)) return rows as readonly LedgerRow[];
  throw new LagebildError('data-damaged', `${file} is no ledger`, {
    file,
    possible: 'import it again, or take the file away',
  });
}

function parsed<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    throw new LagebildError('data-damaged', `${file} cannot be read`, {
      file,
      came: error instanceof Error ? error.message : String(error),
      possible: 'import it again, or take the file away',
    });
  }
}
