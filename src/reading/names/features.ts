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

/** Collects the features of a word. One is filled anew for each: they are taken of every word of a text. */
class Room {
  count = 0;
  private out: Int32Array = new Int32Array(0);

  begin(out: Int32Array): void {
    this.count = 0;
    this.out = out;
  }

  put(template: number, a: number, b = 0, c = 0): void {
    this.out[this.count++] = mix(mix(mix(mix(template, a), b), c), template);
  }
}

const ROOM = new Room();

/** The form, wherever it stands: letters, signs, what lexicon and lists know of it. Returns how many features there are. */
export function formFeatures(w: Sight, out: Int32Array): number {
  const f = ROOM;
  f.begin(out);
  const capital = w.isCapital ? 1 : 0;
  f.put(0, 0);
  f.put(1, w.exact);
  f.put(2, w.low);
  f.put(3, w.bare);
  for (let e = 0; e < 5; e++) if (w.ends[e]) f.put(4 + e, w.ends[e]!, capital);
  for (let e = 0; e < 4; e++) if (w.starts[e]) f.put(10 + e, w.starts[e]!, capital);
  f.put(16, w.long);
  f.put(17, w.may, w.shape);
  f.put(19, w.known);
  f.put(20, w.sign);
  f.put(21, w.sign, w.may);
  for (const m of w.marks) f.put(22, m);
  f.put(61, w.hints, w.may);
  if (w.last) {
    f.put(52, w.last);
    f.put(53, w.first);
    f.put(54, w.last, w.sign);
  }
  return f.count;
}

/** The two words before and behind. */
function putNeighbours(f: Room, w: Sight, pp: Sight, p: Sight, n: Sight, nn: Sight): void {
  const capital = w.isCapital ? 1 : 0;
  // First of the sentence, behind a sign, within.
  const place = p.sort === 0 ? 1 : p.sort === 1 ? 2 : 3;
  f.put(15, w.shape, place);
  f.put(18, w.may, place);
  for (const m of p.marks) f.put(23, m, capital);
  for (const m of n.marks) f.put(24, m, capital);
  for (const m of pp.marks) f.put(25, m, capital);
  for (const m of nn.marks) f.put(26, m, capital);
  f.put(27, p.low);
  f.put(28, n.low);
  f.put(29, pp.low);
  f.put(30, nn.low);
  f.put(31, p.low, w.shape);
  f.put(32, n.low, w.shape);
  f.put(33, p.low, w.low);
  f.put(34, w.low, n.low);
  f.put(35, p.shape, w.shape, n.shape);
  f.put(36, p.may, w.may);
  f.put(37, w.may, n.may);
  f.put(38, p.may, w.may, n.may);
  f.put(39, p.sign, w.shape);
  f.put(40, w.shape, n.sign);
  f.put(41, p.sign, w.sign);
  f.put(42, w.sign, n.sign);
  f.put(43, pp.shape, p.shape, w.shape);
  f.put(44, w.shape, n.shape, nn.shape);
  f.put(45, p.low, w.sign);
  f.put(46, w.sign, n.low);
  f.put(47, pp.low, p.low, w.shape);
  f.put(48, p.ends[1]!, w.shape);
  f.put(49, p.ends[2]!, w.shape);
  f.put(50, n.ends[1]!, w.shape);
  f.put(51, n.ends[2]!, w.shape);
  f.put(62, pp.low, capital, p.sort);
  f.put(63, p.exact, n.low, w.sort);
  f.put(64, w.ends[2]!, w.may, p.may);
  f.put(65, w.ends[2]!, p.low);
}

/** Quotation marks and parentheses, known phrases, the governing preposition. */
function putAround(f: Room, sights: readonly Sight[], around: Around, i: number, p: Sight): void {
  const w = sights[i]!;
  const marks = (around.quoted[i]! ? 1 : 0) + (around.bracketed[i]! ? 2 : 0);
  f.put(55, marks, w.shape);
  f.put(56, marks, w.may, p.sort);
  f.put(57, around.phrase[i]!);
  f.put(58, around.phrase[i]!, w.shape);
  const back = around.preposition[i]!;
  const governor = back ? sights[i - back]!.low : 0;
  f.put(59, governor, w.shape, back > 1 ? 1 : 0);
  f.put(60, governor, w.sign);
}

/** Features of word `i` by its place: its neighbours, and what governs it. Returns how many there are. */
export function placeFeatures(
  sights: readonly Sight[],
  around: Around,
  i: number,
  none: Sight,
  out: Int32Array,
): number {
  const f = ROOM;
  f.begin(out);
  const w = sights[i]!;
  const at = (k: number): Sight => (i + k >= 0 && i + k < sights.length ? sights[i + k]! : none);
  const before = at(-1);
  putNeighbours(f, w, at(-2), before, at(1), at(2));
  putAround(f, sights, around, i, before);
  if (w.isCapital) {
    // Within three words, wherever.
    for (let k = -3; k <= 3; k++) if (k !== 0) f.put(k < 0 ? 67 : 68, at(k).low);
  }
  return f.count;
}

/** All features of word `i`. Returns how many there are. */
export function featuresAt(sights: readonly Sight[], around: Around, i: number, none: Sight, out: Int32Array): number {
  const alone = formFeatures(sights[i]!, out);
  return alone + placeFeatures(sights, around, i, none, out.subarray(alone));
}
