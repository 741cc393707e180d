import type { ReportClaims } from '../claims/index.js';
import type { SourceItem, SourceReport } from '../sources/index.js';
import type { NewReport, PutStatus, ReportGaps, Run, Store, StoredReport } from '../store/index.js';
import type { LagebildError, Report } from '../text/index.js';
import { refuseExample } from './example-store.js';
import { type UsedReader, unreadable } from './reader.js';

/** What became of one report; given only after the commit that holds it. */
export type Acknowledgement =
  | {
      readonly ok: true;
      readonly id: string;
      readonly hash: string;
      readonly status: PutStatus;
      /** Claims read; 0 where the report was there already or is kept out. */
      readonly claims: number;
      /** What was unknown of a report that was there already and is known now (`published` …); it was read again with that. */
      readonly completed: readonly string[];
      readonly origin: SourceReport['origin'];
      readonly warnings: SourceReport['warnings'];
    }
  | { readonly ok: false; readonly id: string | null; readonly error: LagebildError };

/** How many reports had which fate. */
export interface IngestSummary {
  readonly new: number;
  readonly version: number;
  readonly duplicate: number;
  /** Of the duplicates: how many told something that was unknown until now. */
  readonly completed: number;
  readonly forgotten: number;
  readonly failed: number;
  /** Claims taken in. */
  readonly claims: number;
}

/** How reports are taken in: the reader, and who hears of it. */
export interface IngestOptions extends UsedReader {
  readonly onReport?: (acknowledgement: Acknowledgement) => void;
  /** After each commit: what was done so far. */
  readonly onProgress?: (soFar: IngestSummary) => void;
  /** The dossier of the example itself is taken in: nothing else may go into an example store. */
  readonly dossier?: boolean;
  /** How long a report may wait for the others of its batch before it is committed; 250 ms unless told. */
  readonly batchMs?: number;
}

/** A batch is committed at this size, however young it is. */
const BATCH_REPORTS = 500;
const BATCH_CHARACTERS = 8_000_000;

interface Waiting {
  readonly source: SourceReport;
  /** Null where the report needs no reading: it is there, or kept out. */
  readonly read: ReportClaims | null;
  readonly status: PutStatus | null;
  /** What a duplicate tells of a report that was unknown until now. */
  readonly gaps: ReportGaps;
}

/** What the report tells that the store does not know of it. Only under the same id: the same words from another paper are a copy, not news of this one. */
function gapsOf(held: StoredReport | null, told: Report): ReportGaps {
  if (held === null || held.id !== told.id) return {};
  const fields = ['published', 'title', 'publisher', 'url', 'language'] as const;
  return Object.fromEntries(
    fields.filter((field) => held[field] === null && told[field] !== null).map((field) => [field, told[field]]),
  );
}

type Read = Waiting & { readonly read: ReportClaims };

function toPut({ source, read }: Pick<Read, 'source' | 'read'>): NewReport {
  const { report, original, mediaType } = source;
  return { report, original, mediaType, claims: read.claims, findings: read.findings };
}

/** Reports on their way into the store: read, waiting for their commit, acknowledged. */
class Batch {
  private waiting: Waiting[] = [];
  private characters = 0;
  private since = 0;
  private run: Promise<Run> | null = null;
  private done = { new: 0, version: 0, duplicate: 0, completed: 0, forgotten: 0, failed: 0, claims: 0 };

  constructor(
    private readonly store: Store,
    private readonly options: IngestOptions,
  ) {}

  get summary(): IngestSummary {
    return { ...this.done };
  }

  /** Milliseconds until the oldest report has waited long enough; null where none waits. */
  get dueMs(): number | null {
    if (this.waiting.length === 0) return null;
    return Math.max(0, this.since + (this.options.batchMs ?? 250) - performance.now());
  }

  fail(id: string | null, error: LagebildError): void {
    this.done.failed += 1;
    this.options.onReport?.({ ok: false, id, error });
  }

  /** Reads one report and lets it wait for its commit; what cannot be read is acknowledged as failed. */
  async add(source: SourceReport): Promise<void> {
    const { hash, id } = source.report;
    // It may tell what the one that waits does not know: then it completes that one in the store.
    if (this.awaits(hash)) await this.commit();
    const standing = (await this.store.standing([hash])).get(hash);
    try {
      const status = standing === 'held' ? 'duplicate' : (standing ?? null);
      const held = standing === 'held' ? await this.store.report(hash) : null;
      const gaps = gapsOf(held, source.report);
      const news = status === null || Object.keys(gaps).length > 0;
      const read = news ? await this.options.read({ ...(held ?? source.report), ...gaps }) : null;
      if (this.waiting.length === 0) this.since = performance.now();
      this.waiting.push({ source, status, read, gaps });
      this.characters += source.report.text.length;
    } catch (error) {
      this.fail(id, unreadable(error, id, source.origin));
    }
    if (this.waiting.length >= BATCH_REPORTS || this.characters >= BATCH_CHARACTERS) await this.commit();
  }

  /** Commits what waits, then acknowledges it in the order in which it came. */
  async commit(): Promise<void> {
    const waiting = this.waiting;
    this.waiting = [];
    this.characters = 0;
    const read = waiting.filter((one): one is Read => one.read !== null);
    const fresh = read.filter(({ status }) => status === null);
    const statuses = fresh.length > 0 ? await this.store.putReports(await this.started(), fresh.map(toPut)) : [];
    const put = new Map(fresh.map((one, index) => [one.source, statuses[index]]));
    for (const one of read)
      if (one.status !== null)
        await this.store.putReading(await this.started(), one.source.report.hash, one.read, one.gaps);
    for (const { source, read, status: known, gaps } of waiting) {
      const status = known ?? put.get(source) ?? 'duplicate';
      const claims = status === 'new' || status === 'version' ? (read?.claims.length ?? 0) : 0;
      this.done[status] += 1;
      this.done.claims += claims;
      const completed = Object.keys(gaps);
      this.done.completed += completed.length > 0 ? 1 : 0;
      const { report, origin, warnings } = source;
      this.options.onReport?.({
        ok: true,
        id: report.id,
        hash: report.hash,
        status,
        claims,
        completed,
        origin,
        warnings,
      });
    }
    this.options.onProgress?.(this.summary);
  }

  private awaits(hash: string): boolean {
    return this.waiting.some(({ source, status }) => status === null && source.report.hash === hash);
  }

  /** A run begins with the first report that is read. */
  private started(): Promise<Run> {
    this.run ??= this.store.startRun(this.options.run);
    return this.run;
  }
}

const LATE = Symbol('late');

/** What comes first: the next item, or the end of the time that others may wait for it. */
async function nextWithin<T>(next: Promise<T>, ms: number | null): Promise<T | typeof LATE> {
  if (ms === null) return next;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  try {
    return await Promise.race([next, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Takes reports in: reads each, commits batches, acknowledges each report after its commit. A report that fails is acknowledged as failed
 * and the others go on; where the store fails (`disk-full`, `store-busy`) nothing of the last batch is acknowledged and the error is thrown.
 */
export async function ingest(
  store: Store,
  items: AsyncIterable<SourceItem>,
  options: IngestOptions,
): Promise<IngestSummary> {
  if (options.dossier !== true) await refuseExample(store);
  const batch = new Batch(store, options);
  const source = items[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<SourceItem>> | null = null;
  try {
    for (;;) {
      next ??= source.next();
      // While a batch is committed nobody listens to this promise; its error is taken where it is awaited next.
      next.catch(() => {});
      const due = batch.dueMs;
      const came = due === 0 ? LATE : await nextWithin(next, due);
      if (came === LATE) {
        await batch.commit();
        continue;
      }
      next = null;
      if (came.done) break;
      if (came.value.ok) await batch.add(came.value.value);
      else batch.fail(null, came.value.error);
    }
    await batch.commit();
    return batch.summary;
  } catch (error) {
    // What was read before a source broke is kept; if the store is what broke, this says so again and the first error counts.
    await batch.commit().catch(() => {});
    await source.return?.().catch(() => {});
    throw error;
  }
}

/** Reads one report and takes it in; resolves after the commit. What cannot be read is thrown. */
export async function ingestOne(
  store: Store,
  source: SourceReport,
  { read, run }: UsedReader,
): Promise<ReportClaims & { readonly status: PutStatus }> {
  await refuseExample(store);
  const done = await read(source.report);
  const standing = (await store.standing([source.report.hash])).get(source.report.hash);
  if (standing !== undefined) return { ...done, status: standing === 'held' ? 'duplicate' : 'forgotten' };
  const [status = 'duplicate'] = await store.putReports(await store.startRun(run), [toPut({ source, read: done })]);
  return { ...done, status };
}
