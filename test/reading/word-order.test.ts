import { describe, expect, it } from 'vitest';
import { otherOrders, ownerFirst } from '../../scripts/train/word-order.js';
import { fromConllu } from '../../src/reading/conllu-in.js';

type Row = readonly [form: string, xpos: string, head: number, deprel: string, kase?: string];

/** A sentence from rows of form, tag, head (from 1, 0 the root), relation and case. */
function sentence(rows: readonly Row[]) {
  const cases: Readonly<Record<string, string>> = { N: 'Nom', G: 'Gen', D: 'Dat', A: 'Acc' };
  const lines = rows.map(([form, xpos, head, deprel, kase], i) =>
    [i + 1, form, form, 'X', xpos, kase ? `Case=${cases[kase]}` : '_', head, deprel, '_', '_'].join('\t'),
  );
  return fromConllu(`# text = ${rows.map(([form]) => form).join(' ')}\n${lines.join('\n')}\n\n`)[0]!;
}

const text = (s: { readonly words: readonly { readonly form: string }[] }): string =>
  s.words.map((w) => w.form).join(' ');
const arcs = (s: {
  readonly words: readonly { readonly form: string; readonly head: number; readonly deprel: string }[];
}) => s.words.map((w) => `${w.form.toLowerCase()} ${w.deprel} ${s.words[w.head]?.form.toLowerCase() ?? '-'}`).sort();

const TAKEN = sentence([
  ['Die', 'ART', 2, 'det', 'N'],
  ['Armee', 'NN', 3, 'nsubj', 'N'],
  ['nahm', 'VVFIN', 0, 'root'],
  ['am', 'APPR', 5, 'case'],
  ['Montag', 'NN', 3, 'obl', 'D'],
  ['nicht', 'PTKNEG', 3, 'advmod'],
  ['das', 'ART', 8, 'det', 'A'],
  ['Dorf', 'NN', 3, 'obj', 'A'],
  ['ein', 'PTKVZ', 3, 'compound:prt'],
  ['.', '$.', 3, 'punct'],
]);

describe('other orders of a main clause', () => {
  it('puts another constituent before the finite verb and what stood there behind it', () =>
    expect(otherOrders(TAKEN).map(text)).toContain('Am Montag nahm die Armee nicht das Dorf ein .'));

  it('keeps the tree', () => {
    for (const other of otherOrders(TAKEN)) expect(arcs(other)).toEqual(arcs(TAKEN));
  });

  it('leaves negations, particles of the verb and the final stop where they are', () => {
    for (const other of otherOrders(TAKEN)) expect(text(other)).toMatch(/^(?!Nicht|Ein|\.).* ein \.$/);
  });

  it('gives none where the verb opens the sentence or a clause stands in front', () => {
    expect(
      otherOrders(
        sentence([
          ['Kommt', 'VVFIN', 0, 'root'],
          ['er', 'PPER', 1, 'nsubj', 'N'],
          ['?', '$.', 1, 'punct'],
        ]),
      ),
    ).toEqual([]);
    const clause = sentence([
      ['Als', 'KOUS', 3, 'mark'],
      ['er', 'PPER', 3, 'nsubj', 'N'],
      ['kam', 'VVFIN', 5, 'advcl'],
      [',', '$,', 3, 'punct'],
      ['floh', 'VVFIN', 0, 'root'],
      ['die', 'ART', 7, 'det', 'N'],
      ['Miliz', 'NN', 5, 'nsubj', 'N'],
      ['.', '$.', 5, 'punct'],
    ]);
    expect(otherOrders(clause)).toEqual([]);
  });
});

describe('an owner before its noun', () => {
  it('takes the place of the article', () => {
    const owned = sentence([
      ['Die', 'ART', 2, 'det', 'N'],
      ['Offensive', 'NN', 4, 'nsubj', 'N'],
      ['Moskaus', 'NE', 2, 'nmod', 'G'],
      ['stockt', 'VVFIN', 0, 'root'],
      ['.', '$.', 4, 'punct'],
    ]);
    const turned = ownerFirst(owned)!;
    expect(text(turned)).toBe('Moskaus Offensive stockt .');
    expect(arcs(turned)).toEqual([
      '. punct stockt',
      'moskaus nmod offensive',
      'offensive nsubj stockt',
      'stockt root -',
    ]);
  });

  it('is left where it is behind an adjective', () => expect(ownerFirst(TAKEN)).toBeNull());
});
