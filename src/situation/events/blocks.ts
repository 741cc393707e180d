/** Scenes that are found under a key: as what it names, or as something in it. */
interface Block {
  own: number[] | null;
  inner: number[] | null;
}

const NONE: readonly number[] = [];
const add = (list: number[] | null, id: number): number[] => {
  if (list === null) return [id];
  list.push(id);
  return list;
};

/** Keys of a scene: where it is itself, and what it lies in. */
export interface Keys {
  readonly own: readonly number[];
  readonly inner: readonly number[];
}

/** Where scenes are found that are to be compared: under each key those that are what it names see all, those that lie in it see only those. */
export class Blocks {
  readonly #found = new Map<number, Block>();

  /** Puts a scene under its keys; looks at all that stand there before it, some of them more than once. */
  put(id: number, { own, inner }: Keys, look: (other: number) => void): void {
    for (const key of own) {
      const block = this.#block(key);
      if (block.own !== null) for (let i = 0; i < block.own.length; i++) look(block.own[i]!);
      if (block.inner !== null) for (let i = 0; i < block.inner.length; i++) look(block.inner[i]!);
      block.own = add(block.own, id);
    }
    for (const key of inner) {
      const block = this.#block(key);
      if (block.own !== null) for (let i = 0; i < block.own.length; i++) look(block.own[i]!);
      block.inner = add(block.inner, id);
    }
  }

  /** Looks at all that a scene is compared with, itself among them. */
  each({ own, inner }: Keys, look: (other: number) => void): void {
    for (const key of own) {
      const block = this.#found.get(key);
      for (const other of block?.own ?? NONE) look(other);
      for (const other of block?.inner ?? NONE) look(other);
    }
    for (const key of inner) for (const other of this.#found.get(key)?.own ?? NONE) look(other);
  }

  remove(id: number, keys: Keys): void {
    for (const as of ['own', 'inner'] as const)
      for (const key of keys[as]) {
        const block = this.#found.get(key)!;
        const list = block[as]!;
        list.splice(list.indexOf(id), 1);
        if (list.length === 0) block[as] = null;
        if (block.own === null && block.inner === null) this.#found.delete(key);
      }
  }

  #block(key: number): Block {
    let block = this.#found.get(key);
    if (block === undefined) {
      block = { own: null, inner: null };
      this.#found.set(key, block);
    }
    return block;
  }
}
