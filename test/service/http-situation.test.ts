import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as plain from '../../src/service/http/schema.js';
import * as network from '../../src/service/http/schema-network.js';
import * as schema from '../../src/service/http/schema-situation.js';
import { type Serving, startServer } from '../../src/service/http/server.js';
import { createReader } from '../../src/service/read.js';
import type { Store } from '../../src/store/index.js';
import { reportOf } from '../../src/text/index.js';
import { parts, storeWith } from './http-desk.js';

const WIRE =
  'Ein Selbstmordattentäter hat sich am Montag an einem Kontrollpunkt in Derna in die Luft gesprengt. Nach Angaben von Rettern starben sechs Soldaten, zehn weitere wurden verletzt. Die Libysche Nationalarmee sperrte daraufhin alle Zufahrten zum Hafen der Stadt.';
const TEXTS = [
  { id: 'wire', published: '2018-06-12', publisher: 'Agentur', text: WIRE },
  { id: 'copy', published: '2018-06-13', publisher: 'Blatt', text: WIRE.replace('daraufhin alle', 'die') },
  {
    id: 'other',
    published: '2018-06-14',
    publisher: 'Stimme',
    text: 'Bei dem Selbstmordanschlag vom Montag auf einen Kontrollpunkt in Derna wurden neun Soldaten getötet.',
  },
  {
    id: 'strike',
    published: '2018-05-03',
    publisher: 'Stimme',
    text: 'Die Libysche Nationalarmee bombardierte am 2. Mai 2018 Stellungen in Derna. Dabei starben vier Zivilisten. Ägypten unterstützt Haftar.',
  },
];

let store: Store;
let remove: () => Promise<void>;
let server: Serving;

beforeAll(async () => {
  ({ store, remove } = await storeWith([]));
  const reader = await createReader();
  const batch = TEXTS.map((one) => {
    const report = reportOf({ ...one, language: 'de' });
    const { claims, findings } = reader.claims(report);
    return { report, original: Buffer.from(report.text), mediaType: 'text/plain', claims, findings };
  });
  await store.putReports(await store.startRun(reader.run), batch);
  server = await startServer({ store, ...parts, port: 0 });
});
afterAll(async () => {
  await server.close();
  await remove();
});

async function send(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> {
  const sent = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {};
  const response = await fetch(server.url + path, { method, ...sent });
  return { status: response.status, body: await response.json() };
}

/** The body, if it is what the documentation says. */
async function get<T>(path: string, form: z.ZodType<T>): Promise<T> {
  const { status, body } = await send('GET', path);
  expect(status, JSON.stringify(body)).toBe(200);
  return form.parse(body);
}

describe('lists of the situation', () => {
  test.each([
    ['events', schema.eventsSchema, 'states=true'],
    ['tolls', schema.tollsSchema, 'by=month'],
    ['counts', schema.countsSchema, 'by=month&byActor=true'],
    ['relations', schema.relationsSchema, ''],
    ['disputes', schema.disputesSchema, ''],
    ['story', schema.storySchema, 'place=Derna'],
    ['network', network.networkSchema, ''],
  ] as const)('%s come in pages and say how many there are', async (name, form, query) => {
    const listOf = (answer: object): unknown[] =>
      (Object.entries(answer).find(
        ([key, value]) => Array.isArray(value) && key !== 'nodes' && value.length > 0,
      )?.[1] ?? []) as unknown[];
    const all = (await get(`/api/${name}?${query}`, form as z.ZodType<{ total: number }>)) satisfies object;
    expect(listOf(all)).toHaveLength(all.total);
    expect(all.total).toBeGreaterThan(0);
    const first = await get(`/api/${name}?${query}&limit=1`, form as z.ZodType<{ total: number }>);
    expect(first.total).toBe(all.total);
    expect(listOf(first)).toEqual(listOf(all).slice(0, 1));
    const behind = await get(`/api/${name}?${query}&offset=${all.total}`, form as z.ZodType<{ total: number }>);
    expect(listOf(behind)).toEqual([]);
  });

  test.each([
    ['/api/events?from=2018-06-02&to=2018-06-01', 'range-reversed', 'the earlier one first'],
    ['/api/events?place=Nirgendwo', 'place-unknown', 'a name or id'],
    ['/api/relations?actor=Niemand', 'actor-unknown', 'a name or id'],
    ['/api/story', 'usage', '--place NAME'],
    ['/api/events?limit=0', 'invalid-request', 'a whole number from 1 to 1000'],
    ['/api/tolls?byPlace=village', 'invalid-request', 'province'],
    ['/api/actors/niemand/told', 'actor-unknown', 'a name or id'],
  ])('%s is an error that says what is possible', async (path, code, possible) => {
    const { status, body } = await send('GET', path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).toMatchObject({ error: { code, possible: expect.stringContaining(possible) } });
  });

  test('events are filtered by report, words, voices, status, and turned round', async () => {
    const ids = async (query: string) =>
      (await get(`/api/events?${query}`, schema.eventsSchema)).events.map(({ id }) => id);
    const [strike, bombing] = await ids('type=strike');
    expect(await ids('type=strike&order=newest')).toEqual([bombing, strike]);
    expect(await ids('type=strike&order=voices')).toEqual([bombing, strike]);
    expect(await ids('type=strike&report=strike')).toEqual([strike]);
    expect(await ids('type=strike&words=selbstmordattentater%20derna')).toEqual([bombing]);
    expect(await ids('type=strike&minVoices=2')).toEqual([bombing]);
    expect(await ids('type=strike&status=negated')).toEqual([]);
    expect(await ids('type=strike&place=Libyen')).toEqual([strike, bombing]);
  });

  test.each([
    ['events', 'by=all&byActor=true&states=true'],
    ['low', 'by=month&byPlace=town'],
    ['best', 'by=month&byPlace=town'],
    ['high', 'by=month&byPlace=town'],
  ] as const)('rows of counts with the largest number first are in order over all pages: %s', async (order, table) => {
    const all = (await get(`/api/counts?${table}&limit=1000`, schema.countsSchema)).counts;
    const ordered: (typeof all)[number][] = [];
    while (ordered.length < all.length) {
      const path = `/api/counts?${table}&order=${order}&limit=3&offset=${ordered.length}`;
      ordered.push(...(await get(path, schema.countsSchema)).counts);
    }
    const numbers = ordered.map(({ count, toll }) => (order === 'events' ? count : toll[order]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(new Set(numbers).size).toBeGreaterThan(1);
    const named = (rows: typeof all) => rows.map((row) => JSON.stringify(row)).sort();
    expect(named(ordered)).toEqual(named(all));
  });

  test('counts by month, place and party have the toll beside them, and the ids of their events', async () => {
    const { counts } = await get('/api/counts?type=strike&by=month&byPlace=town', schema.countsSchema);
    expect(counts.map(({ period, place, count, toll }) => [period, place?.name, count, toll.best])).toEqual([
      ['2018-05', 'Derna', 1, 4],
      ['2018-06', 'Derna', 1, 9],
    ]);
    const { sums } = await get('/api/tolls?by=all&byPlace=country', schema.tollsSchema);
    expect(sums).toMatchObject([{ place: { name: 'Libyen' }, low: 10, best: 13, high: 13 }]);
    const { counts: parties } = await get('/api/counts?type=strike&byActor=true', schema.countsSchema);
    expect(parties.map(({ actor }) => actor?.name ?? null)).toEqual(['Libysche Nationalarmee']);
  });

  test.each(['by=month', 'by=all&byPlace=town', 'by=all&byActor=true'])(
    'the tolls behind each row of the counts are those of its events, and add up to it: %s',
    async (table) => {
      const { counts } = await get(`/api/counts?${table}`, schema.countsSchema);
      expect(counts.some(({ toll }) => toll.best > 0)).toBe(true);
      for (const { period, place, actor, events, toll } of counts) {
        const row = [period, ...[place, actor].map((one) => one?.id ?? one?.name ?? '')].join('~');
        const query = `/api/tolls?${table}&cell=${encodeURIComponent(row)}`;
        const { tolls, total, sums } = await get(query, schema.tollsSchema);
        expect([sums, total]).toEqual([[], tolls.length]);
        for (const { event } of tolls) expect(events).toContain(event);
        const best = tolls.flatMap(({ totals }) => totals.filter(({ role }) => role === 'killed'));
        expect(best.reduce((sum, one) => sum + one.best, 0)).toBe(toll.best);
      }
    },
  );

  test('a dispute has two sides with sentences, and is found by its id and its event', async () => {
    const { disputes } = await get('/api/disputes?matter=number', schema.disputesSchema);
    expect(disputes[0]?.sides.map(({ value }) => value).sort()).toEqual(['6', '9']);
    for (const { voices } of disputes[0]!.sides) {
      expect(voices[0]?.claim).toBeTruthy();
      expect(voices[0]?.sentence).toBeTruthy();
    }
    const { id, event } = disputes[0]!;
    const ask = (query: string) => get(`/api/disputes?${query}`, schema.disputesSchema);
    expect((await ask(`id=${encodeURIComponent(id)}`)).disputes.map((one) => one.id)).toEqual([id]);
    expect((await ask(`event=${encodeURIComponent(event!)}`)).disputes.map((one) => one.id)).toContain(id);
    expect((await ask('event=event:none')).total).toBe(0);
  });

  test('the network has signed, dated edges that lead to claims; the page of an actor tells who stands with him', async () => {
    const { edges, nodes } = await get('/api/network', network.networkSchema);
    const support = edges.find(({ kind }) => kind === 'support');
    expect(support).toMatchObject({ sign: 1, a: { name: 'Ägypten' }, directed: true, firstKnown: '2018-05-03' });
    expect((await get(`/api/claims/${support!.claims[0]}`, plain.explanationSchema)).claim.type).toBe('support');
    expect(nodes.map(({ name }) => name)).toContain('Ägypten');
    const page = await get(`/api/actors/${encodeURIComponent(support!.b.id!)}/told`, network.actorPageSchema);
    expect(page.relations.map(({ id }) => id)).toEqual(support!.relations);
    expect(page.names.length).toBeGreaterThan(0);
    const silent = await get('/api/actors/actor:islamic-state/told', network.actorPageSchema);
    expect(silent).toMatchObject({ claims: 0, events: 0, relations: [] });
  });
});

test('two claims are parted, joined and left alone again over HTTP', async () => {
  const one = (answer: z.output<typeof schema.eventsSchema>) => answer.events[0]!.tellings;
  const tellings = one(await get('/api/events?type=bombing', schema.eventsSchema));
  const claim = tellings.find(({ report, type }) => report === 'wire' && type === 'bombing')!.claim;
  const other = tellings.find(({ report, type }) => report === 'other' && type === 'bombing')!.claim;
  const together = async (): Promise<boolean> => {
    const { event } = await get(`/api/events/event:${claim}`, schema.eventExplanationSchema);
    return event.tellings.some((telling) => telling.claim === other);
  };
  const judge = async (body: object) => send('POST', '/api/judgements', body);
  expect(await together()).toBe(true);
  expect((await judge({ claim, decision: 'apart', with: other, by: 'ich' })).status).toBe(200);
  expect(await together()).toBe(false);
  // Taken back from the other side of the pair.
  expect((await judge({ claim: other, decision: 'retract' })).status).toBe(200);
  expect(await together()).toBe(true);
  const { judgements } = await get('/api/judgements', plain.judgementsSchema);
  expect(judgements.map(({ decision }) => decision)).toEqual(['retract', 'apart']);
  expect(await judge({ claim, decision: 'retract' })).toMatchObject({
    status: 404,
    body: { error: { code: 'judgement-unknown' } },
  });
  expect(await judge({ claim, decision: 'same' })).toMatchObject({ status: 400, body: { error: { code: 'usage' } } });
  expect(await judge({ claim, decision: 'same', with: claim })).toMatchObject({ status: 400 });
  expect(await judge({ claim: 'none', decision: 'accept' })).toMatchObject({
    status: 404,
    body: { error: { code: 'claim-unknown' } },
  });
});
