import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pieces } from '../../src/situation/events/pieces.js';

type Graph = Map<number, Map<number, number>>;

/** What evidence above a level leads to. */
function reach(graph: Graph, start: number, joint: number): Set<number> {
  const found = new Set([start]);
  for (const id of found) for (const [other, weight] of graph.get(id)!) if (weight > joint) found.add(other);
  return found;
}

/** The piece of a scene as the papers say it: at the lowest level at which it has no more than 300 scenes. */
function pieceOf(graph: Graph, id: number): string {
  let joint = 15;
  while (joint < 150 && reach(graph, id, joint).size > 300) joint += 10;
  return [...reach(graph, id, joint)].sort((a, b) => a - b).join();
}

/** Scenes in a row, each linked to some of those just before it: about half of all stretches hang together over weak evidence. */
const world = fc.record({
  size: fc.integer({ min: 250, max: 700 }),
  seed: fc.nat({ max: 1e6 }),
  weak: fc.double({ min: 0.9, max: 1, noNaN: true }),
  gone: fc.array(fc.nat(), { maxLength: 12 }),
  few: fc.boolean(),
});

describe('pieces of a graph of evidence', () => {
  it('are what the levels make of it, however it came to be', () => {
    fc.assert(
      fc.property(world, ({ size, seed, weak, gone, few }) => {
        let state = seed + 1;
        const random = (): number => {
          state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff;
          return state / 0x7fffffff;
        };
        const pieces = new Pieces();
        const graph: Graph = new Map();
        const home = new Map<number, string>();
        const settle = (most?: number): void => {
          for (const ids of pieces.settle(most)) {
            const name = [...ids].sort((a, b) => a - b).join();
            for (const id of ids) home.set(id, name);
          }
        };
        const add = (id: number): void => {
          pieces.add(id);
          graph.set(id, new Map());
          for (let back = 1; back <= 3; back++) {
            if (!graph.has(id - back) || random() > (back === 1 ? weak : 0.2)) continue;
            const weight = 16 + Math.floor(60 * random() ** 3);
            pieces.link(id, id - back, weight);
            graph.get(id)!.set(id - back, weight);
            graph.get(id - back)!.set(id, weight);
          }
        };
        const remove = (id: number): void => {
          pieces.remove(id);
          for (const other of graph.get(id)!.keys()) graph.get(other)!.delete(id);
          graph.delete(id);
          home.delete(id);
        };
        for (let id = 0; id < size; id++) {
          add(id);
          if (few && id % 97 === 0) settle();
        }
        settle();
        const check = (): void => {
          for (const id of graph.keys()) if (id % 7 === 0) expect(home.get(id)).toBe(pieceOf(graph, id));
        };
        check();
        for (const turn of gone) {
          const id = turn % size;
          if (graph.has(id)) remove(id);
          else add(id);
          while (pieces.unsettled) settle(50);
        }
        check();
      }),
      { numRuns: 25, seed: 9 },
    );
  });
});
