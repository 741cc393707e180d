import type { Found, Line } from './line.js';
import type { Bound } from './types.js';

/** How words around a number bound it, and what tokens they are. */
export interface Bounding {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
}

/** Words in a bound before a number. */
const LONGEST = 3;
/** How far the verb that governs a preposition may stand from it (`verfügt nach eigenen Angaben über 20 Panzer`). */
const VERB_REACH = 12;
const CLAUSE_END = /^[,;:–—()„“"]$/u;

/** Whether a verb of the clause governs the bound word as a preposition. */
function isGoverned({ lower, rules }: Line, word: string, at: number): boolean {
  const verbs = rules.governs.get(word);
  if (!verbs) return false;
  const ends = (i: number): boolean => CLAUSE_END.test(lower[i]!);
  for (let i = at - 1; i >= Math.max(0, at - VERB_REACH) && !ends(i); i--) if (verbs.test(lower[i]!)) return true;
  for (let i = at + 1; i < Math.min(lower.length, at + VERB_REACH) && !ends(i); i++)
    if (verbs.test(lower[i]!)) return true;
  return false;
}

/** The bound words before the token `at`. */
export function boundBefore(line: Line, at: number): Bounding | null {
  const { lower, rules, tokens } = line;
  let end = at;
  while (end > 0 && rules.words.fillers.has(lower[end - 1]!)) end--;
  for (let n = LONGEST; n > 0; n--) {
    if (end - n < 0) continue;
    const words = lower.slice(end - n, end).join(' ');
    const bound = rules.bounds.get(words);
    if (!bound || tokens[end - n]!.part === 2) continue;
    return isGoverned(line, words, end - n) ? null : { bound, from: end - n, to: at };
  }
  return null;
}

/** The bound words behind a number: `20 oder mehr`. */
export function boundBehind({ lower, rules }: Line, found: Found): Bounding | null {
  const bound = rules.trailing.get(`${lower[found.to]} ${lower[found.to + 1]}`);
  return bound ? { bound, from: found.from, to: found.to + 2 } : null;
}

/** Rule 10 of the contract of claims. */
export function bounded(found: Found, bound: Bound): Pick<Found, 'min' | 'max' | 'approx'> {
  const { min, max, approx } = found;
  switch (bound) {
    case 'least':
      return { min, max: null, approx: false };
    case 'most':
      return { min: null, max: max ?? min, approx: false };
    case 'nearly':
      return { min: null, max: max ?? min, approx: true };
    case 'above':
      return { min, max: null, approx: true };
    case 'about':
      return { min, max, approx: min !== null || approx };
  }
}
