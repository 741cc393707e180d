import { type LinearModel, score } from './linear-model.js';
import { PARSER_FEATURES, type ParserInput, parserFeatures } from './parser-features.js';
import { type Move, State } from './parser-state.js';

/** A transition: a move, and the label of the arc it makes (a number in the list of labels; -1 for shift). */
export interface Transition {
  readonly move: Move;
  readonly label: number;
}

/** Transitions by the names of a model's classes (`shift`, `left:nsubj`), and the labels in the order of their numbers. */
export function transitionsOf(classes: readonly string[]): {
  readonly transitions: readonly Transition[];
  readonly labels: readonly string[];
} {
  const labels = [...new Set(classes.filter((c) => c !== 'shift').map((c) => c.slice(c.indexOf(':') + 1)))];
  const transitions = classes.map((c) => {
    const colon = c.indexOf(':');
    return colon < 0
      ? { move: 'shift' as const, label: -1 }
      : { move: c.slice(0, colon) as Move, label: labels.indexOf(c.slice(colon + 1)) };
  });
  return { transitions, labels };
}

/** A tree: for each word (from 0) the index of its head, -1 for the root, and its relation. */
export interface ParsedTree {
  readonly heads: Int16Array;
  readonly deprels: readonly string[];
}

/** Parses with a trained model, greedily, in time linear in the number of words. */
export function parserBy(model: LinearModel): (input: ParserInput) => ParsedTree {
  const { transitions, labels } = transitionsOf(model.classes);
  const scores = new Int32Array(model.classes.length);
  const features = new Int32Array(PARSER_FEATURES);
  // Only what hangs on the root is the root, and that by a right arc.
  const rooted = labels.indexOf('root');
  return (input) => {
    const size = input.tag.length - 1;
    const state = new State(size);
    while (!state.done) {
      score(model, features, parserFeatures(input, state, features), scores);
      const may = { shift: state.may('shift'), left: state.may('left'), right: state.may('right') };
      const isRoot = state.stack(1) === 0;
      let best = -1;
      for (let c = 0; c < transitions.length; c++) {
        const { move, label } = transitions[c]!;
        if (!may[move] || (label === rooted && rooted >= 0 && !(isRoot && move === 'right'))) continue;
        if (best < 0 || scores[c]! > scores[best]!) best = c;
      }
      state.apply(transitions[best]!.move, transitions[best]!.label);
    }
    const heads = new Int16Array(size);
    const deprels: string[] = [];
    for (let w = 1; w <= size; w++) {
      heads[w - 1] = state.heads[w]! - 1;
      deprels.push(state.heads[w] === 0 ? 'root' : (labels[state.deprels[w]!] ?? 'dep'));
    }
    return { heads, deprels };
  };
}
