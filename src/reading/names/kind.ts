import type { NameKind } from '../types.js';
import { isAbbreviation, type Scene, triggerBefore } from './scene.js';

/** What lists, ledger and gazetteer, or the text so far know of the name. */
function knownKind(s: Scene, from: number, to: number): NameKind | null {
  const forms = s.words.slice(from, to).map((w) => w.form);
  const whole = forms.join(' ');
  const bare = s.rules.genitive(whole);
  const listed = s.rules.known.get(whole) ?? s.rules.known.get(bare);
  if (listed) return listed;
  if (to - from === 1 && (s.persons.has(whole) || s.persons.has(bare))) return 'person';
  return s.told.get(whole) ?? s.told.get(bare) ?? null;
}

/** The kind of the name that this one is coordinated with: `in Herat, Kandahar und Ghasni`. */
function listedKind(s: Scene, from: number): NameKind | null {
  const { words, rules } = s;
  let i = from - 1;
  if (words[i]?.part === 2) i--;
  if (rules.placePrepositions.has(words[i]?.form.toLowerCase() ?? '')) i--;
  if (!s.last || !rules.coordinators.has(words[i]?.form.toLowerCase() ?? '')) return null;
  return s.last.to === i && !s.last.derived ? s.last.kind : null;
}

/** Whether the name stands in a phrase of place: `in Kafraja`, `über den Dnipro`. */
function isPlaced(s: Scene, from: number): boolean {
  const { words, rules } = s;
  const before = words[from - 1];
  if (!before) return false;
  if (rules.articleTags.has(before.xpos) || before.part === 2)
    return rules.throughArticle.has(words[from - 2]?.form.toLowerCase() ?? '');
  return rules.placePrepositions.has(before.form.toLowerCase());
}

/** What kind of name the run `[from, to)` is, from its words and those around it. */
export function kindOf(s: Scene, from: number, to: number): NameKind | null {
  const { words, rules } = s;
  const first = words[from]!.form;
  const whole = words
    .slice(from, to)
    .map((w) => w.form)
    .join(' ');
  return (
    knownKind(s, from, to) ??
    rules.openers.get(first.toLowerCase()) ??
    (rules.firstNames.has(first) || (to - from === 1 && rules.firstNames.has(rules.genitive(first)))
      ? 'person'
      : null) ??
    triggerBefore(s, from)?.kind ??
    rules.phraseKind(words[to - 1]!.form) ??
    s.known(whole) ??
    (to - from === 1 && isAbbreviation(first, rules) ? 'organisation' : null) ??
    (rules.isPlaceForm(rules.genitive(words[to - 1]!.form)) ? 'place' : null) ??
    listedKind(s, from) ??
    (to - from > 1 ? 'person' : null) ??
    (isPlaced(s, from) ? 'place' : null) ??
    (rules.articleTags.has(words[from - 1]?.xpos ?? '') ? 'organisation' : null)
  );
}
