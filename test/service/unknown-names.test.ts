import { join } from 'node:path';
import { expect, test } from 'vitest';
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
  expect(found[0]).toEqual({ kind: 'place', name: 'Telburk', reports: ['a', 'b'] });
  expect(found).toContainEqual({ kind: 'actor', name: 'Barmudien', reports: ['c'] });
  expect(found.map(({ name }) => name)).not.toContain('Aleppo');
  await store.close();
});
