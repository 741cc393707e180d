import type { NameGrammar } from './grammar.js';
import type { ActorCodes } from './types.js';

/** A row of data/gazetteer/countries.json. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly adjective?: string;
  /** Further adjectives (`saudi-arabisch`). */
  readonly adjectives?: readonly string[];
  readonly people?: string;
  readonly capital?: string;
  /** Other spellings of the capital. */
  readonly capitals?: readonly string[];
  readonly names?: readonly string[];
  /** Codes of the state, where they are known for sure. */
  readonly codes?: ActorCodes;
}

/** Countries by their names and by the words derived from them. */
export interface Countries {
  readonly rows: readonly Country[];
  /** Country of an adjective in any inflection (`syrischen`); a sector in front is no such adjective. */
  ofAdjective(word: string): string | null;
  /** Country that a word is or is derived from: name, adjective, inhabitants, with or without a sector in front. */
  of(word: string): string | null;
  /** Country whose people a word names (`Amerikaner`), or null. */
  ofPeople(word: string): string | null;
}

/** Indexes the table of countries. */
export function indexCountries(rows: readonly Country[], grammar: NameGrammar): Countries {
  const adjectives = new Map<string, string>();
  const others = new Map<string, string>();
  const people = new Map<string, string>();
  const put = (map: Map<string, string>, key: string, code: string): void => {
    if (!map.has(key)) map.set(key, code);
  };
  for (const row of rows) {
    for (const word of [row.adjective ?? [], row.adjectives ?? []].flat())
      put(adjectives, grammar.stem(word), row.code);
    for (const name of [row.name, ...(row.names ?? [])]) put(others, grammar.stems(name), row.code);
    if (row.people) {
      put(people, grammar.stem(row.people), row.code);
      put(others, grammar.stem(row.people), row.code);
      put(others, grammar.stem(`${row.people.replace(/e$/, '')}in`), row.code);
    }
    // `Kiewer`, `Moskauer`: the capital's own word stands for the country's side.
    if (row.capital) put(others, grammar.stem(`${row.capital}er`), row.code);
  }
  const ofAdjective = (word: string): string | null => adjectives.get(grammar.stem(word)) ?? null;
  const plain = (word: string): string | null => {
    // `US` is a name, `us` is none.
    if (word.length <= 3 && word !== word.toUpperCase()) return null;
    return ofAdjective(word) ?? others.get(grammar.stems(word)) ?? null;
  };
  return {
    rows,
    ofAdjective,
    ofPeople: (word) => people.get(grammar.stem(word)) ?? null,
    of(word) {
      const whole = plain(word);
      if (whole) return whole;
      const part = grammar.sectorOf(word);
      if (part) return plain(part.rest);
      const compound = /^([\p{L}]{2,})-\p{L}/u.exec(word);
      return compound ? plain(compound[1]!) : null;
    },
  };
}
