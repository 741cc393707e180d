import type { Party, Shared, SideOf } from './shared.js';

/** What `Shared` holds of what is used, in JSON: numbers point into the lists. */
export interface SavedNames {
  readonly words: readonly string[];
  readonly parties: readonly (readonly [id: string | null, name: string])[];
  readonly lists: readonly (readonly number[])[];
  /** Lists whose keys are used, by their numbers. */
  readonly keyLists: readonly number[];
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  readonly hashes: readonly string[];
}

class Renumbered<T> {
  readonly #numbers = new Map<T, number>();
  readonly all: T[] = [];

  of(thing: T): number {
    let number = this.#numbers.get(thing);
    if (number === undefined) {
      number = this.all.push(thing) - 1;
      this.#numbers.set(thing, number);
    }
    return number;
  }
}

/** Gives new numbers to the names that are used, in the order in which they are met: what nothing tells any more is not written. */
export class Leaving {
  readonly #words = new Renumbered<number>();
  readonly #parties = new Renumbered<Party>();
  readonly #lists = new Renumbered<readonly Party[]>();
  readonly #keyLists = new Renumbered<readonly Party[]>();
  readonly #claims = new Renumbered<number>();
  readonly #reports = new Renumbered<number>();
  readonly #hashes = new Renumbered<number>();

  constructor(readonly shared: Shared) {
    // What is asked for most has number 0.
    this.#words.of(0);
    this.list(0);
    this.keyList(0);
  }

  readonly word = (number: number): number => this.#words.of(number);
  readonly claim = (number: number): number => this.#claims.of(number);
  readonly report = (number: number): number => this.#reports.of(number);
  readonly hash = (number: number): number => this.#hashes.of(number);

  list(number: number): number {
    return this.#lists.of(this.shared.listAt(number));
  }

  keyList(number: number): number {
    const list = this.shared.listOfKeys(this.shared.keyLists.at(number));
    this.#lists.of(list);
    return this.#keyLists.of(list);
  }

  names(): SavedNames {
    const { shared } = this;
    const lists = this.#lists.all.map((list) => list.map((party) => this.#parties.of(party)));
    return {
      words: this.#words.all.map((number) => shared.words.at(number)),
      parties: this.#parties.all.map(({ id, name }) => [id, name] as const),
      lists,
      keyLists: this.#keyLists.all.map((list) => this.#lists.of(list)),
      claims: this.#claims.all.map((number) => shared.claims.at(number)),
      reports: this.#reports.all.map((number) => shared.reports.at(number)),
      hashes: this.#hashes.all.map((number) => shared.hashes.at(number)),
    };
  }
}

/** Puts names into an empty `Shared` under the numbers that they were saved with. */
export function restoreNames(
  shared: Shared,
  { words, parties, lists, keyLists, claims, reports, hashes }: SavedNames,
  sideOf: SideOf,
): void {
  for (const word of words) shared.words.of(word);
  const all = parties.map(([id, name]) => shared.party({ id, name }, sideOf));
  const made = lists.map((list) => shared.list(list.map((party) => all[party]!)));
  for (const list of made) shared.listNumber(list);
  for (const list of keyLists) shared.keyLists.of(shared.keys(made[list]!));
  for (const claim of claims) shared.claims.of(claim);
  for (const report of reports) shared.reports.of(report);
  for (const hash of hashes) shared.hashes.of(hash);
}
