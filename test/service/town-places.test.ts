import { expect, test } from 'vitest';
import type { PlaceMention } from '../../src/claims/index.js';
import { withTownPlaces } from '../../src/service/town-places.js';
import type { KnownClaim } from '../../src/situation/index.js';
import { scenario } from '../situation/scenario.js';

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
