import { CommanderError } from 'commander';
import { EXIT, exitCodeOf } from './exit.js';
import type { Io } from './io.js';
import { errorText } from './print/error.js';
import { createProgram } from './program.js';

/** Runs the command with the words behind its name; never throws. */
export async function run(words: readonly string[], io: Io): Promise<void> {
  try {
    await createProgram(io).parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) io.exit(EXIT.usage);
      return;
    }
    io.exit(exitCodeOf(error));
    io.err(errorText(error, Boolean(io.env.LAGEBILD_DEBUG)));
  }
}
