import type { Finding, Report, Span } from '../text/index.js';
import type { Interval } from '../time/index.js';

/** Universal POS tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Grammatical case: nominative, genitive, dative, accusative. */
export type Case = 'N' | 'G' | 'D' | 'A';
/** Indicative, first and second subjunctive, imperative. */
export type Mood = 'ind' | 'sub1' | 'sub2' | 'imp';

/** Grammatical gender: masculine, feminine, neuter. */
export type Gender = 'm' | 'f' | 'n';
/** Form of a verb: finite, infinitive (with and without `zu`), participle. */
export type VerbKind = 'fin' | 'inf' | 'part';
/** Positive, comparative, superlative. */
export type Degree = 'pos' | 'cmp' | 'sup';

/** What the form of a word says, alone and by agreement with the words it hangs together with; null where it says nothing. */
export interface Morphology {
  /** Of finite verbs; null elsewhere. */
  readonly mood: Mood | null;
  /** Of finite verbs; null elsewhere. */
  readonly tense: 'pres' | 'past' | null;
  /** Of nouns, articles, adjectives, pronouns, finite verbs. Names are singular unless article, form or verb say otherwise. */
  readonly number: 'sg' | 'pl' | null;
  /** Of nouns by the lexicon, of the words of their phrase by agreement, of pronouns by form or antecedent; of names where article or preposition show it. */
  readonly gender: Gender | null;
  /** Of finite verbs, personal, reflexive and possessive pronouns. */
  readonly person: 1 | 2 | 3 | null;
  readonly verbForm: VerbKind | null;
  /** Of adjectives; null elsewhere. */
  readonly degree: Degree | null;
}

/** A token of the text. A contraction (`im`) gives two tokens that share its span. */
export interface Token {
  readonly span: Span;
  /** The syntactic word: the surface form, or a part of a contraction (`im` → `in`, `dem`). */
  readonly form: string;
  /** Which part of a contraction: 0 none, 1 first, 2 second. */
  readonly part: 0 | 1 | 2;
}

/** A word of an analysed sentence: token, tags and its place in the tree (Universal Dependencies, as the guide of the conflict treebank says). */
export interface Word extends Token, Morphology {
  /** Position in the sentence, from 0. */
  readonly index: number;
  /** Infinitive with the separated prefix joined (`nahm … ein` → `einnehmen`); nouns in the nominative singular. */
  readonly lemma: string;
  readonly upos: Upos;
  /** STTS tag. */
  readonly xpos: string;
  readonly case: Case | null;
  /** Index of the governing word, -1 for the root. */
  readonly head: number;
  /** UD relation, with subtype (`nsubj:pass`). */
  readonly deprel: string;
  /** How likely head and relation are both right, 0 … 1: whether two readings of the sentence agree, and how clearly; 1 where they were given. */
  readonly sure: number;
}

/** A sentence with its tokens; the words (tags, lemmas, tree) are analysed when first asked for. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Tagged, lemmatised and parsed words, one for each token; computed once, on first access. */
  readonly words: readonly Word[];
}

/**
 * What a name is of. Against the classes of GermEval 2014: `person` PER; `organisation` ORG (states' bodies, armed groups,
 * companies, clubs, media); `place` LOC (countries, regions, settlements, waters, streets); `facility` LOC (named buildings, bases,
 * airports, bridges; GermEval puts some of them under ORG); `other` OTH (works, products, events, weapons, treaties).
 */
export type NameKind = 'person' | 'organisation' | 'place' | 'facility' | 'other';

/** A name, or a word derived from one (`syrisch`, `IS-Kämpfer`). */
export interface Name {
  readonly span: Span;
  readonly text: string;
  readonly kind: NameKind;
  /** Set where the words are derived from the name (`syrisch`, `Haftar-Truppen`). */
  readonly derived?: boolean;
  /** Title or noun right before it (`General Khalifa Haftar`, `die Küstenstadt Derna`). */
  readonly head?: OtherName;
  /** Names within it (`Arbeiterpartei Kurdistans`, `Haftar-Truppen`), in order. */
  readonly inner?: readonly Name[];
  /** What else it is called, as told right behind it (`Tahrir al-Sham (ehemals Nusra-Front)`); these are names of their own, too. */
  readonly also?: readonly OtherName[];
}

/** Words that stand for a name or before one. */
export interface OtherName {
  readonly span: Span;
  readonly text: string;
  /** Set where it is the name of former days. */
  readonly former?: true;
}

/** What the words say about time; see architecture: known is said, implied is inferred from the anchor. */
export interface TimeExpression {
  readonly span: Span;
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value (`2018-05`, `P2W`, `2018-W20`, `XXXX-WXX-5`). */
  readonly value: string;
  /** Days meant; null where the words need an anchor that is not known, or name no stretch of days. */
  readonly interval: Interval | null;
  /** Parts of the value that the words say (`weekday`, `day`, `month`, `year`, `duration` …). */
  readonly known: readonly string[];
  /** Parts that were inferred from the anchor. */
  readonly implied: readonly string[];
  /** The day (ISO) the words were resolved against; null where none was needed or known. */
  readonly anchor: string | null;
}

/** A number in the text with what it bounds. */
export interface Quantity {
  readonly span: Span;
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** What is counted, as the words have it (`Kämpfern`), known units by their name (`Kilometer`, `%`); null where nothing is named. */
  readonly unit: string | null;
  /** Span of the number words alone, without bound words and unit. */
  readonly number: Span;
  /** Span of what is counted (`Kämpfern`, `km`); null where nothing is named. It may stand behind other words (`20 bewaffnete Kämpfer`). */
  readonly counted: Span | null;
  /** Where a distance leads (`30 Kilometer südlich von Aleppo`), as parts of places are called (`south`); null where none is told. */
  readonly direction: string | null;
}

/** All layers over one report. Layers are immutable; the deep ones are computed on first access. */
export interface Reading {
  readonly report: Report;
  readonly language: string;
  readonly sentences: readonly Sentence[];
  /** Analyses the words of some of its sentences together, which is faster than one after the other. */
  readonly analyse: (sentences: readonly Sentence[]) => void;
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
  readonly findings: readonly Finding[];
}
