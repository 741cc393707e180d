import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consonants, editDistance, soundKey } from '../../src/knowledge/fold-name.js';
import { loadKnowledge } from '../../src/knowledge/index.js';
import { checkRows } from '../../src/knowledge/ledger-schema.js';
import { openTowns, spellingKey } from '../../src/knowledge/towns.js';
import type { Place } from '../../src/knowledge/types.js';

const url = (name: string): URL => new URL(`../../data/${name}`, import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(url(name), 'utf8'));
const knowledge = loadKnowledge();

describe('the ledger', () => {
  const rows = ['ledger/actors.json', 'ledger/persons.json'].flatMap((name) => [...checkRows(json(name), name)]);

  it('has its actors and persons, each id once', () => {
    expect(rows.filter((row) => row.kind === 'person').length).toBeGreaterThanOrEqual(350);
    expect(rows.filter((row) => row.kind !== 'person').length).toBeGreaterThanOrEqual(580);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });
  it('relates only actors that it has', () => {
    const missing = rows.flatMap((row) =>
      (row.relations ?? []).filter(({ actor }) => !knowledge.actor(actor)).map(({ actor }) => `${row.id} → ${actor}`),
    );
    expect(missing).toEqual([]);
  });
  it('finds every actor by its canonical name', () => {
    const lost = rows.filter(({ id, name, countries }) => {
      const found = knowledge.findActor(name, { published: null, countries: countries ?? [] });
      return found?.id !== id;
    });
    expect(lost.map((row) => row.name)).toEqual([]);
  });
  it('tells sides of one theatre apart by colour', () => {
    const colours = (ids: readonly string[]) => ids.map((id) => knowledge.actor(`actor:${id}`)?.colour);
    for (const theatre of [
      ['sy-army', 'ru-army', 'tr-army', 'syrian-opposition', 'hayat-tahrir-al-sham', 'islamic-state', 'sdf', 'us-army'],
      ['lna', 'gna', 'derna-shura-council', 'gnc', 'wagner', 'islamic-state', 'tr-army', 'sy-army'],
      ['ua-army', 'ru-army', 'wagner', 'dpr'],
      ['sy-army', 'sdf', 'hezbollah', 'islamic-state', 'tr-army', 'us-army'],
      ['ml-army', 'jnim', 'isgs', 'fla', 'wagner', 'serval'],
      ['sd-army', 'rsf'],
      ['cd-army', 'm23', 'adf', 'codeco', 'rw-army', 'ug-army'],
      ['et-army', 'tplf', 'fano', 'ola', 'er-army'],
      ['tatmadaw', 'arakan-army', 'kia', 'mndaa', 'tnla', 'pdf-mm', 'knla'],
      ['co-army', 'farc', 'eln', 'clan-del-golfo', 'segunda-marquetalia'],
    ])
      expect(new Set(colours(theatre)).size).toBe(theatre.length);
    expect(knowledge.actor('actor:lna-106')?.colour).toBe(knowledge.actor('actor:lna')?.colour);
  });
  it('knows codes, outlets, theatres, splits', () => {
    expect(knowledge.actor('actor:rs')?.codes).toEqual({ iso3: 'SRB', cow: 345, gw: 340 });
    expect(knowledge.actor('actor:ml-government')?.codes).toEqual({ cameo: 'MLIGOV', acled: 'State Forces' });
    expect(knowledge.actor('actor:taliban')?.codes).toEqual({ acled: 'Rebel Groups', ucdp: 303 });
    expect(knowledge.actor('actor:de')?.codes).toEqual({ iso3: 'DEU', cow: 255, gw: 260 });
    expect(knowledge.actor('actor:sana')?.outlet).toEqual({ kind: 'agency', side: 'actor:sy-government' });
    expect(knowledge.actor('actor:hurras-al-din')?.relations).toContainEqual({
      kind: 'split-from',
      actor: 'actor:hayat-tahrir-al-sham',
      from: '2018-02',
    });
    const areas = rows.flatMap((row) => (row.active ?? []).flatMap((theatre) => theatre.areas ?? []));
    expect(areas.filter((id) => !knowledge.place(id))).toEqual([]);
  });
  it('begins what it dates before it ends it', () => {
    const dated = rows.flatMap((row) => [
      ...(row.relations ?? []),
      ...(row.active ?? []),
      ...(row.names ?? []).filter((name) => typeof name !== 'string'),
      ...(row.stands ?? []),
    ]);
    for (const { from, to } of dated) if (from && to) expect(from <= to).toBe(true);
  });
  it.each([
    [[{ id: 'x', kind: 'army', name: 'X' }], /row 1 \(x\), field id/],
    [[{ id: 'actor:x', kind: 'arme', name: 'X' }], /row 1 \(actor:x\), field kind/],
    [[{ id: 'actor:x', kind: 'army', name: 'X', color: '#fff' }], /color/],
    [
      [{ id: 'actor:x', kind: 'army', name: 'X', names: [{ text: 'Y', from: 'gestern' }] }],
      /row 1 \(actor:x\), field names/,
    ],
    [
      [
        { id: 'actor:x', kind: 'army', name: 'X' },
        { id: 'actor:x', kind: 'army', name: 'Z' },
      ],
      /row 2, field id/,
    ],
    [{}, /no list/],
  ])('says what is wrong with a row', (bad, message) => expect(() => checkRows(bad, 'mine.json')).toThrow(message));
});

describe('the gazetteer', () => {
  it('places every row within one that is there', () => {
    const places = json('gazetteer/places.json') as Place[];
    expect(places.filter(({ within }) => within && !knowledge.place(within)).map(({ id }) => id)).toEqual([]);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { lat, lon, id } of places)
      expect([id, lat === null, lat === null || Math.abs(lat) <= 90]).toEqual([id, lon === null, true]);
  });
  it('is small, and packed with the keys that lookup makes', () => {
    expect(statSync(url('gazetteer/towns.bin')).size).toBeLessThan(4_000_000);
    const towns = openTowns(url('gazetteer/towns.bin'));
    expect(towns.size).toBeGreaterThan(15_000);
    for (let row = 0; row < towns.size; row += 97) {
      const { name } = towns.place(row);
      const rowsOf = (index: 'spelling' | 'sound' | 'consonants', key: string): number[] =>
        towns.find(index, key).map((t) => t.row);
      expect(rowsOf('spelling', spellingKey(name))).toContain(row);
      const [sound] = towns.sound(row);
      expect(rowsOf('sound', sound!)).toContain(row);
      expect(rowsOf('consonants', consonants(sound!))).toContain(row);
    }
  });
});

describe('keys', () => {
  it.each([
    ['Awdijiwka', 'Avdiyivka'],
    ['Tschassiw Jar', 'Chasiv Yar'],
    ['Schytomyr', 'Zhytomyr'],
    ['Adschdabija', 'Ajdabiya'],
    ['Chartum', 'Khartoum'],
    ['Beit Hanun', 'Bayt Ḩānūn'],
    ['Dschalalabad', 'Jalālābād'],
  ])('%s sounds like %s', (german, english) => expect(soundKey(german, 'german')).toBe(soundKey(english, 'english')));
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'xyz', 3],
    ['abc', 'abcdef', 3],
  ])('%s and %s are %i apart, counted up to two', (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));
});
