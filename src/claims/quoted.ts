import type { Predicate } from '../reading/structure.js';
import { contains, type Span } from '../text/index.js';
import { finiteOf } from './climb.js';
import { saidIn } from './said.js';
import type { Scene } from './scene.js';
import type { Said } from './speaker.js';
import { lastVoice } from './voices.js';

const MEMORY = new WeakMap<Scene, readonly Span[]>();

/** Stretches in quotation marks, in the order of the text; a quotation ends with its paragraph at the latest. */
function quotesOf(scene: Scene): readonly Span[] {
  const known = MEMORY.get(scene);
  if (known) return known;
  const found = [...scene.text.matchAll(scene.rules.attribution.quotation)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  MEMORY.set(scene, found);
  return found;
}

/** The quotation that a clause stands in with its finite verb; null for words that are only set apart (`die „Befreiung“`). */
export function quotationOf(scene: Scene, p: Predicate): Span | null {
  const finite = finiteOf(scene, p);
  if (!finite) return null;
  const quote = quotesOf(scene).find((q) => contains(q, finite.span) && contains(q, p.word.span));
  return quote ?? null;
}

/**
 * Who speaks a quotation: whoever its own sentences name, else the last one heard before it.
 *
 *     „Sie haben das Dorf umstellt. Dann schossen sie“, sagt Omar.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ told by Omar too
 */
export function speakerOfQuotation(scene: Scene, p: Predicate, quote: Span): Said | null {
  const { sentences } = scene.reading;
  for (let i = p.sentence.index; i < sentences.length && sentences[i]!.span.start < quote.end; i++) {
    const after = saidIn(scene, sentences[i]!).find(
      (s) => s.sources.length > 0 && s.sources.every((x) => x.span.start >= quote.end),
    );
    if (after) return after;
  }
  for (let i = p.sentence.index, left = 2; i >= 0 && left > 0; i--, left--) {
    const before = lastVoice(scene, sentences[i]!, quote.start);
    if (before) return before;
  }
  return null;
}
