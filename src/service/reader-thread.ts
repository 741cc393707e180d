import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ReportClaims } from '../claims/index.js';
import { FROM_SOURCE, LagebildError, packageFile, type Report } from '../text/index.js';
import type { UsedReader } from './reader.js';
import type { Answer, Asked, ThreadSettings } from './reader-thread-worker.js';

/** A reader in a thread of its own. */
export interface ThreadReader extends UsedReader {
  /** Ends the thread; what it was reading fails. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (read: ReportClaims) => void;
  readonly reject: (error: Error) => void;
}

/** The program of the thread is a file of its own. Run from its source (tests, benchmarks) it needs the loader of these, which a thread must ask for itself. */
function startThread(settings: ThreadSettings): Worker {
  if (!FROM_SOURCE) return new Worker(packageFile('dist/service/reader-thread-worker.js'), { workerData: settings });
  const [loader, file] = [
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
    new URL('./reader-thread-worker.ts', import.meta.url).href,
  ].map((one) => JSON.stringify(one));
  return new Worker(`import(${loader}).then(({ register }) => { register(); return import(${file}); })`, {
    eval: true,
    workerData: settings,
  });
}

/**
 * Reads in one thread of its own, started with the first report: a text of a megabyte is read for many seconds, in which a server must answer others. One is
 * enough, since each has its weights for itself. A thread that fails fails its reports, and the next report starts another.
 */
export function readerThread(run: UsedReader['run'], settings: ThreadSettings = {}): ThreadReader {
  let thread: Thread | null = null;
  let last = 0;
  return {
    run,
    read: (report: Report) =>
      new Promise<ReportClaims>((resolve, reject) => {
        if (thread === null || thread.ended) thread = startedThread(settings);
        last++;
        thread.waiting.set(last, { resolve, reject });
        thread.worker.postMessage({ no: last, report } satisfies Asked);
      }),
    close: async () => {
      const ending = thread;
      thread = null;
      await ending?.worker.terminate();
    },
  };
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  ended: boolean;
}

function startedThread(settings: ThreadSettings): Thread {
  const worker = startThread(settings);
  const thread: Thread = { worker, waiting: new Map(), ended: false };
  const end = (error: Error): void => {
    thread.ended = true;
    for (const { reject } of thread.waiting.values()) reject(error);
    thread.waiting.clear();
  };
  // It keeps no program from ending.
  worker.unref();
  worker.on('message', ({ no, read, error, failed }: Answer) => {
    const one = thread.waiting.get(no);
    thread.waiting.delete(no);
    if (read) one?.resolve(read);
    else one?.reject(error ? new LagebildError(error.code, error.message, error.details) : new Error(failed));
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the reading thread ended (${code})`)));
  return thread;
}
