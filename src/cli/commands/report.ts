import { Command } from 'commander';
import type { Io } from '../io.js';
import { day, examples, formatOption, wordsOption } from '../options.js';
import { jsonText } from '../print/printable.js';
import { stamped, withStamp } from '../store.js';

interface ReportOptions {
  readonly from?: string;
  readonly week?: boolean;
  readonly asOf?: string;
  readonly words: string;
  readonly format: 'markdown' | 'json';
}

/** Days of a week before its last one. */
const WEEK = 6;

/** `lagebild report`: the situation of a day or a week in words, with its evidence as footnotes. */
export function reportCommand(io: Io): Command {
  return new Command('report')
    .description('The situation of a day or of several in words, each sentence footnoted with its evidence.')
    .argument('<day>', 'the day, or the last of several', day)
    .option('--from <date>', 'the first of several days', day)
    .option('--week', 'the week that ends with the day')
    .option('--as-of <date>', 'only what was known, that is published, on this day', day)
    .addOption(wordsOption())
    .addOption(formatOption('markdown', 'json'))
    .addHelpText(
      'after',
      examples(
        ['lagebild report 2018-06-11 --words de > lage.md', 'the day, in German, as a file'],
        ['lagebild report 2018-06-11 --week', 'the week that ended with it'],
        ['lagebild report 2018-06-11 --as-of 2018-06-12', 'as it was known the day after'],
      ),
    )
    .action((to: string, options: ReportOptions, command: Command) => write(io, to, options, command));
}

async function write(io: Io, to: string, options: ReportOptions, command: Command): Promise<void> {
  const [{ makeSitrep, sitrepMarkdown }, { newLive }, { situationUses }, { formatDay, parseDay }] = await Promise.all([
    import('../../service/sitrep/index.js'),
    import('../../service/fold.js'),
    import('../../service/situation-uses.js'),
    import('../../time/index.js'),
  ]);
  const last = parseDay(to);
  const from = options.from ?? (options.week && last !== null ? formatDay(last - WEEK) : to);
  const question = { from, to, asOf: options.asOf ?? null, language: options.words };
  const { answer, stamp } = await withStamp(command, (store) =>
    makeSitrep({ store, live: newLive(store) }, situationUses(store), question),
  );
  const [told = answer] = stamped([answer], stamp);
  await io.out(options.format === 'json' ? `${jsonText(told, 2)}\n` : sitrepMarkdown(answer, stamp));
}
