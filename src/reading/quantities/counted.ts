import { type Found, isDigits, isTight, type Line } from './line.js';

/** What a number counts: its name, and the token that says so; -1 where the number words say it themselves or nothing is named. */
export interface Counted {
  readonly unit: string | null;
  readonly at: number;
}

const NOTHING: Counted = { unit: null, at: -1 };

/** Words looked at for what is counted. */
const REACH = 6;
/** Words of an attribute before what is counted (`500 von den USA ausgebildete Kämpfer`). */
const LONGEST_ATTRIBUTE = 8;
const QUOTE = /^[„“"»«‚‘]$/u;

const unitOf = ({ tokens, lower, rules }: Line, at: number): string | null =>
  rules.units.get(lower[at]!) ?? (rules.isUnit(tokens[at]!.form) ? tokens[at]!.form : null);

/** Behind a phrase that a preposition opens, a participle and a noun: `von den USA ausgebildete Kämpfer`. */
function behindAttribute(line: Line, at: number): Counted {
  const { tokens, rules } = line;
  const end = Math.min(tokens.length - 1, at + LONGEST_ATTRIBUTE);
  let named = false;
  for (let i = at + 1; i < end; i++) {
    const { form } = tokens[i]!;
    if (named && rules.closesAttribute(form) && rules.isUnit(tokens[i + 1]!.form))
      return { unit: unitOf(line, i + 1), at: i + 1 };
    if (rules.isUnit(form)) named = true;
    else if (!rules.betweenUnit(form, tokens[i - 1]!.form) && !rules.words.articles.has(form)) break;
  }
  return NOTHING;
}

/** What is counted, from token `at` on: the next noun behind adjectives and `der`. */
export function countedAt(line: Line, found: Found, isVague: boolean): Counted {
  const { tokens, lower, rules } = line;
  if (found.unit !== undefined) return { unit: found.unit, at: /^\d/u.test(lower[found.from]!) ? found.from : -1 };
  const sign = tokens[found.from - 1];
  if (sign && rules.signs.has(sign.form) && found.from > 0)
    return { unit: rules.units.get(sign.form.toLowerCase()) ?? null, at: found.from - 1 };
  let at = found.to;
  if (isVague && rules.words.of.has(lower[at] ?? '')) at++;
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const { form, part } = tokens[i]!;
    const unit = unitOf(line, i);
    if (unit) return { unit, at: i };
    if (QUOTE.test(form)) continue;
    if (i === at && rules.opensAttribute(form)) return behindAttribute(line, i);
    // `drei zum Teil beschädigte Häuser`
    if (
      i === at &&
      part === 1 &&
      rules.isUnit(tokens[i + 2]?.form ?? '') &&
      rules.betweenUnit(tokens[i + 3]?.form ?? '', '')
    ) {
      i += 2;
      continue;
    }
    // `60.000 getötete oder verletzte Soldaten`
    const joins = i > at && (lower[i] === rules.words.and || lower[i] === rules.words.or);
    if (joins && rules.betweenUnit(tokens[i + 1]?.form ?? '', form)) continue;
    if (!rules.betweenUnit(form, i > 0 ? tokens[i - 1]!.form : '')) break;
  }
  return NOTHING;
}

/** Where a distance leads: `30 Kilometer südlich`, `5 Kilometer weit nach Norden`. */
export function directionAt({ lower, rules }: Line, counted: Counted): string | null {
  if (counted.unit === null || !rules.distances.has(counted.unit) || counted.at < 0) return null;
  for (let i = counted.at + 1; i < counted.at + 4; i++) {
    const direction = rules.directions.get(lower[i] ?? '');
    if (direction) return direction;
    if (!rules.towards.has(lower[i] ?? '')) return null;
  }
  return null;
}

/** A number in digits that belongs to a longer code, a score, a date. */
function isCode(line: Line, found: Found): boolean {
  const { tokens, lower, rules } = line;
  const before = tokens[found.from - 1];
  const after = tokens[found.to];
  const first = tokens[found.from]!;
  const last = tokens[found.to - 1]!;
  if (/^0\d/u.test(first.form)) return true;
  if (before && (/^0\d+$/u.test(before.form) || (/^[:/+#§_&]$/u.test(before.form) && isTight(before, first))))
    return true;
  const joins = after && /^[:/_&]$/u.test(after.form) && isTight(last, after);
  if (joins && /^\p{L}|^\d/u.test(tokens[found.to + 1]?.form ?? '')) return true;
  if (before && /^[\p{L}\d]$|^\p{L}{1,3}$/u.test(before.form) && isTight(before, first)) return true;
  return !!after && /^[\p{L}\d]/u.test(after.form) && isTight(last, after) && !rules.units.has(lower[found.to]!);
}

/** Numbers that count nothing: scores, labels, ages, clock times, parts of longer codes. */
export function countsNothing(line: Line, found: Found, { unit, at }: Counted): boolean {
  const { tokens, lower, rules } = line;
  const before = tokens[found.from - 1];
  const after = tokens[found.to];
  if (rules.notCounted.has(lower[found.to] ?? '')) return true;
  // What the layer of times has left of them is an age (`23 Jahre alt`) or a sentence (`15 Jahre Haft`).
  if (at >= 0 && rules.timeUnits.has(lower[at]!)) return true;
  if (before && rules.isLabel(lower[found.from - 1]!) && !(found.from > 1 && isDigits(tokens[found.from - 2]!.form)))
    return true;
  if (!isDigits(tokens[found.from]!.form)) return false;
  if (isCode(line, found)) return true;
  // `die 3.` at the end of what the tokeniser took for a sentence: an ordinal whose noun comes behind.
  const article = rules.words.articles.has(lower[found.from - 1] ?? '');
  if (article && after?.form === '.' && found.to === tokens.length - 1) return true;
  if (before?.form === '(' && after?.form === ')') return true;
  return (
    unit === null &&
    before !== undefined &&
    /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2}\p{Lu}?)$/u.test(before.form) &&
    found.from > 1
  );
}
