/** A set of few: a list, which is smaller than a table and as fast. */
export class Few<T> {
  readonly #all: T[] = [];

  get size(): number {
    return this.#all.length;
  }

  /** The different ones, in the order in which they came. */
  get list(): readonly T[] {
    return this.#all;
  }

  has(one: T): boolean {
    return this.#all.includes(one);
  }

  add(one: T): void {
    if (!this.#all.includes(one)) this.#all.push(one);
  }

  delete(one: T): void {
    const at = this.#all.indexOf(one);
    if (at >= 0) this.#all.splice(at, 1);
  }
}
