import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../src/service/ingest.js';
import { compareClaims, type ReportChange, reread } from '../../src/service/reread.js';
import { openStore, type Store } from '../../src/store/index.js';
import { claim, report } from '../store/made.js';
import { source, sourced, testFolder, tinyReader } from './made.js';

const folder = testFolder();
let count = 0;
let store: Store;
beforeEach(async () => {
  count += 1;
  store = await openStore(join(folder, `${count}.db`), { clock: () => new Date('2024-03-01T10:00:00.000Z') });
  await ingest(
    store,
    source(sourced(report('a', 'Miliz nahm Derna.')), sourced(report('b', 'Armee nahm Sirte.'))),
    tinyReader(),
  );
});
afterEach(() => store.close());

describe('comparing two readings', () => {
  const text = 'Die Miliz nahm Derna ein.';
  const [one, other] = [
    claim(text, { evidence: 'Miliz nahm Derna' }),
    claim(text, { evidence: 'Die Miliz nahm Derna ein' }),
  ];
  const siege = claim(text, { type: 'siege' });
  test.each([
    ['the same', [one], [one], '0 0 0'],
    ['only another confidence', [one], [{ ...one, confidence: 0.1 }], '0 0 0'],
    ['another modality', [one], [{ ...one, modality: 'claimed' as const }], '0 0 1'],
    ['longer evidence', [one], [other], '0 0 1'],
    ['another type', [one], [siege], '1 1 0'],
    ['one more', [one], [one, other], '1 0 0'],
    ['one less', [one, siege], [siege], '0 1 0'],
  ])('%s', (_name, before, after, expected) => {
    const { added, removed, changed } = compareClaims(before, after);
    expect(`${added.length} ${removed.length} ${changed.length}`).toBe(expected);
  });
});

describe('reread', () => {
  test('the same reader changes nothing but the run', async () => {
    const summary = await reread(store, tinyReader());
    expect(summary).toMatchObject({ reports: 2, touched: 0, added: 0, removed: 0, changed: 0, failed: [], lost: [] });
    expect((await store.runs()).map(({ id }) => id)).toHaveLength(2);
    expect((await store.claims()).map(({ claim: { type } }) => type)).toEqual(['capture', 'capture']);
  });

  test('another reader: its claims count, the change is told by report', async () => {
    const changes: ReportChange[] = [];
    const summary = await reread(store, { ...tinyReader('control'), onReport: (change) => changes.push(change) });
    expect(summary).toMatchObject({ touched: 2, added: 2, removed: 2, changed: 0 });
    expect(changes.map(({ report: { id }, added, removed }) => [id, added[0]?.type, removed[0]?.type])).toEqual([
      ['a', 'control', 'capture'],
      ['b', 'control', 'capture'],
    ]);
    expect(await store.claims({ type: 'capture' })).toEqual([]);
  });

  test('only the reports that were named', async () => {
    expect(await reread(store, { ...tinyReader('control'), reports: ['b'] })).toMatchObject({ reports: 1, touched: 1 });
    expect((await store.claims()).map(({ claim: { type } }) => type).sort()).toEqual(['capture', 'control']);
  });

  test('old versions are read again too', async () => {
    await ingest(store, source(sourced(report('a', 'Miliz nahm Derna doch.'))), tinyReader());
    expect(await reread(store, { ...tinyReader('control'), reports: ['a'] })).toMatchObject({ reports: 2 });
  });

  test('judgements are carried, and those that find no claim are named', async () => {
    const [{ claim: derna, report: of }] = (await store.claims({ report: 'a' })) as [
      Awaited<ReturnType<Store['claims']>>[number],
    ];
    const judged = {
      report: of.hash,
      type: 'capture',
      evidence: derna.evidence,
      retracts: null,
      by: 'ada',
      note: null,
    };
    const made = await store.judge({ ...judged, decision: 'accept' });
    expect(await reread(store, tinyReader())).toMatchObject({ carried: 1, lost: [] });
    expect(await reread(store, tinyReader('siege'))).toMatchObject({ carried: 0, lost: [made] });
    expect(await reread(store, tinyReader())).toMatchObject({ carried: 1 });
  });

  test('a report that cannot be read keeps its claims; the others go on', async () => {
    const reader = tinyReader('control');
    const read: typeof reader.read = async (one) => {
      if (one.id === 'a') throw new Error('broken');
      return reader.read(one);
    };
    expect(await reread(store, { ...reader, read })).toMatchObject({
      reports: 2,
      touched: 1,
      failed: [{ id: 'a', error: { code: 'report-unreadable' } }],
    });
    expect((await store.claims({ report: 'a' })).map(({ claim: { type } }) => type)).toEqual(['capture']);
  });

  test('an unknown report is refused by name', async () => {
    await expect(reread(store, { ...tinyReader(), reports: ['nobody'] })).rejects.toMatchObject({
      code: 'report-unknown',
    });
    expect(await store.runs()).toHaveLength(1);
  });
});
