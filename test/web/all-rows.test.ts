import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { allRows } from '../../web/src/tolls/all-rows.js';

test('all rows of a table come, page after page, each once and in order', async () => {
  const all = Array.from({ length: 2500 }, (_, n) => ({ period: `row ${n}` }));
  let asked = 0;
  const server = createServer(({ url }, response) => {
    asked += 1;
    const query = new URL(url ?? '', 'http://localhost').searchParams;
    const [limit, offset] = [Number(query.get('limit')), Number(query.get('offset'))];
    const counts = limit <= 1000 ? all.slice(offset, offset + limit) : [];
    response.end(JSON.stringify({ total: all.length, counts }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    expect(await allRows(`http://127.0.0.1:${port}/api/counts?by=month`)).toEqual(all);
    expect(asked).toBe(3);
  } finally {
    server.close();
  }
});
