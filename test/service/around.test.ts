import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundIn, Sentences } from '../../src/service/around.js';

const around = (text: string, words: string) => {
  const at = text.indexOf(words);
  return aroundIn(text, [at, at + words.length]);
};

test.each([
  [
    'Am 11. Juni wurde der Hafen von Einheiten der Marine eingenommen. Danach war Ruhe.',
    'eingenommen',
    ['Am 11. Juni wurde der Hafen von Einheiten der Marine ', '.'],
  ],
  [
    'Es war still. Der Shura-Rat, der den IS vertrieb, gab auf. Mehr nicht.',
    'der den IS vertrieb',
    ['Der Shura-Rat, ', ', gab auf.'],
  ],
  ['IS dringt vor\nDer IS hat Sarha eingenommen.', 'IS dringt vor', ['', '']],
  ['Erste Zeile\nDie Armee, ca. 300 Mann, eroberte Derna.', 'eroberte Derna', ['Die Armee, ca. 300 Mann, ', '.']],
  ['Ganz und gar.', 'Ganz und gar', ['', '.']],
])('what stands around words in their sentence: %s', (text, words, told) => {
  expect(around(text, words)).toEqual(told);
});

test('what stands around words and the words themselves are a piece of the text, whatever the text', () => {
  const words = fc.constantFrom('Derna', ' ', '. ', '\n', 'am', '11.', 'fiel', ', ', '„', '“', '!', 'Die', 'z. B.');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('');
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const [before, after] = aroundIn(text, [start, end]);
      const piece = before.replace(/^… /u, '') + text.slice(start, end) + after.replace(/ …$/u, '');
      expect(text.includes(piece)).toBe(true);
      expect(before.includes('\n')).toBe(false);
    }),
  );
});

test('a sentence without an end is cut off, and says so', () => {
  const [before, after] = around(`${'wort '.repeat(200)}Derna${' wort'.repeat(200)}`, 'Derna');
  expect(before.startsWith('… ')).toBe(true);
  expect(after.endsWith(' …')).toBe(true);
  expect(before.length + after.length).toBeLessThan(620);
});

test('words that are not in the report, or a report that is gone, have nothing around them', async () => {
  const report = async (hash: string) => (hash === 'a' ? { text: 'Derna fiel heute.', language: 'de' } : null) as never;
  const sentences = new Sentences({ report });
  expect(await sentences.ofWords('a', 'fiel')).toEqual(['Derna ', ' heute.']);
  expect(await sentences.ofWords('a', 'Idlib')).toEqual(['', '']);
  expect(await sentences.ofWords('b', 'fiel')).toEqual(['', '']);
});
