import { type Control, type ControlInterval, type KnownClaim, POLICY, type Policy } from '../situation/index.js';
import type { KeptThing, ReadingMark, Store } from '../store/index.js';
import { groupBy } from '../text/index.js';
import { lastDayOf } from '../time/index.js';
import type { ControlQuestion } from './ask.js';
import { inTurns } from './breath.js';
import { controlClaims } from './identities.js';

/** Changed reports up to which they are read one by one. */
const FEW = 64;
/** How many pictures (as known, as recorded on different days, by different policies) are kept. */
const KEPT = 8;
/** A fold is kept anew in the store once so large a share of its reports has changed. */
const CHANGED_SHARE = 0.01;
const CALM = 2000;

type Mark = Pick<ReadingMark, 'mark' | 'known'>;

interface Kept {
  control: Control;
  /** What the store said of itself when it was last looked at. */
  stamp: string;
  /** What people had said of names then. */
  identities: string;
  /** The readings whose claims were put in, by hash of the report. */
  reports: Map<string, Mark>;
  /** Days of knowledge for which it answers as one that knows no more; false: it does not. */
  readonly answers: Map<string, boolean>;
  /** Reports that changed since it was kept in the store, or came from there. */
  changed: number;
  /** Questions wait for the one that brings it up to date. */
  busy: Promise<void>;
}

type Moment = { readonly asOf: string | null; readonly recordedAsOf: string | null };

/** Which claims are folded, and how. */
export interface Picture {
  readonly asOf: string | null;
  readonly recordedAsOf: string | null;
  readonly policy?: Policy;
}

/** How a fold is kept in the store from one start to the next. */
export interface FoldKeeping {
  /** How many reports must have changed before it is kept anew. */
  readonly least: number;
  /** Milliseconds for which nothing may change before it is; two seconds unless told. */
  readonly calm?: number;
  /** By what it is made. */
  thing(policy: Policy): KeptThing;
  /** The fold of what was kept. */
  load(bytes: Uint8Array, policy: Policy): Promise<{ readonly control: Control; readonly beside: unknown }>;
}

/** What is kept beside a fold: of which readings it is. */
interface Beside {
  readonly identities: string;
  readonly reports: readonly (readonly [hash: string, mark: string, known: string])[];
}

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/**
 * Control for a program that goes on: the fold is kept, and after a new report, a decision or a forgotten report only the places that it touches are folded
 * again, and only the claims of the reports that changed are read. What changed the store's own marks say; the answers are those of a fold from nothing.
 * What was folded is kept in the store too (`keeping`): after a start only what has changed since is read and folded.
 */
export class LiveControl {
  readonly #kept = new Map<string, Kept>();
  #goesOn = false;
  #waiting: NodeJS.Timeout | null = null;
  #keeping: Promise<unknown> = Promise.resolve();

  constructor(
    readonly store: Store,
    readonly make: (policy?: Policy) => Control | Promise<Control>,
    readonly keeping: FoldKeeping | null = null,
  ) {}

  async control(question: ControlQuestion, policy?: Policy): Promise<readonly ControlInterval[]> {
    const { at, asOf, recordedAsOf = null, place = null } = question;
    const control = await this.held({ asOf, recordedAsOf, policy });
    return control.intervals({ at, asOf }, (one) => place === null || one.id === place || sameName(one.name, place));
  }

  /** The fold of what was known and recorded at a moment, by a policy, as the store is now. It may know more: it is asked as of the moment. */
  async held({ asOf, recordedAsOf, policy = POLICY }: Picture): Promise<Control> {
    const now: Moment = { asOf: null, recordedAsOf: null };
    if (asOf !== null && recordedAsOf === null && (this.keeping !== null || this.#kept.has(keyOf(now, policy)))) {
      const kept = await this.#upToDate(now, policy);
      if (await this.#answersFor(kept, asOf)) return kept.control;
    }
    return (await this.#upToDate({ asOf, recordedAsOf }, policy)).control;
  }

  /**
   * For a program that goes on: makes what questions of now stand on, so that the first one need not wait for it, in turns, so that others go on; keeps it in the
   * store, and from now on again whenever enough has changed. What fails is left to whoever asks.
   */
  async warm(signal?: AbortSignal): Promise<void> {
    this.#goesOn = true;
    await this.#warmed(signal).catch(() => {});
  }

  async #warmed(signal?: AbortSignal): Promise<void> {
    const kept = await this.#upToDate({ asOf: null, recordedAsOf: null }, POLICY);
    const breathe = inTurns(signal);
    for (const _ of kept.control.settle()) await breathe();
    await this.keep();
  }

  /** Keeps the fold of now in the store where enough has changed since it was; says whether it did. */
  async keep(): Promise<boolean> {
    const kept = this.#kept.get(keyOf({ asOf: null, recordedAsOf: null }, POLICY));
    if (!kept || !this.keeping || kept.changed < this.#least(kept)) return false;
    await kept.busy.catch(() => {});
    const reports = [...kept.reports].map(([hash, { mark, known }]) => [hash, mark, known] as const);
    const bytes = kept.control.save({ identities: kept.identities, reports } satisfies Beside);
    const { changed } = kept;
    if (!(await this.store.keep(this.keeping.thing(POLICY), bytes, kept.stamp))) return false;
    kept.changed -= changed;
    return true;
  }

  #least({ reports }: Kept): number {
    return Math.max(this.keeping?.least ?? 1, CHANGED_SHARE * reports.size);
  }

  /** From now on nothing is kept any more; resolves when what is being kept is. */
  async close(): Promise<void> {
    this.#goesOn = false;
    if (this.#waiting) clearTimeout(this.#waiting);
    this.#waiting = null;
    await this.#keeping;
  }

  /** Keeps what is folded once nothing has changed for a while. */
  #keepWhenCalm(): void {
    if (this.#waiting) clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      // What cannot be kept is made anew after the next start.
      this.#keeping = this.keep().catch(() => false);
    }, this.keeping?.calm ?? CALM).unref();
  }

  async #upToDate(moment: Moment, policy: Policy): Promise<Kept> {
    const key = keyOf(moment, policy);
    const there = this.#kept.get(key);
    const kept: Kept = there ?? { ...NEW, control: await this.make(policy), reports: new Map(), answers: new Map() };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    const first = async (): Promise<void> => {
      if (!there && moment.asOf === null && moment.recordedAsOf === null) await this.#load(kept, policy);
    };
    // What failed for one question is tried again for the next.
    kept.busy = kept.busy
      .catch(() => {})
      .then(first)
      .then(() => this.#follow(kept, moment));
    await kept.busy;
    return kept;
  }

  /** Takes what was kept in the store, where there is something of the kind. */
  async #load(kept: Kept, policy: Policy): Promise<void> {
    if (!this.keeping || policy !== POLICY) return;
    const bytes = await this.store.kept(this.keeping.thing(policy));
    if (bytes === null) return;
    try {
      const { control, beside } = await this.keeping.load(bytes, policy);
      const { identities, reports } = beside as Beside;
      kept.reports = new Map(reports.map(([hash, mark, known]) => [hash, { mark, known }]));
      Object.assign(kept, { control, identities });
    } catch {
      // Bytes that are none of ours: all is made from the claims.
      kept.reports = new Map();
    }
  }

  /** Whether it answers for a day of knowledge as one that knows no more: what counted then are the readings of now that were known. */
  async #answersFor(kept: Kept, asOf: string): Promise<boolean> {
    const known = kept.answers.get(asOf);
    if (known !== undefined) return known;
    const then = new Map((await this.store.readings({ asOf })).map(({ hash, mark }) => [hash, mark]));
    const day = lastDayOf(asOf);
    let [same, counted] = [day !== null, 0];
    for (const [hash, { mark, known: since }] of kept.reports) {
      const there = then.get(hash) === mark;
      if (there) counted++;
      if (there !== (lastDayOf(since) ?? 0) <= day!) same = false;
      if (!same) break;
    }
    same &&= counted === then.size;
    kept.answers.set(asOf, same);
    return same;
  }

  /** Reads from the store what changed since it was last looked at, report by report, and nothing else. */
  async #follow(kept: Kept, moment: Moment): Promise<void> {
    const stamp = await this.store.state();
    if (kept.stamp === stamp) return;
    const identities = JSON.stringify((await this.store.identities()).map(({ id }) => id));
    const now = new Map((await this.store.readings(moment)).map((reading) => [reading.hash, reading]));
    const stale =
      identities === kept.identities
        ? (hash: string) => now.get(hash)?.mark !== kept.reports.get(hash)?.mark
        : () => true;
    const wanted = [...now.keys()].filter(stale);
    const read = await this.#claimsOf(wanted, now.size, moment);
    const gone = [...kept.reports.keys()].filter(stale);
    if (gone.length > 0) kept.control.removeReports(gone);
    for (const hash of gone) kept.reports.delete(hash);
    kept.control.put(wanted.flatMap((hash) => read.get(hash) ?? []));
    for (const hash of wanted) {
      const { mark, known } = now.get(hash)!;
      kept.reports.set(hash, { mark, known });
    }
    kept.answers.clear();
    kept.changed += wanted.length + gone.length;
    if (this.#goesOn && kept.changed >= this.#least(kept)) this.#keepWhenCalm();
    kept.identities = identities;
    kept.stamp = stamp;
  }

  /** Claims of reports, by their hashes: few are asked for one by one, many all at once. */
  async #claimsOf(wanted: readonly string[], all: number, moment: Moment): Promise<ReadonlyMap<string, KnownClaim[]>> {
    const few = wanted.length <= FEW && wanted.length < all;
    const { recordedAsOf } = moment;
    const lists = few
      ? await Promise.all(wanted.map((report) => controlClaims(this.store, { report, recordedAsOf })))
      : [await controlClaims(this.store, moment)];
    return groupBy(lists.flat(), ({ report }) => report.hash);
  }
}

const NEW: Omit<Kept, 'control' | 'reports' | 'answers'> = {
  stamp: '',
  identities: '',
  changed: 0,
  busy: Promise.resolve(),
};

const keyOf = ({ asOf, recordedAsOf }: Moment, policy: Policy): string =>
  JSON.stringify([asOf, recordedAsOf, policy === POLICY ? null : policy]);
