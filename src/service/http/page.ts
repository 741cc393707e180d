import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { LagebildError, packageFile } from '../../text/index.js';

/** Built files of the page. */
const PAGE = packageFile('dist/web/');

/** Names of built files carry a hash of their content, so that they never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** What the page knows before it has asked anything, so that nothing on it jumps when the answer comes. */
export interface Opening {
  /** The store is the example: all of it is invented. */
  readonly example: boolean;
  /** The day with which the page opens. */
  readonly day: string;
}

const withOpening = (page: string, { example, day }: Opening): string =>
  page.replace('<html ', `<html data-day="${day}"${example ? ' data-example' : ''} `);

/** Serves the page; an address that is neither page nor API gets the page (for people) or the error shape (for programs), with 404. */
export async function servePage(app: FastifyInstance, opening: () => Opening, folder: string = PAGE): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      index: false,
      setHeaders: (reply, path) => {
        reply.setHeader('cache-control', path.includes('assets') ? FOREVER : 'no-cache');
      },
    });
  const page = built ? readFileSync(join(folder, 'index.html'), 'utf8') : null;
  if (page)
    app.get('/', { schema: { hide: true } }, async (_request, reply) =>
      reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(withOpening(page, opening())),
    );
  app.setNotFoundHandler(async (request, reply) => {
    const forPeople =
      request.method === 'GET' && !request.url.startsWith('/api') && request.headers.accept?.includes('text/html');
    if (page && forPeople) return reply.code(404).type('text/html; charset=utf-8').send(withOpening(page, opening()));
    throw new LagebildError('route-not-found', 'there is nothing under this address', {
      came: `${request.method} ${request.url.split('?')[0]}`,
      possible: page
        ? 'GET /api/openapi.json lists what there is'
        : 'GET /api/openapi.json; the page is not built: npm run build',
    });
  });
}
