import type { Lexicon, LexiconEntry } from '../../../reading/lexicon.js';
import { SEPARABLE } from './verbs.js';

const nouns = (form: string, lexicon: Lexicon): readonly LexiconEntry[] =>
  lexicon.look(form).filter((e) => e.kind === 'n');

const lower = (part: string): string => part[0]!.toLowerCase() + part.slice(1);
const upper = (part: string): string => part[0]!.toUpperCase() + part.slice(1);

/** Longer stretches of letters are no nouns; looking for their parts would take long. */
const LONGEST = 100;

/** The entry of a noun: as written, or of the longest known last part of a compound (`Luftangriffen` → `angriffen`). */
export function nounEntry(
  form: string,
  lexicon: Lexicon,
): { readonly before: string; readonly entry: LexiconEntry } | null {
  if (form.length > LONGEST) return null;
  const own = bestOf(nouns(form, lexicon));
  if (own) return { before: '', entry: own };
  const hyphen = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'));
  if (hyphen > 0 && hyphen < form.length - 2) {
    const last = nounEntry(upper(form.slice(hyphen + 1)), lexicon);
    if (!last) return null;
    const before = last.before && (/[\p{Ll}]/u.test(form[hyphen + 1]!) ? lower(last.before) : last.before);
    return { before: form.slice(0, hyphen + 1) + before, entry: last.entry };
  }
  for (let cut = 3; cut <= form.length - 3; cut++) {
    const last = upper(form.slice(cut));
    const entry = bestOf(nouns(last, lexicon));
    // Three letters are too few for anything but the word itself: `Giftgas`, not `Or-tes`.
    if (entry && (last.length > 3 || entry.lemma === last)) return { before: form.slice(0, cut), entry };
  }
  return null;
}

/** Of several readings the one whose lemma is the form itself, else the first. */
const bestOf = (entries: readonly LexiconEntry[]): LexiconEntry | undefined => entries[0];

/** Endings of nouns that no lexicon has, and what they become. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ung|heit|keit|schaft|ion|tät|ik|enz|anz)en$/, '$1'],
  [/(ist|ant|ent|at|it)en$/, '$1'],
  [/(og|ad|id)en$/, '$1e'],
  [/äre$/, 'är'],
  [/(er|el|en|chen|lein|at|ment|ett)s$/, '$1'],
  [/(er|el)n$/, '$1'],
  [/(ismus)$/, '$1'],
  [/innen$/, 'in'],
  [/(or|on|är|eur|ekt|akt)(?:e|en|es|s)$/, '$1'],
  [/(t|k|g|ch|ng|l|m|n|r|d|f|p|b)es$/, '$1'],
  [/([a-zäöü]{3,}[aeiouy])s$/, '$1'],
];

const isInfinitive = (form: string, lexicon: Lexicon): boolean =>
  lexicon.look(form).some((e) => e.kind === 'v' && e.lemma === form && e.info.split(',').includes('inf'));

/** `Herumsitzen`, `Vorrücken`: a verb in capitals that no dictionary has among its nouns. */
function isVerbInCapitals(form: string, lexicon: Lexicon): boolean {
  if (!form.endsWith('n') || form.length > LONGEST) return false;
  const low = form.toLowerCase();
  return (
    isInfinitive(low, lexicon) || SEPARABLE.some((p) => low.startsWith(p) && isInfinitive(low.slice(p.length), lexicon))
  );
}

/** Nominative singular of a noun. */
export function nounLemma(form: string, lexicon: Lexicon): string {
  if (!nouns(form, lexicon).length && isVerbInCapitals(form, lexicon)) return form;
  const found = nounEntry(form, lexicon);
  if (found) {
    const { before, entry } = found;
    if (!before) return entry.lemma;
    return before + (/[-–]$/.test(before) ? entry.lemma : entry.lemma[0]!.toLowerCase() + entry.lemma.slice(1));
  }
  for (const [ending, lemma] of ENDINGS) if (ending.test(form)) return form.replace(ending, lemma);
  return form;
}

/** A name in the nominative: `Haftars` → `Haftar`, but `Tripolis`, `Hamas`. */
export function nameLemma(form: string, lexicon: Lexicon, isGenitive: boolean): string {
  const known = lexicon.look(form).find((e) => e.kind === 'x' && e.info.split(',').includes('NE'));
  if (known) return known.lemma;
  if (form === 'Herrn') return 'Herr';
  return isGenitive && /[^sxzß]s$/.test(form) && !/(?:is|us|os|as)$/.test(form) && form.length > 3
    ? form.slice(0, -1)
    : form;
}
