import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identifyName } from '../../src/service/identities.js';
import { ingest } from '../../src/service/ingest.js';
import { SearchIndex } from '../../src/service/search/index.js';
import { LiveSearch } from '../../src/service/search/live.js';
import { type ClaimFilter, openStore, type Store } from '../../src/store/index.js';
import { claim, handClock, report } from '../store/made.js';
import { source, sourced, testFolder, tinyReader } from './made.js';

const folder = testFolder();
const clock = handClock('2024-03-01T10:00:00.000Z');
let count = 0;
let store: Store;

const split = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const plain = { wanted: split, found: split, words: split, folded: (text: string) => text.toLowerCase() };
const world = { chainOf: () => [], actorNames: () => [], placeNames: () => [] };
let made = 0;
const search = (of: Store): LiveSearch =>
  new LiveSearch(of, async () => {
    made += 1;
    return new SearchIndex(plain, world);
  });
const take = (...reports: readonly ReturnType<typeof report>[]) =>
  ingest(store, source(...reports.map(sourced)), tinyReader());
const told = async (live: LiveSearch, name: string, asOf: string | null = null): Promise<number> =>
  (await live.index(asOf)).find({ actors: [name], asOf }).length;

/** The store, with something done once right before or after the first call of a method. */
function hooked(
  of: Store,
  at: keyof Store,
  { before, after }: Partial<Record<'before' | 'after', () => Promise<void>>>,
) {
  let done = false;
  return new Proxy(of, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const first = name === at && !done;
        if (first) done = true;
        if (first) await before?.();
        const answer: unknown = await value.apply(target, args);
        if (first) await after?.();
        return answer;
      };
    },
  });
}

beforeEach(async () => {
  count += 1;
  made = 0;
  store = await openStore(join(folder, `${count}.db`), { clock: clock.now });
});
afterEach(() => store.close());

test('a new report is added to what there is, a decision on a claim changes nothing', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  const live = search(store);
  expect(await told(live, 'Miliz')).toBe(1);
  await take(report('juni', 'Miliz nahm Sirte.', { published: '2018-06-21' }));
  expect(await told(live, 'Miliz')).toBe(2);
  const [known] = await store.claims();
  const { type, evidence } = known!.claim;
  await store.judge({
    report: known!.report.hash,
    type,
    evidence,
    decision: 'reject',
    retracts: null,
    by: 'ich',
    note: null,
  });
  expect(await told(live, 'Miliz')).toBe(2);
  expect((await live.reports()).map(({ id }) => id)).toEqual(['mai', 'juni']);
  expect(made).toBe(1);
});

test('a name judged and a new report between two questions: old claims bear the new name too', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  const live = search(store);
  expect(await told(live, 'Miliz')).toBe(1);
  await identifyName(store, { matter: 'actor', decision: 'one', of: 'Miliz', is: 'Brigade', by: 'ich' });
  await take(report('juni', 'Brigade nahm Sirte.', { published: '2018-06-21' }));
  expect(await told(live, 'Brigade')).toBe(2);
});

test('a report read anew and another taken in between two questions: what was read anew is found', async () => {
  const text = 'Miliz nahm Derna.';
  await take(report('mai', text, { published: '2018-05-21' }));
  const live = search(store);
  expect(await told(live, 'Miliz')).toBe(1);
  const run = await store.startRun({ reader: 'other', languages: ['de'], ledger: 'none' });
  const { hash } = (await store.report('mai'))!;
  await store.putReading(run, hash, { claims: [claim(text, { agent: 'Derna' })], findings: [] });
  await take(report('juni', 'Armee nahm Sirte.', { published: '2018-06-21' }));
  expect([await told(live, 'Derna'), await told(live, 'Armee')]).toEqual([1, 1]);
  await expect(told(live, 'Miliz')).rejects.toThrow('no claim has the actor Miliz');
});

test.each(['readings', 'reports', 'claims'] as const)(
  'what comes around the reading of %s is found once',
  async (at) => {
    await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
    for (const when of ['before', 'after'] as const) {
      const id = `${at}-${when}`;
      const come = async () => void (await take(report(id, `Armee nahm Sirte ${id}.`, { published: '2018-04-01' })));
      const before = await store.counts();
      const live = search(hooked(store, at, { [when]: come }));
      await told(live, 'Armee');
      expect(await told(live, 'Armee')).toBe(before.reports);
      expect(await told(live, 'Miliz')).toBe(1);
      expect((await live.reports()).map((one) => one.id).sort()).toEqual(
        (await store.reports()).map((one) => one.id).sort(),
      );
    }
  },
);

test('while something comes at every page, what is answered holds nothing twice', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  let n = 0;
  const busy = new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'claims') return typeof value === 'function' ? value.bind(target) : value;
      return async (filter: ClaimFilter) => {
        if (n < 9) await take(report(`r${n++}`, `Armee nahm Sirte ${n}.`, { published: '2018-04-01' }));
        return target.claims(filter);
      };
    },
  });
  const live = search(busy);
  while (n < 9) await told(live, 'Armee');
  expect(await told(live, 'Armee')).toBe(9);
  expect(await live.reports()).toHaveLength(10);
});

test('a past day that failed once is tried again', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  await take(report('mai', 'Armee nahm Derna.', { published: '2018-05-22' }));
  let fails = false;
  const shaky = new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'claims') return typeof value === 'function' ? value.bind(target) : value;
      return async (filter: ClaimFilter) => {
        if (fails) throw new Error('disk');
        return target.claims(filter);
      };
    },
  });
  const live = search(shaky);
  expect(await told(live, 'Armee')).toBe(1);
  fails = true;
  await expect(live.index('2018-05-21')).rejects.toThrow('disk');
  fails = false;
  expect(await told(live, 'Miliz', '2018-05-21')).toBe(1);
});
