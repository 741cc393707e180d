/** A name that can be looked for, with how many claims have it. */
export interface FoundName {
  /** Id, or the name where it has none: what a filter takes. */
  readonly id: string;
  readonly name: string;
  readonly claims: number;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  /** Folded names under which it is found. */
  readonly names: Set<string>;
  claims: number;
}

/** Who and what the claims name, under all names that are known. */
export class NameList {
  readonly #entries = new Map<string, Entry>();

  constructor(
    readonly fold: (text: string) => string,
    /** Other names of an id. */
    readonly aliases: (id: string) => readonly string[] = () => [],
  ) {}

  /** Counts a claim that names somebody. */
  see(key: string, id: string | null, name: string, text: string): void {
    let entry = this.#entries.get(key);
    if (!entry) {
      const names = new Set([name, ...(id === null ? [] : this.aliases(id))].map(this.fold));
      entry = { id: id ?? name, name, names, claims: 0 };
      this.#entries.set(key, entry);
    }
    entry.names.add(this.fold(text));
    entry.claims += 1;
  }

  get(key: string): FoundName | null {
    const entry = this.#entries.get(key);
    return entry ? { id: entry.id, name: entry.name, claims: entry.claims } : null;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Keys of all whose name this is, whole. */
  named(name: string): readonly string[] {
    const wanted = this.fold(name);
    return [...this.#entries].filter(([key, { names }]) => key === name || names.has(wanted)).map(([key]) => key);
  }

  /** Names that begin so, or have a word that does; those with most claims first. */
  like(text: string, most: number): readonly FoundName[] {
    const wanted = this.fold(text).trim();
    if (wanted === '') return [];
    const rank = ({ names }: Entry): number => {
      let best = 0;
      for (const name of names) {
        if (name === wanted) return 3;
        if (name.startsWith(wanted)) best = Math.max(best, 2);
        else if (name.includes(` ${wanted}`) || name.includes(`-${wanted}`)) best = Math.max(best, 1);
      }
      return best;
    };
    return [...this.#entries.values()]
      .map((entry) => ({ entry, rank: rank(entry) }))
      .filter((one) => one.rank > 0)
      .sort((a, b) => b.rank - a.rank || b.entry.claims - a.entry.claims || (a.entry.name < b.entry.name ? -1 : 1))
      .slice(0, most)
      .map(({ entry: { id, name, claims } }) => ({ id, name, claims }));
  }
}
