import { cover, sliceOf } from '../text/index.js';
import type { NameRules } from './names/types.js';
import type { Name, NameKind, Sentence, Word } from './types.js';

export type { CompoundHead, NameRules, NameTrigger } from './names/types.js';

/** Kind of a name that is known by itself; null for others. */
export type KnownKind = (words: string) => NameKind | null;

/** A name found in the words `[from, to)`. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly derived?: boolean;
  /** The kind is only what most such names are. */
  readonly weak?: boolean;
}

interface Scene {
  readonly words: readonly Word[];
  readonly rules: NameRules;
  /** Last names of the persons told so far: a lone `Haftar` is the one before. */
  readonly persons: Set<string>;
  /** Kinds of the names told so far. */
  readonly told: Map<string, NameKind>;
  /** What ledger and gazetteer know of a name. */
  readonly known: KnownKind;
  /** The name found last in this sentence. */
  last: Found | null;
}

const CAPITAL = /^\p{Lu}/u;
/** Names are written with a capital, if need be behind an article (`al-Zintan`). */
const NAMELIKE = /^(?:\p{Ll}{1,5}[-’'])?\p{Lu}/u;
/** `Freie`, not `US-geführte`. */
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const ABBREVIATION = /^(?:\p{Lu}{2,6}|\p{Lu}{1,3}\p{Ll}?\p{Lu}{1,3})$/u;

const isName = (w: Word | undefined, rules: NameRules): boolean =>
  w !== undefined && w.part === 0 && NAMELIKE.test(w.form) && (rules.nameTags.has(w.xpos) || rules.known.has(w.form));

const isAbbreviation = (form: string, rules: NameRules): boolean =>
  ABBREVIATION.test(form) && !rules.notAbbreviations.has(form);

/** Whether most of the sentence is in capitals: then capitals say nothing. */
const isShouting = (words: readonly Word[]): boolean => {
  const letters = words.filter((w) => /^\p{L}{2,}$/u.test(w.form));
  return letters.length > 2 && letters.filter((w) => w.form === w.form.toUpperCase()).length * 2 > letters.length;
};

const CODE = /^\p{Lu}\p{L}{0,3}-\d+\p{L}{0,2}$/u;
const DOUBLE_ABBREVIATION = /^\p{Lu}{2,6}-\p{Lu}{1,3}$/u;

/** `Baraa-Brigade`, `IS-Kämpfer`: what stands before the last hyphen must be a name. */
function compoundAt(s: Scene, at: number): Found | null {
  const { form } = s.words[at]!;
  const cut = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'));
  const first = form.slice(0, cut);
  if (cut < 2 || !CAPITAL.test(first)) return null;
  const one = { from: at, to: at + 1 };
  if (CODE.test(form)) return { ...one, kind: 'other' };
  if (DOUBLE_ABBREVIATION.test(form)) return { ...one, kind: 'organisation' };
  if (s.rules.known.has(form)) return null;
  const kind = kindOfFirst(s, first);
  const head = s.rules.headOf(form.slice(cut + 1));
  const derived = head === 'derived' || (kind === 'organisation' && head !== 'organisation');
  if (!derived) return { ...one, kind: head };
  if (kind) return { ...one, kind, derived: true };
  return s.persons.has(first) ? { ...one, kind: 'person', derived: true } : null;
}

const kindOfFirst = (s: Scene, first: string): NameKind | null =>
  s.told.get(first) ?? s.rules.known.get(first) ?? (isAbbreviation(first, s.rules) ? 'organisation' : s.known(first));

/** The end of the run of name words from `at` on, particles and initials within it included. */
function runEnd(s: Scene, at: number): number {
  const { words, rules } = s;
  let end = at + 1;
  for (let i = end; i < words.length; i++) {
    const w = words[i]!;
    if (isName(w, rules) && !parts(s, at, i)) end = i + 1;
    else if (!rules.particles.has(w.form.toLowerCase()) || !isName(words[i + 1], rules) || w.part !== 0) break;
  }
  return end;
}

/** Whether a new name begins at `i` in the run from `at` on: `Medwedew Abchasien`, `Damaskus Assad`, but `Riad Hidschab`. */
function parts({ words, rules }: Scene, at: number, i: number): boolean {
  const before = words[i - 1]!.form;
  if (
    rules.known.has(
      words
        .slice(at, i + 1)
        .map((w) => w.form)
        .join(' '),
    )
  )
    return false;
  if (rules.known.has(before) && !(rules.firstNames.has(before) && i - at === 1)) return true;
  return i - at > 1 && rules.known.get(words[i]!.form) === 'place';
}

const previous = (s: Scene, at: number): Word | undefined => s.words[at - 1];

/** `General Khalifa Haftar`, `die Stadt Derna`: the noun before decides. */
function triggerBefore(s: Scene, at: number): ReturnType<NameRules['triggerOf']> {
  const w = previous(s, at);
  return w && s.rules.nounTags.has(w.xpos) ? s.rules.triggerOf(w.form.toLowerCase()) : null;
}

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
function kindOf(s: Scene, from: number, to: number): NameKind | null {
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

/** A run of name words, with the noun before it where that is part of the name (`Flughafen Mitiga`). */
function runAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  if (!isName(words[at], rules) && !isAbbreviation(words[at]!.form, rules)) return null;
  if (!isName(words[at], rules) && words[at]!.part !== 0) return null;
  const to = runEnd(s, at);
  const trigger = triggerBefore(s, at);
  const from = trigger?.within ? at - 1 : at;
  const kind = kindOf(s, at, to);
  return { from, to, kind: kind ?? 'person', weak: kind === null };
}

const isHead = ({ words }: Scene, at: number): boolean => at === 0 || /^[:–„“"»(.?!-]$/u.test(words[at - 1]!.form);

/** `Berliner`, `Kairoer`. */
function isOfTown(s: Scene, form: string): boolean {
  const stem = form.endsWith('er') ? form.slice(0, -2) : '';
  return (
    stem !== '' && [stem, `${stem}e`, `${stem}en`].some((n) => (s.rules.known.get(n) ?? s.told.get(n)) === 'place')
  );
}

/** `Freie Syrische Armee`, `Vereinte Nationen`: adjectives with a capital inside a sentence, and a noun. */
function phraseAt(s: Scene, at: number): Found | null {
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
    (named && inner.length < 3 ? (kindOf(s, at + 1, end) ?? 'other') : 'other');
  return { from: at + 1, to: end, kind };
}

function compoundKind(form: string, rules: NameRules): NameKind | null {
  const head = rules.headOf(form.slice(form.lastIndexOf('-') + 1));
  return form.includes('-') && head !== 'derived' ? head : null;
}

/** `syrisch`, `Syrer`, `Berliner`. */
function derivedAt(s: Scene, at: number): Found | null {
  const w = s.words[at]!;
  const kind = s.rules.nameTags.has(w.xpos) ? null : (s.rules.derivedKind(w.form) ?? townKind(s, at));
  return kind ? { from: at, to: at + 1, kind, derived: true } : null;
}

/** `Berliner` before a noun. */
function townKind(s: Scene, at: number): NameKind | null {
  const w = s.words[at]!;
  return s.rules.adjectiveTags.has(w.xpos) && isOfTown(s, w.form) ? 'place' : null;
}

const FINDERS = [quotedAt, numberedAt, phraseAt, foundedAt, compoundAt, derivedAt, runAt];

function remember(s: Scene, found: Found): void {
  if (found.derived || found.weak) return;
  const forms = s.words.slice(found.from, found.to).map((w) => w.form);
  if (found.kind === 'person' && forms.length > 1) s.persons.add(forms.at(-1)!);
  else if (forms.length === 1) s.told.set(forms[0]!, found.kind);
}

/**
 * The names of a text, in order and without overlap: runs of words tagged as names, capital phrases, quoted names, names within
 * compounds and words derived from names. Kinds come from the words around, from endings, from what was told before and from `known`.
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  rules: NameRules,
  known: KnownKind = () => null,
): Name[] {
  const names: { readonly name: Name; readonly weak: boolean }[] = [];
  const persons = new Set<string>();
  const told = new Map<string, NameKind>();
  const lookup = remembered(known);
  let end = 0;
  for (const { words } of sentences) {
    if (isShouting(words)) continue;
    const scene: Scene = { words, rules, persons, told, known: lookup, last: null };
    for (let at = 0; at < words.length; ) {
      const found = words[at]!.part === 0 ? firstOf(scene, at) : null;
      if (found) {
        const span = cover(words[found.from]!.span, words[found.to - 1]!.span);
        if (span.start >= end) {
          remember(scene, found);
          scene.last = found;
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
  // A kind that was a guess gives way to what other places of the text say of the same name.
  return names.map(({ name, weak }) => {
    const kind = weak ? (told.get(name.text) ?? told.get(rules.genitive(name.text))) : undefined;
    return kind ? { ...name, kind } : name;
  });
}

/** Each name is looked up once. */
function remembered(known: KnownKind): KnownKind {
  const memory = new Map<string, NameKind | null>();
  return (words) => {
    let kind = memory.get(words);
    if (kind === undefined) {
      kind = known(words);
      memory.set(words, kind);
    }
    return kind;
  };
}

function firstOf(scene: Scene, at: number): Found | null {
  for (const find of FINDERS) {
    const found = find(scene, at);
    if (found) return found;
  }
  return null;
}
