import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openSources } from '../sources/index.js';
import { FROM_SOURCE, LagebildError, packageFile } from '../text/index.js';
import { today } from './clock.js';
import { ingest } from './ingest.js';
import { dataFolder, openStoreAt } from './location.js';
import type { UsedReader } from './reader.js';

/** The dossier that travels with the package. */
const DOSSIER = packageFile('data/example/');

/** What decides what the example says besides its reports: the rooms that read, and the weights. */
const READING = [
  ...['text', 'time', 'knowledge', 'reading', 'claims', 'languages'].map(
    (room) => `${FROM_SOURCE ? 'src' : 'dist'}/${room}`,
  ),
  'models',
].map(packageFile);

export interface ExampleOptions {
  /** Loaded only where the store has to be built. */
  readonly reader: () => Promise<UsedReader>;
  /** Told before the store is built: how many reports there are. */
  readonly onBuild?: (reports: number) => void;
  /** Folder of the dossier, where it is not the package's. */
  readonly dossier?: string;
  /** Folder of the store, where it is not the user's data folder. */
  readonly folder?: string;
}

/** Paths of the dossier's reports, by theatre. */
async function reportFiles(dossier: string): Promise<readonly string[]> {
  const found = existsSync(dossier) ? await readdir(dossier, { withFileTypes: true }) : [];
  const files = found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(dossier, name, 'reports.jsonl'))
    .filter((file) => existsSync(file))
    .sort();
  if (files.length > 0) return files;
  throw new LagebildError('data-missing', 'the reports of the example are not there', {
    file: dossier,
    possible: 'a package that is whole: install it again',
  });
}

/** Digest of files, whatever folder they are in. */
async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(basename(file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:[jt]s|br|json|bin)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.endsWith('.d.ts'))
    .sort();
}

/** Digest of the dossier and of all that reads it: another one is another store. */
async function stateOf(reports: readonly string[]): Promise<string> {
  const known = ['ledger', 'gazetteer', 'names'].map((name) => packageFile(`data/${name}`));
  const rooms = await Promise.all([...READING, ...known].map(filesUnder));
  return digestOf([...reports, packageFile('data/example/outlets.json'), ...rooms.flat()]);
}

/** The dossier is files: nothing is read from standard input. */
async function* nothing(): AsyncGenerator<Uint8Array> {}

async function build(path: string, state: string, reports: readonly string[], options: ExampleOptions): Promise<void> {
  const lines = await Promise.all(
    reports.map(async (file) => (await readFile(file, 'utf8')).trim().split('\n').length),
  );
  options.onBuild?.(lines.reduce((sum, count) => sum + count, 0));
  // Built beside its place and moved there whole: who starts meanwhile builds its own, and the last one stays.
  const half = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true });
  await rm(half, { force: true });
  const store = await openStoreAt(half);
  try {
    await store.mark('example', state);
    const failed: LagebildError[] = [];
    await ingest(store, openSources(reports, { stdin: nothing(), fetched: today() }), {
      ...(await options.reader()),
      dossier: true,
      onReport: (done) => done.ok || failed.push(done.error),
    });
    if (failed[0]) throw failed[0];
  } finally {
    await store.close();
  }
  if (existsSync(path)) await rm(half, { force: true });
  else await rename(half, path);
  for (const end of ['-wal', '-shm']) await rm(`${half}${end}`, { force: true });
}

/** Older states of the example; one that is in use elsewhere may stay. */
async function sweep(folder: string, current: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^example-[0-9a-f]{12}\.db(?:-wal|-shm)?$/u.test(name) && !name.startsWith(basename(current)))
      await rm(join(folder, name), { force: true }).catch(() => {});
}

/**
 * Path of the example store in the user's data folder: a file of its own for each state of dossier and reader, built by reading the
 * dossier where it is not there yet.
 */
export async function exampleStore(options: ExampleOptions): Promise<string> {
  const reports = await reportFiles(options.dossier ?? DOSSIER);
  const state = await stateOf(reports);
  const path = join(options.folder ?? dataFolder(), `example-${state}.db`);
  if (!existsSync(path)) {
    await build(path, state, reports, options);
    await sweep(dirname(path), path);
  }
  return path;
}
