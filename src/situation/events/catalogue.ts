import type { KnownClaim } from '../types.js';
import { type EventWithClaims, eventOf, inDays } from './fold.js';
import { Grouping } from './grouping.js';
import { linked, linking } from './link.js';
import type { EventOptions } from './types.js';

/**
 * The events of reports that come and go: only those that a report touches are grouped and described anew. What it holds is what a fold of the same
 * reports would give, in whatever order they came.
 */
export class EventCatalogue {
  readonly #grouping: Grouping;
  /** By the key of their first scene. */
  readonly #events = new Map<string, EventWithClaims>();
  /** By the key of a scene: the key of its event. */
  readonly #home = new Map<string, string>();
  /** By report: the keys of its scenes. */
  readonly #scenes = new Map<string, readonly string[]>();
  #all: readonly EventWithClaims[] | null = null;
  /** How often something changed. */
  #changes = 0;

  constructor(private readonly options: EventOptions = {}) {
    this.#grouping = new Grouping(options);
  }

  /** Takes in all claims of one report, by its hash, in place of those it had. */
  put(report: string, claims: readonly KnownClaim[]): void {
    this.remove(report);
    this.#scenes.set(report, this.#grouping.put(report, claims));
    this.#changed();
  }

  /** Takes a report out again. */
  remove(report: string): void {
    for (const scene of this.#scenes.get(report) ?? []) this.#forget(scene);
    this.#scenes.delete(report);
    this.#grouping.remove(report);
    this.#changed();
  }

  /** Describes the events of reports anew, where it became known or unknown that they are copies. */
  renew(reports: Iterable<string>): void {
    for (const report of reports)
      for (const scene of this.#scenes.get(report) ?? []) {
        const key = this.#home.get(scene);
        const event = key === undefined ? undefined : this.#events.get(key);
        if (event) this.#events.set(key!, eventOf(event.scenes, this.options));
      }
    this.#changed();
  }

  /** All events, linked to each other, by their first day. */
  all(): readonly EventWithClaims[] {
    this.#settle();
    this.#all ??= inDays(linked([...this.#events.values()]));
    return this.#all;
  }

  /** Links all events in small steps, so that others can go on between them; `all` has them then, unless something changed meanwhile. */
  *link(): Generator<undefined, void, undefined> {
    this.#settle();
    if (this.#all) return;
    const changes = this.#changes;
    const all = inDays(yield* linking([...this.#events.values()]));
    if (changes === this.#changes) this.#all = all;
  }

  /** Groups and describes about so many of the scenes that changed; whether more are left. Asked for all events, the rest is done at once. */
  settle(most: number): boolean {
    this.#settle(most);
    return this.#grouping.unsettled;
  }

  #changed(): void {
    this.#all = null;
    this.#changes++;
  }

  #settle(most?: number): void {
    const touched = this.#grouping.touched(most);
    for (const scenes of touched) for (const { key } of scenes) this.#forget(key);
    for (const scenes of touched) {
      const { key } = scenes[0]!;
      this.#events.set(key, eventOf(scenes, this.options));
      for (const scene of scenes) this.#home.set(scene.key, key);
    }
  }

  #forget(scene: string): void {
    const key = this.#home.get(scene);
    if (key === undefined) return;
    const event = this.#events.get(key);
    if (event) for (const one of event.scenes) this.#home.delete(one.key);
    this.#events.delete(key);
  }
}
