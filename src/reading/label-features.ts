import { at, Features, type Guide, type ParserInput } from './parser-input.js';
import type { State } from './parser-state.js';

/** Room for the features of one label. */
export const LABEL_FEATURES = 96;

/** A word that is about to hang on another, with the words around both. */
class Arc {
  /** Added to the numbers of the templates: a dependent before its head is another thing than one behind it. */
  side = 0;
  fullD = 0;
  fullH = 0;
  lemmaD = 0;
  lemmaH = 0;
  tagD = 0;
  tagH = 0;
  labelsD = 0;
  labelsH = 0;

  look({ full, lemma, tag }: ParserInput, s: State, d: number, h: number): void {
    this.side = d < h ? 200 : 400;
    this.fullD = full[d]!;
    this.fullH = full[h]!;
    this.lemmaD = lemma[d]!;
    this.lemmaH = lemma[h]!;
    this.tagD = tag[d]!;
    this.tagH = tag[h]!;
    this.labelsD = s.labels(d);
    this.labelsH = s.labels(h);
  }
}

/** The two words, and those beside them. */
function words(f: Features, v: Arc, { form, lemma, tag }: ParserInput, d: number, h: number): void {
  const { side, fullD, fullH, lemmaD, lemmaH, tagD, tagH } = v;
  const distance = Math.min(Math.abs(d - h), 8);
  f.two(side + 1, form[d]!, tagD);
  f.two(side + 2, lemmaD, 0);
  f.two(side + 3, fullD, 0);
  f.two(side + 4, tagD, 0);
  f.two(side + 5, lemmaH, 0);
  f.two(side + 6, fullH, 0);
  f.two(side + 7, tagH, 0);
  f.two(side + 8, form[h]!, 0);
  f.two(side + 9, fullD, fullH);
  f.two(side + 10, lemmaD, lemmaH);
  f.two(side + 11, lemmaD, fullH);
  f.two(side + 12, fullD, lemmaH);
  f.four(side + 13, tagD, tagH, distance, 0);
  f.four(side + 14, fullD, fullH, distance, 0);
  f.four(side + 33, at(tag, d - 1), tagD, tagH, 0);
  f.four(side + 34, at(tag, d + 1), tagD, tagH, 0);
  f.two(side + 35, at(lemma, d - 1), fullD);
  f.four(side + 36, at(tag, h + 1), tagH, tagD, 0);
  f.four(side + 37, at(tag, h - 1), tagH, tagD, 0);
  f.two(side + 40, 0, 0);
}

/** What already hangs on both, and what stands between and behind them. */
function around(f: Features, v: Arc, { lemma, tag, full }: ParserInput, s: State, d: number, h: number): void {
  const { side, fullD, fullH, lemmaD, lemmaH, tagD, tagH, labelsD, labelsH } = v;
  const [dl, dr, hl, hr] = [s.leftmost(d), s.rightmost(d), s.leftmost(h), s.rightmost(h)];
  const [lemmaDl, lemmaDr, tagDl, tagDr] = [at(lemma, dl), at(lemma, dr), at(tag, dl), at(tag, dr)];
  f.two(side + 15, labelsD, tagD);
  f.two(side + 16, labelsH, tagH);
  f.two(side + 17, labelsH, fullD);
  f.four(side + 18, labelsH, lemmaH, fullD, 0);
  f.four(side + 19, labelsH, fullH, fullD, 0);
  f.four(side + 20, labelsD, fullD, fullH, 0);
  f.two(side + 21, lemmaDl, tagD);
  f.four(side + 22, lemmaDl, fullH, fullD, 0);
  f.two(side + 23, lemmaDl, lemmaH);
  f.four(side + 24, tagDl, s.label(dl), fullD, fullH);
  f.two(side + 25, lemmaDr, tagD);
  f.four(side + 26, tagDr, s.label(dr), tagD, tagH);
  f.four(side + 27, at(lemma, s.leftSecond(d)), lemmaDl, tagD, 0);
  f.four(side + 28, s.label(dl), s.label(dr), tagD, tagH);
  f.four(side + 29, s.label(hl), fullD, fullH, 0);
  f.four(side + 30, s.label(hr), fullD, fullH, 0);
  f.four(side + 31, at(full, hl), fullD, fullH, 0);
  f.four(side + 32, at(full, hr), fullD, fullH, 0);
  f.four(side + 38, s.between(tag, Math.min(d, h), Math.max(d, h)), fullD, fullH, 0);
  f.four(side + 39, s.leftCount(h), s.rightCount(h), fullD, fullH);
  f.four(side + 41, lemmaDl, lemmaDr, tagH, 0);
  f.four(side + 42, tagDl, tagDr, tagD, tagH);
  f.four(side + 43, lemmaDl, labelsH, tagH, 0);
  f.four(side + 44, lemmaD, labelsH, tagH, 0);
  f.four(side + 45, at(tag, s.buffer(0)), at(tag, s.buffer(1)), tagD, tagH);
  f.four(side + 46, at(tag, s.stack(2)), tagD, tagH, 0);
}

/** What the other reading calls the arc. */
function guided(f: Features, v: Arc, { heads, labels }: Guide, lemmaDl: number, d: number, h: number): void {
  const { side, fullD, fullH, lemmaD, lemmaH, tagH, labelsH } = v;
  const label = labels[d]!;
  const isSame = heads[d] === h ? 1 : 0;
  f.two(side + 50, label, isSame);
  f.four(side + 51, label, isSame, fullD, fullH);
  f.four(side + 52, label, isSame, lemmaD, 0);
  f.four(side + 53, label, isSame, lemmaH, fullD);
  f.four(side + 54, label, isSame, labelsH, tagH);
  f.four(side + 55, label, isSame, lemmaDl, tagH);
  f.four(side + 56, label, isSame, fullD, labelsH);
}

const FEATURES = new Features();
const ARC = new Arc();

/** Features of the label of an arc from word `h` to word `d`, at the state in which it is made; returns how many there are. */
export function labelFeatures(input: ParserInput, s: State, d: number, h: number, out: Int32Array): number {
  FEATURES.count = 0;
  FEATURES.out = out;
  ARC.look(input, s, d, h);
  words(FEATURES, ARC, input, d, h);
  around(FEATURES, ARC, input, s, d, h);
  if (input.guide) guided(FEATURES, ARC, input.guide, at(input.lemma, s.leftmost(d)), d, h);
  return FEATURES.count;
}
