import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const TURN = 25;

/**
 * Lets a long piece of work be done in turns: called between its steps, it lets others go on once the work had its turn. Once the signal is given, the next
 * step throws its reason.
 *
 *     const breathe = inTurns();
 *     for (const report of reports) { put(report); await breathe(); }
 */
export function inTurns(signal?: AbortSignal): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - began < TURN) return undefined;
    return setImmediate().then(() => {
      began = performance.now();
    });
  };
}
