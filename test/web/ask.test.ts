import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { asker } from '../../web/src/fold/ask.js';
import type { FromWorker } from '../../web/src/fold/messages.js';

type Answer = (response: ServerResponse) => void;
let close: (() => void) | null = null;
afterEach(() => close?.());

/** A server that answers as told, one request after the other, the last for all that follow. */
async function serving(...answers: readonly Answer[]): Promise<string> {
  let asked = 0;
  const server = createServer((_, response) => answers[Math.min(asked++, answers.length - 1)]!(response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close = () => server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const whole: Answer = (response) => void response.end('{"places":[]}');
const broken: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"places":[');
  setTimeout(() => response.destroy(), 20);
};
const busy: Answer = (response) => void response.writeHead(503).end('{"error":{"code":"store-busy","message":"busy"}}');

describe('the worker of the fold asks the server', () => {
  test('an answer that breaks off in its midst is told as gone, and asked for again', async () => {
    const told: FromWorker[] = [];
    const answer = await asker((message) => told.push(message))(await serving(broken, whole), () => true);
    expect(answer).toEqual({ places: [] });
    expect(told.map(({ type }) => type)).toEqual(['gone', 'reached']);
  });

  test('an error is told with its code, once, and not asked for again', async () => {
    const told: FromWorker[] = [];
    expect(await asker((message) => told.push(message))(await serving(busy, whole), () => true)).toBeNull();
    expect(told).toEqual([{ type: 'failed', failure: { code: 'store-busy', message: 'busy' } }]);
  });

  test('what is wanted no more is not asked for', async () => {
    const told: FromWorker[] = [];
    expect(await asker((message) => told.push(message))(await serving(whole), () => false)).toBeNull();
    expect(told).toEqual([]);
  });
});
