import type { NameKind } from '../types.js';

/** A noun that shows what kind of name stands beside it. */
export interface NameTrigger {
  readonly kind: NameKind;
  /** Whether the noun is part of the name (`Flughafen Mitiga`), or only points to it (`die Stadt Derna`). */
  readonly within: boolean;
}

/** What the second part of a compound makes of the name in its first (`Baraa-Brigade` is a name, `IS-Kämpfer` derived from one). */
export type CompoundHead = NameKind | 'derived';

/** All that a language says about names. */
export interface NameRules {
  /** STTS tags (or those of another tag set) that mark a word as part of a name. */
  readonly nameTags: ReadonlySet<string>;
  /** Words that a tagger may take for names, lower case (`März`, `Außerdem`). */
  readonly notNames: ReadonlySet<string>;
  /** Whether a form ends as no name does (`-keit`, `-lich`), whatever its tag. */
  readonly isCommon: (form: string) => boolean;
  /** Forms of companies behind a name (`AG`, `Verlag`). */
  readonly companies: ReadonlySet<string>;
  /** Particles with which a name may begin (`van der Vaart`), lower case. */
  readonly leadingParticles: ReadonlySet<string>;
  /** Prepositions after which even a name of several words is a place. */
  readonly strongPlacePrepositions: ReadonlySet<string>;
  readonly nounTags: ReadonlySet<string>;
  readonly adjectiveTags: ReadonlySet<string>;
  readonly verbTags: ReadonlySet<string>;
  /** Lower-case words inside names (`al`, `bin`, `von`). */
  readonly particles: ReadonlySet<string>;
  /** What a noun (lower case, any case form) says of the name behind it. */
  readonly triggerOf: (noun: string) => NameTrigger | null;
  /** What the last part of a hyphenated compound makes of it. */
  readonly headOf: (part: string) => CompoundHead;
  /** Kind of a noun that is a name with a capital adjective before it (`Freie Syrische Armee`). */
  readonly phraseKind: (noun: string) => NameKind | null;
  /** Prepositions (lower case) after which a lone name is a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions after which a name with an article is a place (`über den Dnipro`). */
  readonly throughArticle: ReadonlySet<string>;
  readonly articleTags: ReadonlySet<string>;
  /** Words and marks between names of one kind. */
  readonly coordinators: ReadonlySet<string>;
  /** First words (lower case) that tell the kind of a longer name (`Dschaisch al-Islam`, `Deir al-Zor`). */
  readonly openers: ReadonlyMap<string, NameKind>;
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Organisations whose name is a common word, a town or a surname, too (`Zeit`). */
  readonly ambiguous: ReadonlySet<string>;
  /** Prepositions, lower case, contractions with an article too (`im`). */
  readonly prepositions: ReadonlySet<string>;
  /** Names that are known as such, with their kind; also without the ending of a genitive. */
  readonly known: ReadonlyMap<string, NameKind>;
  readonly genitive: (form: string) => string;
  /** Endings of places (`-stan`, `-burg`). */
  readonly isPlaceForm: (form: string) => boolean;
  /** Kind of the name an adjective or a people's name is derived from (`syrisch`, `Syrer`); null for other words. */
  readonly derivedKind: (form: string) => NameKind | null;
  /** Capitals that are no abbreviated name (`TV`, `II`). */
  readonly notAbbreviations: ReadonlySet<string>;
  /** Opening quotation marks and what closes them. */
  readonly quotes: ReadonlyMap<string, string>;
  /** Words before another name of the same (`alias`, `auch`), and before a former one (`ehemals`), lower case. */
  readonly alsoWords: ReadonlySet<string>;
  readonly formerWords: ReadonlySet<string>;
  /** Those that say so only within parentheses (`auch`). */
  readonly weakAlsoWords: ReadonlySet<string>;
  /** Words after a name that keep it going (`Syrische Beobachtungsstelle für Menschenrechte`). */
  readonly continuations: ReadonlySet<string>;
  /** Units that have a number for a name (`58. Armee`, `Brigade 604`), lower case. */
  readonly numbered: ReadonlySet<string>;
}

/** Kind of a name that is known by itself; null for others. */
export type KnownKind = (words: string) => NameKind | null;
