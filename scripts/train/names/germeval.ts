import { readFileSync } from 'node:fs';
import { corpora } from '../rows.js';

/** A sentence with a label for each form; `null` where nothing is known. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly labels: readonly string[];
  /** Classes that the corpus does not annotate: a word that it leaves out may be one. */
  readonly without: readonly string[];
  readonly weight: number;
}

/** The outer names of GermEval's columns (`B-LOC`, `I-PERpart`) in our labels. */
export function outerLabels(column: readonly string[]): string[] {
  return column.map((tag, i) => {
    if (tag === 'O') return 'O';
    const of = tag.slice(2, 5);
    if (tag.endsWith('deriv')) return `D-${of}`;
    if (tag.endsWith('part')) return `P-${of}`;
    const first = tag.startsWith('B');
    const last = column[i + 1] !== `I-${of}`;
    return `${first ? (last ? 'U' : 'B') : last ? 'L' : 'I'}-${of}`;
  });
}

/** Sentences of a file of GermEval 2014: number, form, outer and inner name. */
export function germevalRows(file: string): readonly { readonly forms: string[]; readonly outer: string[] }[] {
  return readFileSync(`${corpora}ner/${file}`, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((l) => /^\d+\t/.test(l)))
    .filter((lines) => lines.length)
    .map((lines) => {
      const fields = lines.map((l) => l.split('\t'));
      return { forms: fields.map((f) => f[1]!), outer: fields.map((f) => f[2]!) };
    });
}

/** Sentences to learn names from. */
export const germeval = (file: string): readonly NamedSentence[] =>
  germevalRows(file).map(({ forms, outer }) => ({ forms, labels: outerLabels(outer), without: [], weight: 1 }));
