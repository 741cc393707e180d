import { addTo } from '../../text/index.js';
import type { EventWithClaims } from '../events/fold.js';
import { refKey } from '../ref.js';
import type { ActorRef } from '../types.js';
import type { RelationInterval, RelationKind } from './types.js';

/** What an edge says: a relation that is told, deeds against each other, or talks. */
export type EdgeKind = Exclude<RelationKind, 'alias'> | 'hostile' | 'talks';

/** +1: with each other; −1: against each other; 0: they talk. */
export type Sign = 1 | -1 | 0;

/** What stands between two actors, from when to when, and on what it stands. */
export interface NetworkEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly sign: Sign;
  readonly a: ActorRef;
  readonly b: ActorRef;
  /** For support, command, affiliation, membership, hostile: from `a` to `b`; otherwise the order has no meaning. */
  readonly directed: boolean;
  /** First and last day that words put it; null: not said. */
  readonly from: string | null;
  readonly to: string | null;
  /** Told as over. */
  readonly ended: boolean;
  readonly firstKnown: string | null;
  readonly lastKnown: string | null;
  /** Independent tellings: claims of a relation, events of deeds. */
  readonly weight: number;
  /** Ids of what it stands on. */
  readonly relations: readonly string[];
  readonly events: readonly string[];
  readonly claims: readonly string[];
}

/** An actor of the network. */
export interface NetworkNode extends ActorRef {
  /** Events in which it takes part with or against another of the network. */
  readonly events: number;
  readonly edges: number;
}

/** Actors, and what stands between them. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const SIGN: Readonly<Record<EdgeKind, Sign>> = {
  support: 1,
  command: 1,
  affiliation: 1,
  membership: 1,
  rivalry: -1,
  hostile: -1,
  talks: 0,
};
const UNDIRECTED: ReadonlySet<EdgeKind> = new Set(['rivalry', 'talks']);
/** Kinds of events in which one acts against another. */
const HOSTILE: ReadonlySet<string> = new Set([
  'strike',
  'fight',
  'takeover',
  'custody',
  'seizure',
  'siege',
  'violation',
]);
/** Of these the parties stand side by side among the agents. */
const MUTUAL: ReadonlySet<string> = new Set(['clash', 'negotiation', 'agreement']);

type Tie = Omit<NetworkEdge, 'id' | 'sign' | 'directed' | 'weight'> & { readonly weight: number };

/**
 * The network of actors: relations as they are told, signed; and what they did to each other, event by event, put together by pair. Only
 * actors that the words name with an identity stand in it by deeds: `Kämpfer` fight everybody.
 */
export function foldNetwork(relations: readonly RelationInterval[], events: readonly EventWithClaims[]): Network {
  const edges = [...relations.flatMap(tieOfRelation), ...together(events.flatMap(tiesOfEvent))].map(
    (tie): NetworkEdge => ({
      ...tie,
      id: `edge:${tie.kind}:${refKey(tie.a)}:${refKey(tie.b)}:${tie.from ?? tie.firstKnown ?? ''}`,
      sign: SIGN[tie.kind],
      directed: !UNDIRECTED.has(tie.kind),
    }),
  );
  const sorted = edges.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { nodes: nodesOf(sorted), edges: sorted };
}

function tieOfRelation(one: RelationInterval): readonly Tie[] {
  if (one.kind === 'alias' || one.b === null || one.status === 'negated') return [];
  const { id, kind, a, b, from, to, ended, firstKnown, lastKnown, evidence } = one;
  const claims = evidence.map(({ claim }) => claim);
  const weight = new Set(evidence.map(({ publisher, report }) => publisher ?? report)).size;
  return [{ kind, a, b, from, to, ended, firstKnown, lastKnown, weight, relations: [id], events: [], claims }];
}

/** Who acts against whom in an event; who fights or talks with whom. */
function tiesOfEvent({ event, claims }: EventWithClaims): readonly Tie[] {
  if (event.status === 'negated' || event.status === 'announced') return [];
  const kind = event.kind === 'talks' ? 'talks' : HOSTILE.has(event.kind) ? 'hostile' : null;
  if (kind === null) return [];
  const pairs = new Map<string, { a: ActorRef; b: ActorRef; claims: string[] }>();
  for (const { claim } of claims) {
    const agents = claim.agents.filter(({ id }) => id !== null);
    const others = claim.targets.filter(({ id }) => id !== null);
    const against = MUTUAL.has(claim.type)
      ? agents.flatMap((a, i) => agents.slice(i + 1).map((b) => [a, b] as const))
      : [];
    const done =
      kind === 'talks' && others.length === 0 ? [] : agents.flatMap((a) => others.map((b) => [a, b] as const));
    for (const [x, y] of [...against, ...done]) {
      if (x.id === y.id) continue;
      const turned = kind === 'talks' && refKey(x) > refKey(y);
      const [a, b] = turned ? [y, x] : [x, y];
      const key = JSON.stringify([refKey(a), refKey(b)]);
      const pair = pairs.get(key) ?? { a: { id: a.id, name: a.name }, b: { id: b.id, name: b.name }, claims: [] };
      pair.claims.push(claim.id);
      pairs.set(key, pair);
    }
  }
  const known = claims.flatMap((one) => one.known ?? []).sort();
  const { id, start, end } = event;
  return [...pairs.values()].map((pair) => ({
    kind,
    ...pair,
    from: start,
    to: end,
    ended: false,
    firstKnown: known[0] ?? null,
    lastKnown: known.at(-1) ?? null,
    weight: 1,
    relations: [],
    events: [id],
  }));
}

/** Deeds of one pair as one edge over its days. */
function together(ties: readonly Tie[]): readonly Tie[] {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) addTo(pairs, JSON.stringify([tie.kind, refKey(tie.a), refKey(tie.b)]), tie);
  return [...pairs.values()].map((all) => ({
    ...all[0]!,
    from: first(all.map(({ from }) => from)),
    to: last(all.map(({ to }) => to)),
    firstKnown: first(all.map(({ firstKnown }) => firstKnown)),
    lastKnown: last(all.map(({ lastKnown }) => lastKnown)),
    weight: all.length,
    events: all.flatMap(({ events }) => events),
    claims: all.flatMap(({ claims }) => claims),
  }));
}

const told = (days: readonly (string | null)[]): string[] => days.filter((day) => day !== null).sort();
const first = (days: readonly (string | null)[]): string | null => told(days)[0] ?? null;
const last = (days: readonly (string | null)[]): string | null => told(days).at(-1) ?? null;

function nodesOf(edges: readonly NetworkEdge[]): readonly NetworkNode[] {
  const nodes = new Map<string, { ref: ActorRef; events: Set<string>; edges: number }>();
  for (const edge of edges)
    for (const ref of [edge.a, edge.b]) {
      const node = nodes.get(refKey(ref)) ?? { ref, events: new Set(), edges: 0 };
      for (const event of edge.events) node.events.add(event);
      node.edges++;
      nodes.set(refKey(ref), node);
    }
  return [...nodes.values()]
    .map(({ ref, events, edges: count }) => ({ ...ref, events: events.size, edges: count }))
    .sort((a, b) => b.edges - a.edges || (a.name < b.name ? -1 : 1));
}
