import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Acknowledgement, ingest, ingestOne } from '../../src/service/ingest.js';
import type { SourceItem } from '../../src/sources/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { report } from '../store/made.js';
import { broken, source, sourced, testFolder, tinyReader } from './made.js';

const folder = testFolder();
const clock = () => new Date('2024-03-01T10:00:00.000Z');
let count = 0;
let store: Store;
beforeEach(async () => {
  count += 1;
  store = await openStore(join(folder, `${count}.db`), { clock });
});
afterEach(() => store.close());

const [A, B, C] = [report('a', 'Miliz nahm Derna.'), report('b', 'Armee nahm Sirte.'), report('c', 'Nichts geschah.')];

async function ingested(items: AsyncIterable<SourceItem>, batchMs?: number) {
  const acknowledged: Acknowledgement[] = [];
  const reader = tinyReader();
  const summary = await ingest(store, items, {
    ...reader,
    ...(batchMs === undefined ? {} : { batchMs }),
    onReport: (one) => acknowledged.push(one),
  });
  return {
    summary,
    seen: reader.seen,
    told: acknowledged.map((one) => (one.ok ? `${one.id} ${one.status} ${one.claims}` : `${one.id} ${one.error.code}`)),
  };
}

describe('ingest', () => {
  test('takes reports in and acknowledges each in order', async () => {
    const { summary, told } = await ingested(source(sourced(A), sourced(B), sourced(C)));
    expect(told).toEqual(['a new 1', 'b new 1', 'c new 0']);
    expect(summary).toEqual({ new: 3, version: 0, duplicate: 0, completed: 0, forgotten: 0, failed: 0, claims: 2 });
    expect(await store.counts()).toMatchObject({ reports: 3, claims: 2, runs: 1 });
  });

  test('what is there, or came a moment ago, is not read again, and needs no run', async () => {
    await ingested(source(sourced(A)));
    const { told, seen } = await ingested(source(sourced(A), sourced(A)));
    expect(told).toEqual(['a duplicate 0', 'a duplicate 0']);
    expect(seen).toEqual([]);
    expect(await store.runs()).toHaveLength(1);
    const twice = await ingested(source(sourced(B), sourced(B)));
    expect(twice.told).toEqual(['b new 1', 'b duplicate 0']);
    expect(twice.seen).toEqual(['b']);
  });

  test('an edited report is a version, a forgotten one is kept out unread', async () => {
    await ingested(source(sourced(A), sourced(B)));
    await store.forget('b', 'x');
    const { told, seen } = await ingested(source(sourced(report('a', 'Miliz nahm Derna nicht.')), sourced(B)));
    expect(told).toEqual(['a version 1', 'b forgotten 0']);
    expect(seen).toEqual(['a']);
  });

  test('a report that comes again with the day it lacked is completed and read again with it', async () => {
    await ingested(source(sourced(A)));
    const dated = { ...A, published: '2018-05-21' };
    const { summary, seen } = await ingested(source(sourced(dated)));
    expect(seen).toEqual(['a']);
    expect(summary).toMatchObject({ duplicate: 1, completed: 1 });
    expect(await store.report('a')).toMatchObject({ published: '2018-05-21', version: 1 });
    expect(await store.claims({ asOf: '2018-05-21' })).toHaveLength(1);
    expect(await store.runs()).toHaveLength(2);
    expect((await ingested(source(sourced(dated)))).summary).toMatchObject({ duplicate: 1, completed: 0 });
  });

  test('the day may stand in the line behind: it completes the report that still waits', async () => {
    const dated = { ...A, published: '2018-05-21' };
    const { summary, told } = await ingested(source(sourced(A), sourced(dated), sourced(dated), sourced(B)));
    expect(told).toEqual(['a new 1', 'a duplicate 0', 'a duplicate 0', 'b new 1']);
    expect(summary).toMatchObject({ new: 2, duplicate: 2 });
    expect(await store.report('a')).toMatchObject({ published: '2018-05-21', version: 1 });
    expect(await store.counts()).toMatchObject({ reports: 2, claims: 2 });
  });

  test.each([
    ['another day does not replace the one that is known', { ...A, published: '2019-01-01' }],
    ['a copy under another id says nothing of the first', { ...A, id: 'copy', publisher: 'Blatt' }],
  ])('%s', async (_name, again) => {
    await ingested(source(sourced({ ...A, published: '2018-05-21' })));
    const { summary, seen } = await ingested(source(sourced(again)));
    expect(summary).toMatchObject({ duplicate: 1, completed: 0 });
    expect(seen).toEqual([]);
    expect(await store.report('a')).toMatchObject({ published: '2018-05-21', publisher: null });
  });

  test('one bad report never stops the others', async () => {
    const { summary, told } = await ingested(
      source(sourced(A), sourced(report('bad', 'unlesbar')), broken('x.bin'), sourced(B)),
    );
    expect(told.toSorted()).toEqual(['a new 1', 'b new 1', 'bad report-unreadable', 'null input-binary']);
    expect(summary).toMatchObject({ new: 2, failed: 2 });
  });

  test('the message of a bad report names its file', async () => {
    const errors: unknown[] = [];
    await ingest(store, source(sourced(report('bad', 'unlesbar'))), {
      ...tinyReader(),
      onReport: (one) => errors.push(one.ok ? one : one.error),
    });
    expect(errors).toMatchObject([
      { code: 'report-unreadable', details: { file: 'bad.txt', came: 'a broken invariant' } },
    ]);
  });

  test('a slow source does not keep back what it gave already', async () => {
    let give: (item: SourceItem) => void = () => {};
    const later = new Promise<SourceItem>((resolve) => {
      give = resolve;
    });
    const seenWhileWaiting: number[] = [];
    const done = ingest(store, source(sourced(A), later), {
      ...tinyReader(),
      batchMs: 20,
      onReport: async () => {
        seenWhileWaiting.push((await store.counts()).reports);
        give(sourced(B));
      },
    });
    expect(await done).toMatchObject({ new: 2 });
    expect(seenWhileWaiting[0]).toBe(1);
  });

  test('an acknowledged report can be read by another connection at that moment', async () => {
    const other = await openStore(join(folder, `${count}.db`), { clock, readOnly: true });
    const held: Promise<boolean>[] = [];
    await ingest(store, source(sourced(A), sourced(B)), {
      ...tinyReader(),
      batchMs: 0,
      onReport: (one) => held.push(other.report(one.id ?? '').then((found) => found !== null)),
    });
    expect(await Promise.all(held)).toEqual([true, true]);
    await other.close();
  });

  test('a source that breaks: what it gave is kept and acknowledged, its error is thrown', async () => {
    async function* breaking(): AsyncGenerator<SourceItem> {
      yield sourced(A);
      throw new Error('the pipe broke');
    }
    const told: unknown[] = [];
    await expect(ingest(store, breaking(), { ...tinyReader(), onReport: (one) => told.push(one.id) })).rejects.toThrow(
      'the pipe broke',
    );
    expect(told).toEqual(['a']);
    expect(await store.report('a')).not.toBeNull();
  });

  test('a full disk: nothing that was not committed is acknowledged, the source is closed, the error is thrown', async () => {
    const small = await openStore(join(folder, `${count}-small.db`), { clock, maxBytes: 300_000 });
    const told: string[] = [];
    let closed = false;
    async function* endless(): AsyncGenerator<SourceItem> {
      try {
        for (let n = 0; ; n += 1) yield sourced(report(`r${n}`, `Miliz nahm Derna. ${n} ${'Viel Text. '.repeat(300)}`));
      } finally {
        closed = true;
      }
    }
    const work = ingest(small, endless(), { ...tinyReader(), batchMs: 0, onReport: (one) => told.push(one.id ?? '') });
    await expect(work).rejects.toMatchObject({ code: 'disk-full' });
    expect(closed).toBe(true);
    expect(told.length).toBeGreaterThan(3);
    expect((await small.reports()).map(({ id }) => id)).toEqual(told);
    await small.close();
  });

  test('nothing to take in', async () => {
    expect((await ingested(source())).summary).toMatchObject({ new: 0, failed: 0 });
    expect(await store.runs()).toEqual([]);
  });

  test('progress is told after each commit', async () => {
    const steps: number[] = [];
    await ingest(store, source(sourced(A), sourced(B)), {
      ...tinyReader(),
      batchMs: 0,
      onProgress: (soFar) => steps.push(soFar.new),
    });
    expect(steps).toEqual([1, 2, 2]);
  });
});

test('one report at a time: read, committed, answered; a duplicate makes no run', async () => {
  const item = sourced(A);
  if (!item.ok) throw item.error;
  expect(await ingestOne(store, item.value, tinyReader())).toMatchObject({
    status: 'new',
    claims: [{ type: 'capture' }],
  });
  expect(await ingestOne(store, item.value, tinyReader())).toMatchObject({ status: 'duplicate' });
  expect(await store.runs()).toHaveLength(1);
});
