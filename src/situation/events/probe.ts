import type { Scene } from './scene.js';
import type { EventOptions } from './types.js';

/** Numbers for words; which number a word gets says nothing. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private readonly shapes = new Map<string, number>();

  /** A small number for a combination of kinds: there are few. */
  shapeOf({ lasting, kinds, types }: Scene): number {
    const name = `${lasting} ${kinds.join()} ${types.join()}`;
    const known = this.shapes.get(name) ?? this.shapes.size;
    this.shapes.set(name, known);
    return known;
  }

  of(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  all(words: readonly string[]): readonly number[] {
    return words.length === 0 ? NONE : words.map((word) => this.of(word));
  }
}

const NONE: readonly number[] = [];

/** A scene as it is compared: keys as numbers, its kinds and types as the number of their combination. Probes of one numbering compare with each other. */
export interface Probe {
  readonly scene: Scene;
  /** Number of the combination of kinds, types and lasting: few scenes have one of their own. */
  readonly shape: number;
  readonly places: readonly number[];
  readonly names: readonly number[];
  readonly around: readonly number[];
  readonly near: readonly number[];
  readonly agents: readonly number[];
  readonly targets: readonly number[];
  readonly persons: readonly number[];
  readonly attackers: readonly number[];
  readonly manners: readonly number[];
  /** Whether somebody is named whom the ledger knows: words that only describe contradict nobody. */
  readonly knownAgents: boolean;
  readonly knownTargets: boolean;
  /** Longitude and latitude of its places, two for each, and west, south, east, north of its regions, four for each; degrees. */
  readonly points: readonly number[];
  readonly boxes: readonly number[];
  /** No gazetteer knows its places. */
  readonly loose: boolean;
  /** Role, number and whom it counts, three for each count. */
  readonly counts: readonly number[];
}

const VICTIMS: Readonly<Record<string, number>> = { unknown: 0, civilian: 1, fighter: 2 };
/** Roles whose numbers are no sign of one happening. */
const UNTOLD: ReadonlySet<string> = new Set(['distance', 'money']);

function countsOf({ accounts }: Scene, numbering: Numbering): readonly number[] {
  let found: number[] | null = null;
  for (const { counts } of accounts)
    for (const { role, min, max, victims } of counts) {
      const value = min ?? max;
      if (value === null || UNTOLD.has(role)) continue;
      found ??= [];
      found.push(numbering.of(role), value, VICTIMS[victims]!);
    }
  return found ?? NONE;
}

const anyKnown = (keys: readonly string[]): boolean => keys.some((key) => !key.startsWith('name:'));

/** One list for all that have nothing. */
const listOr = (numbers: readonly number[]): readonly number[] => (numbers.length === 0 ? NONE : numbers);

/** The scene in numbers. */
export function probeOf(scene: Scene, numbering: Numbering, { placeOf }: EventOptions = {}): Probe {
  const { places, agents, targets } = scene;
  const numbered = numbering.all(places);
  const facts = places.map((key) => (key.startsWith('n:') ? null : (placeOf?.(key) ?? null)));
  return {
    scene,
    shape: numbering.shapeOf(scene),
    places: numbered,
    names: scene.names.length === places.length ? numbered : numbering.all(scene.names),
    around: numbering.all(scene.around),
    near: numbering.all(scene.near),
    agents: numbering.all(agents),
    targets: numbering.all(targets),
    persons: numbering.all(scene.persons),
    attackers: numbering.all(scene.attackers),
    manners: numbering.all(scene.manners),
    knownAgents: anyKnown(agents),
    knownTargets: anyKnown(targets),
    points: listOr(
      facts.flatMap((one) => (one && !one.extent && one.lat !== null && one.lon !== null ? [one.lon, one.lat] : [])),
    ),
    boxes: listOr(facts.flatMap((one) => one?.extent ?? [])),
    loose: places.every((key) => key.startsWith('n:')),
    counts: countsOf(scene, numbering),
  };
}

/** Whether a point stands in a box. */
export function stands(points: readonly number[], boxes: readonly number[]): boolean {
  for (let i = 0; i < points.length; i += 2)
    for (let j = 0; j < boxes.length; j += 4)
      if (
        points[i]! >= boxes[j]! &&
        points[i]! <= boxes[j + 2]! &&
        points[i + 1]! >= boxes[j + 1]! &&
        points[i + 1]! <= boxes[j + 3]!
      )
        return true;
  return false;
}

/** Whether two lists of numbers share one. */
export function meet(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) if (a[i] === b[j]) return true;
  return false;
}
