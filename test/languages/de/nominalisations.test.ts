import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominalisation } from '../../../src/languages/de/words/nominalisations.js';
import { loadLexicon } from '../../../src/reading/models.js';
import { NOMINALISATIONS } from './nominalisation-cases.js';

const lexicon = loadLexicon('de');
const KINDS = { act: 'a', agent: 'g', participle: 'p' } as const;

describe('nouns made from verbs', () => {
  const made = NOMINALISATIONS.filter(([, , kind]) => kind !== '-');
  const others = NOMINALISATIONS.filter(([, , kind]) => kind === '-');

  it.each(made)('%s: %s (%s)', (noun, verb, kind) => {
    const found = nominalisation(noun, lexicon);
    expect(found && [found.verb, KINDS[found.kind]]).toEqual([verb, kind]);
  });

  it.each(others)('%s: none', (noun) => expect(nominalisation(noun, lexicon)).toBeNull());

  it('takes any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (word) => {
        const found = nominalisation(word, lexicon);
        expect(found === null || found.verb.length > 2).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
