import { mix } from './linear-model.js';
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
}

/** Features of a state: stack and buffer words, their dependents, distance and valency (after Zhang and Nivre 2011). */
export function parserFeatures(input: ParserInput, s: State, out: Int32Array): number {
  const { form, lemma, tag, full } = input;
  const at = (a: Int32Array, i: number): number => (i >= 0 ? a[i]! : 0x5bd1e995);
  const s0 = s.stack(0);
  const s1 = s.stack(1);
  const s2 = s.stack(2);
  const b0 = s.buffer(0);
  const b1 = s.buffer(1);
  const b2 = s.buffer(2);
  const s0l = s.leftmost(s0);
  const s0r = s.rightmost(s0);
  const s1l = s.leftmost(s1);
  const s1r = s.rightmost(s1);
  const b0l = s.leftmost(b0);
  const s0l2 = s.leftSecond(s0);
  const s0r2 = s.rightSecond(s0);
  const b0l2 = s.leftSecond(b0);
  let k = 0;
  const put = (template: number, a: number, b = 0, c = 0, d = 0): void => {
    out[k++] = mix(mix(mix(mix(mix(template, a), b), c), d), template);
  };
  const f0 = at(full, s0),
    f1 = at(full, s1),
    g0 = at(full, b0),
    g1 = at(full, b1);
  const t0 = at(tag, s0),
    t1 = at(tag, s1),
    u0 = at(tag, b0),
    u1 = at(tag, b1),
    u2 = at(tag, b2),
    t2 = at(tag, s2);
  const w0 = at(form, s0),
    w1 = at(form, s1),
    x0 = at(form, b0),
    x1 = at(form, b1);
  const m0 = at(lemma, s0),
    m1 = at(lemma, s1),
    n0 = at(lemma, b0);
  put(1, w0, t0);
  put(2, m0);
  put(3, f0);
  put(4, w1, t1);
  put(5, m1);
  put(6, f1);
  put(7, x0, u0);
  put(8, n0);
  put(9, g0);
  put(10, x1, u1);
  put(11, g1);
  put(12, at(form, b2), u2);
  put(13, at(full, b2));
  put(14, at(lemma, s2));
  put(15, at(full, s2));
  put(16, f0, g0);
  put(17, m0, n0);
  put(18, m0, g0);
  put(19, f0, n0);
  put(20, w0, t0, g0);
  put(21, f0, x0, u0);
  put(22, f1, f0);
  put(23, m1, m0);
  put(24, m1, f0);
  put(25, f1, m0);
  put(26, m1, t1, m0, t0);
  put(27, f0, g0, g1);
  put(28, f1, f0, g0);
  put(29, at(full, s2), f1, f0);
  put(30, t0, u0, u1, u2);
  put(31, t1, t0, u0, u1);
  put(32, t2, t1, t0, u0);
  put(33, m0, u0, u1);
  put(34, m1, f0, g0);
  put(35, f1, m0, g0);
  put(36, f1, f0, n0);
  put(37, f1, n0);
  const ls0l = s.label(s0l),
    ls0r = s.label(s0r),
    ls1l = s.label(s1l),
    ls1r = s.label(s1r),
    lb0l = s.label(b0l);
  put(38, f0, at(tag, s0l), g0);
  put(39, f0, at(tag, s0r), g0);
  put(40, f0, g0, at(tag, b0l));
  put(41, f1, f0, at(tag, s0l));
  put(42, f1, f0, at(tag, s0r));
  put(43, f1, at(tag, s1r), f0);
  put(44, f1, at(tag, s1l), f0);
  put(45, f0, ls0l);
  put(46, f0, ls0r);
  put(47, f1, ls1l);
  put(48, f1, ls1r);
  put(49, g0, lb0l);
  put(50, m0, ls0l, ls0r);
  put(51, m1, ls1l, ls1r);
  put(52, t0, ls0l, s.label(s0l2));
  put(53, t0, ls0r, s.label(s0r2));
  put(54, u0, lb0l, s.label(b0l2));
  put(55, at(lemma, s0l), t0);
  put(56, at(lemma, s0r), t0);
  put(57, at(lemma, s1r), t1);
  put(58, at(lemma, s1l), t1);
  put(59, at(lemma, b0l), u0);
  const d1 = s0 > 0 && b0 > 0 ? Math.min(b0 - s0, 7) : 0;
  const d2 = s1 >= 0 && s0 > 0 ? Math.min(s0 - s1, 9) : 0;
  put(60, d1, f0, g0);
  put(61, d1, m0);
  put(62, d1, n0);
  put(63, d2, f1, f0);
  put(64, d2, m1, t0);
  put(65, d2, t1, m0);
  const v0l = s.leftCount(s0),
    v0r = s.rightCount(s0),
    v1l = s.leftCount(s1),
    v1r = s.rightCount(s1),
    vbl = s.leftCount(b0);
  put(66, f0, v0l, v0r);
  put(67, m0, v0l, v0r);
  put(68, f1, v1l, v1r);
  put(69, m1, v1l, v1r);
  put(70, g0, vbl);
  put(71, n0, vbl);
  const set0 = s.labels(s0),
    set1 = s.labels(s1),
    setb = s.labels(b0);
  put(72, t0, set0, u0);
  put(73, t1, set1, f0);
  put(74, set0, m0);
  put(75, set1, m1, f0);
  put(76, setb, n0, f0);
  put(77, setb, g0, f0);
  put(78, set1, f1, f0, t2);
  put(79, t1, t0, at(tag, s0l), at(tag, s0r));
  put(80, t1, t0, at(tag, s1r), ls1r);
  // Words between the two candidates: a verb, a comma or a conjunction in the way says much.
  const between = s.between(tag, s0, b0);
  put(81, between, f0, g0);
  put(82, s.between(tag, s1, s0), f1, f0);
  put(83, at(tag, s0 + 1), f0, g0);
  put(84, at(tag, b0 - 1), f0, g0);
  put(85, at(lemma, s0 - 1), f0);
  put(86, at(lemma, b0 - 1), g0);
  put(87, at(tag, s0 - 1), t0, u0);
  put(88, t0, u0, s.hasHead(b0) ? 1 : 0);
  put(89, at(tag, s2), at(lemma, s2), f0);
  put(90, 0);
  put(91, at(lemma, b1), n0);
  put(92, m0, at(lemma, b1));
  put(93, m0, x0, m1);
  return k;
}
