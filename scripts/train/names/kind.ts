import type { NameKind } from '../../../src/reading/types.js';
import { formsOf, isAbbreviation, type Scene, triggerBefore } from './scene.js';

/** What lists, ledger and gazetteer, or the text so far know of the name. */
function knownKind(s: Scene, from: number, to: number): NameKind | null {
  const whole = formsOf(s, from, to);
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

/** Whether the name stands in a phrase of place: `in Kafraja`, `über den Dnipro`, `im englischen Hatfield`. */
function isPlaced(s: Scene, from: number, strong: boolean): boolean {
  const { words, rules } = s;
  let i = from - 1;
  if (i > 0 && rules.adjectiveTags.has(words[i]!.xpos)) i--;
  const before = words[i];
  if (!before) return false;
  if (rules.articleTags.has(before.xpos) || before.part === 2)
    return rules.throughArticle.has(words[i - 1]?.form.toLowerCase() ?? '');
  return (strong ? rules.strongPlacePrepositions : rules.placePrepositions).has(before.form.toLowerCase());
}

/** What the words of a name of several words make of it. */
function longKind(s: Scene, from: number, to: number): NameKind | null {
  const { words, rules } = s;
  const last = words[to - 1]!.form;
  if (rules.companies.has(last)) return 'organisation';
  if (to - from < 2) return null;
  if (rules.firstNames.has(words[from]!.form)) return 'person';
  if (isAbbreviation(words[from]!.form, rules) || rules.known.get(last) === 'place') return 'organisation';
  return null;
}

/** What a name of several words most likely is. */
function usualKind(s: Scene, from: number, to: number): NameKind | null {
  if (to - from > 1) return isPlaced(s, from, true) ? 'place' : 'person';
  if (isPlaced(s, from, false)) return 'place';
  return s.rules.articleTags.has(s.words[from - 1]?.xpos ?? '') ? 'organisation' : null;
}

/** What kind of name the run `[from, to)` is, from its words and those around it; null where nothing tells. */
export function kindOf(s: Scene, from: number, to: number): NameKind | null {
  const { words, rules } = s;
  const first = words[from]!.form;
  const last = words[to - 1]!.form;
  const lone = to - from === 1;
  return (
    knownKind(s, from, to) ??
    rules.openers.get(first.toLowerCase()) ??
    (lone && (rules.firstNames.has(first) || rules.firstNames.has(rules.genitive(first))) ? 'person' : null) ??
    longKind(s, from, to) ??
    triggerBefore(s, from)?.kind ??
    rules.phraseKind(last) ??
    s.known(formsOf(s, from, to)) ??
    (lone && isAbbreviation(first, rules) ? 'organisation' : null) ??
    (rules.isPlaceForm(rules.genitive(last)) ? 'place' : null) ??
    listedKind(s, from) ??
    usualKind(s, from, to)
  );
}
