import { describe, expect, it } from 'vitest';
import { rangeText } from '../../src/cli/print/claim.js';
import { controlText } from '../../src/cli/print/control.js';
import { errorText, usageText } from '../../src/cli/print/error.js';
import { paint } from '../../src/cli/print/paint.js';
import { jsonText, printable, wrap } from '../../src/cli/print/printable.js';
import { reportText } from '../../src/cli/print/report.js';
import { LagebildError } from '../../src/text/index.js';
import { at, capture, casualties, report, sentences } from './fixture.js';

const style = { width: 72, paint: paint(false) };
const findings = [{ span: at('ruhig'), rule: 'no-place', reason: 'it is not said where' }];

describe('a report for people', () => {
  it('shows each sentence with its claims under it, and what was not understood', () => {
    expect(reportText(report, sentences, { claims: [capture, casualties], findings }, style)).toBe(GOLDEN);
  });

  it('shows words and rules where they are asked for', () => {
    const text = reportText(report, sentences, { claims: [capture], findings: [] }, { ...style, trace: true });
    expect(text).toContain('frame     capture, for „nahm“');
    expect(text).toContain('rules     agents ← subject, places ← object');
  });

  it('shows a claim whose evidence lies in no sentence', () => {
    const text = reportText(report, [], { claims: [casualties], findings: [] }, style);
    expect(text).toContain('casualties');
  });

  it.each([40, 60, 100])('keeps to %i columns', (width) => {
    const text = reportText(report, sentences, { claims: [capture, casualties], findings }, { ...style, width });
    const heads = /confidence/;
    for (const line of text.split('\n')) if (!heads.test(line)) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('has colours only where they are wanted', () => {
    const read = { claims: [capture], findings };
    expect(reportText(report, sentences, read, { width: 72, paint: paint(true) })).toContain('\u001b[');
    expect(reportText(report, sentences, read, style)).not.toContain('\u001b');
  });
});

describe('nothing that a terminal would obey comes from a report', () => {
  it.each([
    ['\u001b[31mrot\u001b[0m', '\uFFFD[31mrot\uFFFD[0m'],
    ['a\u0007b\u0008c', 'a\uFFFDb\uFFFDc'],
    ['a\u009b2Jb', 'a\uFFFD2Jb'],
    ['a\u202eb', 'a\uFFFDb'],
    ['a\u0000b\u007f', 'a\uFFFDb\uFFFD'],
    ['zwei\r\n  Zeilen\tund', 'zwei Zeilen und'],
    ['a\ud800b', 'a\uFFFDb'],
    ['Öl – „x“ 5 € 😀', 'Öl – „x“ 5 € 😀'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
    const evil = { ...report, id: text, title: text, publisher: text, url: text };
    expect(reportText(evil, [], { claims: [], findings: [] }, style)).not.toMatch(/[^\n\P{Cc}]/u);
    expect(JSON.parse(jsonText({ text }))).toEqual({ text });
    expect(jsonText({ text }, 2)).not.toMatch(/[^\n\P{Cc}]/u);
  });
});

it.each([
  [20, 20, false, '20'],
  [300, 400, false, '300–400'],
  [50, null, false, '≥ 50'],
  [null, 9, true, 'about ≤ 9'],
  [1000, 1000, true, 'about 1000'],
  [null, null, false, ''],
])('numbers from %s to %s are written %s', (min, max, approx, expected) => {
  expect(rangeText(min, max, approx)).toBe(expected);
});

it.each([
  ['eins zwei drei vier fünf', 'eins zwei drei vier\n  fünf'],
  ['ein-sehr-langes-wort-ohne-jede-lücke und mehr', 'ein-sehr-langes-wort-ohne-jede-lücke\n  und mehr'],
  ['', ''],
])('wraps %s', (text, expected) => {
  expect(wrap(text, 20, '  ')).toBe(expected);
});

describe('errors', () => {
  it('say what failed, what came and what is possible, without a stack', () => {
    const error = new LagebildError('input-missing', 'a.txt: is not there', { came: 'a.txt', possible: 'a file' });
    expect(errorText(error)).toBe(
      'error[input-missing]: a.txt: is not there\n  what came:        a.txt\n  what is possible: a file\n',
    );
    expect(errorText(error, true)).toContain('print.test.ts');
    expect(errorText(new TypeError('x is undefined'))).toMatch(
      /^error\[internal\]: x is undefined\n {2}what is possible: /,
    );
  });

  it.each([
    ["error: unknown option '--x'", "error[usage]: unknown option '--x'\n"],
    [
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
      "error[usage]: option '--format <format>' argument 'xml' is invalid\n  what is possible: text, json\n",
    ],
  ])('of usage: %s', (complaint, expected) => {
    expect(usageText(complaint)).toBe(expected);
  });
});

describe('control as a table', () => {
  it('has a row for each interval and the claim that weighs most', () => {
    const interval = {
      place: { id: null, name: 'Almora', lat: null, lon: null },
      part: 'north',
      status: 'controlled',
      holders: [{ id: null, name: 'Nordarmee' }],
      start: '2018-05-18',
      end: null,
      probability: 0.8123,
      lastConfirmed: '2018-05-20',
      reasons: [
        { claim: 'c0', modality: 'claimed', weight: 0.2, rule: 'r' },
        { claim: 'c1', modality: 'asserted', weight: 0.8, rule: 'r' },
      ],
    } as const;
    expect(
      controlText([interval, { ...interval, part: null, holders: [], start: null, end: '2018-05-17', reasons: [] }]),
    ).toBe(CONTROL);
  });

  it('says that nothing is known', () => {
    expect(controlText([])).toMatch(/^Nothing is known/);
  });
});

const GOLDEN = `almora · 2018-05-20 · Küstenblatt
Hafen gefallen

Nach Angaben der Küstenwache nahm die Nordarmee am Freitag den Hafen von
Almora ein.
    capture  claimed: somebody else says so  confidence 0.91
      who       Nordarmee
      where     Hafen von Almora (in Almora) [most, north]
      when      2018-05-18 „am Freitag“
      said by   Küstenwache

Dort fielen mindestens 20 Rebellen.
    casualties  asserted: the report says so itself  confidence 0.70
      who       not said → Rebellen
      where     Hafen von Almora („Dort“)
      how many  killed ≥ 20 „mindestens 20“
      order     after capture „Nach Angaben der Küstenwache nahm die
                Nordarmee am…“

Es blieb ruhig.

Not understood, or contradicted:
- „ruhig“: it is not said where (no-place)
`;
const CONTROL = `place           status      who        from        to          confirmed   probability  stands on claim
Almora (north)  controlled  Nordarmee  2018-05-18  now         2018-05-20  0.81         c1
Almora          controlled  not known  unknown     2018-05-17  2018-05-20  –
`;
