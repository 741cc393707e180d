import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';

const knowledge = loadKnowledge();
const report = (text: string) =>
  knowledge.contextOf({
    published: '2018-01-08',
    sentences: text.split('. ').map((s) => s.match(/[\p{L}\p{N}'’-]+/gu) ?? []),
  });

describe('of several places of one name, the evidence of the report chooses', () => {
  it.each([
    ['Sinjar', 'Gefechte bei Sarakib in der Provinz Idlib. Abu al-Duhur in Syrien', 'SY'],
    ['Sinjar', 'Gefechte bei Tal Afar. Mossul im Irak', 'IQ'],
    ['Tripolis', 'Gefechte bei Gharian und Misrata in Libyen', 'LY'],
    ['Tripolis', 'Gefechte in Beirut im Libanon', 'LB'],
  ])('%s: %s', (name, text, country) => expect(knowledge.findPlace(name, report(text))?.country).toBe(country));

  it('a village far from all other places of the report stays open, with its candidate', () => {
    const context = report('Gefechte bei Snihuriwka, Cherson und Oleschky in der Ukraine');
    const { chosen, candidates } = knowledge.rankPlaces('Blahodatne', context);
    expect(chosen).toBe(null);
    expect([...new Set(candidates.map(({ candidate }) => candidate.country))]).toEqual(['UA']);
    expect(candidates.some(({ grounds }) => grounds.includes('far -1'))).toBe(true);
  });

  it('tells what speaks for each candidate, best first', () => {
    const { chosen, candidates } = knowledge.rankPlaces('Sinjar', report('Gefechte bei Sarakib. Idlib in Syrien'));
    expect(candidates[0]!.candidate.id).toBe(chosen!.id);
    expect(candidates[0]!.grounds.join(', ')).toMatch(/^country \+6, .*near \+1\.5/);
    for (const [i, { score }] of candidates.entries())
      if (i) expect(score).toBeLessThanOrEqual(candidates[i - 1]!.score);
  });

  it('names nobody knows have no candidates', () => {
    expect(knowledge.rankPlaces('Unbekanntheim', report('Syrien'))).toEqual({ chosen: null, candidates: [] });
  });
});
