import { addTo } from '../../text/index.js';
import type { KnownClaim } from '../types.js';
import { accountOf, focusOf } from './account.js';
import { type BlockKeys, blockKeys } from './block.js';
import { Blocks } from './blocks.js';
import { averageLink, type Link } from './cluster.js';
import { Scales } from './evidence.js';
import { Links } from './links.js';
import { Numbering, type Probe, probeOf } from './probe.js';
import { type Scene, scenesOf } from './scene.js';
import type { EventOptions } from './types.js';
import { JOINT, THRESHOLD, UNRELATED } from './weights.js';

interface Node {
  readonly scene: Scene;
  readonly keys: BlockKeys;
  readonly probe: Probe;
  /** Nodes that speak for one event with this one, and what people say of both. */
  readonly links: Links;
  /** The node that was last compared with this one. */
  seen: number;
  /** The piece in which it was grouped; null until it is. */
  piece: { readonly size: number } | null;
  /** First scene (by key) of the event; itself until grouped. */
  event: number;
}

/** Components of so many scenes are looked at pair by pair. */
const SMALL = 64;
/** Larger components are cut where evidence is below the next step, up to evidence that is certain, tenths of a bit. */
const LARGE = 300;
const CUT = 10;
const CERTAIN = 150;
/** Scenes of a report behind one another that are compared whatever they are. */
const NEIGHBOURS = 8;
/** Weight of a person's word: more than all evidence. */
const PINNED = 1e9;

/**
 * The scenes of many reports, grouped to events. Reports come and go one by one; only the scenes that are linked to them, directly or
 * over others, are grouped anew. The grouping is a function of the set of reports: the order in which they came leaves no trace.
 */
export class Grouping {
  /** By number; what was taken out left a gap. */
  readonly #nodes: (Node | undefined)[] = [];
  readonly #blocks = new Blocks();
  readonly #numbering = new Numbering();
  readonly #reports = new Map<string, number[]>();
  readonly #apart = new Set<string>();
  /** By claim, those that people say tell the same event, or another. */
  readonly #together = new Map<string, string[]>();
  readonly #parted = new Map<string, string[]>();
  readonly #nodeOf = new Map<string, number>();
  readonly #dirty = new Set<number>();
  readonly #scales: Scales;
  #next = 0;

  constructor(private readonly options: EventOptions = {}) {
    for (const { a, b, same } of options.pins ?? []) {
      if (!same) this.#apart.add(pair(a, b));
      const pinned = same ? this.#together : this.#parted;
      addTo(pinned, a, b);
      addTo(pinned, b, a);
    }
    this.#scales = new Scales((a, b) => options.copies?.areCopies(a, b) ?? false);
  }

  /** Takes in all claims of one report, in place of those it had; gives the keys of its scenes. */
  put(report: string, claims: readonly KnownClaim[]): readonly string[] {
    this.remove(report);
    const standing = claims.filter(({ judgement }) => judgement !== 'rejected');
    const focus = focusOf(standing, this.options);
    const accounts = standing.map((known) => accountOf(known, this.options, focus));
    const scenes = scenesOf(accounts, this.options, (a, b) => this.#apart.has(pair(a, b)));
    const ids = scenes.map((scene) => this.#insert(scene));
    this.#reports.set(report, ids);
    this.#compareWithin(ids);
    return scenes.map(({ key }) => key);
  }

  /** What one report tells side by side may be one happening though no key is shared. */
  #compareWithin(ids: readonly number[]): void {
    for (const [i, id] of ids.entries()) {
      const node = this.#nodes[id]!;
      for (const other of ids.slice(Math.max(0, i - NEIGHBOURS), i))
        if (node.links.get(other) === undefined) this.#compare(id, node, other);
    }
  }

  /** Takes a report out again. */
  remove(report: string): void {
    for (const id of this.#reports.get(report) ?? []) this.#delete(id);
    this.#reports.delete(report);
  }

  /** Events that changed since they were last asked for, grouped anew; the others are as they were. With `most`, about so many scenes, and the rest next time. */
  touched(most = Number.POSITIVE_INFINITY): readonly (readonly Scene[])[] {
    const events = new Map<number, Scene[]>();
    for (const id of this.#settle(most)) {
      const { scene, event } = this.#nodes[id]!;
      addTo(events, event, scene);
    }
    return [...events.values()].map((scenes) => scenes.sort(byKey));
  }

  /** The events: scenes that tell one happening, in the order of their keys. */
  events(): readonly (readonly Scene[])[] {
    this.#settle();
    const events = new Map<number, Scene[]>();
    for (const node of this.#nodes) if (node) addTo(events, node.event, node.scene);
    return [...events.values()].map((scenes) => scenes.sort(byKey)).sort(([a], [b]) => byKey(a!, b!));
  }

  #insert(scene: Scene): number {
    const id = this.#next++;
    const probe = probeOf(scene, this.#numbering, this.options);
    const keys = blockKeys(scene, this.#numbering);
    const node: Node = { scene, probe, keys, links: new Links(), seen: id, piece: null, event: id };
    this.#blocks.put(id, keys, (other) => this.#compare(id, node, other));
    this.#nodes[id] = node;
    for (const { known } of scene.accounts) this.#nodeOf.set(known.claim.id, id);
    this.#pin(id, node);
    this.#dirty.add(id);
    return id;
  }

  #compare(id: number, node: Node, other: number): void {
    if (other === id) return;
    const found = this.#nodes[other]!;
    if (found.seen === id) return;
    found.seen = id;
    const weight = this.#scales.weigh(node.probe, found.probe, JOINT);
    if (weight <= JOINT) return;
    node.links.set(other, weight);
    found.links.set(id, weight);
  }

  #pin(id: number, node: Node): void {
    if (this.#together.size + this.#parted.size === 0) return;
    for (const { known } of node.scene.accounts) {
      for (const claim of this.#together.get(known.claim.id) ?? []) this.#link(id, node, claim, PINNED);
      for (const claim of this.#parted.get(known.claim.id) ?? []) this.#link(id, node, claim, -PINNED);
    }
  }

  #link(id: number, node: Node, claim: string, weight: number): void {
    const other = this.#nodeOf.get(claim);
    if (other === undefined || other === id) return;
    node.links.set(other, weight);
    this.#nodes[other]!.links.set(id, weight);
  }

  #delete(id: number): void {
    const node = this.#nodes[id]!;
    node.links.each((other, weight) => {
      this.#nodes[other]!.links.delete(id);
      if (weight > JOINT) this.#dirty.add(other);
    });
    this.#blocks.remove(id, node.keys);
    for (const { known } of node.scene.accounts) this.#nodeOf.delete(known.claim.id);
    this.#nodes[id] = undefined;
    this.#dirty.delete(id);
  }

  /** Whether something changed that was not grouped anew. */
  get unsettled(): boolean {
    return this.#dirty.size > 0;
  }

  /** Groups anew the pieces in which something changed; gives their nodes. */
  #settle(most = Number.POSITIVE_INFINITY): ReadonlySet<number> {
    const changed = new Set<number>();
    for (const start of this.#dirty) {
      if (changed.size >= most) break;
      const component = this.#reach([start], new Set(), JOINT, null);
      for (const ids of this.#cut([...component], JOINT)) {
        if (this.#stands(ids)) continue;
        this.#group(ids);
        for (const id of ids) changed.add(id);
      }
      for (const id of component) this.#dirty.delete(id);
    }
    return changed;
  }

  /** Whether a piece is as it was: the same nodes, none of them changed. */
  #stands(ids: readonly number[]): boolean {
    const { piece } = this.#nodes[ids[0]!]!;
    if (piece === null || piece.size !== ids.length) return false;
    return ids.every((id) => this.#nodes[id]!.piece === piece && !this.#dirty.has(id));
  }

  /** Everything that evidence above `joint` leads to, within `among`. */
  #reach(start: readonly number[], seen: Set<number>, joint: number, among: ReadonlySet<number> | null): number[] {
    const found = [...start];
    for (const id of start) seen.add(id);
    for (let i = 0; i < found.length; i++)
      this.#nodes[found[i]!]!.links.each((other, weight) => {
        if (weight > joint && !seen.has(other) && (among === null || among.has(other))) {
          seen.add(other);
          found.push(other);
        }
      });
    return found;
  }

  /**
   * The component in pieces that can be grouped at once. Where much happens day by day at one place, all of it hangs together over weak evidence: what
   * is too large is cut where the evidence is weakest.
   */
  #cut(ids: number[], joint: number): readonly number[][] {
    if (ids.length <= LARGE || joint >= CERTAIN) return [ids];
    const [among, seen] = [new Set(ids), new Set<number>()];
    return ids.flatMap((id) =>
      seen.has(id) ? [] : this.#cut(this.#reach([id], seen, joint + CUT, among), joint + CUT),
    );
  }

  #group(ids: number[]): void {
    const piece = { size: ids.length };
    for (const id of ids) this.#nodes[id]!.piece = piece;
    if (ids.length === 1) {
      this.#nodes[ids[0]!]!.event = ids[0]!;
      return;
    }
    const keyOf = (id: number): string => this.#nodes[id]!.scene.key;
    ids.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const of = averageLink(ids.length, this.#links(ids), THRESHOLD, UNRELATED);
    for (const [i, id] of ids.entries()) this.#nodes[id]!.event = ids[of[i]!]!;
  }

  /** The evidence within a component: of all pairs where it is small, else of those that share a key. */
  #links(ids: readonly number[]): readonly Link[] {
    const links: Link[] = [];
    const nodes = ids.map((id) => this.#nodes[id]!);
    const look = (a: number, b: number): void => {
      const [x, y] = [nodes[a]!, nodes[b]!];
      const told = x.links.get(ids[b]!);
      const weight = told ?? this.#scales.weigh(x.probe, y.probe, UNRELATED);
      if (weight > UNRELATED || told !== undefined) links.push({ a, b, weight });
    };
    if (ids.length <= SMALL) {
      for (let a = 0; a < ids.length; a++) for (let b = a + 1; b < ids.length; b++) look(a, b);
      return links;
    }
    const at = new Map(ids.map((id, i) => [id, i]));
    const seen = new Int32Array(ids.length).fill(-1);
    for (const [b, node] of nodes.entries()) {
      const see = (other: number): void => {
        const a = at.get(other);
        if (a === undefined || a >= b || seen[a] === b) return;
        seen[a] = b;
        look(a, b);
      };
      node.links.each(see);
      this.#blocks.each(node.keys, see);
    }
    return links;
  }
}

const byKey = (a: Scene, b: Scene): number => (a.key < b.key ? -1 : 1);
const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
