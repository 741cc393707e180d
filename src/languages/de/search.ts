import type { Lexicon } from '../../reading/lexicon.js';
import { splitCompound } from './words/compounds.js';
import { nominalisation } from './words/nominalisations.js';
import { nameLemma, nounLemma } from './words/nouns.js';
import { SEPARABLE } from './words/verbs.js';

/** Letters without case and marks: `Ḩamāh` and `hamah`, `Straße` and `strasse` are the same words. */
const folded = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Shorter words are no compounds worth a search for their parts. */
const COMPOUND = 8;
/** Longer stretches of letters are compared as they stand. */
const LONGEST = 60;
const PREFIXES: ReadonlySet<string> = new Set(SEPARABLE);

/** Base forms that a word may have, whatever stands around it. */
function lemmas(word: string, lexicon: Lexicon): readonly string[] {
  const low = word.toLowerCase();
  const forms = [...new Set([word, low, upper(low)])];
  const known = forms.flatMap((form) => lexicon.look(form).flatMap(({ kind, lemma }) => (kind === 'x' ? [] : [lemma])));
  if (known.length > 0) return known;
  return [nounLemma(upper(word), lexicon), nameLemma(upper(word), lexicon, true)];
}

/** The verb behind a noun: `Einnahme` and `einnehmen` are found by one another. */
const verbOf = (word: string, lexicon: Lexicon): readonly string[] => {
  const found = nominalisation(upper(word), lexicon);
  return found ? [found.verb] : [];
};

/** The parts of a compound; nothing for a word that is none. */
function partsOf(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < COMPOUND || word.length > LONGEST) return [];
  const parts = splitCompound(upper(word), lexicon).map(({ lemma }) => lemma);
  return parts.length > 1 ? parts : [];
}

/** A prefix that stands apart from its verb stands at the end of the clause. */
const AT_END = /([\p{L}]+)(?=\s*(?:[^\p{L}\p{N}\s]|$|\s(?:und|oder)\s))/gu;

/** What search compares words by. */
export interface SearchWords {
  /** What one must look for to find the word: its base forms, and the verb it is made from. */
  readonly wanted: (word: string) => readonly string[];
  /** What a sentence is found by: base forms of its words, parts of compounds, verbs with the prefix that stands apart. */
  readonly found: (sentence: string) => readonly string[];
  /** The words of a text. */
  readonly words: (text: string) => readonly string[];
  readonly folded: (text: string) => string;
}

/** German for search: every word alone, by the lexicon; no tags, no trees, so that a hundred thousand sentences take seconds. */
export function germanSearch(lexicon: Lexicon): SearchWords {
  const known = new Map<string, readonly string[]>();
  const keysOf = (word: string): readonly string[] => {
    const cached = known.get(word);
    if (cached) return cached;
    if (word.length > LONGEST) return [folded(word)];
    const parts = /^\p{Lu}/u.test(word) ? partsOf(word, lexicon) : [];
    const all = [word, ...lemmas(word, lexicon), ...parts, ...verbOf(word, lexicon)];
    const keys = [...new Set(all.map(folded))];
    if (known.size > 200_000) known.clear();
    known.set(word, keys);
    return keys;
  };
  /** `nahm … ein` → `einnehmen`. */
  const withPrefix = (prefix: string, forms: readonly string[]): readonly string[] =>
    forms.flatMap((form) =>
      lexicon
        .look(form.toLowerCase())
        .filter(({ kind, lemma }) => kind === 'v' && lexicon.look(prefix + lemma).some((entry) => entry.kind === 'v'))
        .map(({ lemma }) => folded(prefix + lemma)),
    );
  const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return {
    words,
    folded,
    wanted: (word) => {
      // A compound is itself: who looks for `Luftangriff` does not look for every attack.
      const verb = partsOf(word, lexicon).length > 0 ? [] : verbOf(word, lexicon);
      return [...new Set([word, ...lemmas(word, lexicon), ...verb].map(folded))];
    },
    found: (sentence) => {
      const forms = words(sentence);
      const keys = new Set(forms.flatMap(keysOf));
      for (const [prefix] of sentence.matchAll(AT_END))
        if (PREFIXES.has(prefix)) for (const key of withPrefix(prefix, forms)) keys.add(key);
      return [...keys];
    },
  };
}
