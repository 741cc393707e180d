import { describe, expect, it } from 'vitest';
import { germanReading } from '../../src/languages/de/reading.js';
import { loadLexicon } from '../../src/reading/models.js';
import type { Case, Morphology } from '../../src/reading/types.js';

const lexicon = loadLexicon('de');

/** `form/tag/case/head/relation …` (head by position from 1) → what the forms say. */
function told(sentence: string): ReadonlyMap<string, Morphology> {
  const words = sentence.split(' ').map((row) => {
    const [form = '', xpos = '', kase = '_', head = '0', deprel = 'dep'] = row.split('/');
    const lemma = germanReading.words.lemmaOf(form, xpos, lexicon);
    return { form, xpos, lemma, case: kase === '_' ? null : (kase as Case), head: Number(head) - 1, deprel };
  });
  const forms = germanReading.words.morphology(words, lexicon);
  return new Map(words.map((w, i) => [w.form, forms[i]!]));
}

const phrases: readonly (readonly [what: string, sentence: string, form: string, says: Partial<Morphology>])[] = [
  [
    'articles agree',
    'die/ART/N/2/det Truppen/NN/N/3/nsubj rückten/VVFIN/_/0/root',
    'die',
    { number: 'pl', gender: 'f' },
  ],
  ['case decides', 'der/ART/G/2/det Rebellen/NN/G/3/nmod Dorf/NN/N/0/root', 'Rebellen', { number: 'pl', gender: 'm' }],
  ['case decides', 'den/ART/D/2/det Angriffen/NN/D/0/root', 'den', { number: 'pl', gender: 'm' }],
  [
    'adjectives agree',
    'schwere/ADJA/A/2/amod Kämpfe/NN/A/0/root',
    'schwere',
    { number: 'pl', gender: 'm', degree: 'pos' },
  ],
  [
    'the head of a compound',
    'das/ART/N/2/det Waffenstillstandsabkommen/NN/N/0/root',
    'Waffenstillstandsabkommen',
    { number: 'sg', gender: 'n' },
  ],
  ['numerals', 'drei/CARD/_/2/nummod Kämpfer/NN/N/0/root', 'Kämpfer', { number: 'pl' }],
  ['one by its article', 'ein/ART/N/2/det Kämpfer/NN/N/0/root', 'Kämpfer', { number: 'sg', gender: 'm' }],
  ['the verb tells', 'Kämpfer/NN/N/2/nsubj stürmten/VVFIN/_/0/root', 'Kämpfer', { number: 'pl' }],
  ['lands of many', 'die/ART/N/2/det USA/NE/N/3/nsubj drohten/VVFIN/_/0/root', 'USA', { number: 'pl' }],
  [
    'names by article',
    'die/ART/N/2/det Hamas/NE/N/3/nsubj drohte/VVFIN/_/0/root',
    'Hamas',
    { number: 'sg', gender: 'f' },
  ],
  ['places are neuter', 'in/APPR/_/2/case Syrien/NE/D/0/root', 'Syrien', { number: 'sg', gender: 'n' }],
  [
    'gender of a name is not guessed',
    'Assad/NE/N/2/nsubj drohte/VVFIN/_/0/root',
    'Assad',
    { number: 'sg', gender: null },
  ],
  ['pronouns', 'er/PPER/N/2/nsubj sagte/VVFIN/_/0/root', 'er', { number: 'sg', gender: 'm', person: 3 }],
  ['pronouns by the verb', 'sie/PPER/N/2/nsubj zogen/VVFIN/_/0/root', 'sie', { number: 'pl', person: 3 }],
  [
    'relative pronouns',
    'die/ART/N/2/det Miliz/NN/N/0/root ,/$,/_/5/punct die/PRELS/N/5/nsubj kämpft/VVFIN/_/2/acl:relcl',
    'die',
    { number: 'sg', gender: 'f' },
  ],
];

const verbs: readonly (readonly [what: string, sentence: string, form: string, says: Partial<Morphology>])[] = [
  [
    'he, as told',
    'er/PPER/N/3/nsubj habe/VAFIN/_/3/aux gewartet/VVPP/_/0/root',
    'habe',
    { mood: 'sub1', person: 3, number: 'sg' },
  ],
  [
    'I, as a fact',
    'ich/PPER/N/3/nsubj habe/VAFIN/_/3/aux gewartet/VVPP/_/0/root',
    'habe',
    { mood: 'ind', person: 1, number: 'sg' },
  ],
  [
    'second subjunctive',
    'sie/PPER/N/2/nsubj hätten/VAFIN/_/0/root',
    'hätten',
    { mood: 'sub2', tense: 'past', number: 'pl' },
  ],
  [
    'past',
    'Truppen/NN/N/2/nsubj eroberten/VVFIN/_/0/root',
    'eroberten',
    { mood: 'ind', tense: 'past', number: 'pl', verbForm: 'fin' },
  ],
  [
    'present',
    'die/ART/N/2/det Armee/NN/N/3/nsubj greift/VVFIN/_/0/root',
    'greift',
    { mood: 'ind', tense: 'pres', number: 'sg' },
  ],
  ['we', 'wir/PPER/N/2/nsubj stehen/VVFIN/_/0/root', 'stehen', { person: 1, number: 'pl' }],
  [
    'infinitive',
    'einzunehmen/VVIZU/_/0/root',
    'einzunehmen',
    { verbForm: 'inf', mood: null, tense: null, number: null },
  ],
  ['participle', 'eingenommen/VVPP/_/0/root', 'eingenommen', { verbForm: 'part', mood: null, number: null }],
];

const degrees: readonly (readonly [form: string, tag: string, degree: string])[] = [
  ['schwer', 'ADJD', 'pos'],
  ['schwerer', 'ADJD', 'cmp'],
  ['schwersten', 'ADJA', 'sup'],
  ['größere', 'ADJA', 'cmp'],
  ['größten', 'ADJA', 'sup'],
  ['bitterer', 'ADJA', 'pos'],
  ['sicher', 'ADJD', 'pos'],
  ['besser', 'ADJD', 'cmp'],
  ['fest', 'ADJD', 'pos'],
];

describe('what forms say', () => {
  it.each([...phrases, ...verbs])('%s: %s', (_, sentence, form, says) =>
    expect(told(sentence).get(form)).toMatchObject(says),
  );

  it.each(degrees)('%s (%s): %s', (form, tag, degree) =>
    expect(told(`${form}/${tag}/_/0/root`).get(form)?.degree).toBe(degree),
  );

  it.each<[form: string, xpos: string, lemma: string]>([
    ['Berliner', 'ADJA', 'Berliner'],
    ['schärfer', 'ADJD', 'scharf'],
    ['kürzester', 'ADJA', 'kurz'],
    ['kämpfenden', 'ADJA', 'kämpfend'],
    ['Herumsitzen', 'NN', 'Herumsitzen'],
    ['Schluß', 'NN', 'Schluss'],
    ['Beschuß', 'NN', 'Beschuss'],
    ['daß', 'KOUS', 'dass'],
    ['mußte', 'VMFIN', 'müssen'],
    ['zurückzuerobern', 'VVIZU', 'zurückerobern'],
  ])('lemma of %s (%s): %s', (form, xpos, lemma) =>
    expect(germanReading.words.lemmaOf(form, xpos, lexicon)).toBe(lemma),
  );

  it('joins prefixes, and nothing else, to a verb', () => {
    expect(germanReading.words.joinPrefix('ein', 'nehmen')).toBe('einnehmen');
    expect(germanReading.words.joinPrefix('bekannt', 'geben')).toBe('bekanntgeben');
    expect(germanReading.words.joinPrefix('unangemessen', 'kritisieren')).toBe('kritisieren');
  });
});
