import { remembered } from './remember.js';

const ARTICLE = /^(?:al|el|ul|as|asch|ash|esch|esh|an|en|ar|er|ad|ed|at|et|az|ez|es|adh|ath)$/;

/**
 * The spelling of a name without what spellings differ in by accident: case, diacritics, apostrophes, hyphens, quotes.
 * `Khān Shaykhūn` → `khan shaykhun`.
 */
export function lightKey(words: string): string {
  // Most names are plain letters: normalising is the slow part, looking for marks the next.
  if (LETTERS.test(words)) return words.toLowerCase();
  const letters = PLAIN.test(words)
    ? words.toLowerCase()
    : words.replace(/[ıİ]/g, 'i').replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[ʾʿ’‘'`´"„“”«»]/g, '')
    .replace(/[\s\-–_./]+/g, ' ')
    .trim();
}

const PLAIN = /^[\x20-\x7e]*$/;
const LETTERS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The light key without Arabic articles: `asch-Schaddadi` → `schaddadi`; a name that is nothing but an article keeps it. */
export const bareKey = remembered((words: string): string => {
  const key = lightKey(words);
  if (!key.includes(' ')) return key;
  const parts = key.split(' ');
  const kept = parts.filter((part, i) => i === parts.length - 1 || !ARTICLE.test(part));
  return kept.join(' ');
});

/** In which spelling a name is read: German (`Tschernihiw`), English as GeoNames writes (`Chernihiv`), French (`Bcharré`). */
export type Spelling = 'german' | 'english' | 'french';

type Rule = readonly [RegExp, string];

// Capitals stand for sounds: S sch, C tsch, J dsch.
const SPELLINGS: Record<Spelling, readonly Rule[]> = {
  german: [
    [/schtsch/g, 'S'],
    [/tsch/g, 'C'],
    [/dsch|dj/g, 'J'],
    [/sch|sh/g, 'S'],
    [/ck|ch|kh/g, 'k'],
    [/j/g, 'i'],
  ],
  english: [
    [/shch|sh|zh/g, 'S'],
    [/kh|ck/g, 'k'],
    [/tch|ch/g, 'C'],
    [/dj|j/g, 'J'],
  ],
  french: [
    [/tch/g, 'C'],
    [/ch|sh/g, 'S'],
    [/kh/g, 'k'],
    [/dj|j/g, 'J'],
  ],
};

const SOUNDS: readonly Rule[] = [
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/[qc]/g, 'k'],
  [/x/g, 'ks'],
  [/tz|ts|z/g, 's'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ei|ey|ay/g, 'ai'],
  [/ee|ie|y/g, 'i'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/h\b/g, ''],
  // Only now: in `Beit Hanun` t and h are no `th`.
  [/ /g, ''],
  [/(.)\1+/g, '$1'],
];

const apply = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), text);

/** How a name sounds, so that transliterations meet: `Awdijiwka` (German) and `Avdiyivka` (English) → `avdivka`. */
export function soundKey(words: string, spelling: Spelling): string {
  return apply(apply(bareKey(words), SPELLINGS[spelling]), SOUNDS);
}

/** The sounds that a name has in the spellings, each once. */
export function readingsOf(words: string, spellings: readonly Spelling[]): readonly string[] {
  // Without these letters all spellings are read alike.
  if (!/ch|zh|j/i.test(words)) return [soundKey(words, 'english')];
  return [...new Set(spellings.map((spelling) => soundKey(words, spelling)))];
}

/** The consonants of a sound key behind its first letter: short vowels differ most between transliterations. */
export const consonants = (sound: string): string =>
  sound.slice(0, 1).replace(/[aiu]/, 'a') + sound.slice(1).replace(/[aiu]/g, '');

/** Edits (insert, delete, replace) from `a` to `b`, or `limit + 1` where there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j - 1]! + same, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}
