/** One figure that was measured. */
export interface Figure {
  /** Stable name, `<set>.<what>`. */
  readonly figure: string;
  readonly value: number;
  /** Unit, or empty for a ratio. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** What an issue asks for; absent where none does. */
  readonly goal?: number;
}

/** A benchmark: found by its name, run by `npm run bench <name>`. */
export interface Benchmark {
  readonly name: string;
  /** One sentence: what is measured, on what. */
  readonly about: string;
  /** Files under ../shared that it needs; it says so and is left out where one is absent. */
  readonly needs: readonly string[];
  readonly run: () => Promise<readonly Figure[]>;
}
