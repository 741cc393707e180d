import { writeSync } from 'node:fs';
import { LagebildError } from '../text/index.js';
import { EXIT, type ExitCode } from './exit.js';
import { errorText } from './print/error.js';

/** The world of a command: what it writes to, reads from and knows of the terminal. Tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Whether standard output is a terminal that shows colour, and colour is wanted. */
  readonly colour: boolean;
  /** Whether standard output, and standard error, are terminals. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Writes to standard output; resolves when more may follow. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Sets the exit code; the highest one told stays. */
  exit(code: ExitCode): void;
}

/** The world of this process. A reader that closes the pipe (`| head`) ends the command quietly; output that cannot be written ends it with a message. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', endWithoutOutput);
  const outIsTerminal = stdout.isTTY === true;
  return {
    stdin,
    env,
    width: stdout.columns || 80,
    colour: outIsTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
    outIsTerminal,
    errIsTerminal: stderr.isTTY === true,
    out: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text)) resolve();
        else stdout.once('drain', resolve);
      }),
    err: (text) => void stderr.write(text),
    exit: (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? EXIT.fine), code);
    },
  };
}

function endWithoutOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.fine);
  const details = {
    came: error.message,
    possible: 'make room, or send the output elsewhere; what was acknowledged is safe',
  };
  const failed = new LagebildError('output-failed', 'the output cannot be written', details, { cause: error });
  try {
    writeSync(2, errorText(failed, Boolean(process.env.LAGEBILD_DEBUG)));
  } finally {
    process.exit(EXIT.store);
  }
}
