import { describe, expect, it } from 'vitest';
import type { PlaceMention } from '../../src/claims/index.js';
import { createReader } from '../../src/service/read.js';
import { reportOf } from '../../src/text/report.js';

const reader = await createReader();
const read = (text: string) => reader.claims(reportOf({ id: 'x', text, published: '2018-05-20', language: 'de' }));
const places = (text: string): readonly PlaceMention[] =>
  read(text).claims.flatMap((c) => [...c.places, ...c.origin, ...c.destination]);

describe('a report against the gazetteer', () => {
  const contradictions = (text: string): readonly string[] =>
    read(text)
      .findings.filter(({ rule }) => rule === 'gazetteer-contradiction')
      .map(({ span: [start, end] }) => text.slice(start, end));
  it.each([
    ['Die Armee eroberte die westlibysche Küstenstadt Derna.', ['westlibysche']],
    ['Die Armee eroberte die ostlibysche Küstenstadt Derna.', []],
    ['Die Armee eroberte die südsyrische Stadt Aleppo.', ['südsyrische']],
    ['Die Armee eroberte die nordsyrische Stadt Aleppo.', []],
    ['Die Armee eroberte die wichtige Küstenstadt Derna.', []],
  ])('%s', (text, spans) => expect(contradictions(text)).toEqual(spans));
  it('finds, and corrects nothing', () => {
    const [place] = places('Die Armee eroberte die westlibysche Küstenstadt Derna.');
    expect(place?.id).toBe('geonames:87205');
  });
});

describe('a place told by another is not that place', () => {
  it.each([
    ['Die Armee bombardierte am Montag Stellungen nahe der Stadt Aleppo.', 'near', 'nahe der Stadt Aleppo'],
    ['Östlich von Idlib wurden am Montag drei Soldaten getötet.', 'offset', 'Östlich von Idlib'],
  ])('%s', (text, kind, words) => {
    const told = places(text).filter(({ relation }) => relation);
    expect(told.map(({ relation }) => [relation!.kind, relation!.text])).toContainEqual([kind, words]);
    for (const { relation } of told) expect(text.slice(...relation!.span)).toBe(relation!.text);
  });
  it('a place that is meant itself has none', () => {
    const text = 'Die Armee eroberte am Montag in Syrien die Stadt Aleppo.';
    expect(places(text).some(({ relation }) => relation)).toBe(false);
  });
});
