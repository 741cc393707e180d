import type { ClaimType, Modality, QuantityRole, Sector } from '../types.js';

/** Light semantic classes of nouns; proper names and pronouns belong to none and pass where a class is asked for. */
export type NounClass =
  | 'place'
  | 'person'
  | 'armed'
  | 'state'
  | 'weapon'
  | 'deed'
  | 'time'
  | 'thing'
  | 'building'
  | 'base';

/** What a slot may ask for: a class, or `unknown` for nouns of no class. */
export type Wanted = NounClass | 'unknown';

/** Roles of a draft that a frame may fill. */
export type Role = 'agents' | 'targets' | 'beneficiaries' | 'places' | 'origin' | 'destination' | 'sources';

/** A sentence that the frame reads, with the words expected in its roles. */
export interface Example {
  readonly text: string;
  /** Words in each role, conjuncts separated by `;`. */
  readonly roles: Partial<Readonly<Record<Role, string>>>;
}

/**
 * What a word (or fixed phrase) says happened, and where its arguments go.
 *
 * A role is a list of slots, tried from left to right until one has a phrase of its class (`agent subject/armed`); a
 * slot with `+` adds to what is there. Slots: `subject`, `object`, `dative`, `agent`, `genitive`, `nobody` (a genitive that is no known actor), `possessive`; `owner` (genitive or `von` of the object);
 * `adjective` (of origin), `modifier` (first part of a compound), `self` (the noun that triggers), `apposition`,
 * `actor` and `opponent` (participants lent by the verb that carries a noun), `clause` (the predicate a noun hangs
 * on); `there` (an adverb that points at a place); any other word is a preposition. `~slot` looks at
 * the noun of a fixed phrase instead of its verb, `^slot` at the verb over the trigger.
 */
export interface Frame {
  /** Stable, kebab-case. */
  readonly name: string;
  readonly type: ClaimType;
  readonly kind?: string;
  /** Lemmas, separated by spaces. */
  readonly verbs?: string;
  /** Lemmas of verbs that count with a reflexive pronoun only. */
  readonly reflexives?: string;
  /** Lemmas that also count as last part of a compound. */
  readonly nouns?: string;
  /** Lemmas that count as whole words only. */
  readonly whole?: string;
  readonly adjectives?: string;
  /** `bringen unter:Kontrolle`, `fordern :Opfer`: verb, preposition (none for an object) and noun; one phrase a row. */
  readonly phrases?: readonly string[];
  readonly roles: Partial<Readonly<Record<Role, string>>>;
  /**
   * What must be there: all words, of each one of its alternatives (`agents places|targets`). `slot:class` asks for a
   * phrase of that class (or `number`), `slot~Noun,Noun` for one of these nouns; `amod~adjective` for an adjective, `within~Noun` for a noun that hangs on the trigger, `somewhere~adverb` for an adverb of the sentence, `noun-amod~adjective` for one of the noun of a fixed phrase; `slot:several` for more than one;
   * `carried` for a noun that a verb carries, `verbless` for the head of a sentence without a verb, `passive` for a verb in the passive,
   * `attribute` for a genitive attribute, `core` for a subject or object, `reflexive` for a verb with such a pronoun, `bare` for a noun without a determiner, `under~zu` for a noun under that preposition, `finite` for a verb that is no attribute, `joined` for a word that makes one verb with the one it hangs on; `complement` for a verb with a clause of its own; `idiom` for a verb that a bare noun under a preposition makes another of (`in Ungnade fallen`); `:any` for any phrase, `:unknown` for a noun of no class; `!` negates.
   */
  readonly needs?: string;
  readonly modality?: Modality;
  readonly ended?: boolean;
  readonly quantity?: QuantityRole;
  /** Types of claims that this one only tells further: with one of them in its sentence it is one happening (`überquerten den Fluss und erreichten Alva`). */
  readonly joins?: string;
  /** Stands beside other frames of the same trigger instead of excluding them. */
  readonly alongside?: boolean;
  /** The noun of its fixed phrases tells a claim of its own besides (`brach die Verhandlungen ab`). */
  readonly keepsNoun?: boolean;
  /** False where places named by the clause say nothing about the claim. */
  readonly located?: boolean;
  readonly examples?: readonly Example[];
  /** Sentences with the same trigger that this frame must not read. */
  readonly not?: readonly string[];
}

/** A verb that only carries what a noun tells (`einen Angriff starten`, `es kam zu Kämpfen`, `die Einnahme dementieren`). */
export interface Carrier {
  readonly verbs: string;
  /** Where the noun stands: `object`, `subject`, or a preposition. */
  readonly noun: string;
  /** Slot of the verb that does the deed. */
  readonly actor?: string;
  /** Slot of the verb that suffers the deed. */
  readonly opponent?: string;
  /** Slot of the verb that tells of the deed. */
  readonly source?: string;
  readonly modality?: Modality;
  readonly ended?: boolean;
  /** Where the noun says whose it is, the verb lends no actor (`stoppte den Vormarsch der Rebellen`). */
  readonly yields?: boolean;
}

/** Part of a place by the noun that heads its phrase (`Norden der Stadt`, `Großteil`). */
export interface PartWords {
  readonly sectors: Readonly<Record<string, Sector>>;
  /** Prepositions and adjectives that name a sector (`südlich`, `nördliche`). */
  readonly directions: Readonly<Record<string, Sector>>;
  /** First parts of names that say a sector (`Nordsyrien`), the longer before the shorter. */
  readonly prefixes: Readonly<Record<string, Sector>>;
  readonly extents: Readonly<Record<string, 'all' | 'most' | 'parts'>>;
  /** Those of the extents that are, with the article alone, a part of a town with a name of its own. */
  readonly quarters: string;
  /** Adjectives that make a part most of the whole (`weite Teile`). */
  readonly large: string;
  /** Adjectives and adverbs that say the whole is meant (`ganz`, `vollständig`). */
  readonly whole: string;
  /** Adverbs that take a little off it (`fast`). */
  readonly almost: string;
  /** Nouns for unnamed parts of a named place (`Viertel`, `Stellung`). */
  readonly pieces: string;
}

/** How the forms of a verb look, for the search of triggers in raw words. */
export interface VerbForms {
  /** Base verb with its irregular stems: `nehmen nehm nimm nahm nähm nomm`. */
  readonly stems: string;
  readonly separable: string;
  readonly inseparable: string;
  /** What a past participle and an infinitive put between prefix and stem (`ein-ge-nommen`, `ein-zu-nehmen`). */
  readonly participle: string;
  readonly infinitive: string;
  /** What a past participle ends in, and what comes off an infinitive to have its stem. */
  readonly participleEnding: RegExp;
  readonly infinitiveEnding: RegExp;
  /** Ending that comes off a noun to compare it with its other forms, and vowels that change in them (`ä:a`). */
  readonly nounEnding: RegExp;
  readonly umlauts: string;
  /** Endings of plurals in which they change (`Häuserkämpfe`), without those of persons (`Attentäter`). */
  readonly umlautPlurals: string;
  /** Endings of verb forms and of nouns. */
  readonly verbEndings: string;
  readonly nounEndings: string;
}

/** All that the matcher must know about a language: data. */
export interface FrameData {
  readonly frames: readonly Frame[];
  readonly carriers: readonly Carrier[];
  /** Words of each class; a word counts as last part of a compound too. */
  readonly classes: Readonly<Record<NounClass, string>>;
  /** Endings of adjectives that name an origin (`syrisch`). */
  readonly originAdjective: RegExp;
  readonly notOrigin: string;
  /** Nouns for people by what they do, by their ending: what one of no known class most likely is. */
  readonly agentNoun: { readonly masculine: RegExp; readonly feminine: RegExp };
  /** Nouns for what is neither somebody nor somewhere, by their ending. */
  readonly abstractNoun: RegExp;
  /** What sets right what a negation before it denies (`nicht der IS, sondern die YPG`). */
  readonly rather: string;
  /** Pronouns for who says so, in reported speech (`man`). */
  readonly reportedSelf: readonly string[];
  /** Forms of the number and article of one. */
  readonly one: RegExp;
  /** Nouns made of adjectives by their ending (`gefangene`, lower case): they inflect as adjectives do. */
  readonly adjectivalNoun: RegExp;
  /** What the form without an article before it has behind the other (`der Tote`, `ein Toter`). */
  readonly strongEnding: string;
  readonly part: PartWords;
  /** Prepositions that say where. */
  readonly where: string;
  /** Prepositions that say where something starts and where it goes. */
  readonly from: string;
  readonly to: string;
  /** Prepositions that say what something stands in or next to. */
  readonly inside: string;
  /** First parts of compounds that name who governs, though they are no armed side (`Regierungskontrolle`). */
  readonly governing: string;
  /** Preposition that stands for a genitive. */
  readonly genitive: string;
  /** Prepositions that make a noun the purpose of another (`Operation zur Eroberung von …`). */
  readonly purpose: string;
  /** Prepositions under which a noun only speaks of a happening (`Hinweise auf einen Anschlag`). */
  readonly mention: string;
  /** Prepositions that make a happening go on while its verb does (`bei einem Angriff`). */
  readonly during: string;
  /** Compounds whose last part is a trigger and that are none (`Wahlkampf`). */
  readonly notCompounds: string;
  /** Words of sport, business and culture: sentences with two of them, or one and no armed side, tell no conflict. */
  readonly foreign: string;
  readonly forms: VerbForms;
  /** Share of such words from which a longer text is about a conflict. */
  readonly conflictShare: number;
  /** Words that make a sentence or report one about an armed conflict; each counts as last part of a compound too. */
  readonly conflict: string;
  /** Stems of nouns for works of fiction, forms of verbs by which a work proves something, nouns for accidents and disasters. */
  readonly fiction: string;
  readonly proving: string;
  readonly mishaps: string;
  /** Forms of verbs that tell of nothing else. */
  readonly conflictVerbs: string;
  /**
   * The auxiliary of being and of becoming; verbs whose perfect it makes, with any separable prefix and as whole words;
   * those of them that are transitive all the same.
   */
  readonly being: {
    readonly auxiliaries: string;
    /** The other auxiliary of the perfect. */
    readonly having: string;
    readonly verbs: string;
    readonly whole: string;
    readonly transitive: string;
  };
  /** Relative pronouns by the one case that their form may have. */
  readonly relatives: { readonly nominative: string; readonly accusative: string };
  /** Articles that only names of places take (`das umkämpfte Derna`). */
  readonly placeArticles: string;
  /** Prepositions that name who does what a passive tells. */
  readonly agentPrepositions: string;
  /** Verbs that free a place of somebody: who stands behind it under the preposition of the genitive does not own it. */
  readonly clearing: string;
  /** Verbs that give a place to somebody in the dative, which looks like a genitive behind a name. */
  readonly giving: string;
  /** Preposition under which one is commanded. */
  readonly commandedBy: string;
  /** Two words each, parted by `_`, that name with whom something is done (`zusammen_mit`). */
  readonly company: string;
  /** Nouns for sides of places and matters that are parties only where something says whose (`Seite`), and their preposition. */
  readonly sides: { readonly nouns: string; readonly preposition: string };
  /** Nouns of will and attempt: whose they are does what their infinitive tells. */
  readonly intents: string;
  /** Prepositions that only name a doer, wherever they stand. */
  readonly doers: string;
  /** Words that open a part of those told before (`darunter neun Offiziere`). */
  readonly partOpeners: string;
  /** Prepositions that name the other party of a happening between two (`Gefechte mit`). */
  readonly opposing: string;
  /** What a finite verb in the plural ends in. */
  readonly pluralEnding: RegExp;
  /** Forms of determiners and pronouns that are accusative only, and pronouns that are nominative only. */
  readonly accusative: string;
  readonly nominative: string;
  /** Articles and possessives that make a masculine noun nominative. */
  readonly masculineArticles: string;
  /** Names of countries that are masculine: `der Iran` may be a subject, `der Ukraine` may not. */
  readonly masculineNames: string;
  /** Openers of infinitives that are prepositions too (`um`). */
  readonly infinitiveMarks: string;
  /** Articles that no feminine subject has (`der Armee`). */
  readonly obliqueArticles: string;
  /** Articles that no genitive has (`den Söldnern`). */
  readonly dativeArticles: string;
  /** What adjectives before a plural in the dative end in. */
  readonly dativeEnding: RegExp;
  /** Words in a bracket that make its names former ones, or other ones. */
  readonly aliases: {
    readonly former: string;
    readonly other: string /** Nouns for a name. */;
    readonly names: string;
  };
  /** Verbs that say a participle of their subject (`gilt als erobert`). */
  readonly regarded: string;
  /**
   * Verbs and nouns of denial, verbs that say such a noun fails to come (`ein Dementi blieb aus`), and the words for
   * what is denied in general (`diese Darstellung`).
   */
  readonly denials: {
    readonly verbs: string;
    readonly nouns: string;
    readonly absent: string;
    readonly objects: string;
    /** Verbs that deny with a reflexive (`wies die Vorwürfe von sich`), and verbs that call something untrue, with the words for that. */
    readonly away: string;
    readonly calling: string;
    readonly untrue: string;
  };
  /**
   * Verbs by which one owns up to a deed and the nouns that only point at it; the adjective by which somebody is blamed,
   * with its verb and the preposition of the deed.
   */
  readonly responsibility: {
    readonly verbs: string;
    readonly deeds: string;
    readonly blame: string;
    readonly blameVerb: string;
    readonly blameFor: string;
    readonly nobody: string;
  };
  /** Names of peoples: all of them, with the article, are a side like their state. */
  readonly peoples: string;
  /** Nouns for people who are fighters where they are told as those of a leader (`Haftars Leute`). */
  readonly followers: string;
  /** Adverbs that point at a place (`dort`). */
  readonly there: string;
  /** Relative adverbs of place (`wo`). */
  readonly relativePlace: string;
  /** Words that count (`mehrere Tote`, `eine Reihe Kämpfer`). */
  readonly counting: string;
  /** Pronouns that stand for nobody (`es`, `man`). */
  readonly nobody: string;
}
