import { describe, expect, it } from 'vitest';
import { fromConllu } from '../../src/reading/conllu-in.js';
import { featuresOf, toConllu } from '../../src/reading/conllu-out.js';

const row = (...fields: readonly string[]): string => fields.join('\t');
const FILE = `# sent_id = x-1
# text = Im Dorf habe er gewartet.
${row('1-2', 'Im', '_', '_', '_', '_', '_', '_', '_', '_')}
${row('1', 'In', 'in', 'ADP', 'APPR', '_', '3', 'case', '_', '_')}
${row('2', 'dem', 'der', 'DET', 'ART', 'Case=Dat|Gender=Neut|Number=Sing', '3', 'det', '_', '_')}
${row('3', 'Dorf', 'Dorf', 'NOUN', 'NN', 'Case=Dat|Gender=Neut|Number=Sing', '6', 'obl', '_', '_')}
${row('4', 'habe', 'haben', 'AUX', 'VAFIN', 'Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', '6', 'aux', '_', '_')}
${row('5', 'er', 'er', 'PRON', 'PPER', 'Case=Nom|Gender=Masc|Number=Sing|Person=3', '6', 'nsubj', '_', '_')}
${row('6', 'gewartet', 'warten', 'VERB', 'VVPP', 'VerbForm=Part', '0', 'root', '_', 'SpaceAfter=No')}
${row('7', '.', '.', 'PUNCT', '$.', '_', '6', 'punct', '_', '_')}

`;

describe('CoNLL-U', () => {
  const [sentence] = fromConllu(FILE);

  it('says what forms say, as the file has it', () => {
    const [, article, noun, verb, pronoun, participle] = sentence!.words;
    expect(article).toMatchObject({ case: 'D', gender: 'n', number: 'sg' });
    expect(noun).toMatchObject({ case: 'D', gender: 'n', number: 'sg', person: null });
    expect(verb).toMatchObject({ mood: 'sub1', tense: 'pres', person: 3, number: 'sg', verbForm: 'fin' });
    expect(pronoun).toMatchObject({ case: 'N', gender: 'm', person: 3 });
    expect(participle).toMatchObject({ verbForm: 'part', tense: null, mood: null });
  });

  it('is written as it was read', () => {
    expect(toConllu([sentence!], sentence!.text, 'x')).toBe(FILE);
  });

  it('tells the second subjunctive by its tense', () => {
    const second = { ...sentence!.words[3]!, mood: 'sub2', tense: 'past' } as const;
    expect(featuresOf(second)).toContain('Mood=Sub|Number=Sing|Person=3|Tense=Past');
    const file = toConllu(
      [{ ...sentence!, words: [{ ...second, index: 0, head: -1, span: { start: 0, end: 4 } }] }],
      'habe',
    );
    expect(fromConllu(file)[0]!.words[0]).toMatchObject({ mood: 'sub2', tense: 'past' });
  });

  it('lets no word break a row', () => {
    const word = { ...sentence!.words[2]!, form: 'a\tb\nc', lemma: '', span: { start: 0, end: 5 } };
    const rows = toConllu([{ ...sentence!, words: [word] }], 'a\tb\nc')
      .trimEnd()
      .split('\n')
      .slice(2);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.split('\t')).toHaveLength(10);
  });
});
