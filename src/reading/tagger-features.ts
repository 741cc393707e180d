import type { Agreement } from './language.js';
import { hashOf, joined } from './linear-model.js';

/** Room for the features of one decision. */
export const FEATURES = 64;

/** What the tagger sees of a word, hashed once. */
export interface Seen {
  readonly form: number;
  readonly low: number;
  /** Suffixes of one to five letters, and prefixes of one to four. */
  readonly ends: readonly number[];
  readonly starts: readonly number[];
  readonly shape: number;
  /** Parts of speech that a lexicon knows of the form; 0 where none. */
  readonly may: number;
  /** Gender and cases that a lexicon knows; 0 where none. */
  readonly known: number;
  /** What the tagger that has seen it makes of the word alone: a score for each tag; null before. */
  alone: Int32Array | null;
}

function shapeOf(form: string): string {
  const mapped = form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9');
  return mapped.replace(/(.)\1+/g, '$1').slice(0, 6);
}

/** Hashes a form with what a lexicon says of it: parts of speech; gender and cases. */
export function see(form: string, [may, known]: readonly [coarse: string, fine: string]): Seen {
  const low = form.toLowerCase();
  const ends: number[] = [];
  const starts: number[] = [];
  for (let n = 1; n <= 5; n++) ends.push(hashOf(low.slice(-n)) + n);
  for (let n = 1; n <= 4; n++) starts.push(hashOf(low.slice(0, n)) - n);
  return {
    form: hashOf(form),
    low: hashOf(low),
    ends,
    starts,
    shape: hashOf(shapeOf(form)),
    may: may ? hashOf(may) : 0,
    known: known ? hashOf(known) : 0,
    alone: null,
  };
}

const NONE: Seen = see('', ['', '']);

/** Features of the tag of a word by itself, wherever it stands. Returns how many there are. */
export function tagFeaturesAlone(w: Seen, out: Int32Array): number {
  let k = 0;
  out[k++] = joined(1, w.form, 0, 0);
  out[k++] = joined(2, w.low, 0, 0);
  for (let e = 0; e < 5; e++) out[k++] = joined(3 + e, w.ends[e]!, 0, 0);
  for (let e = 0; e < 4; e++) out[k++] = joined(8 + e, w.starts[e]!, 0, 0);
  out[k++] = joined(34, 0, 0, 0);
  out[k++] = joined(39, w.may, w.ends[2]!, 0);
  return k;
}

/** Features of the tag of word `i` by its place: its neighbours, and the two tags before. They stand in `out` from `k` on; returns where they end. */
export function tagFeaturesAround(
  seen: readonly Seen[],
  i: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
  k: number,
): number {
  const w = seen[i]!;
  const p = i > 0 ? seen[i - 1]! : NONE;
  const pp = i > 1 ? seen[i - 2]! : NONE;
  const n = i + 1 < seen.length ? seen[i + 1]! : NONE;
  const nn = i + 2 < seen.length ? seen[i + 2]! : NONE;
  const first = i === 0 ? 1 : 2;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[k++] = joined(template, a, b, c);
  };
  put(12, w.shape, first);
  put(13, before);
  put(14, before, beforeThat);
  put(15, before, w.low);
  put(16, p.low);
  put(17, pp.low);
  put(18, n.low);
  put(19, nn.low);
  put(20, n.ends[2]!);
  put(21, p.ends[2]!);
  put(22, n.shape, w.shape);
  put(23, before, n.low);
  put(24, before, w.ends[2]!);
  put(25, w.may, first);
  put(26, w.may, before);
  put(27, n.may, w.may);
  put(28, w.may, w.shape, n.shape);
  put(29, p.low, w.low);
  put(30, w.low, n.low);
  put(31, before, w.shape, first);
  put(32, w.ends[1]!, n.ends[1]!);
  put(33, n.may, nn.may, w.may);
  put(35, nn.may, w.may);
  put(36, before, beforeThat, w.ends[1]!);
  put(37, p.may, w.may, n.may);
  put(38, before, beforeThat, w.may);
  put(40, w.low, n.may);
  put(41, before, w.may, n.may);
  put(42, before, n.shape, w.may);
  put(43, before, n.ends[2]!);
  return k;
}

/** Features of the tag of word `i`: the word, its neighbours, and the two tags before. Returns how many there are. */
export const tagFeatures = (
  seen: readonly Seen[],
  i: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): number => tagFeaturesAround(seen, i, before, beforeThat, out, tagFeaturesAlone(seen[i]!, out));

/** What the cases before a word have left open. */
export interface CaseContext {
  /** Preposition that governs here, and the last finite verb, as hashes; 0 none. */
  preposition: number;
  verb: number;
  /** Noun phrases so far. */
  nominals: number;
  /** Class of the case of the word before in the same phrase, and of the phrase before a conjunction, plus one. */
  before: number;
  joined: number;
  /** Whether the clause has had a nominative, and its verb. */
  hasSubject: 0 | 1;
  hasVerb: 0 | 1;
}

/** Features of the case of word `i` given all tags: the phrase around it, the case before, and what the forms allow. */
export function caseFeatures(
  seen: readonly Seen[],
  tags: Int32Array,
  { cases, subject, verbs }: Agreement,
  i: number,
  c: CaseContext,
  out: Int32Array,
): number {
  const w = seen[i]!;
  const p = i > 0 ? seen[i - 1]! : NONE;
  const n = i + 1 < seen.length ? seen[i + 1]! : NONE;
  const nn = i + 2 < seen.length ? seen[i + 2]! : NONE;
  const t = tags[i]! + 1;
  const tp = i > 0 ? tags[i - 1]! + 1 : 0;
  const tn = i + 1 < tags.length ? tags[i + 1]! + 1 : 0;
  const tnn = i + 2 < tags.length ? tags[i + 2]! + 1 : 0;
  let k = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[k++] = joined(template + 100, a, b, c);
  };
  put(1, t, c.before);
  put(2, w.low, t);
  put(3, w.ends[0]!, t);
  put(4, w.ends[1]!, t);
  put(5, w.ends[2]!, t);
  put(6, w.low, c.before);
  put(7, w.low, n.ends[1]!);
  put(8, w.low, n.known);
  put(9, c.preposition, t);
  put(10, c.preposition, w.low);
  put(11, c.preposition, w.ends[1]!, t);
  put(12, p.low, t);
  put(13, tp, t, tn);
  put(14, tp, t);
  put(15, t, tn, tnn);
  put(16, c.verb, t);
  put(17, c.nominals, t, c.before);
  put(18, c.nominals, w.low);
  put(19, c.before, tp, t);
  put(20, c.before, p.low, w.ends[1]!);
  put(21, w.known, t);
  put(22, w.known, c.before);
  put(23, n.low, t);
  put(24, w.low, n.ends[0]!, nn.ends[0]!);
  put(25, w.low, nn.known);
  put(26, c.verb, c.nominals, w.low);
  put(27, c.before, c.preposition, t);
  put(28, t);
  put(29, n.known, w.low, nn.ends[1]!);
  put(30, c.joined, t);
  put(31, c.joined, c.before, w.low);
  put(32, c.hasSubject, t, c.before);
  put(33, c.hasSubject, c.verb, t);
  put(34, c.hasVerb, t, c.hasSubject);
  const may = cases[i]!;
  const fits = subject[i]!;
  const by = c.preposition ? 1 : 0;
  const verb = verbs[i]!;
  const clause = verb < 0 ? 0 : seen[verb]!.low + (verb < i ? 1 : 2);
  put(40, may, c.preposition);
  put(41, may, c.before);
  put(42, may, t, c.hasSubject);
  put(43, may, c.verb);
  put(44, may, fits, c.hasSubject);
  put(45, may * 8 + fits, by, c.hasSubject * 2 + c.hasVerb);
  put(46, may, fits, c.verb);
  put(47, may, tp, tn);
  put(48, may, c.before, c.preposition);
  put(49, may, fits, t);
  put(50, may, clause, c.hasSubject);
  put(51, may, fits, clause);
  put(52, may, p.low);
  put(53, may, by, c.nominals);
  put(54, may, w.low);
  return k;
}
