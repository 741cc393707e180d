/** What words around a number make of it. `least` bounds it below, `most` above; the others make it a guess. */
export type Bound = 'least' | 'most' | 'nearly' | 'about' | 'above';

/** Words that stand for a number of unknown size (`Dutzende`): at least so many; null where not even that is said (`mehrere`). */
export interface Vague {
  readonly min: number | null;
  /** `beide`: exactly so many. */
  readonly max?: number;
}

/** A word that multiplies (`Millionen`, `Dutzend`). */
export interface Scale {
  readonly size: number;
  /** `ein Dutzend` is a guess. */
  readonly approx?: boolean;
  /** Alone it stands for several (`Millionen Menschen`: at least two). */
  readonly plural?: boolean;
}

/** Words that are no number by themselves. All in lower case. */
export interface NumberWords {
  /** Words that may stand between a bound and its number (`mindestens insgesamt 20`). */
  readonly fillers: ReadonlySet<string>;
  /** Articles that mean one only before a scale (`eine Million`) or beside another number (`zwei Frauen und ein Kind`). */
  readonly one: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** `halb`: half of the scale or unit that follows. */
  readonly half: ReadonlySet<string>;
  /** `300 bis 400`. */
  readonly to: ReadonlySet<string>;
  /** `fünf oder sechs`. */
  readonly or: string;
  /** `zwischen 50 und 60`. */
  readonly between: string;
  readonly and: string;
  /** Words that join what is counted (`zwei Frauen und ein Kind`). */
  readonly joins: ReadonlySet<string>;
  /** Words that tie a number of unknown size to what it counts (`Dutzende von Soldaten`). */
  readonly of: ReadonlySet<string>;
  /** Words before a vague one that make it a comparison (`so viele`, `wie viele`). */
  readonly comparing: ReadonlySet<string>;
  /** `kein`, and `einzig`, which makes it a number (`kein einziger Soldat`). */
  readonly none: ReadonlySet<string>;
  readonly single: ReadonlySet<string>;
}

/** All that a language says about numbers. Words are lower case unless said otherwise. */
export interface NumberRules {
  /** The number a form means, digits or words; null where it is none. The form as written. */
  readonly numeral: (form: string) => number | null;
  /** The number of a form that is one only before what it counts (`Acht Soldaten`, but `außer Acht`). */
  readonly shyNumeral: (form: string) => number | null;
  /** The last power in a number word (`dreitausend` → 1000); 1 where it has none. */
  readonly powerOf: (form: string) => number;
  readonly scales: ReadonlyMap<string, Scale>;
  /** One or two words (`ein paar`). */
  readonly vague: ReadonlyMap<string, Vague>;
  /** One to three words with blanks (`nicht mehr als`), before the number. */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Two words behind the number (`20 oder mehr`). */
  readonly trailing: ReadonlyMap<string, Bound>;
  /** Bound words that a verb governs are no bounds (`verfügt über 20 Panzer`): the forms of such verbs. */
  readonly governs: ReadonlyMap<string, RegExp>;
  /** Shares of a whole (`Drittel` → 1/3). */
  readonly shares: ReadonlyMap<string, number>;
  /** Whether a share may be something else (`Viertel`), and so must be followed by what it is a share of. */
  readonly isShyShare: (form: string) => boolean;
  /** Words that open what something is a share of (`der Stadt`). */
  readonly whole: ReadonlySet<string>;
  readonly words: NumberWords;
  /** Whether a word makes the number behind it a label (`Resolution 2254`, `Panzerbrigade 4`). */
  readonly isLabel: (lower: string) => boolean;
  /** Words after a number that make it no count (`Uhr`). */
  readonly notCounted: ReadonlySet<string>;
  /** Units in which time is counted: what the layer of times leaves of them is an age. */
  readonly timeUnits: ReadonlySet<string>;
  /** Name of a unit sign or inflected unit (`%`, `km`, `Kilometern`), by lower-case form. */
  readonly units: ReadonlyMap<string, string>;
  /** Signs that stand before their number (`$500`). */
  readonly signs: ReadonlySet<string>;
  /** Units in which distances are told, and words that say where they lead (`südlich` → `south`). */
  readonly distances: ReadonlySet<string>;
  readonly directions: ReadonlyMap<string, string>;
  /** Words between a distance and where it leads (`5 Kilometer nach Norden`). */
  readonly towards: ReadonlySet<string>;
  /** Whether a word may stand between the number and what is counted (`20 bewaffnete Kämpfer`, `vier der Angreifer`), from the word before it. */
  readonly betweenUnit: (form: string, before: string) => boolean;
  /** Whether a word opens an attribute before what is counted (`20 von Iran ausgebildete Kämpfer`), and whether one closes it. */
  readonly opensAttribute: (form: string) => boolean;
  readonly closesAttribute: (form: string) => boolean;
  /** Whether a word can be what is counted. */
  readonly isUnit: (form: string) => boolean;
  /** Whether none of it is a number worth telling (`keine Toten`, not `keine Rolle`). */
  readonly countsAtNone: (form: string) => boolean;
}
