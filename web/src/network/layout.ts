import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { sideKey } from '../side.js';
import type { Edge, Node } from './graph.js';

/** Where a node stands, in the units of the drawing. */
export interface Spot {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly node: Node;
  readonly radius: number;
}

const STEPS = 260;

/** Area grows with the events that an actor has part in. */
const radiusOf = ({ events, edges }: Node): number => 7 + Math.min(15, 1.6 * Math.sqrt(events + edges));

/**
 * Where the actors stand: friends near, enemies apart. The library begins on a spiral and draws its chance from a generator of its own, so that
 * the same network has the same picture each time.
 */
export function layout(nodes: readonly Node[], edges: readonly Edge[]): readonly Spot[] {
  const bodies = nodes.map((node): Body => ({ key: sideKey(node), node, radius: radiusOf(node) }));
  const links = edges.map(({ a, b, sign }) => ({ source: sideKey(a), target: sideKey(b), sign }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body> & { readonly sign: number }>(links)
        .id(({ key }) => key)
        .distance(({ sign }) => (sign > 0 ? 90 : sign < 0 ? 190 : 150))
        .strength(({ sign }) => (sign > 0 ? 0.5 : 0.12)),
    )
    .force('charge', forceManyBody().strength(-420).distanceMax(700))
    // Names stand below the discs: more room to the sides than above.
    .force(
      'collide',
      forceCollide<Body>(({ radius, node }) => radius + 10 + Math.min(60, node.name.length * 2.4)).strength(0.8),
    )
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.06))
    .stop()
    .tick(STEPS);
  return bodies.map(({ node, radius, x = 0, y = 0 }) => ({ node, radius, x, y }));
}
