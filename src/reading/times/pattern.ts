import type { Sentence, Token } from '../types.js';

/** What a token can be in a pattern: a class (`weekday`) with its value. */
export interface TokenClass {
  readonly name: string;
  readonly n?: number;
  readonly s?: string;
}

/** All classes of a form; empty for most words. Must be cheap: it is asked for every token. */
export type Classify = (form: string) => readonly TokenClass[];

/** What a pattern matched, by the key of its element (the class name unless `key=` was given). */
export interface Captures {
  readonly has: (key: string) => boolean;
  readonly n: (key: string) => number | undefined;
  readonly s: (key: string) => string | undefined;
  readonly all: (key: string) => readonly TokenClass[];
}

/** A row of a table of rules: a pattern over token classes. */
export interface PatternRule {
  readonly id: string;
  /** Elements by blanks: `class`, `'literal'`, alternatives `a|b`, a name `key=a|b`, and `?` (once or not) or `*` (up to four). */
  readonly pattern: string;
}

/** The tokens of one sentence, made ready for patterns. */
export interface Prepared {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly classes: readonly (readonly TokenClass[])[];
}

interface Element {
  readonly key: string;
  readonly classes: readonly string[];
  readonly literals: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** Rules compiled into an index by what their first token can be. */
export interface PatternIndex<R extends PatternRule> {
  readonly byClass: ReadonlyMap<string, readonly Compiled<R>[]>;
  readonly byLiteral: ReadonlyMap<string, readonly Compiled<R>[]>;
  /** Literals of all patterns. */
  readonly literals: ReadonlySet<string>;
  /** Classes and literals that are a whole match by themselves. */
  readonly alone: ReadonlySet<string>;
}

interface Compiled<R> {
  readonly rule: R;
  readonly order: number;
  readonly elements: readonly Element[];
}

/** A rule that matched the tokens `[from, to)`. */
export interface PatternMatch<R> {
  readonly rule: R;
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
}

const MANY = 4;

function element(text: string): Element {
  const m = /^(?:(\w+)=)?(.+?)([?*]?)$/u.exec(text);
  if (!m) throw new Error(`no pattern element: ${text}`);
  const choices = m[2]!.split('|');
  const literals = choices.filter((c) => c.startsWith("'")).map((c) => c.slice(1, -1));
  const classes = choices.filter((c) => !c.startsWith("'"));
  const count = m[3] === '?' ? { min: 0, max: 1 } : m[3] === '*' ? { min: 0, max: MANY } : { min: 1, max: 1 };
  return { key: m[1] ?? classes[0] ?? literals[0]!, classes, literals, ...count };
}

/** Compiles a table; throws where a pattern is malformed or can match nothing. */
export function compile<R extends PatternRule>(rules: readonly R[]): PatternIndex<R> {
  const byClass = new Map<string, Compiled<R>[]>();
  const byLiteral = new Map<string, Compiled<R>[]>();
  const literals = new Set<string>();
  const alone = new Set<string>();
  const put = (map: Map<string, Compiled<R>[]>, key: string, value: Compiled<R>): void => {
    const list = map.get(key);
    if (!list) map.set(key, [value]);
    else if (list.at(-1) !== value) list.push(value);
  };
  rules.forEach((rule, order) => {
    const compiled = { rule, order, elements: rule.pattern.split(/\s+/u).map(element) };
    if (compiled.elements.every((e) => e.min === 0)) throw new Error(`pattern matches nothing: ${rule.id}`);
    for (const e of compiled.elements) {
      for (const l of e.literals) literals.add(l);
      if (compiled.elements.every((other) => other === e || other.min === 0))
        for (const k of [...e.classes, ...e.literals]) alone.add(k);
    }
    for (const e of compiled.elements) {
      for (const c of e.classes) put(byClass, c, compiled);
      for (const l of e.literals) put(byLiteral, l, compiled);
      if (e.min > 0) break;
    }
  });
  return { byClass, byLiteral, literals, alone };
}

interface Looked {
  readonly lower: string;
  readonly classes: readonly TokenClass[];
}

/** A memory of forms already looked up; few forms make up most of a text. */
export type Memo = Map<string, Looked>;

const MOST_REMEMBERED = 20_000;

function look(form: string, classify: Classify, memo: Memo): Looked {
  const known = memo.get(form);
  if (known) return known;
  if (memo.size >= MOST_REMEMBERED) memo.clear();
  const looked = { lower: form.toLowerCase(), classes: classify(form) };
  memo.set(form, looked);
  return looked;
}

/** Looks the classes of every token of the sentence up. */
export function prepare(sentence: Sentence, classify: Classify, memo: Memo): Prepared {
  const { tokens } = sentence;
  const looked = tokens.map((t) => look(t.form, classify, memo));
  return { sentence, tokens, lower: looked.map((l) => l.lower), classes: looked.map((l) => l.classes) };
}

type Trail = readonly (readonly [key: string, found: TokenClass])[];

function found(e: Element, p: Prepared, at: number): TokenClass | null {
  const lower = p.lower[at];
  if (lower === undefined) return null;
  if (e.literals.includes(lower)) return { name: lower };
  for (const c of p.classes[at]!) if (e.classes.includes(c.name)) return c;
  return null;
}

function follow(
  elements: readonly Element[],
  e: number,
  p: Prepared,
  at: number,
  trail: Trail,
): [number, Trail] | null {
  const el = elements[e];
  if (!el) return [at, trail];
  const steps: [number, Trail][] = [[at, trail]];
  while (steps.length <= el.max) {
    const [pos, taken] = steps.at(-1)!;
    const hit = found(el, p, pos);
    if (!hit) break;
    steps.push([pos + 1, [...taken, [el.key, hit]]]);
  }
  for (let k = steps.length - 1; k >= el.min; k--) {
    const [pos, taken] = steps[k]!;
    const rest = follow(elements, e + 1, p, pos, taken);
    if (rest) return rest;
  }
  return null;
}

function captures(trail: Trail): Captures {
  const all = (key: string): TokenClass[] => trail.filter(([k]) => k === key).map(([, c]) => c);
  return {
    has: (key) => trail.some(([k]) => k === key),
    n: (key) => all(key)[0]?.n,
    s: (key) => all(key)[0]?.s,
    all,
  };
}

/** Whether a match may begin here at all: most tokens are ruled out by themselves, an article by what follows it. */
function canBegin<R extends PatternRule>(index: PatternIndex<R>, p: Prepared, at: number): boolean {
  const classes = p.classes[at]!;
  const lower = p.lower[at]!;
  if (classes.length === 0 && !index.byLiteral.has(lower)) return false;
  if (index.alone.has(lower) || classes.some((c) => index.alone.has(c.name))) return true;
  const next = p.lower[at + 1];
  return next !== undefined && (p.classes[at + 1]!.length > 0 || index.literals.has(next));
}

/** All rules that match from token `at` on, longest first; of equal length in the order of the table. */
export function matchesAt<R extends PatternRule>(index: PatternIndex<R>, p: Prepared, at: number): PatternMatch<R>[] {
  if (!canBegin(index, p, at)) return [];
  const tried = new Set<Compiled<R>>(index.byLiteral.get(p.lower[at]!));
  for (const c of p.classes[at]!) for (const r of index.byClass.get(c.name) ?? []) tried.add(r);
  if (tried.size === 0) return [];
  const hits: { match: PatternMatch<R>; order: number }[] = [];
  for (const { rule, order, elements } of tried) {
    const end = follow(elements, 0, p, at, []);
    if (end && end[0] > at) hits.push({ match: { rule, from: at, to: end[0], captures: captures(end[1]) }, order });
  }
  hits.sort((a, b) => b.match.to - a.match.to || a.order - b.order);
  return hits.map((h) => h.match);
}
