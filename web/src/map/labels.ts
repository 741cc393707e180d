/** A name that wants to stand beside a point. */
export interface Wish {
  readonly text: string;
  /** Place by its number in the scene; -1: a town of which nothing is told. */
  readonly place: number;
  /** In the world. */
  readonly x: number;
  readonly y: number;
  /** Height of the letters and distance from the point, in pixels of the page. */
  readonly size: number;
  readonly away: number;
  /** Pixels that other names keep from it. */
  readonly room: number;
  /** Of a place of which something is known: where there is no room beside marks, it may lie over them. */
  readonly known: boolean;
}

/** A name that stands: its upper left corner as seen from its point, and its size, in pixels of the page. */
export interface Label extends Wish {
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

/** Left, top, right, bottom in pixels of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const CELL = 48;
const LINE_HEIGHT = 1.2;
/** No name is narrower: so much room must be there before its width is measured. */
const LEAST_WIDTH = 12;
/** More names than these nobody reads. */
const MOST = 700;

/** Boxes on a page, found by where they are. */
export class Boxes {
  readonly #cells = new Map<number, Box[]>();

  #each([left, top, right, bottom]: Box, visit: (cell: number) => boolean): boolean {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
        if (visit(column * 65_536 + row)) return true;
    return false;
  }

  add(box: Box): void {
    this.#each(box, (cell) => {
      const known = this.#cells.get(cell);
      if (known) known.push(box);
      else this.#cells.set(cell, [box]);
      return false;
    });
  }

  hits(box: Box): boolean {
    const [left, top, right, bottom] = box;
    return this.#each(box, (cell) => {
      for (const [l, t, r, b] of this.#cells.get(cell) ?? [])
        if (l < right && r > left && t < bottom && b > top) return true;
      return false;
    });
  }
}

/** Where a name may stand beside its point, the best first: right, left, above, below. */
const corner = (side: number, away: number, width: number, height: number): readonly [number, number] =>
  side === 0
    ? [away, -height / 2]
    : side === 1
      ? [-away - width, -height / 2]
      : side === 2
        ? [-width / 2, -away - height]
        : [-width / 2, away];

const grown = ([left, top, right, bottom]: Box, by: number): Box => [left - by, top - by, right + by, bottom + by];

/** What names are placed on. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** Pixels of the page of a point of the world, in each copy of it that is in sight. */
  readonly at: (x: number, y: number) => readonly (readonly [number, number])[];
  /** Width of a text in pixels of the page. */
  readonly measure: (text: string, size: number) => number;
  /** What no name may cover. */
  readonly taken: Boxes;
  /** What no name should cover. */
  readonly marks: Boxes;
}

/** Places names greedily, in the order of the wishes: none covers another, and marks only where there is no other room. */
export function placeLabels(wishes: Iterable<Wish>, page: Page): readonly Label[] {
  const placed: Label[] = [];
  for (const wish of wishes) {
    if (placed.length >= MOST) break;
    const [at] = page.at(wish.x, wish.y);
    if (!at || wish.text === '') continue;
    const label = stand(wish, at, page);
    if (!label) continue;
    placed.push(label);
    for (const [px, py] of page.at(wish.x, wish.y)) {
      const [left, top] = [px + label.dx, py + label.dy];
      page.taken.add(grown([left, top, left + label.width, top + label.height], wish.room));
    }
  }
  return placed;
}

function stand(wish: Wish, [px, py]: readonly [number, number], page: Page): Label | null {
  const { measure, taken, marks } = page;
  const { text, size, away, room, known } = wish;
  const height = size * LINE_HEIGHT;
  const boxOf = (side: number, width: number): Box => {
    const [dx, dy] = corner(side, away, width, height);
    return [px + dx, py + dy, px + dx + width, py + dy + height];
  };
  const sides = [0, 1, 2, 3].filter((side) => !taken.hits(grown(boxOf(side, LEAST_WIDTH), room)));
  if (sides.length === 0) return null;
  const width = measure(text, size);
  const free = sides.filter((side) => !taken.hits(grown(boxOf(side, width), room)));
  // A name that the edge cuts off is read by nobody, or read wrongly: it waits until the map moves.
  const onPage = ([left, top, right, bottom]: Box) =>
    left >= 0 && top >= 0 && right <= page.width && bottom <= page.height;
  const wanted = free.filter((one) => onPage(boxOf(one, width)));
  const side = wanted.find((one) => !marks.hits(boxOf(one, width))) ?? (known ? wanted[0] : undefined);
  if (side === undefined) return null;
  const [dx, dy] = corner(side, away, width, height);
  return { ...wish, dx, dy, width, height };
}
