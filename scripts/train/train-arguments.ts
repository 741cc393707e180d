import { ARGUMENTS, TOGETHER_FEATURES } from '../../src/reading/argument-features.js';
import { type ArgumentModel, type ArgumentScores, FrameDecision, framesOf } from '../../src/reading/arguments.js';
import { type Entries, modelOf } from '../../src/reading/linear-model.js';
import { Perceptron } from '../../src/reading/perceptron.js';
import type { SecondSentence } from './second-sentence.js';
import { shuffled } from './train-tags.js';

const EPOCHS = 6;
const MARGIN = 30;

/** What was trained. */
export interface TrainedArguments {
  readonly roles: Entries;
  readonly together: Entries;
}

export const argumentModel = ({ roles, together }: TrainedArguments): ArgumentModel => ({
  roles: modelOf(roles),
  together: modelOf(together),
});

/** Trains the second look at arguments: a structured perceptron (Collins 2002) over the roles that the words of one head share. */
export function trainArguments(sentences: readonly SecondSentence[], floor = 0.3): TrainedArguments {
  const roles = new Perceptron(ARGUMENTS, 20);
  const together = new Perceptron(['no', 'yes'], 20);
  const yes = new Float64Array(2);
  const scores: ArgumentScores = {
    roles: (features, count, out) => roles.score(features, count, out),
    together: (features, count) => {
      together.score(features, count, yes);
      return yes[1]! - yes[0]!;
    },
  };
  const all = sentences.flatMap((s) => Array.from({ length: s.weight }, () => s));
  const room = new Int32Array(TOGETHER_FEATURES);
  for (let epoch = 1; epoch <= EPOCHS; epoch++)
    for (const s of shuffled(all, epoch))
      for (const frame of framesOf(s.view)) {
        // A word that hangs elsewhere, or is something else, cannot be mended here.
        const right = frame.members.map(({ word }) =>
          s.heads[word] === frame.head && !s.masked.has(word) ? ARGUMENTS.indexOf(s.deprels[word] as never) : -1,
        );
        if (right.every((r) => r < 0)) continue;
        const decision = new FrameDecision(s.view, frame, scores);
        const guess = decision.best((m) => right[m]! < 0);
        const gold = Int32Array.from(right, (r, m) => (r < 0 ? frame.members[m]!.now : r));
        together.tick();
        // Each word by itself must win clearly, whatever the others are.
        decision.rows.forEach((row, m) => {
          roles.tick();
          if (right[m]! < 0) return;
          const rival = rivalOf(row, right[m]!, scores);
          if (rival >= 0) roles.update(row, row.length, right[m]!, rival);
        });
        if (guess.every((r, m) => r === gold[m])) continue;
        guess.forEach((r, m) => {
          if (r !== gold[m]) roles.update(decision.rows[m]!, decision.rows[m]!.length, gold[m]!, r);
        });
        together.update(room, decision.together(gold, room), 1, 0);
        together.update(room, decision.together(guess, room), 0, 1);
      }
  return { roles: roles.finish(floor, 8), together: together.finish(floor, 8) };
}

function rivalOf(row: Int32Array, right: number, by: ArgumentScores): number {
  const scores = new Float64Array(ARGUMENTS.length);
  by.roles(row, row.length, scores);
  let rival = -1;
  for (let r = 0; r < scores.length; r++) if (r !== right && (rival < 0 || scores[r]! > scores[rival]!)) rival = r;
  return scores[right]! - scores[rival]! < MARGIN ? rival : -1;
}
