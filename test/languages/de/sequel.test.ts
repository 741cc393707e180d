import { describe, expect, it } from 'vitest';
import { germanSequel } from '../../../src/languages/de/sequel/index.js';

describe('a deed told as one more', () => {
  it.each([
    'Bei anschließenden Vergeltungsangriffen kamen sieben Zivilisten um',
    'ein zweiter, schwerer Anschlag',
    'Weitere Luftangriffe trafen den Markt',
    'durch erneuten Beschuss des Hafens',
    'bei einem dritten Überfall auf den Posten',
  ])('%s', (words) => expect(germanSequel(words)).toBe(true));

  it.each([
    'mit Dutzenden weiteren Dörfern',
    'es wurde weiter gekämpft',
    'der Angriff auf den Markt',
    'eine neue Offensive gegen die Provinz',
    'die zweite Stadt nach dem Angriff',
    'die Weitergabe der Angriffspläne',
  ])('but not: %s', (words) => expect(germanSequel(words)).toBe(false));
});
