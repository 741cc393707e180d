import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { germanNumbers } from '../../src/languages/de/numbers/index.js';
import { germanReading } from '../../src/languages/de/reading.js';
import { germanTimes } from '../../src/languages/de/times/index.js';
import type { Reading } from '../../src/reading/index.js';
import { findQuantities } from '../../src/reading/quantities.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { findTimes } from '../../src/reading/times.js';
import { createReader, type Reader } from '../../src/service/read.js';
import { contains, reportOf, type Span } from '../../src/text/index.js';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});

const read = (text: string): Reading => reader.reading(reportOf({ id: 'x', text, published: '2018-06-11' }));

/** Everything a reading holds, with the lazy layers asked for. */
const all = (r: Reading, words = true) => ({
  sentences: r.sentences.map((s) => ({ span: s.span, tokens: s.tokens, words: words ? s.words : null })),
  times: r.times,
  quantities: r.quantities,
  names: r.names,
  findings: r.findings,
});

/** What is wrong with a reading: spans lie in the text, in order; tokens in their sentence, words on their token; what is found is a slice of the text. */
function faults(text: string, r: Reading): readonly string[] {
  const found: string[] = [];
  const check = (right: boolean, what: string, at: Span): void => {
    if (!right && found.length < 5) found.push(`${what} at ${at.start}–${at.end}`);
  };
  const whole: Span = { start: 0, end: text.length };
  let end = 0;
  for (const s of r.sentences) {
    check(s.span.start >= end && contains(whole, s.span), 'sentence', s.span);
    end = s.span.end;
    let at = s.span.start;
    for (const t of s.tokens) {
      check(contains(s.span, t.span) && t.span.end > t.span.start, 'token', t.span);
      // The parts of a contraction share their span.
      check(t.part === 2 ? t.span.end === at : t.span.start >= at, 'order of tokens', t.span);
      at = t.span.end;
    }
    check(s.words.length === s.tokens.length, 'words', s.span);
    for (const w of s.words) {
      check(s.tokens[w.index]?.span === w.span || contains(s.span, w.span), 'word', w.span);
      check(w.head < s.words.length && w.head !== w.index, 'head', w.span);
    }
  }
  for (const one of [...r.times, ...r.quantities, ...r.names])
    check(contains(whole, one.span) && one.text === text.slice(one.span.start, one.span.end), 'slice', one.span);
  for (const layer of [r.times, r.quantities])
    layer.forEach((one, i) => {
      check(i === 0 || one.span.start >= layer[i - 1]!.span.end, 'order', one.span);
    });
  for (const q of r.quantities)
    check(contains(q.span, q.number) && (!q.counted || contains(whole, q.counted)), 'number', q.span);
  return found;
}

/** Pieces of reports, and what breaks readers. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...REPORT_WORDS()) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_WORDS()) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

function REPORT_WORDS(): string[] {
  const text =
    'Die syrische Armee hat am Freitag in Aleppo mindestens 20 Kämpfer der Freien Syrischen Armee getötet , sagte der Sprecher . Laut UN flohen zwei bis drei Tausend Menschen im Mai 2018 aus Derna und Sirte – „ Wir nehmen die Stadt ein “ , hieß es . Rund 1,5 Millionen seit 3. Juni um 14.30 Uhr zum zweiten Mal nach Süden ( IS ) keine Toten beide drei Viertel';
  return text.split(' ');
}

function ODD_WORDS(): string[] {
  return [
    'KRIEG',
    'Ka\u0308mpfer',
    'Ma\u0308rz',
    'MÄRZ',
    '😀',
    '👨‍👩‍👧',
    'حلب',
    'في',
    'Киев',
    'Да',
    '\u200b',
    'Da\u200bmaskus',
    'Frei\u00adtag',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u202e',
    '\ud800',
    '\udc00',
    'fÃ¼nf',
    'DÃ¶rfer',
    '&nbsp;',
    '\u2028',
    '\r\n',
    '\n\n',
    '…',
    '’',
    '26\u202f000',
    '5½',
    '٣',
    'Ⅷ',
    '..',
    '"',
    '--',
    'http://a.b/c?d=e',
    '@x',
    '#y',
    'z.B.',
    'a/b',
    '3:1',
    '½',
  ];
}

const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '\n')), { maxLength: 40 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

/** Wall-clock time says nothing on a busy machine: what is measured is the time of the processor. */
const PATIENCE = { timeout: 180_000 };

describe('any text at all', PATIENCE, () => {
  test('spans lie in the text, layers nest, what is found is a slice of it', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(faults(t, read(t))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('reading twice is the same, and reading one report never changes another', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = structuredClone(all(read(one)));
        const kept = read(one);
        all(read(other));
        expect(all(read(one))).toEqual(before);
        // The layers of a reading made before are computed after the other report was read.
        expect(all(kept)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test('no text makes the reader of claims fail', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { claims } = reader.claims(reportOf({ id: 'x', text: t, published: '2018-06-11' }));
        for (const {
          evidence: [start, end],
        } of claims)
          expect(0 <= start && start < end && end <= t.length, `${start}–${end}`).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** Seconds of this process that the work takes. */
function seconds(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  return process.cpuUsage(began).user / 1e6;
}

/** Texts that never end, by the piece they are made of. */
const ENDLESS: readonly (readonly [name: string, piece: string])[] = [
  ['no full stop', 'Die Armee nahm am Freitag die Stadt mit 20 Panzern ein und '],
  ['capitals', 'KRIEG IN ALEPPO AM FREITAG '],
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['digits', '1'],
  ['numbers in a row', '100 '],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['stops', '.'],
  ['quotes', '„'],
  ['brackets', '('],
  ['hyphens', 'a-'],
  ['emoji', '😀'],
  ['joined emoji', '👨‍👩‍👧'],
  ['combining marks', '\u0301'],
  ['decomposed umlauts', 'Ka\u0308mpfer in Ma\u0308rz '],
  ['zero width', '\u200b'],
  ['control characters', '\u0007'],
  ['lone surrogates', '\ud800'],
  ['Arabic', 'حلب '],
  ['Cyrillic', 'Киев '],
  ['mojibake', 'fÃ¼nf DÃ¶rfer '],
  ['ranges', 'zwischen 3 und '],
  ['bounds', 'nicht mehr als '],
  ['articles', 'der dem den '],
  ['attributes', '20 von den USA ausgebildete '],
  ['clock times', '18 Uhr '],
];

/** Pieces of which a whole megabyte is read; of the others a quarter. */
const WHOLE = new Set([
  'no full stop',
  'capitals',
  'emoji',
  'decomposed umlauts',
  'zero width',
  'digits',
  'one letter',
]);

describe('a megabyte without an end is read in linear time', PATIENCE, () => {
  test.each(ENDLESS)('%s: tokens, times, quantities', (name, unit) => {
    const most = WHOLE.has(name) ? 1 << 20 : 1 << 18;
    // By the finders themselves: what is plainly in no language is not read any further.
    const layers = (size: number) => () => {
      const long = unit.repeat(Math.ceil(size / unit.length));
      const sentences = sentencesOf(long, germanReading.tokens).map(({ tokens, start, end }, index) => ({
        index,
        span: { start, end },
        tokens,
        words: [],
      }));
      const times = findTimes(long, sentences, '2018-06-11', germanTimes);
      return findQuantities(long, sentences, times, germanNumbers);
    };
    layers(most / 32)();
    const small = seconds(layers(most / 8));
    const large = seconds(layers(most));
    // Eight times the text; other work on the machine may slow one of the two.
    expect(large).toBeLessThan(Math.max(1, small * 8 * 3));
    expect(large).toBeLessThan(15);
  });
});

describe('long texts without an end are tagged and parsed', PATIENCE, () => {
  test.each(ENDLESS)('%s', (_name, unit) => {
    const long = unit.repeat(Math.ceil(10_000 / unit.length));
    const r = read(long);
    expect(seconds(() => expect(faults(long, r)).toEqual([]))).toBeLessThan(20);
  });
});
