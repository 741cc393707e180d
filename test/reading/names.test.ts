import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/index.js';
import { germanNames } from '../../src/languages/de/names/index.js';
import { knownKinds } from '../../src/reading/names/known.js';
import { findNames } from '../../src/reading/names.js';
import type { Name, Sentence, Word } from '../../src/reading/types.js';

/** A sentence written as `Form/TAG`; the text is the forms with blanks. */
function tagged(written: string): { readonly text: string; readonly sentences: Sentence[] } {
  let text = '';
  const words: Word[] = written.split(' ').map((item, index) => {
    const cut = item.lastIndexOf('/');
    const form = item.slice(0, cut) || item;
    const start = text.length;
    text += `${form} `;
    return {
      index,
      span: { start, end: start + form.length },
      form,
      part: 0,
      lemma: form,
      upos: 'X',
      xpos: cut > 0 ? item.slice(cut + 1) : 'XY',
      case: null,
      mood: null,
      tense: null,
      number: null,
      head: -1,
      deprel: 'dep',
    };
  });
  return { text, sentences: [{ index: 0, span: { start: 0, end: text.length }, tokens: words, words }] };
}

const read = (written: string): Name[] => {
  const { text, sentences } = tagged(written);
  return findNames(text, sentences, germanNames);
};
const shown = (n: Name): string => `${n.text}:${n.kind}${n.derived ? '*' : ''}`;

describe('kinds', () => {
  test.each([
    ['Der/ART General/NN Khalifa/NE Haftar/NE kam/VVFIN', 'Khalifa Haftar:person'],
    ['Präsident/NN Ilham/NE Alijew/NE kam/VVFIN', 'Ilham Alijew:person'],
    ['Verteidigungsminister/NN Schoigu/NE kam/VVFIN', 'Schoigu:person'],
    ['Der/ART Sprecher/NN Talal/NE Silo/NE sprach/VVFIN', 'Talal Silo:person'],
    ['Präsident/NN Baschar/NE al/NE Assad/NE kam/VVFIN', 'Baschar al Assad:person'],
    ['Dort/ADV war/VAFIN Fajis/NE al-Sarradsch/NE zu/APPR Gast/NN', 'Fajis al-Sarradsch:person'],
    ['Die/ART Stadt/NN Derna/NE fiel/VVFIN', 'Derna:place'],
    ['In/APPR der/ART Provinz/NN Idlib/NE wird/VAFIN gekämpft/VVPP', 'Idlib:place'],
    ['Die/ART Hafenstadt/NN Hudaida/NE fiel/VVFIN', 'Hudaida:place'],
    ['Kämpfe/NN in/APPR Kafraja/NE dauern/VVFIN an/PTKVZ', 'Kafraja:place'],
    ['Syrien/NE und/KON Irak/NE berieten/VVFIN', 'Syrien:place Irak:place'],
    ['Die/ART Miliz/NN Asow/NE kam/VVFIN', 'Asow:organisation'],
    ['Die/ART PKK/NE griff/VVFIN an/PTKVZ', 'PKK:organisation'],
    ['Der/ART IS/NE floh/VVFIN', 'IS:organisation'],
    ['Am/APPRART Flughafen/NN Mitiga/NE brannte/VVFIN es/PPER', 'Flughafen Mitiga:facility'],
    ['Die/ART Arbeiterpartei/NN Kurdistans/NE kam/VVFIN', 'Arbeiterpartei Kurdistans:organisation'],
    ['Die/ART Freie/ADJA Syrische/ADJA Armee/NN kam/VVFIN', 'Freie Syrische Armee:organisation'],
    ['Die/ART Vereinten/ADJA Nationen/NN kamen/VVFIN', 'Vereinten Nationen:organisation'],
    ['Die/ART Libysche/ADJA Nationalarmee/NN kam/VVFIN', 'Libysche Nationalarmee:organisation'],
    [
      'Die/ART Syrische/ADJA Beobachtungsstelle/NN für/APPR Menschenrechte/NN sagt/VVFIN das/PDS',
      'Syrische Beobachtungsstelle für Menschenrechte:organisation',
    ],
    ['Die/ART 58./ADJA Armee/NN kam/VVFIN', '58. Armee:organisation'],
    ['Die/ART Brigade/NN 604/CARD kam/VVFIN', 'Brigade 604:organisation'],
    ['Die/ART Baraa-Brigade/NN kam/VVFIN', 'Baraa-Brigade:organisation'],
    ['Die/ART Khanaser-Straße/NN ist/VAFIN gesperrt/VVPP', 'Khanaser-Straße:place'],
    ['Das/ART Al-Kuds-Krankenhaus/NN brannte/VVFIN', 'Al-Kuds-Krankenhaus:facility'],
    ['eines/ART „/$( Shura-Rats/NN “/$( dort/ADV', 'Shura-Rats:organisation'],
    ['Die/ART Gruppe/NN „/$( Ansar/NE al-Scharia/NE “/$( kam/VVFIN', 'Ansar al-Scharia:organisation'],
  ])('%s', (text, expected) => expect(read(text).map(shown).join(' ')).toBe(expected));
});

describe('derived words', () => {
  test.each([
    ['die/ART syrische/ADJA Armee/NN', 'syrische:place*'],
    ['die/ART nordsyrischen/ADJA Orte/NN', 'nordsyrischen:place*'],
    ['die/ART deutsche/ADJA Regierung/NN', 'deutsche:place*'],
    ['viele/PIAT IS-Kämpfer/NN flohen/VVFIN', 'IS-Kämpfer:organisation*'],
    ['eine/ART US-Drohne/NN kam/VVFIN', 'US-Drohne:place*'],
    ['drei/CARD Palästinenser/NN starben/VVFIN', 'Palästinenser:place*'],
  ])('%s', (text, expected) => expect(read(text).map(shown).join(' ')).toBe(expected));

  test('a lone surname and its compounds are the person told before', () => {
    const found = read(
      'General/NN Khalifa/NE Haftar/NE kam/VVFIN ./$. Bei/APPR Haftar/NE und/KON Haftar-Truppen/NN war/VAFIN es/PPER still/ADJD',
    );
    expect(found.map(shown)).toEqual(['Khalifa Haftar:person', 'Haftar:person', 'Haftar-Truppen:person*']);
  });
});

test.each([
  'Die/ART Armee/NN kam/VVFIN',
  'Er/PPER ist/VAFIN politisch/ADJD aktiv/ADJD',
  'Das/PDS sind/VAFIN „/$( Zivilisten/NN “/$( hier/ADV',
  'Im/APPRART TV/NN lief/VVFIN das/PDS',
  'DIE/ART ARMEE/NN NIMMT/VVFIN STADT/NN EIN/PTKVZ',
])('no name: %s', (text) => expect(read(text).map(shown)).toEqual([]));

describe('names that ledger and gazetteer know', () => {
  const unknown = { findActor: () => null, findPlace: () => null };
  const known = knownKinds({
    ...unknown,
    findActor: (words: string) => (words === 'Saika' ? { kind: 'armed-group' } : null),
    findPlace: (words: string) =>
      words === 'Mischtenur' ? { kind: 'village' } : words === 'Mitiga' ? { kind: 'facility' } : null,
  } as unknown as Knowledge);
  test.each([
    ['Mischtenur/NE fiel/VVFIN', 'Mischtenur:place'],
    ['Saika/NE floh/VVFIN', 'Saika:organisation'],
    ['Mitiga/NE brannte/VVFIN', 'Mitiga:facility'],
    ['Ulmenau/NE schwieg/VVFIN', 'Ulmenau:person'],
  ])('%s', (written, expected) => {
    const { text, sentences } = tagged(written);
    expect(findNames(text, sentences, germanNames, known).map(shown).join(' ')).toBe(expected);
  });
});

test.each([
  [
    'Herat/NE fiel/VVFIN ,/$, in/APPR Ghasni/NE und/KON Schulgara/NE wird/VAFIN gekämpft/VVPP',
    'Herat:person Ghasni:place Schulgara:place',
  ],
  ['Schulgara/NE fiel/VVFIN ./$. Kämpfe/NN in/APPR Schulgara/NE dauern/VVFIN', 'Schulgara:place Schulgara:place'],
  ['Georg/NE Herold/NN kam/VVFIN', 'Georg Herold:person'],
  ['Die/ART Läpple/NE AG/NN wuchs/VVFIN', 'Läpple AG:organisation'],
  ['sagte/VVFIN van/NE der/ART Vaart/NE', 'van der Vaart:person'],
  ['Ölminister/NE Ali/NE al-Nuaimi/NE kam/VVFIN', 'Ali al-Nuaimi:person'],
])('%s', (written, expected) => expect(read(written).map(shown).join(' ')).toBe(expected));

test('any tags: spans in order within the text, text equals slice, same result twice', () => {
  const item = fc.tuple(
    fc.oneof(
      fc.constantFrom(...'al bin Stadt Derna „ “ " Brigade 604 58. Armee IS- -Rat A-B General für und'.split(' ')),
      fc.string({ minLength: 1, maxLength: 6 }),
    ),
    fc.constantFrom('NE', 'NN', 'ADJA', 'APPR', '$(', 'VVFIN', 'CARD'),
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
      const { text, sentences } = tagged(items.map(([f, t]) => `${f.replace(/[\s/]/gu, '') || 'x'}/${t}`).join(' '));
      const found = findNames(text, sentences, germanNames);
      let end = 0;
      for (const n of found) {
        expect(n.span.start).toBeGreaterThanOrEqual(end);
        end = n.span.end;
        expect(n.text).toBe(text.slice(n.span.start, n.span.end));
      }
      expect(findNames(text, sentences, germanNames)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
