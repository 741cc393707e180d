import type { ClaimType, Modality, Sector } from '../../../src/claims/types.js';
import type { ControlStatus } from '../../../src/situation/types.js';
import type { PutStatus } from '../../../src/store/types.js';
import type { Language, Theme, View } from '../address.js';
import type { MapWords } from './en/map.js';

/** A word of the contract and what it means. */
export type Explained = readonly [word: string, meaning: string];
export type Role =
  | 'trigger'
  | 'agents'
  | 'targets'
  | 'beneficiaries'
  | 'places'
  | 'origin'
  | 'destination'
  | 'time'
  | 'sources'
  | 'quantities';
export type Term =
  | 'claim'
  | 'evidence'
  | 'probability'
  | 'confidence'
  | 'weight'
  | 'rule'
  | 'confirmed'
  | 'day'
  | 'known'
  | 'finding'
  | 'event'
  | 'voice'
  | 'toll'
  | 'dispute'
  | 'relation';
export type Column = 'place' | 'part' | 'status' | 'holder' | 'since' | 'confirmed' | 'probability';
type Of<T> = (value: T) => string;

/** What is written in the frame and in more than one view: each language has all of it, or does not compile. */
export interface FrameWords {
  readonly language: Language;
  readonly title: string;
  readonly skip: string;
  /** What every screen of the example store says. */
  readonly stamp: string;
  readonly search: string;
  readonly at: string;
  readonly asOf: string;
  readonly today: string;
  readonly allKnown: string;
  readonly clear: string;
  readonly close: string;
  /** From the panel of a place to its page. */
  readonly wholePage: string;
  readonly back: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly switchTheme: Of<string>;
  readonly switchLanguage: string;
  readonly viewsName: string;
  readonly views: Readonly<Record<View, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly noProbability: string;
  readonly notADay: string;
  readonly now: Of<string>;
  /** Errors of the server by their code, where the language is not the server's own. */
  readonly serverSays: Readonly<Record<string, string>>;
  readonly controlOn: Of<string>;
  readonly asKnown: Of<string>;
  readonly places: Of<number>;
  readonly whole: string;
  readonly unknownSince: string;
  readonly until: Of<string>;
  readonly since: Of<string>;
  readonly still: string;
  readonly daysAgo: Of<number>;
  readonly nobody: string;
  readonly noDay: string;
  readonly history: string;
  readonly why: string;
  readonly whyHead: Readonly<Record<'claim' | 'weight' | 'rule', string>>;
  readonly whyNot: string;
  readonly claims: string;
  readonly claimsOf: Of<number>;
  readonly claimsFound: Of<string>;
  readonly noClaims: string;
  readonly openReport: string;
  readonly quote: Of<string>;
  readonly by: Of<string>;
  readonly via: Of<string>;
  readonly confidence: string;
  readonly noPublisher: string;
  readonly fetchedOn: Of<string>;
  readonly ended: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly reports: string;
  readonly reportsOf: Of<number>;
  readonly more: string;
  readonly untitled: string;
  readonly published: string;
  readonly publisher: string;
  readonly recorded: string;
  readonly version: Of<number>;
  readonly findings: string;
  readonly reportClaims: string;
  readonly noReportClaims: string;
  readonly originalAt: string;
  readonly emptyStore: string;
  readonly emptyHow: string;
  readonly noControl: string;
  readonly noControlHow: string;
  /** Nothing holds on the day shown; the last confirmation is older. */
  readonly olderDay: Of<string>;
  readonly showDay: string;
  readonly noMatch: Of<string>;
  readonly loading: string;
  readonly seconds: (n: number) => string;
  /** Why the first answer after a start takes longer. */
  readonly worksThrough: (claims: number, reports: number) => string;
  /** A part of the page broke or could not be loaded. */
  readonly broken: string;
  readonly again: string;
  readonly gone: string;
  readonly goneHow: string;
  readonly failed: string;
  readonly came: string;
  readonly possible: string;
  readonly nonsense: (key: string, came: string) => string;
  readonly nonsensePath: Of<string>;
  readonly mend: string;
  readonly read: {
    readonly intro: string;
    readonly text: string;
    readonly day: string;
    readonly dayHint: string;
    readonly publisher: string;
    readonly title: string;
    readonly go: string;
    readonly reading: string;
    readonly store: string;
    readonly storing: string;
    readonly open: string;
    readonly drop: string;
    readonly notText: Of<string>;
    readonly tooLarge: Of<string>;
    readonly status: Readonly<Record<PutStatus, string>>;
    readonly result: Of<number>;
  };
  /** The handle of the sheet on a phone. */
  readonly sheet: string;
  readonly glossary: Readonly<Record<'title' | 'status' | 'modality' | 'type' | 'term' | 'roles' | 'keys', string>>;
  /** Keys without a control key can be switched off. */
  readonly shortcuts: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<ControlStatus, Explained>>;
  readonly modality: Readonly<Record<Modality, Explained>>;
  readonly sector: Readonly<Record<Sector, string>>;
  readonly term: Readonly<Record<Term, Explained>>;
  readonly type: Readonly<Record<ClaimType, Explained>>;
}

/** All words that are needed from the start. A view that is loaded later brings its own: `words/LANGUAGE/VIEW.ts`. */
export type Words = FrameWords & MapWords;
