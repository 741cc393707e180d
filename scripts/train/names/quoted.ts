import { compoundKind } from './compound.js';
import { kindOf } from './kind.js';
import { CAPITAL, type Found, type Scene, triggerBefore } from './scene.js';

const MOST_QUOTED = 6;

/** `„Shura-Rat“`: a short quotation that names something; the marks stay outside. */
export function quotedAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  const close = rules.quotes.get(words[at]!.form);
  if (!close) return null;
  let end = at + 1;
  while (end < words.length && end - at <= MOST_QUOTED && !close.includes(words[end]!.form)) end++;
  if (end === at + 1 || end >= words.length || !close.includes(words[end]!.form)) return null;
  const inner = words.slice(at + 1, end);
  if (!CAPITAL.test(inner[0]!.form) || inner.some((w) => rules.verbTags.has(w.xpos) || /^[.,!?;:]$/u.test(w.form)))
    return null;
  const trigger = triggerBefore(s, at);
  const last = inner.at(-1)!.form;
  const named = inner.some((w) => rules.nameTags.has(w.xpos)) || (inner.length === 1 && /\p{L}-\p{Lu}/u.test(last));
  const capitals = inner.filter((w) => CAPITAL.test(w.form)).length;
  if (!trigger && !named && capitals < 2) return null;
  const kind =
    trigger?.kind ??
    rules.phraseKind(last) ??
    compoundKind(last, rules) ??
    (named && inner.length < 3 ? (kindOf(s, at + 1, end) ?? 'other') : 'other');
  return { from: at + 1, to: end, kind };
}
