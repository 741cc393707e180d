import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConlluSentence, fromConllu } from '../../src/reading/conllu-in.js';

export const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** A sentence to train on, and how often it counts. */
export interface TrainingSentence {
  readonly sentence: ConlluSentence;
  readonly weight: number;
  /** Words whose arc is in question: they teach tags, not arcs. */
  readonly masked: ReadonlySet<number>;
  readonly source: string;
}

const CONFLICT = ['a', 'b', 'c', 'f', 'g', 'h', 'i', 'j'] as const;

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
  const text = readFileSync(`${corpora}${file}`, 'utf8');
  const masks = masksOf(text);
  return fromConllu(text).map((sentence, i) => ({ sentence, weight, masked: masks[i] ?? new Set(), source }));
}

/** Sentences with trees whose licence allows weights. `without`: conflict files to leave out. */
export function trainingTrees(without: readonly string[]): readonly TrainingSentence[] {
  return [
    ...CONFLICT.filter((f) => !without.includes(f)).flatMap((f) => load(`conflict/${f}.conllu`, 'conflict', 2)),
    ...load('treebank/gsd-test.conllu', 'gsd', 1),
    ...load('treebank/hdt-1.conllu', 'hdt', 1),
    ...load('treebank/hdt-2.conllu', 'hdt', 1),
  ];
}

/** Tags that the corpora write in two ways, by one name. */
export const tagOf = (xpos: string): string => (xpos === 'PAV' ? 'PROAV' : xpos === 'PIDAT' ? 'PIAT' : xpos);

/** Sentences that are measured on: what stands in them must not be learned from other rows either. */
export const measured = (): readonly TrainingSentence[] => load('treebank/gsd-dev.conllu', 'gsd-dev', 1);
