import { JOINT } from './weights.js';

/** Components of more scenes are cut where evidence is below the next step, up to evidence that is certain, tenths of a bit. */
const LARGE = 300;
const CUT = 10;
const CERTAIN = 150;
/** From so many changed scenes on all components are looked at as wholes. */
const MANY = 500;

/** Scenes that are grouped together. */
interface Piece {
  readonly ids: readonly number[];
  /** Evidence above which they hang together. */
  readonly joint: number;
}

/**
 * Which scenes hang together. A piece is what evidence above a level connects: the lowest level at which it has no more than `LARGE` scenes. Where
 * much happens day by day at one place, all of it hangs together over weak evidence: what is too large is cut where the evidence is weakest. Components of
 * a higher level lie within those of a lower one, so the piece of a scene is a function of the graph; a change is followed only as far as pieces reach.
 */
export class Pieces {
  /** By scene: the others that speak for one event with it, or of which people say something, and the evidence; two numbers for each. */
  readonly #links: (number[] | null)[] = [];
  readonly #pieces: (Piece | null)[] = [];
  readonly #dirty = new Set<number>();

  /** Takes in a scene without links. */
  add(id: number): void {
    this.#links[id] = null;
    this.#pieces[id] = null;
    this.#dirty.add(id);
  }

  /** Links two scenes that have no link. */
  link(a: number, b: number, weight: number): void {
    this.#push(a, b, weight);
    this.#push(b, a, weight);
    this.#broken(a, weight);
    this.#broken(b, weight);
  }

  /** Links two scenes anew. */
  relink(a: number, b: number, weight: number): void {
    if (this.weight(a, b) !== undefined) {
      this.#drop(a, b);
      this.#drop(b, a);
    }
    this.link(a, b, weight);
    this.#break(a);
    this.#break(b);
  }

  /** The evidence between two; undefined where there is no link. */
  weight(a: number, b: number): number | undefined {
    const links = this.#links[a];
    if (links) for (let i = 0; i < links.length; i += 2) if (links[i] === b) return links[i + 1];
    return undefined;
  }

  each(id: number, look: (other: number) => void): void {
    const links = this.#links[id];
    if (links) for (let i = 0; i < links.length; i += 2) look(links[i]!);
  }

  remove(id: number): void {
    this.#break(id);
    const links = this.#links[id] ?? [];
    for (let i = 0; i < links.length; i += 2) {
      this.#drop(links[i]!, id);
      // What hung together over this one may be small enough now to stay in one piece.
      if (links[i + 1]! > JOINT) this.#dirty.add(links[i]!);
    }
    this.#links[id] = null;
    this.#pieces[id] = null;
    this.#dirty.delete(id);
  }

  /** Whether something changed that was not given. */
  get unsettled(): boolean {
    return this.#dirty.size > 0;
  }

  /** Pieces in which something changed, with about `most` scenes, the rest next time. */
  settle(most = Number.POSITIVE_INFINITY): readonly number[][] {
    const found: number[][] = [];
    const wholes = this.#dirty.size > MANY;
    let size = 0;
    for (const id of this.#dirty) {
      if (size >= most) break;
      const alone = !wholes || this.#links[id] === null;
      const pieces = alone ? [this.#pieceOf(id)] : this.#cut([...this.#reach(id, JOINT, null)], JOINT);
      for (const { ids, joint } of pieces) {
        const stands = this.#stands(ids);
        const piece: Piece = stands ? this.#pieces[ids[0]!]! : { ids, joint };
        for (const one of ids) {
          this.#pieces[one] = piece;
          this.#dirty.delete(one);
        }
        if (stands) continue;
        found.push([...ids]);
        size += ids.length;
      }
      this.#dirty.delete(id);
    }
    return found;
  }

  /** Whether a piece is as it was: the same scenes, none of them changed. */
  #stands(ids: readonly number[]): boolean {
    const piece = this.#pieces[ids[0]!];
    if (!piece || piece.ids.length !== ids.length) return false;
    return ids.every((id) => this.#pieces[id] === piece);
  }

  /** The piece of one scene: components of it, level by level, none looked at further than it may be large. */
  #pieceOf(id: number): Piece {
    if (this.#links[id] === null) return { ids: [id], joint: JOINT };
    for (let joint = JOINT; ; joint += CUT) {
      const most = joint >= CERTAIN ? Number.POSITIVE_INFINITY : LARGE;
      const ids = this.#reach(id, joint, null, most);
      if (ids.size <= most) return { ids: [...ids], joint };
    }
  }

  /** A component in its pieces. */
  #cut(ids: readonly number[], joint: number): readonly Piece[] {
    if (ids.length <= LARGE || joint >= CERTAIN) return [{ ids, joint }];
    const pieces: Piece[] = [];
    const seen = new Set<number>();
    for (const id of ids)
      if (!seen.has(id)) pieces.push(...this.#cut([...this.#reach(id, joint + CUT, seen)], joint + CUT));
    return pieces;
  }

  /** Everything that evidence above `joint` leads to; one more than `most` where it is more. What is found is put into `seen`. */
  #reach(start: number, joint: number, seen: Set<number> | null, most = Number.POSITIVE_INFINITY): ReadonlySet<number> {
    const found = new Set([start]);
    for (const id of found) {
      seen?.add(id);
      const links = this.#links[id];
      if (!links) continue;
      for (let i = 0; i < links.length; i += 2) if (links[i + 1]! > joint) found.add(links[i]!);
      if (found.size > most) break;
    }
    return found;
  }

  /** A new link at a level at which the piece hangs together makes it another. */
  #broken(id: number, weight: number): void {
    const piece = this.#pieces[id];
    if (piece && weight > piece.joint) this.#break(id);
  }

  #break(id: number): void {
    const piece = this.#pieces[id];
    if (piece)
      for (const one of piece.ids) {
        this.#pieces[one] = null;
        this.#dirty.add(one);
      }
  }

  #push(id: number, other: number, weight: number): void {
    const links = this.#links[id];
    if (links) links.push(other, weight);
    else this.#links[id] = [other, weight];
  }

  #drop(id: number, other: number): void {
    const links = this.#links[id];
    if (!links) return;
    for (let i = 0; i < links.length; i += 2)
      if (links[i] === other) {
        links.splice(i, 2);
        return;
      }
  }
}
