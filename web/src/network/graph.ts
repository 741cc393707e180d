import type { ActorRef } from '../../../src/situation/types.js';
import type { Tie } from '../address/map.js';
import { sideKey } from '../side.js';

/** What `GET /api/network` answers. */
export interface NetworkAnswer {
  readonly total: number;
  readonly nodes: readonly (ActorRef & { readonly events: number; readonly edges: number })[];
  readonly edges: readonly {
    readonly id: string;
    readonly kind: Tie;
    readonly sign: 1 | -1 | 0;
    readonly a: ActorRef;
    readonly b: ActorRef;
    readonly directed: boolean;
    readonly from: string | null;
    readonly to: string | null;
    readonly ended: boolean;
    readonly firstKnown: string | null;
    readonly lastKnown: string | null;
    readonly weight: number;
    readonly claims: readonly string[];
  }[];
}
export type Edge = NetworkAnswer['edges'][number];
export type Node = NetworkAnswer['nodes'][number];

/** `now`: it is told for the day shown; `past`: it is over by then, or its last deed lies back; `later`: nobody tells of it yet for that day. */
export type Age = 'now' | 'past' | 'later';

/** Deeds count as going on so many days after the last of them. */
const FRESH_DAYS = 60;

/** How an edge stands to a day: a relation lasts until it is told to be over, deeds until some time after the last. */
export function ageOf({ kind, from, to, ended, firstKnown, lastKnown }: Edge, day: string): Age {
  const begin = from ?? firstKnown;
  if (begin !== null && begin > day) return 'later';
  if (ended && to !== null && to < day) return 'past';
  if (kind !== 'hostile' && kind !== 'talks') return 'now';
  const last = to ?? lastKnown;
  return last !== null && Date.parse(day) - Date.parse(last) > FRESH_DAYS * 86_400_000 ? 'past' : 'now';
}

/** Nodes that are drawn: those with most edges; the table has all. */
const MOST = 90;

/** The part of the network that is drawn, in an order of its own: the same for the same data. */
export function drawn({ nodes, edges }: NetworkAnswer, kinds: ReadonlySet<Tie>) {
  const told = edges.filter(({ kind }) => kinds.has(kind));
  const degree = new Map<string, number>();
  for (const { a, b } of told) for (const one of [a, b]) degree.set(sideKey(one), (degree.get(sideKey(one)) ?? 0) + 1);
  const of = (node: Node) => degree.get(sideKey(node)) ?? 0;
  const kept = nodes
    .filter((node) => of(node) > 0)
    .sort((a, b) => of(b) - of(a) || (sideKey(a) < sideKey(b) ? -1 : 1))
    .slice(0, MOST);
  const keys = new Set(kept.map(sideKey));
  return {
    nodes: kept,
    edges: told.filter(({ a, b }) => keys.has(sideKey(a)) && keys.has(sideKey(b))),
    left: nodes.filter((node) => of(node) > 0).length - kept.length,
  };
}
