import { at, Features, type Guide, type ParserInput } from './parser-input.js';
import type { State } from './parser-state.js';

/** Room for the features of one move. */
export const MOVE_FEATURES = 128;

/**
 * The words a transition looks at, three of the stack and three of the buffer, and what is asked of them again and again.
 * One object is filled anew for each state: this is the hottest place of the whole reading.
 */
class Focus {
  s0 = -1;
  s1 = -1;
  s2 = -1;
  b0 = -1;
  b1 = -1;
  b2 = -1;
  formS0 = 0;
  formS1 = 0;
  formB0 = 0;
  formB1 = 0;
  formB2 = 0;
  lemmaS0 = 0;
  lemmaS1 = 0;
  lemmaS2 = 0;
  lemmaB0 = 0;
  lemmaB1 = 0;
  tagS0 = 0;
  tagS1 = 0;
  tagS2 = 0;
  tagB0 = 0;
  tagB1 = 0;
  tagB2 = 0;
  fullS0 = 0;
  fullS1 = 0;
  fullS2 = 0;
  fullB0 = 0;
  fullB1 = 0;
  fullB2 = 0;

  look({ form, lemma, tag, full }: ParserInput, s: State): void {
    const [s0, s1, s2] = [s.stack(0), s.stack(1), s.stack(2)];
    const [b0, b1, b2] = [s.buffer(0), s.buffer(1), s.buffer(2)];
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.b0 = b0;
    this.b1 = b1;
    this.b2 = b2;
    this.formS0 = at(form, s0);
    this.formS1 = at(form, s1);
    this.formB0 = at(form, b0);
    this.formB1 = at(form, b1);
    this.formB2 = at(form, b2);
    this.lemmaS0 = at(lemma, s0);
    this.lemmaS1 = at(lemma, s1);
    this.lemmaS2 = at(lemma, s2);
    this.lemmaB0 = at(lemma, b0);
    this.lemmaB1 = at(lemma, b1);
    this.tagS0 = at(tag, s0);
    this.tagS1 = at(tag, s1);
    this.tagS2 = at(tag, s2);
    this.tagB0 = at(tag, b0);
    this.tagB1 = at(tag, b1);
    this.tagB2 = at(tag, b2);
    this.fullS0 = at(full, s0);
    this.fullS1 = at(full, s1);
    this.fullS2 = at(full, s2);
    this.fullB0 = at(full, b0);
    this.fullB1 = at(full, b1);
    this.fullB2 = at(full, b2);
  }
}

/** The words themselves, and tags around them. */
function words(f: Features, v: Focus, { lemma, tag }: ParserInput): void {
  const { s0, b0 } = v;
  f.two(1, v.formS0, v.tagS0);
  f.two(2, v.lemmaS0, 0);
  f.two(3, v.fullS0, 0);
  f.two(4, v.formS1, v.tagS1);
  f.two(5, v.lemmaS1, 0);
  f.two(6, v.fullS1, 0);
  f.two(7, v.formB0, v.tagB0);
  f.two(8, v.lemmaB0, 0);
  f.two(9, v.fullB0, 0);
  f.two(10, v.formB1, v.tagB1);
  f.two(11, v.fullB1, 0);
  f.two(12, v.formB2, v.tagB2);
  f.two(13, v.fullB2, 0);
  f.two(14, v.lemmaS2, 0);
  f.two(15, v.fullS2, 0);
  f.four(83, at(tag, s0 + 1), v.fullS0, v.fullB0, 0);
  f.four(84, at(tag, b0 - 1), v.fullS0, v.fullB0, 0);
  f.two(85, at(lemma, s0 - 1), v.fullS0);
  f.two(86, at(lemma, b0 - 1), v.fullB0);
  f.four(87, at(tag, s0 - 1), v.tagS0, v.tagB0, 0);
  f.four(89, v.tagS2, v.lemmaS2, v.fullS0, 0);
  f.two(90, 0, 0);
}

/** Two and more words together. */
function groups(f: Features, v: Focus): void {
  const [f0, f1, g0, g1] = [v.fullS0, v.fullS1, v.fullB0, v.fullB1];
  const [m0, m1, n0] = [v.lemmaS0, v.lemmaS1, v.lemmaB0];
  const [t0, t1, t2, u0, u1, u2] = [v.tagS0, v.tagS1, v.tagS2, v.tagB0, v.tagB1, v.tagB2];
  f.two(16, f0, g0);
  f.two(17, m0, n0);
  f.two(18, m0, g0);
  f.two(19, f0, n0);
  f.four(20, v.formS0, t0, g0, 0);
  f.four(21, f0, v.formB0, u0, 0);
  f.two(22, f1, f0);
  f.two(23, m1, m0);
  f.two(24, m1, f0);
  f.two(25, f1, m0);
  f.four(26, m1, t1, m0, t0);
  f.four(27, f0, g0, g1, 0);
  f.four(28, f1, f0, g0, 0);
  f.four(29, v.fullS2, f1, f0, 0);
  f.four(30, t0, u0, u1, u2);
  f.four(31, t1, t0, u0, u1);
  f.four(32, t2, t1, t0, u0);
  f.four(33, m0, u0, u1, 0);
  f.four(34, m1, f0, g0, 0);
  f.four(35, f1, m0, g0, 0);
  f.four(36, f1, f0, n0, 0);
  f.two(37, f1, n0);
  f.two(91, v.lemmaB1, n0);
  f.two(92, m0, v.lemmaB1);
  f.four(93, m0, v.formB0, m1, 0);
}

/** Dependents found so far, and their relations. */
function dependents(f: Features, v: Focus, { lemma, tag }: ParserInput, s: State): void {
  const { s0, s1, b0 } = v;
  const [f0, f1, g0] = [v.fullS0, v.fullS1, v.fullB0];
  const [t0, t1, u0] = [v.tagS0, v.tagS1, v.tagB0];
  const [m0, m1, n0] = [v.lemmaS0, v.lemmaS1, v.lemmaB0];
  const [s0l, s0r, s1l, s1r, b0l] = [s.leftmost(s0), s.rightmost(s0), s.leftmost(s1), s.rightmost(s1), s.leftmost(b0)];
  const [ls0l, ls0r, ls1l, ls1r, lb0l] = [s.label(s0l), s.label(s0r), s.label(s1l), s.label(s1r), s.label(b0l)];
  f.four(38, f0, at(tag, s0l), g0, 0);
  f.four(39, f0, at(tag, s0r), g0, 0);
  f.four(40, f0, g0, at(tag, b0l), 0);
  f.four(41, f1, f0, at(tag, s0l), 0);
  f.four(42, f1, f0, at(tag, s0r), 0);
  f.four(43, f1, at(tag, s1r), f0, 0);
  f.four(44, f1, at(tag, s1l), f0, 0);
  f.two(45, f0, ls0l);
  f.two(46, f0, ls0r);
  f.two(47, f1, ls1l);
  f.two(48, f1, ls1r);
  f.two(49, g0, lb0l);
  f.four(50, m0, ls0l, ls0r, 0);
  f.four(51, m1, ls1l, ls1r, 0);
  f.four(52, t0, ls0l, s.label(s.leftSecond(s0)), 0);
  f.four(53, t0, ls0r, s.label(s.rightSecond(s0)), 0);
  f.four(54, u0, lb0l, s.label(s.leftSecond(b0)), 0);
  f.two(55, at(lemma, s0l), t0);
  f.two(56, at(lemma, s0r), t0);
  f.two(57, at(lemma, s1r), t1);
  f.two(58, at(lemma, s1l), t1);
  f.two(59, at(lemma, b0l), u0);
  f.four(72, t0, s.labels(s0), u0, 0);
  f.four(73, t1, s.labels(s1), f0, 0);
  f.two(74, s.labels(s0), m0);
  f.four(75, s.labels(s1), m1, f0, 0);
  f.four(76, s.labels(b0), n0, f0, 0);
  f.four(77, s.labels(b0), g0, f0, 0);
  f.four(78, s.labels(s1), f1, f0, v.tagS2);
  f.four(79, t1, t0, at(tag, s0l), at(tag, s0r));
  f.four(80, t1, t0, at(tag, s1r), ls1r);
}

/** How far apart, how many dependents, and what stands between: a verb or a comma in the way says much. */
function distances(f: Features, v: Focus, { tag }: ParserInput, s: State): void {
  const { s0, s1, b0 } = v;
  const [f0, f1, g0] = [v.fullS0, v.fullS1, v.fullB0];
  const [m0, m1, n0] = [v.lemmaS0, v.lemmaS1, v.lemmaB0];
  const ahead = s0 > 0 && b0 > 0 ? Math.min(b0 - s0, 7) : 0;
  const behind = s1 >= 0 && s0 > 0 ? Math.min(s0 - s1, 9) : 0;
  f.four(60, ahead, f0, g0, 0);
  f.two(61, ahead, m0);
  f.two(62, ahead, n0);
  f.four(63, behind, f1, f0, 0);
  f.four(64, behind, m1, v.tagS0, 0);
  f.four(65, behind, v.tagS1, m0, 0);
  const [before0, after0, before1, after1] = [s.leftCount(s0), s.rightCount(s0), s.leftCount(s1), s.rightCount(s1)];
  f.four(66, f0, before0, after0, 0);
  f.four(67, m0, before0, after0, 0);
  f.four(68, f1, before1, after1, 0);
  f.four(69, m1, before1, after1, 0);
  f.two(70, g0, s.leftCount(b0));
  f.two(71, n0, s.leftCount(b0));
  f.four(81, s.between(tag, s0, b0), f0, g0, 0);
  f.four(82, s.between(tag, s1, s0), f1, f0, 0);
  f.four(88, v.tagS0, v.tagB0, s.hasHead(b0) ? 1 : 0, 0);
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
function guided(f: Features, v: Focus, { heads, labels }: Guide, s: State): void {
  const { s0, s1, b0, b1 } = v;
  const [l0, l1, m0] = [at(labels, s0), at(labels, s1), at(labels, b0)];
  const right = towards(heads, s0, b0);
  const left = towards(heads, s0, s1);
  const down = s0 >= 0 && b0 > 0 && heads[b0] === s0 ? 1 : 0;
  const under = s1 >= 0 && s0 > 0 && heads[s1] === s0 ? 1 : 0;
  // Whether the top of the stack has all the dependents the other reading gives it: only then it may be reduced.
  let open = 0;
  if (s0 >= 0) for (let w = b0; w > 0 && w < b0 + 25 && w < heads.length && open < 2; w++) if (heads[w] === s0) open++;
  const where = right * 8 + left;
  f.four(100, where, l0, open, 0);
  f.four(101, where, v.fullS0, v.fullB0, 0);
  f.four(102, where, v.fullS1, v.fullS0, 0);
  f.four(103, where, open, down * 2 + under, 0);
  f.four(104, l0, l1, left, 0);
  f.four(105, l0, m0, right, 0);
  f.four(106, where, l0, v.tagS0, v.tagB0);
  f.four(107, where, l0, v.lemmaS0, 0);
  f.four(108, down, open, v.fullS0, v.fullB0);
  f.four(109, where, l0, v.tagS1, v.tagS0);
  f.four(110, towards(heads, b0, s0), m0, v.tagB0, v.tagS0);
  f.four(111, l0, v.fullS0, left, 0);
  f.four(112, l0, v.fullS0, right, 0);
  f.four(113, l0, s.labels(s1), left, 0);
  f.four(114, l0, s.labels(b0), right, 0);
  f.four(115, towards(heads, b1, b0), towards(heads, b0, b1), where, 0);
}

const FEATURES = new Features();
const FOCUS = new Focus();

/** Features of a state (after Zhang and Nivre 2011); returns how many there are. */
export function moveFeatures(input: ParserInput, s: State, out: Int32Array): number {
  FEATURES.count = 0;
  FEATURES.out = out;
  FOCUS.look(input, s);
  words(FEATURES, FOCUS, input);
  groups(FEATURES, FOCUS);
  dependents(FEATURES, FOCUS, input, s);
  distances(FEATURES, FOCUS, input, s);
  if (input.guide) guided(FEATURES, FOCUS, input.guide, s);
  return FEATURES.count;
}
