import type { Place } from '../knowledge/index.js';
import type { Phrase } from '../reading/structure.js';
import { toPair } from '../text/index.js';
import type { Naming } from './naming.js';
import type { Scene } from './scene.js';
import type { PlaceRelation } from './types.js';

/** How many tokens before and behind a name its relation may take. */
const BEFORE = 7;
const BEHIND = 4;
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

/** Where a relation may end: behind the second of two places (`zwischen Hama und Aleppo`), else with the name. */
function endsOf(scene: Scene, tokens: readonly { readonly form: string }[], last: number): readonly number[] {
  const joint = tokens.findIndex((t, i) => i > last && i <= last + 1 && scene.rules.naming.joinsRelation(t.form));
  const further = joint < 0 ? [] : Array.from({ length: BEHIND - 1 }, (_, i) => joint + 1 + i);
  return [...further.filter((i) => i < tokens.length && /^\p{Lu}/u.test(tokens[i]!.form)), last];
}
