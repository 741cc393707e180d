/** What a scene is linked to, with the evidence. Most have few: a list is smaller than a map, and as fast. */
export class Links {
  #ids: number[] | null = null;
  #weights: number[] | null = null;

  /** The evidence, or undefined where there is no link. */
  get(other: number): number | undefined {
    const at = this.#ids?.indexOf(other) ?? -1;
    return at < 0 ? undefined : this.#weights![at];
  }

  set(other: number, weight: number): void {
    if (this.#ids === null || this.#weights === null) {
      this.#ids = [other];
      this.#weights = [weight];
      return;
    }
    const at = this.#ids.indexOf(other);
    if (at >= 0) this.#weights[at] = weight;
    else {
      this.#ids.push(other);
      this.#weights.push(weight);
    }
  }

  delete(other: number): void {
    const at = this.#ids?.indexOf(other) ?? -1;
    if (at < 0) return;
    this.#ids!.splice(at, 1);
    this.#weights!.splice(at, 1);
  }

  each(look: (other: number, weight: number) => void): void {
    if (this.#ids !== null) for (let i = 0; i < this.#ids.length; i++) look(this.#ids[i]!, this.#weights![i]!);
  }
}
