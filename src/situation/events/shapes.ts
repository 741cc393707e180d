import { DEEDS, PARTY_TYPES } from './kinds.js';
import type { Probe } from './probe.js';
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

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** How well two scenes agree in what they tell of, by their kinds and types alone. */
function kindWeight(a: Scene, b: Scene): number {
  const { type } = WEIGHTS;
  if (a.lasting !== b.lasting) return outcomeWeight(a, b);
  if (share(a.types, b.types)) {
    // Only the dead in common: the deeds decide.
    const [x, y] = [a.kinds.find((kind) => DEEDS.has(kind)), b.kinds.find((kind) => DEEDS.has(kind))];
    const same = x === undefined || y === undefined || a.kinds.includes(y) || b.kinds.includes(x);
    return same ? type.same : type.fightTakeover;
  }
  if (share(a.kinds, b.kinds)) return type.kin;
  const bare = (scene: Scene): boolean => scene.kinds.every((kind) => kind === 'harm');
  const deed = (scene: Scene): boolean => scene.kinds.some((kind) => DEEDS.has(kind));
  if ((bare(a) && deed(b)) || (bare(b) && deed(a))) return type.toll;
  // `rückt vor` for the one is `zieht nach` for the other.
  const pushes = (scene: Scene): boolean => scene.types.includes('advance');
  if ((pushes(a) && b.kinds.includes('movement')) || (pushes(b) && a.kinds.includes('movement'))) return type.kin;
  return outcomeWeight(a, b);
}

function outcomeWeight(a: Scene, b: Scene): number {
  let best = NEVER;
  for (const [one, other, weight] of OUTCOMES)
    if ((a.kinds.includes(one) && b.kinds.includes(other)) || (b.kinds.includes(one) && a.kinds.includes(other)))
      best = Math.max(best, WEIGHTS.type[weight]);
  return best;
}

/** What each combination of kinds and types is, and how two of them agree: looked at once. */
export class Shapes {
  private readonly pairs: (number | undefined)[][] = [];
  private readonly flags: (number | undefined)[] = [];

  weight(a: Probe, b: Probe): number {
    this.pairs[a.shape] ??= [];
    const row = this.pairs[a.shape]!;
    let weight = row[b.shape];
    if (weight === undefined) {
      weight = kindWeight(a.scene, b.scene);
      row[b.shape] = weight;
    }
    return weight;
  }

  /** {@link RELATION}, {@link STRIKE} and {@link TAKEOVER}, as far as it is one. */
  flag({ shape, scene }: Probe): number {
    let flag = this.flags[shape];
    if (flag === undefined) {
      flag = PARTY_TYPES.has(scene.types[0]!) ? RELATION : 0;
      if (scene.kinds.includes('strike')) flag |= STRIKE;
      if (scene.kinds.includes('takeover')) flag |= TAKEOVER;
      this.flags[shape] = flag;
    }
    return flag;
  }
}

/** Flags of a shape: a relation, a strike, a takeover. */
export const RELATION = 1;
/** See {@link RELATION}. */
export const STRIKE = 2;
/** See {@link RELATION}. */
export const TAKEOVER = 4;
