import { join } from './linear-model.js';
import type { ParserInput } from './parser-input.js';
import type { State } from './parser-state.js';

/**
 * What a parser always does: between an article and its noun there is nothing to weigh. For the key of a state the move it
 * made whenever it was there, so that it need not be scored. Found by watching the trained parser in sentences that it did not
 * learn from, not told.
 */
export type Habits = ReadonlyMap<number, number>;

const tagOf = (tags: Int32Array, word: number): number => (word >= 0 ? tags[word]! : 0);

/** Key of a state by tags: the top two of the stack, the next two words. */
function tagsKey({ tag, full }: ParserInput, s: State): number {
  const [s0, s1, b0, b1] = [s.stack(0), s.stack(1), s.buffer(0), s.buffer(1)];
  return join(join(join(join(1, tagOf(tag, s0)), tagOf(full, b0)), tagOf(tag, b1)), tagOf(tag, s1));
}

/** Key of a state by tags and what the other reading says of the top of the stack and the next word. */
function guideKey({ tag, full, guide }: ParserInput, s: State): number {
  const { heads, labels } = guide!;
  const [s0, s1, b0] = [s.stack(0), s.stack(1), s.buffer(0)];
  const head = s0 > 0 ? heads[s0]! : -1;
  const where = head < 0 ? 0 : head === b0 ? 1 : head === s1 ? 2 : head > s0 ? 3 : 4;
  const isBelow = b0 > 0 && heads[b0] === s0 ? 1 : 0;
  const said = join(join(2, where * 2 + isBelow), s0 > 0 ? labels[s0]! : 0);
  return join(join(said, tagOf(tag, s0)), tagOf(full, b0));
}

/** Keys of a state, the one that knows most first. */
export const keysOf = (input: ParserInput, s: State): readonly number[] =>
  input.guide ? [guideKey(input, s), tagsKey(input, s)] : [tagsKey(input, s)];

/** The move that is made in this state by habit; -1 where it must be weighed. */
export function habitIn(habits: Habits, input: ParserInput, s: State): number {
  const led = input.guide ? habits.get(guideKey(input, s)) : undefined;
  return led ?? habits.get(tagsKey(input, s)) ?? -1;
}

/** States of one key that must have been seen, and the share of them with one move, before it is a habit. */
const FEWEST = 15;
const PUREST = 0.997;

/** Watches moves and tells which are habits. */
export class Watch {
  private readonly seen = new Map<number, [shift: number, left: number, right: number]>();

  see(input: ParserInput, s: State, move: number): void {
    for (const key of keysOf(input, s)) {
      const counts = this.seen.get(key) ?? [0, 0, 0];
      counts[move]!++;
      this.seen.set(key, counts);
    }
  }

  get habits(): Habits {
    const found = new Map<number, number>();
    for (const [key, counts] of this.seen) {
      const all = counts[0] + counts[1] + counts[2];
      const most = Math.max(...counts);
      if (all >= FEWEST && most >= PUREST * all) found.set(key, counts.indexOf(most));
    }
    return found;
  }
}
