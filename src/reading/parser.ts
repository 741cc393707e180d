import { type Habits, habitIn, type Watch } from './habits.js';
import { LABEL_FEATURES, labelFeatures } from './label-features.js';
import { type LinearModel, labelHash, score } from './linear-model.js';
import { MOVE_FEATURES, moveFeatures } from './move-features.js';
import type { ParserInput } from './parser-input.js';
import { MOVES, State } from './parser-state.js';

/** What a parser was trained to: which move to make, what to call an arc, and which moves need no weighing. */
export interface ParserModel {
  /** Its classes are `MOVES`. */
  readonly moves: LinearModel;
  readonly labels: LinearModel;
  readonly habits: Habits;
}

/** A tree: for each word (from 0) the index of its head, -1 for the root, and its relation. */
export interface ParsedTree {
  readonly heads: Int16Array;
  readonly deprels: readonly string[];
  /** How clearly each word got its head and its relation: by how much the less clear of both won, in the units of the model. */
  readonly margins: Int32Array;
}

/** Whether a word is another one or hangs below it; heads from 0, -1 the root. */
export function isBelow(heads: Int16Array, word: number, top: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= heads.length; at = heads[at]!, steps++)
    if (at === top) return true;
  return false;
}

export type Parse = (input: ParserInput) => ParsedTree;

/** Margin of a decision that had no rival. */
const FORCED = 1 << 20;

/** The best of scored classes and by how much it won; the same object is given each time. */
class Choice {
  best = -1;
  margin = 0;

  among(scores: Int32Array, may: (c: number) => boolean): this {
    this.best = -1;
    let second = -1;
    for (let c = 0; c < scores.length; c++) {
      if (!may(c)) continue;
      if (this.best < 0 || scores[c]! > scores[this.best]!) {
        second = this.best;
        this.best = c;
      } else if (second < 0 || scores[c]! > scores[second]!) second = c;
    }
    this.margin = second < 0 ? FORCED : scores[this.best]! - scores[second]!;
    return this;
  }
}

/**
 * Parses with a trained model, greedily, in time linear in the number of words: first the move, then the label of the arc it
 * makes (scoring both at once costs more and is no better). `watch` is told of each move.
 */
export function parserBy({ moves, labels, habits }: ParserModel, watch?: Watch): Parse {
  const moveScores = new Int32Array(MOVES.length);
  const labelScores = new Int32Array(labels.classes.length);
  const moveRoom = new Int32Array(MOVE_FEATURES);
  const labelRoom = new Int32Array(LABEL_FEATURES);
  // Only what hangs on the root is the root.
  const root = labels.classes.indexOf('root');
  const choice = new Choice();
  const isNotRoot = (c: number): boolean => c !== root;

  const moveIn = (input: ParserInput, state: State): Choice => {
    const habit = habitIn(habits, input, state);
    if (habit >= 0 && state.may(MOVES[habit]!)) {
      choice.best = habit;
      choice.margin = FORCED;
      return choice;
    }
    score(moves, moveRoom, moveFeatures(input, state, moveRoom), moveScores);
    return choice.among(moveScores, (c) => state.may(MOVES[c]!));
  };
  const labelOf = (input: ParserInput, state: State, d: number, h: number): Choice => {
    if (h === 0) {
      choice.best = root;
      choice.margin = FORCED;
      return choice;
    }
    score(labels, labelRoom, labelFeatures(input, state, d, h, labelRoom), labelScores);
    return choice.among(labelScores, isNotRoot);
  };

  const state = new State(0);

  return (input) => {
    const size = input.tag.length - 1;
    state.restart(size);
    const margins = new Int32Array(size);
    while (!state.done) {
      const { best, margin } = moveIn(input, state);
      watch?.see(input, state, best);
      const move = MOVES[best]!;
      if (move === 'shift') state.apply(move, -1);
      else {
        const d = state.stack(0);
        const named = labelOf(input, state, d, move === 'left' ? state.buffer(0) : state.stack(1));
        margins[d - 1] = Math.min(margin, named.margin);
        state.apply(move, named.best);
      }
    }
    const heads = new Int16Array(size);
    const deprels: string[] = [];
    for (let w = 1; w <= size; w++) {
      heads[w - 1] = state.heads[w]! - 1;
      deprels.push(labels.classes[state.deprels[w]!] ?? 'dep');
    }
    return { heads, deprels, margins };
  };
}

/** A layer whose words stand the other way round; the root stays first. */
function turned(layer: Int32Array): Int32Array {
  const out = new Int32Array(layer.length);
  if (layer.length > 0) out[0] = layer[0]!;
  for (let i = 1; i < layer.length; i++) out[i] = layer[layer.length - i]!;
  return out;
}

/** A sentence read from its end: what is left is right. */
export function reversedInput({ form, lemma, tag, full }: ParserInput): ParserInput {
  return { form: turned(form), lemma: turned(lemma), tag: turned(tag), full: turned(full) };
}

/** A tree over a reversed sentence as one over the sentence, and the other way round. */
export function reversedTree({ heads, deprels, margins }: ParsedTree): ParsedTree {
  const last = heads.length - 1;
  const turnedHeads = new Int16Array(heads.length);
  for (let i = 0; i <= last; i++) turnedHeads[i] = heads[last - i]! < 0 ? -1 : last - heads[last - i]!;
  return { heads: turnedHeads, deprels: [...deprels].reverse(), margins: margins.slice().reverse() };
}

/** The input of a parser that knows what another one read. */
export function withGuide(input: ParserInput, { heads, deprels }: Omit<ParsedTree, 'margins'>): ParserInput {
  const size = heads.length + 1;
  const guide = { heads: new Int16Array(size), labels: new Int32Array(size) };
  guide.heads[0] = -1;
  for (let w = 1; w < size; w++) {
    guide.heads[w] = heads[w - 1]! + 1;
    guide.labels[w] = labelHash(deprels[w - 1]!);
  }
  return { ...input, guide };
}

/** The two readings of a sentence: from its end, and, knowing that one, from its beginning. */
export interface TwoReadings {
  readonly tree: ParsedTree;
  readonly other: ParsedTree;
}

/** Parses sentences from the end, then from the beginning with the first reading as a guide (stacking: Nivre and McDonald 2008). */
export function stackedParser(
  back: ParserModel,
  forth: ParserModel,
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
