import type { Claim, ClaimType, Modality, Trace } from '../../src/claims/types.js';
import type { Dispute } from '../../src/situation/disputes/types.js';
import type { SituationEvent } from '../../src/situation/events/types.js';
import type { RelationInterval } from '../../src/situation/relations/types.js';
import type { StoryStep } from '../../src/situation/story/types.js';
import type { EventToll } from '../../src/situation/tolls/types.js';
import type { ControlInterval, KnownClaim } from '../../src/situation/types.js';
import type { PutStatus, ReportDay, StoreCounts, StoredReport } from '../../src/store/types.js';
import type { Finding, Report } from '../../src/text/report.js';

/** What the routes of the API answer with: see docs/guide/api.md. */
export interface Health {
  readonly version: string;
  readonly reader: string;
  readonly store: string;
  readonly today: string;
  /** The day at which the page opens. */
  readonly day: string;
  /** Only of the example store: its reports are invented. */
  readonly stamp?: string;
  readonly counts: StoreCounts;
}
export interface ControlAnswer {
  readonly at: string | null;
  readonly asOf: string | null;
  readonly control: readonly ControlInterval[];
  /** Colours of the ledger, by id of the actor. */
  readonly colours: Readonly<Record<string, string>>;
  readonly fading: { readonly heldFrom: number; readonly claimFrom: number };
}
export interface DaysAnswer {
  readonly days: readonly ReportDay[];
}
export interface TownsAnswer {
  readonly towns: readonly {
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly population: number;
  }[];
}
/** A name that claims have; the id is the name where it has none. */
export interface FoundName {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
}
export interface NamesAnswer {
  readonly actors: readonly FoundName[];
  readonly places: readonly FoundName[];
  readonly publishers: readonly FoundName[];
}
interface Counted<T> {
  readonly value: T;
  readonly claims: number;
}
/** How many of the claims found have what. */
export interface Facets {
  readonly types: readonly Counted<ClaimType>[];
  readonly modalities: readonly Counted<Modality>[];
  readonly publishers: readonly Counted<string>[];
  readonly actors: readonly FoundName[];
  readonly places: readonly FoundName[];
}
export interface SearchAnswer extends ClaimsAnswer {
  readonly total: number;
  readonly facets: Facets;
}
export interface PlaceAnswer {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
  readonly facets: Facets;
  readonly gazetteer: {
    readonly kind: string;
    readonly names: readonly string[];
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly population: number | null;
    readonly within: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  } | null;
}
export interface OutletAnswer {
  readonly name: string;
  readonly reports: number;
  readonly claims: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly facets: Facets;
}
export interface ClaimsAnswer {
  readonly claims: readonly KnownClaim[];
}
/** A report without its text, with how many claims it has. */
export interface ReportHead extends Omit<StoredReport, 'text'> {
  readonly claims: number;
}
export interface ReportsAnswer {
  readonly total: number;
  readonly reports: readonly ReportHead[];
}
export interface ExplainAnswer extends KnownClaim {
  /** The run that read it. */
  readonly run: { readonly reader: string; readonly started: string; readonly ledger: string };
  readonly trace: Trace | null;
}
export interface ReadAnswer {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}
export interface ReportAnswer extends ReadAnswer {
  readonly report: StoredReport;
}
export interface IngestAnswer extends Omit<ReadAnswer, 'report'> {
  readonly status: PutStatus;
  readonly report: Omit<Report, 'text'>;
}

export interface EventsAnswer {
  readonly total: number;
  readonly events: readonly SituationEvent[];
}
/** What joined the accounts of two reports, in tenths of a bit. */
export interface Joint {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly evidence: readonly { readonly rule: string; readonly weight: number }[];
}
export interface EventAnswer {
  readonly event: SituationEvent;
  readonly claims: readonly KnownClaim[];
  readonly toll: EventToll | null;
  readonly joints: readonly Joint[];
}
export interface DisputesAnswer {
  readonly total: number;
  readonly disputes: readonly Dispute[];
}
export interface RelationsAnswer {
  readonly total: number;
  readonly relations: readonly RelationInterval[];
}
export interface StoryAnswer {
  readonly total: number;
  readonly steps: readonly StoryStep[];
}
/** Why a cell is read as it is. */
export interface CellAnswer {
  readonly probability: number;
  readonly claims: readonly {
    readonly claim: string;
    readonly weight: number;
    readonly moved: { readonly before: number; readonly after: number } | null;
  }[];
  readonly told: readonly {
    readonly claim: string;
    readonly sentence: string;
    readonly report: string;
    readonly publisher: string | null;
  }[];
  readonly text: readonly string[];
}
interface NamedRef {
  readonly id: string | null;
  readonly name: string;
}
export interface ActorAnswer {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
  readonly facets: Facets;
  readonly ledger: {
    readonly kind: string;
    readonly names: readonly {
      readonly text: string;
      readonly kind?: string;
      readonly from?: string;
      readonly to?: string;
    }[];
    readonly countries: readonly string[];
    readonly colour: string | null;
    readonly relations: readonly {
      readonly kind: string;
      readonly actor: NamedRef;
      readonly from?: string;
      readonly to?: string;
    }[];
  } | null;
}
/** What reports tell of an actor. */
export interface ToldAnswer {
  readonly actor: NamedRef;
  readonly names: readonly {
    readonly name: string;
    readonly claims: number;
    readonly firstKnown: string | null;
    readonly lastKnown: string | null;
  }[];
  readonly leaders: readonly RelationInterval[];
  readonly leads: readonly RelationInterval[];
  readonly relations: readonly RelationInterval[];
  readonly strength: readonly {
    readonly claim: string;
    readonly role: string;
    readonly text: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly approx: boolean;
    readonly modality: Modality;
    readonly places: readonly NamedRef[];
    readonly start: string | null;
    readonly known: string | null;
    readonly report: string;
    readonly publisher: string | null;
    readonly sources: readonly string[];
    readonly sentence: string;
  }[];
  readonly places: readonly (NamedRef & { readonly events: number })[];
  readonly events: number;
}
/** Events of a period, a place or a party, with their toll. */
export interface CountRow {
  readonly period: string;
  readonly place: NamedRef | null;
  readonly actor: NamedRef | null;
  readonly count: number;
  readonly events: readonly string[];
  readonly toll: { readonly low: number; readonly best: number; readonly high: number };
}
export interface CountsAnswer {
  readonly total: number;
  readonly counts: readonly CountRow[];
}
export interface TollsAnswer {
  readonly total: number;
  readonly tolls: readonly EventToll[];
}
type CellState = Pick<ControlInterval, 'status' | 'holders' | 'probability'>;
/** What differs between two moments. */
export interface DiffAnswer {
  readonly changes: readonly {
    readonly place: NamedRef;
    readonly part: ControlInterval['part'];
    readonly kind: 'world' | 'knowledge' | 'method' | 'silence';
    readonly before: CellState;
    readonly after: CellState;
    readonly claims: readonly string[];
  }[];
  readonly counts: Readonly<Record<'world' | 'knowledge' | 'method' | 'silence', number>>;
}
