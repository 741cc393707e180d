import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { control, explain } from '../../src/service/ask.js';
import { loadFold } from '../../src/service/fold.js';
import { claimOf, claimsOf, claimsOfIds, identifyName, retractIdentity } from '../../src/service/identities.js';
import { ingest } from '../../src/service/ingest.js';
import { LiveControl } from '../../src/service/live.js';
import { Control } from '../../src/situation/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { handClock, report } from '../store/made.js';
import { source, sourced, testFolder, tinyReader } from './made.js';

const folder = testFolder();
const clock = handClock('2024-03-01T10:00:00.000Z');
const ALL = { at: null, asOf: null };
let count = 0;
let store: Store;

beforeEach(async () => {
  clock.set('2024-03-01T10:00:00.000Z');
  count += 1;
  store = await openStore(join(folder, `${count}.db`), { clock: clock.now });
  const reports = [
    report('mai', 'Nordbrigade nahm Derna.', { published: '2018-05-21' }),
    report('juni', 'Nordarmee nahm Sirte.', { published: '2018-06-28' }),
    report('juli', 'Nordbrigade nahm Brega.', { published: '2018-07-28' }),
  ];
  await ingest(store, source(...reports.map(sourced)), tinyReader());
});
afterEach(() => store.close());

const actor = { matter: 'actor', by: 'ada' } as const;
const holders = async () => (await control(store, ALL)).map(({ holders: [first] }) => first?.name);
const names = async (filter: Parameters<typeof claimsOf>[1] = {}) =>
  (await claimsOf(store, filter)).map(({ claim }) => claim.agents[0]?.name);

test('two names are one: the picture, the claims and what is kept alive follow, and taken back all is as before', async () => {
  const live = new LiveControl(store, () => new Control());
  const before = { claims: await claimsOf(store), control: await control(store, ALL), live: await live.control(ALL) };
  const { judgement, claims } = await identifyName(store, {
    ...actor,
    decision: 'one',
    of: 'nordbrigade',
    is: 'Nordarmee',
  });
  expect(claims).toBe(2);
  expect(await holders()).toEqual(['Nordarmee', 'Nordarmee', 'Nordarmee']);
  expect(await live.control(ALL)).toEqual(await control(store, ALL));
  await retractIdentity(store, judgement.id, { by: 'bob', note: 'doch nicht' });
  expect({ claims: await claimsOf(store), control: await control(store, ALL), live: await live.control(ALL) }).toEqual(
    before,
  );
});

test('claims are found by the name that they bear now, and by the words that they have', async () => {
  await identifyName(store, { ...actor, decision: 'one', of: 'Nordbrigade', is: 'Nordarmee' });
  expect(await names({ actor: 'Nordarmee' })).toHaveLength(3);
  expect(await names({ actor: 'nordbrigade' })).toHaveLength(2);
  expect(await names({ actor: 'Nordarmee', limit: 1, offset: 1 })).toHaveLength(1);
  expect(await names({ actor: 'Niemand' })).toEqual([]);
});

test('one is two from a day on', async () => {
  await identifyName(store, { ...actor, decision: 'two', of: 'Nordbrigade', is: 'Flügel Osman', from: '2018-07' });
  expect(await names()).toEqual(['Nordbrigade', 'Nordarmee', 'Flügel Osman']);
});

test('words mean a row of the ledger in one report', async () => {
  const told = { ...actor, decision: 'means', of: 'Nordbrigade', is: 'actor:lna', report: 'mai' } as const;
  const { judgement, claims } = await identifyName(store, told);
  expect(judgement).toMatchObject({ is: { id: 'actor:lna' }, of: { id: null, name: 'Nordbrigade' } });
  expect(claims).toBe(1);
  expect((await claimsOf(store)).map(({ claim }) => claim.agents[0]?.id)).toEqual(['actor:lna', null, null]);
});

test('a place gets its point by a judgement', async () => {
  const before = await control(store, ALL, loadFold());
  expect(before.map(({ place }) => place.lat)).toEqual([null, null, null]);
  await identifyName(store, { matter: 'place', by: 'ada', decision: 'means', of: 'Derna', is: 'Derna' });
  const [derna] = await control(store, ALL, loadFold());
  expect(derna?.place.lat).toBeCloseTo(32.77, 1);
});

test('an explanation tells what the reader took a name for, and who said otherwise and took it back', async () => {
  const { judgement } = await identifyName(store, {
    ...actor,
    decision: 'one',
    of: 'Nordbrigade',
    is: 'Nordarmee',
    note: 'laut Karte',
  });
  const [first] = await store.claims();
  const explained = await explain(store, first!.claim.id);
  expect(explained?.claim.identified).toMatchObject([
    { was: { name: 'Nordbrigade' }, is: { name: 'Nordarmee' }, judgements: [judgement.id] },
  ]);
  expect(explained?.identities).toEqual([judgement]);
  const back = await retractIdentity(store, judgement.id, { by: 'bob' });
  const after = await explain(store, first!.claim.id);
  expect(after?.claim.identified).toBeUndefined();
  expect(after?.identities).toEqual([judgement, back.judgement]);
});

test('a page of claims by their ids bears the names of today, and the decisions are read once for all of it', async () => {
  await identifyName(store, { ...actor, decision: 'one', of: 'Nordbrigade', is: 'Nordarmee' });
  const ids = (await store.claims()).map(({ claim }) => claim.id).reverse();
  let asked = 0;
  const counted = new Proxy(store, {
    get: (of, key) => {
      if (key === 'identities') asked += 1;
      const value: unknown = Reflect.get(of, key, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
  const page = await claimsOfIds(counted, [ids[0]!, 'nirgends', ...ids.slice(1)]);
  expect(asked).toBe(1);
  expect(page.map(({ claim }) => claim.id)).toEqual(ids);
  expect(page.map(({ claim }) => claim.agents[0]?.name)).toEqual(['Nordarmee', 'Nordarmee', 'Nordarmee']);
  for (const known of page) expect(await claimOf(store, known.claim.id)).toMatchObject({ ...known });
});

test('as this store held it on a day: a judgement made later does not count', async () => {
  clock.set('2024-03-05T10:00:00.000Z');
  await identifyName(store, { ...actor, decision: 'one', of: 'Nordbrigade', is: 'Nordarmee' });
  expect(await names({ recordedAsOf: '2024-03-04' })).toEqual(['Nordbrigade', 'Nordarmee', 'Nordbrigade']);
  expect(await names({ recordedAsOf: '2024-03-05' })).toEqual(['Nordarmee', 'Nordarmee', 'Nordarmee']);
});

test.each([
  ['the same name twice', { decision: 'one', of: 'Nordarmee', is: 'nordarmee' }, 'usage'],
  ['two without a day', { decision: 'two', of: 'Nordarmee', is: 'X' }, 'usage'],
  ['one with days', { decision: 'one', of: 'Nordarmee', is: 'X', from: '2018' }, 'usage'],
  ['days in the wrong order', { decision: 'two', of: 'Nordarmee', is: 'X', from: '2018-05', to: '2017' }, 'usage'],
  ['an id that the ledger has not', { decision: 'one', of: 'Nordarmee', is: 'actor:nobody' }, 'actor-unknown'],
  ['one in a report', { decision: 'one', of: 'Nordarmee', is: 'X', report: 'mai' }, 'usage'],
  ['means from a day on', { decision: 'means', of: 'Nordarmee', is: 'X', from: '2018-06-01' }, 'usage'],
  ['means up to a day', { decision: 'means', of: 'Nordarmee', is: 'X', to: '2018-06', report: 'mai' }, 'usage'],
  ['no words', { decision: 'means', of: '   ', is: 'Nordarmee' }, 'usage'],
  ['words without a letter', { decision: 'means', of: '„“', is: 'Nordarmee' }, 'usage'],
  ['no name', { decision: 'one', of: 'Nordarmee', is: ' 7 ' }, 'usage'],
  ['a report that is not held', { decision: 'means', of: 'X', is: 'Nordarmee', report: 'nie' }, 'report-unknown'],
] as const)('refused: %s', async (_name, told, code) => {
  await expect(identifyName(store, { ...actor, ...told })).rejects.toMatchObject({ code });
  expect(await store.identities()).toEqual([]);
});

test('what is not there cannot be taken back', async () => {
  await expect(retractIdentity(store, 'identity:7', { by: 'ada' })).rejects.toMatchObject({
    code: 'judgement-unknown',
  });
});
