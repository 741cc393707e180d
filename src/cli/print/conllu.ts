import { toConllu } from '../../reading/conllu-out.js';
import type { Reading } from '../../reading/index.js';
import { printable } from './printable.js';

/**
 * Tags, forms and trees of a report in CoNLL-U; a contraction (`im`) is a range line above its two words. `sentenceIds` are
 * those a file gave; without them sentences are counted.
 */
export function conlluText({ report, sentences, analyse }: Reading, sentenceIds?: readonly (string | null)[]): string {
  analyse(sentences);
  return `# newdoc id = ${printable(report.id)}\n${toConllu(sentences, report.text, report.id, sentenceIds)}`;
}
