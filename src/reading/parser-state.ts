import { mix } from './linear-model.js';

/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export type Move = 'shift' | 'left' | 'right';

/** All moves, in the order of their numbers in models. */
export const MOVES: readonly Move[] = ['shift', 'left', 'right'];

/**
 * A partial tree with its stack and buffer. Words are 1 … n, the root is 0 and lies at the bottom of the stack;
 * -1 stands for no word. Children are kept as the two outermost on each side, which is all that features ask for.
 */
export class State {
  heads = new Int16Array(0);
  deprels = new Int16Array(0);
  private lefts = new Int16Array(0);
  private rights = new Int16Array(0);
  private left2 = new Int16Array(0);
  private right2 = new Int16Array(0);
  private leftCounts = new Uint8Array(0);
  private rightCounts = new Uint8Array(0);
  private sets = new Int32Array(0);
  private pile = new Int16Array(0);
  private top = 1;
  private next = 1;
  /** Number of words. */
  size = 0;

  constructor(size: number) {
    this.restart(size);
  }

  /** Begins another sentence; its room is made anew only where it is too small. */
  restart(size: number): void {
    if (size + 2 > this.pile.length) this.makeRoom(size);
    for (const list of [this.heads, this.deprels, this.lefts, this.rights, this.left2, this.right2])
      list.fill(-1, 0, size + 1);
    for (const list of [this.leftCounts, this.rightCounts, this.sets]) list.fill(0, 0, size + 1);
    this.pile[0] = 0;
    this.top = 1;
    this.next = 1;
    this.size = size;
  }

  private makeRoom(size: number): void {
    const make = (): Int16Array<ArrayBuffer> => new Int16Array(size + 1);
    this.heads = make();
    this.deprels = make();
    this.lefts = make();
    this.rights = make();
    this.left2 = make();
    this.right2 = make();
    this.leftCounts = new Uint8Array(size + 1);
    this.rightCounts = new Uint8Array(size + 1);
    this.sets = new Int32Array(size + 1);
    this.pile = new Int16Array(size + 2);
  }

  stack(depth: number): number {
    return depth < this.top ? this.pile[this.top - 1 - depth]! : -1;
  }
  buffer(ahead: number): number {
    return this.next + ahead <= this.size ? this.next + ahead : -1;
  }
  leftmost(w: number): number {
    return w >= 0 ? this.lefts[w]! : -1;
  }
  rightmost(w: number): number {
    return w >= 0 ? this.rights[w]! : -1;
  }
  leftSecond(w: number): number {
    return w >= 0 ? this.left2[w]! : -1;
  }
  rightSecond(w: number): number {
    return w >= 0 ? this.right2[w]! : -1;
  }
  leftCount(w: number): number {
    return w >= 0 ? Math.min(this.leftCounts[w]!, 5) : 9;
  }
  rightCount(w: number): number {
    return w >= 0 ? Math.min(this.rightCounts[w]!, 5) : 9;
  }
  /** Label of a word that has its head, -1 else. */
  label(w: number): number {
    return w >= 0 ? this.deprels[w]! : -2;
  }
  /** The labels of the dependents a word has so far, as one number. */
  labels(w: number): number {
    return w >= 0 ? this.sets[w]! : 0;
  }
  hasHead(w: number): boolean {
    return w > 0 && this.heads[w]! >= 0;
  }

  get stackSize(): number {
    return this.top;
  }
  get done(): boolean {
    return this.top === 1 && this.next > this.size;
  }

  /** Which tags stand between two words, whatever their order: a bit for each of 31 kinds. */
  between(tags: Int32Array, from: number, to: number): number {
    if (from < 0 || to < 0 || to - from > 40) return 0;
    let bits = 0;
    for (let i = from + 1; i < to; i++) bits |= 1 << ((tags[i]! >>> 3) % 31);
    return bits;
  }

  may(move: Move): boolean {
    if (move === 'shift') return this.next <= this.size;
    if (move === 'left') return this.top > 1 && this.next <= this.size;
    // A word hangs on the root only when nothing is left: every sentence has one root.
    return this.top > 2 || (this.top === 2 && this.next > this.size);
  }

  apply(move: Move, label: number): void {
    if (move === 'shift') {
      this.pile[this.top++] = this.next++;
      return;
    }
    const word = this.pile[--this.top]!;
    this.attach(word, move === 'left' ? this.next : this.pile[this.top - 1]!, label);
  }

  private attach(word: number, head: number, label: number): void {
    this.heads[word] = head;
    this.deprels[word] = label;
    this.sets[head] = this.sets[head]! + (mix(label + 1, 77) >>> 3);
    if (word < head) {
      this.left2[head] = this.lefts[head]!;
      this.lefts[head] = word;
      this.leftCounts[head]!++;
    } else {
      this.right2[head] = this.rights[head]!;
      this.rights[head] = word;
      this.rightCounts[head]!++;
    }
  }
}

/** How many arcs of the right tree a move makes unreachable (Goldberg and Nivre 2013). `heads[w]` is the right head. */
export function costOf(state: State, move: Move, heads: Int16Array): number {
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const b0 = state.buffer(0);
  let cost = 0;
  if (move === 'shift') {
    for (let d = 0; d < state.stackSize; d++) {
      const w = state.stack(d);
      if (w > 0 && heads[w] === b0) cost++;
      if (d > 0 && heads[b0] === w) cost++;
    }
    return cost;
  }
  for (let b = b0; b > 0 && b <= state.size; b++) {
    if (heads[b] === s0) cost++;
    if (heads[s0] === b && (move === 'right' || b !== b0)) cost++;
  }
  if (move === 'left' && s1 >= 0 && heads[s0] === s1) cost++;
  return cost;
}
