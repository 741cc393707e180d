import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import { type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { LIMITS } from '../../sources/limits.js';
import { packageFile } from '../../text/index.js';
import { answerNoHttp, badAddress, shapeFailures } from './failure.js';
import { guard, SECURITY_HEADERS } from './guard.js';
import { servePage } from './page.js';
import { addRoutes } from './routes.js';
import type { UseCases } from './use-cases.js';
import { compileValidator } from './validation.js';

/** Largest body: a report of the largest size whose every letter is escaped. */
const BODY_LIMIT = 6 * LIMITS.textBytes;

export interface AppSettings {
  /** Names besides `localhost` under which the server answers. */
  readonly names: readonly string[];
  /** Folder of the built page. */
  readonly page?: string;
  readonly log: (line: string) => void;
}

function versionOfPackage(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function document(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Lagebild', version, description: 'Who holds what, when, as known when, and on whose word.' },
    },
    transform: jsonSchemaTransform,
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}

/** Every answer of an example store says that its reports are invented, errors too. */
function stampAnswers(app: FastifyInstance, stamp: string | null): void {
  if (stamp === null) return;
  app.addHook('preSerialization', async (_request, _reply, payload) => ({ stamp, ...(payload as object) }));
}

/** The server without a port: API, its documentation and the page. */
export async function createApp(uses: UseCases, settings: AppSettings): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 400 },
    clientErrorHandler: answerNoHttp,
    frameworkErrors: (_error, request, reply) => {
      (reply as unknown as FastifyReply).code(400).headers(SECURITY_HEADERS).send(badAddress(request.url));
    },
  });
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(compileValidator);
  // Answers are our own typed data: a second validation would cost a third of the time; a test holds them to their schemas.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  shapeFailures(app, BODY_LIMIT, settings.log);
  guard(app, settings.names);
  stampAnswers(app, uses.stamp);
  const version = versionOfPackage();
  await document(app, version);
  addRoutes(app, uses, version);
  await servePage(app, () => ({ example: uses.stamp !== null, day: uses.openingDay() }), settings.page);
  return app;
}
