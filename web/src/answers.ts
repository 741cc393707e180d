import type { Claim, Trace } from '../../src/claims/types.js';
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
  readonly fading: { readonly heldFrom: number };
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
export interface ClaimsAnswer {
  readonly claims: readonly KnownClaim[];
}
export type ReportHead = Omit<StoredReport, 'text'>;
export interface ReportsAnswer {
  readonly total: number;
  readonly reports: readonly ReportHead[];
}
export interface ExplainAnswer extends KnownClaim {
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
