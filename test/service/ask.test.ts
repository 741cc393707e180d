import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claims, control, explain } from '../../src/service/ask.js';
import { forget } from '../../src/service/forget.js';
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
const take = (...reports: readonly ReturnType<typeof report>[]) =>
  ingest(store, source(...reports.map(sourced)), tinyReader());

const MAY = report('mai', 'Miliz nahm Derna.', { published: '2018-05-21' });
const JUNE = report('juni', 'Armee nahm Derna.', { published: '2018-06-28' });

beforeEach(async () => {
  count += 1;
  clock.set('2024-03-01T10:00:00.000Z');
  store = await openStore(join(folder, `${count}.db`), { clock: clock.now });
});
afterEach(() => store.close());

async function holders(question: Partial<Parameters<typeof control>[1]>): Promise<readonly string[]> {
  const cells = await control(store, { at: null, asOf: null, ...question });
  return cells.map(({ place, holders: who }) => `${place.name}: ${who.map(({ name }) => name).join('+')}`);
}

describe('control', () => {
  test.each([
    ['after the second report', { at: '2018-07-01' }, ['Derna: Armee']],
    ['between the two', { at: '2018-06-01' }, ['Derna: Miliz']],
    ['later, as known between the two', { at: '2018-07-01', asOf: '2018-06-01' }, ['Derna: Miliz']],
    ['as known before all', { at: '2018-07-01', asOf: '2018-05-01' }, []],
    ['as this store held it before it took anything in', { at: '2018-07-01', recordedAsOf: '2024-02-29' }, []],
    ['a place in other letters', { at: '2018-07-01', place: 'DERNA' }, ['Derna: Armee']],
    ['another place', { at: '2018-07-01', place: 'Sirte' }, []],
  ])('%s', async (_name, question, expected) => {
    await take(MAY, JUNE);
    expect(await holders(question)).toEqual(expected);
  });

  test('an edited report: the new version counts, and as of the day before it the old one', async () => {
    await take(MAY, report('mai', 'Garde nahm Derna.', { published: '2018-05-23' }));
    expect(await holders({ at: '2018-05-30' })).toEqual(['Derna: Garde']);
    expect(await holders({ at: '2018-05-30', asOf: '2018-05-22' })).toEqual(['Derna: Miliz']);
  });

  test('a rejected claim holds nothing', async () => {
    await take(MAY);
    const [{ claim, report: of }] = (await claims(store)) as [Awaited<ReturnType<typeof claims>>[number]];
    await store.judge({
      report: of.hash,
      type: claim.type,
      evidence: claim.evidence,
      decision: 'reject',
      retracts: null,
      by: 'ada',
      note: null,
    });
    expect(await holders({ at: '2018-05-30' })).toEqual([]);
  });
});

describe('explain', () => {
  test('a claim with its words, report, run, decisions and the cells it moved', async () => {
    await take(MAY, JUNE);
    const [first] = await claims(store, { report: 'mai' });
    const { claim, report: of } = first!;
    const made = await store.judge({
      report: of.hash,
      type: claim.type,
      evidence: claim.evidence,
      decision: 'accept',
      retracts: null,
      by: 'ada',
      note: 'gelesen',
    });
    const explained = await explain(store, claim.id);
    expect(explained).toMatchObject({
      claim: { sentence: 'Miliz nahm Derna', judgement: 'accepted', current: true, run: { reader: 'tiny-capture' } },
      report: { id: 'mai', version: 1 },
      trace: null,
      judgements: [made],
    });
    expect(explained?.cells[0]).toMatchObject({ place: { name: 'Derna' }, holders: [{ name: 'Miliz' }] });
    for (const { reasons } of explained?.cells ?? []) expect(reasons.map((reason) => reason.claim)).toContain(claim.id);
  });

  test('a trace that was not kept is read again', async () => {
    await take(MAY);
    const trace = {
      trigger: { text: 'nahm', span: [6, 10] as const },
      frame: 'tiny',
      rules: { agents: 'before the verb' },
    };
    const reader = tinyReader();
    const read: typeof reader.read = async (one) => {
      const done = await reader.read(one);
      return { ...done, claims: done.claims.map((claim) => ({ ...claim, trace })) };
    };
    const [first] = await claims(store);
    expect((await explain(store, first!.claim.id, { read }))?.trace).toEqual(trace);
  });

  test('an unknown claim is null', async () => {
    expect(await explain(store, 'nobody')).toBeNull();
  });
});

describe('forget', () => {
  const live = () => new LiveControl(store, () => new Control());

  test('folds the situation again and says what changed', async () => {
    await take(MAY, JUNE);
    const { reports, gone, instead } = await forget(live(), 'juni', ' auf Wunsch ');
    expect(reports).toMatchObject([{ hash: JUNE.hash, claims: 1, erased: true }]);
    const held = (cells: typeof gone) =>
      cells.flatMap(({ holders: who, start }) => who.map(({ name }) => `${name} ${start}`));
    // The militia's time no longer ends with the army's coming: that too is another picture.
    expect(held(gone)).toEqual(['Miliz 2018-05-21', 'Armee 2018-06-28']);
    expect(held(instead)).toEqual(['Miliz 2018-05-21']);
    expect(await store.tombstones()).toMatchObject([{ hash: JUNE.hash, reason: 'auf Wunsch' }]);
    expect(await holders({ at: '2018-07-01' })).toEqual(['Derna: Miliz']);
  });

  test.each(['', '  '])('without a reason (%j) nothing is forgotten', async (reason) => {
    await take(MAY);
    await expect(forget(live(), 'mai', reason)).rejects.toMatchObject({ code: 'reason-missing' });
    expect(await store.report('mai')).not.toBeNull();
  });

  test('an unknown report is refused by name', async () => {
    await expect(forget(live(), 'nobody', 'x')).rejects.toMatchObject({
      code: 'report-unknown',
      details: { came: 'nobody' },
    });
  });
});
