import { addTo, type Finding, type Report, toPair } from '../text/index.js';
import type { ReadingLanguage } from './language.js';
import type { RawSentence } from './sentences.js';

/** Function words of other languages, by code. */
export type OtherLanguages = ReadonlyMap<string, ReadonlySet<string>>;

/** Share of its function words under which a text of {@link ENOUGH} words is not in the language. */
const SHARE = 0.12;
const ENOUGH = 25;
/** Words looked at: a text does not change its language after that many. */
const MOST = 2000;
/** A shorter text is in another language where so many of its words are function words of that one … */
const FEW = 3;
/** … and so many times more than of this one. */
const TIMES = 3;
/** Words in other letters than the language is written in show it by themselves. */
const LETTERS = 4;
/** How many times more of its function words the language named must have than the next one. */
const CLEAR = 1.5;

interface Counts {
  words: number;
  own: number;
  foreignLetters: number;
  readonly others: Map<string, number>;
}

const INDEX = new WeakMap<OtherLanguages, ReadonlyMap<string, readonly string[]>>();

/** Which other languages have a word. */
function indexOf(others: OtherLanguages): ReadonlyMap<string, readonly string[]> {
  const known = INDEX.get(others);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const [code, words] of others) for (const word of words) addTo(index, word, code);
  INDEX.set(others, index);
  return index;
}

function count(sentences: readonly RawSentence[], language: ReadingLanguage, others: OtherLanguages): Counts {
  const index = indexOf(others);
  const counts: Counts = { words: 0, own: 0, foreignLetters: 0, others: new Map() };
  for (const { tokens } of sentences)
    for (const { form, part } of tokens) {
      if (counts.words >= MOST) return counts;
      if (part === 2 || !/^\p{L}/u.test(form)) continue;
      const lower = form.toLowerCase();
      counts.words++;
      if (language.functionWords.has(lower)) counts.own++;
      if (!/^\p{Script=Latin}/u.test(form)) counts.foreignLetters++;
      for (const code of index.get(lower) ?? []) counts.others.set(code, (counts.others.get(code) ?? 0) + 1);
    }
  return counts;
}

/** The other language whose function words are clearly most; null where none is. */
function likely({ others }: Counts): string | null {
  const [first, second] = [...others].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= FEW && first[1] >= (second?.[1] ?? 0) * CLEAR ? first[0] : null;
}

/** Whether the words are plainly not of the language. */
function isOther({ words, own, foreignLetters, others }: Counts): boolean {
  if (foreignLetters >= LETTERS && foreignLetters > words / 2) return true;
  if (words >= ENOUGH && own / words < SHARE) return true;
  const most = Math.max(0, ...others.values());
  return most >= FEW && most >= own * TIMES && most / words >= SHARE;
}

/**
 * Says so where a text is plainly in another language: few of its words are function words of this one, many those of another, or its letters are
 * others. `name` names that language from its text; without it the function words do where they are clear.
 */
export function otherLanguage(
  report: Report,
  sentences: readonly RawSentence[],
  language: ReadingLanguage,
  others: OtherLanguages,
  name: ((text: string) => string | null) | null,
): readonly Finding[] {
  const counts = count(sentences, language, others);
  if (!isOther(counts)) return [];
  const named = name?.(report.text) ?? null;
  const guess = named === null ? likely(counts) : named;
  const tail = guess === null ? '' : named === null ? `; it may be „${guess}“` : `; it is „${guess}“`;
  const reason = `the text does not look like „${language.code}“: ${counts.own} of ${counts.words} words are its function words${tail}`;
  return [{ span: toPair({ start: 0, end: report.text.length }), rule: 'other-language', reason }];
}
