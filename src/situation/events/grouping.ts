import { addTo } from '../../text/index.js';
import type { KnownClaim } from '../types.js';
import { accountOf, focusOf } from './account.js';
import { Keys } from './block.js';
import { Blocks } from './blocks.js';
import { averageLink, type Link } from './cluster.js';
import { Columns } from './columns.js';
import { Scales } from './evidence.js';
import { Pieces } from './pieces.js';
import { type Scene, scenesOf } from './scene.js';
import { Sketches } from './sketch.js';
import type { EventOptions } from './types.js';
import { JOINT, THRESHOLD, UNRELATED } from './weights.js';

/** Pieces of so many scenes are looked at pair by pair. */
const SMALL = 64;
/** Scenes of a report behind one another that are compared whatever they are. */
const NEIGHBOURS = 8;
/** Weight of a person's word: more than all evidence. */
const PINNED = 1e9;

/**
 * The scenes of many reports, grouped to events. Reports come and go one by one; only the scenes that are linked to them, directly or
 * over others, are grouped anew. The grouping is a function of the set of reports: the order in which they came leaves no trace.
 */
export class Grouping {
  /** By number; what was taken out left a gap that is used again. */
  readonly #scenes: (Scene | undefined)[] = [];
  /** By number: the first scene (by key) of its event; itself until grouped. */
  readonly #events: number[] = [];
  readonly #gaps: number[] = [];
  readonly #columns: Columns;
  readonly #keys: Keys;
  readonly #blocks = new Blocks();
  readonly #pieces = new Pieces();
  readonly #scales: Scales;
  readonly #sketches: Sketches;
  readonly #reports = new Map<string, readonly number[]>();
  readonly #apart = new Set<string>();
  /** By claim, those that people say tell the same event, or another. */
  readonly #together = new Map<string, string[]>();
  readonly #parted = new Map<string, string[]>();
  /** By claim of which people say something: the number of its scene. */
  readonly #pinned = new Map<string, number>();

  constructor(private readonly options: EventOptions = {}) {
    for (const { a, b, same } of options.pins ?? []) {
      if (!same) this.#apart.add(pair(a, b));
      const pinned = same ? this.#together : this.#parted;
      addTo(pinned, a, b);
      addTo(pinned, b, a);
    }
    this.#columns = new Columns(options);
    this.#keys = new Keys(this.#columns);
    this.#sketches = new Sketches(this.#columns, options.copies !== undefined);
    this.#scales = new Scales(this.#columns, (a, b) => options.copies?.areCopies(a, b) ?? false);
  }

  /** Takes in all claims of one report, in place of those it had; gives the keys of its scenes. */
  put(report: string, claims: readonly KnownClaim[]): readonly string[] {
    this.remove(report);
    const standing = claims.filter(({ judgement }) => judgement !== 'rejected');
    const focus = focusOf(standing, this.options);
    const accounts = standing.map((known) => accountOf(known, this.options, focus));
    const scenes = scenesOf(accounts, this.options, (a, b) => this.#apart.size > 0 && this.#apart.has(pair(a, b)));
    const ids = scenes.map((scene) => this.#insert(scene));
    this.#reports.set(report, ids);
    this.#compareWithin(ids);
    return scenes.map(({ key }) => key);
  }

  /** Takes a report out again. */
  remove(report: string): void {
    for (const id of this.#reports.get(report) ?? []) this.#delete(id);
    this.#reports.delete(report);
  }

  /** Events that changed since they were last asked for, grouped anew; the others are as they were. With `most`, about so many scenes, and the rest next time. */
  touched(most = Number.POSITIVE_INFINITY): readonly (readonly Scene[])[] {
    return this.#pieces.settle(most).flatMap((ids) => this.#group(ids));
  }

  /** The events: scenes that tell one happening, in the order of their keys. */
  events(): readonly (readonly Scene[])[] {
    for (const ids of this.#pieces.settle()) this.#group(ids);
    const events = new Map<number, Scene[]>();
    for (const [id, scene] of this.#scenes.entries()) if (scene) addTo(events, this.#events[id]!, scene);
    return [...events.values()].map((scenes) => scenes.sort(byKey)).sort(([a], [b]) => byKey(a!, b!));
  }

  /** Whether something changed that was not grouped anew. */
  get unsettled(): boolean {
    return this.#pieces.unsettled;
  }

  #insert(scene: Scene): number {
    const id = this.#gaps.pop() ?? this.#scenes.length;
    this.#scenes[id] = scene;
    this.#events[id] = id;
    this.#columns.put(id, scene);
    this.#sketches.put(id);
    this.#pieces.add(id);
    for (const other of this.#blocks.put(id, this.#keys.of(id, scene))) this.#compare(id, other);
    this.#pin(id, scene);
    return id;
  }

  #compare(id: number, other: number): void {
    if (this.#sketches.most(id, other) <= JOINT) return;
    const weight = this.#scales.weigh(id, other, JOINT);
    if (weight > JOINT) this.#pieces.link(id, other, weight);
  }

  /** What one report tells side by side may be one happening though no key is shared. */
  #compareWithin(ids: readonly number[]): void {
    for (const [i, id] of ids.entries())
      for (const other of ids.slice(Math.max(0, i - NEIGHBOURS), i))
        if (this.#pieces.weight(id, other) === undefined) this.#compare(id, other);
  }

  #pin(id: number, { accounts }: Scene): void {
    if (this.#together.size + this.#parted.size === 0) return;
    for (const { known } of accounts) {
      const { id: claim } = known.claim;
      const [together, parted] = [this.#together.get(claim) ?? [], this.#parted.get(claim) ?? []];
      if (together.length + parted.length === 0) continue;
      this.#pinned.set(claim, id);
      for (const other of together) this.#say(id, other, PINNED);
      for (const other of parted) this.#say(id, other, -PINNED);
    }
  }

  #say(id: number, claim: string, weight: number): void {
    const other = this.#pinned.get(claim);
    if (other !== undefined && other !== id) this.#pieces.relink(id, other, weight);
  }

  #delete(id: number): void {
    const scene = this.#scenes[id]!;
    this.#pieces.remove(id);
    this.#blocks.remove(id, this.#keys.of(id, scene));
    this.#columns.remove(id);
    for (const { known } of scene.accounts) this.#pinned.delete(known.claim.id);
    this.#scenes[id] = undefined;
    this.#gaps.push(id);
  }

  /** Groups one piece; gives its events. */
  #group(ids: number[]): readonly (readonly Scene[])[] {
    const sceneOf = (id: number): Scene => this.#scenes[id]!;
    if (ids.length === 1) {
      this.#events[ids[0]!] = ids[0]!;
      return [[sceneOf(ids[0]!)]];
    }
    ids.sort((a, b) => byKey(sceneOf(a), sceneOf(b)));
    const of = averageLink(ids.length, this.#links(ids), THRESHOLD, UNRELATED);
    const events = new Map<number, Scene[]>();
    for (const [i, id] of ids.entries()) {
      this.#events[id] = ids[of[i]!]!;
      addTo(events, of[i]!, sceneOf(id));
    }
    return [...events.values()];
  }

  /** The evidence within a piece: of all pairs where it is small, else of those that share a key. */
  #links(ids: readonly number[]): readonly Link[] {
    const links: Link[] = [];
    const look = (a: number, b: number): void => {
      const told = this.#pieces.weight(ids[a]!, ids[b]!);
      const weight = told ?? this.#scales.weigh(ids[a]!, ids[b]!, UNRELATED);
      if (weight > UNRELATED || told !== undefined) links.push({ a, b, weight });
    };
    if (ids.length <= SMALL) {
      for (let a = 0; a < ids.length; a++) for (let b = a + 1; b < ids.length; b++) look(a, b);
      return links;
    }
    const here = new Blocks();
    const at = new Map(ids.map((id, i) => [id, i]));
    for (const [b, id] of ids.entries()) {
      const near = new Set(here.put(b, this.#keys.of(id, this.#scenes[id]!)));
      this.#pieces.each(id, (other) => {
        const a = at.get(other);
        if (a !== undefined && a < b) near.add(a);
      });
      for (const a of near) look(a, b);
    }
    return links;
  }
}

const byKey = (a: Scene, b: Scene): number => (a.key < b.key ? -1 : 1);
const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
