import { addTo } from '../../text/index.js';
import type { KnownClaim } from '../types.js';
import { accountOf, focusOf } from './account.js';
import { type BlockKeys, blockKeys, Numbering } from './block.js';
import { averageLink, type Link } from './cluster.js';
import { type CopyOf, weigh } from './evidence.js';
import { type Scene, scenesOf } from './scene.js';
import type { EventOptions } from './types.js';
import { JOINT, THRESHOLD, UNRELATED } from './weights.js';

/** Scenes that are found under a key: as what it names, or as something in it. */
interface Block {
  readonly own: number[];
  readonly inner: number[];
}

interface Node {
  readonly scene: Scene;
  readonly keys: BlockKeys;
  /** Evidence to other nodes, where it is more than between strangers. */
  readonly links: Map<number, number>;
  /** First scene (by key) of the event; itself until grouped. */
  event: number;
}

/** Weight of a person's word: more than all evidence. */
const PINNED = 1e9;

/**
 * The scenes of many reports, grouped to events. Reports come and go one by one; only the scenes that are linked to them, directly or
 * over others, are grouped anew. The grouping is a function of the set of reports: the order in which they came leaves no trace.
 */
export class Grouping {
  readonly #nodes = new Map<number, Node>();
  readonly #blocks = new Map<number, Block>();
  readonly #numbering = new Numbering();
  readonly #reports = new Map<string, number[]>();
  readonly #apart: ReadonlySet<string>;
  readonly #together: ReadonlyMap<string, readonly string[]>;
  readonly #nodeOf = new Map<string, number>();
  readonly #dirty = new Set<number>();
  readonly #copyOf: CopyOf;
  #next = 0;

  constructor(private readonly options: EventOptions = {}) {
    const apart = new Set<string>();
    const together = new Map<string, string[]>();
    for (const { a, b, same } of options.pins ?? []) {
      if (!same) apart.add(pair(a, b));
      else
        for (const [x, y] of [
          [a, b],
          [b, a],
        ] as const)
          addTo(together, x, y);
    }
    this.#apart = apart;
    this.#together = together;
    this.#copyOf = (a, b) => options.copies?.areCopies(a, b) ?? false;
  }

  /** Takes in all claims of one report, in place of those it had. */
  put(report: string, claims: readonly KnownClaim[]): void {
    this.remove(report);
    const standing = claims.filter(({ judgement }) => judgement !== 'rejected');
    const focus = focusOf(standing, this.options);
    const accounts = standing.map((known) => accountOf(known, this.options, focus));
    const scenes = scenesOf(accounts, this.options, (a, b) => this.#apart.has(pair(a, b)));
    this.#reports.set(
      report,
      scenes.map((scene) => this.#insert(scene)),
    );
  }

  /** Takes a report out again. */
  remove(report: string): void {
    for (const id of this.#reports.get(report) ?? []) this.#delete(id);
    this.#reports.delete(report);
  }

  /** Events that changed since they were last asked for, grouped anew; the others are as they were. */
  touched(): readonly (readonly Scene[])[] {
    const changed = this.#settle();
    const events = new Map<number, Scene[]>();
    for (const id of changed) {
      const { scene, event } = this.#nodes.get(id)!;
      addTo(events, event, scene);
    }
    return [...events.values()];
  }

  /** The events: scenes that tell one happening, in the order of their keys. */
  events(): readonly (readonly Scene[])[] {
    this.#settle();
    const events = new Map<number, Scene[]>();
    for (const { scene, event } of this.#nodes.values()) {
      const list = events.get(event);
      if (list) list.push(scene);
      else events.set(event, [scene]);
    }
    const byKey = (a: Scene, b: Scene): number => (a.key < b.key ? -1 : 1);
    return [...events.values()].map((scenes) => scenes.sort(byKey)).sort(([a], [b]) => byKey(a!, b!));
  }

  #insert(scene: Scene): number {
    const id = this.#next++;
    const node: Node = { scene, keys: blockKeys(scene, this.#numbering), links: new Map(), event: id };
    const seen = new Set<number>([id]);
    for (const key of node.keys.own) {
      const { own, inner } = this.#block(key);
      for (const other of own) this.#compare(id, node, other, seen);
      for (const other of inner) this.#compare(id, node, other, seen);
      own.push(id);
    }
    for (const key of node.keys.inner) {
      const { own, inner } = this.#block(key);
      for (const other of own) this.#compare(id, node, other, seen);
      inner.push(id);
    }
    this.#nodes.set(id, node);
    for (const { known } of scene.accounts) this.#nodeOf.set(known.claim.id, id);
    this.#pin(id, node);
    this.#dirty.add(id);
    return id;
  }

  #block(key: number): Block {
    let block = this.#blocks.get(key);
    if (!block) {
      block = { own: [], inner: [] };
      this.#blocks.set(key, block);
    }
    return block;
  }

  #compare(id: number, node: Node, other: number, seen: Set<number>): void {
    if (seen.has(other)) return;
    seen.add(other);
    const found = this.#nodes.get(other)!;
    const weight = weigh(node.scene, found.scene, this.#copyOf);
    // As much against it as between scenes that share no key: kept is only what says more.
    if (weight <= UNRELATED) return;
    node.links.set(other, weight);
    found.links.set(id, weight);
  }

  #pin(id: number, node: Node): void {
    for (const { known } of node.scene.accounts)
      for (const claim of this.#together.get(known.claim.id) ?? []) this.#link(id, node, claim, PINNED);
    if (this.#apart.size === 0) return;
    for (const key of this.#apart) {
      const [a, b] = key.split(' ') as [string, string];
      if (node.scene.accounts.some(({ known }) => known.claim.id === a)) this.#link(id, node, b, -PINNED);
      if (node.scene.accounts.some(({ known }) => known.claim.id === b)) this.#link(id, node, a, -PINNED);
    }
  }

  #link(id: number, node: Node, claim: string, weight: number): void {
    const other = this.#nodeOf.get(claim);
    if (other === undefined || other === id) return;
    node.links.set(other, weight);
    this.#nodes.get(other)!.links.set(id, weight);
  }

  #delete(id: number): void {
    const node = this.#nodes.get(id)!;
    for (const [other, weight] of node.links) {
      const found = this.#nodes.get(other)!;
      found.links.delete(id);
      if (weight > JOINT) this.#dirty.add(other);
    }
    for (const as of ['own', 'inner'] as const)
      for (const key of node.keys[as]) {
        const block = this.#blocks.get(key)!;
        block[as].splice(block[as].indexOf(id), 1);
        if (block.own.length + block.inner.length === 0) this.#blocks.delete(key);
      }
    for (const { known } of node.scene.accounts) this.#nodeOf.delete(known.claim.id);
    this.#nodes.delete(id);
    this.#dirty.delete(id);
  }

  /** Groups anew every component in which something changed. */
  #settle(): ReadonlySet<number> {
    const seen = new Set<number>();
    for (const start of this.#dirty) if (!seen.has(start)) this.#group(this.#component(start, seen));
    this.#dirty.clear();
    return seen;
  }

  /** Everything that positive evidence leads to. */
  #component(start: number, seen: Set<number>): number[] {
    const found = [start];
    seen.add(start);
    for (let i = 0; i < found.length; i++)
      for (const [other, weight] of this.#nodes.get(found[i]!)!.links)
        if (weight > JOINT && !seen.has(other)) {
          seen.add(other);
          found.push(other);
        }
    return found;
  }

  #group(ids: number[]): void {
    if (ids.length === 1) {
      this.#nodes.get(ids[0]!)!.event = ids[0]!;
      return;
    }
    const keyOf = (id: number): string => this.#nodes.get(id)!.scene.key;
    ids.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const at = new Map(ids.map((id, i) => [id, i]));
    const links: Link[] = [];
    for (const [i, id] of ids.entries())
      for (const [other, weight] of this.#nodes.get(id)!.links) {
        const j = at.get(other);
        if (j !== undefined && j > i) links.push({ a: i, b: j, weight });
      }
    const of = averageLink(ids.length, links, THRESHOLD, UNRELATED);
    for (const [i, id] of ids.entries()) this.#nodes.get(id)!.event = ids[of[i]!]!;
  }
}

const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
