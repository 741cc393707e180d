import type { Party } from './effect.js';

/** A list of parties as one cell sees it. States are bits: state `s` is `1 << s`. */
export interface Who {
  readonly parties: readonly Party[];
  /** Numbers of their keys within the cell, each once. */
  readonly keys: readonly number[];
  /** One key for those who hold a place together. */
  readonly side: string;
  /** Number of the very list: the same is said of it. */
  readonly content: number;
  /** The state of exactly these; 0 where there is none. */
  state: number;
  /** States that share somebody with them. */
  shares: number;
  /** States that hold all of them; none for nobody. */
  holds: number;
}

/** A side of a cell: those who are told to hold it together. State 0 is nobody that is told of. */
export interface SideState {
  readonly keys: readonly string[];
  readonly parties: readonly Party[];
}

/** Those who are told of in one cell, by number: what is compared a thousand times is compared as bits. */
export class Cast {
  readonly #numbers = new Map<string, number>();
  readonly #contents = new Map<string, number>();
  readonly #lists = new Map<readonly Party[], Who>();
  readonly nobody: Who = { parties: [], keys: [], side: '', content: 0, state: 0, shares: 0, holds: 0 };

  constructor() {
    this.#contents.set('', 0);
  }

  of(parties: readonly Party[]): Who {
    if (parties.length === 0) return this.nobody;
    let who = this.#lists.get(parties);
    if (who === undefined) {
      who = this.#make(parties);
      this.#lists.set(parties, who);
    }
    return who;
  }

  /** Number of a key; -1 for who is not told of here. */
  numberOf(key: string): number {
    return this.#numbers.get(key) ?? -1;
  }

  #make(parties: readonly Party[]): Who {
    const keys: number[] = [];
    const names: string[] = [];
    for (const { key } of parties) {
      const number = numberIn(this.#numbers, key);
      if (keys.includes(number)) continue;
      keys.push(number);
      names.push(key);
    }
    const side = names.length === 1 ? names[0]! : names.sort().join('\u0000');
    const said = parties.length === 1 ? side : parties.map(({ key }) => key).join(' ');
    return { parties, keys, side, content: numberIn(this.#contents, said), state: 0, shares: 0, holds: 0 };
  }

  /** Tells all lists which states they meet, once the sides of the cell are known; answers the states that share somebody with each. */
  settle(sides: readonly SideState[]): Int32Array {
    const own = sides.map(({ keys }) => keys.map((key) => numberIn(this.#numbers, key)));
    const byKey = new Map(sides.map(({ keys }, i) => [[...keys].sort().join('\u0000'), i + 1] as const));
    for (const who of this.#lists.values()) {
      who.state = byKey.get(who.side) ?? 0;
      for (let i = 0; i < own.length; i++) {
        let shared = 0;
        for (const key of who.keys) if (own[i]!.includes(key)) shared++;
        if (shared > 0) who.shares |= 1 << (i + 1);
        if (shared === who.keys.length) who.holds |= 1 << (i + 1);
      }
    }
    return kinOf(own);
  }
}

/** For each state the states that share somebody with it, itself among them. */
function kinOf(own: readonly (readonly number[])[]): Int32Array {
  const kin = new Int32Array(own.length + 1);
  for (let a = 0; a < own.length; a++)
    for (let b = 0; b < own.length; b++)
      if (a === b || own[a]!.some((key) => own[b]!.includes(key))) kin[a + 1]! |= 1 << (b + 1);
  return kin;
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
