import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { control } from '../../src/service/ask.js';
import { ingest } from '../../src/service/ingest.js';
import { LiveControl } from '../../src/service/live.js';
import { Control } from '../../src/situation/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { handClock, report } from '../store/made.js';
import { source, sourced, testFolder, tinyReader } from './made.js';

const folder = testFolder();
const clock = handClock('2024-03-01T10:00:00.000Z');
let count = 0;
let store: Store;
let live: LiveControl;
const ALL = { at: null, asOf: null };
const take = (...reports: readonly ReturnType<typeof report>[]) =>
  ingest(store, source(...reports.map(sourced)), tinyReader());

beforeEach(async () => {
  count += 1;
  store = await openStore(join(folder, `${count}.db`), { clock: clock.now });
  live = new LiveControl(store, () => new Control());
});
afterEach(() => store.close());

test('what is kept is what a fold from nothing gives: after a report, a new version, a decision, and forgetting', async () => {
  const same = async () => {
    const anew = await control(store, ALL);
    expect(await live.control(ALL)).toEqual(anew);
    return anew.map(({ holders }) => holders[0]?.name);
  };
  expect(await same()).toEqual([]);
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  expect(await same()).toEqual(['Miliz']);
  await take(report('juni', 'Armee nahm Derna.', { published: '2018-06-28' }));
  expect(await same()).toEqual(['Miliz', 'Armee']);
  await take(report('juni', 'Armee nahm Sirte.', { published: '2018-06-29' }));
  await same();
  const [claim] = await store.claims({ report: 'mai' });
  await store.judge({
    report: claim!.report.hash,
    type: claim!.claim.type,
    evidence: claim!.claim.evidence,
    decision: 'reject',
    retracts: null,
    by: 'ich',
    note: null,
  });
  expect(await same()).toEqual(['Armee']);
  await store.forget('juni', 'Bitte');
  expect(await same()).toEqual([]);
});

test('a day of knowledge has a picture of its own', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  await take(report('juni', 'Armee nahm Derna.', { published: '2018-06-28' }));
  for (const asOf of ['2018-05-01', '2018-06-01', '2018-07-01'])
    expect(await live.control({ at: null, asOf, place: 'DERNA' })).toEqual(await control(store, { at: null, asOf }));
});
