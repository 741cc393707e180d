/** What failed is asked for again after so many milliseconds, after each further failure twice as long, at most the last. */
const FIRST_MS = 1000;
const MOST_MS = 60_000;

interface Failed {
  readonly wait: number;
  readonly at: number;
}

/** Fetches each thing once. What could not be had is not asked for again at once: a server that is gone is left in peace while the map moves. */
export class Fetches<T> {
  readonly #here = new Map<number, T>();
  readonly #coming = new Map<number, Promise<void>>();
  readonly #failed = new Map<number, Failed>();

  /** `now`: milliseconds of a clock that only goes forward. */
  constructor(
    readonly load: (key: number) => Promise<T>,
    readonly now: () => number = () => performance.now(),
  ) {}

  get(key: number): T | undefined {
    return this.#here.get(key);
  }

  /** Fetches it, for all who want it now; null: it is here, or failed so lately that it is not asked for yet. */
  want(key: number): Promise<void> | null {
    if (this.#here.has(key)) return null;
    const coming = this.#coming.get(key);
    if (coming) return coming;
    if (this.againIn(key) > 0) return null;
    const asked = this.#ask(key).finally(() => this.#coming.delete(key));
    this.#coming.set(key, asked);
    return asked;
  }

  async #ask(key: number): Promise<void> {
    try {
      this.#here.set(key, await this.load(key));
      this.#failed.delete(key);
    } catch (error) {
      const wait = Math.min(MOST_MS, 2 * (this.#failed.get(key)?.wait ?? FIRST_MS / 2));
      this.#failed.set(key, { wait, at: this.now() });
      throw error;
    }
  }

  /** Milliseconds until it may be asked for again; 0: now. */
  againIn(key: number): number {
    const failed = this.#failed.get(key);
    return failed ? Math.max(0, failed.at + failed.wait - this.now()) : 0;
  }
}
