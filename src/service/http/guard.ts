import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LagebildError } from '../../text/index.js';

/** Nothing but our own files runs, and nothing is sent elsewhere: text of reports cannot become a program. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. */
export const SECURITY_HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Name of a `Host` header without its port; null where it is malformed. */
export function hostName(header: string): string | null {
  const found = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::\d{1,5})?$/iu.exec(header);
  return found ? (found[1] ?? found[2] ?? '').toLowerCase() : null;
}

/** DNS rebinding needs a name: addresses, `localhost` and names given at the start are ours, no others. */
export function isOurHost(header: string | undefined, names: readonly string[]): boolean {
  const name = header === undefined ? null : hostName(header);
  return name !== null && (isIP(name) !== 0 || name === 'localhost' || names.includes(name));
}

function refuseForeign(request: FastifyRequest, names: readonly string[]): void {
  if (!isOurHost(request.headers.host, names))
    throw new LagebildError('host-refused', 'this server does not answer under this name', {
      came: request.headers.host ?? 'no Host header',
      possible: 'an address (127.0.0.1), localhost, or the name given with --host',
    });
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    origin !== undefined && origin !== `http://${request.headers.host}` && origin !== `https://${request.headers.host}`;
  if (foreign || site === 'cross-site' || site === 'same-site')
    throw new LagebildError('origin-refused', 'another site may not write here', {
      came: origin ?? String(site),
      possible: 'requests of this page, or of programs without an Origin header',
    });
}

/** Security headers on every answer; requests under a foreign name or from a foreign site are refused. */
export function guard(app: FastifyInstance, names: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    refuseForeign(request, names);
  });
}
