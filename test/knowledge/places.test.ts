import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';
import type { Place } from '../../src/knowledge/types.js';

const knowledge = loadKnowledge();
const find = (words: string, countries: string): Place | null =>
  knowledge.findPlace(words, { published: null, countries: countries ? countries.split(' ') : [] });

describe('spellings', () => {
  it.each([
    ['Derna', 'LY', 'Derna'],
    ['Dernas', 'LY', 'Derna'],
    ['Darnah', 'LY', 'Derna'],
    ['Hama', 'SY', 'Hama'],
    ['Ḩamāh', 'SY', 'Hama'],
    ['Khanasser', 'SY', 'Khanaser'],
    ['Khanāşir', 'SY', 'Khanaser'],
    ['Dschisr asch-Schughur', 'SY', 'Dschisr al-Schughur'],
    ['Raqqa', 'SY', 'Rakka'],
    ['al-Kusair', 'SY', 'al-Kusair'],
    ['Qusair', 'SY', 'al-Kusair'],
    ['Bengazi', 'LY', 'Bengasi'],
    ['Tschernihiw', 'UA', 'Tschernihiw'],
    ['Chernihiv', 'UA', 'Tschernihiw'],
    ['Awdijiwka', 'UA', 'Awdijiwka'],
    ['Saporischschja', 'UA', 'Saporischschja'],
    ['Chan Junis', 'PS', 'Chan Junis'],
    ['Khan Younis', 'PS', 'Chan Junis'],
    ['Kundus', 'AF', 'Kundus'],
    ['Khuwayn al-Khabir', 'SY', 'Khuwayn al-Kabir'],
    ['Halfaja', 'SY', 'Ḩalfāyā'],
    ['Kiew', '', 'Kiew'],
  ])('%s', (words, countries, name) => expect(find(words, countries)?.name).toBe(name));
});

describe('what stands before the name', () => {
  it.each([
    ['die Provinz Idlib', 'SY', 'Provinz Idlib', 'admin1'],
    ['Idlib', 'SY', 'Idlib', 'city'],
    ['der westlibyschen Küstenstadt Derna', 'LY', 'Derna', 'town'],
    ['der libyschen Hauptstadt', 'LY', 'Tripolis', 'city'],
    ['dem Kiewer Vorort Butscha', 'UA', 'Butscha', 'town'],
    ['Region Donezk', 'UA', 'Gebiet Donezk', 'admin1'],
    ['Hafen von Derna', 'LY', 'Hafen von Derna', 'facility'],
    ['Khanaser-Straße', 'SY', 'Khanaser-Straße', 'road'],
    ['Nord-Hama', 'SY', 'Nord-Hama', 'region'],
    ['Nordsyrien', 'SY', 'Nordsyrien', 'region'],
    ['Ostaleppo', 'SY', 'Ost-Aleppo', 'quarter'],
    ['Bezirke Embakh Dheil-el-Wadi', 'LY', 'Dheil-el-Wadi', 'quarter'],
  ])('%s', (words, countries, name, kind) => {
    const place = find(words, countries);
    expect([place?.name, place?.kind]).toEqual([name, kind]);
  });
});

describe('what stays unknown', () => {
  it.each([
    ['Stadt', 'SY'],
    ['Hafen', 'LY'],
    ['Hafen von Nirgendwo', 'LY'],
    ['Hafen von Zliten', 'LY'],
    ['Provinz Aleppien', 'SY'],
    ['Essen', 'SY'],
    ['Batman', 'SY'],
    ['Halle', 'UA'],
    ['Osten', 'SY'],
    ['Linien', 'UA'],
    ['Küste', 'SD'],
    ['Opposition', 'SY'],
    ['Hama und Aleppo', 'SY'],
    ['', 'SY'],
  ])('%s (%s)', (words, countries) => expect(find(words, countries)).toBeNull());
});

describe('one name, several places', () => {
  it.each([
    ['Tripolis', 'LY', 'LY'],
    ['Tripolis', 'LB SY', 'LB'],
    ['Tripolis', 'UA', 'LY'],
    ['Sur', 'TR', 'TR'],
    ['Batman', 'TR', 'TR'],
  ])('%s in a report on %s', (words, countries, country) => expect(find(words, countries)?.country).toBe(country));
});

describe('ids', () => {
  it.each(['Derna', 'Nordlibyen', 'Hafen von Derna', 'Libyen', 'Ost-Derna'])('%s is found again by its id', (words) => {
    const place = find(words, 'LY');
    expect(place).not.toBeNull();
    expect(knowledge.place(place!.id)).toEqual(place);
  });
  it('a part lies within its whole', () => {
    expect(knowledge.place(find('Ost-Derna', 'LY')!.within!)?.name).toBe('Derna');
    expect(knowledge.place(find('Bilad', 'LY')!.within!)?.name).toBe('Derna');
  });
});

describe('countries', () => {
  it.each([
    ['syrisch', 'SY'],
    ['ostlibyschen', 'LY'],
    ['Syrer', 'SY'],
    ['Türkinnen', 'TR'],
    ['US-Streitkräfte', 'US'],
    ['US', 'US'],
    ['us', null],
    ['Nordsyrien', 'SY'],
    ['saudi-arabischen', 'SA'],
    ['prorussisch', null],
    ['is', null],
    ['schien', null],
  ])('%s', (word, code) => expect(knowledge.countryOf(word)).toBe(code));
  it('are ranked by how often a text names them', () => {
    expect(knowledge.countriesIn('Die syrische Armee traf in Aleppo auf türkische Truppen'.split(' '))).toEqual([
      'SY',
      'TR',
    ]);
  });
});

const GEONAMES = new URL('../../../shared/gazetteer/cities15000.txt', import.meta.url);
describe.skipIf(!existsSync(GEONAMES))('against a dump of GeoNames (../shared/gazetteer)', () => {
  it('towns lie where GeoNames puts them', () => {
    const rows = readFileSync(GEONAMES, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'));
    const syria = rows.filter((row) => row[8] === 'SY');
    const found = syria.flatMap(([id, , , , lat, lon]) => {
      const place = knowledge.place(`geonames:${id}`);
      return place ? [[Number(lat) - place.lat!, Number(lon) - place.lon!]] : [];
    });
    expect(found.length).toBeGreaterThan(syria.length * 0.8);
    for (const [lat, lon] of found) expect(Math.hypot(lat!, lon!)).toBeLessThan(0.2);
  });
});
