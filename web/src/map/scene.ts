import type { Sector } from '../../../src/claims/types.js';
import type { ActorRef, ControlStatus } from '../../../src/situation/types.js';
import { type Frame, NONE, UNKNOWN, WHOLE } from '../fold/course.js';
import type { Table } from '../fold/messages.js';
import { PARTS, STATUSES } from '../fold/numbers.js';

/** A place that has a point, with the numbers of its cells, the whole first. */
export interface ScenePlace {
  readonly index: number;
  /** What the address calls it. */
  readonly key: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly cells: readonly number[];
}

/** A cell on the day, for words and marks. */
export interface Cell {
  readonly part: Sector | null;
  readonly status: ControlStatus;
  readonly holders: readonly ActorRef[];
  readonly direction: readonly Sector[];
  readonly probability: number;
  /** Days since 1970; null: never. */
  readonly confirmed: number | null;
}

/** Places on the map: made once for a table, looked at with each frame. */
export class Scene {
  readonly places: readonly ScenePlace[];
  /** Places of which something is known at some time; where there are none, all. */
  readonly room: readonly ScenePlace[];
  readonly unplaced: readonly number[];
  /** Places by what the address calls them. */
  readonly byKey: ReadonlyMap<string, ScenePlace>;

  constructor(readonly table: Table) {
    const cells = new Map<number, number[]>();
    for (const [cell, place] of table.cellPlace.entries()) {
      const known = cells.get(place);
      if (known) known.push(cell);
      else cells.set(place, [cell]);
    }
    const byPart = (a: number, b: number) => table.cellPart[a]! - table.cellPart[b]!;
    this.places = table.places.flatMap(({ id, name, lat, lon }, index) =>
      lat === null || lon === null
        ? []
        : [{ index, key: id ?? name, name, lat, lon, cells: (cells.get(index) ?? []).sort(byPart) }],
    );
    this.byKey = new Map(this.places.map((place) => [place.key, place]));
    const known = this.places.filter(({ index }) => table.ever[index]);
    this.room = known.length > 0 ? known : this.places;
    this.unplaced = table.places.flatMap(({ lat }, index) => (lat === null ? (cells.get(index) ?? []) : []));
  }

  /** A cell on the day of a frame; null where nothing is told of it. */
  cell(frame: Frame, at: number): Cell | null {
    const status = frame.status[at];
    if (status === undefined || status === NONE) return null;
    const part = this.table.cellPart[at]!;
    const direction = frame.direction[at]!;
    const confirmed = frame.confirmed[at]!;
    return {
      part: part === 0 ? null : PARTS[part - 1]!,
      status: STATUSES[status]!,
      holders: this.holders(frame.holders[at]!),
      direction: direction === 0 ? [] : PARTS.filter((_, i) => direction & (1 << i)),
      probability: frame.probability[at]! / WHOLE,
      confirmed: confirmed > -1e6 ? confirmed : null,
    };
  }

  holders(list: number): readonly ActorRef[] {
    return (this.table.lists[list] ?? []).map((side) => this.table.sides[side]!);
  }

  /** Sides that hold, contest or claim something on the day, with how many cells: most first. */
  sides(frame: Frame): readonly { readonly actor: ActorRef; readonly cells: number }[] {
    const counts = new Map<number, number>();
    for (const { cells } of this.places)
      for (const cell of cells)
        if (frame.status[cell]! < UNKNOWN)
          for (const side of this.table.lists[frame.holders[cell]!] ?? [])
            counts.set(side, (counts.get(side) ?? 0) + 1);
    return [...counts]
      .map(([side, cells]) => ({ actor: this.table.sides[side]!, cells }))
      .sort((a, b) => b.cells - a.cells || a.actor.name.localeCompare(b.actor.name));
  }

  /** How many cells of places without a point something is known of on the day. */
  unplacedOn(frame: Frame): number {
    return this.unplaced.filter((cell) => frame.status[cell]! < UNKNOWN).length;
  }
}
