import type { Failure } from '../data.js';
import type { FromWorker } from './messages.js';

/** Waits between attempts, in milliseconds; the last again and again. */
const RETRY = [500, 1000, 2000, 3000, 5000];

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Asks until the server answers whole, while the answer is wanted: no answer, and one that breaks off, are told as `gone`. Null where it answers with
 * an error, which is told as `failed`.
 */
export const asker =
  (tell: (message: FromWorker) => void) =>
  async <T>(path: string, wanted: () => boolean): Promise<T | null> => {
    for (let attempt = 0; wanted(); attempt++) {
      const response = await fetch(path).catch(() => null);
      const body: unknown = await response?.json().catch(() => undefined);
      if (response?.ok && body !== undefined) {
        tell({ type: 'reached' });
        return body as T;
      }
      if (response && !response.ok) {
        const { error } = (body ?? {}) as { error?: Failure };
        tell({ type: 'failed', failure: error ?? { code: 'no-answer', message: `HTTP ${response.status}` } });
        return null;
      }
      tell({ type: 'gone' });
      await wait(RETRY[Math.min(attempt, RETRY.length - 1)]!);
    }
    return null;
  };
