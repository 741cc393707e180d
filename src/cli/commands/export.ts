import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { LagebildError } from '../../text/index.js';
import type { Io } from '../io.js';
import { day, examples } from '../options.js';
import { jsonText } from '../print/printable.js';
import { withStore } from '../store.js';

interface GeojsonOptions {
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
    .description('Control as GeoJSON: a point for each place that is located, with its holders and reasons.')
    .option('--out <file>', 'a file; else standard output')
    .option('--at <date>', 'only who held it on this day (ISO)', day)
    .option('--as-of <date>', 'only what was known, that is published, on this day', day)
    .addHelpText('after', examples(['lagebild export geojson --at 2018-05-31 --out lage.geojson', 'a map for a GIS']))
    .action((options: GeojsonOptions, command: Command) => exportGeojson(io, options, command));
}

async function exportGeojson(io: Io, { out, at, asOf }: GeojsonOptions, command: Command): Promise<void> {
  const [{ control }, { loadFold }, { loadGeojson }] = await Promise.all([
    import('../../service/ask.js'),
    import('../fold.js'),
    import('../geojson.js'),
  ]);
  const [fold, geojson] = [await loadFold(), await loadGeojson()];
  const question = { at: at ?? null, asOf: asOf ?? null };
  const intervals = await withStore(command, (store) => control(store, question, fold), { readOnly: true });
  const text = `${jsonText(geojson(intervals), 2)}\n`;
  if (out === undefined) return io.out(text);
  await writeFile(out, text).catch((cause: Error) => {
    throw new LagebildError(
      'usage',
      `${out} cannot be written`,
      { came: cause.message, possible: 'a path that may be written' },
      { cause },
    );
  });
}
