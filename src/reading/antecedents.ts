import { join, type LinearModel, labelHash, score } from './linear-model.js';
import { isBelow, type ParsedTree } from './parser.js';
import type { TreeView } from './tree-view.js';

/** A relative clause and the words that its pronoun may stand for. */
export interface RelativeClause {
  readonly pronoun: number;
  /** Head of the clause. */
  readonly top: number;
  /** Nearest first. */
  readonly candidates: readonly number[];
}

/** Room for the features of one candidate. */
export const ANTECEDENT_FEATURES = 40;

/** How far back an antecedent is looked for, and how many candidates are weighed. */
const REACH = 40;
const MOST = 10;

const RELATIVE = /^PREL/;
const STANDS = /^(?:N[NE]|P(?:PER|DS|IS|IAT|WS|POSS)|CARD|FM|ADJA|TRUNC)$/;
/** Inner words of names and words that another noun stands behind are no antecedents. */
const INNER = new Set(['flat', 'amod', 'nummod', 'compound', 'fixed', 'det']);

/** The word under which the clause of a relative pronoun hangs together: nothing of the clause stands before its pronoun. */
function topOf(heads: Int16Array, pronoun: number): number {
  let top = pronoun;
  for (let steps = 0; steps < heads.length && heads[top]! > pronoun; steps++) top = heads[top]!;
  return top;
}

/** Relative clauses of a sentence, from left to right, in its tree as it is now. */
export function relativeAt({ tags, tree }: Pick<TreeView, 'tags' | 'tree'>, pronoun: number): RelativeClause | null {
  const { heads, deprels } = tree;
  if (!RELATIVE.test(tags[pronoun]!)) return null;
  const top = topOf(heads, pronoun);
  // A clause without a verb was read wrongly, and what is not below another word cannot be moved.
  if (top === pronoun || heads[top]! < 0) return null;
  // Where words before the pronoun hang on it too, it is the clause around that was taken for the relative clause.
  for (let w = 0; w < pronoun; w++)
    if (deprels[w] !== 'punct' && isBelow(heads, w, top) && !isBelow(heads, w, pronoun)) return null;
  const candidates: number[] = [];
  for (let w = pronoun - 1; w >= 0 && pronoun - w <= REACH && candidates.length < MOST; w--)
    if (STANDS.test(tags[w]!) && !INNER.has(deprels[w]!) && !isBelow(heads, w, top)) candidates.push(w);
  return candidates.length ? { pronoun, top, candidates } : null;
}

/** Pronouns that may open a relative clause. */
export const relativesIn = (tags: readonly string[]): readonly number[] =>
  tags.flatMap((tag, i) => (RELATIVE.test(tag) ? [i] : []));

const CASES = 'NGDA';
const BITS = 6;
const ALL = 63;
const SINGULAR = 7;
const PLURAL = 56;

/** Numbers and genders that a word may have in the case that it bears: bits 1 m, 2 f, 4 n in the singular, 8, 16, 32 in the plural. */
function kindsOf({ agreement, cases, tree }: TreeView, word: number): number {
  const set = agreement.readings[word]!;
  const any = (set | (set >> BITS) | (set >> (2 * BITS)) | (set >> (3 * BITS))) & ALL;
  const kase = CASES.indexOf(String.fromCharCode(cases[word]!));
  const own = (kase < 0 ? any : (set >> (kase * BITS)) & ALL) || any;
  // A subject has the number of its verb.
  const fits = tree.deprels[word]!.startsWith('nsubj') ? agreement.subject[word]! : 0;
  return own & ((fits & 1 ? SINGULAR : 0) | (fits & 2 ? PLURAL : 0)) || own;
}

/** Features of a candidate. */
export function antecedentFeatures(view: TreeView, clause: RelativeClause, c: number, out: Int32Array): number {
  const { tags, tag, lemma, low, end, tree, other } = view;
  const { pronoun, top, candidates } = clause;
  const own = kindsOf(view, pronoun);
  const kinds = candidates.map((w) => kindsOf(view, w));
  const word = candidates[c]!;
  let k = 0;
  const put = (template: number, a: number, b = 0, d = 0, e = 0): void => {
    const hash = join(join(join(join(Math.imul(template, 0x85ebca6b), a), b), d), e);
    out[k++] = hash ^ (hash >>> 13);
  };
  const common = kinds[c]! & own;
  const agrees = common === 0 ? 0 : 1;
  const first = kinds.findIndex((kind) => (kind & own) !== 0);
  const rank = kinds.slice(0, c).filter((kind) => (kind & own) !== 0).length;
  const said = (tree.heads[top] === word ? 1 : 0) + (other.heads[top] === word ? 2 : 0);
  const was = labelHash(tree.deprels[top]!);
  const role = labelHash(tree.deprels[word]!);
  const above = tree.heads[word]!;
  const isUnderNext = c + 1 < candidates.length && isBelow(tree.heads, word, candidates[c + 1]!) ? 1 : 0;
  let verbs = 0;
  let commas = 0;
  for (let i = word + 1; i < pronoun; i++) {
    if (tags[i]!.startsWith('V')) verbs++;
    else if (tags[i] === '$,') commas++;
  }
  const before = tags[pronoun - 1]!.startsWith('$') ? 0 : low[pronoun - 1]!;
  const distance = Math.min(pronoun - word, 12);
  const article = tree.deprels.findIndex((d, i) => d.startsWith('det') && tree.heads[i] === word);
  const det = article < 0 ? 0 : low[article]!;
  const preposition = tree.deprels.findIndex((d, i) => d === 'case' && tree.heads[i] === word);
  const by = preposition < 0 ? 0 : low[preposition]!;
  const [v, t, p] = [Math.min(verbs, 2), tag[word]!, low[pronoun]!];
  put(1, agrees, c, said);
  put(2, agrees, rank, said);
  put(3, said, agrees);
  put(4, said, was);
  put(5, agrees, c, v);
  put(6, agrees, rank, v, Math.min(commas, 3));
  put(7, distance, agrees, v);
  put(8, role, agrees, c);
  put(9, role, c === first ? 1 : 0, v);
  put(10, role, isUnderNext, agrees, v);
  put(11, t, agrees, c);
  put(12, det, agrees, c === 0 ? 1 : 0);
  put(13, det, role, isUnderNext);
  put(14, end[word]!, c === 0 ? 1 : 0);
  put(15, lemma[word]!);
  put(16, end[word]!, p);
  put(17, end[word]!, before);
  put(18, lemma[top]!, end[word]!);
  put(19, by, role, c);
  put(20, by, isUnderNext, t);
  put(21, p, kinds[c]!, before);
  put(22, common, c, rank);
  put(23, above < 0 ? 0 : labelHash(tree.deprels[above]!), role, v);
  put(24, above < 0 ? 0 : tag[above]!, role, c);
  put(25, isUnderNext, said, agrees);
  put(26, t, isUnderNext ? t : 0, by, role);
  put(27, candidates.length - c === 1 ? 1 : 0, agrees, v);
  put(28, agrees, Math.min(rank, 3), said, role);
  put(29, above < 0 ? 0 : lemma[above]!, by);
  put(30, tag[word + 1] ?? 0, agrees, v);
  return k;
}

/** A tree in which each relative clause hangs on the word that the pronoun agrees with and that suits it best. */
export function antecedentsBy(model: LinearModel): (view: TreeView) => ParsedTree {
  const yes = new Int32Array(2);
  const room = new Int32Array(ANTECEDENT_FEATURES);
  const scoreOf = (view: TreeView, clause: RelativeClause, c: number): number => {
    score(model, room, antecedentFeatures(view, clause, c, room), yes);
    return yes[1]! - yes[0]!;
  };
  return (view) => hungAnew(view, scoreOf);
}

/** Hangs each relative clause on its best candidate; `scoreOf` weighs one. */
export function hungAnew(
  view: TreeView,
  scoreOf: (view: TreeView, clause: RelativeClause, c: number) => number,
): ParsedTree {
  let { tree } = view;
  for (const pronoun of relativesIn(view.tags)) {
    const now = { ...view, tree };
    const clause = relativeAt(now, pronoun);
    if (!clause) continue;
    const scores = clause.candidates.map((_, c) => scoreOf(now, clause, c));
    const best = clause.candidates[scores.indexOf(Math.max(...scores))]!;
    const heads = Int16Array.from(tree.heads);
    const deprels = [...tree.deprels];
    heads[clause.top] = best;
    deprels[clause.top] = 'acl:relcl';
    tree = { ...tree, heads, deprels };
  }
  return tree;
}
