import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';
import { csvReader } from '../../src/knowledge/ledger-csv.js';
import { importGazetteer } from '../../src/service/import-gazetteer.js';
import { importLedger } from '../../src/service/import-ledger.js';
import { installedIn, uninstall } from '../../src/service/installed.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const target = (): string => join(folder, 'installed');
const dump = (
  ...rows: readonly (readonly [
    id: number,
    name: string,
    alternates: string,
    lat: number,
    lon: number,
    cls: string,
    code: string,
    country: string,
    population: number,
  ])[]
): string =>
  rows
    .map(([id, name, alternates, lat, lon, cls, code, country, population]) =>
      [id, name, name, alternates, lat, lon, cls, code, country, '', '', '', '', '', population, '', '', '', ''].join(
        '\t',
      ),
    )
    .join('\n');
const context = { published: '2018-01-08', countries: ['SY'] };

describe('gazetteer import', () => {
  const rows = dump(
    [900001, 'Khuwayn al Kabīr', 'Khuwayn,خوين', 35.61, 36.86, 'P', 'PPL', 'SY', 800],
    [900002, 'Sadd Tishrīn', '', 36.378, 38.184, 'S', 'DAM', 'SY', 0],
    [900003, 'Wadi Test', '', 36, 38, 'T', 'WAD', 'SY', 0],
    [900004, 'Ghat al Iraq', '', 33, 44, 'P', 'PPL', 'IQ', 50],
    [170654, 'Damascus', 'Damas,Dimashq', 33.5102, 36.29128, 'P', 'PPLC', 'SY', 1569394],
  );
  it('takes settlements, facilities, names in other languages; one place stays one', async () => {
    const names = file(
      'alternate.txt',
      '1\t900002\tde\tTischrin-Talsperre\t1\t\t\t\n2\t900001\tde\tAltdorf\t\t\t\t1\n3\t900001\tru\tХувейн\t\t\t\t',
    );
    const imported = await importGazetteer(
      { file: file('SY.txt', rows), alternateNames: names, countries: ['SY'] },
      target(),
    );
    expect([imported.rows, imported.leftOut.map(({ count }) => count)]).toEqual([3, [1, 1]]);
    const { findPlace, place } = loadKnowledge(target());
    // Article folding and the consonants of its sound find a transliteration that no table has.
    for (const spelled of ['Khuwayn al-Kabir', 'Chuwain al-Kabir', 'Khuwain al Kabir'])
      expect([spelled, findPlace(spelled, { ...context, places: [] })?.country]).toEqual([spelled, 'SY']);
    expect(findPlace('Tischrin-Talsperre', context)).toMatchObject({ id: 'geonames:900002', kind: 'facility' });
    expect(findPlace('Altdorf', context)).toBe(null);
    expect(findPlace('Damas', context)).toMatchObject({ id: 'geonames:170654', name: 'Damaskus' });
    expect(place('geonames:170654')?.name).toBe('Damaskus');
    expect(loadKnowledge().place('geonames:900002')).toBe(null);
    expect(loadKnowledge(target()).version).not.toBe(loadKnowledge().version);
  });
  it('takes points, lines and polygons of GeoJSON', async () => {
    const collection = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'Hamdanija', kind: 'quarter', country: 'SY', names: 'Hamdaniya|al-Hamdania' },
          geometry: { type: 'Point', coordinates: [37.1, 36.175] },
        },
        {
          type: 'Feature',
          properties: { name: 'Nordkorridor', kind: 'region', country: 'SY' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [36, 35],
                [38, 35],
                [38, 37],
                [36, 35],
              ],
            ],
          },
        },
        {
          type: 'Feature',
          properties: { name: 'Teststraße', kind: 'road', country: 'SY' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [36, 35],
              [37, 36],
            ],
          },
        },
        { type: 'Feature', properties: { name: 'Falsch', kind: 'burg' }, geometry: null },
        { type: 'Feature', properties: {}, geometry: null },
        { type: 'Feature', properties: { name: 'Außerhalb' }, geometry: { type: 'Point', coordinates: [437, 36] } },
      ],
    };
    const imported = await importGazetteer({ file: file('eigene.geojson', JSON.stringify(collection)) }, target());
    expect([imported.rows, imported.leftOut.length]).toEqual([3, 3]);
    const { findPlace, areaOf, areaOfPlace } = loadKnowledge(target());
    expect(findPlace('Hamdaniya', context)).toMatchObject({ id: 'place:eigene-hamdanija', lat: 36.175, lon: 37.1 });
    expect(areaOfPlace('place:eigene-nordkorridor')!.km2).toBeGreaterThan(30_000);
    expect(areaOf('entlang der Teststraße', context)?.rule).toBe('along');
  });
  it.each([
    ['broken.geojson', '{', /cannot be imported/],
    ['list.json', '[]', /cannot be imported/],
    ['words.txt', 'one line', /cannot be imported/],
    ['empty.txt', '', /cannot be imported/],
    ['SY.zip', 'PK', /cannot be imported/],
  ])('says what is wrong with %s and installs nothing', async (name, content, message) => {
    await expect(importGazetteer({ file: file(name, content) }, target())).rejects.toThrow(message);
    expect(installedIn(target())).toEqual([]);
  });
  it('refuses a name that leads elsewhere, and a file that is not there', async () => {
    await expect(importGazetteer({ file: file('SY.txt', rows), name: '../x' }, target())).rejects.toThrow(/no name/);
    await expect(importGazetteer({ file: join(folder, 'nowhere.txt') }, target())).rejects.toThrow(
      /cannot be imported/,
    );
  });
  it('lists, replaces and removes', async () => {
    const path = file('SY.txt', rows);
    await importGazetteer({ file: path }, target());
    await importGazetteer({ file: path, countries: ['IQ'] }, target());
    expect(installedIn(target()).map(({ name, kind }) => [name, kind])).toEqual([['sy', 'towns']]);
    expect(readdirSync(target())).toEqual(['sy.towns.bin']);
    expect(uninstall(target(), 'sy', ['actors'])).toEqual([]);
    expect(uninstall(target(), 'sy', ['towns'])).toHaveLength(1);
    expect(installedIn(target())).toEqual([]);
  });

  const cities = fileURLToPath(new URL('../../../shared/gazetteer/cities15000.txt', import.meta.url));
  it.skipIf(!existsSync(cities))('reads the real sample of GeoNames (../shared/gazetteer)', async () => {
    const { rows } = await importGazetteer({ file: cities }, target());
    expect(rows).toBeGreaterThan(25_000);
    const { findPlace } = loadKnowledge(target());
    expect(findPlace('Bachmut', { published: null, countries: ['UA'] })?.name).toBe('Bachmut');
    expect(findPlace('Ouagadougou', { published: null, countries: ['BF'] })?.country).toBe('BF');
  });
});

describe('ledger import', () => {
  const entity = (id: string, schema: string, properties: Record<string, readonly string[]>): string =>
    JSON.stringify({ id, schema, caption: properties.name?.[0] ?? '', properties });
  it('takes entities of FollowTheMoney with their names and relations; what is known is told, not merged', async () => {
    const lines = [
      entity('Q1', 'Organization', {
        name: ['Ansar Testia'],
        alias: ['AT-Front', 'Анс'],
        topics: ['crime.terror'],
        country: ['sy'],
        abbreviation: ['ATF'],
      }),
      entity('Q2', 'Person', { name: ['Abu Muster'], country: ['sy'] }),
      entity('Q3', 'Organization', { name: ['Hezbollah'], country: ['lb'] }),
      entity('Q4', 'Person', { name: ['Без Имени'] }),
      entity('Q5', 'Vessel', { name: ['Ever Test'] }),
      entity('m1', 'Membership', {
        member: ['Q2'],
        organization: ['Q1'],
        role: ['Commander'],
        startDate: ['2015-03-01'],
      }),
      entity('m2', 'Membership', { member: ['Q2'], organization: ['Q99'] }),
      'kaputt',
    ];
    const imported = await importLedger({ file: file('entities.ftm.json', lines.join('\n')) }, target());
    expect(imported.rows).toBe(2);
    expect(imported.known).toEqual([{ name: 'Hezbollah', id: 'actor:hezbollah' }]);
    expect(imported.leftOut).toHaveLength(2);
    const { findActor, actor } = loadKnowledge(target());
    expect(findActor('Kämpfer der AT-Front', context)).toMatchObject({ id: 'actor:ftm-q1', kind: 'armed-group' });
    expect(findActor('ATF', context)?.id).toBe('actor:ftm-q1');
    expect(actor('actor:ftm-q2')?.relations).toEqual([{ kind: 'leads', actor: 'actor:ftm-q1', from: '2015-03-01' }]);
    expect(loadKnowledge().actor('actor:ftm-q1')).toBe(null);
  });
  it('takes a table of one’s own', async () => {
    const csv =
      'name;kind;names;countries;part_of;from\n"Brigade ""Test""";armed-group;Testbrigade|TB-Kämpfer;LY;actor:lna;2015\n';
    const { rows } = await importLedger({ file: file('brigaden.csv', csv) }, target());
    expect(rows).toBe(1);
    const found = loadKnowledge(target()).findActor('Testbrigade', { published: null, countries: ['LY'] });
    expect(found).toMatchObject({
      id: 'actor:brigade-test',
      relations: [{ kind: 'part-of', actor: 'actor:lna', from: '2015' }],
    });
  });
  it.each([
    ['a.csv', 'kind\narmy', /no column name/],
    ['b.csv', 'name,farbe\nX,rot', /column farbe is not known/],
    ['c.csv', 'name,kind\nX,heer', /no actors/],
    ['e.jsonl', '{"a":1}', /no actors/],
  ])('says what is wrong with %s', async (name, content, message) => {
    await expect(importLedger({ file: file(name, content) }, target())).rejects.toThrow(message);
    expect(installedIn(target())).toEqual([]);
  });
  it.each([
    ['a field that is none', 'name,kind\nX,heer\nGuter Name,army', /line 2: field kind: .*, not "heer"/],
    [
      'a day that is none',
      'name,from,part_of\nX,gestern,actor:lna\nGuter Name,,',
      /line 2: field relations.*"gestern"/,
    ],
    ['a row without a name', 'name,kind\n,army\nGuter Name,army', /line 2: field (?:id|name)/],
    ['the same id twice', 'id,name\nactor:gut,Guter Name\nactor:gut,Anderer Name', /line 3: actor:gut stands before/],
    [
      'a quote that nothing closes',
      'name,kind\nGuter Name,army\n"Offen,army\nVerloren,army',
      /line 3: a quote that nothing closes/,
    ],
  ])('a table with %s: told with its line, the others are taken', async (_what, content, message) => {
    const { rows, leftOut } = await importLedger({ file: file('rows.csv', content) }, target());
    expect(rows).toBe(1);
    expect(leftOut.join('\n')).toMatch(message);
  });
  it.each([
    ['a caption that is no text', { id: 'Q1', schema: 'Person', caption: 7, properties: { name: ['Abu Kaputt'] } }],
    ['a name that is no list', { id: 'Q1', schema: 'Person', properties: { name: 'Abu Kaputt' } }],
    ['properties that are none', { id: 'Q1', schema: 'Person', properties: null }],
  ])('an entity with %s: told, the others are taken', async (_what, bad) => {
    const lines = [JSON.stringify(bad), entity('Q2', 'Person', { name: ['Abu Muster'], country: ['sy'] })];
    const { rows, leftOut } = await importLedger({ file: file('bad.jsonl', lines.join('\n')) }, target());
    expect(rows).toBe(1);
    expect(leftOut).toEqual(['line 1: no entity of FollowTheMoney']);
  });
  it('cells are read as they were written, in whatever parts they come', () => {
    const cell = fc.string({ maxLength: 12 }).filter((s) => s.trim() !== '' && !s.includes('\r'));
    const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), (table, size) => {
        const written = ['a,b', ...table.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(','))].join(
          '\n',
        );
        const reader = csvReader();
        const parts = written.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        const records = [...parts.flatMap((part) => [...reader.push(part)]), ...reader.end().records];
        expect(records.map(({ cells }) => cells)).toEqual([['a', 'b'], ...table]);
      }),
      { seed: 7 },
    );
  });
});
