import type { Claim, ReportClaims } from '../claims/index.js';
import type { KnownClaim } from '../situation/index.js';
import type { Finding, Report } from '../text/index.js';

/** Tells the present moment. A store is given one, it never asks the machine. */
export type Clock = () => Date;

/** How a store is opened. */
export interface OpenOptions {
  readonly clock: Clock;
  /** Nothing is written and no store is created. */
  readonly readOnly?: boolean;
  /** Upper limit of the size of the store; past it a write is refused with `disk-full`. */
  readonly maxBytes?: number;
  /** How long a write waits for another process before it gives up with `store-busy`; 5 seconds unless told. */
  readonly busyMs?: number;
}

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

/** What may be told of a report later, where it was unknown when it was taken in. */
export type ReportGaps = Partial<Pick<Report, 'published' | 'title' | 'publisher' | 'url' | 'language'>>;

/** A report as the store holds it: one version of its id. */
export interface StoredReport extends Report {
  /** ISO timestamp at which this store took it in. */
  readonly recorded: string;
  /** 1 for the first version of an id. */
  readonly version: number;
  /** Day from which this version counts, ISO: see `sinceDay`. It stays when the version before is forgotten. */
  readonly since: string;
  /** Hash of the version before; null for the first. */
  readonly supersedes: string | null;
}

/** What a judgement hangs on: words of a report that make a claim of a type. */
export interface JudgedPlace {
  /** Hash of the report. */
  readonly report: string;
  readonly type: string;
  readonly evidence: readonly [start: number, end: number];
}

/** A person's decision: appended, never overwriting; retracted by another. It hangs on report, type and evidence, not on a run. */
export interface Judgement extends JudgedPlace {
  readonly id: string;
  /** `same`, `apart`: this claim and the `other` one tell one event, or two. */
  readonly decision: 'accept' | 'reject' | 'retract' | 'same' | 'apart';
  /** The other claim of `same` and `apart`; absent with every other decision. */
  readonly other?: JudgedPlace;
  /** Id of the judgement that this one retracts. */
  readonly retracts: string | null;
  readonly by: string;
  readonly note: string | null;
  readonly made: string;
}

/** Whom or where a judgement on identity means: a row of ledger or gazetteer, or (`id` null) a name that stands for itself. */
export interface IdentityRef {
  readonly id: string | null;
  readonly name: string;
}

/**
 * A person's decision on who or where a name is: appended, never overwriting; retracted by another. `one`: `of` and `is` are one, under the name of `is`. `two`:
 * what is told of `of` from a day on is told of `is`. `means`: the words `of.name` (in one report, or in all) mean `is`.
 */
export interface IdentityJudgement {
  readonly id: string;
  readonly matter: 'actor' | 'place';
  readonly decision: 'one' | 'two' | 'means' | 'retract';
  readonly of: IdentityRef;
  /** Null with `retract` only. */
  readonly is: IdentityRef | null;
  /** Hash of the only report that it holds for; null: of all. */
  readonly report: string | null;
  /** First and last day of what it holds for (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Id of the judgement that this one retracts. */
  readonly retracts: string | null;
  readonly by: string;
  readonly note: string | null;
  /** ISO timestamp. */
  readonly made: string;
}

/** Which reports are asked for. */
export interface ReportFilter {
  /** All versions of this id, oldest first. */
  readonly id?: string;
  /** Reports that have all these words in text or title. */
  readonly words?: string;
  /** `newest` (default): one version of each id; `all`: old versions too. */
  readonly versions?: 'newest' | 'all';
  readonly limit?: number;
  readonly offset?: number;
}

/** Which claims are asked for; all conditions hold together. */
export interface ClaimFilter {
  /** One type, or any of several. */
  readonly type?: string | readonly string[];
  /** Id or name of a place (also as origin or destination) or of the place it lies in; any of several; case does not matter. */
  readonly place?: string | readonly string[];
  /** Id or name of an agent, target or beneficiary; any of several; case does not matter. */
  readonly actor?: string | readonly string[];
  /** Id of a report (its newest version counts) or the hash of one version. */
  readonly report?: string;
  readonly modality?: string;
  readonly minConfidence?: number;
  /** Only what was known on this day (ISO; a month or year means its end). */
  readonly asOf?: string | null;
  /** Only what this store held at this time (ISO day or timestamp). */
  readonly recordedAsOf?: string | null;
  readonly limit?: number;
  readonly offset?: number;
}

/** A claim with the run that read it. */
export interface StoredClaim extends KnownClaim {
  readonly run: Run;
  /** False where a newer version of the report or a newer run has replaced it. */
  readonly current: boolean;
}

/** What is left of a forgotten report. */
export interface Tombstone {
  readonly hash: string;
  readonly reason: string;
  /** ISO timestamp. */
  readonly forgotten: string;
}

/** What forgetting did to one version. */
export interface ForgetResult {
  readonly hash: string;
  /** How many claims, of all runs, went with it. */
  readonly claims: number;
  /** True once its words are gone from the files too; false while another process keeps old pages in use (forgetting again finishes it). */
  readonly erased: boolean;
}

/** How many reports were known from a day on: published, else fetched. */
export interface ReportDay {
  readonly day: string;
  readonly reports: number;
}

/** What a store says of itself; `example`: it holds the invented reports, made from the dossier of this digest. */
export type MetaKey = 'example';

/** A reading that counts. */
export interface ReadingMark {
  /** Hash of its version of the report. */
  readonly hash: string;
  readonly mark: string;
  /** As `mark`, whatever was decided: another only after something was read or told anew. */
  readonly read: string;
  /** Day from which its version of the report counts, ISO. */
  readonly since: string;
  /** Day from which its claims count as known: published or fetched, else taken in, ISO. */
  readonly known: string;
}

/** What is kept beside the content: its kind, and by what it was made (a hash of program, policy, ledger): made by anything else it is no good. */
export interface KeptThing {
  readonly kind: string;
  readonly hash: string;
}

/** How much the store holds. */
export interface StoreCounts {
  /** Newest versions. */
  readonly reports: number;
  /** Versions of all reports. */
  readonly versions: number;
  /** Claims that count now. */
  readonly claims: number;
  readonly findings: number;
  readonly judgements: number;
  /** Judgements on identity. */
  readonly identities: number;
  readonly runs: number;
  readonly tombstones: number;
}

/**
 * One store behind every database. A method that writes resolves only after the commit is durable. Errors are `LagebildError`:
 * `store-newer`, `store-not-a-store`, `store-missing`, `store-not-writable`, `store-busy`, `disk-full`, `store-damaged`,
 * `report-unknown`, `judgement-unknown`, `backup-exists`.
 */
export interface Store {
  readonly location: string;
  startRun(run: Omit<Run, 'id' | 'started'>): Promise<Run>;
  /** Takes a batch in one transaction; results in the order of the batch. */
  putReports(run: Run, batch: readonly NewReport[]): Promise<readonly PutStatus[]>;
  /** Which of these hashes are held (`held`) or kept out by a tombstone (`forgotten`); the others are absent. */
  standing(hashes: readonly string[]): Promise<ReadonlyMap<string, 'held' | 'forgotten'>>;
  /** Claims of a new run for a report that is there already; `told` fills what was unknown of it, and never overwrites what is known. */
  putReading(run: Run, hash: string, read: Pick<ReportClaims, 'claims' | 'findings'>, told?: ReportGaps): Promise<void>;
  /** Reports in the order in which they were taken in. */
  reports(filter?: ReportFilter): Promise<readonly StoredReport[]>;
  /** One version by its hash, else the newest version of an id. */
  report(idOrHash: string): Promise<StoredReport | null>;
  original(hash: string): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>;
  /** Claims of the newest run of the newest version of each report (or of those known at `asOf`, held at `recordedAsOf`), by known day. */
  claims(filter?: ClaimFilter): Promise<readonly KnownClaim[]>;
  /** The readings that count at a moment, each with a mark that is another after anything about its claims has changed: what was read, known, decided. */
  readings(moment?: Pick<ClaimFilter, 'asOf' | 'recordedAsOf'>): Promise<readonly ReadingMark[]>;
  /** A word for the state of the store: another after anything was taken in, read anew, decided or forgotten, by whatever process. Cheap to ask for. */
  state(): Promise<string>;
  /**
   * Something made of the content that need not be made again after a start; null where nothing of the kind was kept by this hash. It stands for the store as it
   * was when it was kept: what has changed since its maker has to see for itself (`readings`). Forgetting a report forgets all that is kept.
   */
  kept(thing: KeptThing): Promise<Uint8Array | null>;
  /**
   * Keeps bytes in place of what was kept of the kind. False, and nothing is kept, where the store is no longer in the `state` from which they were made, is only
   * read, or they are too many.
   */
  keep(thing: KeptThing, bytes: Uint8Array, state: string): Promise<boolean>;
  /** The claim as it counts now, else as it stood last. */
  claim(id: string): Promise<StoredClaim | null>;
  /** Findings of the newest run. */
  findings(hash: string): Promise<readonly Finding[]>;
  /** Findings of one rule in the newest run of every version of a report, by its hash; reports without one are left out. */
  findingsOf(rule: string): Promise<ReadonlyMap<string, readonly Finding[]>>;
  judge(judgement: Omit<Judgement, 'id' | 'made'>): Promise<Judgement>;
  judgements(report?: string): Promise<readonly Judgement[]>;
  /** Keeps a decision on who or where a name is. */
  identify(judgement: Omit<IdentityJudgement, 'id' | 'made'>): Promise<IdentityJudgement>;
  /** All decisions on identity, retracted ones too, in the order in which they were made. */
  identities(): Promise<readonly IdentityJudgement[]>;
  /** Removes text, original, claims, judgements and index entries (an id: of all versions); leaves tombstones with hash and reason. */
  forget(idOrHash: string, reason: string): Promise<readonly ForgetResult[]>;
  tombstones(): Promise<readonly Tombstone[]>;
  runs(): Promise<readonly Run[]>;
  counts(): Promise<StoreCounts>;
  /** Reports by the day from which they were known, oldest day first; those without a full day are left out. */
  days(): Promise<readonly ReportDay[]>;
  /** What the store says of itself; null where it says nothing. */
  meta(key: MetaKey): Promise<string | null>;
  mark(key: MetaKey, value: string): Promise<void>;
  /** Writes a consistent copy while the store is in use; refuses to overwrite. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
