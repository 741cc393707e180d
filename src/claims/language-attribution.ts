/** Who says so. */
export interface AttributionRules {
  /** Verbs of saying: their clause is claimed by their subject. */
  readonly sayers: ReadonlySet<string>;
  /** Verbs that pass on a happening, with the prepositions it stands under; none: it is their object (`melden`, `sprechen von`). */
  readonly reporters: ReadonlyMap<string, readonly string[]>;
  /** Verbs of will, denial and fear whose subject is named as the source, whatever they make of the clause. */
  readonly holders: ReadonlySet<string>;
  /** Verbs whose object is who said so (`zitierte einen Offizier mit den Worten`). */
  readonly citing: ReadonlySet<string>;
  /** Verbs by which a clause is found in a statement, with the preposition it stands under; empty for a dative (`ist einem Bericht zu entnehmen, dass`). */
  readonly yielding: ReadonlyMap<string, string>;
  /** Pronouns and adverbs by which a clause beside another says that it was said (`so stellt es X dar`, `jedenfalls sagt das X`). */
  readonly beside: ReadonlySet<string>;
  /** A stretch in quotation marks, global. */
  readonly quotation: RegExp;
  /** Reflexive verbs by which somebody is seen to feel or think (`zeigte sich besorgt`): heard like those of expecting. */
  readonly showing: ReadonlySet<string>;
  /** Verbs of expecting: who expects is heard, what follows in reported speech is theirs. */
  readonly thinkers: ReadonlySet<string>;
  /** Verbs by which `anybody` is said to go by somebody's word (`glaubt man der Armee, …`). */
  readonly trusting: ReadonlySet<string>;
  readonly anybody: string;
  /** Those that stand behind their noun only (`zufolge`). */
  readonly after: ReadonlySet<string>;
  /** Prepositions and postpositions that name a source directly (`laut`, `zufolge`). */
  readonly direct: ReadonlySet<string>;
  /** Prepositions that name a source together with a noun of `statements` (`nach Angaben von`). */
  readonly indirect: ReadonlySet<string>;
  /** Whether a noun (lemma, maybe a compound) names a statement (`Angabe`, `Medienbericht`). */
  readonly statement: (lemma: string) => boolean;
  /** Length of the part of a compound that names whose statement it is (`Armeeangaben` → 5); 0 for none. */
  readonly authorPart: (form: string) => number;
  /** `eigen`: the statement is the subject's own. */
  readonly own: string;
  /** Prepositions of what a statement is about (`Berichte über`). */
  readonly about: ReadonlySet<string>;
  /** Prepositions under which a speaker stands (`hieß es aus Kiew`). */
  readonly origins: ReadonlySet<string>;
  /** Verbs of saying without a speaker, and the prepositions of the body it is heard in (`im Parlament hieß es`). */
  readonly rumours: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly impersonal: string;
  readonly like: string;
  readonly so: string;
  /** Pronouns that point at the sentence before (`Das teilte … mit`). */
  readonly pointing: ReadonlySet<string>;
  /** Adverbs that point back at a source already named (`demnach`). */
  readonly backward: ReadonlySet<string>;
  /** Nouns of an appeal to a source (`unter Berufung auf`). */
  readonly appeal: ReadonlySet<string>;
  /** Nouns of media that pass on (`Agentur`, `Zeitung`). */
  readonly media: (lemma: string) => boolean;
  /** Adjectives by which one blames, and the verb they stand under (`macht … verantwortlich`). */
  readonly blaming: ReadonlyMap<string, string>;
  /** Prepositions of what one is blamed for. */
  readonly blamed: ReadonlySet<string>;
  /** Nouns that may speak in a headline (`Ministerium: …`). */
  readonly speaker: (lemma: string) => boolean;
  /** Clause openers that make a noun's clause hearsay (`wonach`). */
  readonly hearsayMarkers: ReadonlySet<string>;
}
