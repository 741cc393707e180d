import type { Lexicon } from './lexicon.js';
import type { StructureRules } from './structure.js';
import type { Morphology, Upos, Word } from './types.js';

/** How text falls into words and sentences. */
export interface TokenRules {
  /** Contractions in lower case and their two parts (`im` → `in`, `dem`). */
  readonly contractions: ReadonlyMap<string, readonly [first: string, second: string]>;
  /** Abbreviations without their last stop; the stop belongs to them. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words after an ordinal (`8.`) that show that the sentence goes on, in lower case. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Words before an ordinal (`die 35. Brigade`), in lower case. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Words that open a clause when they stand with a capital: articles, prepositions, pronouns, conjunctions. */
  readonly starters: ReadonlySet<string>;
  /** Names and titles that begin with such a word (`Die Linke`, `Der Spiegel`), by their second word. */
  readonly titles: ReadonlySet<string>;
  /** Words that a title follows (`die Oper Die Eroberung von Mexico`). */
  readonly titled: RegExp;
  /** Pronouns that bear a capital within a sentence (`Sie`). */
  readonly polite: ReadonlySet<string>;
  /** Names of agencies as datelines have them, in lower case. */
  readonly agencies: ReadonlySet<string>;
  /** First words of names of cities in two words (`New York`). */
  readonly cityStarts: ReadonlySet<string>;
  /** The word behind a clock time (`Uhr`), and words before one within a sentence (`um 10 Uhr`). */
  readonly clock: string;
  readonly beforeClock: ReadonlySet<string>;
  /** Whether a contraction stays one word before this next form (`am schwersten`). */
  readonly keepsContraction: (contraction: string, next: string) => boolean;
}

/** What is known of a word when its morphology is asked for: tag, case and place in the tree. */
export type Tagged = Pick<Word, 'form' | 'lemma' | 'xpos' | 'case' | 'head' | 'deprel'>;

/** A part of a compound: `Regierungs` of `Regierungstruppen` is `Regierung` with the linking element `s`. */
export interface CompoundPart {
  /** The letters of the part as the word has them, with its linking element. */
  readonly form: string;
  /** Base form: nouns with a capital in the nominative singular, verbs in the infinitive, adjectives, prefixes and names as they are. */
  readonly lemma: string;
  /** Linking element to the next part (`s`, `n`, `er`, `-`), empty where there is none. */
  readonly link: string;
}

/** What a noun is made from: `Einnahme` → the act of `einnehmen`, `Angreifer` who does it, `Verletzte` in the state it leaves or the one who does. */
export interface Nominalisation {
  /** Infinitive. */
  readonly verb: string;
  readonly kind: 'act' | 'agent' | 'participle';
}

/** What the forms of a sentence allow, one entry for each word. */
export interface Agreement {
  /** Possible cases: bits 1 N, 2 G, 4 D, 8 A. */
  readonly cases: Int32Array;
  /** Possible readings: six bits for each case in the order N, G, D, A, of which three (m, f, n) singular, three plural. */
  readonly readings: Int32Array;
  /** Numbers in which the word could be subject of its clause: 1 singular, 2 plural, 0 none; 4 where no verb is near. */
  readonly subject: Int32Array;
  /** Index of the finite verb of the clause; -1 where there is none. */
  readonly verbs: Int32Array;
}

/** Words of a language: lemmas, tags and forms, with the help of a lexicon. */
export interface WordRules {
  /** What the lexicon knows of a form, as two short keys for the tagger: parts of speech; gender and cases. */
  readonly knownAs: (form: string, lexicon: Lexicon) => readonly [coarse: string, fine: string];
  readonly agreement: (forms: readonly string[], tags: readonly string[], lexicon: Lexicon) => Agreement;
  readonly lemmaOf: (form: string, xpos: string, lexicon: Lexicon) => string;
  /** Lemma of a verb whose separated prefix stands elsewhere. */
  readonly joinPrefix: (prefix: string, lemma: string) => string;
  readonly uposOf: (xpos: string, form: string, deprel: string) => Upos;
  /** What the forms of a sentence say, one entry for each word: case and tree decide what the form leaves open. */
  readonly morphology: (words: readonly Tagged[], lexicon: Lexicon) => readonly Morphology[];
  readonly splitCompound: (form: string, lexicon: Lexicon) => readonly CompoundPart[];
  readonly nominalisation: (form: string, lexicon: Lexicon) => Nominalisation | null;
}

/** All that reading must know about a language. */
export interface ReadingLanguage {
  /** BCP 47. */
  readonly code: string;
  readonly tokens: TokenRules;
  readonly words: WordRules;
  readonly structure: StructureRules;
  /** Frequent function words: their share tells whether a text is in this language. */
  readonly functionWords: ReadonlySet<string>;
}
