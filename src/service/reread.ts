import type { Claim } from '../claims/index.js';
import { carryJudgements, type Judgement, overlapOf, type Run, type Store, type StoredReport } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { type UsedReader, unreadable } from './reader.js';

/** A claim that both readings make, in other words: same type, overlapping evidence, or the same claim with another detail. */
export interface ChangedClaim {
  readonly before: Claim;
  readonly after: Claim;
}

/** What a new reading of one report changed. */
export interface ReportChange {
  readonly report: Pick<StoredReport, 'id' | 'hash' | 'version'>;
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
  readonly changed: readonly ChangedClaim[];
  /** Judgements that stand on a claim of the new reading. */
  readonly carried: number;
  /** Judgements that found no claim there: a person has to look again. */
  readonly lost: readonly Judgement[];
}

/** What a new run changed in all. */
export interface RereadSummary {
  /** Null where nothing was read. */
  readonly run: Run | null;
  readonly reports: number;
  /** Reports in which a claim changed. */
  readonly touched: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly carried: number;
  readonly lost: readonly Judgement[];
  readonly failed: readonly { readonly id: string; readonly error: LagebildError }[];
}

/** How reports are read again: the reader, which reports, and who hears of it. */
export interface RereadOptions extends UsedReader {
  /** Ids (all versions) or hashes; all versions of all reports unless told. */
  readonly reports?: readonly string[];
  readonly onReport?: (change: ReportChange) => void;
  readonly onProgress?: (done: number) => void;
}

/** Confidence and trace are the method's own: another figure for the same claim changes nothing in what is claimed. */
const substance = ({ confidence: _, trace: __, ...rest }: Claim): string => JSON.stringify(rest);

function takeNearest(claim: Claim, from: Set<Claim>): Claim | null {
  let nearest: { claim: Claim; overlap: number } | null = null;
  for (const other of from) {
    const overlap = other.type === claim.type ? overlapOf(other.evidence, claim.evidence) : 0;
    if (overlap > (nearest?.overlap ?? 0)) nearest = { claim: other, overlap };
  }
  if (nearest !== null) from.delete(nearest.claim);
  return nearest?.claim ?? null;
}

/** Compares two readings of one report: the same claims first, then those of one type on overlapping words. */
export function compareClaims(
  before: readonly Claim[],
  after: readonly Claim[],
): Pick<ReportChange, 'added' | 'removed' | 'changed'> {
  const old = new Map(before.map((claim) => [claim.id, claim]));
  const changed: ChangedClaim[] = [];
  const young: Claim[] = [];
  for (const claim of after) {
    const same = old.get(claim.id);
    old.delete(claim.id);
    if (same === undefined) young.push(claim);
    else if (substance(same) !== substance(claim)) changed.push({ before: same, after: claim });
  }
  const left = new Set(old.values());
  const added: Claim[] = [];
  for (const claim of young) {
    const near = takeNearest(claim, left);
    if (near === null) added.push(claim);
    else changed.push({ before: near, after: claim });
  }
  return { added, removed: [...left], changed };
}

const PAGE = 100;

async function* reportsOf(store: Store, told: readonly string[] | undefined): AsyncGenerator<StoredReport> {
  if (told === undefined) {
    for (let offset = 0; ; offset += PAGE) {
      const page = await store.reports({ versions: 'all', limit: PAGE, offset });
      yield* page;
      if (page.length < PAGE) return;
    }
  }
  for (const idOrHash of told) {
    const found = await store.report(idOrHash);
    if (found === null)
      throw new LagebildError('report-unknown', `the store holds no report ${idOrHash}`, {
        came: idOrHash,
        possible: 'the id or the hash of a report that was taken in',
      });
    yield* found.hash === idOrHash ? [found] : await store.reports({ id: idOrHash });
  }
}

async function rereadOne(
  store: Store,
  run: () => Promise<Run>,
  report: StoredReport,
  { read }: UsedReader,
): Promise<ReportChange> {
  const before = (await store.claims({ report: report.hash })).map(({ claim }) => claim);
  const { id, hash, text, title, publisher, url, published, language, fetched, version } = report;
  const { claims, findings } = await read({ id, hash, text, title, publisher, url, published, language, fetched });
  await store.putReading(await run(), hash, { claims, findings });
  const { decisions, lost } = carryJudgements(await store.judgements(hash), claims);
  return { report: { id, hash, version }, ...compareClaims(before, claims), carried: decisions.size, lost };
}

/** Reads reports again in a new run and says what changed. A report that fails keeps its reading; the others go on. */
export async function reread(store: Store, options: RereadOptions): Promise<RereadSummary> {
  let run: Run | null = null;
  const started = async () => {
    run ??= await store.startRun(options.run);
    return run;
  };
  const sum = { reports: 0, touched: 0, added: 0, removed: 0, changed: 0, carried: 0 };
  const lost: Judgement[] = [];
  const failed: { id: string; error: LagebildError }[] = [];
  for await (const report of reportsOf(store, options.reports)) {
    sum.reports += 1;
    try {
      const change = await rereadOne(store, started, report, options);
      const { added, removed, changed } = change;
      sum.touched += added.length + removed.length + changed.length > 0 ? 1 : 0;
      sum.added += added.length;
      sum.removed += removed.length;
      sum.changed += changed.length;
      sum.carried += change.carried;
      lost.push(...change.lost);
      options.onReport?.(change);
    } catch (error) {
      if (error instanceof LagebildError && isOfStore(error)) throw error;
      failed.push({ id: report.id, error: unreadable(error, report.id) });
    }
    options.onProgress?.(sum.reports);
  }
  return { run, ...sum, lost, failed };
}

/** What no other report would survive either. */
const isOfStore = ({ code }: LagebildError): boolean => code.startsWith('store-') || code === 'disk-full';
