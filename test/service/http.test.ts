import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { failureSchema } from '../../src/service/http/failure.js';
import { isOurHost } from '../../src/service/http/guard.js';
import * as schema from '../../src/service/http/schema.js';
import { courseSchema, groundSchema, marksSchema } from '../../src/service/http/schema-desk.js';
import * as identity from '../../src/service/http/schema-identity.js';
import { type Serving, startServer } from '../../src/service/http/server.js';
import type { Store } from '../../src/store/index.js';
import { LagebildError } from '../../src/text/index.js';
import { HOSTILE, knowing, parts, REPORTS, storeWith } from './http-desk.js';

let store: Store;
let remove: () => Promise<void>;
let server: Serving;

beforeAll(async () => {
  ({ store, remove } = await storeWith(REPORTS));
  server = await startServer({ store, ...parts, port: 0 });
});
afterAll(async () => {
  await server.close();
  await remove();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function send(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(server.url + path, { method, headers: { ...type, ...headers }, ...sent });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
const get = (path: string) => send('GET', path);

/** The body, if it is what the documentation says. */
async function as<T>(answer: Promise<Answer>, form: z.ZodType<T>): Promise<T> {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return form.parse(body);
}
const failure = async (answer: Promise<Answer>) => {
  const { status, body } = await answer;
  return { status, ...failureSchema.strict().parse(body).error };
};

describe('answers are as documented', () => {
  test('health', async () => {
    const health = await as(get('/api/health'), schema.healthSchema);
    expect(health).toMatchObject({ name: 'lagebild', reader: 'knowing 1', today: '2018-07-01' });
    expect(health.counts.reports).toBe(2);
  });

  test('reports without text, one report with text, claims and findings', async () => {
    const { total, reports } = await as(get('/api/reports'), schema.reportsSchema);
    expect(total).toBe(2);
    expect(reports.map(({ id }) => id)).toEqual(['talmünde', 'hafen']);
    const pages = ['?limit=1', '?limit=1&offset=1', '?offset=2'].map((query) =>
      as(get(`/api/reports${query}`), schema.reportsSchema),
    );
    expect((await Promise.all(pages)).map((page) => page.reports.map(({ id }) => id))).toEqual([
      ['talmünde'],
      ['hafen'],
      [],
    ]);
    expect(reports[0]).not.toHaveProperty('text');
    for (const key of [reports[0]!.hash, reports[0]!.id]) {
      const one = await as(get(`/api/reports/${encodeURIComponent(key)}`), schema.storedReportSchema);
      expect(one.claims).toHaveLength(2);
      for (const claim of one.claims)
        for (const { text, span } of [...claim.agents, ...claim.places])
          expect(one.report.text.slice(...span)).toBe(text);
    }
  });

  test.each([
    ['', 4],
    ['?type=control', 2],
    ['?place=Talmünde', 2],
    ['?actor=Nordarmee', 2],
    ['?modality=claimed', 1],
    ['?minConfidence=0.8', 3],
    ['?asOf=2018-06-15', 2],
    ['?report=hafen', 2],
    ['?words=nordarmee zog', 1],
    ['?words=talmunde', 2],
    ['?words=nirgends', 0],
    ['?limit=1', 1],
    ['?limit=10&offset=3', 1],
  ])('claims%s: %d', async (query, count) => {
    const { claims } = await as(get(`/api/claims${query}`), schema.claimsSchema);
    expect(claims).toHaveLength(count);
  });

  test('one claim, with how it came about', async () => {
    const { claims } = await as(get('/api/claims?modality=claimed'), schema.claimsSchema);
    const known = await as(get(`/api/claims/${claims[0]!.claim.id}`), schema.explanationSchema);
    expect(known.sentence).toContain('kontrolliert');
    expect(known.trace?.frame).toBe('frame-control');
    expect(known.cells.map(({ place }) => place.name)).toEqual(['Hafen von Sandburg']);
  });

  test('who a name is: said, told beside the claim, taken back', async () => {
    const said = { matter: 'actor', decision: 'one', of: 'actor:nordarmee', is: 'actor:lna', by: 'ada' };
    const refused = await failure(send('POST', '/api/identities', said));
    expect(refused).toMatchObject({ status: 404, code: 'actor-unknown' });
    expect(await failure(send('POST', '/api/identities', { ...said, by: '' }))).toMatchObject({ status: 400 });
    const means = { ...said, decision: 'means', of: 'Nordarmee' };
    const made = await as(send('POST', '/api/identities', means), identity.identityMadeSchema);
    expect(made.claims).toBe(2);
    const { claims } = await as(get('/api/claims?actor=actor:lna'), schema.claimsSchema);
    expect(claims.map(({ identified }) => identified?.[0]?.was.name)).toEqual(['Nordarmee', 'Nordarmee']);
    const told = await as(get(`/api/claims/${claims[0]!.claim.id}`), schema.explanationSchema);
    expect(told.identities).toEqual([made.judgement]);
    const path = `/api/identities/${made.judgement.id}/retract`;
    await as(send('POST', path, { by: 'bob' }), identity.identityMadeSchema);
    expect((await as(get('/api/claims?actor=actor:lna'), schema.claimsSchema)).claims).toEqual([]);
    const { identities } = await as(get('/api/identities'), identity.identitiesSchema);
    expect(identities.map(({ decision, stands }) => [decision, stands])).toEqual([
      ['means', false],
      ['retract', false],
    ]);
    expect(await failure(send('POST', '/api/identities/identity:99/retract', { by: 'x' }))).toMatchObject({
      status: 404,
    });
  });

  test('control on a day, as known on a day, of a place, in the course of time', async () => {
    const names = async (query: string) =>
      (await as(get(`/api/control${query}`), schema.controlSchema)).control.map(({ place }) => place.name);
    expect(await names('')).toEqual(expect.arrayContaining(['Sandburg', 'Talmünde']));
    expect(await names('?asOf=2018-06-15')).not.toContain('Talmünde');
    expect(new Set(await names('?place=Talmünde'))).toEqual(new Set(['Talmünde']));
    const all = await as(get('/api/control?at=all'), schema.controlSchema);
    expect(all.at).toBeNull();
    const ids = new Set((await as(get('/api/claims'), schema.claimsSchema)).claims.map(({ claim }) => claim.id));
    for (const { reasons } of all.control) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { claim } of reasons) expect(ids).toContain(claim);
    }
  });

  test('control as GeoJSON', async () => {
    const answer = await get('/api/export/geojson');
    expect(answer.headers.get('content-type')).toContain('application/geo+json');
    schema.geojsonSchema.parse(answer.body);
  });

  test('reading stores nothing; taking in stores once', async () => {
    const { store: empty, remove: removeEmpty } = await storeWith([]);
    const own = await startServer({ store: empty, ...parts, port: 0 });
    const post = async (path: string) => {
      const { text, published, publisher } = REPORTS[0]!.report;
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(own.url + path, {
        method: 'POST',
        headers,
        body: JSON.stringify({ text, published, publisher }),
      });
      return response.json();
    };
    const read = schema.readSchema.parse(await post('/api/read'));
    expect(read.claims).toHaveLength(2);
    expect((await empty.counts()).reports).toBe(0);
    expect(schema.ingestSchema.parse(await post('/api/reports'))).toMatchObject({ status: 'new' });
    expect(schema.ingestSchema.parse(await post('/api/reports'))).toMatchObject({ status: 'duplicate' });
    const [stored] = await empty.reports();
    expect(stored).toMatchObject({ published: '2018-06-11', publisher: 'Küstenbote', title: null });
    expect((await empty.counts()).reports).toBe(1);
    await own.close();
    await removeEmpty();
  });
});

describe('what does not fit is told in one shape: which field, what came, what is possible', () => {
  test.each([
    ['GET', '/api/control?at=gestern', undefined, 400, 'query.at', '"gestern"', 'YYYY-MM-DD'],
    ['GET', '/api/control?at=2018-02-30', undefined, 400, 'query.at', '"2018-02-30"', 'YYYY-MM-DD'],
    ['GET', '/api/control?day=2018-02-03', undefined, 400, 'query.day', 'day="2018-02-03"', 'at, asOf, place'],
    ['GET', '/api/claims?type=party', undefined, 400, 'query.type', '"party"', 'control, presence'],
    ['GET', '/api/claims?limit=0', undefined, 400, 'query.limit', '"0"', '1 to 1000'],
    ['GET', '/api/claims?minConfidence=x', undefined, 400, 'query.minConfidence', '"x"', '0 to 1'],
    ['GET', '/api/claims?place=a&place=b', undefined, 400, 'query.place', '["a","b"]', 'name or id'],
    ['POST', '/api/read', {}, 400, 'body.text', 'nothing', 'the text'],
    ['POST', '/api/read', { text: '  ' }, 400, 'body.text', '"  "', 'the text'],
    ['POST', '/api/read', { text: 'x', published: 'Montag' }, 400, 'body.published', '"Montag"', 'YYYY-MM-DD'],
    ['POST', '/api/read', { text: 'x', by: 'y' }, 400, 'body.by', 'by="y"', 'text, id'],
    [
      'POST',
      '/api/read',
      `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      400,
      'body.text',
      'deeply nested brackets',
      'the text',
    ],
    ['POST', '/api/read', [], 400, 'body', '[]', undefined],
    ['POST', '/api/read', '{"text": ', 400, 'no JSON', undefined, '{"text"'],
  ] as const)('%s %s %j', async (method, path, body, status, message, came, possible) => {
    const told = await failure(send(method, path, body));
    expect(told.status).toBe(status);
    expect(told.message).toContain(message);
    if (came) expect(told.came).toBe(came);
    if (possible) expect(told.possible).toContain(possible);
  });

  test.each([
    ['/api/reports/nowhere', 404, /^report-/],
    ['/api/claims/nowhere', 404, /^claim-/],
    ['/api/nothing', 404, /^route-not-found$/],
    ['/%00', 400, /./],
    ['/../../etc/passwd', 404, /^route-not-found$/],
    ['/api/reports/%E0%A4%A', 400, /^invalid-address$/],
    ['/api/reports/../../x', 404, /^route-not-found$/],
  ])('%s: %d', async (path, status, code) => {
    const told = await failure(get(path));
    expect(told.status).toBe(status);
    expect(told.code).toMatch(code);
  });

  test('a body that is too large, or no JSON by its type', async () => {
    const long = await failure(send('POST', '/api/read', { text: 'ä'.repeat(600_000) }));
    expect(long).toMatchObject({ status: 413, code: 'input-too-large', came: '1.1 MiB' });
    expect(await failure(send('POST', '/api/read', { text: 'x'.repeat(9_000_000) }))).toMatchObject({
      status: 413,
      code: 'body-too-large',
    });
    expect(await failure(send('POST', '/api/read', 'text=x', { 'content-type': 'text/plain' }))).toMatchObject({
      status: 415,
      code: 'body-no-json',
    });
  });

  test('what nobody expected says nothing of the inside', async () => {
    const lines: string[] = [];
    const broken = { ...knowing, read: () => Promise.reject(new TypeError('secret path')) };
    const own = await startServer({ store, ...parts, reader: broken, port: 0, log: (line) => lines.push(line) });
    const response = await fetch(`${own.url}/api/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"x"}',
    });
    expect(response.status).toBe(500);
    expect(JSON.stringify(failureSchema.parse(await response.json()))).not.toContain('secret');
    expect(lines.join()).toContain('secret path');
    await own.close();
  });
});

describe('nothing from outside gets in', () => {
  test.each(['/', '/api/health', '/api/nothing', '/nowhere'])('security headers on %s', async (path) => {
    const { headers } = await fetch(server.url + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    ['127.0.0.1:4180', true],
    ['localhost:4180', true],
    ['[::1]:4180', true],
    ['192.168.1.5', true],
    ['desk.example:4180', true],
    ['evil.example', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example:4180', false],
    ['', false],
    ['a b', false],
  ])('name %s: %s', (host, ours) => {
    expect(isOurHost(host, ['desk.example'])).toBe(ours);
  });

  test('a foreign name and a foreign site are refused', async () => {
    const { hostname, port } = new URL(server.url);
    const { request } = await import('node:http');
    const status = await new Promise((done) => {
      request({ host: hostname, port, path: '/api/health', headers: { host: 'evil.example' } }, (answer) =>
        done(answer.statusCode),
      ).end();
    });
    expect(status).toBe(403);
    const foreign = { origin: 'https://evil.example' };
    expect(await failure(send('POST', '/api/read', { text: 'x' }, foreign))).toMatchObject({
      status: 403,
      code: 'origin-refused',
    });
    expect((await send('POST', '/api/read', { text: 'x' }, { origin: server.url })).status).toBe(200);
  });

  test('hostile text comes back as JSON, never as a page', async () => {
    const answer = await send('POST', '/api/read', { text: HOSTILE.report.text });
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(schema.readSchema.parse(answer.body).report.text).toBe(HOSTILE.report.text);
  });
});

test('all days in few bytes: the course, the claims behind it, events as marks', async () => {
  const course = await as(get('/api/course'), courseSchema);
  const control = (await as(get('/api/control?at=all'), schema.controlSchema)).control;
  expect(course.places.map(({ name }) => name)).toEqual(expect.arrayContaining(['Talmünde', 'Sandburg']));
  expect(course.lists[0]).toEqual([]);
  expect(course.places.length).toBeGreaterThan(0);
  expect(control.length).toBeGreaterThan(0);
  const early = await as(get('/api/course?asOf=2018-06-12'), courseSchema);
  expect(early.places.map(({ name }) => name)).not.toContain('Talmünde');
  const ground = await as(get('/api/course/ground'), groundSchema);
  expect(ground.claims.length).toBeGreaterThan(0);
  const marks = await as(get('/api/marks'), marksSchema);
  for (const [id, kind] of marks.marks)
    expect([typeof id, typeof marks.kinds[Number(kind)]]).toEqual(['string', 'string']);
});

describe('the documentation', () => {
  test('OpenAPI 3.1 lists every route, with its errors', async () => {
    const { body } = await get('/api/openapi.json');
    const document = body as { openapi: string; paths: Record<string, Record<string, { responses: object }>> };
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths).sort()).toEqual(
      [
        '/api/actors/{id}',
        '/api/areas',
        '/api/claims',
        '/api/claims/{id}',
        '/api/control',
        '/api/control/explain',
        '/api/course',
        '/api/course/ground',
        '/api/course/sides',
        '/api/counts',
        '/api/days',
        '/api/diff',
        '/api/disputes',
        '/api/events',
        '/api/events/{id}',
        '/api/export/geojson',
        '/api/health',
        '/api/marks',
        '/api/identities',
        '/api/identities/{id}/retract',
        '/api/names',
        '/api/outlets/{id}',
        '/api/places/{id}',
        '/api/judgements',
        '/api/actors/{id}/told',
        '/api/network',
        '/api/read',
        '/api/relations',
        '/api/reports',
        '/api/reports/{id}',
        '/api/search',
        '/api/situation-report',
        '/api/story',
        '/api/tolls',
        '/api/towns',
        '/api/unknown-names',
      ].sort(),
    );
    for (const methods of Object.values(document.paths))
      for (const { responses } of Object.values(methods))
        expect(Object.keys(responses).sort()).toEqual(['200', 'default']);
  });

  test('the guide tells every route and every field of a query', async () => {
    const guide = readFileSync(new URL('../../docs/guide/api.md', import.meta.url), 'utf8');
    const { body } = await get('/api/openapi.json');
    const { paths } = body as { paths: Record<string, Record<string, { parameters?: { name: string }[] }>> };
    const untold = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { parameters = [] }]) => {
        const route = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/gu, ':$1')}`;
        return [route, ...parameters.map(({ name }) => name)].filter((word) => !guide.includes(`\`${word}\``));
      }),
    );
    expect(untold).toEqual([]);
  });
});

describe('a taken port', () => {
  const startAt = (port: number) => startServer({ store, ...parts, port });

  test('by Lagebild: says where it answers and a way out', async () => {
    const port = Number(new URL(server.url).port);
    const error = await startAt(port).then(
      () => null,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(LagebildError);
    const { code, message, details } = error as LagebildError;
    expect(code).toBe('port-taken');
    expect(message).toContain(server.url);
    expect(details.possible).toContain(`--port ${port + 1}`);
  });

  test('by another program', async () => {
    const other: Server = createServer((_, answer) => answer.end('hello'));
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    await expect(startAt(port)).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining('another program'),
    });
    other.close();
  });
});
