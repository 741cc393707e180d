import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlToGeoJson, toGeoJson } from '../../src/exports/index.js';
import { areaId, relationOfId, type ToldRelation } from '../../src/knowledge/index.js';
import { areaOfCell, areaOfId, areaOfMention, placeOf } from '../../src/service/areas.js';
import { control } from '../../src/service/ask.js';
import { loadFold } from '../../src/service/fold.js';
import { claimsOf, foldedClaims, identifyName } from '../../src/service/identities.js';
import { ingest } from '../../src/service/ingest.js';
import { createReader } from '../../src/service/read.js';
import { openStore, type Store } from '../../src/store/index.js';
import { report } from '../store/made.js';
import { source, sourced, testFolder } from './made.js';

const folder = testFolder();
const reader = await createReader();
const DERNA = 'geonames:87205';
let count = 0;

async function storeWith(...texts: readonly string[]): Promise<Store> {
  count += 1;
  const store = await openStore(join(folder, `${count}.db`), { clock: () => new Date('2024-03-01T10:00:00.000Z') });
  const reports = texts.map((text, i) => report(`r${i}`, text, { published: '2018-05-21', language: 'de' }));
  await ingest(store, source(...reports.map(sourced)), { run: reader.run, read: async (r) => reader.claims(r) });
  return store;
}

const ids = fc.constantFrom('geonames:87205', 'place:sy', 'place:euphrat');
const relation = fc.record(
  {
    kind: fc.constantFrom<ToldRelation['kind']>('near', 'offset', 'between', 'along', 'side', 'border'),
    of: fc.array(ids, { minLength: 1, maxLength: 3 }),
    towards: fc.constantFrom<NonNullable<ToldRelation['towards']>>('north', 'southwest'),
    km: fc.integer({ min: 0, max: 300 }),
    wide: fc.constant(true),
    bank: fc.constant(true),
  },
  { requiredKeys: ['kind', 'of'] },
);

describe('ids of places told by others', () => {
  test('what is kept in an id comes back out of it', () => {
    fc.assert(
      fc.property(relation, (told) => {
        expect(relationOfId(areaId(told))).toEqual({ ...told, area: areaId(told) });
      }),
    );
  });

  test.each([
    'area:',
    'area:nowhere,place:sy',
    'area:offset',
    'area:offset,place:sy,towards=up',
    'area:near,x,km=-1',
    'area:part,geonames:87205,part=xyz',
    'area:part,geonames:87205,part=',
    'area:near,geonames:87205,part=up',
    DERNA,
  ])('%s is none, and asked for it nothing breaks', (id) => {
    expect(relationOfId(id)).toBeNull();
    expect(() => [areaOfId(id), placeOf(id)]).not.toThrow();
  });

  test.each(['centre', 'outskirts', 'north', 'southwest'] as const)('the %s of a town is a part of it', (part) => {
    const id = areaId({ kind: 'part', of: [DERNA], part });
    expect(relationOfId(id)).toMatchObject({ kind: 'part', of: [DERNA], part });
    expect(areaOfId(id)?.km2).toBeGreaterThan(0);
    expect(areaOfId(DERNA, part)?.polygons).toEqual(areaOfId(id)?.polygons);
    expect(placeOf(id)?.lat).toBeCloseTo(32.77, 1);
  });

  test('however many ids are asked for, what is kept of them stays bounded', () => {
    const id = `area:near,${DERNA}`;
    const first = placeOf(id);
    expect(placeOf(id)).toBe(first);
    for (let i = 0; i <= 20_000; i++) placeOf(`area:near,${i}`);
    const again = placeOf(id);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  test('whatever is sent as an id, nothing throws', () => {
    fc.assert(fc.property(fc.string(), (id) => void [areaOfId(id), areaOfId(`area:${id}`), placeOf(`area:${id}`)]));
  });
});

test('ten kilometres south of Derna is not Derna: a base there is where Derna says, and the picture has a place of its own', async () => {
  const store = await storeWith(
    'Die Libysche Nationalarmee eroberte am Montag einen Stützpunkt zehn Kilometer südlich von Derna.',
  );
  const [told] = (await claimsOf(store)).flatMap(({ claim }) => claim.places.filter(({ relation }) => relation));
  expect(told).toMatchObject({
    relation: { kind: 'offset', of: [DERNA], towards: 'south', km: 10, text: 'zehn Kilometer südlich von Derna' },
  });
  const id = `area:offset,${DERNA},towards=south,km=10`;
  expect((await foldedClaims(store)).flatMap(({ claim }) => claim.places.map((p) => p.id))).toContain(id);
  const cells = await control(store, { at: null, asOf: null }, loadFold());
  expect(cells.map(({ place }) => place.id)).not.toContain(DERNA);
  const derna = placeOf(DERNA)!;
  const south = placeOf(id)!;
  expect(south.lat! - derna.lat!).toBeLessThan(-0.04);
  expect(Math.abs(south.lon! - derna.lon!)).toBeLessThan(0.1);
  await store.close();
});

test('a way that is measured is no place, and stands for the one that tells it', async () => {
  const store = await storeWith(
    'Die Libysche Nationalarmee rückte am Montag bis zehn Kilometer südlich von Derna vor.',
  );
  const places = (await claimsOf(store)).flatMap(({ claim }) => [...claim.places, ...claim.destination]);
  expect(places).toMatchObject([{ text: 'Derna', id: DERNA, relation: { kind: 'offset', km: 10 } }]);
  await store.close();
});

test('exports draw it as a polygon of its true size; a whole place stays a point', async () => {
  const store = await storeWith(
    'Die Armee bombardierte am Montag Stellungen nahe der Stadt Derna. Die Armee eroberte am Montag den Westen der Stadt Derna.',
  );
  const { data } = toGeoJson(await claimsOf(store), placeOf, areaOfMention);
  const drawn = data.features.map(({ geometry, properties: { shape, rule, km2 } }) => [
    geometry.type,
    shape,
    rule,
    (km2 ?? 0) > 1,
  ]);
  expect(drawn).toContainEqual(['Polygon', 'area', 'near', true]);
  const cells = await control(store, { at: null, asOf: null }, loadFold());
  const { features } = controlToGeoJson(cells, areaOfCell);
  for (const { geometry, properties } of features) {
    expect(geometry.type).toBe(
      properties.part === null && !properties.placeId?.startsWith('area:') ? 'Point' : 'Polygon',
    );
    if (geometry.type !== 'Polygon') continue;
    const [ring] = geometry.coordinates;
    expect(ring?.at(0)).toEqual(ring?.at(-1));
    // Against the clock, as RFC 7946 wants it: the signed area is positive.
    const signed = ring!.slice(1).reduce((sum, [x, y], i) => sum + ring![i]![0] * y - x * ring![i]![1], 0);
    expect(signed).toBeGreaterThan(0);
  }
  await store.close();
});

test('a place that a person says it is, it is', async () => {
  const store = await storeWith('Die Armee beschoss am Montag in Libyen Stellungen nahe Derna.');
  await identifyName(store, { matter: 'place', decision: 'means', of: 'Derna', is: 'place:provinz-idlib', by: 'ada' });
  const places = (await foldedClaims(store)).flatMap(({ claim }) => claim.places.map(({ id }) => id));
  expect(places.some((id) => id?.startsWith('area:'))).toBe(false);
  await store.close();
});
