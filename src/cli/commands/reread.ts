import { Command } from 'commander';
import type { ReportChange, RereadSummary } from '../../service/reread.js';
import type { Io } from '../io.js';
import { Notices } from '../notices.js';
import { examples, formatOption } from '../options.js';
import { count } from '../print/count.js';
import { jsonText, printable } from '../print/printable.js';
import { startProgress } from '../progress.js';
import { keepFolded, toldExample, withStore } from '../store.js';

/** `lagebild reread`: reads what the store holds again. */
export function rereadCommand(io: Io): Command {
  return new Command('reread')
    .description('Read the reports of the store again in a new run and say what changed. Old runs stay.')
    .argument('[report...]', 'ids or hashes; all reports unless told')
    .addOption(formatOption('text', 'json', 'jsonl'))
    .addHelpText(
      'after',
      examples(
        ['lagebild reread', 'after an update of Lagebild: what the new reader sees otherwise'],
        ['lagebild reread derna-2018 --format jsonl', 'one report, its changes as data'],
      ),
    )
    .action((reports: string[], options: { format: string }, command: Command) =>
      readAgain(io, reports, options.format, command),
    );
}

async function readAgain(io: Io, reports: readonly string[], format: string, command: Command): Promise<void> {
  const [{ usedReader }, { reread }] = await Promise.all([import('../reader.js'), import('../../service/reread.js')]);
  const reader = await usedReader({ example: toldExample(command) });
  await withStore(command, async (store) => {
    const total = reports.length === 0 ? (await store.counts()).versions : null;
    const progress = await startProgress(io, 'reread', total);
    const summary = await reread(store, {
      ...reader,
      ...(reports.length > 0 ? { reports } : {}),
      onReport: (change) => void io.out(changeOut(change, format)),
      onProgress: (done) => progress.update(done, 'reports'),
    }).finally(() => progress.stop());
    await keepFolded(store, summary.touched);
    const notices = new Notices(io, io.err);
    for (const { error } of summary.failed) notices.error(error);
    if (format === 'json') await io.out(`${jsonText(summary, 2)}\n`);
    if (format === 'text') await io.out(summaryText(summary));
  });
}

function changeOut(change: ReportChange, format: string): string {
  if (format === 'jsonl') return `${jsonText(change)}\n`;
  const { report, added, removed, changed, lost } = change;
  if (format === 'json' || added.length + removed.length + changed.length + lost.length === 0) return '';
  return printable(`${report.id}: ${numbers(added.length, removed.length, changed.length, lost.length)}`).concat('\n');
}

function summaryText(sum: RereadSummary): string {
  const all = `${count(sum.reports, 'report')} read, ${sum.touched} otherwise than before`;
  return `${all}: ${numbers(sum.added, sum.removed, sum.changed, sum.lost.length)}; ${count(sum.carried, 'decision')} carried over\n`;
}

const numbers = (added: number, removed: number, changed: number, lost: number): string =>
  `${count(added, 'claim')} new, ${removed} gone, ${changed} changed${lost > 0 ? `, ${count(lost, 'decision')} without a claim now` : ''}`;
