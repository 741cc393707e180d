import type { Token } from './types.js';

const DASH = /^[–—-]$/;
const CAPITAL = /^\p{Lu}/u;
// `Tripolis, den 3. Mai`: names, numbers, marks and the shortest of words.
const BETWEEN = /^(?:[,/]|\p{Lu}.*|\d+\.?|\p{Ll}{2,3})$/u;
const LONGEST = 14;

/** Index of the closing bracket of an agency (`(dpa/AFP)`) that opens at `at`; -1 where none closes soon. */
function closing(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 7); i++) if (tokens[i]!.form === ')') return i;
  return -1;
}

/**
 * How many tokens at the beginning are a dateline, its dash included; 0 where there is none.
 *
 *     Damaskus/Beirut (dpa) – Die Armee …
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function datelineLength(tokens: readonly Token[]): number {
  if (!tokens[0] || !CAPITAL.test(tokens[0].form)) return 0;
  for (let i = 1; i < Math.min(tokens.length, LONGEST); i++) {
    const { form } = tokens[i]!;
    if (form === '(') {
      const end = closing(tokens, i);
      if (end < 0) return 0;
      i = end;
      continue;
    }
    if (DASH.test(form)) return continues(tokens, i) ? i + 1 : 0;
    if (!BETWEEN.test(form)) return 0;
  }
  return 0;
}

/** A sentence follows the dash: it begins with a capital, a number or a mark, and no second dash makes the first a parenthesis. */
function continues(tokens: readonly Token[], dash: number): boolean {
  const next = tokens[dash + 1];
  if (!next || tokens.length - dash < 5 || /^\p{Ll}/u.test(next.form)) return false;
  const before = tokens[dash - 1]!;
  const isSpaced = before.span.end < tokens[dash]!.span.start || before.form === ')';
  return isSpaced && !tokens.slice(dash + 1, dash + 10).some((t) => DASH.test(t.form));
}
