import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, startServer } from '../../src/service/http/server.js';
import { createReader, type Reader } from '../../src/service/read.js';
import { readerThread, type ThreadReader } from '../../src/service/reader-thread.js';
import { reportOf } from '../../src/text/index.js';
import { parts, storeWith } from './http-desk.js';

const SENTENCES =
  'Die syrische Armee eroberte am Montag die Stadt Abu al-Duhur. Rebellen griffen am Dienstag Stellungen der Armee bei Sinjar an. ' +
  'Nach Angaben von Bewohnern wurden dabei mindestens zwölf Kämpfer getötet. Der Islamische Staat zog sich aus al-Rahjan zurück. ';

let reader: Reader;
let thread: ThreadReader;
let server: Serving;
let remove: () => Promise<void>;
beforeAll(async () => {
  reader = await createReader();
  thread = readerThread(reader.run);
  const made = await storeWith([]);
  remove = made.remove;
  server = await startServer({ store: made.store, ...parts, reader: thread, port: 0 });
}, 60_000);
afterAll(async () => {
  await server.close();
  await thread.close();
  await remove();
});

test('reads what the reader reads', async () => {
  const report = reportOf({ id: 'a', text: SENTENCES, published: '2018-01-25', language: 'de' });
  expect(await thread.read(report)).toEqual(JSON.parse(JSON.stringify(reader.claims(report, { trace: true }))));
}, 60_000);

test('while a long report is read the server answers others', async () => {
  let done = false;
  const text = SENTENCES.repeat(150);
  const post = fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, published: '2018-01-25' }),
  }).then(async (answer) => {
    done = true;
    return { status: answer.status, body: (await answer.json()) as { claims: unknown[] } };
  });
  const waits: number[] = [];
  while (!done) {
    const start = performance.now();
    await fetch(`${server.url}/api/health`);
    waits.push(performance.now() - start);
    await new Promise((later) => setTimeout(later, 20));
  }
  const { status, body } = await post;
  expect(status).toBe(200);
  expect(body.claims.length).toBeGreaterThan(300);
  // Read in the same thread, the first answer would come with the report, and there would be one.
  expect(waits.length).toBeGreaterThan(10);
  expect(waits.slice(0, 10).reduce((a, b) => Math.max(a, b))).toBeLessThan(1000);
}, 120_000);

test('a thread that was ended starts again with the next report', async () => {
  await thread.close();
  const report = reportOf({ id: 'b', text: SENTENCES, published: '2018-01-25', language: 'de' });
  expect((await thread.read(report)).claims.length).toBeGreaterThan(2);
}, 60_000);
