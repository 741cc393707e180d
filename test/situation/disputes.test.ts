import { describe, expect, it } from 'vitest';
import { type Contradiction, foldDisputes, foldEvents } from '../../src/situation/index.js';
import { told, WORLD } from './told.js';

const ALL = { at: null, asOf: null };
const fold = (text: string, contradictions: readonly Contradiction[] = []) => {
  const claims = told(text);
  return foldDisputes({ claims, events: foldEvents(claims, ALL, WORLD), contradictions }, ALL, WORLD);
};
/** `number killed civilian: 6 | 9`. */
const lines = (text: string): string[] =>
  fold(text).map(({ matter, sides }) => `${matter}: ${sides.map(({ value }) => value).join(' | ')}`);
const STRIKE = 'airstrike A q1 on=2020-01-01';

describe('what is disputed', () => {
  it.each([
    [
      'whether it was',
      `a 2020-01-02\n${STRIKE}\n\nb 2020-01-03\n${STRIKE} mod=negated src=A`,
      ['whether: so | not so'],
    ],
    [
      'who did it',
      'a 2020-01-02\nairstrike A q1 on=2020-01-01\n\nb 2020-01-03\nairstrike B q1 on=2020-01-01',
      ['who: A | B'],
    ],
    [
      'how many',
      `a 2020-01-02 X\n${STRIKE}\ncasualties - - killed=6:Zivilisten\n\nb 2020-01-03 Y\n${STRIKE}\ncasualties - - killed=9:Zivilisten`,
      ['number: 6 | 9'],
    ],
    [
      'on which day',
      'a 2020-01-05\ncapture A q1 on=2020-01-01\n\nb 2020-01-05\ncapture A q1 on=2020-01-03 „x“',
      ['day: 2020-01-01 | 2020-01-03'],
    ],
    ['who holds it', 'a 2020-01-02\ncontrol A q1\n\nb 2020-01-03\ncontrol B q1', ['holder: A | B']],
    [
      'how strong he is',
      'a 2020-01-02\nforce A - force=300 mod=claimed src=B\n\nb 2020-01-03\nforce A - force=1000',
      ['strength: 300 | 1000'],
    ],
    [
      'who stands with whom',
      'a 2020-01-02\nsupport A - vs=C\n\nb 2020-01-03\nsupport A - vs=C mod=negated src=A',
      ['relation: so | not so'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('what is not', () => {
  it.each([
    [
      'a toll that one paper raises',
      `a 2020-01-02 X\n${STRIKE}\ncasualties - - killed=6:Zivilisten\n\nb 2020-01-03 X\n${STRIKE}\ncasualties - - killed=9:Zivilisten`,
    ],
    [
      'numbers that people count nearly alike',
      `a 2020-01-02 X\n${STRIKE}\ncasualties - - killed=100:Zivilisten\n\nb 2020-01-03 Y\n${STRIKE}\ncasualties - - killed=104:Zivilisten`,
    ],
    ['a place that changes hands', 'a 2020-01-02\ncontrol A q1\n\nb 2020-01-20\ncapture B q1 on=2020-01-19'],
    [
      'a strength that is told again after months',
      'a 2020-01-02\nforce A - force=300\n\nb 2020-06-03\nforce A - force=1000',
    ],
    ['at least so many, and more', 'a 2020-01-02\nforce A - force=>300\n\nb 2020-01-03\nforce A - force=300'],
  ])('%s', (_, text) => expect(lines(text)).toEqual([]));
});

it('each voice says what it has of it', () => {
  const [one] = fold(`a 2020-01-02\n${STRIKE} vs=B mod=claimed src=B\n\nb 2020-01-03\n${STRIKE} mod=negated src=A`);
  expect(one?.sides.map(({ voices }) => voices.map(({ sources, stake }) => [...sources, stake]))).toEqual([
    [['B', 'accuses']],
    [['A', 'denies-own']],
  ]);
});

it('words against the gazetteer', () => {
  const found = {
    report: 'a',
    publisher: null,
    known: '2020-01-02',
    words: 'westlich',
    sentence: 'Das westliche V.',
    reason: 'V lies in the east',
    place: 'V',
  };
  expect(fold('', [found])).toMatchObject([
    { matter: 'gazetteer', sides: [{ value: 'westlich' }, { value: 'V lies in the east' }] },
  ]);
});

it('a place is told apart from one whose name begins the same', () => {
  const text = 'a 2020-01-02 X\ncontrol A t,tx on=2020-01-02\n\nb 2020-01-02 Y\ncontrol B tx on=2020-01-02';
  const found = foldDisputes(
    { claims: told(text), events: [], contradictions: [] },
    { at: null, asOf: null },
    WORLD,
  ).filter(({ matter }) => matter === 'holder');
  expect(found.map(({ place, about }) => [place?.id, about])).toEqual([['place:tx', 'holder of tx']]);
});
