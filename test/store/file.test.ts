import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, restoreStore } from '../../src/store/index.js';
import { openEngine } from '../../src/store/sqlite/driver.js';
import { erase } from '../../src/store/sqlite/forget.js';
import { LagebildError } from '../../src/text/index.js';
import { claim, handClock, item, report } from './made.js';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clock = handClock('2024-03-01T10:00:00.000Z').now;
const RUN = { reader: 'r', languages: ['de'], ledger: 'l' };
let count = 0;
let path = '';
beforeEach(() => {
  count += 1;
  path = join(folder, `${count}.db`);
});

async function failure(work: Promise<unknown>): Promise<LagebildError> {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof LagebildError)) throw new Error(`expected an operating error, came ${String(error)}`);
  return error;
}

async function sql(...statements: string[]): Promise<void> {
  const engine = openEngine(path, 'create', 1000);
  for (const statement of statements) engine.exec(statement);
  engine.close();
}

describe('a file that is no store', () => {
  test.each([
    ['text', 'Das ist kein Speicher. '.repeat(300)],
    ['a few bytes', 'abc'],
  ])('%s: refused and left as it was', async (_name, content) => {
    writeFileSync(path, content);
    const error = await failure(openStore(path, { clock }));
    expect(error.code).toBe('store-not-a-store');
    expect(error.details.possible).toBeTruthy();
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('a SQLite database of another program: refused and left as it was', async () => {
    await sql('create table theirs (a)');
    const before = readFileSync(path);
    expect((await failure(openStore(path, { clock }))).code).toBe('store-not-a-store');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('an empty file becomes a store', async () => {
    writeFileSync(path, '');
    const store = await openStore(path, { clock });
    expect((await store.counts()).reports).toBe(0);
    await store.close();
  });

  test('PostgreSQL is named as not known yet', async () => {
    expect((await failure(openStore('postgres://host/db', { clock }))).code).toBe('store-kind-unknown');
  });
});

describe('versions of the store', () => {
  test('a newer store is refused, both versions are named, nothing is changed', async () => {
    await (await openStore(path, { clock })).close();
    await sql('pragma user_version = 99');
    const error = await failure(openStore(path, { clock }));
    expect(error.code).toBe('store-newer');
    expect(error.message).toMatch(/version 99.*up to 5/);
    expect(error.details).toMatchObject({ file: path, came: 'store version 99' });
    expect(error.details.possible).toMatch(/newer Lagebild/);
    expect((await failure(restoreStore(path, `${path}.new`))).code).toBe('store-newer');
  });

  test('to read only, a store must be there', async () => {
    expect((await failure(openStore(path, { clock, readOnly: true }))).code).toBe('store-missing');
    expect(existsSync(path)).toBe(false);
  });

  test('read only reads and refuses to write', async () => {
    await (await openStore(path, { clock })).close();
    const store = await openStore(path, { clock, readOnly: true });
    expect(await store.reports()).toEqual([]);
    expect((await failure(store.startRun(RUN))).code).toBe('store-not-writable');
    await store.close();
  });
});

describe('what the machine refuses', () => {
  test('a folder that is none', async () => {
    writeFileSync(path, '');
    const error = await failure(openStore(join(path, 'store.db'), { clock }));
    expect(error.code).toBe('store-not-writable');
    expect(error.details.possible).toMatch(/--store/);
  });

  const root = process.getuid?.() === 0;
  const writeAsNobody = (file: string) => {
    const program = `import { openStore } from ${JSON.stringify(new URL('../../dist/store/index.js', import.meta.url).href)};
      const write = async (store) => store.startRun({ reader: 'r', languages: [], ledger: 'l' });
      await openStore(${JSON.stringify(file)}, { clock: () => new Date(0) }).then(write).then(() => console.log('written'), (e) => console.log(e.code));`;
    const user = root ? { uid: 65534, gid: 65534 } : {};
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      cwd: '/',
      ...user,
    });
    if (done.status !== 0) throw new Error(`the child failed (is dist/ built?): ${done.stderr}`);
    return done.stdout.trim();
  };

  test.skipIf(process.platform === 'win32')(
    'a folder without the right to write (as nobody where the tests run as root)',
    () => {
      const closed = join(folder, `closed-${count}`);
      mkdirSync(closed);
      chmodSync(folder, 0o755);
      chmodSync(closed, 0o555);
      expect(writeAsNobody(join(closed, 'store.db'))).toBe('store-not-writable');
      expect(readdirSync(closed)).toEqual([]);
    },
  );

  test.skipIf(process.platform === 'win32')('a store that may be read but not written', async () => {
    await (await openStore(path, { clock })).close();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o755);
    expect(writeAsNobody(path)).toBe('store-not-writable');
  });

  test.skipIf(process.platform === 'win32')(
    'a store in a folder that may only be read, where no log can be made',
    async () => {
      await (await openStore(path, { clock })).close();
      const closed = join(folder, `sealed-${count}`);
      mkdirSync(closed);
      copyFileSync(path, join(closed, 'store.db'));
      chmodSync(join(closed, 'store.db'), 0o444);
      chmodSync(folder, 0o755);
      chmodSync(closed, 0o555);
      expect(writeAsNobody(join(closed, 'store.db'))).toBe('store-not-writable');
    },
  );

  test('a full disk (a store limited in size): refused by name, what was acknowledged stays', async () => {
    const store = await openStore(path, { clock, maxBytes: 400_000 });
    const run = await store.startRun(RUN);
    await store.putReports(run, [item(report('small', 'Derna fiel.'), [claim('Derna fiel.')])]);
    const error = await failure(
      store.putReports(run, [item(report('more', 'Noch einer.')), item(report('large', 'Groß. '.repeat(200_000)))]),
    );
    expect(error.code).toBe('disk-full');
    expect(error.details.possible).toMatch(/room/);
    expect((await store.reports()).map(({ id }) => id)).toEqual(['small']);
    expect(await store.putReports(run, [item(report('next', 'Passt.'))])).toEqual(['new']);
    await store.close();
  });

  test('a store that another process keeps locked', async () => {
    const store = await openStore(path, { clock, busyMs: 50 });
    const other = openEngine(path, 'write', 50);
    other.exec('begin immediate');
    const error = await failure(store.startRun(RUN));
    expect(error.code).toBe('store-busy');
    expect(await store.reports()).toEqual([]);
    other.exec('rollback');
    expect(await store.startRun(RUN)).toMatchObject(RUN);
    other.close();
    await store.close();
  });

  test('a backup to a folder that is none names the backup, not the store', async () => {
    const store = await openStore(path, { clock });
    const target = join(folder, 'none', 'copy.db');
    expect(await failure(store.backup(target))).toMatchObject({
      code: 'store-not-writable',
      details: { file: expect.stringContaining(target) },
    });
    await store.close();
  });
});

describe('forgetting in the files', () => {
  const filesWith = (word: string) =>
    readdirSync(folder).filter(
      (name) => name.startsWith(`${count}.db`) && readFileSync(join(folder, name)).includes(word),
    );

  test('no word of a forgotten report is left in any file, not even where pages were split', async () => {
    const store = await openStore(path, { clock });
    const run = await store.startRun(RUN);
    // Enough around it that pages split and the log is written to and fro.
    const others = Array.from({ length: 400 }, (_, n) =>
      item(report(`other${n}`, `Bericht ${n} ${'Wort '.repeat(n % 90)}`)),
    );
    const secret = 'Quarzuhrenzwieback steht in Musterhausen. '.repeat(60);
    await store.putReports(run, others.slice(0, 200));
    const made = claim(secret, { place: 'Musterhausen', evidence: 'Quarzuhrenzwieback steht in Musterhausen' });
    const finding = { span: [0, 3] as const, rule: 'x', reason: 'Quarzuhrenzwieback' };
    await store.putReports(run, [item(report('secret', secret, { title: 'Quarzuhrenzwieback' }), [made], [finding])]);
    await store.putReports(run, others.slice(200));
    const { hash } = (await store.report('secret'))!;
    await store.judge({
      report: hash,
      type: 'capture',
      evidence: made.evidence,
      decision: 'accept',
      retracts: null,
      by: 'ada',
      note: 'Quarzuhrenzwieback',
    });
    for (const word of ['Quarzuhrenzwieback', 'quarzuhrenzwieback', 'musterhausen'])
      expect(filesWith(word), word).not.toEqual([]);
    expect(await store.forget('secret', 'auf Wunsch')).toMatchObject([{ erased: true }]);
    for (const word of ['Quarzuhrenzwieback', 'quarzuhrenzwieback', 'usterhausen', 'uarzuhren'])
      expect(filesWith(word), word).toEqual([]);
    expect((await store.reports({ words: 'Bericht 399' })).map(({ id }) => id)).toEqual(['other399']);
    await store.close();
  });

  test('a copy that a split page kept is gone too: secure_delete alone leaves it', async () => {
    const left: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      path = join(folder, `${count}.db-round${round}`);
      await sql('create table t (term text primary key) without rowid');
      const engine = openEngine(path, 'write', 1000);
      engine.run('pragma journal_mode = wal');
      engine.run('pragma secure_delete = on');
      let last = round;
      const random = () => {
        last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
        return last;
      };
      const insert = (rest: string) =>
        engine.run('insert or ignore into t values (?)', [String.fromCharCode(97 + (random() % 26)) + rest]);
      engine.exec('begin');
      for (let n = 0; n < 300; n += 1) insert(String(random()).repeat(1 + (n % 40)));
      for (let n = 0; n < 40; n += 1) insert(`${n}Quarzuhr`);
      for (let n = 0; n < 300; n += 1) insert(String(random()).repeat(1 + (n % 40)));
      engine.exec('commit');
      engine.run("delete from t where term like '%Quarzuhr'");
      engine.run('pragma wal_checkpoint(truncate)');
      left.push(filesWith('Quarzuhr').length);
      expect(erase(engine)).toBe(true);
      expect(filesWith('Quarzuhr')).toEqual([]);
      engine.close();
    }
    // If this ever fails, SQLite has become better and `erase` may become cheaper.
    expect(Math.max(...left)).toBeGreaterThan(0);
  });

  test('while another process still reads the old state, it is said that the files are not clean yet', async () => {
    const store = await openStore(path, { clock, busyMs: 50 });
    await store.putReports(await store.startRun(RUN), [item(report('secret', 'Quarzuhrenzwieback'))]);
    const other = openEngine(path, 'read', 50);
    other.exec('begin');
    other.run('select count(*) from reports');
    const [first] = await store.forget('secret', 'x');
    expect(first?.erased).toBe(false);
    expect(await store.report('secret')).toBeNull();
    other.exec('commit');
    expect(await store.forget(first!.hash, 'x')).toMatchObject([{ erased: true }]);
    expect(filesWith('Quarzuhrenzwieback')).toEqual([]);
    other.close();
    await store.close();
  });
});
