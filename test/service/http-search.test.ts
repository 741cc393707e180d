import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { reportsSchema } from '../../src/service/http/schema.js';
import * as schema from '../../src/service/http/schema-search.js';
import { type Serving, startServer } from '../../src/service/http/server.js';
import type { Store } from '../../src/store/index.js';
import { HOSTILE, parts, REPORTS, storeWith, type Written } from './http-desk.js';

const LATER: Written = {
  report: {
    id: 'später',
    title: 'Luftangriffe auf Talmünde',
    publisher: 'Küstenbote',
    published: '2018-06-25',
    language: 'de',
    text: 'Bei Luftangriffen der Nordarmee auf Talmünde starben acht Zivilisten.',
  },
  claims: [
    {
      type: 'airstrike',
      evidence: 'Bei Luftangriffen der Nordarmee auf Talmünde starben acht Zivilisten',
      trigger: 'Luftangriffen',
      agents: ['der Nordarmee'],
      places: ['Talmünde'],
    },
  ],
};

let store: Store;
let remove: () => Promise<void>;
let server: Serving;
beforeAll(async () => {
  ({ store, remove } = await storeWith([...REPORTS, HOSTILE]));
  server = await startServer({ store, ...parts, port: 0 });
});
afterAll(async () => {
  await server.close();
  await remove();
});

async function ask<T>(path: string, form: z.ZodType<T>): Promise<T> {
  const response = await fetch(server.url + path);
  const body = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return form.parse(body);
}
const search = (query: string) => ask(`/api/search?${query}`, schema.searchSchema);
const sentences = async (query: string) => (await search(query)).claims.map(({ sentence }) => sentence);

describe('GET /api/search', () => {
  test.each([
    ['words=erobern', 2],
    ['words=Eroberung Zentrum', 1],
    ['words=talmunde', 2],
    ['words=Sandb', 2],
    ['words=nirgendwo', 0],
    ['type=capture', 2],
    ['type=capture,withdrawal', 3],
    ['modality=claimed', 1],
    ['publisher=Talblatt', 2],
    ['minConfidence=0.8', 4],
    ['actor=Nordarmee&type=capture', 1],
    ['actor=actor:nordarmee&type=withdrawal', 1],
    ['place=Talmünde', 2],
    ['from=2018-06-20', 3],
    ['to=2018-06-11', 2],
    ['asOf=2018-06-11', 2],
    ['limit=1&words=Talmünde', 2],
  ])('%s: %d claims', async (query, total) => {
    const found = await search(query);
    expect(found.total).toBe(total);
    expect(found.facets.types.reduce((sum, { claims }) => sum + claims, 0)).toBe(total);
  });

  test('newest first, unless told; pages do not overlap', async () => {
    const all = await sentences('order=oldest');
    const pages = [await sentences('order=oldest&limit=2'), await sentences('order=oldest&limit=9&offset=2')];
    expect(pages.flat()).toEqual(all);
    const days = (await search('')).claims.map(({ known }) => known ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  test('nobody of that name is told, with what is like it', async () => {
    const response = await fetch(`${server.url}/api/search?actor=Nordarmist`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: { code: 'actor-unknown', possible: expect.stringContaining('Nordarmee') },
    });
  });

  test('each condition more leaves fewer claims, whatever it is', async () => {
    const conditions = ['words=Sandburg', 'type=capture', 'modality=asserted', 'minConfidence=0.8', 'to=2018-06-20'];
    await fc.assert(
      fc.asyncProperty(fc.subarray(conditions), fc.constantFrom(...conditions), async (some, one) => {
        const fewer = await search([...some, one].filter((q, i, all) => all.indexOf(q) === i).join('&'));
        expect(fewer.total).toBeLessThanOrEqual((await search(some.join('&'))).total);
      }),
      { numRuns: 20 },
    );
  });

  test.each(['words=%00%22%27*', 'words=(', 'words=-', 'words=AND OR NOT', 'words=<script>'])(
    '%s is words, no program',
    async (query) => {
      await search(query);
      await ask(`/api/reports?${query}`, reportsSchema);
    },
  );
});

test('names that begin so, with what they are called elsewhere', async () => {
  const names = await ask('/api/names?text=nord', schema.namesSchema);
  expect(names.actors.map(({ name }) => name)).toContain('Nordarmee');
  expect((await ask('/api/names?text=küst', schema.namesSchema)).publishers).toEqual([
    { id: 'Küstenbote', name: 'Küstenbote', claims: 2 },
  ]);
});

test('reports by publisher and words, with how many claims each has', async () => {
  const { total, reports } = await ask('/api/reports?publisher=Talblatt', reportsSchema);
  expect([total, reports[0]?.id, reports[0]?.claims]).toEqual([1, 'talmünde', 2]);
  expect((await ask('/api/reports?words=verhandelt', reportsSchema)).reports.map(({ id }) => id)).toEqual(['hafen']);
});

test('pages of an actor, a place and an outlet', async () => {
  const actor = await ask('/api/actors/actor:nordarmee', schema.actorSchema);
  expect(actor).toMatchObject({ name: 'Nordarmee', ledger: null, claims: 2 });
  const known = await ask('/api/actors/actor:islamic-state', schema.actorSchema).catch(() => null);
  if (known) expect(known.ledger?.names.length).toBeGreaterThan(1);
  const place = await ask(`/api/places/${encodeURIComponent('place:talm-nde')}`, schema.placeSchema);
  expect(place).toMatchObject({ name: 'Talmünde', gazetteer: null, claims: 2 });
  const outlet = await ask('/api/outlets/Talblatt', schema.outletSchema);
  expect(outlet).toMatchObject({ reports: 1, claims: 2, first: '2018-06-20', last: '2018-06-20' });
  for (const path of ['actors/nobody', 'places/nowhere', 'outlets/none'])
    expect((await fetch(`${server.url}/api/${path}`)).status).toBe(404);
});

test('what comes into the store is found at once', async () => {
  const before = (await search('words=Luftangriff')).total;
  const headers = { 'content-type': 'application/json' };
  // The reader of the tests knows the texts of all stores that were made.
  const other = await storeWith([LATER]);
  await other.remove();
  const sent = { ...LATER.report };
  const posted = await fetch(`${server.url}/api/reports`, { method: 'POST', headers, body: JSON.stringify(sent) });
  expect(posted.status).toBe(200);
  expect((await search('words=Luftangriff')).total).toBe(before + 1);
  expect((await search('words=Angriff')).claims[0]?.report.title).toBe('Luftangriffe auf Talmünde');
});
