import type { KnownClaim } from '../../situation/index.js';
import type { Store, StoredReport } from '../../store/index.js';
import { claimsOf } from '../identities.js';
import type { SearchIndex } from './index.js';

/** A report without its text. */
export type ReportHead = Omit<StoredReport, 'text'>;

/** How much is read from the store at once: between two pages other questions are answered. */
const PAGE = 2000;

/** How often pages are read again because something came between two of them; then all is read at once. */
const TRIES = 3;

/** Indexes of past days that are kept where reports have old versions. */
const KEPT = 2;

/** What the store said of itself before it was read. */
interface Seen {
  readonly state: string;
  /** What people had said of names. */
  readonly identities: string;
  /** By hash of the report: what was read in it. */
  readonly readings: ReadonlyMap<string, string>;
}

/** An index with what the store said of itself when it was made. */
interface Made extends Seen {
  readonly index: SearchIndex;
  readonly reports: ReportHead[];
  /** Indexes of past days, of the same readings. */
  readonly past: Map<string, Promise<SearchIndex>>;
}

const head = ({ text: _, ...rest }: StoredReport): ReportHead => rest;

/**
 * The index of a store, up to date whenever it is asked: new reports are put into it; where claims were taken out or read again, or names
 * were judged, it is made anew. Decisions of people on claims do not change what is found.
 */
export class LiveSearch {
  #made: Promise<Made> | null = null;

  constructor(
    readonly store: Store,
    readonly newIndex: () => Promise<SearchIndex>,
  ) {}

  /** The index of what was known on a day: of the newest versions where no report has had another. */
  async index(asOf: string | null): Promise<SearchIndex> {
    const { index, reports, past } = await this.#upToDate();
    if (asOf === null || reports.every(({ version }) => version === 1)) return index;
    const kept = past.get(asOf) ?? this.#pastIndex(asOf);
    past.delete(asOf);
    past.set(asOf, kept);
    for (const old of [...past.keys()].slice(0, -KEPT)) past.delete(old);
    // What failed for one question is tried again for the next.
    kept.catch(() => past.get(asOf) === kept && past.delete(asOf));
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
    if (made && made.state === (await this.store.state())) return made;
    const seen = await this.#seen();
    return (made && (await this.#grown(made, seen))) ?? this.#all(seen);
  }

  async #seen(): Promise<Seen> {
    const { store } = this;
    const state = await store.state();
    const identities = JSON.stringify((await store.identities()).map(({ id }) => id));
    const readings = new Map((await store.readings()).map(({ hash, read }) => [hash, read]));
    return { state, identities, readings };
  }

  /** With what came since; null where more than that has changed. */
  async #grown(made: Made, seen: Seen): Promise<Made | null> {
    if (made.identities !== seen.identities) return null;
    for (const [hash, read] of made.readings) if (seen.readings.get(hash) !== read) return null;
    const come = new Set([...seen.readings.keys()].filter((hash) => !made.readings.has(hash)));
    if (come.size === 0) return { ...made, ...seen };
    const heads = (await this.store.reports({ offset: made.reports.length })).map(head);
    const claims: KnownClaim[] = [];
    for (const hash of come) claims.push(...(await claimsOf(this.store, { report: hash })));
    const fresh = heads.filter(({ hash }) => come.has(hash));
    if (fresh.length !== come.size || (await this.store.state()) !== seen.state) return null;
    made.index.add(claims);
    made.reports.push(...fresh);
    return { ...made, ...seen, past: new Map() };
  }

  async #all(first: Seen): Promise<Made> {
    let seen = first;
    for (let left = TRIES; ; left--) {
      const page = left > 0 ? PAGE : null;
      const { readings } = seen;
      const reports: ReportHead[] = [];
      const had = ({ hash }: { readonly hash: string }): boolean => readings.has(hash);
      await pages(page, async (part) => {
        const read = await this.store.reports(part);
        reports.push(...read.filter(had).map(head));
        return read.length;
      });
      const index = await this.#filled(null, page, ({ report }) => had(report));
      // What came while the last try read all at once is not in it, and what else changed then makes the next question begin anew.
      if (left === 0 || (await this.store.state()) === seen.state) return { ...seen, index, reports, past: new Map() };
      seen = await this.#seen();
    }
  }

  async #pastIndex(asOf: string): Promise<SearchIndex> {
    for (let left = TRIES; left > 0; left--) {
      const state = await this.store.state();
      const index = await this.#filled(asOf, PAGE);
      if ((await this.store.state()) === state) return index;
    }
    return this.#filled(asOf, null);
  }

  async #filled(
    asOf: string | null,
    page: number | null,
    wanted: (known: KnownClaim) => boolean = () => true,
  ): Promise<SearchIndex> {
    const index = await this.newIndex();
    await pages(page, async (part) => {
      const read = await claimsOf(this.store, { asOf, ...part });
      index.add(read.filter(wanted));
      return read.length;
    });
    return index;
  }
}

/** Reads page after page until one is not full, or (null) all at once; between two pages others have their turn. */
async function pages(
  size: number | null,
  read: (part: { readonly limit?: number; readonly offset?: number }) => Promise<number>,
): Promise<void> {
  if (size === null) {
    await read({});
    return;
  }
  for (let offset = 0; (await read({ limit: size, offset })) === size; offset += size)
    await new Promise((resume) => setImmediate(resume));
}
