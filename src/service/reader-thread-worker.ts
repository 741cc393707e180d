import { parentPort, workerData } from 'node:worker_threads';
import type { ReportClaims } from '../claims/index.js';
import { LagebildError, type Report } from '../text/index.js';
import { knowledge } from './knowledge.js';
import { exampleOutlets } from './outlets.js';
import { createReader, type Reader } from './read.js';

/** What the thread is asked: reports come one after the other. */
export interface Asked {
  readonly no: number;
  readonly report: Report;
}

/** What it answers: the reading, else what went wrong. */
export interface Answer {
  readonly no: number;
  readonly read?: ReportClaims;
  readonly error?: Pick<LagebildError, 'code' | 'message' | 'details'>;
  /** What nobody expected, as it is logged. */
  readonly failed?: string;
}

/** What it is started with. `example`: it reads reports of the example, whose outlets are invented. */
export interface ThreadSettings {
  readonly example?: boolean;
}

const settings = workerData as ThreadSettings | null;

const load = (): Promise<Reader> =>
  createReader(settings?.example ? { outlets: exampleOutlets(knowledge().sideOf) } : {});

let loaded: Promise<Reader> | null = null;

async function answer({ no, report }: Asked): Promise<Answer> {
  try {
    loaded ??= load();
    return { no, read: (await loaded).claims(report, { trace: true }) };
  } catch (error) {
    if (!(error instanceof LagebildError)) return { no, failed: String(error instanceof Error ? error.stack : error) };
    const { code, message, details } = error;
    return { no, error: { code, message, details } };
  }
}

parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await answer(asked));
});
