import type { Feast } from '../../time/index.js';
import type { Captures, Classify, PatternRule } from './pattern.js';

/** Parts of a day as TIMEX3 writes them, and midnight. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Units as meanings name them. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** `Anfang`, `Mitte`, `Ende` of a unit. */
export type Portion = 'start' | 'mid' | 'end';

/** So many of a unit; null where the words give no number (`seit Tagen`). */
export interface Amount {
  readonly n: number | null;
  /** The less of two numbers (`zwei bis drei Wochen`); `n` is the more. */
  readonly least?: number;
  readonly unit: TimeUnit;
}

/** What the words mean, before they are tied to a calendar. Units are counted from the anchor: 0 the current, -1 the last, 1 the next. */
export type Meaning =
  | {
      readonly op: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly season?: string;
      readonly quarter?: number;
      /** Half of a year: 1 or 2. */
      readonly half?: number;
      readonly portion?: Portion;
      readonly part?: DayPart;
      /** The night that ends on the day (`Nacht zum 4. Mai`). */
      readonly eve?: boolean;
      /** Before (-1) or after (1) the day of writing, said by the words (`vergangenen Mai`). */
      readonly by?: number;
      /** Years away from the current one (`im Mai vergangenen Jahres`: -1). */
      readonly yearBy?: number;
    }
  | {
      readonly op: 'shift';
      readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
      readonly by: number;
      readonly anchor?: 'mentioned';
      readonly portion?: Portion;
      readonly weekday?: number;
      readonly part?: DayPart;
      readonly eve?: boolean;
      /** The words may also mean the present at large (`heute`). */
      readonly vague?: boolean;
    }
  | {
      readonly op: 'weekday';
      readonly weekday: number;
      readonly by?: number;
      readonly part?: DayPart;
      readonly eve?: boolean;
    }
  | { readonly op: 'weekend'; readonly by?: number }
  | { readonly op: 'season'; readonly season: string; readonly by: number }
  | { readonly op: 'holiday'; readonly feast: Feast; readonly year?: number; readonly part?: DayPart }
  | {
      readonly op: 'duration';
      readonly amounts: readonly Amount[];
      readonly approx?: boolean;
      /** Counted back (`zuvor`) or on (`später`) from the day last told. */
      readonly turn?: -1 | 1;
      /** Never tied to a day (`zweitägig`). */
      readonly bare?: boolean;
    }
  | { readonly op: 'stretch'; readonly amounts: readonly Amount[]; readonly by: -1 | 0 | 1 }
  | {
      readonly op: 'era';
      readonly value: string;
      readonly first: number;
      readonly last: number;
      readonly portion?: Portion;
    }
  | { readonly op: 'part'; readonly part: DayPart; readonly by?: number }
  | {
      readonly op: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly part?: DayPart;
      /** ISO offset (`+01:00`, `Z`) where the words name a zone. */
      readonly zone?: string;
    }
  /** `heute vor einem Jahr`: a day so far from one counted from the day of writing. */
  | { readonly op: 'away'; readonly day: number; readonly amounts: readonly Amount[]; readonly by: -1 | 1 }
  | { readonly op: 'ref'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { readonly op: 'again'; readonly value: string; readonly since?: boolean; readonly point?: boolean }
  | { readonly op: 'set'; readonly value: string }
  | { readonly op: 'range'; readonly from: Meaning; readonly to: Meaning };

/** What a preposition before the expression makes of it. */
export type Lead = 'for' | 'since' | 'from' | 'until' | 'ago' | 'ahead' | 'within' | 'after' | 'at';

/** Which way the clause looks. */
export type Tense = 'past' | 'future' | 'unknown';

/** What an example of a rule must give. */
export interface TimeExample {
  /** A sentence with the expression in square brackets. */
  readonly text: string;
  readonly published?: string;
  readonly value: string;
  readonly type?: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** `start..end`, empty where open; `-` where there is no interval. */
  readonly days: string;
  readonly precision?: 'day' | 'week' | 'month' | 'year' | 'approx';
}

/** A rule: a pattern over token classes and the meaning of what it matches. */
export interface TimeRule extends PatternRule {
  /** Null refuses the match. */
  readonly mean: (c: Captures) => Meaning | null;
  /** The words left and right of the match (empty at the edge of the sentence) that forbid the rule. */
  readonly unless?: (before: string, after: string, c: Captures) => boolean;
  readonly examples: readonly TimeExample[];
  /** Sentences in which no time is told. */
  readonly not?: readonly string[];
}

/** All that a language says about time. */
export interface TimeRules {
  readonly classify: Classify;
  readonly rules: readonly TimeRule[];
  /** Prepositions, lower case; two words with a blank between (`bis zu`). */
  readonly leads: ReadonlyMap<string, Lead>;
  /** Words that may stand between preposition and expression (`seit nunmehr zwei Wochen`). */
  readonly fillers: ReadonlySet<string>;
  /** Words between the two ends of a range. */
  readonly joins: ReadonlySet<string>;
  /** Tense of a clause from its tokens (lower case), those of the clause before it and those behind it in the sentence. */
  readonly tense: (clause: readonly string[], before: readonly string[], rest: readonly string[]) => Tense;
}
