import { Command, Option } from 'commander';
import { writtenClaims } from '../../claims/serialise.js';
import type { Reader } from '../../service/read.js';
import { openSources, type SourceReport } from '../../sources/index.js';
import { reportFailure } from '../failure.js';
import type { Io } from '../io.js';
import { Notices } from '../notices.js';
import { day, examples, formatOption } from '../options.js';
import { LAYERS, type Layer, layerData, layerText } from '../print/layers.js';
import { paint } from '../print/paint.js';
import { jsonText } from '../print/printable.js';
import { reportText } from '../print/report.js';
import { startProgress } from '../progress.js';
import { type GivenReport, givenReports } from './conllu-input.js';
import { filesArgument } from './files.js';

/** What files are read as. */
const INPUTS = ['reports', 'conllu'] as const;

/** A report to read, with sentences and tokens where they were given. */
type Read = Pick<SourceReport, 'report' | 'origin'> & Partial<GivenReport>;

interface ReadOptions {
  readonly input: (typeof INPUTS)[number];
  readonly published?: string;
  readonly format: 'text' | 'json' | 'jsonl';
  readonly layer: Layer;
  readonly trace?: boolean;
  readonly nameLanguage?: boolean;
}

/** `lagebild read`: prints what reports claim, and stores nothing. */
export function readCommand(io: Io): Command {
  return new Command('read')
    .description('Print what reports claim, or what their words are. Stores nothing.')
    .addArgument(filesArgument())
    .option('--published <date>', 'day of publication (ISO) for reports that name none', day)
    .addOption(formatOption('text', 'json', 'jsonl'))
    .addOption(new Option('--layer <layer>', 'what to print of a report').choices(LAYERS).default('claims'))
    .addOption(
      new Option('--input <format>', 'what the files are; conllu: sentences and tokens are given')
        .choices(INPUTS)
        .default('reports'),
    )
    .option('--trace', 'say which words and rules made each claim')
    .option('--name-language', 'name the language of reports that are not German (needs the package eld)')
    .addHelpText(
      'after',
      examples(
        ['lagebild read bericht.txt --published 2018-05-20', 'each sentence with its claims under it'],
        ['lagebild read berichte/ --format jsonl > claims.jsonl', 'one object for each report'],
        ['lagebild read seite.html --layer times', 'the times that the words tell'],
        ['lagebild read gold.conllu --input conllu --layer conllu', 'tags and trees over the tokens of a treebank'],
        ['curl -s https://example.org/feed.jsonl | lagebild read - --format jsonl', 'reports from standard input'],
      ),
    )
    .action((files: string[], options: ReadOptions) => readReports(io, files, options));
}

async function readReports(io: Io, files: readonly string[], options: ReadOptions): Promise<void> {
  const { loadReader } = await import('../reader.js');
  const { today } = await import('../../service/clock.js');
  const reader = await loadReader({ ahead: true, nameLanguage: options.nameLanguage });
  const progress = await startProgress(io.outIsTerminal ? { ...io, errIsTerminal: false } : io, 'read');
  const notices = new Notices(io, progress.say);
  const published = options.published ?? null;
  const sources: AsyncIterable<Read> =
    options.input === 'conllu'
      ? givenReports(files, io.stdin, published, notices)
      : notices.reports(openSources(files, { stdin: io.stdin, published, fetched: today() }));
  let done = 0;
  if (options.format === 'json') await io.out('[');
  for await (const source of sources) {
    const printed = await printedReport(source, reader, options, io, notices);
    if (printed !== null) await io.out((done > 0 ? BETWEEN[options.format] : '') + printed);
    if (printed !== null) done++;
    progress.update(done, 'reports');
  }
  if (options.format === 'json') await io.out(done > 0 ? '\n]\n' : ']\n');
  progress.stop();
  notices.end();
}

const BETWEEN = { text: '\n', json: ',', jsonl: '' } as const;

/** A report as it is printed; null where the reader failed on it, which is told and does not stop the others. */
async function printedReport(
  source: Read,
  reader: Reader,
  options: ReadOptions,
  io: Io,
  notices: Notices,
): Promise<string | null> {
  try {
    return await (options.format === 'text' ? asText(source, reader, options, io) : asData(source, reader, options));
  } catch (error) {
    notices.error(reportFailure(source, error));
    return null;
  }
}

async function asText(
  { report, given, sentenceIds }: Read,
  reader: Reader,
  { layer, trace }: ReadOptions,
  io: Io,
): Promise<string> {
  if (layer !== 'claims') return layerText(layer, reader.reading(report, given), sentenceIds);
  const style = { width: io.width, paint: paint(io.colour), trace: trace === true };
  const { reading, read } = reader.both(report, given);
  return reportText(report, reading.sentences, read, style);
}

async function asData(
  { report, given, sentenceIds }: Read,
  reader: Reader,
  { layer, trace, format }: ReadOptions,
): Promise<string> {
  if (layer === 'conllu') return layerText(layer, reader.reading(report, given), sentenceIds);
  const data =
    layer === 'claims'
      ? writtenClaims(reader.claims(report, { trace, given }), { trace: trace === true })
      : layerData(layer, reader.reading(report, given));
  return format === 'json' ? `\n${jsonText(data, 2)}` : `${jsonText(data)}\n`;
}
