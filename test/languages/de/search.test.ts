import { describe, expect, test } from 'vitest';
import { loadSearchWords } from '../../../src/languages/index.js';
import { loadLexicon } from '../../../src/reading/models.js';

const search = await loadSearchWords(loadLexicon('de'));
const finds = (word: string, sentence: string): boolean => {
  const found = new Set(search.found(sentence));
  return search.wanted(word).some((key) => found.has(key));
};

describe('words are found in all their forms', () => {
  test.each([
    ['erobern', 'Die Armee eroberte die Stadt'],
    ['eroberte', 'Die Stadt wurde von der Armee erobert'],
    ['Eroberung', 'Die Armee eroberte die Stadt'],
    ['Einnahme', 'Die Armee nahm die Stadt nach langen Kämpfen ein.'],
    ['Angriff', 'Bei Luftangriffen starben acht Menschen'],
    ['Zivilist', 'Unter den Toten sind drei Zivilisten'],
    ['Kampf', 'Kämpfe um die Altstadt'],
    ['sterben', 'Acht Menschen starben'],
    ['Haftar', 'Haftars Truppen zogen ab'],
    ['Regierung', 'Die Regierungstruppen zogen ab'],
    ['HAMA', 'Aus Ḩamāh wird nichts gemeldet, aus Hama schon'],
    ['strasse', 'Die Straße ist frei'],
  ])('%s: %s', (word, sentence) => expect(finds(word, sentence)).toBe(true));

  test.each([
    ['Luftangriff', 'Die Miliz griff den Posten an'],
    ['Luft', 'Angriffe vom Boden aus'],
    ['Rat', 'Das Rathaus brennt'],
    ['Einnahme', 'Die Armee nahm auf dem Platz Aufstellung'],
  ])('not %s: %s', (word, sentence) => expect(finds(word, sentence)).toBe(false));
});
