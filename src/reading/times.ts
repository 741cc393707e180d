import { sliceOf } from '../text/index.js';
import { formatDay, type Interval, lastDayOf, parseDay } from '../time/index.js';
import {
  compile,
  type Memo,
  matchesAt,
  type PatternIndex,
  type PatternMatch,
  type Prepared,
  prepare,
} from './times/pattern.js';
import { bounded, type Resolved, resolve, type TimeContext } from './times/resolve.js';
import type { Lead, Meaning, TimeRule, TimeRules } from './times/types.js';
import type { Sentence, TimeExpression } from './types.js';

export type { Lead, Meaning, TimeExample, TimeRule, TimeRules } from './times/types.js';

interface Ready {
  readonly index: PatternIndex<TimeRule>;
  readonly memo: Memo;
}

const READY = new WeakMap<TimeRules, Ready>();

/** The rules compiled; once for each table. */
function readyOf(rules: TimeRules): Ready {
  const known = READY.get(rules);
  if (known) return known;
  const ready = { index: compile(rules.rules), memo: new Map() };
  READY.set(rules, ready);
  return ready;
}

/** Over how many sentences a day told reaches for `am Abend` or `um 6.15 Uhr`. */
const REACH = 2;

/** What is known of days while the text is read. */
interface Memory {
  readonly published: number | null;
  mentioned: number | null;
  near: number | null;
  /** Days last told, and the sentence they were told in. */
  last: Interval | null;
  lastAt: number;
  /** Index of the sentence in which `near` was told. */
  nearAt: number;
  year: number | null;
}

/** How far behind the clause an infinitive may stand (`am Freitag in Tamrin, Rasfal und Marfa den Dienst zu verweigern`). */
const LOOK_AHEAD = 15;
/** Signs of tense further away say nothing; work stays linear in the text. */
const LONGEST_CLAUSE = 60;
const CLAUSE_END = /^[,;:–—()„“"]$/u;

/** The tokens (lower case) of the clause around `at`, of the clause before it and of the rest of the sentence. */
function clausesAround(p: Prepared, at: number): [clause: string[], before: string[], rest: string[]] {
  const ends = (i: number): boolean => CLAUSE_END.test(p.lower[i]!);
  let from = at;
  while (from > Math.max(0, at - LONGEST_CLAUSE) && !ends(from - 1)) from--;
  let to = at;
  while (to < Math.min(p.lower.length, at + LONGEST_CLAUSE) && !ends(to)) to++;
  let prior = from - 1;
  while (prior > Math.max(0, from - LONGEST_CLAUSE) && !ends(prior - 1)) prior--;
  return [
    p.lower.slice(from, to),
    from > 0 ? p.lower.slice(Math.max(0, prior), from - 1) : [],
    p.lower.slice(to, to + LOOK_AHEAD),
  ];
}

/** The preposition that governs the expression from `at` on. */
function leadOf(p: Prepared, at: number, rules: TimeRules): Lead {
  let i = at - 1;
  while (i >= 0 && (p.tokens[i]!.part === 2 || rules.fillers.has(p.lower[i]!))) i--;
  if (i < 0) return 'at';
  const one = p.lower[i]!;
  const two = i > 0 ? `${p.lower[i - 1]} ${one}` : '';
  return rules.leads.get(two) ?? rules.leads.get(one) ?? 'at';
}

function contextAt(p: Prepared, match: PatternMatch<TimeRule>, rules: TimeRules, memory: Memory): TimeContext {
  const lead = leadOf(p, match.from, rules);
  return { ...memory, lead, tense: rules.tense(...clausesAround(p, match.from)) };
}

interface Read {
  readonly match: PatternMatch<TimeRule>;
  readonly meaning: Meaning;
  readonly resolved: Resolved;
  readonly lead: Lead;
}

/** The longest rule that matches at `at`, is not forbidden by its neighbours and names an existing day. */
function readAt(p: Prepared, at: number, index: PatternIndex<TimeRule>, rules: TimeRules, memory: Memory): Read | null {
  for (const match of matchesAt(index, p, at)) {
    const next = p.tokens[match.to];
    if (next?.part === 2) continue;
    if (match.rule.unless?.(p.tokens[match.from - 1]?.form ?? '', next?.form ?? '', match.captures)) continue;
    const meaning = match.rule.mean(match.captures);
    if (!meaning) continue;
    const context = contextAt(p, match, rules, memory);
    const resolved = resolve(meaning, context);
    if (resolved) return { match, meaning, resolved, lead: context.lead };
  }
  return null;
}

/** A day that later words may count from: told to the day. */
function toldDay(interval: Interval | null): number | null {
  if (interval?.precision !== 'day') return null;
  const day = interval.end ?? interval.start;
  return day ? lastDayOf(day) : null;
}

function remember(memory: Memory, { meaning, resolved, lead }: Read, sentence: number): void {
  if (meaning.op === 'date' && meaning.year !== undefined) memory.year = meaning.year;
  if (resolved.interval && resolved.type !== 'SET' && meaning.op !== 'clock') {
    memory.last = bounded(resolved.interval, lead, meaning.op);
    memory.lastAt = sentence;
  }
  const day = toldDay(resolved.interval);
  if (day === null || (meaning.op === 'duration' && lead === 'since') || meaning.op === 'clock') return;
  memory.mentioned = day;
  if (lead === 'since' || lead === 'until') return;
  memory.near = day;
  memory.nearAt = sentence;
}

/** The expression of the tokens `[from, to)`. */
function expressionOf(text: string, p: Prepared, read: Read, from: number, to: number, own: Resolved): TimeExpression {
  const span = { start: p.tokens[from]!.span.start, end: p.tokens[to - 1]!.span.end };
  const { type, value, known, implied, anchored } = own;
  const anchor = anchored === null ? null : formatDay(anchored);
  const interval = bounded(read.resolved.interval, read.lead, read.meaning.op);
  return { span, text: sliceOf(text, span), type, value, interval, known, implied, anchor };
}

/** What was read as expressions: the two ends of a range are two, as TIMEX3 has it, and each carries the days of the whole. */
function expressionsOf(text: string, p: Prepared, read: Read, rules: TimeRules): TimeExpression[] {
  const { from, to } = read.match;
  const { ends } = read.resolved;
  if (!ends) return [expressionOf(text, p, read, from, to, read.resolved)];
  let middle = from;
  while (middle < to - 1 && !rules.joins.has(p.lower[middle]!)) middle++;
  let second = middle;
  while (second < to - 1 && (rules.joins.has(p.lower[second]!) || p.tokens[second]!.part === 2)) second++;
  return [expressionOf(text, p, read, from, middle, ends[0]), expressionOf(text, p, read, second, to, ends[1])];
}

/**
 * The time expressions of a text, in order and without overlap. `published` (ISO day) is the anchor of relative words; without it
 * they are found but stay unresolved (`interval` null): no day is ever guessed.
 */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  published: string | null,
  rules: TimeRules,
): TimeExpression[] {
  const { index, memo } = readyOf(rules);
  const memory: Memory = {
    published: published === null ? null : parseDay(published),
    mentioned: null,
    near: null,
    nearAt: 0,
    last: null,
    lastAt: 0,
    year: null,
  };
  const found: TimeExpression[] = [];
  for (const sentence of sentences) {
    const p = prepare(sentence, rules.classify, memo);
    if (sentence.index - memory.nearAt > REACH) memory.near = null;
    if (sentence.index - memory.lastAt > REACH) memory.last = null;
    memory.year = null;
    for (let at = 0; at < p.tokens.length; ) {
      const read = p.tokens[at]!.part === 2 ? null : readAt(p, at, index, rules, memory);
      if (read) {
        remember(memory, read, sentence.index);
        found.push(...expressionsOf(text, p, read, rules));
      }
      at = read ? read.match.to : at + 1;
    }
  }
  return found;
}
