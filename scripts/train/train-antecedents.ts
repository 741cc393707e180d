import { ANTECEDENT_FEATURES, antecedentFeatures, relativeAt, relativesIn } from '../../src/reading/antecedents.js';
import type { Entries } from '../../src/reading/linear-model.js';
import { Perceptron } from '../../src/reading/perceptron.js';
import type { SecondSentence } from './second-sentence.js';
import { shuffled } from './train-tags.js';

const EPOCHS = 8;
const MARGIN = 30;

/** What a relative pronoun stands for in the right tree; -1 where its clause is none. */
function rightFor({ heads, deprels, masked }: SecondSentence, pronoun: number): number {
  for (let at = pronoun, steps = 0; at >= 0 && steps < 60; at = heads[at]!, steps++)
    if (deprels[at] === 'acl:relcl') return masked.has(at) ? -1 : heads[at]!;
  return -1;
}

/** Trains the choice of antecedents: the right candidate must win clearly over the best of the others. */
export function trainAntecedents(sentences: readonly SecondSentence[], floor = 0.2): Entries {
  const model = new Perceptron(['no', 'yes'], 18);
  const scores = new Float64Array(2);
  const all = sentences
    .filter((s) => relativesIn(s.view.tags).length)
    .flatMap((s) => Array.from({ length: s.weight }, () => s));
  for (let epoch = 1; epoch <= EPOCHS; epoch++)
    for (const s of shuffled(all, epoch))
      for (const pronoun of relativesIn(s.view.tags)) {
        const clause = relativeAt(s.view, pronoun);
        const right = clause ? clause.candidates.indexOf(rightFor(s, pronoun)) : -1;
        if (!clause || right < 0) continue;
        const rows = clause.candidates.map((_, c) => {
          const room = new Int32Array(ANTECEDENT_FEATURES);
          return room.slice(0, antecedentFeatures(s.view, clause, c, room));
        });
        const points = rows.map((row) => {
          model.score(row, row.length, scores);
          return scores[1]! - scores[0]!;
        });
        const others = points.map((x, c) => (c === right ? Number.NEGATIVE_INFINITY : x));
        const rival = others.indexOf(Math.max(...others));
        model.tick();
        if (rows.length < 2 || points[right]! - points[rival]! >= MARGIN) continue;
        model.update(rows[right]!, rows[right]!.length, 1, 0);
        model.update(rows[rival]!, rows[rival]!.length, 0, 1);
      }
  return model.finish(floor, 8);
}
