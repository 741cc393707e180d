import { cover, sliceOf } from '../text/index.js';
import type { NameRules } from './names/types.js';
import type { Name, NameKind, Sentence, Word } from './types.js';

export type { CompoundHead, NameRules, NameTrigger } from './names/types.js';

/** A name found in the words `[from, to)`. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly derived?: boolean;
}

interface Scene {
  readonly words: readonly Word[];
  readonly rules: NameRules;
  /** Last names of the persons told so far: a lone `Haftar` is the one before. */
  readonly persons: Set<string>;
  /** Kinds of the names told so far. */
  readonly told: Map<string, NameKind>;
}

const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^(?:\p{Lu}{2,6}|\p{Lu}{1,3}\p{Ll}?\p{Lu}{1,3})$/u;

const isName = (w: Word | undefined, rules: NameRules): boolean =>
  w !== undefined && w.part === 0 && (rules.nameTags.has(w.xpos) || rules.known.has(w.form)) && /\p{L}/u.test(w.form);

const isAbbreviation = (form: string, rules: NameRules): boolean =>
  ABBREVIATION.test(form) && !rules.notAbbreviations.has(form);

/** Whether most of the sentence is in capitals: then capitals say nothing. */
const isShouting = (words: readonly Word[]): boolean => {
  const letters = words.filter((w) => /^\p{L}{2,}$/u.test(w.form));
  return letters.length > 2 && letters.filter((w) => w.form === w.form.toUpperCase()).length * 2 > letters.length;
};

/** `Baraa-Brigade`, `IS-Kämpfer`: what stands before the last hyphen must be a name. */
function compoundAt(s: Scene, at: number): Found | null {
  const { form } = s.words[at]!;
  const cut = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'));
  if (cut < 2) return null;
  const first = form.slice(0, cut);
  const head = form.slice(cut + 1);
  if (!CAPITAL.test(first)) return null;
  const kind =
    s.told.get(first) ?? s.rules.known.get(first) ?? (isAbbreviation(first, s.rules) ? 'organisation' : null);
  const headKind = s.rules.headOf(head);
  if (headKind !== 'derived' && (kind || /^\p{Lu}/u.test(head))) return { from: at, to: at + 1, kind: headKind };
  if (!kind && !s.persons.has(first)) return null;
  return { from: at, to: at + 1, kind: kind ?? 'person', derived: true };
}

/** The end of the run of name words from `at` on, particles and initials within it included. */
function runEnd(s: Scene, at: number): number {
  const { words, rules } = s;
  let end = at + 1;
  for (let i = end; i < words.length; i++) {
    const w = words[i]!;
    if (isName(w, rules) && !rules.known.has(words[i - 1]!.form)) end = i + 1;
    else if (!rules.particles.has(w.form.toLowerCase()) || !isName(words[i + 1], rules) || w.part !== 0) break;
  }
  return end;
}

const previous = (s: Scene, at: number): Word | undefined => s.words[at - 1];

/** `General Khalifa Haftar`, `die Stadt Derna`: the noun before decides. */
function triggerBefore(s: Scene, at: number): ReturnType<NameRules['triggerOf']> {
  const w = previous(s, at);
  return w && s.rules.nounTags.has(w.xpos) ? s.rules.triggerOf(w.form.toLowerCase()) : null;
}

function lastWordKind(s: Scene, from: number, to: number): NameKind | null {
  const last = s.words[to - 1]!.form;
  const bare = s.rules.genitive(last);
  const known = s.rules.known.get(last) ?? s.rules.known.get(bare);
  if (to - from === 1 && known) return known;
  if (to - from === 1)
    return s.told.get(last) ?? s.told.get(bare) ?? (s.persons.has(last) || s.persons.has(bare) ? 'person' : null);
  return null;
}

/** What kind of name the run `[from, to)` is, from its words and those around it. */
function kindOf(s: Scene, from: number, to: number): NameKind {
  const { words, rules } = s;
  const first = words[from]!.form;
  const known = lastWordKind(s, from, to);
  if (known) return known;
  const trigger = triggerBefore(s, from);
  if (trigger) return trigger.kind;
  if (rules.firstNames.has(rules.genitive(first)) || rules.firstNames.has(first)) return 'person';
  const phrase = rules.phraseKind(words[to - 1]!.form);
  if (phrase) return phrase;
  if (isAbbreviation(first, rules) && to - from === 1) return 'organisation';
  if (rules.isPlaceForm(rules.genitive(words[to - 1]!.form))) return 'place';
  if (to - from > 1) return 'person';
  const before = previous(s, from);
  const beforeThat = words[from - 2];
  const preposition = before?.part === 2 ? beforeThat : before;
  if (preposition && rules.placePrepositions.has(preposition.form.toLowerCase())) return 'place';
  return before && /^(?:ART|PPOSAT|PDAT)$/.test(before.xpos) ? 'organisation' : 'person';
}

/** A run of name words, with the noun before it where that is part of the name (`Flughafen Mitiga`). */
function runAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  if (!isName(words[at], rules) && !isAbbreviation(words[at]!.form, rules)) return null;
  if (!isName(words[at], rules) && words[at]!.part !== 0) return null;
  const to = runEnd(s, at);
  const trigger = triggerBefore(s, at);
  const from = trigger?.within ? at - 1 : at;
  return { from, to, kind: kindOf(s, at, to) };
}

/** `Freie Syrische Armee`, `Vereinte Nationen`: adjectives with a capital inside a sentence, and a noun. */
function phraseAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  let end = at;
  while (end < words.length && rules.adjectiveTags.has(words[end]!.xpos) && CAPITAL.test(words[end]!.form)) end++;
  const noun = words[end];
  if (end === at || !noun || !(rules.nounTags.has(noun.xpos) || rules.nameTags.has(noun.xpos))) return null;
  const kind = rules.phraseKind(noun.form);
  // At the head of a sentence every word has a capital: the adjective shows nothing unless a second one follows.
  if (at === 0 && end - at < 2 && !kind) return null;
  if (at === 0 && end - at < 2 && rules.derivedKind(words[at]!.form)) return null;
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
function numberedAt(s: Scene, at: number): Found | null {
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

/** `Arbeiterpartei Kurdistans`: a noun that founds a name, with a name behind it. */
function foundedAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  const w = words[at]!;
  if (!rules.nounTags.has(w.xpos) || !isName(words[at + 1], rules)) return null;
  const trigger = rules.triggerOf(w.form.toLowerCase());
  return trigger?.within ? { from: at, to: runEnd(s, at + 1), kind: trigger.kind } : null;
}

const MOST_QUOTED = 6;

/** `„Shura-Rat“`: a short quotation that names something; the marks stay outside. */
function quotedAt(s: Scene, at: number): Found | null {
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
    (named && inner.length < 3 ? kindOf(s, at + 1, end) : 'other');
  return { from: at + 1, to: end, kind };
}

function compoundKind(form: string, rules: NameRules): NameKind | null {
  const head = rules.headOf(form.slice(form.lastIndexOf('-') + 1));
  return form.includes('-') && head !== 'derived' ? head : null;
}

/** `syrisch`, `Syrer`, `Berliner`. */
function derivedAt(s: Scene, at: number): Found | null {
  const w = s.words[at]!;
  const kind = s.rules.nameTags.has(w.xpos) ? null : s.rules.derivedKind(w.form);
  return kind ? { from: at, to: at + 1, kind, derived: true } : null;
}

const FINDERS = [quotedAt, numberedAt, phraseAt, foundedAt, compoundAt, derivedAt, runAt];

function remember(s: Scene, found: Found): void {
  if (found.derived) return;
  const forms = s.words.slice(found.from, found.to).map((w) => w.form);
  if (found.kind === 'person' && forms.length > 1) s.persons.add(forms.at(-1)!);
  else if (forms.length === 1) s.told.set(forms[0]!, found.kind);
}

/**
 * The names of a text, in order and without overlap: runs of words tagged as names, capital phrases, quoted names, names within
 * compounds and words derived from names. Kinds come from the words around, from endings and from what was told before.
 */
export function findNames(text: string, sentences: readonly Sentence[], rules: NameRules): Name[] {
  const names: Name[] = [];
  const persons = new Set<string>();
  const told = new Map<string, NameKind>();
  let end = 0;
  for (const { words } of sentences) {
    if (isShouting(words)) continue;
    const scene: Scene = { words, rules, persons, told };
    for (let at = 0; at < words.length; ) {
      const found = words[at]!.part === 0 ? firstOf(scene, at) : null;
      if (found) {
        const span = cover(words[found.from]!.span, words[found.to - 1]!.span);
        if (span.start >= end) {
          remember(scene, found);
          names.push({
            span,
            text: sliceOf(text, span),
            kind: found.kind,
            ...(found.derived ? { derived: true } : {}),
          });
          end = span.end;
        }
      }
      at = found ? Math.max(found.to, at + 1) : at + 1;
    }
  }
  return names;
}

function firstOf(scene: Scene, at: number): Found | null {
  for (const find of FINDERS) {
    const found = find(scene, at);
    if (found) return found;
  }
  return null;
}
