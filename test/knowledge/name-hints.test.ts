import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';
import { HINT, type NameHints, nameHints } from '../../src/knowledge/name-hints.js';

const noTowns = { find: () => [] };

describe('hints of a ledger and a gazetteer', () => {
  const hints: NameHints = nameHints({
    actors: [
      { kind: 'armed-group', name: 'Dorische Front', names: [{ text: 'DF' }, { text: 'dorische Kämpfer' }] },
      { kind: 'generic', name: 'Rebellen', names: [] },
      { kind: 'person', name: 'Ines Kellan', names: [{ text: 'Kellan' }] },
    ],
    countries: [{ name: 'Doran', names: ['Republik Doran'] }],
    places: [{ kind: 'facility', name: 'Flughafen al-Tamrin', names: [] }],
    towns: noTowns,
  });
  test.each([
    ['Dorische Front', HINT.organisation],
    ['DF', HINT.organisation],
    ['Ines Kellan', HINT.person],
    ['Kellan', HINT.surname],
    ['Doran', HINT.country],
    ['Flughafen Tamrin', HINT.facility],
    ['Rebellen', 0],
    ['dorische Kämpfer', 0],
    ['Ines', 0],
    ['', 0],
  ])('%s: %i', (words, bits) => expect(hints.of(words)).toBe(bits));

  test('how many words a name may have from here', () => {
    expect(hints.longestFrom('Dorische')).toBe(2);
    expect(hints.longestFrom('Republik')).toBe(2);
    expect(hints.longestFrom('Front')).toBe(0);
  });
});

test('what travels with the package: countries, towns, groups, people', () => {
  const { hints } = loadKnowledge();
  expect(hints.of('Syrien') & HINT.country).toBeTruthy();
  expect(hints.of('Hamburg') & HINT.largeTown).toBeTruthy();
  expect(hints.of('Baschar al-Assad') & HINT.person).toBeTruthy();
  expect(hints.of('Tischlerei')).toBe(0);
});
