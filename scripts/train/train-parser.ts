import { LABEL_FEATURES, labelFeatures } from '../../src/reading/label-features.js';
import { type Entries, modelOf } from '../../src/reading/linear-model.js';
import { MOVE_FEATURES, moveFeatures } from '../../src/reading/move-features.js';
import { type ParserModel, reversedInput } from '../../src/reading/parser.js';
import type { ParserInput } from '../../src/reading/parser-input.js';
import { costOf, MOVES, State } from '../../src/reading/parser-state.js';
import { Perceptron } from '../../src/reading/perceptron.js';
import { shuffled } from './train-tags.js';

/** A tree to learn from: heads of words 1 … n (0 the root), relations, and words whose arc does not count. */
export interface Parsed {
  readonly input: ParserInput;
  readonly heads: Int16Array;
  readonly deprels: readonly string[];
  readonly masked: ReadonlySet<number>;
  readonly weight: number;
}

/** A tree read from its end. */
export function reversedParsed(p: Parsed): Parsed {
  const size = p.deprels.length;
  return {
    ...p,
    input: reversedInput(p.input),
    heads: Int16Array.from([-1, ...Array.from(p.heads.slice(1), (h) => (h === 0 ? 0 : size + 1 - h)).reverse()]),
    deprels: [...p.deprels].reverse(),
    masked: new Set([...p.masked].map((i) => size - 1 - i)),
  };
}

/** Labels with fewer words are not learned. */
const RAREST = 8;

/** Labels that the trees need. */
function labelsOf(sentences: readonly Parsed[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const d of s.deprels) counts.set(d, (counts.get(d) ?? 0) + s.weight);
  return [...counts]
    .filter(([, n]) => n >= RAREST)
    .map(([d]) => d)
    .sort();
}

/** By how much what is right must win in training, not just win: it stays right then for words that were never seen. */
const MARGIN = 30;

/** What was trained. */
export interface TrainedParser {
  readonly moves: Entries;
  readonly labels: Entries;
}

/** A trained parser that can be asked; it has no habits yet. */
export const parserModel = ({ moves, labels }: TrainedParser): ParserModel => ({
  moves: modelOf(moves),
  labels: modelOf(labels),
  habits: new Map(),
});

/** Learns labels: the right one, and the strongest wrong one where the right one does not win clearly. */
class Labeller {
  readonly classes: readonly string[];
  wrong = 0;
  seen = 0;
  private readonly model: Perceptron;
  private readonly scores: Float64Array;
  private readonly room = new Int32Array(LABEL_FEATURES);
  private readonly numberOf: ReadonlyMap<string, number>;
  private readonly root: number;

  constructor(sentences: readonly Parsed[]) {
    this.classes = labelsOf(sentences);
    this.model = new Perceptron(this.classes, 21);
    this.scores = new Float64Array(this.classes.length);
    this.numberOf = new Map(this.classes.map((label, i) => [label, i]));
    this.root = this.numberOf.get('root')!;
  }

  /** The label it gives an arc; learns where the arc is right. */
  label(s: Parsed, state: State, d: number, h: number, isRightArc: boolean): { guess: number; right: number } {
    if (h === 0) return { guess: this.root, right: this.root };
    const { scores } = this;
    const right = isRightArc ? (this.numberOf.get(s.deprels[d - 1]!) ?? -1) : -1;
    const count = labelFeatures(s.input, state, d, h, this.room);
    this.model.score(this.room, count, scores);
    let guess = -1;
    let rival = -1;
    for (let c = 0; c < scores.length; c++) {
      if (c === this.root) continue;
      if (guess < 0 || scores[c]! > scores[guess]!) guess = c;
      if (c !== right && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
    }
    if (right >= 0) {
      this.seen++;
      if (guess !== right) this.wrong++;
      if (scores[right]! - scores[rival]! < MARGIN) this.model.update(this.room, count, right, rival);
      this.model.tick();
    }
    return { guess, right };
  }

  finish(floor: number): Entries {
    return this.model.finish(floor, STEP);
  }
}

/** Weights are rounded to this many units: a quarter. */
const STEP = 16;

/** How large a weight must be to be kept, of moves and of labels. */
export interface Floors {
  readonly moves: number;
  readonly labels: number;
}

/**
 * Trains the parser with the dynamic oracle of Goldberg and Nivre (2013): from the second round on it follows its own
 * guesses, so that it learns to go on well after a mistake.
 */
export function trainParser(
  sentences: readonly Parsed[],
  epochs: number,
  bits: number,
  say: (line: string) => void,
  floors: Floors,
): TrainedParser {
  const labeller = new Labeller(sentences);
  const model = new Perceptron(MOVES, bits);
  const scores = new Float64Array(MOVES.length);
  const features = new Int32Array(MOVE_FEATURES);
  const all = sentences.flatMap((s) => Array.from({ length: s.weight }, () => s));
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0;
    let steps = 0;
    for (const s of shuffled(all, epoch)) {
      const gold = Int16Array.from(s.heads, (h, i) => (s.masked.has(i - 1) ? -2 : h));
      const state = new State(s.deprels.length);
      while (!state.done) {
        const count = moveFeatures(s.input, state, features);
        model.score(features, count, scores);
        const { best, right, rival } = choose(state, gold, scores);
        if (rival >= 0 && scores[right]! - scores[rival]! < MARGIN) model.update(features, count, right, rival);
        if (rival === best) wrong++;
        model.tick();
        steps++;
        const move = MOVES[epoch > 1 && (epoch + steps) % 10 !== 0 ? best : right]!;
        if (move === 'shift') {
          state.apply(move, -1);
          continue;
        }
        const d = state.stack(0);
        const h = move === 'left' ? state.buffer(0) : state.stack(1);
        const named = labeller.label(s, state, d, h, gold[d] === h);
        state.apply(move, epoch === 1 && named.right >= 0 ? named.right : named.guess);
      }
    }
    const percent = (n: number, of: number): string => ((100 * n) / of).toFixed(2);
    say(
      `  parser, round ${epoch}: ${percent(wrong, steps)} % of moves wrong, ${percent(labeller.wrong, labeller.seen)} % of labels`,
    );
    labeller.wrong = 0;
    labeller.seen = 0;
  }
  return { moves: model.finish(floors.moves, STEP), labels: labeller.finish(floors.labels) };
}

/** The best of the moves that are allowed, the best of those that cost least, and the best of the others. */
function choose(
  state: State,
  gold: Int16Array,
  scores: Float64Array,
): { readonly best: number; readonly right: number; readonly rival: number } {
  const cost = MOVES.map((move) => (state.may(move) ? costOf(state, move, gold) : Number.POSITIVE_INFINITY));
  const least = Math.min(...cost);
  let best = -1;
  let right = -1;
  let rival = -1;
  for (let c = 0; c < MOVES.length; c++) {
    if (cost[c] === Number.POSITIVE_INFINITY) continue;
    if (best < 0 || scores[c]! > scores[best]!) best = c;
    if (cost[c]! > least) {
      if (rival < 0 || scores[c]! > scores[rival]!) rival = c;
    } else if (right < 0 || scores[c]! > scores[right]!) right = c;
  }
  return { best, right, rival };
}
