import type { Command } from 'commander';
import type { Io } from '../../src/cli/io.js';

/** A world in which nothing is written, for walking through the commands. */
export const SILENT_IO: Io = {
  stdin: (async function* () {})(),
  env: {},
  width: 80,
  colour: false,
  outIsTerminal: false,
  errIsTerminal: false,
  out: async () => {},
  err: () => {},
  exit: () => {},
};

/** All commands with the names that lead to them (`export geojson`). */
export const commandsOf = (command: Command, path: readonly string[] = []): (readonly [string, Command])[] =>
  command.commands.flatMap((child) => {
    const here = [...path, child.name()];
    return [[here.join(' '), child] as const, ...commandsOf(child, here)];
  });
