import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlaceMention } from '../../src/claims/index.js';
import { foldedClaims } from '../../src/service/identities.js';
import { withTownPlaces } from '../../src/service/town-places.js';
import { type KnownClaim, WEIGHED } from '../../src/situation/index.js';
import { openStore } from '../../src/store/index.js';
import { scenario } from '../situation/scenario.js';
import { claim, handClock, item, report as made } from '../store/made.js';
import { testFolder } from './made.js';

const folder = testFolder();

const DERNA = { id: 'geonames:87205', name: 'Derna' };
const BENGASI = { id: 'geonames:88319', name: 'Bengasi' };
const described = (name: string) => ({ id: null, name, described: true as const });

type Told = Partial<PlaceMention> & Pick<PlaceMention, 'id' | 'name'>;

/** Claims of one report, of a place each. */
const report = (...places: readonly Told[]): readonly KnownClaim[] => {
  const [known] = scenario('2018-06-08 control A X');
  return places.map((place, i) => ({
    ...known!,
    claim: { ...known!.claim, id: `c${i}`, places: [{ text: place.name, span: [0, 0], ...place }] },
  }));
};
const placesOf = (claims: readonly KnownClaim[]) => claims.map(({ claim }) => claim.places[0]!);

test('what a town has one of is that of the town the report speaks of', () => {
  const [, harbour, quarter] = placesOf(withTownPlaces(report(DERNA, described('Hafen'), described('Altstadt'))));
  expect(harbour).toMatchObject({ id: 'place:hafen-derna', name: 'Hafen von Derna', within: 'Derna' });
  expect(quarter).toMatchObject({ id: null, name: 'Altstadt', within: 'Derna' });
  for (const place of [harbour, quarter]) expect(place).not.toHaveProperty('described');
});

test.each([
  ['what a town has many of', [DERNA, described('Viertel')]],
  [
    'where two towns are spoken of alike and a third',
    [DERNA, BENGASI, { id: 'place:martuba', name: 'Martuba' }, described('Hafen')],
  ],
  ['where no town is known', [described('Hafen')]],
])('%s stays described', (_, places) => {
  expect(placesOf(withTownPlaces(report(...places))).at(-1)).toMatchObject({ id: null, described: true });
});

test.each([1, 70])('of which town a report speaks does not hang on the types asked for: %i reports', async (many) => {
  const store = await openStore(join(folder, `${many}.db`), { clock: handClock('2024-03-01T10:00:00.000Z').now });
  const run = await store.startRun({ reader: 'tiny', languages: ['de'], ledger: 'none' });
  const shelled = [...'abc'].map((one) => `Armee beschoss Derna ${one}.`);
  const all = Array.from({ length: many }, (_, i) => {
    const text = `Miliz nahm Bengasi ${i}. Miliz nahm den Hafen. ${shelled.join(' ')}`;
    const hafen = claim(text, { place: 'Hafen', evidence: 'Miliz nahm den Hafen.' });
    const claims = [
      claim(text, { place: 'Bengasi', placeId: BENGASI.id, evidence: `Miliz nahm Bengasi ${i}.` }),
      { ...hafen, places: hafen.places.map((one) => ({ ...one, described: true as const })) },
      ...shelled.map((evidence) => claim(text, { type: 'shelling', place: 'Derna', placeId: DERNA.id, evidence })),
    ];
    return item(made(`r${i}`, text, { published: '2018-06-08' }), claims);
  });
  await store.putReports(run, all);
  const harbours = async (filter: Parameters<typeof foldedClaims>[1]) =>
    (await foldedClaims(store, filter)).flatMap(({ claim: { places } }) =>
      places.filter(({ text }) => text === 'Hafen').map(({ id }) => id),
    );
  const derna = Array.from({ length: many }, () => 'place:hafen-derna');
  expect(await harbours({})).toEqual(derna);
  expect(await harbours({ type: 'capture' })).toEqual(derna);
  expect(await harbours({ type: WEIGHED, report: 'r0' })).toEqual(['place:hafen-derna']);
  await store.close();
});
