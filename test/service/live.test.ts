import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { control, explain } from '../../src/service/ask.js';
import { composeUses } from '../../src/service/http/compose.js';
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
        for (const asOf of [null, known])
          expect(await kept.control({ at: null, asOf })).toEqual(await control(own, { at: null, asOf }));
      }
      await own.close();
    }),
    { numRuns: 25, seed: 8 },
  );
}, 60_000);
