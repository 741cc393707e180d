import type { NameRules } from '../../../src/reading/names/types.js';
import type { NameKind, Word } from '../../../src/reading/types.js';

/** Kind of a name that is known by itself; null for others. */
export type KnownKind = (words: string) => NameKind | null;

/** A name found in the words `[from, to)`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly derived?: boolean;
  /** The kind is only what most such names are. */
  readonly weak?: boolean;
}

/** The sentence that is searched, and what the text told before. */
export interface Scene {
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

/** A capital at the beginning. */
export const CAPITAL = /^\p{Lu}/u;

/** Names are written with a capital, if need be behind an article (`al-Zintan`). */
export const NAMELIKE = /^(?:\p{Ll}{1,5}[-’'])?\p{Lu}/u;

/** `Freie`, not `US-geführte`. */
export const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;

/** `PKK`, `DaE`. */
export const ABBREVIATION = /^(?:\p{Lu}{2,6}|\p{Lu}{1,3}\p{Ll}?\p{Lu}{1,3})$/u;

/** Whether the word is (part of) a name by its tag or by the lists. */
export const isName = (w: Word | undefined, rules: NameRules): boolean =>
  w !== undefined &&
  w.part === 0 &&
  !rules.notNames.has(w.form.toLowerCase()) &&
  (rules.known.has(w.form) || (rules.nameTags.has(w.xpos) && NAMELIKE.test(w.form) && !rules.isCommon(w.form)));

/** Whether the form is an abbreviated name. */
export const isAbbreviation = (form: string, rules: NameRules): boolean =>
  ABBREVIATION.test(form) && !rules.notAbbreviations.has(form);

/** The words `[from, to)` with blanks between them. */
export const formsOf = ({ words }: Scene, from: number, to: number): string =>
  words
    .slice(from, to)
    .map((w) => w.form)
    .join(' ');

/** The word before. */
export const previous = (s: Scene, at: number): Word | undefined => s.words[at - 1];

/** `General Khalifa Haftar`, `die Stadt Derna`: the noun before decides. */
export function triggerBefore(s: Scene, at: number): ReturnType<NameRules['triggerOf']> {
  const w = previous(s, at);
  return w && (s.rules.nounTags.has(w.xpos) || s.rules.nameTags.has(w.xpos))
    ? s.rules.triggerOf(w.form.toLowerCase())
    : null;
}
