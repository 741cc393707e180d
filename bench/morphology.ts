import { readFileSync } from 'node:fs';
import { germanReading } from '../src/languages/de/reading.js';
import { analyserOf } from '../src/reading/analyser.js';
import { fromConllu } from '../src/reading/conllu-in.js';
import { loadModels } from '../src/reading/models.js';
import type { Morphology, Word } from '../src/reading/types.js';
import { shared } from './shared.js';
import type { Benchmark, Figure } from './types.js';

type Feature = keyof Morphology;

const FEATURES: readonly (readonly [name: string, feature: Feature])[] = [
  ['number', 'number'],
  ['gender', 'gender'],
  ['person', 'person'],
  ['tense', 'tense'],
  ['mood', 'mood'],
  ['verb-form', 'verbForm'],
  ['degree', 'degree'],
];

/** Right, told, and asked of one feature. */
interface Counts {
  right: number;
  told: number;
  asked: number;
}

function count(gold: readonly Word[], own: readonly Word[], feature: Feature, fits: (w: Word) => boolean): Counts {
  const counts = { right: 0, told: 0, asked: 0 };
  gold.forEach((w, i) => {
    if (w[feature] === null || !fits(w)) return;
    counts.asked++;
    if (own[i]![feature] !== null) counts.told++;
    if (own[i]![feature] === w[feature]) counts.right++;
  });
  return counts;
}

const any = (): boolean => true;
const MORE: readonly (readonly [name: string, feature: Feature, fits: (w: Word) => boolean])[] = [
  ...FEATURES.map(([name, feature]) => [name, feature, any] as const),
  ['number-of-nouns', 'number', (w) => w.upos === 'NOUN'],
  ['gender-of-nouns', 'gender', (w) => w.upos === 'NOUN'],
  ['number-of-finite-verbs', 'number', (w) => w.verbForm === 'fin'],
  // `Habe` and `sollte` of GSD aside, a subjunctive that is missed is a report taken for a fact.
  ['subjunctives', 'mood', (w) => w.mood === 'sub1' || w.mood === 'sub2'],
];

/** Features of GSD dev where it has them. A feature that is not told counts as wrong; how often one that is told is right stands beside it. */
export const morphology: Benchmark = {
  name: 'morphology',
  about:
    'Number, gender, person, tense, mood, form and degree on GSD dev (unseen), where it has them; words as read, not as given.',
  needs: ['corpora/treebank/gsd-dev.conllu'],
  run: async () => {
    const analyse = analyserOf(germanReading, loadModels('de')).one;
    const gold = fromConllu(readFileSync(shared('corpora/treebank/gsd-dev.conllu'), 'utf8'));
    const own = gold.map((s) => analyse(s.tokens));
    return MORE.flatMap(([name, feature, fits]): readonly Figure[] => {
      const all = gold.map((s, i) => count(s.words, own[i]!, feature, fits));
      const sum = (of: keyof Counts): number => all.reduce((n, c) => n + c[of], 0);
      const percent = (n: number, of: number): number => +((100 * n) / (of || 1)).toFixed(2);
      const figure = (what: string, value: number): Figure => ({
        figure: `gsd-dev.${what}`,
        value,
        unit: '%',
        better: 'higher',
      });
      return [
        figure(name, percent(sum('right'), sum('asked'))),
        figure(`${name}-precision`, percent(sum('right'), sum('told'))),
      ];
    });
  },
};
