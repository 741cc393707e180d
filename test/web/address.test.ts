import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, isDay, parseAddress } from '../../web/src/address.js';

const stateOf = (search: string) => parseAddress(search, 'de-AT').state;

describe('the address holds the state', () => {
  test.each([
    ['', '/'],
    ['?view=map', '/'],
    ['?view=control', '/?view=control'],
    ['?map=5.25/32.1/-22.6', '/?map=5.25%2F32.1%2F-22.6'],
    ['?at=2018-02-12&asOf=2018-03-01', '/?at=2018-02-12&asOf=2018-03-01'],
    ['?lang=en&theme=dark', '/?lang=en&theme=dark'],
    ['?place=place:derna&part=north', '/?place=place%3Aderna&part=north'],
    ['?q=Halle%20%26%20Saale', '/?q=Halle+%26+Saale'],
    ['?at=&q=', '/'],
  ])('%s', (search, address) => {
    const written = addressOf(stateOf(search)).replace(/[?&]lang=de/u, '');
    expect(written).toBe(address);
  });

  test('whatever is written is read again', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, fc.constantFrom('de' as const, 'en' as const), (q, place, lang) => {
        const state = { ...stateOf(''), q, place, lang };
        expect(stateOf(addressOf(state).slice(1))).toEqual(state);
      }),
    );
  });

  test.each([
    ['?at=gestern', 'at'],
    ['?at=2018-02-30', 'at'],
    ['?asOf=2018', 'asOf'],
    ['?part=nordwest', 'part'],
    ['?lang=fr', 'lang'],
    ['?theme=pink', 'theme'],
    ['?view=atlas', 'view'],
    ['?map=5/95/20', 'map'],
    ['?map=near', 'map'],
    ['?hack=1', 'hack'],
  ])('nonsense is told and left out: %s', (search, key) => {
    const { state, nonsense } = parseAddress(search, 'de');
    expect(nonsense.map((one) => one.key)).toEqual([key]);
    expect(state).toEqual(stateOf(''));
  });

  test('the language is the browser’s unless told', () => {
    expect(parseAddress('', 'en-US').state.lang).toBe('en');
    expect(parseAddress('?lang=de', 'en-US').state.lang).toBe('de');
  });
});

test.each([
  ['2018-02-28', true],
  ['2016-02-29', true],
  ['2018-02-29', false],
  ['2018-13-01', false],
  ['18-01-01', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
