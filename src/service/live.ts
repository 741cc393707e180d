import {
  type Control,
  type ControlInterval,
  type KnownClaim,
  POLICY,
  type Policy,
  WEIGHED,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import { addTo } from '../text/index.js';
import type { ControlQuestion } from './ask.js';
import { foldedClaims } from './identities.js';

/** Changed reports up to which they are read one by one. */
const FEW = 64;
/** How many pictures (as known, as recorded on different days, by different policies) are kept. */
const KEPT = 8;

interface Kept {
  readonly control: Control;
  /** What the store said of itself when it was last looked at. */
  stamp: string;
  /** What people had said of names then. */
  identities: string;
  /** By hash of the report: the mark of its reading, and the claims that were put in. */
  readonly reports: Map<string, { readonly mark: string; readonly claims: readonly KnownClaim[] }>;
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

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/**
 * Control for a program that goes on: the fold is kept, and after a new report, a decision or a forgotten report only the places that it touches are folded
 * again, and only the claims of the reports that changed are read. What changed the store's own marks say; the answers are those of a fold from nothing.
 */
export class LiveControl {
  readonly #kept = new Map<string, Kept>();

  constructor(
    readonly store: Store,
    readonly make: (policy?: Policy) => Control | Promise<Control>,
  ) {}

  async control(question: ControlQuestion, policy?: Policy): Promise<readonly ControlInterval[]> {
    const { at, asOf, recordedAsOf = null, place = null } = question;
    const control = await this.held({ asOf, recordedAsOf, policy });
    return control.intervals({ at, asOf }, (one) => place === null || one.id === place || sameName(one.name, place));
  }

  /** The fold of what was known and recorded at a moment, by a policy, as the store is now. */
  async held({ asOf, recordedAsOf, policy = POLICY }: Picture): Promise<Control> {
    return (await this.#upToDate(asOf, recordedAsOf, policy)).control;
  }

  async #upToDate(asOf: string | null, recordedAsOf: string | null, policy: Policy): Promise<Kept> {
    const key = JSON.stringify([asOf, recordedAsOf, policy === POLICY ? null : policy]);
    const kept: Kept = this.#kept.get(key) ?? {
      control: await this.make(policy),
      stamp: '',
      identities: '',
      reports: new Map(),
      busy: Promise.resolve(),
    };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    // What failed for one question is tried again for the next.
    kept.busy = kept.busy.catch(() => {}).then(() => this.#follow(kept, { asOf, recordedAsOf }));
    await kept.busy;
    return kept;
  }

  /** Reads from the store what changed since it was last looked at, report by report, and nothing else. */
  async #follow(kept: Kept, moment: Moment): Promise<void> {
    const stamp = await this.store.state();
    if (kept.stamp === stamp) return;
    const identities = JSON.stringify((await this.store.identities()).map(({ id }) => id));
    const now = new Map((await this.store.readings(moment)).map(({ hash, mark }) => [hash, mark]));
    const stale =
      identities === kept.identities ? (hash: string) => now.get(hash) !== kept.reports.get(hash)?.mark : () => true;
    const wanted = [...now.keys()].filter(stale);
    const read = await this.#claimsOf(wanted, now.size, moment);
    for (const [hash, { claims }] of kept.reports) {
      if (now.has(hash) && !stale(hash)) continue;
      kept.control.remove(claims);
      kept.reports.delete(hash);
    }
    kept.control.put(wanted.flatMap((hash) => read.get(hash) ?? []));
    for (const hash of wanted) kept.reports.set(hash, { mark: now.get(hash)!, claims: read.get(hash) ?? [] });
    kept.identities = identities;
    kept.stamp = stamp;
  }

  /** Claims of reports, by their hashes: few are asked for one by one, many all at once. */
  async #claimsOf(wanted: readonly string[], all: number, moment: Moment): Promise<ReadonlyMap<string, KnownClaim[]>> {
    const few = wanted.length <= FEW && wanted.length < all;
    const { recordedAsOf } = moment;
    const lists = few
      ? await Promise.all(wanted.map((report) => foldedClaims(this.store, { type: WEIGHED, report, recordedAsOf })))
      : [await foldedClaims(this.store, { type: WEIGHED, ...moment })];
    const read = new Map<string, KnownClaim[]>();
    for (const list of lists) for (const known of list) addTo(read, known.report.hash, known);
    return read;
  }
}
