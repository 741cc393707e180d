import { mix } from '../linear-model.js';
import type { Sight } from './sight.js';

/** Room for the features of one word. */
export const FEATURES = 160;

/** What is seen of a word in its sentence beyond its form. */
export interface Around {
  /** Within quotation marks, within parentheses. */
  readonly quoted: Uint8Array;
  readonly bracketed: Uint8Array;
  /** Bits of `HINT` of the phrase of several words that the word stands in, and whether it begins it. */
  readonly phrase: Int32Array;
  /** Number of words back to the preposition that may govern here; 0 none near. */
  readonly preposition: Int32Array;
  /** Whether most words of the sentence are in capitals. */
  readonly shouting: boolean;
}

type Put = (template: number, a: number, b?: number, c?: number) => void;

/** The form: letters, signs, what lexicon and lists know of it. */
function putForm(put: Put, w: Sight, p: Sight): void {
  const capital = w.isCapital ? 1 : 0;
  put(0, 0);
  put(1, w.exact);
  put(2, w.low);
  put(3, w.bare);
  for (let e = 0; e < 5; e++) if (w.ends[e]) put(4 + e, w.ends[e]!, capital);
  for (let e = 0; e < 4; e++) if (w.starts[e]) put(10 + e, w.starts[e]!, capital);
  // First of the sentence, behind a sign, within.
  const place = p.sort === 0 ? 1 : p.sort === 1 ? 2 : 3;
  put(15, w.shape, place);
  put(16, w.long);
  put(17, w.may, w.shape);
  put(18, w.may, place);
  put(19, w.known);
  put(20, w.sign);
  put(21, w.sign, w.may);
  for (const m of w.marks) put(22, m);
  put(61, w.hints, w.may);
  if (w.last) {
    put(52, w.last);
    put(53, w.first);
    put(54, w.last, w.sign);
  }
}

/** The two words before and behind. */
function putNeighbours(put: Put, w: Sight, [pp, p, n, nn]: readonly [Sight, Sight, Sight, Sight]): void {
  const capital = w.isCapital ? 1 : 0;
  for (const m of p.marks) put(23, m, capital);
  for (const m of n.marks) put(24, m, capital);
  for (const m of pp.marks) put(25, m, capital);
  for (const m of nn.marks) put(26, m, capital);
  put(27, p.low);
  put(28, n.low);
  put(29, pp.low);
  put(30, nn.low);
  put(31, p.low, w.shape);
  put(32, n.low, w.shape);
  put(33, p.low, w.low);
  put(34, w.low, n.low);
  put(35, p.shape, w.shape, n.shape);
  put(36, p.may, w.may);
  put(37, w.may, n.may);
  put(38, p.may, w.may, n.may);
  put(39, p.sign, w.shape);
  put(40, w.shape, n.sign);
  put(41, p.sign, w.sign);
  put(42, w.sign, n.sign);
  put(43, pp.shape, p.shape, w.shape);
  put(44, w.shape, n.shape, nn.shape);
  put(45, p.low, w.sign);
  put(46, w.sign, n.low);
  put(47, pp.low, p.low, w.shape);
  put(48, p.ends[1]!, w.shape);
  put(49, p.ends[2]!, w.shape);
  put(50, n.ends[1]!, w.shape);
  put(51, n.ends[2]!, w.shape);
  put(62, pp.low, capital, p.sort);
  put(63, p.exact, n.low, w.sort);
  put(64, w.ends[2]!, w.may, p.may);
  put(65, w.ends[2]!, p.low);
}

/** Quotation marks and parentheses, known phrases, the governing preposition. */
function putAround(put: Put, sights: readonly Sight[], around: Around, i: number, p: Sight): void {
  const w = sights[i]!;
  const marks = (around.quoted[i]! ? 1 : 0) + (around.bracketed[i]! ? 2 : 0);
  put(55, marks, w.shape);
  put(56, marks, w.may, p.sort);
  put(57, around.phrase[i]!);
  put(58, around.phrase[i]!, w.shape);
  const back = around.preposition[i]!;
  const governor = back ? sights[i - back]!.low : 0;
  put(59, governor, w.shape, back > 1 ? 1 : 0);
  put(60, governor, w.sign);
}

/** Features of word `i`: its form, its neighbours, lists, and what governs it. Returns how many there are. */
export function featuresAt(sights: readonly Sight[], around: Around, i: number, none: Sight, out: Int32Array): number {
  const w = sights[i]!;
  const at = (k: number): Sight => sights[i + k] ?? none;
  let k = 0;
  const put: Put = (template, a, b = 0, c = 0) => {
    out[k++] = mix(mix(mix(mix(template, a), b), c), template);
  };
  putForm(put, w, at(-1));
  putNeighbours(put, w, [at(-2), at(-1), at(1), at(2)]);
  putAround(put, sights, around, i, at(-1));
  if (w.isCapital) {
    // Within three words, wherever.
    for (const back of [-3, -2, -1]) put(67, at(back).low);
    for (const on of [1, 2, 3]) put(68, at(on).low);
  }
  return k;
}
