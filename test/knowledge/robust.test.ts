import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';

const knowledge = loadKnowledge();
const context = { published: '2018-06-11', countries: ['SY', 'LY', 'UA'] };

const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'der',
    'des',
    'von',
    'Stadt',
    'Provinz',
    'Armee',
    '-',
    '„',
    '(',
    'al-',
    'Nord',
    'IS',
    'syrische',
    'Kämpfer',
    '’',
  ),
);

it('any words are found or not, and never throw', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const words = pieces.join(' ');
      const actor = knowledge.findActor(words, context);
      const place = knowledge.findPlace(words, context);
      expect(actor === null || knowledge.actor(actor.id) === actor).toBe(true);
      expect(place === null || knowledge.place(place.id)?.id === place.id).toBe(true);
      knowledge.countryOf(words);
      knowledge.countriesIn(pieces);
      knowledge.areaOf(words, context);
      knowledge.describeActor(words, context, { near: [], all: true, several: false });
    }),
    { numRuns: 400, seed: 7 },
  );
});
