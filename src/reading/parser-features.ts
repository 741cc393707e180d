import { join } from './linear-model.js';
import type { State } from './parser-state.js';

/** Room for the features of one transition. */
export const PARSER_FEATURES = 128;

/** What the parser sees of the words of a sentence, as hashes. Index 0 is the root, word i stands at i + 1. */
export interface ParserInput {
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Tag with case. */
  readonly full: Int32Array;
  /** What an independent reading of the sentence says; absent for a parser that reads alone. */
  readonly guide?: Guide;
}

/** Heads (word numbers, 0 the root) and labels (hashes) by another parser: what stacking learns from (Nivre and McDonald 2008). */
export interface Guide {
  readonly heads: Int16Array;
  readonly labels: Int32Array;
}

/** Hash that stands for a word that is not there. */
const NOTHING = 0x5bd1e995;
const at = (layer: Int32Array, word: number): number => (word >= 0 ? layer[word]! : NOTHING);

/** Collects features: each is a template number and up to four values, mixed into one hash. */
class Features {
  count = 0;
  constructor(private readonly out: Int32Array) {}

  put(template: number, a: number, b = 0, c = 0, d = 0): void {
    const two = join(join(Math.imul(template, 0x85ebca6b), a), b);
    const hash = c === 0 && d === 0 ? two : join(join(two, c), d);
    this.out[this.count++] = hash ^ (hash >>> 13);
  }
}

/** The words a transition looks at: three of the stack, three of the buffer. */
interface Focus {
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
}

/** The words themselves, and tags around them. */
function words(f: Features, { form, lemma, tag, full }: ParserInput, { s0, s1, s2, b0, b1, b2 }: Focus): void {
  f.put(1, at(form, s0), at(tag, s0));
  f.put(2, at(lemma, s0));
  f.put(3, at(full, s0));
  f.put(4, at(form, s1), at(tag, s1));
  f.put(5, at(lemma, s1));
  f.put(6, at(full, s1));
  f.put(7, at(form, b0), at(tag, b0));
  f.put(8, at(lemma, b0));
  f.put(9, at(full, b0));
  f.put(10, at(form, b1), at(tag, b1));
  f.put(11, at(full, b1));
  f.put(12, at(form, b2), at(tag, b2));
  f.put(13, at(full, b2));
  f.put(14, at(lemma, s2));
  f.put(15, at(full, s2));
  f.put(83, at(tag, s0 + 1), at(full, s0), at(full, b0));
  f.put(84, at(tag, b0 - 1), at(full, s0), at(full, b0));
  f.put(85, at(lemma, s0 - 1), at(full, s0));
  f.put(86, at(lemma, b0 - 1), at(full, b0));
  f.put(87, at(tag, s0 - 1), at(tag, s0), at(tag, b0));
  f.put(89, at(tag, s2), at(lemma, s2), at(full, s0));
  f.put(90, 0);
}

/** Two and more words together. */
function groups(f: Features, { form, lemma, tag, full }: ParserInput, { s0, s1, s2, b0, b1, b2 }: Focus): void {
  const [f0, f1, g0, g1] = [at(full, s0), at(full, s1), at(full, b0), at(full, b1)];
  const [m0, m1, n0] = [at(lemma, s0), at(lemma, s1), at(lemma, b0)];
  const [t0, t1, t2, u0, u1, u2] = [at(tag, s0), at(tag, s1), at(tag, s2), at(tag, b0), at(tag, b1), at(tag, b2)];
  f.put(16, f0, g0);
  f.put(17, m0, n0);
  f.put(18, m0, g0);
  f.put(19, f0, n0);
  f.put(20, at(form, s0), t0, g0);
  f.put(21, f0, at(form, b0), u0);
  f.put(22, f1, f0);
  f.put(23, m1, m0);
  f.put(24, m1, f0);
  f.put(25, f1, m0);
  f.put(26, m1, t1, m0, t0);
  f.put(27, f0, g0, g1);
  f.put(28, f1, f0, g0);
  f.put(29, at(full, s2), f1, f0);
  f.put(30, t0, u0, u1, u2);
  f.put(31, t1, t0, u0, u1);
  f.put(32, t2, t1, t0, u0);
  f.put(33, m0, u0, u1);
  f.put(34, m1, f0, g0);
  f.put(35, f1, m0, g0);
  f.put(36, f1, f0, n0);
  f.put(37, f1, n0);
  f.put(91, at(lemma, b1), n0);
  f.put(92, m0, at(lemma, b1));
  f.put(93, m0, at(form, b0), m1);
}

/** Dependents found so far, and their relations. */
function dependents(f: Features, { lemma, tag, full }: ParserInput, { s0, s1, s2, b0 }: Focus, s: State): void {
  const [f0, f1, g0] = [at(full, s0), at(full, s1), at(full, b0)];
  const [t0, t1, u0] = [at(tag, s0), at(tag, s1), at(tag, b0)];
  const [m0, m1, n0] = [at(lemma, s0), at(lemma, s1), at(lemma, b0)];
  const [s0l, s0r, s1l, s1r, b0l] = [s.leftmost(s0), s.rightmost(s0), s.leftmost(s1), s.rightmost(s1), s.leftmost(b0)];
  const [ls0l, ls0r, ls1l, ls1r, lb0l] = [s.label(s0l), s.label(s0r), s.label(s1l), s.label(s1r), s.label(b0l)];
  f.put(38, f0, at(tag, s0l), g0);
  f.put(39, f0, at(tag, s0r), g0);
  f.put(40, f0, g0, at(tag, b0l));
  f.put(41, f1, f0, at(tag, s0l));
  f.put(42, f1, f0, at(tag, s0r));
  f.put(43, f1, at(tag, s1r), f0);
  f.put(44, f1, at(tag, s1l), f0);
  f.put(45, f0, ls0l);
  f.put(46, f0, ls0r);
  f.put(47, f1, ls1l);
  f.put(48, f1, ls1r);
  f.put(49, g0, lb0l);
  f.put(50, m0, ls0l, ls0r);
  f.put(51, m1, ls1l, ls1r);
  f.put(52, t0, ls0l, s.label(s.leftSecond(s0)));
  f.put(53, t0, ls0r, s.label(s.rightSecond(s0)));
  f.put(54, u0, lb0l, s.label(s.leftSecond(b0)));
  f.put(55, at(lemma, s0l), t0);
  f.put(56, at(lemma, s0r), t0);
  f.put(57, at(lemma, s1r), t1);
  f.put(58, at(lemma, s1l), t1);
  f.put(59, at(lemma, b0l), u0);
  f.put(72, t0, s.labels(s0), u0);
  f.put(73, t1, s.labels(s1), f0);
  f.put(74, s.labels(s0), m0);
  f.put(75, s.labels(s1), m1, f0);
  f.put(76, s.labels(b0), n0, f0);
  f.put(77, s.labels(b0), g0, f0);
  f.put(78, s.labels(s1), f1, f0, at(tag, s2));
  f.put(79, t1, t0, at(tag, s0l), at(tag, s0r));
  f.put(80, t1, t0, at(tag, s1r), ls1r);
}

/** How far apart, how many dependents, and what stands between: a verb or a comma in the way says much. */
function distances(f: Features, { lemma, tag, full }: ParserInput, { s0, s1, b0 }: Focus, s: State): void {
  const [f0, f1, g0] = [at(full, s0), at(full, s1), at(full, b0)];
  const [m0, m1, n0] = [at(lemma, s0), at(lemma, s1), at(lemma, b0)];
  const ahead = s0 > 0 && b0 > 0 ? Math.min(b0 - s0, 7) : 0;
  const behind = s1 >= 0 && s0 > 0 ? Math.min(s0 - s1, 9) : 0;
  f.put(60, ahead, f0, g0);
  f.put(61, ahead, m0);
  f.put(62, ahead, n0);
  f.put(63, behind, f1, f0);
  f.put(64, behind, m1, at(tag, s0));
  f.put(65, behind, at(tag, s1), m0);
  f.put(66, f0, s.leftCount(s0), s.rightCount(s0));
  f.put(67, m0, s.leftCount(s0), s.rightCount(s0));
  f.put(68, f1, s.leftCount(s1), s.rightCount(s1));
  f.put(69, m1, s.leftCount(s1), s.rightCount(s1));
  f.put(70, g0, s.leftCount(b0));
  f.put(71, n0, s.leftCount(b0));
  f.put(81, s.between(tag, s0, b0), f0, g0);
  f.put(82, s.between(tag, s1, s0), f1, f0);
  f.put(88, at(tag, s0), at(tag, b0), s.hasHead(b0) ? 1 : 0);
}

/** Where the other reading sees the head of a word: at the other word, the other way round, to the left or right, the root. */
function towards(heads: Int16Array, word: number, other: number): number {
  if (word <= 0) return 0;
  const head = heads[word]!;
  if (other >= 0 && head === other) return 1;
  if (head === 0) return 2;
  return head < word ? 3 : 4;
}

/** What the other reading says of the words in focus. */
function guided(f: Features, { lemma, tag, full, guide }: ParserInput, { s0, s1, b0, b1 }: Focus, s: State): void {
  if (!guide) return;
  const { heads, labels } = guide;
  const [l0, l1, m0] = [at(labels, s0), at(labels, s1), at(labels, b0)];
  const right = towards(heads, s0, b0);
  const left = towards(heads, s0, s1);
  const down = s0 >= 0 && b0 > 0 && heads[b0] === s0 ? 1 : 0;
  const under = s1 >= 0 && s0 > 0 && heads[s1] === s0 ? 1 : 0;
  // Whether the top of the stack has all the dependents the other reading gives it: only then it may be reduced.
  let open = 0;
  if (s0 >= 0) for (let w = b0; w > 0 && w < b0 + 25 && w < heads.length && open < 2; w++) if (heads[w] === s0) open++;
  const where = right * 8 + left;
  f.put(100, where, l0, open);
  f.put(101, where, at(full, s0), at(full, b0));
  f.put(102, where, at(full, s1), at(full, s0));
  f.put(103, where, open, down * 2 + under);
  f.put(104, l0, l1, left);
  f.put(105, l0, m0, right);
  f.put(106, where, l0, at(tag, s0), at(tag, b0));
  f.put(107, where, l0, at(lemma, s0));
  f.put(108, down, open, at(full, s0), at(full, b0));
  f.put(109, where, l0, at(tag, s1), at(tag, s0));
  f.put(110, towards(heads, b0, s0), m0, at(tag, b0), at(tag, s0));
  f.put(111, l0, at(full, s0), left);
  f.put(112, l0, at(full, s0), right);
  f.put(113, l0, s.labels(s1), left);
  f.put(114, l0, s.labels(b0), right);
  f.put(115, towards(heads, b1, b0), towards(heads, b0, b1), where);
}

/** Features of a state (after Zhang and Nivre 2011); returns how many there are. */
export function parserFeatures(input: ParserInput, s: State, out: Int32Array): number {
  const f = new Features(out);
  const focus: Focus = {
    s0: s.stack(0),
    s1: s.stack(1),
    s2: s.stack(2),
    b0: s.buffer(0),
    b1: s.buffer(1),
    b2: s.buffer(2),
  };
  words(f, input, focus);
  groups(f, input, focus);
  dependents(f, input, focus, s);
  distances(f, input, focus, s);
  guided(f, input, focus, s);
  return f.count;
}
