/** A sentence of a situation report and the numbers of the notes it stands on. */
export interface SitrepSentence {
  readonly text: string;
  readonly notes: readonly number[];
  /** Id of the event that it tells, where it tells one. */
  readonly event?: string;
}

/** A part of a situation report. */
export interface SitrepSection {
  readonly name: 'changes' | 'fought' | 'events' | 'tolls' | 'disputes';
  readonly heading: string;
  readonly sentences: readonly SitrepSentence[];
  /** Said where there is no sentence, or where there would be more. */
  readonly remark: string | null;
}

/** The words of a report on which a sentence stands. */
export interface SitrepNote {
  readonly no: number;
  readonly claim: string;
  /** Id and hash of the report. */
  readonly report: string;
  readonly hash: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly known: string | null;
  readonly sentence: string;
}

/** A situation report of a day or of several: the same for the page, for paper and for the command line. */
export interface Sitrep {
  readonly language: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
  readonly title: string;
  readonly known: string;
  readonly figuresHeading: string;
  readonly figures: readonly { readonly name: string; readonly value: number }[];
  readonly sections: readonly SitrepSection[];
  readonly notesHeading: string;
  readonly notes: readonly SitrepNote[];
  readonly sourcesHeading: string;
  readonly sources: readonly { readonly publisher: string | null; readonly reports: number; readonly text: string }[];
  readonly methodHeading: string;
  readonly method: string;
}

/** What a situation report is asked for. */
export interface SitrepQuestion {
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  /** Only what was known on this day; null: all that is known. */
  readonly asOf: string | null;
  readonly language: string;
}
