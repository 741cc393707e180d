import { firstDayOf } from '../../time/index.js';
import { sharedCount, sortedSet, wordHashes } from './words.js';

/** A report as it is compared with others. */
export interface CopyText {
  readonly hash: string;
  readonly text: string;
  /** Day from which it was known, ISO. */
  readonly known: string | null;
}

/** Which reports are copies of which: wire copies and small edits of one text. */
export interface CopyRelation {
  /** Whether the two were compared and have most of their words in common, in the same order. */
  areCopies(a: string, b: string): boolean;
  /** The report that was known first among those it is a copy of; undefined where it is none. */
  originalOf(hash: string): string | undefined;
}

/** Hash functions of a signature, in bands of so many: texts with a Jaccard of 0.5 meet in some band with 99.6 %, of 0.2 with 29 %. */
const ROWS = 3;
const BANDS = 42;
/**
 * Shares of the shorter text that the other has, from which it is a copy: words, and pairs of neighbours. Where three of ten words
 * are changed, 0.7 of the words and 0.49 of the pairs are left, of a text with its clauses turned round fewer pairs; two papers that
 * write of one event in words of their own share names and little else: up to about 0.4 and 0.1.
 */
const SAME_WORDS = 0.55;
const SAME_PAIRS = 0.2;
/** Words that a text must have to be compared at all. */
const FEWEST = 12;
/** A wire is copied within days; later, the same words are quoted. */
const WINDOW_DAYS = 10;

interface Entry {
  readonly hash: string;
  readonly words: Uint32Array;
  readonly pairs: Uint32Array;
  /** Letters: of two on one day the longer is the original, for copies are cut. */
  readonly length: number;
  /** A number for each band. */
  readonly bands: Uint32Array;
  readonly day: number | null;
  readonly known: string;
  readonly near: Set<string>;
  /** The number of the last search that met this report. */
  seen: number;
}

/** Days as long as the window: a copy was known in the same stretch, or in one beside it. */
const stretchOf = (day: number): number => Math.floor(day / WINDOW_DAYS);

/** A band and a stretch of days as one number, in 53 bits; of the band its hash, so that others may share it: every candidate is verified. */
const keyOf = (band: number, stretch: number): number => band * 2 ** 20 + (stretch & 0xfffff);

/** Reports under keys: most keys have one, which needs no list of its own. */
class Buckets {
  readonly #found = new Map<number, Entry | Entry[]>();

  add(key: number, entry: Entry): void {
    const bucket = this.#found.get(key);
    if (bucket === undefined) this.#found.set(key, entry);
    else if (Array.isArray(bucket)) bucket.push(entry);
    else this.#found.set(key, [bucket, entry]);
  }

  remove(key: number, entry: Entry): void {
    const bucket = this.#found.get(key);
    if (bucket === entry) this.#found.delete(key);
    else if (Array.isArray(bucket)) bucket.splice(bucket.indexOf(entry), 1);
  }

  each(key: number, look: (entry: Entry) => void): void {
    const bucket = this.#found.get(key);
    if (bucket === undefined) return;
    if (Array.isArray(bucket)) for (const entry of bucket) look(entry);
    else look(bucket);
  }
}

/**
 * Finds copies: texts as sets of words (grammar words left out, the others cut to their stems), candidates by MinHash in bands
 * (Broder 1997; Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, ch. 3), each verified by the shares of common words and of common pairs of
 * neighbours. Only texts that were known within days of each other are looked at, or of which nobody knows when. Whether
 * two reports are copies depends on these two alone, so reports may come and go in any order.
 */
export class Copies implements CopyRelation {
  readonly #entries = new Map<string, Entry>();
  readonly #dated = new Buckets();
  /** Under their bands alone. */
  readonly #undated = new Buckets();
  #originals: ReadonlyMap<string, string> | null = null;
  #searches = 0;

  put({ hash, text, known }: CopyText): void {
    if (this.#entries.has(hash)) return;
    this.#originals = null;
    const order = wordHashes(text);
    const words = sortedSet(order);
    const pairs = sortedSet(order.slice(1).map((word, i) => (Math.imul(order[i]!, 0x9e3779b1) ^ word) >>> 0));
    const bands = words.length < FEWEST ? new Uint32Array() : bandsOf(words);
    const day = known === null ? null : firstDayOf(known);
    const { length } = text;
    const entry: Entry = { hash, words, pairs, length, bands, day, known: known ?? '9', near: new Set(), seen: 0 };
    const search = ++this.#searches;
    const look = (other: Entry): void => {
      if (other.seen === search) return;
      other.seen = search;
      compare(entry, other);
    };
    for (const band of bands) {
      this.#undated.each(band, look);
      if (day === null) continue;
      for (let stretch = stretchOf(day) - 1; stretch <= stretchOf(day) + 1; stretch++)
        this.#dated.each(keyOf(band, stretch), look);
    }
    // Nobody knows when: it may be a copy of one of any day. Few are so.
    if (day === null)
      for (const other of this.#entries.values()) if (other.day !== null && meet(entry, other)) look(other);
    for (const band of bands)
      if (day === null) this.#undated.add(band, entry);
      else this.#dated.add(keyOf(band, stretchOf(day)), entry);
    this.#entries.set(hash, entry);
  }

  remove(hash: string): void {
    const entry = this.#entries.get(hash);
    if (!entry) return;
    this.#originals = null;
    for (const other of entry.near) this.#entries.get(other)!.near.delete(hash);
    for (const band of entry.bands)
      if (entry.day === null) this.#undated.remove(band, entry);
      else this.#dated.remove(keyOf(band, stretchOf(entry.day)), entry);
    this.#entries.delete(hash);
  }

  areCopies(a: string, b: string): boolean {
    return this.#entries.get(a)?.near.has(b) ?? false;
  }

  originalOf(hash: string): string | undefined {
    this.#originals ??= originalsOf(this.#entries);
    return this.#originals.get(hash);
  }

  /** The same among some of the reports only: what is known or held at a moment. */
  among(hashes: ReadonlySet<string>): CopyRelation {
    const some = new Map([...this.#entries].filter(([hash]) => hashes.has(hash)));
    let originals: ReadonlyMap<string, string> | null = null;
    return {
      areCopies: (a, b) => hashes.has(a) && hashes.has(b) && this.areCopies(a, b),
      originalOf: (hash) => {
        originals ??= originalsOf(some);
        return originals.get(hash);
      },
    };
  }
}

function compare(entry: Entry, other: Entry): void {
  if (entry.day !== null && other.day !== null && Math.abs(entry.day - other.day) > WINDOW_DAYS) return;
  if (shareOf(entry.words, other.words) < SAME_WORDS || shareOf(entry.pairs, other.pairs) < SAME_PAIRS) return;
  entry.near.add(other.hash);
  other.near.add(entry.hash);
}

/** Whether two share a band. */
const meet = (a: Entry, b: Entry): boolean => a.bands.some((band, i) => band === b.bands[i]);

/** Share of the smaller set that the other has. */
const shareOf = (a: Uint32Array, b: Uint32Array): number =>
  sharedCount(a, b) / Math.max(1, Math.min(a.length, b.length));

const SEEDS = Array.from({ length: ROWS * BANDS }, (_, i) => mix(i * 2 + 1) | 1);

/** MurmurHash3's finaliser: spreads a number over 32 bits. */
function mix(n: number): number {
  let h = n >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A hash for each band, of its number and its values: two texts that agree in a band have it in common. */
function bandsOf(words: Uint32Array): Uint32Array {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const word of words)
    for (let i = 0; i < SEEDS.length; i++) {
      const value = mix(Math.imul(word, SEEDS[i]!) + i);
      if (value < least[i]!) least[i] = value;
    }
  return Uint32Array.from({ length: BANDS }, (_, band) => {
    const at = band * ROWS;
    const high = mix(least[at]! ^ Math.imul(least[at + 1]!, 0x9e3779b1) ^ (band * 0x61c88647));
    return mix(high ^ Math.imul(least[at + 2]!, 0x85ebca6b));
  });
}

/**
 * Of each report, the one known first of those it shares its words with directly: over others, copies of copies would reach beyond the days within which
 * words are copied.
 */
function originalsOf(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  const before = (a: string, b: string): boolean => {
    const [x, y] = [entries.get(a)!, entries.get(b)!];
    if (x.known !== y.known) return x.known < y.known;
    return x.length === y.length ? a < b : x.length > y.length;
  };
  for (const [hash, { near }] of entries) {
    let first = hash;
    for (const other of near) if (entries.has(other) && before(other, first)) first = other;
    if (first !== hash) originals.set(hash, first);
  }
  return originals;
}

/** The copies among reports. */
export function findCopies(reports: Iterable<CopyText>): Copies {
  const copies = new Copies();
  for (const report of reports) copies.put(report);
  return copies;
}
