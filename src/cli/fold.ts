import type { FoldControl } from '../service/ask.js';

/** Loads the fold of the situation, with the sides and the points of places that the knowledge tells. */
export async function loadFold(): Promise<FoldControl> {
  const [{ foldControl }, { loadKnowledge }] = await Promise.all([
    import('../situation/index.js'),
    import('../knowledge/index.js'),
  ]);
  const { sideOf, place } = loadKnowledge();
  return (claims, query) => foldControl(claims, query, { sideOf, pointOf: place });
}
