/** What a word before a number makes of it. `least` bounds it below, `most` above; the others make it a guess. */
export type Bound = 'least' | 'most' | 'nearly' | 'about' | 'above';

/** Words that stand for a number of unknown size (`Dutzende`): at least so many; null where not even that is said (`mehrere`). */
export interface Vague {
  readonly min: number | null;
}

/** A word that multiplies (`Millionen`, `Dutzend`). */
export interface Scale {
  readonly size: number;
  /** `ein Dutzend` is a guess. */
  readonly approx?: boolean;
}

/** All that a language says about numbers. Words are lower case unless said otherwise. */
export interface NumberRules {
  /** The number a form means, digits or words; null where it is none. The form as written. */
  readonly numeral: (form: string) => number | null;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly vague: ReadonlyMap<string, Vague>;
  /** One to three words with blanks (`nicht mehr als`). */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Words that may stand between a bound and its number (`mindestens insgesamt 20`). */
  readonly fillers: ReadonlySet<string>;
  /** Articles that mean one only before a scale (`eine Million`). */
  readonly one: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** `halb`: half of the scale that follows. */
  readonly half: ReadonlySet<string>;
  /** `300 bis 400`. */
  readonly to: ReadonlySet<string>;
  /** `zwischen 50 und 60`. */
  readonly between: string;
  readonly and: string;
  /** Words before a number that make it a label (`Resolution 2254`). */
  readonly labels: ReadonlySet<string>;
  /** Words after a number that make it no count (`Uhr`, `Drittel`). */
  readonly notCounted: ReadonlySet<string>;
  /** Name of a unit sign or inflected unit (`%`, `km`, `Kilometern`), by lower-case form. */
  readonly units: ReadonlyMap<string, string>;
  /** Whether a word may stand between the number and what is counted (`20 bewaffnete Kämpfer`, `vier der Angreifer`). */
  readonly betweenUnit: (form: string) => boolean;
  /** Whether a word can be what is counted. */
  readonly isUnit: (form: string) => boolean;
}
