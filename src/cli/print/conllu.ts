import { toConllu } from '../../reading/conllu-out.js';
import type { Reading } from '../../reading/index.js';
import { printable } from './printable.js';

/** Tags, forms and trees of a report in CoNLL-U; a contraction (`im`) is a range line above its two words. */
export const conlluText = ({ report, sentences }: Reading): string =>
  `# newdoc id = ${printable(report.id)}\n${toConllu(sentences, report.text, report.id)}`;
