import type { Span } from '../../text/index.js';
import type { Mood, Sentence, Word } from '../types.js';

/** A noun phrase (or pronoun) in a sentence. */
export interface Phrase {
  readonly sentence: Sentence;
  readonly head: Word;
  /** From the first to the last word of the phrase, without relative clauses, appositions in brackets and conjuncts. */
  readonly span: Span;
  readonly text: string;
  /** Rule that put the phrase into its slot (`subject`, `passive-agent`, `shared-subject`, `relative`, `control`, `genitive` …). */
  readonly rule: string;
}

/** A phrase under a preposition. */
export interface Oblique extends Phrase {
  /** Lemma of the preposition; empty for a bare case (`der Stadt`, `Sonntag`). */
  readonly preposition: string;
}

/** What happens or is so, with who and what takes part. One for each full verb, attributive participle, predicate noun or adjective, and happening noun. */
export interface Predicate {
  readonly sentence: Sentence;
  readonly word: Word;
  /** `verb` finite or infinite; `participle` attributive (`die kontrollierten Gebiete`); `noun`; `adjective`. */
  readonly kind: 'verb' | 'participle' | 'noun' | 'adjective';
  readonly lemma: string;
  readonly voice: 'active' | 'passive' | 'state';
  /** Conjuncts are separate entries. For a passive the grammatical subject stands in `objects`. */
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  readonly datives: readonly Phrase[];
  /** `von`/`durch` of a passive, `durch` of a noun. */
  readonly agents: readonly Phrase[];
  /** Genitive attributes of a noun, `von` standing for it. */
  readonly genitives: readonly Phrase[];
  readonly obliques: readonly Oblique[];
  readonly negated: boolean;
  /** Lemmas of the modals over the verb, outermost first (`sollen`, `können`). */
  readonly modals: readonly string[];
  readonly mood: Mood | null;
  readonly tense: 'present' | 'past' | 'perfect' | 'pluperfect' | 'future' | null;
  /** The clause: words that depend on the predicate, without embedded clauses. */
  readonly clause: Span;
  /** The predicate this one hangs on, and how (`ccomp`, `xcomp`, `advcl`, `acl:relcl`, `conj`, `parataxis`, `nominal`); null at the top. */
  readonly governor: { readonly predicate: Predicate; readonly relation: string } | null;
  /** Conjunction that opens the clause (`nachdem`, `dass`, `falls`), empty where none does. */
  readonly marker: string;
}

/** What `predicatesOf` must know about a language. */
export interface StructureRules {
  /** Whether one constituent stands before the finite verb of a main clause. */
  readonly verbSecond: boolean;
  /** Lemmas that negate the clause or phrase they stand in. */
  readonly negations: ReadonlySet<string>;
  /** Verbs with the words that make one verb with them though they stand apart (`gefangen nehmen`, `bekannt geben`). */
  readonly joined: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that make one adverb together, lower case (`nach wie vor`). */
  readonly fixedAdverbs: readonly (readonly string[])[];
  /** What a form ends in that joins a name to an adjective; its first group is the adjective without ending (`-nahe`). */
  readonly joinedAdjective: RegExp;
  /** Verbs of saying: behind a comma they begin no clause that goes on the one before. */
  readonly sayers: ReadonlySet<string>;
  /** The auxiliary of the perfect with an object. */
  readonly having: string;
  /** Words that only make a number approximate before it, with the words of which one must stand before them; none where they do so alone. */
  readonly approximations: ReadonlyMap<string, readonly string[]>;
  /** Verbs with an object in the genitive. */
  readonly genitiveVerbs: ReadonlySet<string>;
  readonly objectControl: ReadonlySet<string>;
  readonly dativeControl: ReadonlySet<string>;
  /** Verbs that let others act (`ließ … festnehmen`): their subject acts through the infinitive. */
  readonly causatives: ReadonlySet<string>;
  /** Words between two numbers that make them a range (`300 bis 400`). */
  readonly rangeWords: ReadonlySet<string>;
  readonly futureAuxiliary: string;
  /** Lemmas of auxiliaries that are no copula. */
  readonly neverCopula: ReadonlySet<string>;
  /** Preposition that stands for a genitive. */
  readonly genitivePreposition: string;
  /** Preposition that names who does what a passive tells, before a participle too (`die von der Miliz gehaltene Stadt`). */
  readonly passiveAgent: string;
  /** Forms of the article that are pronouns too, lower case. */
  readonly articles: {
    readonly all: ReadonlySet<string>;
    /** Those that may open a clause as its subject. */
    readonly nominative: ReadonlySet<string>;
    /** Those that are relative pronouns of subjects and objects too. */
    readonly relative: ReadonlySet<string>;
    /** Those that may be plural as a relative pronoun. */
    readonly plural: ReadonlySet<string>;
  };
  /** Forms of interrogatives that open a relative clause too (`welche`), lower case. */
  readonly relativeInterrogatives: ReadonlySet<string>;
  /** Forms of the pronoun that picks one of several (`eines der Dörfer`), lower case. */
  readonly oneOf: ReadonlySet<string>;
  /** Whether a participle by its form may be a finite verb in the present (`dominiert`, never `genommen`). */
  readonly mayBePresent: (participle: string) => boolean;
  /** Whether an inflected participle by its form may be a finite verb in the past (`durchquerte`). */
  readonly mayBePast: (form: string) => boolean;
  /** Prepositions that name who does what a noun tells. */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Case that a pronoun or an article shows by its form (`er`, `den`); null where it may be either. */
  readonly pronounCase: (form: string) => 'N' | 'A' | null;
  readonly articleCase: (form: string) => 'N' | 'A' | null;
  /** Nouns that bear no name of their own (`Montag`): a name behind them is not theirs. */
  readonly isNameless: (lemma: string) => boolean;
  /** Verb and voice of an attributive participle, null for other adjectives. */
  readonly participle: (lemma: string) => { readonly verb: string; readonly voice: 'active' | 'passive' } | null;
  /** The participle without its ending, for a form as it stands before a noun (`unterstützten`); null for other forms. */
  readonly inflectedParticiple: (
    form: string,
  ) => { readonly lemma: string; readonly voice: 'active' | 'passive' } | null;
}
