import { Command } from 'commander';
import type { Forgotten } from '../../service/forget.js';
import type { Io } from '../io.js';
import { examples, formatOption } from '../options.js';
import { controlText } from '../print/control.js';
import { count } from '../print/count.js';
import { jsonText } from '../print/printable.js';
import { withStore } from '../store.js';

interface ForgetOptions {
  readonly reason: string;
  readonly format: 'text' | 'json';
}

/** `lagebild forget`: takes a report out of the store for good. */
export function forgetCommand(io: Io): Command {
  return new Command('forget')
    .description(
      'Remove a report with its text, claims and index entries. Its hash and the reason stay, and keep it out.',
    )
    .argument('<report>', 'id (all its versions) or hash (one version)')
    .option('--reason <text>', 'why: all that stays of it', 'no reason was given')
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      examples(['lagebild forget lage-0517 --reason "withdrawn by the publisher"', 'and says what control changed']),
    )
    .action((report: string, options: ForgetOptions, command: Command) => forgetReport(io, report, options, command));
}

async function forgetReport(
  io: Io,
  report: string,
  { reason, format }: ForgetOptions,
  command: Command,
): Promise<void> {
  const [{ forget }, { newLive }, { stampOf }] = await Promise.all([
    import('../../service/forget.js'),
    import('../../service/fold.js'),
    import('../../service/example-store.js'),
  ]);
  const { gone, example } = await withStore(command, async (store) => ({
    gone: await forget(newLive(store), report, reason),
    example: (await stampOf(store)) === null ? null : store.location,
  }));
  await io.out(format === 'json' ? `${jsonText(gone, 2)}\n` : forgottenText(gone));
  if (example !== null)
    io.err(
      `warning[example-changed]: the example is without this report from now on. To have all of it again remove the file ${example}: it is made anew with the next start\n`,
    );
  if (gone.reports.some(({ erased }) => !erased))
    io.err(
      'warning[not-erased]: the files of the store still hold its words: another process uses them, or the disk is full. Forget the report again then\n',
    );
}

function forgottenText({ reports, gone, instead }: Forgotten): string {
  const claims = reports.reduce((sum, report) => sum + report.claims, 0);
  const blocks = [`Forgotten: ${count(reports.length, 'version')} with ${count(claims, 'claim')}.\n`];
  if (gone.length > 0) blocks.push(`No longer stands:\n${controlText(gone)}`);
  if (instead.length > 0) blocks.push(`Stands instead:\n${controlText(instead)}`);
  return blocks.join('\n');
}
