import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LagebildError } from '../../text/index.js';

/** The one shape of every error over HTTP. */
export const failureSchema = z
  .object({
    error: z.object({
      code: z.string().describe('stable, kebab-case'),
      message: z.string(),
      came: z.string().optional().describe('what came'),
      possible: z.string().optional().describe('what is possible instead'),
    }),
  })
  .describe('What failed, what came, what is possible');
export type Failure = z.infer<typeof failureSchema>;

/** Says that there is nothing under this id. */
export function notFound(noun: 'report' | 'claim' | 'event' | 'actor' | 'place' | 'outlet', id: string): LagebildError {
  return new LagebildError(`${noun}-not-found`, `there is no ${noun} with this id`, {
    came: id,
    possible: ['actor', 'place', 'outlet'].includes(noun)
      ? 'GET /api/names?text=… finds what there is'
      : `GET /api/${noun}s lists what there is`,
  });
}

/** Status by code; codes of operating errors that are not the caller's doing stay at 500. */
const STATUS: Readonly<Record<string, number>> = {
  'host-refused': 403,
  'origin-refused': 403,
  'body-too-large': 413,
  'input-too-large': 413,
  'body-no-json': 415,
  'store-example': 409,
  usage: 400,
  'range-reversed': 400,
  'day-invalid': 400,
  'report-forgotten': 410,
  'disk-full': 507,
  'store-full': 507,
  'store-busy': 503,
  'store-locked': 503,
  'models-missing': 503,
};

function statusOf(code: string): number {
  const known = STATUS[code];
  if (known !== undefined) return known;
  if (code.endsWith('-not-found') || code.endsWith('-unknown')) return 404;
  return code.startsWith('input-') || code.startsWith('invalid-') || code.startsWith('text-') ? 400 : 500;
}

/** The body that tells of an error. */
export function failureOf(error: LagebildError): Failure {
  const { came, possible } = error.details;
  return {
    error: { code: error.code, message: error.message, ...(came ? { came } : {}), ...(possible ? { possible } : {}) },
  };
}

/** Errors of the HTTP library that a caller can cause, in our words. */
function translate(
  error: { code?: string; statusCode?: number; message: string },
  limit: number,
): LagebildError | null {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new LagebildError('body-too-large', 'the body is too large', {
      possible: `at most ${limit} bytes`,
    });
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new LagebildError('body-no-json', 'the body is not sent as JSON', {
      possible: 'Content-Type: application/json',
    });
  if (error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || error.code === 'FST_ERR_CTP_INVALID_JSON_BODY')
    return new LagebildError('invalid-json', `the body is no JSON: ${error.message}`, { possible: '{"text": "…"}' });
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new LagebildError('invalid-request', error.message, {
      possible: 'what GET /api/openapi.json says of this route',
    });
  return null;
}

/** Gives every error of the server the one shape; what nobody expected says nothing of the inside and is logged. */
export function shapeFailures(app: FastifyInstance, bodyLimit: number, log: (line: string) => void): void {
  app.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
    const known = error instanceof LagebildError ? error : translate(error, bodyLimit);
    if (known) return reply.code(statusOf(known.code)).send(failureOf(known));
    log(`${request.method} ${request.url}: ${error.stack ?? error.message}`);
    const inside = new LagebildError('internal', 'the server failed at this request', {
      possible: 'its log says where; other requests still work',
    });
    return reply.code(500).send(failureOf(inside));
  });
}

/** An address that cannot even be read, before any route is looked for. */
export function badAddress(url: string): Failure {
  return failureOf(
    new LagebildError('invalid-address', 'the address cannot be read', {
      came: url.slice(0, 200),
      possible: 'GET /api/openapi.json lists what there is',
    }),
  );
}

const LINES = 'HTTP/1.1 with headers of at most 16 KiB: GET /api/health HTTP/1.1';

/** What is no HTTP at all gets a whole answer too. */
export function answerNoHttp(error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy(error);
  const tooLarge = (error as { code?: string }).code === 'HPE_HEADER_OVERFLOW';
  const what = tooLarge ? 'the headers are too large' : 'this is no HTTP request';
  const body = JSON.stringify(failureOf(new LagebildError('invalid-http', what, { possible: LINES })));
  const status = tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
