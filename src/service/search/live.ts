import type { KnownClaim } from '../../situation/index.js';
import type { Store, StoreCounts, StoredReport } from '../../store/index.js';
import { claimsOf } from '../identities.js';
import type { SearchIndex } from './index.js';

/** A report without its text. */
export type ReportHead = Omit<StoredReport, 'text'>;

/** How much is read from the store at once: between two pages other questions are answered. */
const PAGE = 2000;

/** Indexes of past days that are kept where reports have old versions. */
const KEPT = 2;

/** An index with what the store said of itself when it was made. */
interface Made {
  readonly index: SearchIndex;
  readonly reports: ReportHead[];
  readonly counts: StoreCounts;
  /** The last run, and the last judgement on who or where a name is. */
  readonly run: string;
}

const head = ({ text: _, ...rest }: StoredReport): ReportHead => rest;

/**
 * The index of a store, up to date whenever it is asked: new reports are put into it; where claims were taken out or read again it is
 * made anew.
 */
export class LiveSearch {
  #made: Promise<Made> | null = null;
  readonly #past = new Map<string, Promise<SearchIndex>>();

  constructor(
    readonly store: Store,
    readonly newIndex: () => Promise<SearchIndex>,
  ) {}

  /** The index of what was known on a day: of the newest versions where no report has another. */
  async index(asOf: string | null): Promise<SearchIndex> {
    const { index, counts } = await this.#upToDate();
    if (asOf === null || counts.versions === counts.reports) return index;
    const key = JSON.stringify([asOf, counts]);
    const kept = this.#past.get(key) ?? this.#filled(asOf);
    this.#past.delete(key);
    this.#past.set(key, kept);
    for (const old of [...this.#past.keys()].slice(0, -KEPT)) this.#past.delete(old);
    return kept;
  }

  /** Heads of all reports, in the order in which they came. */
  async reports(): Promise<readonly ReportHead[]> {
    return (await this.#upToDate()).reports;
  }

  #upToDate(): Promise<Made> {
    // One after the other: two questions at once would put a report in twice.
    const next = (this.#made ?? Promise.resolve(null)).catch(() => null).then((made) => this.#next(made));
    this.#made = next;
    return next;
  }

  async #next(made: Made | null): Promise<Made> {
    const { store } = this;
    const [counts, runs, identities] = await Promise.all([store.counts(), store.runs(), store.identities()]);
    const run = `${runs.at(-1)?.id} ${identities.at(-1)?.id}`;
    if (made && made.run === run && same(made.counts, counts)) return made;
    return (made && (await this.#grown(made, counts, run))) ?? this.#all(counts, run);
  }

  /** What came since; null where more than that has changed. */
  async #grown({ index, reports, counts: old }: Made, counts: StoreCounts, run: string): Promise<Made | null> {
    const come = counts.reports - old.reports;
    if (come <= 0 || come !== counts.versions - old.versions || counts.tombstones !== old.tombstones) return null;
    const heads = (await this.store.reports({ offset: old.reports })).map(head);
    const claims: KnownClaim[] = [];
    for (const { hash } of heads) claims.push(...(await claimsOf(this.store, { report: hash })));
    if (heads.length !== come || claims.length !== counts.claims - old.claims) return null;
    index.add(claims);
    reports.push(...heads);
    return { index, reports, counts, run };
  }

  async #all(counts: StoreCounts, run: string): Promise<Made> {
    const reports: ReportHead[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const page = await this.store.reports({ limit: PAGE, offset });
      for (const report of page) reports.push(head(report));
      if (page.length < PAGE) break;
    }
    return { index: await this.#filled(null), reports, counts, run };
  }

  async #filled(asOf: string | null): Promise<SearchIndex> {
    const index = await this.newIndex();
    for (let offset = 0; ; offset += PAGE) {
      const page = await claimsOf(this.store, { asOf, limit: PAGE, offset });
      index.add(page);
      if (page.length < PAGE) return index;
      await new Promise((resume) => setImmediate(resume));
    }
  }
}

/** Decisions of people do not change what is found. */
const same = (a: StoreCounts, b: StoreCounts): boolean =>
  a.reports === b.reports && a.versions === b.versions && a.claims === b.claims && a.tombstones === b.tombstones;
