import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanTokens } from '../../src/languages/de/words/tokens.js';
import { sentencesOf } from '../../src/reading/sentences.js';

const read = (text: string) => sentencesOf(text, germanTokens);
const forms = (text: string) =>
  read(text)
    .flatMap((s) => s.tokens.map((t) => t.form))
    .join(' ');
const sentences = (text: string) => read(text).map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  test.each([
    ['Am 8. Juni fielen im Norden 150.000 Schüsse.', 'An dem 8. Juni fielen in dem Norden 150.000 Schüsse .'],
    ['zum Hafen vom IS', 'zu dem Hafen von dem IS'],
    ['Die Lage ist am schwersten.', 'Die Lage ist am schwersten .'],
    ['Haʾiat Tahrir asch-Scham und IS-Kämpfer', 'Haʾiat Tahrir asch-Scham und IS-Kämpfer'],
    ['z.B. Sana’a bzw. Aden', 'z.B. Sana’a bzw. Aden'],
    ['die 35. Brigade griff an', 'die 35. Brigade griff an'],
    ['53jähriger, 11-jähriger', '53jähriger , 11-jähriger'],
    ['siehe https://example.org/a?b=1, sagte er', 'siehe https://example.org/a?b=1 , sagte er'],
    ['„Shura-Rat“ (HTS)', '„ Shura-Rat “ ( HTS )'],
    ['Luft\u00adangriff', 'Luftangriff'],
    ['2,5 Millionen um 6.15 Uhr', '2,5 Millionen um 6.15 Uhr'],
  ])('%s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  test('the two words of a contraction share its span', () => {
    const [first, second] = read('Im Norden')[0]!.tokens;
    expect([first!.span, first!.part, second!.span, second!.part]).toEqual([
      { start: 0, end: 2 },
      1,
      { start: 0, end: 2 },
      2,
    ]);
  });
});

describe('sentences', () => {
  test.each([
    ['Er ging. Sie blieb.', ['Er ging.', 'Sie blieb.']],
    [
      'Sie wird von der UN unterstützt.In der Provinz wird gekämpft.',
      ['Sie wird von der UN unterstützt.', 'In der Provinz wird gekämpft.'],
    ],
    ['Am 8. Juni fiel die Stadt.', ['Am 8. Juni fiel die Stadt.']],
    ['„Wir gehen.“ Das sagte er.', ['„Wir gehen.“', 'Das sagte er.']],
    ['„Wir gehen!“, sagte er.', ['„Wir gehen!“, sagte er.']],
    [
      'Kämpfe in Tripolis Tripolis (dpa) – Bei Gefechten starben drei Menschen.',
      ['Kämpfe in Tripolis', 'Tripolis (dpa) – Bei Gefechten starben drei Menschen.'],
    ],
    [
      'Brücke zerstört 11.40 Uhr: Russland meldet Verluste.',
      ['Brücke zerstört', '11.40 Uhr: Russland meldet Verluste.'],
    ],
    ['Der Angriff begann um 11.40 Uhr: Drei starben.', ['Der Angriff begann um 11.40 Uhr: Drei starben.']],
    ['Überschrift ohne Punkt\n\nDer Text beginnt.', ['Überschrift ohne Punkt', 'Der Text beginnt.']],
    [
      'Die syrische Armee hat am Montag nach Angaben ihrer Führung die Stadt\nIdlib erobert. Die Rebellen zogen sich am Dienstagabend aus den Orten bei\nDerna zurück.',
      [
        'Die syrische Armee hat am Montag nach Angaben ihrer Führung die Stadt\nIdlib erobert.',
        'Die Rebellen zogen sich am Dienstagabend aus den Orten bei\nDerna zurück.',
      ],
    ],
    ['Armee erobert Idlib\nDie Stadt fiel am Montag.', ['Armee erobert Idlib', 'Die Stadt fiel am Montag.']],
    ['Dr. Müller und Gen. Haftar kamen.', ['Dr. Müller und Gen. Haftar kamen.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('any text', () => {
  test('spans lie in the text, in order, and nothing but space is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const { tokens } of read(text))
          for (const t of tokens) {
            if (t.part === 2) continue;
            expect(t.span.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, t.span.start).trim()).toBe('');
            end = t.span.end;
          }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  test.each([
    ['x'.repeat(1_000_000)],
    ['A '.repeat(300_000)],
    ['('.repeat(200_000)],
    ['.'.repeat(300_000)],
    ['1.'.repeat(200_000)],
    ['e\u0301'.repeat(200_000)],
  ])('a million signs without an end take linear time', (text) => {
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(6000);
  });
});
