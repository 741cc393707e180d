import { Command } from 'commander';
import type { Io } from '../io.js';
import { examples, numberBetween } from '../options.js';
import { printable } from '../print/printable.js';
import { withStore } from '../store.js';

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
        ['lagebild serve --port 8080 --store lage.db', 'on another port, with another store'],
      ),
    )
    .action((options: ServeOptions, command: Command) => serve(io, options, command));
}

async function serve(io: Io, { port, host }: ServeOptions, command: Command): Promise<void> {
  const [{ startServer }, { usedReader }, { loadFold }, { controlToGeoJson }] = await Promise.all([
    import('../../service/http/server.js'),
    import('../reader.js'),
    import('../../service/fold.js'),
    import('../../exports/index.js'),
  ]);
  const [reader, fold] = [await usedReader({ trace: true }), loadFold()];
  await withStore(command, async (store) => {
    const serving = await startServer({
      store,
      reader,
      fold,
      geojson: controlToGeoJson,
      port,
      host,
      log: (line) => io.err(`${printable(line)}\n`),
    });
    await io.out(`Lagebild answers at ${serving.url} (store ${printable(store.location)}). Ctrl-C stops it.\n`);
    await untilStopped();
    await serving.close();
  });
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
