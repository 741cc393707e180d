import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldGround } from '../../src/service/course.js';
import { ingest } from '../../src/service/ingest.js';
import { SearchIndex } from '../../src/service/search/index.js';
import { LiveSearch } from '../../src/service/search/live.js';
import { openStore, type Store } from '../../src/store/index.js';
import { handClock, report } from '../store/made.js';
import { source, sourced, testFolder, tinyReader } from './made.js';

const folder = testFolder();
const clock = handClock('2024-03-01T10:00:00.000Z');
let count = 0;
let store: Store;

const split = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const words = { wanted: split, found: split, words: split, folded: (text: string) => text.toLowerCase() };
const world = { chainOf: () => [], actorNames: () => [], placeNames: () => [] };
const take = (...reports: readonly ReturnType<typeof report>[]) =>
  ingest(store, source(...reports.map(sourced)), tinyReader());

/** Ids of the claims that count on a day: by the ground of the fold, by the search, and by the store itself. */
async function countOn(day: string): Promise<readonly (readonly string[])[]> {
  const { claims } = await foldGround(store);
  const ground = claims.filter(([, , since, until]) => since <= day && (until === null || day < until));
  const index = await new LiveSearch(store, async () => new SearchIndex(words, world)).index(day);
  const known = await store.claims({ asOf: day });
  return [ground.map(([id]) => id), index.find({ asOf: day }).map(({ id }) => id), known.map(({ claim }) => claim.id)];
}

beforeEach(async () => {
  count += 1;
  store = await openStore(join(folder, `${count}.db`), { clock: clock.now });
});
afterEach(() => store.close());

const DAYS = ['2023-12-31', '2024-01-01', '2024-01-14', '2024-01-20', '2024-01-31', '2024-02-01', '2024-03-01'];
const first = report('r', 'Miliz nahm Derna.', { published: '2024-01-01' });
const edit = report('r', 'Armee nahm Derna.', { published: '2024-01-01', fetched: '2024-02-01' });
const other = report('s', 'Miliz nahm Sirte.', { published: '2024-01-15' });

test.each([
  ['nothing', []],
  ['the first version', [first.hash]],
  ['the edit', [edit.hash]],
])('ground, search and store know the same on each day after %s was forgotten', async (_, gone) => {
  await take(first, edit, other);
  for (const hash of gone) await store.forget(hash, 'Bitte');
  for (const day of DAYS) {
    const [ground, search, held] = await countOn(day);
    expect([[...ground!].sort(), [...search!].sort()], day).toEqual([[...held!].sort(), [...held!].sort()]);
  }
});

test('an edit whose first version was forgotten counts from the day it came', async () => {
  await take(first, edit);
  await store.forget(first.hash, 'Bitte');
  expect((await store.report('r'))?.since).toBe('2024-02-01');
  expect((await countOn('2024-01-31')).map(({ length }) => length)).toEqual([0, 0, 0]);
  expect((await countOn('2024-02-01')).map(({ length }) => length)).toEqual([1, 1, 1]);
});
