import type { NameKind } from '../../../src/reading/types.js';
import { CAPITAL, CAPITALISED, type Found, type Scene } from './scene.js';

const isHead = ({ words }: Scene, at: number): boolean => at === 0 || /^[:–„“"»(.?!-]$/u.test(words[at - 1]!.form);

/** `Berliner`, `Kairoer`. */
function isOfTown(s: Scene, form: string): boolean {
  const stem = form.endsWith('er') ? form.slice(0, -2) : '';
  return (
    stem !== '' && [stem, `${stem}e`, `${stem}en`].some((n) => (s.rules.known.get(n) ?? s.told.get(n)) === 'place')
  );
}

/** `Freie Syrische Armee`, `Vereinte Nationen`: adjectives with a capital inside a sentence, and a noun. */
export function phraseAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  let end = at;
  while (end < words.length && rules.adjectiveTags.has(words[end]!.xpos) && CAPITALISED.test(words[end]!.form)) end++;
  const noun = words[end];
  if (end === at || !noun || !(rules.nounTags.has(noun.xpos) || rules.nameTags.has(noun.xpos))) return null;
  const kind = rules.phraseKind(noun.form);
  // At the head of a sentence every word has a capital: one adjective shows nothing.
  if (end - at < 2 && isHead(s, at)) return null;
  // `Israelische Truppen`: the adjective alone is derived from a name.
  if (end - at < 2 && !kind && rules.derivedKind(words[at]!.form)) return null;
  // `Berliner Zeitungen`
  if (end - at < 2 && !kind && isOfTown(s, words[at]!.form))
    return { from: at, to: at + 1, kind: 'place', derived: true };
  return { from: at, to: continued(s, end + 1), kind: kind ?? 'organisation' };
}

/** `… für Menschenrechte`. */
function continued(s: Scene, end: number): number {
  const { words, rules } = s;
  const next = words[end];
  if (!next || !rules.continuations.has(next.form)) return end;
  const noun = words[end + 1];
  return noun && CAPITAL.test(noun.form) ? end + 2 : end;
}

/** `58. Armee`, `Brigade 604`. */
export function numberedAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  const [w, next] = [words[at]!, words[at + 1]];
  if (rules.numbered.has(w.form.toLowerCase()) && next && /^\d{1,4}$/u.test(next.form))
    return { from: at, to: at + 2, kind: 'organisation' };
  if (!/^\d{1,3}\.$/u.test(w.form)) return null;
  for (let i = at + 1; i < Math.min(at + 3, words.length); i++) {
    if (rules.numbered.has(words[i]!.form.toLowerCase())) return { from: at, to: i + 1, kind: 'organisation' };
    if (!rules.adjectiveTags.has(words[i]!.xpos)) return null;
  }
  return null;
}

/** `syrisch`, `Syrer`, `Berliner`. */
export function derivedAt(s: Scene, at: number): Found | null {
  const w = s.words[at]!;
  const kind = s.rules.nameTags.has(w.xpos) ? null : (s.rules.derivedKind(w.form) ?? townKind(s, at));
  return kind ? { from: at, to: at + 1, kind, derived: true } : null;
}

/** `Berliner` before a noun. */
function townKind(s: Scene, at: number): NameKind | null {
  const w = s.words[at]!;
  return s.rules.adjectiveTags.has(w.xpos) && isOfTown(s, w.form) ? 'place' : null;
}
