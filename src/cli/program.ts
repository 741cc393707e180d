import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { packageFile } from '../text/index.js';
import { backupCommand } from './commands/backup.js';
import { claimsCommand } from './commands/claims.js';
import { controlCommand } from './commands/control.js';
import { diffCommand } from './commands/diff.js';
import { disputesCommand } from './commands/disputes.js';
import { eventsCommand } from './commands/events.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { forgetCommand } from './commands/forget.js';
import { identityCommand } from './commands/identity.js';
import { ingestCommand } from './commands/ingest.js';
import { judgeCommand } from './commands/judge.js';
import { gazetteerCommand, ledgerCommand } from './commands/knowledge.js';
import { readCommand } from './commands/read.js';
import { relationsCommand } from './commands/relations.js';
import { reportCommand } from './commands/report.js';
import { rereadCommand } from './commands/reread.js';
import { restoreCommand } from './commands/restore.js';
import { serveCommand } from './commands/serve.js';
import { storyCommand } from './commands/story.js';
import { tollsCommand } from './commands/tolls.js';
import { type Io, processIo } from './io.js';
import { examples } from './options.js';
import { usageText } from './print/error.js';

const EXIT_CODES = `

Exit codes: 0 all right · 1 some reports failed, the others were read · 2 wrong usage · 3 the store cannot be used · 4 internal
Environment: LAGEBILD_STORE (the store) · LAGEBILD_KNOWLEDGE (installed ledgers and gazetteers) · NO_COLOR (no colours) · LAGEBILD_DEBUG (stack traces)`;

/** The command with all its sub-commands and flags, for running and for walking through. Nothing heavy is loaded before an action runs. */
export function createProgram(io: Io = processIo()): Command {
  const program = new Command('lagebild')
    .description(
      'Reads German reports on armed conflict and tells who holds what, when, as known when, and on whose word.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .option('--store <path>', 'the store; else LAGEBILD_STORE, else a file in the data folder of the user')
    .option('--example', 'the example store: invented reports on two real theatres, in a file of its own')
    .addHelpText('after', HELP + EXIT_CODES);
  for (const make of COMMANDS) program.addCommand(make(io));
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    shape(command, io);
  return program;
}

const COMMANDS = [
  readCommand,
  ingestCommand,
  controlCommand,
  diffCommand,
  eventsCommand,
  tollsCommand,
  relationsCommand,
  disputesCommand,
  storyCommand,
  reportCommand,
  claimsCommand,
  explainCommand,
  judgeCommand,
  identityCommand,
  rereadCommand,
  forgetCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  gazetteerCommand,
  ledgerCommand,
  serveCommand,
];

const HELP = examples(
  ['lagebild read bericht.txt --published 2018-05-20', 'print the claims of a report; nothing is stored'],
  ['lagebild ingest berichte/ && lagebild control --at 2018-05-31', 'take reports in and ask who held what on a day'],
  ['lagebild read --help', 'the flags and examples of a command'],
);

/** Errors of usage look like all others, and end with exit code 2. */
function shape(command: Command, io: Io): void {
  command
    .exitOverride()
    .configureHelp({ showGlobalOptions: true, helpWidth: Math.min(Math.max(io.width, 60), 120) })
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(text),
      outputError: (text, write) => write(usageText(text)),
    })
    .showHelpAfterError(`  help:             ${commandLine(command)} --help`);
}

function commandLine(command: Command): string {
  return command.parent ? `${commandLine(command.parent)} ${command.name()}` : command.name();
}

function version(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
