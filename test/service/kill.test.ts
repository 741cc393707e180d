import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type StoredReport } from '../../src/store/index.js';

const CHILD = fileURLToPath(new URL('./ingest-child.mjs', import.meta.url));
const COMPILED = fileURLToPath(new URL('../../dist/service/ingest.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lagebild-kill-'));
const clock = () => new Date(0);

beforeAll(() => {
  if (!existsSync(COMPILED)) throw new Error('these tests run compiled code: node scripts/build.mjs --code');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Child {
  readonly process: ChildProcess;
  /** Resolves once the store is open. */
  readonly opened: Promise<void>;
  /** Complete lines of the output, once the process has ended. */
  readonly lines: Promise<readonly string[]>;
}

let outputs = 0;

function start(store: string, series: string, count: number, batchMs: number): Child {
  const output = join(folder, `output-${outputs++}`);
  const file = openSync(output, 'w');
  const args = [CHILD, store, series, String(count), String(batchMs)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', file, 'pipe', 'ipc'] });
  closeSync(file);
  let err = '';
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const opened = Promise.race([
    new Promise<void>((resolve) => child.once('message', () => resolve())),
    ended.then(() => Promise.reject(new Error(`the child ended before the store was open: ${err}`))),
  ]);
  opened.catch(() => {});
  const lines = ended.then(() => {
    if (err !== '') throw new Error(err);
    // The last line may be cut by the kill: it was not acknowledged to anybody.
    return readFileSync(output, 'utf8').split('\n').slice(0, -1);
  });
  return { process: child, opened, lines };
}

/** Milliseconds until the kill; the same list at every run (a linear congruence). */
const KILL_AFTER_MS = Array.from({ length: 50 }, (_, n) => ((n * 7919 + 13) * 104_729) % 400);

const acknowledgedIn = (lines: readonly string[]) =>
  lines.flatMap((line) => {
    const found = /^new (\S+) ([0-9a-f]{64})$/.exec(line);
    return found ? [`${found[1]} ${found[2]}`] : [];
  });

async function stored(path: string): Promise<readonly StoredReport[]> {
  const store = await openStore(path, { clock });
  const reports = await store.reports({ versions: 'all' });
  const claims = (await store.claims()).map(({ report }) => report.id);
  // A report is never there without its claims, nor a claim twice.
  expect([...claims].sort()).toEqual(reports.map(({ id }) => id).sort());
  await store.close();
  return reports;
}

function expectOnce(reports: readonly StoredReport[], acknowledged: readonly string[]): void {
  const held = reports.map(({ id, hash }) => `${id} ${hash}`);
  const once = new Set(held);
  expect(held).toHaveLength(once.size);
  expect(acknowledged.filter((one) => !once.has(one))).toEqual([]);
}

describe('kill -9 while reports are taken in', () => {
  test('50 times at many moments: the store opens, every acknowledged report is there once', {
    timeout: 120_000,
  }, async () => {
    const path = join(folder, 'killed.db');
    const acknowledged: string[] = [];
    for (const [round, delayMs] of KILL_AFTER_MS.entries()) {
      // Short batches, so that most kills fall into a commit; every fifth series is longer than a batch.
      const child = start(path, `k${round}`, 0, round % 5 === 0 ? 100 : 5);
      // Every fourth is counted from the start of the process: it dies while it makes or opens the store.
      if (round % 4 !== 0) await child.opened;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      child.process.kill('SIGKILL');
      acknowledged.push(...acknowledgedIn(await child.lines));
    }
    const reports = await stored(path);
    expect(acknowledged.length).toBeGreaterThan(1000);
    expectOnce(reports, acknowledged);
  });
});

describe('two processes at once', () => {
  test('both take in at the same time: nothing is lost, nothing doubled', async () => {
    const path = join(folder, 'shared.db');
    const children = [start(path, 'a', 1500, 10), start(path, 'b', 1500, 10), start(path, 'a', 1500, 10)];
    const told = await Promise.all(children.map(({ lines }) => lines));
    for (const lines of told) expect(lines.at(-1)).toBe('done');
    const acknowledged = told.flatMap(acknowledgedIn);
    // The third takes in the same series as the first: each report is new for exactly one of them.
    expect([...acknowledged].sort()).toEqual([...new Set(acknowledged)].sort());
    const reports = await stored(path);
    expect(reports).toHaveLength(3000);
    expectOnce(reports, acknowledged);
    expect(acknowledged).toHaveLength(3000);
  });
});

describe('a disk that is really full', () => {
  /** Only root may mount; the mount is seen by the child alone and goes with it. */
  const inSmallDisk = (command: string) =>
    spawnSync(
      'unshare',
      ['-m', 'sh', '-c', `mount -t tmpfs -o size=2m tmpfs "$0" && ${command}`, disk, ...arguments_],
      { encoding: 'utf8' },
    );
  const disk = join(folder, 'disk');
  const copy = join(folder, 'copy');
  const arguments_ = [process.execPath, CHILD, join(disk, 'store.db'), copy];
  mkdirSync(disk);
  mkdirSync(copy);

  test.skipIf(inSmallDisk('true').status !== 0)(
    '(tmpfs of 2 MB, needs root and unshare) the error is named, what was acknowledged is there',
    async () => {
      const done = inSmallDisk('"$1" "$2" "$3" full 0 5; cp "$0"/* "$4"');
      expect(done.stderr).toContain("code: 'disk-full'");
      const acknowledged = acknowledgedIn(done.stdout.split('\n'));
      expect(acknowledged.length).toBeGreaterThan(10);
      const reports = await stored(join(copy, 'store.db'));
      expect(reports).toHaveLength(acknowledged.length);
      expectOnce(reports, acknowledged);
    },
  );
});
