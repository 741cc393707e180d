import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Store } from '../../store/index.js';
import { LagebildError } from '../../text/index.js';
import type { Io } from '../io.js';
import { day, examples } from '../options.js';
import { count } from '../print/count.js';
import { jsonText } from '../print/printable.js';
import { withStamp } from '../store.js';

interface GeojsonOptions {
  readonly of: 'control' | 'claims';
  readonly out?: string;
  readonly at?: string;
  readonly asOf?: string;
}

/** `lagebild export`: the situation in formats of other programs. */
export function exportCommand(io: Io): Command {
  return new Command('export')
    .description('The situation in a format of other programs.')
    .addCommand(geojsonCommand(io));
}

function geojsonCommand(io: Io): Command {
  return new Command('geojson')
    .description('Control or claims as GeoJSON: a point for each place that is located, with what it stands on.')
    .addOption(new Option('--of <what>', 'what to export').choices(['control', 'claims']).default('control'))
    .option('--out <file>', 'a file; else standard output')
    .option('--at <date>', 'control: only who held it on this day (ISO)', day)
    .option('--as-of <date>', 'only what was known, that is published, on this day', day)
    .addHelpText(
      'after',
      examples(
        ['lagebild export geojson --at 2018-05-31 --out lage.geojson', 'who held what on a day, for a map'],
        ['lagebild export geojson --of claims > claims.geojson', 'every claim at its places'],
      ),
    )
    .action((options: GeojsonOptions, command: Command) => exportGeojson(io, options, command));
}

/** What is written, and how many things had no place on the map. */
interface Exported {
  readonly data: object;
  readonly leftOut: number;
}

async function exportGeojson(io: Io, options: GeojsonOptions, command: Command): Promise<void> {
  const collect = options.of === 'claims' ? claimsCollection : controlCollection;
  const { answer, stamp } = await withStamp(command, (store) => collect(store, options));
  const { data, leftOut } = answer;
  await write(io, options.out, `${jsonText(stamp === null ? data : { stamp, ...data }, 2)}\n`);
  if (leftOut > 0)
    io.err(`warning[not-located]: ${count(leftOut, 'entry')} without a point; the export names them with the reason\n`);
}

async function controlCollection(store: Store, { at, asOf }: GeojsonOptions): Promise<Exported> {
  const [{ newLive }, { controlToGeoJson }, { areaOfCell }] = await Promise.all([
    import('../../service/fold.js'),
    import('../../exports/index.js'),
    import('../../service/areas.js'),
  ]);
  const intervals = await newLive(store).control({ at: at ?? null, asOf: asOf ?? null });
  const data = controlToGeoJson(intervals, areaOfCell);
  return { data, leftOut: data.unlocated.length };
}

async function claimsCollection(store: Store, { at, asOf }: GeojsonOptions): Promise<Exported> {
  if (at !== undefined)
    throw new LagebildError('usage', 'claims are not exported as of the day they are valid', {
      came: '--of claims --at',
      possible: '--of control --at, or --of claims --as-of',
    });
  const [{ claimsOf }, { toGeoJson }, { areaOfMention, placeOf }] = await Promise.all([
    import('../../service/identities.js'),
    import('../../exports/index.js'),
    import('../../service/areas.js'),
  ]);
  const { data, manifest } = toGeoJson(await claimsOf(store, { asOf: asOf ?? null }), placeOf, areaOfMention);
  return { data, leftOut: manifest.leftOut.length };
}

async function write(io: Io, file: string | undefined, text: string): Promise<void> {
  if (file === undefined) return io.out(text);
  await writeFile(file, text).catch((cause: Error) => {
    const details = { came: cause.message, possible: 'a path that may be written' };
    throw new LagebildError('usage', `${file} cannot be written`, details, { cause });
  });
}
