// The only file that knows which SQLite library runs. `node:sqlite` (Node 22 and later) has the same shape behind `Engine`.
import { pathToFileURL } from 'node:url';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import Database from 'libsql';
import { toStoreError } from './errors.js';

/** What is asked of a SQLite library: one connection, synchronous. */
export interface Engine {
  readonly inTransaction: boolean;
  /** Runs one statement; rows for those that give rows. Errors are `LagebildError`. */
  run(sql: string, parameters?: readonly unknown[]): { rows: Record<string, unknown>[]; changes: number };
  /**
   * Runs a statement that neither takes parameters nor gives rows: all control of transactions goes this way. A prepared `begin` that met
   * a lock would stay half done in the library and forbid every later commit.
   */
  exec(sql: string): void;
  close(): void;
}

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>;

/** Compiling a statement costs more than running it: the last ones used are kept. */
const KEPT_STATEMENTS = 200;

function keepStatements(database: InstanceType<typeof Database>) {
  const kept = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const statement = kept.get(sql) ?? database.prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const oldest = kept.size > KEPT_STATEMENTS ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  return { prepare, drop: () => kept.clear() };
}

/** Opens a file; `mode` says whether it may be made and written. `busyMs`: how long to wait for another process. */
export function openEngine(path: string, mode: 'create' | 'write' | 'read', busyMs: number): Engine {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw toStoreError(error, path);
    }
  };
  const flag = { create: 'rwc', write: 'rw', read: 'ro' }[mode];
  const database = attempt(() => new Database(`${pathToFileURL(path).href}?mode=${flag}`, { timeout: busyMs }));
  const statements = keepStatements(database);
  return {
    get inTransaction() {
      return database.inTransaction;
    },
    run: (sql, parameters = []) =>
      attempt(() => {
        const statement = statements.prepare(sql);
        if (statement.reader) return { rows: statement.all([...parameters]) as Record<string, unknown>[], changes: 0 };
        return { rows: [], changes: statement.run([...parameters]).changes };
      }),
    exec: (sql) => attempt(() => database.exec(sql)),
    close: () =>
      attempt(() => {
        // The library gives the file back once the last statement is collected.
        statements.drop();
        database.close();
      }),
  };
}

function connect(engine: Engine): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, changes } = engine.run(sql, parameters);
      return { rows: rows as R[], numAffectedRows: BigInt(changes) };
    },
    // biome-ignore lint/correctness/useYield: the interface wants a generator; nothing here streams
    async *streamQuery() {
      throw new TypeError('queries of the store do not stream');
    },
  };
}

/** One connection, so transactions queue up: who comes later waits for the release of who came before. */
function connectionQueue() {
  let last: Promise<void> = Promise.resolve();
  let release: () => void = () => {};
  return {
    async acquire(): Promise<void> {
      const before = last;
      let done: () => void = () => {};
      last = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      release = done;
    },
    release: () => release(),
  };
}

function driverOf(engine: Engine): Driver {
  const connection = connect(engine);
  const queue = connectionQueue();
  return {
    init: async () => {},
    acquireConnection: async () => {
      await queue.acquire();
      return connection;
    },
    releaseConnection: async () => queue.release(),
    // A transaction that writes takes the lock at once: one that began as a reader could not wait for it later.
    beginTransaction: async (_connection, { accessMode }: TransactionSettings) => {
      engine.exec(accessMode === 'read only' ? 'begin' : 'begin immediate');
    },
    commitTransaction: async () => {
      engine.exec('commit');
    },
    // SQLite itself rolls back on a full disk; a second rollback would hide the first error.
    rollbackTransaction: async () => {
      if (engine.inTransaction) engine.exec('rollback');
    },
    destroy: async () => engine.close(),
  };
}

/** Kysely over an open engine. */
export function dialectOf(engine: Engine): Dialect {
  return {
    createDriver: () => driverOf(engine),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}
