import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';
import { germanNames } from '../../src/languages/de/names/index.js';
import { germanReading } from '../../src/languages/de/reading.js';
import { loadModels, loadNames } from '../../src/reading/models.js';
import { nameFinder } from '../../src/reading/names.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import type { Name, Sentence } from '../../src/reading/types.js';

const { lexicon } = loadModels('de');
const find = nameFinder(loadNames('de'), {
  rules: germanNames,
  hints: loadKnowledge().hints,
  knownAs: (form) => germanReading.words.knownAs(form, lexicon),
});

/** Names by tokens alone: to ask for tags is a fault. */
function read(text: string): readonly Name[] {
  const sentences = sentencesOf(text, germanReading.tokens).map(
    ({ tokens, start, end }, index): Sentence => ({
      index,
      span: { start, end },
      tokens,
      get words(): never {
        throw new Error('tags were asked for');
      },
    }),
  );
  return find(text, sentences);
}

const shown = (n: Name): string => `${n.text}:${n.kind}${n.derived ? '*' : ''}`;
const list = (text: string): string => read(text).map(shown).join(' ');

describe('kinds', () => {
  test.each([
    ['Der General Khalifa Haftar kam am Montag nach Bengasi.', 'Khalifa Haftar:person Bengasi:place'],
    ['Präsident Ilham Alijew sprach in Baku.', 'Ilham Alijew:person Baku:place'],
    ['Präsident Baschar al-Assad empfing Gäste.', 'Baschar al-Assad:person'],
    ['Die Küstenstadt Derna fiel am Sonntag.', 'Derna:place'],
    ['Kämpfe in Kafraja dauern an.', 'Kafraja:place'],
    ['Die PKK griff eine Kaserne an.', 'PKK:organisation'],
    ['Die Freie Syrische Armee zog sich zurück.', 'Freie Syrische Armee:organisation'],
    ['Die Vereinten Nationen warnten am Freitag.', 'Vereinten Nationen:organisation'],
    ['Im Irak wurde gekämpft.', 'Irak:place'],
    ['Am Flughafen Mitiga brannte es.', 'Flughafen Mitiga:facility'],
    [
      'Die Syrische Beobachtungsstelle für Menschenrechte meldete zwei Tote.',
      'Syrische Beobachtungsstelle für Menschenrechte:organisation',
    ],
  ])('%s', (text, expected) => expect(list(text)).toBe(expected));
});

describe('words derived from names', () => {
  test.each([
    ['Die syrische Armee rückte vor.', 'syrische:place*', []],
    ['Drei Palästinenser starben.', 'Palästinenser:place*', []],
    ['Die Haftar-Truppen rückten vor.', 'Haftar-Truppen:person*', ['Haftar:person']],
    ['Eine US-Drohne stürzte ab.', 'US-Drohne:place*', ['US:place']],
    ['Zwei IS-Kämpfer ergaben sich.', 'IS-Kämpfer:organisation*', ['IS:organisation']],
  ])('%s', (text, expected, inner) => {
    const [name] = read(text);
    expect(shown(name!)).toBe(expected);
    expect((name!.inner ?? []).map(shown)).toEqual(inner);
  });
});

describe('what stands within, before and behind', () => {
  test('names within a name', () => {
    const [name] = read('Die Arbeiterpartei Kurdistans griff an.');
    expect(shown(name!)).toBe('Arbeiterpartei Kurdistans:organisation');
    expect(name!.inner?.map(shown)).toEqual(['Kurdistans:place']);
  });

  test('titles and nouns before a name', () => {
    const [general, derna] = read('Der General Khalifa Haftar hat die Küstenstadt Derna eingenommen.');
    expect(general!.head?.text).toBe('General');
    expect(derna!.head?.text).toBe('Küstenstadt');
  });

  test('a name of former days', () => {
    const [now, before] = read('Die Miliz Tahrir al-Sham (ehemals Nusra-Front) kontrolliert Idlib.');
    expect(shown(now!)).toBe('Tahrir al-Sham:organisation');
    expect(now!.also).toEqual([{ span: before!.span, text: before!.text, former: true }]);
  });

  test('an abbreviation in parentheses is the same name, an agency is not', () => {
    const [long] = read('Die Arbeiterpartei Kurdistans (PKK) griff an.');
    expect(long!.also?.map((a) => a.text)).toEqual(['PKK']);
    expect(read('Tripolis (dpa) – In Libyen wird gekämpft.')[0]!.also).toBeUndefined();
  });

  test('spans point into the text, contractions and soft hyphens too', () => {
    const text = 'Im Nord\u00adirak und im Libanon wurde gekämpft.';
    for (const n of read(text)) expect(n.text).toBe(text.slice(n.span.start, n.span.end));
    expect(read(text).map((n) => n.text)).toContain('Libanon');
  });
});

test('a surname alone is the person told before', () => {
  const found = read(
    'General Anatolij Kowaljow sprach in Kiew. Nach Angaben von Kowaljow wurde die Stadt gehalten. Kowaljow reiste ab.',
  );
  expect(found.filter((n) => n.text === 'Kowaljow').map((n) => n.kind)).toEqual(['person', 'person']);
});

test.each(['Die Armee kam.', 'Er ist politisch aktiv.', 'Im Fernsehen lief das.', 'DIE ARMEE NIMMT STADT EIN', ''])(
  'no name: %s',
  (text) => expect(list(text)).toBe(''),
);

test('a sentence of ten thousand words is read in bounded time', () => {
  const text = `Kämpfe in ${'Derna und '.repeat(5000)}Idlib`;
  const began = performance.now();
  expect(read(text).length).toBeGreaterThan(4000);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('any text: outer names in order without overlap, inner ones within them, text equals slice, same result twice', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'al bin Stadt Derna „ “ " ( ) Brigade 604 58. Armee IS- -Rat A-B General für und Haftar Syrische US-Drohne ehemals . ,'.split(
        ' ',
      ),
    ),
    fc.string({ minLength: 1, maxLength: 6 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
      const text = words.join(' ');
      const found = read(text);
      let end = 0;
      for (const n of found) {
        expect(n.span.start).toBeGreaterThanOrEqual(end);
        end = n.span.end;
        expect(n.text).toBe(text.slice(n.span.start, n.span.end));
        for (const i of n.inner ?? []) {
          expect(i.text).toBe(text.slice(i.span.start, i.span.end));
          expect(i.span.start).toBeGreaterThanOrEqual(n.span.start);
          expect(i.span.end).toBeLessThanOrEqual(n.span.end);
        }
        for (const o of [n.head, ...(n.also ?? [])]) if (o) expect(o.text).toBe(text.slice(o.span.start, o.span.end));
      }
      expect(read(text)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('a word without an end takes linear time', () => {
  const began = performance.now();
  expect(read(`Die Armee nahm Alva ein. ${'a'.repeat(64_000)}`).length).toBeGreaterThanOrEqual(0);
  expect(performance.now() - began).toBeLessThan(5000);
});
