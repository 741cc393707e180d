import { isBelow, type ParsedTree } from './parser.js';
import type { TreeView } from './tree-view.js';

/** Words that nothing hangs on: what a parser hung there belongs to their head. Marks of punctuation: see `wordHeads`. */
const BARE = new Set(['mark', 'cc']);
/** What may stand with them all the same (`sowohl` `als auch`). */
const WITH_THEM = new Set(['fixed', 'conj', 'punct']);

/**
 * A tree in which nothing hangs on a conjunction. On auxiliaries and copulas it may: of 48 such arcs in reports and news that were
 * not trained on, 31 were right, and the label of the verb was the mistake.
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
 * Two numbers with `bis` between them are one: the second is coordinated to the first, which counts the noun.
 *
 *     eine Kolonne von rund 20 bis 30 Lastwagen
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
    if (isBelow(heads, first, second) || isBelow(heads, first, i)) continue;
    [heads[i], deprels[i], heads[second], deprels[second]] = [second, 'cc', first, 'conj'];
  }
  return changed ? { ...tree, ...changed } : tree;
}

/**
 * A finite clause is coordinated to a clause: behind a noun that is none it goes on the verb that the noun belongs to.
 *
 *     Sie gilt als beste Kennerin der Gegend und wurde vom Hof geehrt.
 *         ^^^^                                                    ^^^^^^
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
    const verb = verbAbove(tags, heads, noun);
    if (verb < 0 || verb > w) continue;
    moved ??= Int16Array.from(heads);
    moved[w] = verb;
  }
  return moved ? { ...tree, heads: moved } : tree;
}

const ZU = new Set(['PTKZU']);
const COMPLETES = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'csubj']);
const RELATIVE = /^(?:PRELS|PDS|ART)$/;

/**
 * A relative clause has a finite verb: an infinitive with `zu` behind a noun completes the noun or, where the reading from the end says so or
 * the noun is a name or what a verb of `controls` (hashes of lemmas: `beschuldigen`) is done to, the verb; what was taken for its relative pronoun is an article.
 *
 *     Im Herbst versprach die Garde Katar, die Häfen zu öffnen.
 *               ^^^^^^^^^                  ^^^          ^^^^^^
 */
export function withZuClauses(
  { tags, tree, other, lemma }: Pick<TreeView, 'tags' | 'tree' | 'other' | 'lemma'>,
  controls: ReadonlySet<number>,
): ParsedTree {
  const { heads, deprels } = tree;
  const children = (word: number, test: (child: number) => boolean): boolean =>
    heads.some((h, i) => h === word && test(i));
  let changed: { heads: Int16Array; deprels: string[] } | null = null;
  for (let w = 0; w < tags.length; w++) {
    const noun = heads[w]!;
    if (deprels[w] !== 'acl:relcl' || noun < 0 || noun > w) continue;
    // `eröffnet zu haben` as well.
    const isZu = tags[w] === 'VVIZU' || (/(?:INF|PP)$/.test(tags[w]!) && children(w, (i) => ZU.has(tags[i]!)));
    if (!isZu || children(w, (i) => tags[i]!.endsWith('FIN'))) continue;
    changed ??= { heads: Int16Array.from(heads), deprels: [...deprels] };
    const verb = verbAbove(tags, heads, noun);
    const toVerb =
      verb >= 0 &&
      verb < w &&
      (tags[noun] === 'NE' ||
        (other.heads[w] === verb && COMPLETES.has(other.deprels[w]!)) ||
        (heads[noun] === verb && controls.has(lemma[verb]!)));
    changed.heads[w] = toVerb ? verb : noun;
    changed.deprels[w] = toVerb ? 'xcomp' : 'acl';
    for (let i = noun + 1; i < w; i++) {
      if (heads[i] !== w || !RELATIVE.test(tags[i]!)) continue;
      let next = i + 1;
      while (next < w && INSIDE.has(deprels[next]!)) next++;
      if (heads[next] === w && NOUN.test(tags[next]!)) [changed.heads[i], changed.deprels[i]] = [next, 'det'];
      break;
    }
  }
  return changed ? { ...tree, ...changed } : tree;
}

/** The verb that a word hangs on, past nouns; -1 where none does. */
function verbAbove(tags: readonly string[], heads: Int16Array, word: number): number {
  let at = heads[word]!;
  for (let steps = 0; at >= 0 && !tags[at]!.startsWith('V') && steps < tags.length; steps++) at = heads[at]!;
  return at;
}
