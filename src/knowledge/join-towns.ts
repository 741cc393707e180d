import type { Towns } from './towns.js';

/** Several gazetteers as one; a place of more than one is that of the first, under the names of all. */
export function joinTowns(all: readonly [Towns, ...Towns[]]): Towns {
  if (all.length === 1) return all[0];
  const starts = all.map((_, i) => all.slice(0, i).reduce((sum, towns) => sum + towns.size, 0));
  const at = (row: number): readonly [Towns, number] => {
    const i = starts.findLastIndex((start) => start <= row);
    return [all[i]!, row - starts[i]!];
  };
  const firstRow = (id: number): number | null => {
    for (const [i, towns] of all.entries()) {
      const row = towns.rowOf(id);
      if (row !== null) return starts[i]! + row;
    }
    return null;
  };
  const idOf = (row: number): number => {
    const [towns, own] = at(row);
    return towns.idOf(own);
  };
  return {
    size: all.reduce((sum, towns) => sum + towns.size, 0),
    find(index, key) {
      const rows = all.flatMap((towns, i) =>
        towns
          .find(index, key)
          .map((town) => ({ ...town, row: firstRow(towns.idOf(town.row)) ?? starts[i]! + town.row })),
      );
      return rows.filter((town, i) => rows.findIndex((other) => other.row === town.row) === i);
    },
    rowOf: firstRow,
    idOf,
    sound(row) {
      const id = idOf(row);
      return all.flatMap((towns) => {
        const own = towns.rowOf(id);
        return own === null ? [] : towns.sound(own);
      });
    },
    place(row) {
      const [towns, own] = at(row);
      return towns.place(own);
    },
    exonyms: () => all.flatMap((towns) => towns.exonyms()),
    largest(box, most) {
      const rows = all.flatMap((towns, i) => towns.largest(box, most).map((row) => starts[i]! + row));
      const seen = new Set<number>();
      const first = rows.filter((row) => !seen.has(idOf(row)) && seen.add(idOf(row)));
      const population = (row: number): number => {
        const [towns, own] = at(row);
        return towns.place(own).population ?? 0;
      };
      return first.sort((a, b) => population(b) - population(a)).slice(0, most);
    },
  };
}
