import type { Mention } from '../../claims/index.js';
import type { ActorRef } from '../types.js';
import { Ids } from './ids.js';

/** An actor of a cell: `key` is the same for all names of one side. */
export interface Party extends ActorRef {
  readonly key: string;
}

/** Who belongs to whom, for a fold that knows no ledger: `sideOf('actor:sy-army')` may be `actor:sy`. */
export type SideOf = (id: string) => string;

/** Things by number, each once: columns hold the numbers. */
export class Numbered<T> {
  readonly #numbers = new Map<T, number>();
  readonly #all: T[] = [];

  /** `first`: what is asked for most. */
  constructor(readonly first: T) {
    this.of(first);
  }

  of(thing: T): number {
    if (thing === this.first && this.#all.length > 0) return 0;
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#all.length);
    return this.#all.push(thing) - 1;
  }

  at(number: number): T {
    return this.#all[number]!;
  }
}

const NOBODY: readonly Party[] = [];
const NO_KEYS: readonly string[] = [];

/** Equal words and parties are kept once and by number: a million claims name few of them. */
export class Shared {
  readonly #parties = new Map<string, Map<string, Party>>();
  readonly #numbers = new Map<Party, number>();
  readonly #ones = new Map<Party, readonly Party[]>();
  readonly #lists = new Map<string, readonly Party[]>();
  readonly #listNumbers = new Map<readonly Party[], number>([[NOBODY, 0]]);
  readonly #allLists: (readonly Party[])[] = [NOBODY];
  readonly #keys = new Map<readonly Party[], readonly string[]>([[NOBODY, NO_KEYS]]);
  readonly #ofKeys = new Map<readonly string[], readonly Party[]>([[NO_KEYS, NOBODY]]);
  /** Lists of keys that `keys` gave. */
  readonly keyLists = new Numbered<readonly string[]>(NO_KEYS);
  readonly words = new Numbered<string>('');
  readonly claims = new Ids();
  readonly reports = new Ids();
  /** Hashes of the versions of reports. */
  readonly hashes = new Ids();
  readonly #dayKnown = new Map<string, string>();
  readonly #small = new Map<string, string>();
  readonly #voices = new Map<string, string>();

  /** `faceless`: names of sources that are no more than described (`Berichte`), in small letters. */
  constructor(readonly faceless: ReadonlySet<string> = new Set()) {}

  /** In small letters. */
  small(word: string): string {
    let small = this.#small.get(word);
    if (small === undefined) {
      small = word.toLowerCase();
      this.#small.set(word, small);
    }
    return small;
  }

  /** A rule with the remark that no day is told but that of the report. */
  dayKnown(rule: string): string {
    let known = this.#dayKnown.get(rule);
    if (known === undefined) {
      known = `${rule}, day-known`;
      this.#dayKnown.set(rule, known);
    }
    return known;
  }

  /** The voice of a publisher. */
  voice(publisher: string): string {
    let voice = this.#voices.get(publisher);
    if (voice === undefined) {
      voice = `publisher:${publisher.toLowerCase()}`;
      this.#voices.set(publisher, voice);
    }
    return voice;
  }

  party({ id, name }: Pick<Mention, 'id' | 'name'>, sideOf: SideOf): Party {
    let named = this.#parties.get(id ?? '');
    if (named === undefined) {
      named = new Map();
      this.#parties.set(id ?? '', named);
    }
    let party = named.get(name);
    if (party === undefined) {
      party = { key: id ? sideOf(id) : `name:${name.toLowerCase()}`, id, name };
      named.set(name, party);
      this.#numbers.set(party, this.#numbers.size);
    }
    return party;
  }

  parties(mentions: readonly Mention[], sideOf: SideOf): readonly Party[] {
    if (mentions.length === 0) return NOBODY;
    if (mentions.length === 1) return this.#alone(this.party(mentions[0]!, sideOf));
    return this.list(mentions.map((mention) => this.party(mention, sideOf)));
  }

  /** The one list of these parties in this order. */
  list(parties: readonly Party[]): readonly Party[] {
    if (parties.length === 0) return NOBODY;
    if (parties.length === 1) return this.#alone(parties[0]!);
    let key = '';
    for (const party of parties) key += `${this.#numbers.get(party)} `;
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.#lists.set(key, parties);
    return parties;
  }

  /** A list of one: most claims speak of one actor on a side. */
  #alone(party: Party): readonly Party[] {
    let list = this.#ones.get(party);
    if (list === undefined) {
      list = [party];
      this.#ones.set(party, list);
    }
    return list;
  }

  /** Keys of the parties of a list that `parties` or `list` gave. */
  keys(parties: readonly Party[]): readonly string[] {
    let keys = this.#keys.get(parties);
    if (keys === undefined) {
      keys = parties.map(({ key }) => key);
      this.#keys.set(parties, keys);
      this.#ofKeys.set(keys, parties);
    }
    return keys;
  }

  /** The list of parties of which `keys` gave these. */
  listOfKeys(keys: readonly string[]): readonly Party[] {
    return this.#ofKeys.get(keys)!;
  }

  /** Number of a list of parties that were made here. */
  listNumber(parties: readonly Party[]): number {
    if (parties.length === 0) return 0;
    const known = this.#listNumbers.get(parties);
    if (known !== undefined) return known;
    const list = this.list(parties);
    const number = this.#listNumbers.get(list) ?? this.#allLists.push(list) - 1;
    this.#listNumbers.set(list, number);
    return number;
  }

  listAt(number: number): readonly Party[] {
    return this.#allLists[number]!;
  }
}
