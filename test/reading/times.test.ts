import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanTimes } from '../../src/languages/de/times/index.js';
import { LEXICON } from '../../src/languages/de/times/lexicon.js';
import { findTimes } from '../../src/reading/times.js';
import type { TimeExpression } from '../../src/reading/types.js';
import { plainSentences } from './plain.js';

const read = (text: string, published: string | null = '2018-06-11'): TimeExpression[] =>
  findTimes(text, plainSentences(text), published, germanTimes);

const days = (t: TimeExpression): string => (t.interval ? `${t.interval.start ?? ''}..${t.interval.end ?? ''}` : '-');

describe('every rule reads its examples', () => {
  const cases = germanTimes.rules.flatMap((r) => r.examples.map((e) => [r.id, e.text, e] as const));
  test.each(cases)('%s: %s', (_id, marked, example) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/gu, '');
    const end = marked.indexOf(']') - 1;
    const found = read(text, example.published ?? null).find((t) => t.span.start === start && t.span.end === end);
    expect(found, JSON.stringify(read(text, example.published ?? null))).toBeDefined();
    expect(found?.text).toBe(text.slice(start, end));
    expect(found?.value).toBe(example.value);
    expect(days(found!)).toBe(example.days);
    if (example.type) expect(found?.type).toBe(example.type);
    if (example.precision) expect(found?.interval?.precision).toBe(example.precision);
  });

  const twins = germanTimes.rules.flatMap((r) => (r.not ?? []).map((text) => [r.id, text] as const));
  test.each(twins)('%s leaves alone: %s', (_id, text) => expect(read(text).map((t) => t.text)).toEqual([]));
});

test('every rule has an example and a negative twin', () => {
  const bare = germanTimes.rules.filter((r) => !r.examples.length || !r.not?.length);
  expect(bare.map((r) => r.id)).toEqual([]);
});

/** Sentences a line each; the last expression is asked for. */
describe('words that count from a day told before', () => {
  test.each([
    ['Am 8. Juni fiel Derna.\nAm selben Tag fiel Sirte.', 'selben Tag', '2018-06-08..2018-06-08'],
    ['Am 8. Juni fiel Derna.\nTags darauf fiel Sirte.', 'Tags darauf', '2018-06-09..2018-06-09'],
    ['Am 8. Juni fiel Derna.\nAm Tag zuvor fiel Sirte.', 'Tag zuvor', '2018-06-07..2018-06-07'],
    [
      'Am 8. September wurde Balaklija umstellt.\nZwei Tage später fiel Isjum.',
      'Zwei Tage später',
      '2017-09-10..2017-09-10',
    ],
    [
      'Am Mittwochabend fiel Derna.\nEr war erst 24 Stunden zuvor eingetroffen.',
      '24 Stunden zuvor',
      '2018-06-05..2018-06-05',
    ],
    ['Am 8. Juni fiel Derna.\nEin Jahr zuvor fiel Sirte.', 'Ein Jahr zuvor', '2017-06-08..2017-06-08'],
    ['Am 8. Juni fiel Derna.\nAm nächsten Tag fiel Sirte.', 'nächsten Tag', '2018-06-09..2018-06-09'],
    ['Im Juni 2013 kam die Armee.\nDamals fiel Derna.', 'Damals', '2013-06..2013-06'],
    ['Am 8. Juni fiel Derna.\nSeitdem wird gekämpft.', 'Seitdem', '2018-06-08..'],
    ['Seit Anfang Mai starben viele.\nIm selben Zeitraum flohen viele.', 'selben Zeitraum', '2018-05-01..'],
    ['Am 8. Juni fiel Derna.\nAm Abend fiel Sirte.', 'Abend', '2018-06-08..2018-06-08'],
    ['Am 8. Juni gegen 6.15 Uhr fiel Derna.', '6.15 Uhr', '2018-06-08..2018-06-08'],
    ['Am 1. Juni kamen sie, in der Nacht fiel Derna.', 'der Nacht', '2018-06-01..2018-06-02'],
  ])('%s', (text, words, expected) => {
    const last = read(text).at(-1)!;
    expect(last.text).toBe(words);
    expect(days(last)).toBe(expected);
  });
});

test('says which day it counted from, and what was said and what inferred', () => {
  const [t] = read('Am 18. März fiel die Stadt.', '2018-03-20');
  expect(t).toMatchObject({ known: ['day', 'month'], implied: ['year'], anchor: '2018-03-20' });
  const [u] = read('Am 18. März 2017 fiel die Stadt.', '2018-03-20');
  expect(u).toMatchObject({ known: ['day', 'month', 'year'], implied: [], anchor: null });
});

test.each(['Das ist so.', '1.000 Menschen flohen.', 'Bis Baschir kam, war es ruhig.', 'Das Spiel endete 3:1.'])(
  'no time: %s',
  (text) => expect(read(text)).toEqual([]),
);

test('a text without a stop is read in linear time', () => {
  const text = 'am 3. Mai der zwei Wochen seit einem Jahr im letzten der '.repeat(5000);
  const began = process.cpuUsage();
  expect(read(text).length).toBeGreaterThan(10_000);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
});

test('no words of the lexicon bring the rules down, in any order', () => {
  const forms = [...LEXICON.keys()].flatMap((w) => [w, w[0]!.toUpperCase() + w.slice(1)]);
  const word = fc.oneof(
    fc.constantFrom(...forms),
    fc.constantFrom(...'2015 2016 8. 31. 18 Uhr bis und vor nach zu dem'.split(' ')),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (words) => {
      for (const t of read(words.join(' ')))
        if (t.interval) expect(days(t)).toMatch(/^(?:\d{4}[\d-]*)?\.\.(?:\d{4}[\d-]*)?$/);
    }),
    { numRuns: 5000 },
  );
});

test('any text: spans in order within it, text equals slice, same result twice', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'am im vom der dem seit vor bis 8. 31. Juni Mai 2018 Montag Nacht zwei Wochen Jahr Ende zum und letzten 0 99999999999 Uhr 6.15 0.0.0000 heute jeden halbes'.split(
        ' ',
      ),
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.constantFrom('2018-06-11', '0001-01-01', '9999-12-31', 'x', null),
      (words, published) => {
        const text = words.join(' ');
        const found = read(text, published);
        let end = 0;
        for (const t of found) {
          expect(t.span.start).toBeGreaterThanOrEqual(end);
          end = t.span.end;
          expect(t.text).toBe(text.slice(t.span.start, t.span.end));
          if (t.interval?.start && t.interval.end)
            expect(t.interval.start.slice(0, 4) <= t.interval.end.slice(0, 4)).toBe(true);
        }
        expect(read(text, published)).toEqual(found);
      },
    ),
    { numRuns: 500 },
  );
});
