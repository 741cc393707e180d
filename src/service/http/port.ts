import type { FastifyInstance } from 'fastify';
import { LagebildError } from '../../text/index.js';

/** Who answers at an address, if it is a Lagebild: its store. */
async function lagebildAt(url: string): Promise<string | null> {
  try {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(1500) });
    const health: unknown = await answer.json();
    const { name, store } = health as { name?: unknown; store?: unknown };
    return name === 'lagebild' ? String(store) : null;
  } catch {
    return null;
  }
}

async function takenPort(port: number, host: string, cause: unknown): Promise<LagebildError> {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const store = await lagebildAt(url);
  const message = store
    ? `port ${port} is taken: a Lagebild already answers at ${url} (store ${store})`
    : `port ${port} is taken by another program`;
  const other = `--port ${port + 1}`;
  const possible = store ? `open ${url}, or start a second one with ${other}` : other;
  return new LagebildError('port-taken', message, { came: `--port ${port}`, possible }, { cause });
}

/** Listens; what can go wrong with an address is said with a way out. */
export async function listen(app: FastifyInstance, port: number, host: string): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'EADDRINUSE') throw await takenPort(port, host, error);
    if (code === 'EACCES')
      throw new LagebildError(
        'port-refused',
        `the system does not give port ${port}`,
        { came: `--port ${port}`, possible: '--port 4180' },
        { cause: error },
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new LagebildError(
        'host-unknown',
        `this machine has no address ${host}`,
        { came: `--host ${host}`, possible: '--host 127.0.0.1' },
        { cause: error },
      );
    throw error;
  }
}
