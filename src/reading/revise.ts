import { hashOf, joined, type LinearModel, mix } from './linear-model.js';
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

const CASE = hashOf('case');
const DETERMINERS = new Set([hashOf('det'), hashOf('det:poss')]);
const OPENINGS = new Set([hashOf('mark'), hashOf('cc')]);

/** Heads (-1 the root) and relations. */
interface Arcs {
  readonly heads: Int16Array;
  readonly deprels: readonly string[];
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
  const deprels = Int32Array.from(tree.deprels, hashOf);
  const preposition = new Int32Array(n);
  const determiner = new Int32Array(n);
  const opening = new Int32Array(n);
  const labels = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const head = tree.heads[i]!;
    if (head < 0) continue;
    if (deprels[i] === CASE) preposition[head] = seen[i]!.low;
    else if (DETERMINERS.has(deprels[i]!)) determiner[head] = seen[i]!.low;
    else if (OPENINGS.has(deprels[i]!)) opening[head] = seen[i]!.low;
    labels[head] = labels[head]! + (mix(deprels[i]!, 77) >>> 3);
  }
  return {
    seen,
    tags: Int32Array.from(words, (w) => hashOf(w.tag)),
    cases: Int32Array.from(words, (w) => (w.case ? w.case.charCodeAt(0) : 0)),
    lemmas: Int32Array.from(words, (w) => hashOf(w.lemma)),
    may,
    heads: tree.heads,
    deprels,
    preposition,
    determiner,
    opening,
    labels,
    said: Int32Array.from(other.deprels, (label, i) => (other.heads[i] === tree.heads[i] ? hashOf(label) : 0)),
  };
}

/** What a layer says of a word; 7 where there is no such word. */
export const at = (layer: Int32Array, i: number): number => (i >= 0 && i < layer.length ? layer[i]! : 7);

type Put = (template: number, a: number, b?: number, c?: number) => void;

/** The place of a word in the tree and its neighbours; `base` tells the three revisers apart. */
function place(s: Reviewed, i: number, put: Put): void {
  const head = s.heads[i]!;
  const side = head < 0 ? 0 : head < i ? 1 : 2;
  const [t, tp, tn] = [at(s.tags, i), at(s.tags, i - 1), at(s.tags, i + 1)];
  const [d, th] = [s.deprels[i]!, at(s.tags, head)];
  const w = s.seen[i]!;
  put(1, t);
  put(2, t, w.low);
  put(3, t, tp, tn);
  put(4, t, d);
  put(5, t, d, th);
  put(6, t, d, w.low);
  put(7, t, s.labels[i]!);
  put(8, t, at(s.lemmas, head), d);
  put(9, w.low, th, side);
  put(10, t, w.ends[2]!);
  put(11, t, w.may, d);
  put(12, t, tn, at(s.tags, i + 2));
  put(13, t, w.form);
  put(14, t, d, side);
  put(15, t, w.shape, i === 0 ? 1 : 0);
  put(16, t, head < 0 ? 3 : at(s.deprels, head), d);
}

/** Features of the tag of word `i` at second look: the tree, and the tags on both sides. */
export function tagRevision(s: Reviewed, i: number, _before: number, out: Int32Array): number {
  let k = 0;
  const put: Put = (template, a, b = 0, c = 0) => {
    out[k++] = joined(template + 300, a, b, c);
  };
  place(s, i, put);
  const w = s.seen[i]!;
  const n = s.seen[i + 1];
  const p = s.seen[i - 1];
  put(20, w.low, at(s.tags, i + 1));
  put(21, w.low, at(s.tags, i - 1));
  put(22, w.ends[1]!, s.deprels[i]!, s.labels[i]!);
  put(23, w.low, n?.low ?? 0);
  put(24, w.low, p?.low ?? 0);
  put(25, s.labels[i]!, at(s.tags, i), s.deprels[i]!);
  put(26, w.low, s.labels[i]!);
  put(27, w.ends[4]!, at(s.tags, i));
  put(28, w.starts[3]!, at(s.tags, i));
  put(29, s.determiner[i]!, at(s.tags, i), w.may);
  return k;
}

/** Features of the universal tag of word `i`; its STTS tag is the revised one. */
export function uposRevision(s: Reviewed, i: number, before: number, out: Int32Array): number {
  let k = 0;
  const put: Put = (template, a, b = 0, c = 0) => {
    out[k++] = joined(template + 500, a, b, c);
  };
  place(s, i, put);
  put(20, before, at(s.tags, i));
  return k;
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
  let k = 0;
  const put: Put = (template, a, b = 0, c = 0) => {
    out[k++] = joined(template + 600, a, b, c);
  };
  place(s, i, put);
  const w = s.seen[i]!;
  const head = s.heads[i]!;
  const [t, d, said] = [s.tags[i]!, s.deprels[i]!, s.said[i]!];
  const [th, lh, dh] = [at(s.tags, head), at(s.lemmas, head), at(s.deprels, head)];
  const [around, own, opening] = [at(s.labels, head), s.labels[i]!, s.opening[i]!];
  const distance = Math.max(-9, Math.min(9, head - i));
  put(20, d, said);
  put(21, d, said, t);
  put(22, d, said, th);
  put(23, d, around);
  put(24, d, around, t);
  put(25, d, own, t);
  put(26, opening, d, t);
  put(27, opening, d, th);
  put(28, opening, own, d);
  put(29, opening, lh, d);
  put(30, lh, t, d);
  put(31, w.low, lh);
  put(32, w.low, around);
  put(33, w.low, th, d);
  put(34, distance, t, th);
  put(35, distance, d, said);
  put(36, at(s.tags, i - 1), t, d);
  put(37, at(s.tags, i - 1), at(s.tags, i + 1), d);
  put(38, s.preposition[i]!, d, th);
  put(39, s.determiner[i]!, d, th);
  put(40, s.cases[i]!, at(s.cases, head), d);
  put(41, w.ends[4]!, d, th);
  put(42, dh, d, t);
  put(43, dh, th, d);
  put(44, before, d, t);
  return k;
}

/** Features of the case of word `i` at second look: its relation, its head, its preposition and article, the case before. */
export function caseRevision(s: Reviewed, i: number, before: number, out: Int32Array): number {
  let k = 0;
  const put: Put = (template, a, b = 0, c = 0) => {
    out[k++] = joined(template + 400, a, b, c);
  };
  const w = s.seen[i]!;
  const head = s.heads[i]!;
  const [t, d, own] = [at(s.tags, i), s.deprels[i]!, s.cases[i]!];
  const [th, lh, ch, dh] = [at(s.tags, head), at(s.lemmas, head), at(s.cases, head), at(s.deprels, head)];
  const may = s.may[i]!;
  const by = s.preposition[i]!;
  const above = head < 0 ? 0 : at(s.preposition, head);
  const article = s.determiner[i]!;
  put(1, own, t);
  put(2, own, d, t);
  put(3, d, th, by);
  put(4, d, may, own);
  put(5, by, may);
  put(6, by, own, w.ends[1]!);
  put(7, article, may, w.known);
  put(8, d, ch, own);
  put(9, d, dh, above);
  put(10, lh, d);
  put(11, lh, d, own);
  put(12, lh, d, by);
  put(13, before, t, own);
  put(14, before, d, own);
  put(15, w.low, own);
  put(16, w.low, d);
  put(17, w.low, by);
  put(18, may, ch, d);
  put(19, article, d, own);
  put(20, article, w.ends[1]!, own);
  put(21, w.known, d, own);
  put(22, w.known, by, may);
  put(23, at(s.labels, head), d, own);
  put(24, at(s.labels, head), d, may);
  put(25, above, d, ch);
  put(26, above, may, d);
  put(27, own, at(s.cases, i - 1), at(s.cases, i + 1));
  put(28, d, th, head < i ? 1 : 2);
  put(29, own);
  put(30, d, may, th);
  put(31, by, d, own);
  put(32, head < 0 ? 0 : s.determiner[head]!, may, d);
  put(33, w.low, lh);
  put(34, at(s.tags, i + 1), at(s.tags, i - 1), own);
  return k;
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
