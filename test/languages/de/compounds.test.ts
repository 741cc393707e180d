import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../src/languages/de/words/compounds.js';
import { loadLexicon } from '../../../src/reading/models.js';
import { COMPOUNDS, SIMPLEXES } from './compound-cases.js';

const lexicon = loadLexicon('de');
const shown = (word: string): string =>
  splitCompound(word, lexicon)
    .map(({ lemma, link }) => (link ? `${lemma}|${link}` : lemma))
    .join('|');

describe('parts of compounds', () => {
  const rows = COMPOUNDS.split('\n').map((row) => row.split(' = ') as [string, string]);

  it(`of ${rows.length} compounds and ${SIMPLEXES.length} words that are none, 95 of 100 are right`, () => {
    const wrong = [
      ...rows.filter(([word, parts]) => shown(word) !== parts).map(([word]) => `${word}: ${shown(word)}`),
      ...SIMPLEXES.filter((word) => splitCompound(word, lexicon).length > 1).map((word) => `${word}: ${shown(word)}`),
    ];
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(wrong.length / (rows.length + SIMPLEXES.length), wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['Luftangriff', 'Luft|Angriff'],
    ['IS-Kämpfer', 'IS|-|Kämpfer'],
    ['Haftar-Truppen', 'Haftar|-|Truppe'],
    ['Regierungstruppen', 'Regierung|s|Truppe'],
    ['Waffenstillstandsabkommen', 'Waffe|n|Stillstand|s|Abkommen'],
  ])('%s: %s', (word, parts) => expect(shown(word)).toBe(parts));

  it.each(['Kommandeur', 'Soldaten', 'Granate', 'Verhandlung'])('%s stays whole', (word) =>
    expect(splitCompound(word, lexicon)).toHaveLength(1),
  );

  it('gives back every letter of the word, whatever the word is', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...rows.map(([word]) => word), '-', '--'),
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 4 }), (some) => {
        const word = some.join('');
        const parts = splitCompound(word, lexicon);
        expect(parts.map((p) => p.form).join('')).toBe(word);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no long time for a word that never ends', () => {
    const began = performance.now();
    splitCompound('Regierungstruppen'.repeat(3).toLowerCase(), lexicon);
    splitCompound('Waffen'.repeat(20_000), lexicon);
    splitCompound('a-'.repeat(20_000), lexicon);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
