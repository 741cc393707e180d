import { contains, cover, overlaps, type Span, sliceOf } from '../text/index.js';
import type { Bound, NumberRules } from './quantities/types.js';
import type { Quantity, Sentence, TimeExpression, Token } from './types.js';

export type { Bound, NumberRules, Scale, Vague } from './quantities/types.js';

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly rules: NumberRules;
}

/** A number found at the tokens `[from, to)`. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
}

const isTight = (a: Token, b: Token): boolean => a.span.end === b.span.start;

/** `26 000`: thousands set apart by a blank. */
function apart(line: Line, at: number): number | null {
  const [a, b] = [line.tokens[at], line.tokens[at + 1]];
  if (!a || !b || !/^[1-9]\d{0,2}$/u.test(a.form) || !/^\d{3}$/u.test(b.form)) return null;
  return Number(a.form + b.form);
}

/** One number with its scales, from token `at` on: `1,5 Millionen`, `eine Million`, `anderthalb Dutzend`, `dreihundert`. */
function numberAt(line: Line, at: number): Found | null {
  const { tokens, lower, rules } = line;
  let to = at;
  let value = apart(line, at);
  if (value !== null) to += 2;
  else if (rules.one.has(lower[at] ?? '')) {
    const half = rules.half.has(lower[at + 1] ?? '');
    to = half ? at + 2 : at + 1;
    if (!rules.scales.has(lower[to] ?? '')) return null;
    value = half ? 0.5 : 1;
  } else {
    value = tokens[at] ? rules.numeral(tokens[at].form) : null;
    if (value === null && rules.scales.has(lower[at] ?? '') && tokens[at]!.part === 0) value = 1;
    else to++;
  }
  if (value === null) return null;
  let approx = false;
  for (let scale = rules.scales.get(lower[to] ?? ''); scale; scale = rules.scales.get(lower[to] ?? '')) {
    value *= scale.size;
    approx ||= scale.approx === true;
    to++;
  }
  return to === at ? null : { from: at, to, min: value, max: value, approx };
}

/** `Dutzende`, `mehrere hundert`, `ein paar`. */
function vagueAt(line: Line, at: number): Found | null {
  const { lower, rules } = line;
  const vague = (i: number) => rules.vague.get(lower[i] ?? '');
  const pair = rules.vague.get(`${lower[at]} ${lower[at + 1]}`);
  const first = pair ?? vague(at);
  if (!first) return null;
  const next = pair ? at + 2 : at + 1;
  const inner = vague(next);
  if (inner) return { from: at, to: next + 1, min: inner.min, max: null, approx: false };
  const scale = rules.scales.get(lower[next] ?? '');
  if (scale && first.min === null) return { from: at, to: next + 1, min: scale.size * 2, max: null, approx: false };
  return { from: at, to: next, min: first.min, max: null, approx: false };
}

/** `300 bis 400`, `50–60`. A scale behind the second counts for both (`zwei bis drei Millionen`). */
function rangeAt(line: Line, first: Found): Found | null {
  const { tokens, lower, rules } = line;
  if (!rules.to.has(lower[first.to] ?? '')) return null;
  const second = numberAt(line, first.to + 1);
  if (!second || first.max === null || second.max === null) return null;
  const scale = rules.scales.get(lower[second.to - 1] ?? '');
  const scaled =
    scale && !rules.scales.has(lower[first.to - 1] ?? '') && first.max < second.max / scale.size + scale.size;
  const min = scaled && second.to - first.to > 2 && first.max < scale.size ? first.max * scale.size : first.max;
  const dash = lower[first.to]!.length === 1 ? isTight(tokens[first.to - 1]!, tokens[first.to]!) : true;
  return min < second.max && dash ? { ...second, from: first.from, min, max: second.max } : null;
}

/** `zwischen 50 und 60`: the number words begin behind `zwischen`. */
function betweenAt(line: Line, at: number): Found | null {
  const { lower, rules } = line;
  if (lower[at] !== rules.between) return null;
  const first = numberAt(line, at + 1);
  if (!first || lower[first.to] !== rules.and) return null;
  const second = numberAt(line, first.to + 1);
  if (!second || first.max === null || second.max === null || first.max >= second.max) return null;
  return { ...second, from: first.from, min: first.max, max: second.max };
}

/** The bound words before token `at`: how they bound, and where they begin. */
function boundBefore(line: Line, at: number): { readonly bound: Bound; readonly from: number } | null {
  const { lower, rules, tokens } = line;
  let end = at;
  while (end > 0 && rules.fillers.has(lower[end - 1]!)) end--;
  for (let n = 3; n > 0; n--) {
    if (end - n < 0) continue;
    const bound = rules.bounds.get(lower.slice(end - n, end).join(' '));
    if (bound && tokens[end - n]!.part !== 2) return { bound, from: end - n };
  }
  return null;
}

/** Rule 10 of the contract of claims. */
function bounded(found: Found, bound: Bound): Pick<Found, 'min' | 'max' | 'approx'> {
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

/** `mehrere`: words that say no number at all take no bound (`informierte über mehrere Angriffe`). */
const takesBound = ({ min, max }: Found): boolean => min !== null || max !== null;

/** What is counted, from token `at` on: the next noun behind adjectives and `der`. */
function unitAt(line: Line, at: number): { readonly unit: string | null; readonly to: number } {
  const { tokens, rules } = line;
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const { form } = tokens[i]!;
    const known = rules.units.get(form.toLowerCase());
    if (known) return { unit: known, to: i + 1 };
    if (rules.isUnit(form)) return { unit: form, to: i + 1 };
    if (!rules.betweenUnit(form)) break;
  }
  return { unit: null, to: at };
}

/** Numbers that count nothing: scores, labels, ages in brackets, clock times, parts of longer codes. */
function countsNothing(line: Line, found: Found, unit: string | null): boolean {
  const { tokens, lower, rules } = line;
  const before = tokens[found.from - 1];
  const after = tokens[found.to];
  const first = tokens[found.from]!;
  const last = tokens[found.to - 1]!;
  const isDigits = /^\d/u.test(first.form);
  if (rules.notCounted.has(lower[found.to] ?? '')) return true;
  if (before && rules.labels.has(lower[found.from - 1]!)) return true;
  if (!isDigits) return false;
  if (/^0\d/u.test(first.form)) return true;
  if (before && /^[:/+#§_&]$/u.test(before.form) && isTight(before, first)) return true;
  if (
    after &&
    /^[:/_&]$/u.test(after.form) &&
    isTight(last, after) &&
    /^\p{L}|^\d/u.test(tokens[found.to + 1]?.form ?? '')
  )
    return true;
  // `die 3.` at the end of what the tokeniser took for a sentence: an ordinal whose noun comes behind.
  if (before && after?.form === '.' && found.to === tokens.length - 1 && rules.articles.has(lower[found.from - 1]!))
    return true;
  if (before?.form === '(' && after?.form === ')') return true;
  if (before && /^[\p{L}\d]$|^\p{L}{1,3}$/u.test(before.form) && isTight(before, first)) return true;
  if (after && /^[\p{L}\d]/u.test(after.form) && isTight(last, after) && !rules.units.has(lower[found.to]!))
    return true;
  return (
    unit === null &&
    before !== undefined &&
    /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2}\p{Lu}?)$/u.test(before.form) &&
    found.from > 1
  );
}

const spanOf = (line: Line, from: number, to: number): Span =>
  cover(line.tokens[from]!.span, line.tokens[to - 1]!.span);

/** The quantity at token `at`, and the token behind it. */
function quantityAt(line: Line, at: number): { readonly quantity: Quantity | null; readonly to: number } | null {
  const between = betweenAt(line, at);
  const single = between ? null : (vagueAt(line, at) ?? numberAt(line, at));
  const found = between ?? (single && (rangeAt(line, single) ?? single));
  if (!found) return null;
  const { unit, to } = unitAt(line, found.to);
  if (countsNothing(line, found, unit)) return { quantity: null, to: found.to };
  const bound = between || !takesBound(found) ? null : boundBefore(line, found.from);
  const outer = between ? boundBefore(line, at) : null;
  const from = outer?.from ?? bound?.from ?? (between ? at : found.from);
  const how = outer ?? bound;
  const span = spanOf(line, from, found.to);
  const { min, max, approx } = how ? bounded(found, how.bound) : found;
  const quantity: Quantity = {
    span,
    text: sliceOf(line.text, span),
    min,
    max,
    approx,
    unit,
    number: spanOf(line, found.from, found.to),
    counted: unit === null ? null : line.tokens[to - 1]!.span,
    direction: null,
  };
  return { quantity, to: found.to };
}

/** Whether the range stands in (or reaches into) one of the sorted time expressions. */
function inTime(times: readonly TimeExpression[], at: Span): boolean {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (times[mid]!.span.end <= at.start) low = mid + 1;
    else high = mid;
  }
  const next = times[low];
  return next !== undefined && (overlaps(next.span, at) || contains(next.span, at));
}

/**
 * The quantities of a text, in order and without overlap. Numbers within `times` (in text order) are no quantities, nor are ordinals,
 * scores, labels and the article `ein`.
 */
export function findQuantities(
  text: string,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  rules: NumberRules,
): Quantity[] {
  const found: Quantity[] = [];
  let end = 0;
  for (const { tokens } of sentences) {
    const line: Line = { text, tokens, lower: tokens.map((t) => t.form.toLowerCase()), rules };
    for (let at = 0; at < tokens.length; ) {
      const hit = tokens[at]!.part === 0 ? quantityAt(line, at) : null;
      const q = hit?.quantity;
      if (q && q.span.start >= end && !inTime(times, q.span)) {
        found.push(q);
        end = q.span.end;
      }
      at = hit ? Math.max(hit.to, at + 1) : at + 1;
    }
  }
  return found;
}
