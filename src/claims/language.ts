import type { Direction } from '../knowledge/index.js';
import type { StructureRules } from '../reading/structure.js';
import type { Mood, Word } from '../reading/types.js';
import type { FrameData } from './frames/types.js';
import type { AttributionRules } from './language-attribution.js';
import type { Modality, QuantityRole } from './types.js';

export type { AttributionRules } from './language-attribution.js';

/** What words for people say of them: whether they fight. */
export type PeopleKind = 'civilian' | 'fighter' | 'unknown';

/** What words of a language do to the happening they stand with. Lemmas, lower or upper case as the lexicon writes them. */
export interface ModalityRules {
  /** Mood by the form of a finite verb, where the form decides; null elsewhere. */
  readonly moodOf: (word: Word) => Mood | null;
  /** Verbs, nouns and adjectives: what they make of the clause that completes them (`versuchen` → attempted). */
  readonly clauses: ReadonlyMap<string, Modality>;
  /** What verbs make of a happening that is their object (`die Einnahme dementieren`). */
  readonly objects: ReadonlyMap<string, Modality>;
  /** What verbs make of a happening that is their subject (`der Angriff scheiterte`). */
  readonly subjects: ReadonlyMap<string, Modality>;
  /** What verbs make with a noun of the happening that is their subject or object: `liegen auf Eis` (verb, preposition, noun). */
  readonly phrases: ReadonlyMap<string, Modality>;
  /** What prepositions make of a happening under a verb (`zur Eroberung`). */
  readonly prepositions: ReadonlyMap<string, Modality>;
  readonly adverbs: ReadonlyMap<string, Modality>;
  /** Adjectives on a happening noun (`der geplante Angriff`). */
  readonly adjectives: ReadonlyMap<string, Modality>;
  /** Conjunctions of the happening's own clause (`falls`). */
  readonly markers: ReadonlyMap<string, Modality>;
  /** Of those, the ones that open infinitives only (`um`). */
  readonly infinitive: ReadonlySet<string>;
  /** Of those, the ones that say so only of what is not past (`wenn`). */
  readonly conditions: ReadonlySet<string>;
  /** Verbs that say that it came about (`gelingen`): negated, it was tried in vain. */
  readonly achieving: ReadonlySet<string>;
  /** Verbs without weight of their own: their negation is the happening's (`kam es nicht zu`). */
  readonly light: ReadonlySet<string>;
  /** Verbs that keep from happening: where that is only tried or denied, it happens (`verhindern`). */
  readonly preventing: ReadonlySet<string>;
  /** Verbs that let it happen: told as past, it is no plan (`erlauben`). */
  readonly permitting: ReadonlySet<string>;
  /** Verbs that only say that the noun under this preposition comes about (`es kam zu`). */
  readonly happening: ReadonlyMap<string, string>;
  /** Verbs whose object has happened, whatever becomes of the verb (`den Vormarsch aufhalten`). */
  readonly presupposing: ReadonlySet<string>;
  /** Verbs and participles by which a word is given (`vereinbaren`, `vereinbart`). */
  readonly agreeing: ReadonlySet<string>;
  /** Modals of duty: in reported speech what must be done is still to come (`müsse`). */
  readonly duty: ReadonlySet<string>;
  /** Verbs whose prepositional complement has come about (`bekannte sich zu`, `führte zu`). */
  readonly resulting: ReadonlySet<string>;
  /** What sets right what a negation before it denies (`nicht der IS, sondern die YPG`). */
  readonly rather: string;
  /** Words after a negation that take it back (`nicht nur`). */
  readonly undone: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Adverbs by which it did not quite come about (`beinahe`), right before the verb. */
  readonly nearly: ReadonlySet<string>;
  /** Verbs that say of a statement that it is true; denied, what it tells is denied (`trifft nicht zu`, `entspricht nicht der Wahrheit`). */
  readonly holding: ReadonlySet<string>;
  /** Verbs by which somebody calls a statement something, and the words that call it untrue (`nannte den Bericht falsch`). */
  readonly calling: ReadonlySet<string>;
  readonly untrue: ReadonlySet<string>;
  /** Adverbs that open what follows from a condition (`dann`, `so`). */
  readonly following: ReadonlySet<string>;
  /** Conjunctions between what may be one or the other. */
  readonly either: ReadonlySet<string>;
  /** Nouns that deny, negated, what stands under the preposition `of` (`von … keine Rede`). */
  readonly unspoken: ReadonlySet<string>;
  readonly of: string;
  /** Paired negations of participants (`weder`). */
  readonly neither: ReadonlySet<string>;
  /** Modal verbs by what they say: `sollen` hearsay or plan, `wollen` claim of the subject or plan. */
  readonly hearsay: string;
  readonly will: string;
  readonly ability: string;
  readonly future: string;
  /** Auxiliaries of the perfect. */
  readonly perfect: ReadonlySet<string>;
  /** Second subjunctives of modals: what may be. */
  readonly conditional: ReadonlySet<string>;
  /** Second subjunctives that stand in for a first that looks like the indicative (`hätten`). */
  readonly replacing: ReadonlySet<string>;
}

/** What a noun may stand for. */
export type ReferentClass = 'person' | 'group' | 'place' | 'time' | 'thing' | 'unknown';
/** Grammatical gender. */
export type Gender = 'm' | 'f' | 'n';

/** What pronouns and descriptions stand for. */
export interface ReferenceRules {
  /** Agreement of a third-person pronoun, demonstrative or possessive; null for words that stand for nobody (`man`, `es`). */
  readonly pronoun: (word: Word) => Agreement | null;
  readonly isRelative: (word: Word) => boolean;
  /** Whether a word is a pronoun at all. */
  readonly isPronoun: (word: Word) => boolean;
  /** First person: the speaker of quoted words, or those who publish a statement. */
  readonly isSpeaker: (word: Word) => boolean;
  /** Adverbs of place that point back (`dort`). */
  readonly placeAdverbs: ReadonlySet<string>;
  /** Prepositions that say where. */
  readonly where: ReadonlySet<string>;
  /** Nouns that only say near what (`Nähe`). */
  readonly nearby: ReadonlySet<string>;
  /** What a noun denotes, by its lemma or last compound part. */
  readonly classOf: (lemma: string) => ReferentClass;
  /** Descriptions that stand for something named before (`Terrormiliz`, `Stadt`), by lemma. */
  readonly descriptions: ReadonlySet<string>;
  /** Gender by the article and its case, where they tell. */
  readonly genderOf: (word: Word, determiner: Word | null) => Gender | null;
  readonly numberOf: (word: Word, determiner: Word | null) => 'sg' | 'pl' | null;
  /** Number that a finite verb form shows. */
  readonly verbNumber: (word: Word) => 'sg' | 'pl' | null;
  /** Whether a description of a place (`Stadt`) may stand for a place of this kind; unknown kinds may be anything. */
  readonly placeFits: (lemma: string, kind: string | null) => boolean;
  /** Whether a place of this kind has sectors that one names alone (`das Zentrum`, `der Norden`); `inner`: centre or outskirts. */
  readonly hasSectors: (kind: string | null, inner: boolean) => boolean;
  /** Kind of place that a noun names (`Provinz`), or null. */
  readonly placeKind: (lemma: string) => string | null;
  /** Whether a bare noun (`die Streitkräfte`) may stand for a body with another noun (`Nationalarmee`), by their lemmas. */
  readonly sameBody: (earlier: string, later: string) => boolean;
  /** Whether a description of a body (`Miliz`) may stand for an actor of this kind. */
  readonly groupFits: (lemma: string, kind: string | null) => boolean;
  readonly definite: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  /** Adjectives that set a phrase apart from what was named before (`ander`, `weiter`). */
  readonly contrast: ReadonlySet<string>;
}

/** What a pronoun asks of the word it stands for; null asks nothing. */
export interface Agreement {
  readonly number: 'sg' | 'pl' | null;
  readonly genders: readonly Gender[] | null;
}

/** How numbers count. */
export interface QuantityRules {
  /** Role by the noun counted (`Tote`). */
  readonly units: ReadonlyMap<string, QuantityRole>;
  /** Role by the verb or participle near the number (`verletzen`). */
  readonly verbs: ReadonlyMap<string, QuantityRole>;
  /** Whether a number of this unit can count anything in a claim (not percent, hours, ages). */
  readonly countable: (unit: string) => boolean;
  readonly isDistance: (unit: string) => boolean;
  readonly isMoney: (unit: string) => boolean;
  readonly isEquipment: (unit: string) => boolean;
  readonly isPlace: (unit: string) => boolean;
  /** Nouns for dead and wounded together (`Opfer`). */
  readonly totals: ReadonlySet<string>;
  /** Nouns for the dead that do not say who they were (`Tote`, `Leiche`). */
  readonly nameless: ReadonlySet<string>;
  /** Articles that count one beside other numbers. */
  readonly one: ReadonlySet<string>;
  /** Words that count without naming anybody (`weitere`). */
  readonly bare: ReadonlySet<string>;
  /** Words that open a part of a number named before (`darunter`). */
  readonly part: ReadonlySet<string>;
  /** Prepositions of what a part is taken from, and of the number it came to (`von 50 auf 64`). */
  readonly outOf: string;
  readonly upTo: string;
  /** Verbs that make somebody wounded with a noun of injury (`erlitten Verbrennungen`). */
  readonly suffering: ReadonlySet<string>;
  readonly injuries: (lemma: string) => boolean;
  /** Verbs by which somebody gives a number, with the prepositions it stands under; an empty one for an object. */
  readonly tellers: ReadonlyMap<string, readonly string[]>;
  /** Words that make a number a toll of a longer time (`insgesamt`). */
  readonly cumulative: ReadonlySet<string>;
}

/** How names are cut out of phrases. */
export interface NamingRules {
  /** Adjectives of origin, which tell one army from another. */
  readonly origin: (word: Word) => boolean;
  /** Adjectives that say it is not the one the report speaks of (`gegnerisch`), by lemma. */
  readonly apart: ReadonlySet<string>;
  /** An article that ties a body to whose it is (`Einheiten der Artillerie`). */
  readonly ofOthers: string;
  /** Determiners of more than one side (`alle`, `beide`), by lemma. */
  readonly undecided: ReadonlySet<string>;
  /** Nouns that only say that people fight or belong to something, not for whom, by lemma in lower case. */
  readonly nameless: ReadonlySet<string>;
  /** Adjectives that add unnamed others to those who were named (`weitere Länder`), by lemma in lower case. */
  readonly furtherOnes: ReadonlySet<string>;
  /** Whether a word taken for a noun cannot be one by its spelling. */
  readonly unnaming: (word: Word) => boolean;
  /** A noun as it is named: without the ending of dative plural or genitive. */
  readonly nominative: (word: Word) => string;
  /** Prepositions of attributes that tell which one is meant (`Milizen aus Misrata`). */
  readonly belonging: ReadonlySet<string>;
  /** Side of a country that an adjective names (`westlibysch`: west of what `libysch` names). */
  readonly side: (word: string) => { readonly of: string; readonly direction: Direction } | null;
  readonly quotes: RegExp;
  /** Whether a word may open what tells a place by another (`zehn`, `südlich`, `zwischen`). */
  readonly opensRelation: (form: string) => boolean;
  /** Whether a noun measures a way (`Kilometer`): where it stands for a place, that is told by another. */
  readonly measures: (lemma: string) => boolean;
  /** Whether a word ties two places of one relation (`und`, `nach`). */
  readonly joinsRelation: (form: string) => boolean;
}

/** How clauses order happenings. */
export interface OrderRules {
  /** Adverbs of the present, and words of contrast: together they say that what was told before is over (`inzwischen aber`). */
  readonly now: ReadonlySet<string>;
  readonly contrast: ReadonlySet<string>;
  /** Conjunctions: how the governing happening stands to that of the clause (`nachdem` → after). */
  readonly markers: ReadonlyMap<string, 'before' | 'after' | 'during'>;
  /** Adverbs: how this happening stands to the one told before (`daraufhin` → after). */
  readonly adverbs: ReadonlyMap<string, 'before' | 'after' | 'during'>;
  /** Prepositions of a happening noun: how the verb stands to it (`nach der Einnahme` → after). */
  readonly prepositions: ReadonlyMap<string, 'before' | 'after' | 'during'>;
  /** Words by which a state is told as past (`einst`). */
  readonly former: ReadonlySet<string>;
  /** Of those, the ones that say so of what is told in the past only (`zeitweise`). */
  readonly passing: ReadonlySet<string>;
  /** The same in several words (`bis dahin`). */
  readonly formerPhrases: readonly string[];
  /** Words that tell how long (`drei Jahre lang`), until when, and that it still was (`noch`). */
  readonly lasting: ReadonlySet<string>;
  readonly untilWords: ReadonlySet<string>;
  readonly stillWords: ReadonlySet<string>;
  /** Verbs that say of a state that it came to its end (`aufheben`, `enden`, `dauern`). */
  readonly ending: ReadonlySet<string>;
  /** Preposition by which a state is over (`nach dreiwöchiger Belagerung`). */
  readonly afterwards: string;
  /** Prepositions of a time that is set for a happening (`für Montag angekündigt`). */
  readonly appointing: ReadonlySet<string>;
}

/** Weights of the logistic that gives the confidence of a claim, by feature. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

/** All that `readClaims` must know about a language. */
export interface ClaimLanguage extends ClaimRules {
  readonly frames: FrameData;
}

/** What a language says beside its frames. */
export interface ClaimRules {
  readonly structure: StructureRules;
  readonly modality: ModalityRules;
  readonly attribution: AttributionRules;
  readonly reference: ReferenceRules;
  readonly quantities: QuantityRules;
  readonly naming: NamingRules;
  readonly order: OrderRules;
  readonly confidence: ConfidenceWeights;
}
