import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identifyName, retractIdentity } from '../../src/service/identities.js';
import { ingest } from '../../src/service/ingest.js';
import { createReader } from '../../src/service/read.js';
import { unknownNames } from '../../src/service/unknown-names.js';
import { openStore } from '../../src/store/index.js';
import { report } from '../store/made.js';
import { source, sourced, testFolder } from './made.js';

const folder = testFolder();

test('names without a row wait for somebody to say who or where they are, in most reports first', async () => {
  const store = await openStore(join(folder, 'unknown.db'), { clock: () => new Date('2024-03-01T10:00:00.000Z') });
  const reader = await createReader();
  const read = async (r: Parameters<typeof reader.claims>[0]) => reader.claims(r);
  const reports = [
    report('a', 'Die syrische Armee eroberte am Montag das Dorf Telburk.', { published: '2018-05-21' }),
    report('b', 'Am Dienstag verlor der IS das Dorf Telburk an die Armee.', { published: '2018-05-22' }),
    report('c', 'Die Miliz Barmudien eroberte am Montag die syrische Stadt Aleppo.', { published: '2018-05-23' }),
  ];
  await ingest(store, source(...reports.map(sourced)), { run: reader.run, read });
  const found = await unknownNames(store);
  expect(found[0]).toMatchObject({
    kind: 'place',
    name: 'Telburk',
    state: 'unknown',
    reports: ['a', 'b'],
    claims: 2,
    examples: [{ report: 'a', known: '2018-05-21' }, { report: 'b' }],
  });
  expect(found[0]?.examples[0]?.sentence).toContain('eroberte am Montag das Dorf Telburk');
  expect(found[0]?.settle.at(-1)).toBe('lagebild gazetteer import FILE');
  expect(found).toContainEqual(
    expect.objectContaining({ kind: 'actor', name: 'Barmudien', reports: ['c'], claims: 1 }),
  );
  expect(found.map(({ name }) => name)).not.toContain('Aleppo');
  const place = { matter: 'place', decision: 'one', of: 'Telburk', is: 'Aleppo', by: 'ada' } as const;
  const { judgement } = await identifyName(store, { ...place, is: 'geonames:170063' });
  expect((await unknownNames(store)).map(({ name }) => name)).not.toContain('Telburk');
  await retractIdentity(store, judgement.id, { by: 'ada' });
  expect(await unknownNames(store)).toEqual(found);
  await store.close();
});

test('what may be several is open: its candidates are told with points, and how to settle it in its report', async () => {
  const store = await openStore(join(folder, 'open.db'), { clock: () => new Date('2024-03-01T10:00:00.000Z') });
  const reader = await createReader();
  const text = 'In Libyen griffen Milizen am Montag die Stadt Sirte an. Die Armee zog sich zurück.';
  await ingest(store, source(sourced(report('lib', text, { published: '2019-06-03' }))), {
    run: reader.run,
    read: async (r) => reader.claims(r),
  });
  const open = (await unknownNames(store)).find(({ name }) => name === 'Armee');
  expect(open).toMatchObject({ kind: 'actor', state: 'open', reports: ['lib'] });
  expect(open?.candidates.map(({ id }) => id)).toContain('actor:lna');
  expect(open?.settle[0]).toMatch(/^lagebild identity means Armee actor:[a-z-]+ --report lib$/);
  await store.close();
});
