import { Command } from 'commander';
import type { Acknowledgement, IngestSummary } from '../../service/ingest.js';
import { openSources } from '../../sources/index.js';
import type { Io } from '../io.js';
import { Notices } from '../notices.js';
import { day, examples, formatOption } from '../options.js';
import { count } from '../print/count.js';
import { jsonText, printable } from '../print/printable.js';
import { startProgress } from '../progress.js';
import { keepFolded, withStore } from '../store.js';
import { filesArgument } from './files.js';

interface IngestCommandOptions {
  readonly published?: string;
  readonly format: 'text' | 'json' | 'jsonl';
}

/** `lagebild ingest`: takes reports into the store. */
export function ingestCommand(io: Io): Command {
  return new Command('ingest')
    .description('Take reports into the store. The same report twice is one; an edited one is a new version of it.')
    .addArgument(filesArgument())
    .option('--published <date>', 'day of publication (ISO) for reports that name none', day)
    .addOption(formatOption('text', 'json', 'jsonl'))
    .addHelpText(
      'after',
      examples(
        ['lagebild ingest berichte/', 'all reports of a folder'],
        ['lagebild ingest archiv.jsonl --store lage.db', 'a report a line, into a store of your choice'],
        ['lagebild ingest - --format jsonl < neu.jsonl', 'a line for each report as soon as it is safe on disk'],
      ),
    )
    .action((files: string[], options: IngestCommandOptions, command: Command) => take(io, files, options, command));
}

async function take(io: Io, files: readonly string[], options: IngestCommandOptions, command: Command): Promise<void> {
  const [{ usedReader }, { ingest }, { today }] = await Promise.all([
    import('../reader.js'),
    import('../../service/ingest.js'),
    import('../../service/clock.js'),
  ]);
  const reader = await usedReader();
  await withStore(command, async (store) => {
    const progress = await startProgress(io, 'ingest');
    const notices = new Notices(io, progress.say);
    const items = openSources(files, { stdin: io.stdin, published: options.published, fetched: today() });
    const summary = await ingest(store, items, {
      ...reader,
      onReport: (done) => acknowledge(io, notices, done, options.format),
      onProgress: (soFar) => progress.update(handled(soFar), `reports, ${count(soFar.claims, 'claim')}`),
    }).finally(() => progress.stop());
    notices.end();
    await keepFolded(store, summary.new + summary.version);
    if (options.format === 'json') await io.out(`${jsonText({ ...summary, store: store.location })}\n`);
    if (options.format === 'text') await io.out(summaryText(summary, store.location));
  });
}

const handled = (done: IngestSummary): number =>
  done.new + done.version + done.duplicate + done.forgotten + done.failed;

function acknowledge(io: Io, notices: Notices, done: Acknowledgement, format: string): void {
  if (!done.ok) {
    notices.error(done.error);
    return;
  }
  notices.warnings(done);
  const { id, hash, status, claims } = done;
  if (format === 'jsonl') void io.out(`${jsonText({ id, hash, status, claims })}\n`);
}

function summaryText(done: IngestSummary, location: string): string {
  const parts = [
    `${count(done.new, 'new report')}`,
    done.version > 0 ? `${count(done.version, 'newer version')}` : '',
    done.duplicate > 0
      ? `${done.duplicate} already there${done.completed > 0 ? ` (${done.completed} completed)` : ''}`
      : '',
    done.forgotten > 0 ? `${done.forgotten} kept out (forgotten before)` : '',
    done.failed > 0 ? `${done.failed} failed` : '',
  ].filter(Boolean);
  return printable(`${parts.join(', ')}; ${count(done.claims, 'claim')}. Store: ${location}`).concat('\n');
}
