import { hashOf, type LinearModel, score } from './linear-model.js';
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
  /** By how much the move that gave each word its head won, in the units of the model. */
  readonly margins: Int32Array;
}

export type Parse = (input: ParserInput) => ParsedTree;

/** Classes of a model by the move they make. */
function classesBy(transitions: readonly Transition[], move: Move): Int32Array {
  return Int32Array.from(transitions.flatMap((t, c) => (t.move === move ? [c] : [])));
}

/** The best of some classes and the runner-up; the same object is given each time. */
class Choice {
  best = -1;
  second = -1;

  clear(): void {
    this.best = -1;
    this.second = -1;
  }

  among(classes: Int32Array, scores: Int32Array, without: number): void {
    for (let k = 0; k < classes.length; k++) {
      const c = classes[k]!;
      if (c === without) continue;
      if (this.best < 0 || scores[c]! > scores[this.best]!) {
        this.second = this.best;
        this.best = c;
      } else if (this.second < 0 || scores[c]! > scores[this.second]!) this.second = c;
    }
  }
}

/** Parses with a trained model, greedily, in time linear in the number of words. */
export function parserBy(model: LinearModel): Parse {
  const { transitions, labels } = transitionsOf(model.classes);
  const scores = new Int32Array(model.classes.length);
  const features = new Int32Array(PARSER_FEATURES);
  const [shifts, lefts, rights] = (['shift', 'left', 'right'] as const).map((m) => classesBy(transitions, m)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  // Only what hangs on the root is the root, and that by a right arc.
  const rootedLeft = model.classes.indexOf('left:root');
  const rootedRight = model.classes.indexOf('right:root');
  const choice = new Choice();
  return (input) => {
    const size = input.tag.length - 1;
    const state = new State(size);
    const margins = new Int32Array(size);
    while (!state.done) {
      score(model, features, parserFeatures(input, state, features), scores);
      choice.clear();
      if (state.may('shift')) choice.among(shifts, scores, -1);
      if (state.may('left')) choice.among(lefts, scores, rootedLeft);
      if (state.may('right')) choice.among(rights, scores, state.stack(1) === 0 ? -1 : rootedRight);
      const { best, second } = choice;
      const { move, label } = transitions[best]!;
      if (move !== 'shift') margins[state.stack(0) - 1] = second < 0 ? FORCED : scores[best]! - scores[second]!;
      state.apply(move, label);
    }
    const heads = new Int16Array(size);
    const deprels: string[] = [];
    for (let w = 1; w <= size; w++) {
      heads[w - 1] = state.heads[w]! - 1;
      deprels.push(state.heads[w] === 0 ? 'root' : (labels[state.deprels[w]!] ?? 'dep'));
    }
    return { heads, deprels, margins };
  };
}

/** Margin of a move that had no rival. */
const FORCED = 1 << 20;

const turned = (layer: Int32Array): Int32Array => {
  const out = Int32Array.from(layer);
  out.subarray(1).reverse();
  return out;
};

/** A sentence read from its end: what is left is right. */
export function reversedInput({ form, lemma, tag, full }: ParserInput): ParserInput {
  return { form: turned(form), lemma: turned(lemma), tag: turned(tag), full: turned(full) };
}

/** A tree over a reversed sentence as one over the sentence, and the other way round. */
export function reversedTree({ heads, deprels, margins }: ParsedTree): ParsedTree {
  const last = heads.length - 1;
  return {
    heads: Int16Array.from(heads, (_, i) => (heads[last - i]! < 0 ? -1 : last - heads[last - i]!)),
    deprels: [...deprels].reverse(),
    margins: Int32Array.from(margins).reverse(),
  };
}

/** The input of a parser that knows what another one read. */
export function withGuide(input: ParserInput, { heads, deprels }: Omit<ParsedTree, 'margins'>): ParserInput {
  return {
    ...input,
    guide: {
      heads: Int16Array.from([-1, ...Array.from(heads, (h) => h + 1)]),
      labels: Int32Array.from([0, ...deprels.map(labelHash)]),
    },
  };
}

const hashes = new Map<string, number>();
function labelHash(label: string): number {
  let hash = hashes.get(label);
  if (hash === undefined) {
    hash = hashOf(label);
    hashes.set(label, hash);
  }
  return hash;
}

/** The two readings of a sentence: from its end, and, knowing that one, from its beginning. */
export interface TwoReadings {
  readonly tree: ParsedTree;
  readonly other: ParsedTree;
}

/** Parses sentences from the end, then from the beginning with the first reading as a guide (stacking: Nivre and McDonald 2008). */
export function stackedParser(
  back: LinearModel,
  forth: LinearModel,
): (inputs: readonly ParserInput[]) => readonly TwoReadings[] {
  const parseBack = parserBy(back);
  const parseForth = parserBy(forth);
  return (inputs) => {
    const others = inputs.map((input) => reversedTree(parseBack(reversedInput(input))));
    return inputs.map((input, i) => {
      const other = others[i]!;
      return { tree: parseForth(withGuide(input, other)), other };
    });
  };
}
