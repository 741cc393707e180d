import { describe, expect, it } from 'vitest';
import { conlluDocuments, fromConllu } from '../../src/reading/conllu-in.js';
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

describe('CoNLL-U that is broken', () => {
  const good = row('1', 'Ja', 'ja', 'PART', 'PTKANT', '_', '0', 'root', '_', '_');
  const refused = (text: string) => {
    try {
      fromConllu(text);
    } catch (error) {
      return error;
    }
    return null;
  };

  it.each([
    ['too few columns', `# x\n${row('1', 'Ja', 'ja')}`, 2, '10 columns'],
    ['blanks for tabs', good.replaceAll('\t', '  '), 1, '10 columns'],
    ['a word that is left out', `${good}\n${good.replace('1', '3')}`, 2, 'the id 2'],
    ['an id that is none', good.replace('1', 'x'), 1, 'the id 1'],
    ['no form', good.replace('Ja', ''), 1, 'a form'],
    ['a head beyond the sentence', good.replace('\t0\t', '\t7\t'), 1, 'another word up to 1'],
    ['a head that is no number', good.replace('\t0\t', '\t1.5\t'), 1, 'another word up to 1'],
    ['a word that is its own head', good.replace('\t0\t', '\t1\t'), 1, 'another word'],
    [
      'heads in a circle',
      `${good.replace('\t0\t', '\t2\t')}\n${good.replace(/^1/, '2').replace('\t0\t', '\t1\t')}`,
      1,
      'a tree',
    ],
    [
      'a range without its words',
      `${row('1-2', 'Im', '_', '_', '_', '_', '_', '_', '_', '_')}\n${good}`,
      2,
      'rows for all',
    ],
  ])('is refused with its line: %s', (_, text, line, possible) => {
    expect(refused(text)).toMatchObject({
      code: 'conllu-invalid',
      details: { line, possible: expect.stringContaining(possible) },
    });
  });

  it('is refused where it is no string', () => {
    expect(refused(null as unknown as string)).toMatchObject({ code: 'input-invalid', details: { came: 'object' } });
  });

  it('is read with marks of order, other ends of lines, empty nodes and tokens alone', () => {
    const blank = row('1', 'Ja', '_', '_', '_', '_', '_', '_', '_', '_');
    const empty = row('1.1', 'nein', '_', '_', '_', '_', '_', '_', '_', '_');
    const [one, ...rest] = fromConllu(`\ufeff# newdoc\r\n${blank}\r\n${empty}\r\n\r\n`);
    expect(rest).toEqual([]);
    expect(one!.words.map(({ form, head }) => [form, head])).toEqual([['Ja', -1]]);
  });
});

describe('documents of CoNLL-U', () => {
  const word = (form: string): string => row('1', form, '_', '_', '_', '_', '_', '_', '_', '_');
  const file = `# newdoc id = a\n# sent_id = s1\n${word('Ja')}\n\n# sent_id = s2\n${word('Nein')}\n\n# newdoc id = b\n${word('Doch')}\n`;

  it('are texts with the tokens of the file at their places', () => {
    const documents = conlluDocuments(file);
    expect(documents.map(({ id, text, sentenceIds }) => [id, text, sentenceIds])).toEqual([
      ['a', 'Ja Nein', ['s1', 's2']],
      ['b', 'Doch', [null]],
    ]);
    for (const { text, sentences } of documents)
      for (const { tokens, start, end } of sentences) {
        expect(tokens.map(({ span }) => text.slice(span.start, span.end))).toEqual(tokens.map((t) => t.form));
        expect([start, end]).toEqual([tokens[0]!.span.start, tokens.at(-1)!.span.end]);
      }
  });
});
