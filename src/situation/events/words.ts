/** Letters that are kept of a word: cutting words to their first letters joins their forms (`Angriff`, `Angriffe`, `Angriffs`). */
const STEM = 6;
/** Shorter words are mostly grammar. */
const SHORTEST = 5;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 223 && code !== 247) || (code >= 192 && code <= 214);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Hashes (FNV-1a) of the words of a text in their order: words of five letters and more cut to six, and numbers whole. */
export function wordHashes(text: string): number[] {
  const low = text.toLowerCase();
  const found: number[] = [];
  let hash = 0x811c9dc5;
  let length = 0;
  let digits = 0;
  for (let i = 0; i <= low.length; i++) {
    const code = i < low.length ? low.charCodeAt(i) : 32;
    const digit = isDigit(code);
    if (digit || isLetter(code)) {
      length++;
      if (digit) digits++;
      if (length <= STEM) hash = Math.imul(hash ^ code, 0x01000193);
      continue;
    }
    if (length >= SHORTEST || digits > 0) found.push(hash >>> 0);
    hash = 0x811c9dc5;
    length = 0;
    digits = 0;
  }
  return found;
}

const remembered = new Map<string, readonly number[]>();
/** Names that are remembered at once. */
const MOST_NAMES = 50_000;

/** Hashes of the words of a name; names come again and again. */
export function nameHashes(name: string): readonly number[] {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= MOST_NAMES) remembered.clear();
  const hashes = wordHashes(name);
  remembered.set(name, hashes);
  return hashes;
}

/** The different hashes, ascending. */
export function sortedSet(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!;
  return sorted.subarray(0, size);
}

/** Words up to which sorting by hand is faster. */
const MANY = 24;

/** The different hashes of a sentence as numbers with a sign, ascending: for few, a plain list takes less room than a typed one. */
export function sortedWords(hashes: readonly number[]): readonly number[] {
  if (hashes.length > MANY) return [...new Set(Int32Array.from(hashes, (hash) => hash ^ 0x80000000).sort())];
  const sorted: number[] = [];
  for (const hash of hashes) {
    const word = hash ^ 0x80000000;
    let at = sorted.length;
    while (at > 0 && sorted[at - 1]! > word) at--;
    if (at > 0 && sorted[at - 1] === word) continue;
    if (at === sorted.length) sorted.push(word);
    else sorted.splice(at, 0, word);
  }
  return sorted;
}

/** How many hashes two ascending sets share. */
export function sharedCount(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]! === b[j]!) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared;
}
