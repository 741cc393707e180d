import type { ParsedTree } from './parser.js';
import type { TreeView } from './tree-view.js';

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

const ARGUMENT = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:arg']);
const NOUN = /^N[NE]$/;
const INSIDE = new Set(['det', 'det:poss', 'amod', 'nummod']);

/** Where the phrase of a noun begins; -1 where a preposition stands in it. */
function startOf({ heads, deprels }: ParsedTree, noun: number): number {
  let start = noun;
  for (let w = 0; w < noun; w++) {
    if (heads[w] !== noun) continue;
    if (deprels[w] === 'case') return -1;
    if (INSIDE.has(deprels[w]!)) start = Math.min(start, w);
  }
  return start;
}

/**
 * No comma parts the arguments of a verb: a noun phrase behind a comma that goes on with `und` goes on a list.
 *
 *     auf die Hilfe Russlands, Ägyptens, der Emirate und Frankreichs setzen
 *                              ^^^^^^^^      ^^^^^^^
 */
export function withWholeLists({ tags, tree }: Pick<TreeView, 'tags' | 'tree'>): ParsedTree {
  const { heads, deprels } = tree;
  for (let noun = 2; noun < tags.length; noun++) {
    if (!NOUN.test(tags[noun]!) || !ARGUMENT.has(deprels[noun]!) || heads[noun]! < noun) continue;
    const start = startOf(tree, noun);
    const before = start - 2;
    if (start < 2 || tags[start - 1] !== '$,' || !NOUN.test(tags[before]!)) continue;
    const goesOn = heads.some((h, w) => h === noun && w > noun && deprels[w] === 'conj' && NOUN.test(tags[w]!));
    if (!goesOn || deprels[before] !== 'conj' || !NOUN.test(tags[heads[before]!] ?? '')) continue;
    const moved = Int16Array.from(heads);
    moved[noun] = heads[before]!;
    return { ...tree, heads: moved, deprels: deprels.map((d, w) => (w === noun ? 'conj' : d)) };
  }
  return tree;
}

/**
 * A name has no attribute with `von`: before a passive participle that has no agent it is the agent.
 *
 *     wurde bei der Revolution gegen Gaddafi von den USA unterstützt
 *                                                ^^^
 */
export function withAgents(
  { tags, low, tree }: Pick<TreeView, 'tags' | 'low' | 'tree'>,
  by: ReadonlySet<number>,
): ParsedTree {
  const { heads, deprels } = tree;
  for (let w = 0; w < tags.length; w++) {
    const host = heads[w]!;
    if (deprels[w] !== 'nmod' || host < 0 || host > w || tags[host] !== 'NE' || !NOUN.test(tags[w]!)) continue;
    if (!heads.some((h, i) => h === w && deprels[i] === 'case' && by.has(low[i]!))) continue;
    // `unterstützt` is often taken for a finite form: the auxiliary tells.
    const verb = tags.findIndex((tag, i) => i > w && /^VV(?:PP|FIN)$/.test(tag));
    if (verb < 0 || tags.slice(w + 1, verb).some((tag) => /^(?:\$|V|KO)/.test(tag))) continue;
    const own = (label: string): boolean => heads.some((h, i) => h === verb && deprels[i] === label);
    if (!own('aux:pass') || own('obl:agent')) continue;
    const moved = Int16Array.from(heads);
    moved[w] = verb;
    return { ...tree, heads: moved, deprels: deprels.map((d, i) => (i === w ? 'obl:agent' : d)) };
  }
  return tree;
}

function isUnder(heads: Int16Array, word: number, top: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= heads.length; at = heads[at]!, steps++)
    if (at === top) return true;
  return false;
}

/**
 * Two numbers with `bis` between them are one: the second is coordinated to the first, which counts the noun.
 *
 *     eine Anzahl von insgesamt 300 bis 400 Kämpfern
 */
export function withRanges(
  { tags, low, tree }: Pick<TreeView, 'tags' | 'low' | 'tree'>,
  to: ReadonlySet<number>,
): ParsedTree {
  let changed: { heads: Int16Array; deprels: string[] } | null = null;
  for (let i = 1; i + 1 < tags.length; i++) {
    if (!to.has(low[i]!) || tags[i - 1] !== 'CARD' || tags[i + 1] !== 'CARD') continue;
    changed ??= { heads: Int16Array.from(tree.heads), deprels: [...tree.deprels] };
    const { heads, deprels } = changed;
    const [first, second] = [i - 1, i + 1];
    if (heads[first] === second || heads[first] === i) {
      heads[first] = heads[second] === first || heads[second] === i ? heads[i]! : heads[second]!;
      deprels[first] = deprels[second] === 'conj' ? 'nummod' : deprels[second]!;
    }
    if (isUnder(heads, first, second) || isUnder(heads, first, i)) continue;
    [heads[i], deprels[i], heads[second], deprels[second]] = [second, 'cc', first, 'conj'];
  }
  return changed ? { ...tree, ...changed } : tree;
}

/**
 * A finite clause is coordinated to a clause: behind a noun that is none it goes on the verb that the noun belongs to.
 *
 *     Er gilt als der mächtigste Mann im Land und wurde von den USA unterstützt.
 *        ^^^^                                                       ^^^^^^^^^^
 */
export function withVerbConjuncts({ tags, tree }: Pick<TreeView, 'tags' | 'tree'>): ParsedTree {
  const { heads, deprels } = tree;
  const has = (word: number, test: (child: number) => boolean): boolean => heads.some((h, i) => h === word && test(i));
  let moved: Int16Array | null = null;
  for (let w = 0; w < tags.length; w++) {
    const noun = heads[w]!;
    if (deprels[w] !== 'conj' || noun < 0 || noun > w || !NOUN.test(tags[noun]!) || !tags[w]!.startsWith('V')) continue;
    const finite = tags[w]!.endsWith('FIN') || has(w, (i) => deprels[i]!.startsWith('aux') && tags[i]!.endsWith('FIN'));
    if (!finite || has(noun, (i) => deprels[i] === 'cop')) continue;
    let verb = heads[noun]!;
    for (let steps = 0; verb >= 0 && !tags[verb]!.startsWith('V') && steps < tags.length; steps++) verb = heads[verb]!;
    if (verb < 0 || verb > w) continue;
    moved ??= Int16Array.from(heads);
    moved[w] = verb;
  }
  return moved ? { ...tree, heads: moved } : tree;
}
