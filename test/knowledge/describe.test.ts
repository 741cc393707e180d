import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';

const knowledge = loadKnowledge();
const report = (published: string | null, text: string) =>
  knowledge.contextOf({ published, sentences: text.split('. ').map((s) => s.match(/[\p{L}\p{N}'’-]+/gu) ?? []) });
const around = { near: [], all: true, several: false };
const means = (
  words: string,
  published: string | null,
  text: string,
  more: Partial<typeof around> = {},
): string | null =>
  knowledge.describeActor(words, report(published, text), { ...around, ...more }).chosen?.id.replace('actor:', '') ??
  null;

describe('descriptions mean whom place, day and names let them mean', () => {
  it.each([
    [
      'die Terroristen',
      '2018-05-05',
      'Artillerie am Stadtrand von Derna. Verstärkung in Martuba',
      'derna-shura-council',
    ],
    ['Streitkräfte', '2018-06-04', 'In Derna wurde das Viertel Bab Tobruk eingenommen', 'lna'],
    ['die Truppen', '2018-06-04', 'Gefechte im Süden von Idlib', 'sy-army'],
    ['die Rebellen', '2016-12-14', 'In Aleppo und Idlib', 'syrian-opposition'],
    ['die Rebellen', '2015-04-02', 'Gefechte in Aden. Präsident Hadi floh nach Riad', 'houthi'],
    ['die Separatisten', '2015-02-19', 'Debalzewe in der Ukraine', 'pro-russian-separatists'],
    ['die Islamisten', '2021-08-15', 'Die Taliban in Kabul', 'taliban'],
    ['der Koalition', '2019-09-03', 'Luftangriffe im Jemen', 'saudi-coalition'],
    ['die Koalition', '2014-10-15', 'Kobane in Syrien. Der Islamische Staat', 'us-led-coalition'],
    ['die Schiitenmiliz', '2013-06-06', 'Die Hisbollah in al-Kusair in Syrien', 'hezbollah'],
    ['die Amerikaner', '2015-05-22', 'Palmyra in Syrien. Rakka', 'us'],
    ['die Söldner', '2023-05-22', 'Wagner in Bachmut. Die Ukraine', 'wagner'],
  ])('%s (%s): %s', (words, published, text, id) => expect(means(words, published, text)).toBe(id));
});

describe('what the evidence is too thin for stays open', () => {
  it.each([
    ['die Rebellen', '2013-06-06', ''],
    ['die Terroristen', '2017-06-06', 'Gefechte in Syrien'],
    ['gegnerische Rebellen', '2016-12-14', 'In Aleppo und Idlib'],
    ['die Söldner', '2023-05-22', 'Gefechte um Charkiw in der Ukraine'],
    ['die Koalition', '2013-10-01', 'Berlin. Deutschland wählt'],
    ['die Kämpfer', '2017-10-01', 'Der IS in Rakka in Syrien'],
    ['die Koalition', '2013-06-06', 'Gefechte im Jemen'],
  ])('%s (%s): %s', (words, published, text) => expect(means(words, published, text)).toBe(null));
  it('several militias are none', () => {
    const text = 'Die Hisbollah in al-Kusair in Syrien';
    expect(means('Milizen', '2013-06-06', text, { several: true })).toBe(null);
  });
  it('tells the candidates and what speaks for each', () => {
    const told = knowledge.describeActor(
      'die Dschihadisten',
      report('2017-10-04', 'IS. Tahrir al-Scham. Syrien'),
      around,
    );
    expect(told.chosen).toBe(null);
    expect(
      told.candidates
        .slice(0, 2)
        .map(({ candidate }) => candidate.id)
        .sort(),
    ).toEqual(['actor:hayat-tahrir-al-sham', 'actor:islamic-state']);
    expect(told.candidates[0]!.grounds.join()).toMatch(/country \+\d.*named \+3/);
  });
});

describe('what is published for a side', () => {
  const own = [knowledge.sideOf('actor:lna'), knowledge.sideOf('actor:sy-army')];
  const named = (words: string, sentence: string, of: readonly string[]): string | null => {
    const context = knowledge.contextOf({ published: '2018-06-08', sentences: [sentence.split(' ')], own: of });
    return knowledge.describeActor(words, context, around).chosen?.id.replace('actor:', '') ?? null;
  };
  const both = 'Die Kämpfer in Libyen';

  it.each([
    ['Einheiten', 'Derna', 'lna'],
    ['Verbände', 'Sinjar Idlib', 'sy-army'],
    ['die Streitkräfte', both, 'lna'],
    ['die Marine', 'der Hafen von Derna', 'lna'],
    ['Soldaten', 'Abu al-Duhur in Syrien', 'sy-army'],
  ])('%s (%s) are its own: %s', (words, text, id) => expect(named(words, text, own)).toBe(id));

  it.each([
    ['Einheiten', 'Derna'],
    ['die Streitkräfte', both],
    ['die Marine', 'der Hafen von Derna'],
  ])('%s (%s) stay open where nobody is known to publish it', (words, text) =>
    expect(named(words, text, [])).toBe(null),
  );

  it.each(['Angreifer', 'Verteidiger', 'die Rebellen', 'die Terroristen'])('%s are not its own', (words) =>
    expect(named(words, 'Derna', own)).not.toBe('lna'),
  );
});

describe('where and of whom a report speaks', () => {
  it('weighs names of groups, places and sectors', () => {
    const context = report(
      '2018-02-12',
      'Ein Bericht aus Süd-Idlib. Hayat Tahrir al-Sham hält die Kinder. Der IS-Kämpfer',
    );
    expect(context.countries[0]).toBe('SY');
    expect(context.actors).toEqual(expect.arrayContaining(['actor:hayat-tahrir-al-sham', 'actor:islamic-state']));
  });
  it('a leader speaks for those he leads', () => {
    expect(report('2019-04-09', 'General Khalifa Haftar').actors).toContain('actor:lna');
  });
  it('one unresolvable name never affects another', () => {
    const text = 'Die syrische Armee nahm Sarakib bei Idlib';
    const plain = report('2018-01-01', text);
    for (const noise of ['Xyzzy', 'Unbekanntheim', '„“', 'al-', 'Sinjar', '.'.repeat(40)]) {
      const context = report('2018-01-01', `${text}. ${noise} ${noise}`);
      for (const name of ['Sarakib', 'Idlib'])
        expect(knowledge.findPlace(name, context)).toEqual(knowledge.findPlace(name, plain));
      expect(knowledge.findActor('syrische Armee', context)?.id).toBe('actor:sy-army');
      expect(knowledge.findPlace(noise, plain)?.id ?? null).toBe(
        noise === 'Sinjar' ? knowledge.findPlace('Sinjar', plain)!.id : null,
      );
    }
  });
});
