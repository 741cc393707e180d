import type { ParsedTree } from './parser.js';

/** Words that nothing hangs on: what a parser hung there belongs to their head. */
const BARE = new Set(['aux', 'aux:pass', 'cop', 'case', 'mark', 'cc', 'compound:prt', 'punct']);
/** What may stand with them all the same (`bis` `zu`, `sowohl` `als auch`). */
const WITH_THEM = new Set(['fixed', 'conj', 'punct']);

/**
 * A tree in which nothing hangs on an auxiliary, a preposition or a conjunction, as Universal Dependencies have it.
 *
 *     Inzwischen kann er auf Hilfe setzen.        er ← kann becomes er ← setzen
 */
export function withBareFunctionWords(tree: ParsedTree): ParsedTree {
  const { heads, deprels } = tree;
  const isBare = (i: number): boolean => i >= 0 && heads[i]! >= 0 && BARE.has(deprels[i]!);
  let moved: Int16Array | null = null;
  for (let w = 0; w < heads.length; w++) {
    if (!isBare(heads[w]!) || WITH_THEM.has(deprels[w]!)) continue;
    let head = heads[w]!;
    for (let steps = 0; isBare(head) && steps < heads.length; steps++) head = heads[head]!;
    moved ??= Int16Array.from(heads);
    moved[w] = head;
  }
  return moved ? { ...tree, heads: moved } : tree;
}
