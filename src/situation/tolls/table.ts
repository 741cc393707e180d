import type { EventOptions, SituationEvent } from '../events/types.js';
import { toldApart } from './place-level.js';
import { type Cell, cellKey, cellsOf, sumTolls, type TollQuestion } from './sum.js';
import type { EventToll } from './types.js';

/** How many events of a period, a place, a party, and how many people they cost. */
export interface SituationCount extends Cell {
  /** How many, and which. */
  readonly count: number;
  readonly events: readonly string[];
  /** Those that may be retellings of others: they are not counted. */
  readonly maybe: readonly string[];
  readonly toll: { readonly low: number; readonly best: number; readonly high: number };
}

/** Counts events, each once in a cell, with the sum of their tolls (`sumTolls`) beside it; `events` are those that were asked for, `retold` those of them that may be retellings. */
export function countEvents(
  events: readonly SituationEvent[],
  tolls: readonly EventToll[],
  question: TollQuestion,
  options: EventOptions = {},
  retold: ReadonlySet<string> = new Set(),
): readonly SituationCount[] {
  const cells = new Map<string, { readonly cell: Cell; readonly events: string[]; readonly maybe: string[] }>();
  for (const { id, start, places, agents, targets } of events)
    for (const cell of cellsOf({ start, places, actors: [...agents, ...targets] }, question, options)) {
      const key = cellKey(cell);
      const found = cells.get(key) ?? { cell, events: [], maybe: [] };
      (retold.has(id) ? found.maybe : found.events).push(id);
      cells.set(key, found);
    }
  const sums = new Map(sumTolls(tolls, question, options).map((sum) => [cellKey(sum), sum]));
  const counts = [...cells].map(([key, { cell, events: ids, maybe }]) => {
    const { low, best, high } = sums.get(key) ?? { low: 0, best: 0, high: 0 };
    return { ...cell, count: ids.length, events: ids, maybe, toll: { low, best, high } };
  });
  return [...toldApart(counts, options)].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const order = ({ period, place, actor, count }: SituationCount): string =>
  JSON.stringify([period, 1e9 - count, place?.name ?? '', place?.id ?? '', actor?.name ?? '']);
