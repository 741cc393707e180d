import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConlluSentence, fromConllu } from '../../src/reading/conllu-in.js';
import { otherOrders, ownerFirst } from './word-order.js';

export const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** A sentence to train on, and how often it counts. */
export interface TrainingSentence {
  readonly sentence: ConlluSentence;
  readonly weight: number;
  /** Words whose arc is in question: they teach tags, not arcs. */
  readonly masked: ReadonlySet<number>;
  readonly source: string;
  /** Report or block of sentences: what is left out together. */
  readonly group: string;
}

/** The conflict treebank of the project. */
const treebank = fileURLToPath(new URL('../../corpora/conflict/', import.meta.url));

/** Indices of the words of each sentence that are marked `Bug=`. */
function masksOf(text: string): readonly ReadonlySet<number>[] {
  return text
    .split(/\n\s*\n/)
    .filter((b) => /^\d+\t/m.test(b))
    .map((block) => {
      const rows = block.split('\n').filter((l) => /^\d+\t/.test(l));
      return new Set(rows.flatMap((l, i) => (l.split('\t')[9]?.includes('Bug=') ? [i] : [])));
    });
}

function load(file: string, source: string, weight: number): readonly TrainingSentence[] {
  const text = readFileSync(file, 'utf8');
  const masks = masksOf(text);
  return fromConllu(text).map((sentence, i) => ({
    sentence,
    weight,
    masked: masks[i] ?? new Set(),
    source,
    group:
      source === 'conflict'
        ? (sentence.comments.sent_id ?? '').replace(/-s\d+$/, '')
        : `${file.slice(file.lastIndexOf('/') + 1)}-${Math.floor(i / 12)}`,
  }));
}

/** So many other orders of a sentence are learned from. */
const MOST_ORDERS = 4;

/** The same tree in another order of words, as the language allows it too; nothing of a report that is left out comes in by it. */
const inOtherOrder = (row: TrainingSentence): readonly TrainingSentence[] => {
  const owner = ownerFirst(row.sentence);
  return [...otherOrders(row.sentence).slice(0, MOST_ORDERS), owner].flatMap((sentence) =>
    sentence ? [{ ...row, sentence, weight: 1, source: 'order' }] : [],
  );
};

/** Sentences with trees whose licence allows weights. `without`: conflict files to leave out. */
export function trainingTrees(without: readonly string[]): readonly TrainingSentence[] {
  const own = readdirSync(treebank)
    .filter((f) => f.endsWith('.conllu') && !without.includes(f.slice(0, -'.conllu'.length)))
    .sort()
    .flatMap((f) => load(`${treebank}${f}`, 'conflict', 2));
  return [
    ...own,
    ...own.flatMap(inOtherOrder),
    ...load(`${corpora}treebank/gsd-test.conllu`, 'gsd', 1),
    ...load(`${corpora}treebank/hdt-1.conllu`, 'hdt', 1),
    ...load(`${corpora}treebank/hdt-2.conllu`, 'hdt', 1),
  ];
}

/** Sentences that are measured on: what stands in them must not be learned from other rows either. */
export const measured = (): readonly TrainingSentence[] => load(`${corpora}treebank/gsd-dev.conllu`, 'gsd-dev', 1);
