import type { Clock, Store } from '../../store/index.js';
import type { FoldControl } from '../ask.js';
import { systemClock } from '../clock.js';
import type { UsedReader } from '../reader.js';
import { createApp } from './app.js';
import { composeUses, type Parts } from './compose.js';
import { listen } from './port.js';

/** Where the server listens unless told. */
export const DEFAULT_PORT = 4180;
export const DEFAULT_HOST = '127.0.0.1';

export interface ServerOptions {
  readonly store: Store;
  readonly reader: UsedReader;
  readonly fold: FoldControl;
  readonly live?: Parts['live'];
  readonly geojson: Parts['geojson'];
  readonly colourOf?: Parts['colourOf'];
  readonly townsIn?: Parts['townsIn'];
  /** 0: any free one. */
  readonly port?: number;
  /** Address or name to listen on; anything but the default can be reached by others. */
  readonly host?: string;
  readonly clock?: Clock;
  /** Folder of the built page, where it is not the package's. */
  readonly page?: string;
  /** Takes a line for each request that failed inside; the standard error unless told. */
  readonly log?: (line: string) => void;
}

/** A server that answers. */
export interface Serving {
  /** Address to open in a browser. */
  readonly url: string;
  /** Stops listening and ends open connections; the store stays open. */
  close(): Promise<void>;
}

/** Serves the API and the page. A taken port is a `LagebildError('port-taken')` that says who answers there. */
export async function startServer(options: ServerOptions): Promise<Serving> {
  const { port = DEFAULT_PORT, host = DEFAULT_HOST, clock = systemClock } = options;
  const log = options.log ?? ((line: string) => void process.stderr.write(`${line}\n`));
  const stop = new AbortController();
  const uses = await composeUses({ ...options, clock, signal: stop.signal });
  const app = await createApp(uses, {
    names: [host.toLowerCase()],
    ...(options.page ? { page: options.page } : {}),
    log,
  });
  const url = await listen(app, port, host);
  const warmed = (async () => {
    await options.live?.warm(stop.signal);
    await uses.situation.warm();
  })();
  return {
    url,
    close: async () => {
      await app.close();
      // The store may be closed behind this: nothing reads it any more.
      stop.abort();
      await warmed;
      await options.live?.close();
    },
  };
}
