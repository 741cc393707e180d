import {
  type CopyRelation,
  EventCatalogue,
  type EventOptions,
  type EventWithClaims,
  type KnownClaim,
  type Pin,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import { groupBy } from '../text/index.js';
import { inTurns } from './breath.js';
import { foldedClaims } from './identities.js';
import { KeptCopies } from './kept-copies.js';
import { pinsOf } from './pins.js';
import { type Names, namesOf } from './situation-filter.js';

/** All that the parts of a situation are asked from: claims, their events, and who copied whom. */
export interface Ground {
  readonly claims: readonly KnownClaim[];
  readonly events: readonly EventWithClaims[];
  readonly options: EventOptions;
  readonly asOf: string | null;
  readonly names: Names;
}

/** What was known, and what the store held; null: now. */
export interface GroundMoment {
  readonly asOf?: string | null;
  readonly recordedAsOf?: string | null;
}
type Moment = { readonly asOf: string | null; readonly recordedAsOf: string | null };

/** Changed reports up to which they are read one by one. */
const FEW = 64;
/** Scenes that are grouped and described in one go. */
const SCENES = 500;
/** How many pictures (as known, as recorded on different days) are kept. */
const KEPT = 3;

interface Kept {
  /** What the store said of itself when it was last looked at; what people had said of names, and of pairs of claims. */
  stamp: string;
  identities: string;
  pins: string;
  options: EventOptions;
  catalogue: EventCatalogue | null;
  /** Who copies whom, now. */
  copies: CopyRelation | null;
  /** By hash of the report: the mark of its reading, and its claims. */
  readonly reports: Map<string, { readonly mark: string; readonly claims: readonly KnownClaim[] }>;
  ground: Ground | null;
  /** Questions wait for the one that brings it up to date. */
  busy: Promise<void>;
}

/**
 * Events for a program that goes on: they are kept, and after a new report, a decision or a forgotten report only what it touches is read, compared and
 * grouped anew. What changed the store's own marks say; the answers are those of a fold from nothing.
 */
export class LiveSituation {
  readonly #kept = new Map<string, Kept>();
  readonly #copies: KeptCopies;

  constructor(
    readonly store: Store,
    readonly world: EventOptions,
    /** Once given, what is being made is left as it is: nobody asks any more. */
    readonly signal?: AbortSignal,
  ) {
    this.#copies = new KeptCopies(store);
  }

  /** The ground of a question; asked again of an unchanged store it is the one from before. */
  async of({ asOf = null, recordedAsOf = null }: GroundMoment): Promise<Ground> {
    const key = JSON.stringify([asOf, recordedAsOf]);
    const kept = this.#kept.get(key) ?? this.#empty();
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    // What failed for one question is tried again for the next.
    kept.busy = kept.busy
      .catch(() => {})
      .then(() => this.#follow(kept, { asOf, recordedAsOf }))
      .catch((error) => {
        // It may be half made.
        kept.catalogue = null;
        kept.stamp = '';
        throw error;
      });
    await kept.busy;
    return kept.ground!;
  }

  #empty(): Kept {
    return {
      stamp: '',
      identities: '',
      pins: '[]',
      options: this.world,
      catalogue: null,
      copies: null,
      reports: new Map(),
      ground: null,
      busy: Promise.resolve(),
    };
  }

  /** Reads from the store what changed since it was last looked at, report by report. */
  async #follow(kept: Kept, moment: Moment): Promise<void> {
    const stamp = await this.store.state();
    if (kept.stamp === stamp && kept.ground) return;
    const identities = JSON.stringify((await this.store.identities()).map(({ id }) => id));
    const renamed = identities !== kept.identities;
    const now = new Map((await this.store.readings(moment)).map(({ hash, mark }) => [hash, mark]));
    const wanted = [...now.keys()].filter((hash) => renamed || now.get(hash) !== kept.reports.get(hash)?.mark);
    const gone = [...kept.reports.keys()].filter((hash) => !now.has(hash));
    const read = await this.#read(wanted, now.size, moment);
    for (const hash of gone) {
      kept.catalogue?.remove(hash);
      kept.reports.delete(hash);
    }
    for (const hash of wanted) kept.reports.set(hash, { mark: now.get(hash)!, claims: read.get(hash) ?? [] });
    const claims = [...kept.reports.values()].flatMap((one) => one.claims);
    const before = kept.copies;
    kept.copies = await this.#copies.of(claims, this.signal);
    const pins = await pinsOf(this.store, claims, moment.recordedAsOf);
    const catalogue = await this.#grouped(kept, wanted, pins);
    // Who copies whom is told of a whole group of copies: another original changes what the others are.
    const { copies } = kept;
    if (before) catalogue.renew([...now.keys()].filter((hash) => before.originalOf(hash) !== copies.originalOf(hash)));
    const breathe = inTurns(this.signal);
    for (const _ of catalogue.link()) await breathe();
    kept.identities = identities;
    kept.stamp = stamp;
    const { options } = kept;
    kept.ground = { claims, events: catalogue.all(), options, asOf: moment.asOf, names: namesOf(claims, options) };
  }

  /** The events with what changed; what people say of pairs of claims changes how scenes are made: then all is grouped anew. */
  async #grouped(kept: Kept, wanted: readonly string[], pins: readonly Pin[]): Promise<EventCatalogue> {
    const said = JSON.stringify(pins);
    const known = kept.catalogue !== null && kept.pins === said;
    const catalogue = known ? kept.catalogue! : this.#catalogueOf(kept, pins);
    const breathe = inTurns(this.signal);
    for (const hash of known ? wanted : kept.reports.keys()) {
      catalogue.put(hash, kept.reports.get(hash)!.claims);
      await breathe();
    }
    while (catalogue.settle(SCENES)) await breathe();
    kept.catalogue = catalogue;
    kept.pins = said;
    return catalogue;
  }

  /** An empty catalogue that sees who copies whom now. */
  #catalogueOf(kept: Kept, pins: readonly Pin[]): EventCatalogue {
    const copies: CopyRelation = {
      areCopies: (a, b) => kept.copies?.areCopies(a, b) ?? false,
      originalOf: (hash) => kept.copies?.originalOf(hash),
    };
    kept.options = { ...this.world, copies, pins };
    return new EventCatalogue(kept.options);
  }

  /** Claims of reports, by their hashes: few are asked for one by one, many all at once. */
  async #read(wanted: readonly string[], all: number, moment: Moment): Promise<ReadonlyMap<string, KnownClaim[]>> {
    const few = wanted.length <= FEW && wanted.length < all;
    const { recordedAsOf } = moment;
    const lists = few
      ? await Promise.all(wanted.map((report) => foldedClaims(this.store, { report, recordedAsOf })))
      : [await foldedClaims(this.store, moment)];
    return groupBy(lists.flat(), ({ report }) => report.hash);
  }
}
