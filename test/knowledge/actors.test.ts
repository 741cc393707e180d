import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';

const knowledge = loadKnowledge();
const find = (words: string, countries: string, published: string | null = '2018-06-11'): string | null =>
  knowledge
    .findActor(words, { published, countries: countries ? countries.split(' ') : [] })
    ?.id.replace('actor:', '') ?? null;

describe('names in their German forms', () => {
  it.each([
    ['des Islamischen Staates', '', 'islamic-state'],
    ['dem IS', '', 'islamic-state'],
    ['den Taliban', 'AF', 'taliban'],
    ['der Nationalarmee', 'LY', 'lna'],
    ['der „Libyschen Nationalarmee“', 'LY', 'lna'],
    ['des Shura-Rats', 'LY', 'derna-shura-council'],
    ['Ägyptens', 'LY', 'eg'],
    ['der Vereinigten Arabischen Emirate', 'LY', 'ae'],
    ['die Vereinigten Staaten', '', 'us'],
    ['Haiat Tahrir asch-Scham', 'SY', 'hayat-tahrir-al-sham'],
    ['Hai’at Tahrir al-Scham', 'SY', 'hayat-tahrir-al-sham'],
    ['Jabhat Fateh al-Sham', 'SY', 'hayat-tahrir-al-sham'],
    ['Houthis', 'YE', 'houthi'],
    ['Jaish al-Islam', 'SY', 'jaysh-al-islam'],
    ['der Syrischen Beobachtungsstelle für Menschenrechte', 'SY', 'sohr'],
    ['Wladimir Putins', 'UA', 'vladimir-putin'],
    ['Syrische Demokratische Kräfte (SDF)', 'SY', 'sdf'],
  ])('%s', (words, countries, id) => expect(find(words, countries)).toBe(id));
});

describe('heads, origins, compounds, introductions', () => {
  it.each([
    ['die syrische Armee', 'SY', 'sy-army'],
    ['syrischer Regierungstruppen', 'SY', 'sy-army'],
    ['die russische Luftwaffe', 'SY', 'ru-air-force'],
    ['türkisches Militär', 'SY', 'tr-army'],
    ['US-amerikanische Truppen', 'SY', 'us-army'],
    ['US-Streitkräfte', 'SY', 'us-army'],
    ['Ägyptens Luftwaffe', 'LY', 'eg-air-force'],
    ['saudi-arabische Luftwaffe', 'YE', 'sa-air-force'],
    ['mehrere IS-Kämpfer', 'SY', 'islamic-state'],
    ['Assad-Truppen', 'SY', 'sy-army'],
    ['Haftars Truppen', 'LY', 'lna'],
    ['Truppen von General Khalifa Haftar', 'LY', 'lna'],
    ['General Khalifa Haftar', 'LY', 'khalifa-haftar'],
    ['US-Präsident Barack Obama', '', 'barack-obama'],
    ['die schiitische Hisbollah-Miliz', 'LB', 'hezbollah'],
    ['Kämpfer der libanesischen Hisbollah', 'SY', 'hezbollah'],
    ['der Terrormiliz IS', 'SY', 'islamic-state'],
    ['der westlibyschen Tobruk-Regierung', 'LY', 'tobruk-government'],
    ['die konkurrierende Regierung aus Tripolis', 'LY', 'gna'],
    ['Luftstreitkräfte der Libyschen Nationalarmee', 'LY', 'lna-air-force'],
    ['Armee der Republik Arzach', 'AZ', 'artsakh-army'],
    ['Regierung in Bagdad', 'IQ', 'iq-government'],
    ['Moskau', 'UA', 'ru-government'],
    ['Russlands Präsident Wladimir Putin', 'UA', 'vladimir-putin'],
    ['die mit Al-Kaida verbündete Nusra-Front', 'SY', 'hayat-tahrir-al-sham'],
    ['Ahrar al-Scham-Miliz', 'SY', 'ahrar-al-sham'],
    ['Talibankämpfer', 'AF', 'taliban'],
    ['Regierung von Ministerpräsident Abiy Ahmed', 'ET', 'et-government'],
    ['den Streitkräften', 'SY', 'sy-army'],
    ['Sprecher der Taliban', 'AF', 'taliban'],
  ])('%s', (words, countries, id) => expect(find(words, countries)).toBe(id));
});

describe('groups that are nobody in particular', () => {
  it.each([
    ['Zivilisten', 'SY', 'civilians'],
    ['mehrere Kindersoldaten', 'SY', 'child-soldiers'],
    ['die Deserteure', 'LY', 'deserters'],
  ])('%s', (words, countries, id) => expect(find(words, countries)).toBe(id));
});

describe('what stays unknown', () => {
  it.each([
    ['Rebellen', 'SY'],
    ['libysche Armee', 'LY'],
    ['die Armee', 'LY'],
    ['die Armee', ''],
    ['kurdische Regierung', 'SY'],
    ['die gegnerische Armee', 'SY'],
    ['IS-Chef', 'SY'],
    ['Arme', 'SY'],
    ['Luftwaffen', 'SY'],
    ['Regierungen', 'SY'],
    ['von Russland unterstützte Armee', 'SY'],
    ['von der Hamas kontrollierte Behörde', 'PS'],
    ['is', 'SY'],
    ['Tunesier', 'LY'],
    ['Nationalarmee', 'SY'],
    ['Islamisten', 'LY'],
    ['irakische Hisbollah', 'IQ'],
    ['', 'SY'],
  ])('%s (%s)', (words, countries) => expect(find(words, countries)).toBeNull());
});

describe('context and days', () => {
  it.each([
    ['die Armee', 'SY', '2018-01-01', 'sy-army'],
    ['die Armee', 'SY TR', '2018-01-01', 'sy-army'],
    ['die Armee', 'TR SY', '2018-01-01', 'tr-army'],
    ['die syrische Armee', 'SY', '2025-03-01', 'sy-transitional-army'],
    ['afghanische Regierung', 'AF', '2020-01-01', 'af-government'],
    ['afghanische Regierung', 'AF', '2023-01-01', 'taliban'],
    ['Regierung in Tripolis', 'LY', '2015-05-01', 'gnc'],
    ['Regierung in Tripolis', 'LY', '2022-05-01', 'gnu'],
    ['Shura-Rat', 'LY', '2018-06-11', 'derna-shura-council'],
    ['Shura-Rat', 'LY', null, null],
    ['Opposition', 'SY', '2018-02-13', 'syrian-opposition'],
  ])('%s in a report on %s of %s', (words, countries, published, id) =>
    expect(find(words, countries, published)).toBe(id),
  );
});

it('an army and its government are of one side', () => {
  expect(knowledge.sideOf('actor:sy-army')).toBe('actor:sy');
  expect(knowledge.sideOf('actor:sy-government')).toBe('actor:sy');
  expect(knowledge.sideOf('actor:khalifa-haftar')).toBe(knowledge.sideOf('actor:lna'));
  expect(knowledge.sideOf('actor:islamic-state')).toBe('actor:islamic-state');
});

describe('classes of fresh reports', () => {
  it.each([
    ['Armee Nigerias', 'NG', 'actor:ng-army'],
    ['Truppen Ruandas', 'CD', 'actor:rw-army'],
    ['Stellungen der Huthi in Hudaida', 'YE', 'actor:houthi'],
    ['Hama', 'SY', null],
    ['Hamas', 'PS', 'actor:hamas'],
    ['Rebellen der M23', 'CD', 'actor:m23'],
  ])('%s (%s)', (words, country, id) => {
    const found = loadKnowledge().findActor(words, { published: '2024-01-12', countries: [country] });
    expect(found?.id ?? null).toBe(id);
  });
  it.each([
    ['Yobe', 'NG', 'place:ng-bundesstaat-yobe'],
    ['Yobe', 'SY', null],
    ['Kibbuz Beeri', 'IL', 'place:il-beeri'],
  ])('%s (%s)', (words, country, id) => {
    const found = loadKnowledge().findPlace(words, { published: '2024-01-12', countries: [country] });
    expect(found?.id ?? null).toBe(id);
  });
});
