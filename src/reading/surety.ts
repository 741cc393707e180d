import type { ParsedTree } from './parser.js';

/** Share of right arcs by relation, by how far two readings agree and by how clearly the move won: `nsubj|2|3` → 0.97. */
export type Surety = Readonly<Record<string, number>>;

/** Borders between margins, in the units of the model. */
const BORDERS = [1000, 2500, 4500, 7000, 10000, 14000] as const;

/** How far two readings agree on a word: not on its head, on its head, on head and relation. */
const agreementOf = (one: ParsedTree, other: ParsedTree, i: number): number =>
  one.heads[i] !== other.heads[i] ? 0 : one.deprels[i] !== other.deprels[i] ? 1 : 2;

/** The kind of case a word's arc is, from the relation to the coarsest. */
export function suretyKeys(one: ParsedTree, other: ParsedTree, i: number): readonly [fine: string, coarse: string] {
  const clear = BORDERS.filter((b) => one.margins[i]! >= b).length;
  const rest = `${agreementOf(one, other, i)}|${clear}`;
  return [`${one.deprels[i]}|${rest}`, rest];
}

/** How likely head and relation of a word are right. */
export function suretyOf(surety: Surety, one: ParsedTree, other: ParsedTree, i: number): number {
  const [fine, coarse] = suretyKeys(one, other, i);
  return surety[fine] ?? surety[coarse] ?? 0.5;
}
