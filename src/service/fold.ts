import { loadKnowledge, type Place } from '../knowledge/index.js';
import { foldControl } from '../situation/index.js';
import type { FoldControl } from './ask.js';

/** The fold of the situation with what the ledger knows of sides and the gazetteer of points. */
export function loadFold(): FoldControl {
  const { sideOf } = loadKnowledge();
  return (claims, query) => foldControl(claims, query, { sideOf, pointOf: placeOf });
}

/** A place of the gazetteer by its id; null where it has none of that id. */
export const placeOf = (id: string): Place | null => loadKnowledge().place(id);
