import { contains, overlaps, type Span, sliceOf } from '../text/index.js';
import { type Bounding, boundBefore, boundBehind, bounded } from './quantities/bound.js';
import { type Counted, countedAt, countsNothing, directionAt } from './quantities/counted.js';
import { type Found, type Line, spanOf } from './quantities/line.js';
import { betweenAt, isFraction, numberAt, rangeAt, shareAt, shyAt, vagueAt } from './quantities/number.js';
import type { NumberRules } from './quantities/types.js';
import type { Quantity, Sentence, TimeExpression } from './types.js';

export type { Bound, NumberRules, Scale, Vague } from './quantities/types.js';

/** A quantity and the token behind its number words. */
interface Hit {
  readonly quantity: Quantity | null;
  readonly to: number;
}

/** `mehrere`: words that say no number at all take no bound (`informierte über mehrere Angriffe`). */
const takesBound = ({ min, max }: Found): boolean => min !== null || max !== null;

function quantityOf(line: Line, found: Found, from: number, how: Bounding | null, counted: Counted): Quantity {
  const span = spanOf(line, Math.min(from, how?.from ?? from), Math.max(found.to, how?.to ?? found.to));
  const { min, max, approx } = how ? bounded(found, how.bound) : found;
  return {
    span,
    text: sliceOf(line.text, span),
    min,
    max,
    approx,
    unit: counted.unit,
    number: spanOf(line, found.from, found.to),
    counted: counted.at < 0 ? null : line.tokens[counted.at]!.span,
    direction: directionAt(line, counted),
  };
}

/** `keine Toten`, `kein einziger Soldat`: none of what is counted. */
function noneAt(line: Line, at: number): Hit | null {
  const { tokens, lower, rules } = line;
  // `keine hundert Kämpfer` are fewer than a hundred.
  if (!rules.words.none.has(lower[at]!) || foundAt(line, at + 1)) return null;
  const isSingle = rules.words.single.has(lower[at + 1] ?? '');
  const to = isSingle ? at + 2 : at + 1;
  const found: Found = { from: at, to, min: 0, max: 0, approx: false };
  const counted = countedAt(line, found, false);
  if (counted.at < 0 || (!isSingle && !rules.countsAtNone(tokens[counted.at]!.form))) return null;
  return { quantity: quantityOf(line, found, at, null, counted), to };
}

/** The number at token `at`, in any of its forms. */
function foundAt(
  line: Line,
  at: number,
): { readonly found: Found; readonly from: number; readonly isVague: boolean } | null {
  const between = betweenAt(line, at);
  if (between) return { found: between, from: at, isVague: false };
  const vague = vagueAt(line, at);
  if (vague) return { found: vague, from: at, isVague: true };
  const single = shareAt(line, at) ?? numberAt(line, at) ?? shyAt(line, at);
  if (!single) return null;
  const found = single.unit === undefined ? (rangeAt(line, single) ?? single) : single;
  return { found, from: found.from, isVague: found.max === null };
}

/** The quantity at token `at`; null where no number begins there. */
function quantityAt(line: Line, at: number): Hit | null {
  const hit = foundAt(line, at);
  if (!hit) return noneAt(line, at);
  const { found, from, isVague } = hit;
  const behind = isVague ? null : boundBehind(line, found);
  const counted = countedAt(line, behind ? { ...found, to: behind.to } : found, isVague);
  if (counted.unit === null && shyAt(line, at)) return { quantity: null, to: found.to };
  if (countsNothing(line, found, counted)) return { quantity: null, to: found.to };
  const start = line.rules.signs.has(line.tokens[from - 1]?.form ?? '') ? from - 1 : from;
  const how = behind ?? (takesBound(found) ? boundBefore(line, start) : null);
  return { quantity: quantityOf(line, found, start, how, counted), to: behind?.to ?? found.to };
}

/** `zwei Frauen und ein Kind`: an article beside a number is one. */
function oneBeside(line: Line, at: number, quantities: readonly Quantity[]): Hit | null {
  const { tokens, lower, rules } = line;
  if (!rules.words.one.has(lower[at]!)) return null;
  const found: Found = { from: at, to: at + 1, min: 1, max: 1, approx: false };
  const counted = countedAt(line, found, false);
  if (counted.at < 0 || rules.units.has(lower[counted.at]!) || rules.timeUnits.has(lower[counted.at]!)) return null;
  const last = quantities.at(-1);
  const join = tokens[at - 1];
  const follows =
    !!join &&
    rules.words.joins.has(lower[at - 1]!) &&
    last?.counted?.end === tokens[at - 2]?.span.end &&
    last !== undefined;
  const next = counted.at + 2;
  const precedes =
    rules.words.joins.has(lower[counted.at + 1] ?? '') &&
    !!tokens[next] &&
    rules.words.joins.has(lower[next - 1]!) &&
    isCounting(line, next);
  return follows || precedes ? { quantity: quantityOf(line, found, at, null, counted), to: at + 1 } : null;
}

/** Whether a number that counts something begins at the token. */
function isCounting(line: Line, at: number): boolean {
  const hit = foundAt(line, at);
  if (!hit || hit.isVague || !takesBound(hit.found)) return false;
  const counted = countedAt(line, hit.found, false);
  return counted.at >= 0 && !countsNothing(line, hit.found, counted);
}

/** The time expression that the range stands in or reaches into; they are sorted. */
function timeAt(times: readonly TimeExpression[], at: Span): TimeExpression | null {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (times[mid]!.span.end <= at.start) low = mid + 1;
    else high = mid;
  }
  const next = times[low];
  return next !== undefined && (overlaps(next.span, at) || contains(next.span, at)) ? next : null;
}

/** What is remembered of a form: lower case, and whether a quantity may begin with it. */
interface Looked {
  readonly lower: string;
  readonly begins: boolean;
}

const MOST_REMEMBERED = 20_000;
const REMEMBERED = new WeakMap<NumberRules, Map<string, Looked>>();

function firstWords({ vague, words, shares, scales }: NumberRules): ReadonlySet<string> {
  const pairs = [...vague.keys()].map((v) => v.split(' ')[0]!);
  return new Set([...pairs, ...shares.keys(), ...scales.keys(), ...words.one, ...words.none, words.between]);
}

/** Looks forms up in a memory: few forms make up most of a text. */
function lookup(rules: NumberRules): (form: string) => Looked {
  const known = REMEMBERED.get(rules) ?? new Map<string, Looked>();
  REMEMBERED.set(rules, known);
  const first = firstWords(rules);
  return (form) => {
    let looked = known.get(form);
    if (looked) return looked;
    const lower = form.toLowerCase();
    const c = form.charCodeAt(0);
    const begins =
      (c >= 48 && c <= 57) ||
      isFraction(form) ||
      first.has(lower) ||
      rules.numeral(form) !== null ||
      rules.shyNumeral(form) !== null;
    looked = { lower, begins };
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(form, looked);
    return looked;
  };
}

/**
 * The quantities of a text, in order and without overlap. Numbers within `times` (in text order) are no quantities, nor are ordinals,
 * scores, labels, and the article `ein` unless it stands beside a number.
 */
export function findQuantities(
  text: string,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  rules: NumberRules,
): Quantity[] {
  const look = lookup(rules);
  const found: Quantity[] = [];
  let end = 0;
  for (const { tokens } of sentences) {
    const looked = tokens.map((t) => look(t.form));
    let line: Line | null = null;
    for (let at = 0; at < tokens.length; ) {
      if (!looked[at]!.begins || tokens[at]!.part !== 0) {
        at++;
        continue;
      }
      const time = timeAt(times, tokens[at]!.span);
      if (time) {
        while (at < tokens.length && tokens[at]!.span.start < time.span.end) at++;
        continue;
      }
      line ??= { text, tokens, lower: looked.map((l) => l.lower), rules };
      const hit = quantityAt(line, at) ?? oneBeside(line, at, found);
      const q = hit?.quantity;
      if (q && q.span.start >= end && !timeAt(times, q.span)) {
        found.push(q);
        end = q.span.end;
      }
      at = hit ? Math.max(hit.to, at + 1) : at + 1;
    }
  }
  return found;
}
