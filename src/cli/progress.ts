import type { Io } from './io.js';

/** A line on the terminal that says how far long work is; where standard error is no terminal it says nothing. */
export interface Progress {
  update(done: number, what: string): void;
  stop(): void;
}

const SILENT: Progress = { update: () => {}, stop: () => {} };

/** Starts the line; `total` is null where nobody knows how much there is. */
export async function startProgress(io: Io, label: string, total: number | null = null): Promise<Progress> {
  if (!io.errIsTerminal) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const format =
    total === null
      ? `${label} {value} {what} · {duration_formatted}`
      : `${label} {bar} {value}/{total} {what} · {eta_formatted} left`;
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 100 },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { what: '' });
  return {
    update: (done, what) => bar.update(done, { what }),
    stop: () => bar.stop(),
  };
}
