import { describe, expect, test } from 'vitest';
import { germanNameForms } from '../../../src/languages/de/name-form.js';

const { bare, key } = germanNameForms;

describe('forms of a name', () => {
  test.each([
    ['der Libyschen Nationalarmee', 'Libysche Nationalarmee'],
    ['die Freie Syrische Armee', 'Freien Syrischen Armee'],
    ['des Islamischen Staates', 'der Islamische Staat'],
    ['Islamischen Staates', 'Islamischer Staat'],
    ['des Generalstabs', 'dem Generalstab'],
    ['die Vereinten Nationen', 'Vereinter Nationen'],
    ['die sogenannte Islamische Front', 'der Islamischen Front'],
    ['dem Libyschen Nationalkongress', 'der Libysche Nationalkongress'],
    ['der Palästinensischen Hamas', 'die Palästinensische Hamas'],
  ])('%s and %s are one name', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test.each([
    ['Islamischer Staat', 'Islamische Front'],
    // Without a sign of the genitive an s belongs to the name.
    ['die Hamas', 'die Hama'],
    ['Al-Quds', 'Al-Qud'],
    ['Ahrar al-Sham', 'Ahrar'],
    ['Freie Armee', 'Neue Armee'],
  ])('%s and %s are two', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test.each([
    ['der Libyschen Nationalarmee', 'Libyschen Nationalarmee'],
    ['Die sogenannte Islamische Front', 'Islamische Front'],
    ['al-Qaida', 'al-Qaida'],
    ['dpa', 'dpa'],
    ['der', 'der'],
    ['Derna-Rat', 'Derna-Rat'],
  ])('of %s the name is %s', (words, name) => {
    expect(bare(words)).toBe(name);
  });
});
