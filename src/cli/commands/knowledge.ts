import { Command, InvalidArgumentError, Option } from 'commander';
import type { Installed, InstalledKind } from '../../knowledge/installed.js';
import type { Imported } from '../../service/import-gazetteer.js';
import type { ImportedLedger } from '../../service/import-ledger.js';
import { LagebildError } from '../../text/index.js';
import type { Io } from '../io.js';
import { examples, formatOption, numberBetween } from '../options.js';
import { count } from '../print/count.js';
import { jsonText, printable } from '../print/printable.js';
import { unknownNameText } from '../print/unknown-name.js';
import { stamped, stampLine, withStamp } from '../store.js';

interface ImportOptions {
  readonly alternateNames?: string;
  readonly name?: string;
  readonly countries?: readonly string[];
  readonly format: 'text' | 'json';
}

/** So many lines of what was left out or known are told; JSON has all. */
const TOLD = 10;

/** `--countries SY,LY` */
function countriesOf(written: string): readonly string[] {
  const codes = written
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (codes.length && codes.every((code) => /^[A-Z]{2}$/.test(code))) return codes;
  throw new InvalidArgumentError('Possible are countries as two letters (ISO 3166-1), parted by commas: SY,LY.');
}

/** `lagebild gazetteer`: places beside those of the package. */
export function gazetteerCommand(io: Io): Command {
  const take = new Command('import')
    .description('Install places: a dump of GeoNames (one country, or cities15000) or GeoJSON.')
    .argument('<file>', 'SY.txt as GeoNames publishes it, unpacked; or .geojson')
    .option('--alternate-names <file>', 'alternateNamesV2.txt of GeoNames, or that of one country: German names')
    .option('--name <name>', 'install it under this name, in place of what has it; else the name of the file')
    .option('--countries <codes>', 'only places of these countries: SY,LY', countriesOf)
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        ['lagebild gazetteer import SY.txt --alternate-names alternatenames-SY.txt', 'every village of Syria'],
        ['lagebild gazetteer import viertel.geojson --name mossul', 'quarters of one’s own'],
      ),
    )
    .action(async (file: string, options: ImportOptions) => {
      const { importGazetteer } = await import('../../service/import-gazetteer.js');
      const imported = await importGazetteer({ ...options, file }, await folder());
      await io.out(options.format === 'json' ? `${jsonText(imported, 2)}\n` : importedText(imported));
    });
  return withUpkeep(io, new Command('gazetteer').description('Places beside those of the package.').addCommand(take), [
    'towns',
    'places',
  ]);
}

/** `lagebild ledger`: actors beside those of the package. */
export function ledgerCommand(io: Io): Command {
  const take = new Command('import')
    .description('Install actors: FollowTheMoney entities, one a line, as OpenSanctions publishes them; or a CSV.')
    .argument(
      '<file>',
      'entities.ftm.json, or a table: id, kind, name, names, abbreviations, countries, part_of, leads, from, to, colour',
    )
    .option('--name <name>', 'install it under this name, in place of what has it; else the name of the file')
    .option('--countries <codes>', 'only actors of these countries: SY,LY', countriesOf)
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        ['lagebild ledger import entities.ftm.json --countries SY,LY', 'whom a list of sanctions names'],
        ['lagebild ledger import brigaden.csv', 'groups of one’s own; lists in a cell are parted by |'],
      ),
    )
    .action(async (file: string, options: ImportOptions) => {
      const { importLedger } = await import('../../service/import-ledger.js');
      const imported = await importLedger({ ...options, file }, await folder());
      await io.out(options.format === 'json' ? `${jsonText(imported, 2)}\n` : ledgerText(imported));
    });
  const ledger = new Command('ledger').description('Actors beside those of the package.');
  return withUpkeep(io, ledger.addCommand(take).addCommand(unknownCommand(io)), ['actors']);
}

interface UnknownOptions {
  readonly kind?: 'actor' | 'place';
  readonly limit: number;
  readonly format: 'text' | 'json';
}

/** `lagebild ledger unknown`: what waits for somebody to say who or where it is. */
const unknownCommand = (io: Io): Command =>
  new Command('unknown')
    .description(
      'Names that wait for somebody to say who or where they are: unknown ones stand for themselves, open ones may be several. With sentences, candidates, and what settles them.',
    )
    .addOption(new Option('--kind <kind>', 'only actors, or only places').choices(['actor', 'place']))
    .option('--limit <number>', 'at most so many', numberBetween(1, 1_000_000), 50)
    .addOption(formatOption('text', 'json'))
    .addHelpText('after', examples(['lagebild ledger unknown --limit 20', 'what to write rows for first']))
    .action(async ({ kind, limit, format }: UnknownOptions, command: Command) => {
      const { unknownNames } = await import('../../service/unknown-names.js');
      const { answer, stamp } = await withStamp(command, unknownNames);
      const names = answer.filter((one) => one.kind === (kind ?? one.kind)).slice(0, limit);
      if (format === 'json') return io.out(`${jsonText(stamped(names, stamp), 2)}\n`);
      const texts = names.map((one) => unknownNameText(one, io.width));
      await io.out(`${stampLine(stamp)}${texts.length ? texts.join('\n\n') : 'No unknown names.'}\n`);
    });

const folder = async (): Promise<string> => (await import('../../service/knowledge.js')).knowledgeFolder();

/** `list` and `remove`, which are the same for both. */
function withUpkeep(io: Io, command: Command, kinds: readonly InstalledKind[]): Command {
  const list = new Command('list')
    .description('What is installed.')
    .addHelpText('after', examples([`lagebild ${command.name()} list`, 'names and files of what is installed']))
    .action(async () => {
      const { installedIn } = await import('../../service/installed.js');
      const found = installedIn(await folder()).filter((i) => kinds.includes(i.kind));
      await io.out(found.length ? found.map((i) => `${lineOf(i)}\n`).join('') : 'Nothing is installed.\n');
    });
  const remove = new Command('remove')
    .description('Take what was installed under a name away; reports that were read with it keep what they say.')
    .argument('<name>', 'as `list` tells it')
    .addHelpText('after', examples([`lagebild ${command.name()} remove mossul`, 'the package’s own rows stay']))
    .action(async (name: string) => {
      const { uninstall } = await import('../../service/installed.js');
      const gone = uninstall(await folder(), name, kinds);
      if (!gone.length)
        throw new LagebildError('usage-name', `nothing is installed under "${name}"`, {
          came: name,
          possible: `a name of lagebild ${command.name()} list`,
        });
      await io.out(gone.map((i) => `removed ${lineOf(i)}\n`).join(''));
    });
  return command.addCommand(list).addCommand(remove);
}

const lineOf = ({ name, kind, file, bytes }: Installed): string =>
  printable(`${name} (${kind}, ${bytes} bytes): ${file}`);

function importedText({ installed, rows, leftOut }: Imported): string {
  const out = leftOut
    .slice(0, TOLD)
    .map(({ reason, count: n, example }) => `  left out: ${n} × ${reason} (${example})`);
  return `${[`${count(rows, 'place')} installed as ${lineOf(installed)}`, ...out].map(printable).join('\n')}\n`;
}

function ledgerText({ installed, rows, known, leftOut }: ImportedLedger): string {
  const same = known.slice(0, TOLD).map(({ name, id }) => `  known already: ${name} as ${id}`);
  const more = known.length > TOLD ? [`  and ${known.length - TOLD} more that are known`] : [];
  const out = leftOut.slice(0, TOLD).map((reason) => `  left out: ${reason}`);
  return `${[`${count(rows, 'actor')} installed as ${lineOf(installed)}`, ...same, ...more, ...out].map(printable).join('\n')}\n`;
}
