import type { Place } from '../knowledge/index.js';
import type { Phrase } from '../reading/structure.js';
import { type Span, toPair } from '../text/index.js';
import type { Naming } from './naming.js';
import type { Scene } from './scene.js';
import type { PlaceRelation } from './types.js';

/** How many tokens before and behind a name its relation may take. */
const BEFORE = 7;
const BEHIND = 4;
/** Longest relation behind a noun, in tokens. */
const LONGEST = 6;
/** Relations that make another place of it; a part is told by `part`, the place itself by its name. */
const ELSEWHERE: ReadonlySet<PlaceRelation['kind']> = new Set(['near', 'offset', 'between', 'along', 'side', 'border']);

/**
 * The words around a name that tell a place by it, the longest that the gazetteer understands.
 *
 *     Die Armee rückte bis zehn Kilometer südlich von Derna vor.
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function relationOf(scene: Scene, { sentence }: Phrase, { span }: Naming, place: Place): PlaceRelation | null {
  const { tokens } = sentence;
  const first = tokens.findIndex((t) => t.span.end > span.start);
  const last = tokens.findLastIndex((t) => t.span.start < span.end);
  for (let from = Math.max(0, first - BEFORE); from < first; from++) {
    if (!scene.rules.naming.opensRelation(tokens[from]!.form)) continue;
    for (const to of endsOf(scene, tokens, last)) {
      const words = { start: tokens[from]!.span.start, end: tokens[to]!.span.end };
      const text = scene.text.slice(words.start, words.end);
      const area = scene.knowledge.areaOf(text, scene.link);
      if (area && ELSEWHERE.has(area.rule) && (area.of.includes(place.id) || area.rule === 'border'))
        return { ...area.told, text, span: toPair(words) };
    }
  }
  return null;
}

/** What tells a place by others, and the name of the last of them. */
export interface ToldPlace {
  readonly relation: PlaceRelation;
  readonly name: Span;
}

/**
 * The words that tell a place by others where the place itself has no name: behind a noun that describes, around one that measures.
 *
 *     Sie eroberten einen Stützpunkt zehn Kilometer südlich von Derna.
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function toldByOthers(scene: Scene, { sentence, head }: Phrase): ToldPlace | null {
  const { tokens } = sentence;
  const { measures, opensRelation } = scene.rules.naming;
  const at = tokens.findIndex((t) => t.span.start === head.span.start);
  if (at < 0) return null;
  // `auf das linke Ufer des Dnipro`: what describes stands in the midst of its relation.
  const starts = measures(head.lemma) ? [at - 2, at - 1, at] : [at + 1, at - 3, at - 2, at - 1];
  const least = at + 2;
  for (const from of starts) {
    if (!tokens[from] || !opensRelation(tokens[from].form)) continue;
    for (let to = Math.min(tokens.length - 1, least + LONGEST); to >= least; to--) {
      if (!/^\p{Lu}/u.test(tokens[to]!.form)) continue;
      const words = { start: tokens[from].span.start, end: tokens[to]!.span.end };
      const text = scene.text.slice(words.start, words.end);
      const area = scene.knowledge.areaOf(text, scene.link);
      if (!area || !ELSEWHERE.has(area.rule)) continue;
      let first = to;
      while (first - 1 > from && /^\p{Lu}/u.test(tokens[first - 1]!.form)) first--;
      const name = { start: tokens[first]!.span.start, end: words.end };
      return { relation: { ...area.told, text, span: toPair(words) }, name };
    }
  }
  return null;
}

/** Where a relation may end: behind the second of two places (`zwischen Hama und Aleppo`), else with the name. */
function endsOf(scene: Scene, tokens: readonly { readonly form: string }[], last: number): readonly number[] {
  const joint = tokens.findIndex((t, i) => i > last && i <= last + 1 && scene.rules.naming.joinsRelation(t.form));
  const further = joint < 0 ? [] : Array.from({ length: BEHIND - 1 }, (_, i) => joint + 1 + i);
  return [...further.filter((i) => i < tokens.length && /^\p{Lu}/u.test(tokens[i]!.form)), last];
}
