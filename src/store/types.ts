import type { Claim, ReportClaims } from '../claims/index.js';
import type { KnownClaim } from '../situation/index.js';
import type { Finding, Report } from '../text/index.js';

/** The reader that read: claims belong to it, old runs stay. */
export interface Run {
  readonly id: string;
  readonly reader: string;
  readonly languages: readonly string[];
  readonly ledger: string;
  /** ISO timestamp. */
  readonly started: string;
}

/** A report to be taken in, with its original bytes and what a reader made of it. */
export interface NewReport {
  readonly report: Report;
  readonly original: Uint8Array;
  readonly mediaType: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** `duplicate`: the same content was there; `version`: the same id with new content; `forgotten`: a tombstone keeps it out. */
export type PutStatus = 'new' | 'duplicate' | 'version' | 'forgotten';

export interface StoredReport extends Report {
  /** ISO timestamp at which this store took it in. */
  readonly recorded: string;
  /** 1 for the first version of an id. */
  readonly version: number;
  /** Hash of the version before; null for the first. */
  readonly supersedes: string | null;
}

/** A person's decision: appended, never overwriting; retracted by another. It hangs on report, type and evidence, not on a run. */
export interface Judgement {
  readonly id: string;
  readonly report: string;
  readonly type: string;
  readonly evidence: readonly [start: number, end: number];
  readonly decision: 'accept' | 'reject' | 'retract';
  /** Id of the judgement that this one retracts. */
  readonly retracts: string | null;
  readonly by: string;
  readonly note: string | null;
  readonly made: string;
}

export interface ClaimFilter {
  readonly type?: string;
  readonly place?: string;
  readonly actor?: string;
  readonly report?: string;
  readonly modality?: string;
  readonly minConfidence?: number;
  /** Only what was known on this day (ISO). */
  readonly asOf?: string | null;
  /** Only what this store held at this time (ISO day or timestamp). */
  readonly recordedAsOf?: string | null;
  readonly limit?: number;
  readonly offset?: number;
}

export interface ForgetResult {
  readonly hash: string;
  readonly claims: number;
}

export interface StoreCounts {
  readonly reports: number;
  readonly claims: number;
  readonly findings: number;
  readonly judgements: number;
  readonly runs: number;
  readonly tombstones: number;
}

/** One store behind every database. A method that writes resolves only after the commit is durable. Errors are `LagebildError`. */
export interface Store {
  readonly location: string;
  startRun(run: Omit<Run, 'id' | 'started'>): Promise<Run>;
  /** Takes a batch in one transaction; results in the order of the batch. */
  putReports(run: Run, batch: readonly NewReport[]): Promise<readonly PutStatus[]>;
  /** Claims of a new run for a report that is there already. */
  putReading(run: Run, hash: string, read: Pick<ReportClaims, 'claims' | 'findings'>): Promise<void>;
  reports(filter?: {
    readonly id?: string;
    readonly limit?: number;
    readonly offset?: number;
  }): Promise<readonly StoredReport[]>;
  report(idOrHash: string): Promise<StoredReport | null>;
  original(hash: string): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>;
  /** Claims of the newest run of the newest version of each report (or of those known at `asOf`). */
  claims(filter?: ClaimFilter): Promise<readonly KnownClaim[]>;
  claim(id: string): Promise<KnownClaim | null>;
  findings(hash: string): Promise<readonly Finding[]>;
  judge(judgement: Omit<Judgement, 'id' | 'made'>): Promise<Judgement>;
  judgements(report?: string): Promise<readonly Judgement[]>;
  /** Removes text, original, spans and index entries; leaves a tombstone with hash and reason. */
  forget(idOrHash: string, reason: string): Promise<readonly ForgetResult[]>;
  runs(): Promise<readonly Run[]>;
  counts(): Promise<StoreCounts>;
  /** Writes a consistent copy while the store is in use. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
