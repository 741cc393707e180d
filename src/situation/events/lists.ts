/** Sizes of the rooms that lists are given: powers of two, up to 2^30. */
const ROOMS = 31;

/**
 * Many small lists of numbers in one piece of memory. A list that grows moves to a room of twice the size; the room it leaves is given to the next
 * list that needs one of that size. Nothing here is walked through by the collector of garbage.
 */
export class Lists {
  /** All rooms. */
  pool = new Int32Array(1 << 12);
  /** By list: where it begins in the pool. */
  at = new Int32Array(1 << 8);
  /** By list: how many numbers it has. */
  size = new Int32Array(1 << 8);
  #room = new Int8Array(1 << 8).fill(-1);
  #end = 0;
  readonly #free: number[][] = Array.from({ length: ROOMS }, () => []);

  /** Makes sure that there are so many lists. */
  reserve(lists: number): void {
    if (lists <= this.size.length) return;
    const length = Math.max(lists, 2 * this.size.length);
    this.at = grown(this.at, length);
    this.size = grown(this.size, length);
    const room = new Int8Array(length).fill(-1);
    room.set(this.#room);
    this.#room = room;
  }

  /** Puts a number behind the others of a list. */
  put(list: number, value: number): void {
    const size = this.size[list]!;
    const room = this.#room[list]!;
    if (room < 0 || size === 1 << room) this.#move(list, room + 1);
    this.pool[this.at[list]! + size] = value;
    this.size[list] = size + 1;
  }

  /** Takes a number out of a list; the last one takes its place. */
  remove(list: number, value: number): void {
    const [start, size] = [this.at[list]!, this.size[list]!];
    const found = this.pool.subarray(start, start + size).indexOf(value);
    if (found < 0) return;
    this.pool[start + found] = this.pool[start + size - 1]!;
    this.size[list] = size - 1;
  }

  #move(list: number, room: number): void {
    let to = this.#free[room]!.pop();
    if (to === undefined) {
      to = this.#end;
      this.#end += 1 << room;
      if (this.#end > this.pool.length) this.pool = grown(this.pool, Math.max(this.#end, 2 * this.pool.length));
    }
    const [from, size] = [this.at[list]!, this.size[list]!];
    if (size > 0) this.pool.copyWithin(to, from, from + size);
    if (room > 0) this.#free[room - 1]!.push(from);
    this.at[list] = to;
    this.#room[list] = room;
  }
}

/** The same numbers with room for more. */
export function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}
