import { Command } from 'commander';
import type { Io } from '../io.js';
import { examples, numberBetween } from '../options.js';
import { printable } from '../print/printable.js';
import { toldExample, withStore } from '../store.js';

const EXAMPLE =
  'Example: invented reports. A store of your own begins with: npx lagebild ingest PATH; then start without --example.';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

/** `lagebild serve`: the page and the API. */
export function serveCommand(io: Io): Command {
  return new Command('serve')
    .description('Serve the page and the HTTP API until it is stopped with Ctrl-C.')
    .option('--port <number>', 'port; 0 takes any free one', numberBetween(0, 65_535), 4180)
    .option('--host <address>', 'address to listen on; anything but the default can be reached by others', '127.0.0.1')
    .addHelpText(
      'after',
      examples(
        ['lagebild serve', 'on http://127.0.0.1:4180'],
        ['lagebild serve --example', 'the example store: invented reports on two real theatres'],
        ['lagebild serve --port 8080 --store lage.db', 'on another port, with another store'],
      ),
    )
    .action((options: ServeOptions, command: Command) => serve(io, options, command));
}

async function serve(io: Io, { port, host }: ServeOptions, command: Command): Promise<void> {
  const [{ startServer }, { loadReader }, { readerThread }, folds, { controlToGeoJson }] = await Promise.all([
    import('../../service/http/server.js'),
    import('../reader.js'),
    import('../../service/reader-thread.js'),
    import('../../service/fold.js'),
    import('../../exports/index.js'),
  ]);
  const { colourOf, foldFor, newLive, townsIn } = folds;
  const reader = readerThread((await loadReader()).run, { example: toldExample(command) });
  await withStore(command, async (store) => {
    const serving = await startServer({
      store,
      reader,
      fold: await foldFor(store),
      live: newLive(store),
      geojson: (control) => controlToGeoJson(control, folds.areaOfCell),
      colourOf,
      townsIn,
      port,
      host,
      log: (line) => io.err(`${printable(line)}\n`),
    });
    await io.out(`Lagebild answers at ${serving.url} (store ${printable(store.location)}). Ctrl-C stops it.\n`);
    if (toldExample(command)) await io.out(`${EXAMPLE}\n`);
    await untilStopped();
    await serving.close();
    await reader.close();
  });
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
