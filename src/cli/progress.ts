import type { Io } from './io.js';

/** A line on the terminal that says how far long work is; where standard error is no terminal it says nothing. */
export interface Progress {
  update(done: number, what: string): void;
  /** Writes to standard error without disturbing the line. */
  say(text: string): void;
  stop(): void;
}

// The terminal is left as it is and Ctrl-C is not caught: it ends the command, and nothing has to be put back.
const PLAIN = { clearOnComplete: true, hideCursor: false, linewrap: true, gracefulExit: false, etaBuffer: 100 };

const CLEAR_LINE = '\r\u001b[K';

/** Starts the line; `total` is null where nobody knows how much there is. */
export async function startProgress(io: Io, label: string, total: number | null = null): Promise<Progress> {
  if (!io.errIsTerminal) return { update: () => {}, say: (text) => io.err(text), stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  const format =
    total === null
      ? `${label} {value} {what} · {duration_formatted}`
      : `${label} {bar} {value}/{total} {what} · {eta_formatted} left`;
  const bar = new cliProgress.SingleBar(
    { ...PLAIN, format, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total ?? 0, 0, { what: '' });
  return {
    update: (done, what) => bar.update(done, { what }),
    say: (text) => io.err(`${CLEAR_LINE}${text}`),
    stop: () => bar.stop(),
  };
}
