import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { control, explain } from '../../src/service/ask.js';
import { composeUses } from '../../src/service/http/compose.js';
import { ingest } from '../../src/service/ingest.js';
import { type FoldKeeping, LiveControl } from '../../src/service/live.js';
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

test('a claim is explained by the fold that is kept: nothing is folded anew for it', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  const fold = () => {
    throw new Error('folded anew');
  };
  const geojson = () => ({ type: 'FeatureCollection', features: [] }) as const;
  const uses = await composeUses({ store, reader: tinyReader(), fold, live, geojson, clock: clock.now });
  const [{ claim }] = (await store.claims()) as [Awaited<ReturnType<Store['claims']>>[number]];
  expect((await uses.explain(claim.id))?.cells).toHaveLength(1);
  await take(report('juni', 'Armee nahm Derna.', { published: '2018-06-28' }));
  for (const known of await store.claims())
    expect(await uses.explain(known.claim.id)).toEqual(await explain(store, known.claim.id));
});

test('a day of knowledge has a picture of its own', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  await take(report('juni', 'Armee nahm Derna.', { published: '2018-06-28' }));
  for (const asOf of ['2018-05-01', '2018-06-01', '2018-07-01'])
    expect(await live.control({ at: null, asOf, place: 'DERNA' })).toEqual(await control(store, { at: null, asOf }));
});

/** Keeps every change, made by a program of this version. */
const keeping = (version = '1'): FoldKeeping => ({
  least: 1,
  thing: () => ({ kind: 'control', hash: version }),
  load: async (bytes) => Control.load(bytes, {}),
});

test('what was folded is there after a start: only what came since is read, and what was decided or forgotten since counts', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  await take(report('juni', 'Armee nahm Derna.', { published: '2018-06-28' }));
  const first = new LiveControl(store, () => new Control(), keeping());
  await first.warm();
  await first.close();
  await take(report('juli', 'Miliz nahm Sirte.', { published: '2018-07-02' }));
  const seen = watched(store);
  const second = new LiveControl(seen.store, () => new Control(), keeping());
  for (const asOf of [null, '2018-06-01', '2018-07-01'])
    expect(await second.control({ at: null, asOf })).toEqual(await control(store, { at: null, asOf }));
  expect(seen.asked).toEqual([(await store.report('juli'))!.hash]);
  expect(await second.keep()).toBe(true);
  const again = watched(store);
  const third = new LiveControl(again.store, () => new Control(), keeping());
  expect(await third.control(ALL)).toEqual(await control(store, ALL));
  expect(again.asked).toEqual([]);
  expect(await third.keep()).toBe(false);
});

test('what other code has made is not believed, nor bytes that are none', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  const first = new LiveControl(store, () => new Control(), keeping());
  await first.warm();
  const seen = watched(store);
  await new LiveControl(seen.store, () => new Control(), keeping('2')).control(ALL);
  expect(seen.asked).toEqual([undefined]);
  await store.keep({ kind: 'control', hash: '1' }, Uint8Array.from([1, 2, 3]), await store.state());
  expect(await new LiveControl(store, () => new Control(), keeping()).control(ALL)).toEqual(await control(store, ALL));
});

test('a server keeps what it has folded, and again after much has come', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  const own = new LiveControl(store, () => new Control(), { ...keeping(), calm: 20 });
  await own.warm();
  const before = await store.kept({ kind: 'control', hash: '1' });
  expect(before).not.toBeNull();
  await take(report('juni', 'Armee nahm Derna.', { published: '2018-06-28' }));
  await own.control(ALL);
  await expect
    .poll(async () => (await store.kept({ kind: 'control', hash: '1' }))!.length)
    .toBeGreaterThan(before!.length);
  await own.close();
});

/** The store, telling which claims were asked of it. */
function watched(of: Store): { store: Store; asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  const store = new Proxy(of, {
    get: (target, name, self) => {
      const value: unknown = Reflect.get(target, name, self);
      if (name !== 'claims') return typeof value === 'function' ? value.bind(target) : value;
      return (filter: Parameters<Store['claims']>[0]) => {
        asked.push(filter?.report);
        return target.claims(filter);
      };
    },
  });
  return { store, asked };
}

test('after a report only that report is read, and after nothing nothing is', async () => {
  await take(report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' }));
  await take(report('juni', 'Armee nahm Derna.', { published: '2018-06-28' }));
  const seen = watched(store);
  const own = new LiveControl(seen.store, () => new Control());
  await own.control(ALL);
  expect(seen.asked).toEqual([undefined]);
  await take(report('juli', 'Miliz nahm Sirte.', { published: '2018-07-02' }));
  expect(await own.control(ALL)).toEqual(await control(store, ALL));
  await own.control({ at: '2018-07-03', asOf: null });
  const { hash } = (await store.report('juli'))!;
  expect(seen.asked).toEqual([undefined, hash]);
});

test('whatever comes, is decided and goes: the same as from nothing, at every moment', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2018-06-${String(n).padStart(2, '0')}`);
  const step = fc.oneof(
    fc.record({
      do: fc.constant('take' as const),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      who: fc.constantFrom('Miliz', 'Armee'),
      place: fc.constantFrom('Derna', 'Sirte'),
      day,
    }),
    fc.record({ do: fc.constant('judge' as const), decision: fc.constantFrom('reject', 'accept'), nth: fc.nat(5) }),
    fc.record({ do: fc.constant('forget' as const), id: fc.constantFrom('a', 'b', 'c', 'd') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), day, async (steps, known) => {
      count += 1;
      const own = await openStore(join(folder, `${count}.db`), { clock: clock.now });
      const kept = new LiveControl(own, () => new Control());
      // One that starts anew at each step from what the one before has kept, or has not.
      let started = new LiveControl(own, () => new Control(), keeping());
      for (const one of steps) {
        if (one.do === 'take')
          await ingest(
            own,
            source(sourced(report(one.id, `${one.who} nahm ${one.place}.`, { published: one.day }))),
            tinyReader(),
          );
        else if (one.do === 'forget') await own.forget(one.id, 'x').catch(() => {});
        else {
          const claims = await own.claims();
          const meant = claims[one.nth % Math.max(1, claims.length)];
          if (meant)
            await own.judge({
              report: meant.report.hash,
              type: meant.claim.type,
              evidence: meant.claim.evidence,
              decision: one.decision as 'reject',
              retracts: null,
              by: 'ich',
              note: null,
            });
        }
        for (const asOf of [null, known]) {
          const anew = await control(own, { at: null, asOf });
          expect(await kept.control({ at: null, asOf })).toEqual(anew);
          expect(await started.control({ at: null, asOf })).toEqual(anew);
        }
        if (one.do !== 'judge') await started.keep();
        started = new LiveControl(own, () => new Control(), keeping());
      }
      await own.close();
    }),
    { numRuns: 25, seed: 8 },
  );
}, 60_000);
