import { Features, hashOf, type LinearModel, labelHash, mix } from './linear-model.js';
import type { ParsedTree } from './parser.js';
import { decideBy } from './tagger.js';
import type { Seen } from './tagger-features.js';

/** Room for the features of one revision. */
export const REVISE_FEATURES = 64;

/** A sentence with its first tags and cases and its tree: what a second look may lean on. */
export interface Reviewed {
  readonly seen: readonly Seen[];
  /** First tags and cases, as hashes; cases are 0 where a word bears none. */
  readonly tags: Int32Array;
  readonly cases: Int32Array;
  readonly lemmas: Int32Array;
  /** Possible cases by the forms: bits 1 N, 2 G, 4 D, 8 A. */
  readonly may: Int32Array;
  readonly heads: Int16Array;
  readonly deprels: Int32Array;
  /** By word: its preposition and its determiner, the word that opens its clause (forms), the labels of its dependents as one number. */
  readonly preposition: Int32Array;
  readonly determiner: Int32Array;
  readonly opening: Int32Array;
  readonly labels: Int32Array;
  /** The relation that the other reading gives a word, where both agree on its head; else 0. */
  readonly said: Int32Array;
}

/** Heads (-1 the root) and relations. */
interface Arcs {
  readonly heads: Int16Array;
  readonly deprels: readonly string[];
}

type OfTree = Pick<Reviewed, 'heads' | 'deprels' | 'preposition' | 'determiner' | 'opening' | 'labels' | 'said'>;

/** What the second look sees of the tree of a sentence. */
function ofTree(seen: readonly Seen[], { heads, deprels: names }: Arcs, other: Arcs): OfTree {
  const n = seen.length;
  const layer = (): Int32Array => new Int32Array(n);
  const [deprels, preposition, determiner, opening, labels, said] = [
    layer(),
    layer(),
    layer(),
    layer(),
    layer(),
    layer(),
  ];
  for (let i = 0; i < n; i++) {
    const head = heads[i]!;
    const name = names[i]!;
    const label = labelHash(name);
    deprels[i] = label;
    if (other.heads[i] === head) said[i] = labelHash(other.deprels[i]!);
    if (head < 0) continue;
    if (name === 'case') preposition[head] = seen[i]!.low;
    else if (name === 'det' || name === 'det:poss') determiner[head] = seen[i]!.low;
    else if (name === 'mark' || name === 'cc') opening[head] = seen[i]!.low;
    labels[head] = labels[head]! + (mix(label, 77) >>> 3);
  }
  return { heads, deprels, preposition, determiner, opening, labels, said };
}

/** What the second look sees of a parsed sentence. */
export function reviewed(
  seen: readonly Seen[],
  words: readonly { readonly tag: string; readonly case: string | null; readonly lemma: string }[],
  may: Int32Array,
  tree: Arcs,
  other: Arcs,
): Reviewed {
  const n = seen.length;
  const [tags, cases, lemmas] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    tags[i] = labelHash(word.tag);
    cases[i] = word.case ? word.case.charCodeAt(0) : 0;
    lemmas[i] = hashOf(word.lemma);
  }
  return { seen, tags, cases, lemmas, may, ...ofTree(seen, tree, other) };
}

/** The same sentence with another tree. */
export const reviewedIn = (before: Reviewed, tree: Arcs, other: Arcs): Reviewed => ({
  ...before,
  ...ofTree(before.seen, tree, other),
});

/** What a layer says of a word; 7 where there is no such word. */
export const at = (layer: Int32Array, i: number): number => (i >= 0 && i < layer.length ? layer[i]! : 7);

const FEATURES = new Features();

/** The place of a word in the tree and its neighbours. */
function place(s: Reviewed, i: number, f: Features): void {
  const head = s.heads[i]!;
  const side = head < 0 ? 0 : head < i ? 1 : 2;
  const [t, tp, tn] = [at(s.tags, i), at(s.tags, i - 1), at(s.tags, i + 1)];
  const [d, th] = [s.deprels[i]!, at(s.tags, head)];
  const w = s.seen[i]!;
  f.put(1, t);
  f.put(2, t, w.low);
  f.put(3, t, tp, tn);
  f.put(4, t, d);
  f.put(5, t, d, th);
  f.put(6, t, d, w.low);
  f.put(7, t, s.labels[i]!);
  f.put(8, t, at(s.lemmas, head), d);
  f.put(9, w.low, th, side);
  f.put(10, t, w.ends[2]!);
  f.put(11, t, w.may, d);
  f.put(12, t, tn, at(s.tags, i + 2));
  f.put(13, t, w.form);
  f.put(14, t, d, side);
  f.put(15, t, w.shape, i === 0 ? 1 : 0);
  f.put(16, t, head < 0 ? 3 : at(s.deprels, head), d);
}

/** Features of the tag of word `i` at second look: the tree, and the tags on both sides. */
export function tagRevision(s: Reviewed, i: number, _before: number, out: Int32Array): number {
  const f = FEATURES;
  f.begin(out, 300);
  place(s, i, f);
  const w = s.seen[i]!;
  const n = s.seen[i + 1];
  const p = s.seen[i - 1];
  f.put(20, w.low, at(s.tags, i + 1));
  f.put(21, w.low, at(s.tags, i - 1));
  f.put(22, w.ends[1]!, s.deprels[i]!, s.labels[i]!);
  f.put(23, w.low, n?.low ?? 0);
  f.put(24, w.low, p?.low ?? 0);
  f.put(25, s.labels[i]!, at(s.tags, i), s.deprels[i]!);
  f.put(26, w.low, s.labels[i]!);
  f.put(27, w.ends[4]!, at(s.tags, i));
  f.put(28, w.starts[3]!, at(s.tags, i));
  f.put(29, s.determiner[i]!, at(s.tags, i), w.may);
  return f.count;
}

/** Features of the universal tag of word `i`; its STTS tag is the revised one. */
export function uposRevision(s: Reviewed, i: number, before: number, out: Int32Array): number {
  const f = FEATURES;
  f.begin(out, 500);
  place(s, i, f);
  f.put(20, before, at(s.tags, i));
  return f.count;
}

/** Relations that are decided by a second look at one word; roles in a clause are shared out (see arguments.ts), the others are clear. */
const REVISED = new Set(
  'acl advcl advmod amod appos aux aux:pass ccomp conj cop csubj csubj:pass discourse fixed flat mark nmod nummod orphan parataxis vocative xcomp'.split(
    ' ',
  ),
);

/** Whether the relation of a word is looked at again. */
export const isRevised = (deprel: string): boolean => REVISED.has(deprel);

/** Features of the relation of word `i` at second look: its head stays. */
export function relationRevision(s: Reviewed, i: number, before: number, out: Int32Array): number {
  const f = FEATURES;
  f.begin(out, 600);
  place(s, i, f);
  const w = s.seen[i]!;
  const head = s.heads[i]!;
  const [t, d, said] = [s.tags[i]!, s.deprels[i]!, s.said[i]!];
  const [th, lh, dh] = [at(s.tags, head), at(s.lemmas, head), at(s.deprels, head)];
  const [around, own, opening] = [at(s.labels, head), s.labels[i]!, s.opening[i]!];
  const distance = Math.max(-9, Math.min(9, head - i));
  f.put(20, d, said);
  f.put(21, d, said, t);
  f.put(22, d, said, th);
  f.put(23, d, around);
  f.put(24, d, around, t);
  f.put(25, d, own, t);
  f.put(26, opening, d, t);
  f.put(27, opening, d, th);
  f.put(28, opening, own, d);
  f.put(29, opening, lh, d);
  f.put(30, lh, t, d);
  f.put(31, w.low, lh);
  f.put(32, w.low, around);
  f.put(33, w.low, th, d);
  f.put(34, distance, t, th);
  f.put(35, distance, d, said);
  f.put(36, at(s.tags, i - 1), t, d);
  f.put(37, at(s.tags, i - 1), at(s.tags, i + 1), d);
  f.put(38, s.preposition[i]!, d, th);
  f.put(39, s.determiner[i]!, d, th);
  f.put(40, s.cases[i]!, at(s.cases, head), d);
  f.put(41, w.ends[4]!, d, th);
  f.put(42, dh, d, t);
  f.put(43, dh, th, d);
  f.put(44, before, d, t);
  return f.count;
}

/** Features of the case of word `i` at second look: its relation, its head, its preposition and article, the case before. */
export function caseRevision(s: Reviewed, i: number, before: number, out: Int32Array): number {
  const f = FEATURES;
  f.begin(out, 400);
  const w = s.seen[i]!;
  const head = s.heads[i]!;
  const [t, d, own] = [at(s.tags, i), s.deprels[i]!, s.cases[i]!];
  const [th, lh, ch, dh] = [at(s.tags, head), at(s.lemmas, head), at(s.cases, head), at(s.deprels, head)];
  const may = s.may[i]!;
  const by = s.preposition[i]!;
  const above = head < 0 ? 0 : at(s.preposition, head);
  const article = s.determiner[i]!;
  f.put(1, own, t);
  f.put(2, own, d, t);
  f.put(3, d, th, by);
  f.put(4, d, may, own);
  f.put(5, by, may);
  f.put(6, by, own, w.ends[1]!);
  f.put(7, article, may, w.known);
  f.put(8, d, ch, own);
  f.put(9, d, dh, above);
  f.put(10, lh, d);
  f.put(11, lh, d, own);
  f.put(12, lh, d, by);
  f.put(13, before, t, own);
  f.put(14, before, d, own);
  f.put(15, w.low, own);
  f.put(16, w.low, d);
  f.put(17, w.low, by);
  f.put(18, may, ch, d);
  f.put(19, article, d, own);
  f.put(20, article, w.ends[1]!, own);
  f.put(21, w.known, d, own);
  f.put(22, w.known, by, may);
  f.put(23, at(s.labels, head), d, own);
  f.put(24, at(s.labels, head), d, may);
  f.put(25, above, d, ch);
  f.put(26, above, may, d);
  f.put(27, own, at(s.cases, i - 1), at(s.cases, i + 1));
  f.put(28, d, th, head < i ? 1 : 2);
  f.put(29, own);
  f.put(30, d, may, th);
  f.put(31, by, d, own);
  f.put(32, head < 0 ? 0 : s.determiner[head]!, may, d);
  f.put(33, w.low, lh);
  f.put(34, at(s.tags, i + 1), at(s.tags, i - 1), own);
  return f.count;
}

/** Gives each word a class by what the second look sees; -1 where `bears` says that it has none. `decide` as in the tagger. */
export function reviseBy(
  sentence: Reviewed,
  features: (s: Reviewed, i: number, before: number, out: Int32Array) => number,
  bears: (i: number) => boolean,
  decide: (features: Int32Array, count: number, at: number) => number,
): Int32Array {
  const found = new Int32Array(sentence.seen.length).fill(-1);
  const room = new Int32Array(REVISE_FEATURES);
  for (let i = 0; i < found.length; i++) {
    if (!bears(i)) continue;
    found[i] = decide(room, features(sentence, i, i > 0 ? found[i - 1]! + 1 : 0, room), i);
  }
  return found;
}

/** A tree with its relations looked at again. */
export function relationsBy(model: LinearModel): (sentence: Reviewed, tree: ParsedTree) => ParsedTree {
  const decide = decideBy(model);
  return (sentence, tree) => {
    const found = reviseBy(sentence, relationRevision, (i) => isRevised(tree.deprels[i]!), decide);
    return { ...tree, deprels: tree.deprels.map((label, i) => (found[i]! < 0 ? label : model.classes[found[i]!]!)) };
  };
}
