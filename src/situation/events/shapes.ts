import { DEEDS, PARTY_TYPES } from './kinds.js';
import type { Scene } from './scene.js';
import type { EventKind } from './types.js';
import { WEIGHTS } from './weights.js';

/** Kinds that are not compared. */
export const NEVER = -1000;

/** Kinds of which one is what becomes of the other, or the other name for it. */
const OUTCOMES = [
  ['fight', 'takeover', 'fightTakeover'],
  ['fight', 'movement', 'fightMovement'],
  ['takeover', 'movement', 'takeoverMovement'],
  ['custody', 'surrender', 'custodySurrender'],
  ['fight', 'violation', 'fightViolation'],
  ['presence', 'takeover', 'presenceTakeover'],
  ['presence', 'movement', 'presenceMovement'],
] as const satisfies readonly (readonly [EventKind, EventKind, string])[];

/** What of a scene says what it tells of. */
type Told = Pick<Scene, 'kinds' | 'types' | 'lasting'>;

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** How well two scenes agree in what they tell of, by their kinds and types alone. */
function kindWeight(a: Told, b: Told): number {
  const { type } = WEIGHTS;
  if (a.lasting !== b.lasting) return outcomeWeight(a, b);
  if (share(a.types, b.types)) {
    // Only the dead in common: the deeds decide.
    const [x, y] = [a.kinds.find((kind) => DEEDS.has(kind)), b.kinds.find((kind) => DEEDS.has(kind))];
    const same = x === undefined || y === undefined || a.kinds.includes(y) || b.kinds.includes(x);
    return same ? type.same : type.fightTakeover;
  }
  if (share(a.kinds, b.kinds)) return type.kin;
  const bare = (scene: Told): boolean => scene.kinds.every((kind) => kind === 'harm');
  const deed = (scene: Told): boolean => scene.kinds.some((kind) => DEEDS.has(kind));
  if ((bare(a) && deed(b)) || (bare(b) && deed(a))) return type.toll;
  // `rückt vor` for the one is `zieht nach` for the other.
  const pushes = (scene: Told): boolean => scene.types.includes('advance');
  if ((pushes(a) && b.kinds.includes('movement')) || (pushes(b) && a.kinds.includes('movement'))) return type.kin;
  return outcomeWeight(a, b);
}

function outcomeWeight(a: Told, b: Told): number {
  let best = NEVER;
  for (const [one, other, weight] of OUTCOMES)
    if ((a.kinds.includes(one) && b.kinds.includes(other)) || (b.kinds.includes(one) && a.kinds.includes(other)))
      best = Math.max(best, WEIGHTS.type[weight]);
  return best;
}

/** Flags of a shape: a relation, a strike, a takeover, names of one party. */
export const RELATION = 1;
/** See {@link RELATION}. */
export const STRIKE = 2;
/** See {@link RELATION}. */
export const TAKEOVER = 4;
/** See {@link RELATION}. */
export const ALIAS = 8;

/** Two that were not looked at. */
const UNSEEN = 0x7fff;

/** Combinations of kinds and types, numbered: few scenes have one of their own. How two of them agree is looked at once. */
export class Shapes {
  readonly #numbers = new Map<string, number>();
  /** A scene of each. */
  readonly #scenes: Told[] = [];
  /** How two agree, side by side; {@link UNSEEN} until they are looked at. */
  #pairs = new Int16Array(0);
  #width = 0;
  readonly #flags: number[] = [];

  /** Number of the combination that a scene has. */
  of({ lasting, kinds, types }: Scene): number {
    const name =
      kinds.length + types.length === 2 && !lasting ? `${kinds[0]} ${types[0]}` : longName(lasting, kinds, types);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#scenes.length;
    this.#numbers.set(name, number);
    this.#scenes.push({ lasting, kinds, types });
    let flag = PARTY_TYPES.has(types[0]!) ? RELATION : 0;
    if (kinds.includes('strike')) flag |= STRIKE;
    if (kinds.includes('takeover')) flag |= TAKEOVER;
    if (types[0] === 'alias') flag |= ALIAS;
    this.#flags.push(flag);
    if (number >= this.#width) {
      this.#width = Math.max(64, 2 * this.#width);
      this.#pairs = new Int16Array(this.#width ** 2).fill(UNSEEN);
    }
    return number;
  }

  /** How well two agree, in tenths of a bit; {@link NEVER} where they are not compared. */
  weight(a: number, b: number): number {
    const weight = this.#pairs[a * this.#width + b]!;
    return weight === UNSEEN ? this.#look(a, b) : weight;
  }

  #look(a: number, b: number): number {
    const weight = kindWeight(this.#scenes[a]!, this.#scenes[b]!);
    this.#pairs[a * this.#width + b] = weight;
    return weight;
  }

  /** {@link RELATION}, {@link STRIKE}, {@link TAKEOVER} and {@link ALIAS}, as far as it is one. */
  flag(shape: number): number {
    return this.#flags[shape]!;
  }
}

const longName = (lasting: boolean, kinds: readonly string[], types: readonly string[]): string =>
  `${lasting} ${kinds.join()} ${types.join()}`;
