import type { ParsedTree, TwoReadings } from './parser.js';

/** A sentence without the clauses that stand in brackets in it, and those clauses; indices of words. */
export interface BracketSplit {
  readonly outer: readonly number[];
  readonly clauses: readonly BracketClause[];
}

interface BracketClause {
  readonly open: number;
  readonly close: number;
  readonly inner: readonly number[];
  /** Where in it a relative clause opens before any finite verb: then a phrase stands there, not a clause; -1 elsewhere. */
  readonly relative: number;
}

const FEWEST = 3;
/** Words that open a clause which hangs on something. */
const OPENS = /^(?:PREL|KOU)/;

/** Whether words hold a clause that does not hang on what stands around: a finite verb, and not what opens a clause first of all. */
function isClause(inner: readonly { readonly xpos: string }[]): boolean {
  const verb = inner.findIndex((w) => /^V.FIN$/.test(w.xpos));
  return inner.length >= FEWEST && verb >= 0 && !OPENS.test(inner[0]!.xpos);
}

/** Where a relative clause opens before any finite verb; -1 for none. */
function relativeIn(inner: readonly { readonly xpos: string }[]): number {
  const verb = inner.findIndex((w) => /^V.FIN$/.test(w.xpos));
  return inner.findIndex((w, i) => i > 0 && i < verb && w.xpos === 'PRELS');
}

/** The tree of a phrase with a relative clause where the parser took that clause for the whole: the phrase is the whole. */
function phraseFirst(part: ParsedTree, relative: number): ParsedTree {
  const root = part.heads.indexOf(-1);
  if (relative < 0 || root < relative) return part;
  const before = Array.from(part.heads, (_, w) => w).filter((w) => w < relative && part.heads[w] === root);
  const top = before.find((w) => /^(?:obl|nsubj|obj|nmod)/.test(part.deprels[w]!));
  if (top === undefined) return part;
  // The noun before the comma, by the head of its name.
  let noun = relative - 2;
  for (let n = 0; noun > top && /^(?:flat|appos|punct)/.test(part.deprels[noun]!) && n < relative; n++)
    noun = part.heads[noun]!;
  const heads = Int16Array.from(part.heads);
  const deprels = [...part.deprels];
  for (const w of before) if (w !== top) heads[w] = top;
  heads[top] = -1;
  heads[root] = noun >= 0 && noun < relative ? noun : top;
  deprels[root] = 'acl:relcl';
  return { ...part, heads, deprels };
}

/**
 * Clauses in brackets, and phrases that hold one: they are read apart, and the sentence as if they were not there. Names and nouns in brackets stay.
 *
 *     Die Hafenstadt (Rebellen halten sie seit Mai) wurde bombardiert.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function splitAtBrackets(
  words: readonly { readonly form: string; readonly xpos: string }[],
): BracketSplit | null {
  const clauses: BracketClause[] = [];
  let open = -1;
  words.forEach(({ form }, i) => {
    if (form === '(') open = i;
    if (form !== ')' || open < 0) return;
    const inner = words.slice(open + 1, i).map((_, k) => open + 1 + k);
    if (isClause(inner.map((w) => words[w]!)))
      clauses.push({ open, close: i, inner, relative: relativeIn(inner.map((w) => words[w]!)) });
    open = -1;
  });
  if (!clauses.length) return null;
  const outer = words.map((_, i) => i).filter((i) => !clauses.some((c) => i >= c.open && i <= c.close));
  return outer.length >= FEWEST ? { outer, clauses } : null;
}

/** Margin of arcs that nothing was weighed for. */
const GIVEN = 1 << 20;

/** Lays a tree of some words of a sentence into the tree of all. Gives its root. */
function lay(
  part: ParsedTree,
  at: readonly number[],
  heads: Int16Array,
  deprels: string[],
  margins: Int32Array,
): number {
  let root = at[0]!;
  at.forEach((word, k) => {
    const head = part.heads[k]!;
    heads[word] = head < 0 ? -1 : at[head]!;
    deprels[word] = part.deprels[k]!;
    margins[word] = part.margins[k]!;
    if (head < 0) root = word;
  });
  return root;
}

function joinTree(size: number, { outer, clauses }: BracketSplit, parts: readonly ParsedTree[]): ParsedTree {
  const heads = new Int16Array(size);
  const deprels = new Array<string>(size).fill('punct');
  const margins = new Int32Array(size).fill(GIVEN);
  const top = lay(parts[0]!, outer, heads, deprels, margins);
  clauses.forEach(({ open, close, inner, relative }, i) => {
    const root = lay(phraseFirst(parts[i + 1]!, relative), inner, heads, deprels, margins);
    // A clause in brackets says something of the word before it, a prepositional phrase of what that word belongs to.
    const before = open - 1;
    const host = outer.includes(before) && deprels[before] !== 'punct' ? before : top;
    const isPhrase = heads.some((h, w) => h === root && deprels[w] === 'case');
    heads[root] = isPhrase && heads[host]! >= 0 ? heads[host]! : host;
    deprels[root] = isPhrase ? 'obl' : 'parataxis';
    heads[open] = root;
    heads[close] = root;
  });
  return { heads, deprels, margins };
}

/** The readings of the whole sentence from those of its parts: the sentence without brackets first, then each clause. */
export const joinReadings = (size: number, split: BracketSplit, parts: readonly TwoReadings[]): TwoReadings => ({
  tree: joinTree(
    size,
    split,
    parts.map((p) => p.tree),
  ),
  other: joinTree(
    size,
    split,
    parts.map((p) => p.other),
  ),
});
