import {
  type Control,
  type ControlInterval,
  type KnownClaim,
  POLICY,
  type Policy,
  WEIGHED,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import type { ControlQuestion } from './ask.js';
import { foldedClaims } from './identities.js';

/** How many pictures (as known, as recorded on different days, by different policies) are kept. */
const KEPT = 8;

interface Kept {
  readonly control: Control;
  /** What the store said of itself when it was last looked at. */
  stamp: string;
  readonly claims: Map<string, { readonly known: KnownClaim; readonly mark: string }>;
}

/** Which claims are folded, and how. */
export interface Picture {
  readonly asOf: string | null;
  readonly recordedAsOf: string | null;
  readonly policy?: Policy;
}

const markOf = ({ judgement, identified, known, report, recorded }: KnownClaim): string =>
  JSON.stringify([judgement, identified, known, report.hash, report.publisher, recorded.slice(0, 10)]);

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/**
 * Control for a program that goes on: the fold is kept, and after a new report, a decision or a forgotten report only the places that it touches are folded
 * again. Whether something is new is asked of the store's counts and its runs; the answers are those of a fold from nothing.
 */
export class LiveControl {
  readonly #kept = new Map<string, Kept>();

  constructor(
    readonly store: Store,
    readonly make: (policy?: Policy) => Control | Promise<Control>,
  ) {}

  async control(question: ControlQuestion): Promise<readonly ControlInterval[]> {
    const { at, asOf, recordedAsOf = null, place = null } = question;
    const control = await this.held({ asOf, recordedAsOf });
    return control.intervals({ at, asOf }, (one) => place === null || one.id === place || sameName(one.name, place));
  }

  /** The fold of what was known and recorded at a moment, by a policy, as the store is now. */
  async held({ asOf, recordedAsOf, policy = POLICY }: Picture): Promise<Control> {
    return (await this.#upToDate(asOf, recordedAsOf, policy)).control;
  }

  async #upToDate(asOf: string | null, recordedAsOf: string | null, policy: Policy): Promise<Kept> {
    const key = JSON.stringify([asOf, recordedAsOf, policy === POLICY ? null : policy]);
    const stamp = await this.#stamp();
    const kept: Kept = this.#kept.get(key) ?? { control: await this.make(policy), stamp: '', claims: new Map() };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    if (kept.stamp !== stamp) {
      change(kept, await foldedClaims(this.store, { type: WEIGHED, asOf, recordedAsOf }));
      kept.stamp = stamp;
    }
    return kept;
  }

  async #stamp(): Promise<string> {
    const [counts, runs, judgements] = await Promise.all([
      this.store.counts(),
      this.store.runs(),
      this.store.judgements(),
    ]);
    return JSON.stringify([counts, runs.at(-1)?.id ?? '', judgements.at(-1)?.id ?? '']);
  }
}

/** Takes out what is gone or otherwise, puts in what is new. */
function change({ control, claims }: Kept, now: readonly KnownClaim[]): void {
  const marks = new Map(now.map((known) => [known.claim.id, { known, mark: markOf(known) }]));
  const gone: KnownClaim[] = [];
  for (const [id, { known, mark }] of claims) {
    if (marks.get(id)?.mark === mark) continue;
    gone.push(known);
    claims.delete(id);
  }
  control.remove(gone);
  const come: KnownClaim[] = [];
  for (const [id, one] of marks) {
    if (claims.has(id)) continue;
    come.push(one.known);
    claims.set(id, one);
  }
  control.put(come);
}
