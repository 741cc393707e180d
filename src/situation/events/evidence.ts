import { meet, type Probe, stands } from './probe.js';
import type { Scene } from './scene.js';
import { NEVER, RELATION, Shapes, STRIKE, TAKEOVER } from './shapes.js';
import { UNRELATED, WEIGHTS } from './weights.js';
import { sharedCount } from './words.js';

/** What speaks for one event, and what against it: a name and tenths of a bit. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
}

/** Whether one report is known to copy the other. */
export type CopyOf = (a: string, b: string) => boolean;

/** Letters between two scenes of one report within which they stand side by side. */
const BESIDE = 160;

/** Weighs scenes against each other: the sum of what speaks for one event, in tenths of a bit. The same both ways. */
export class Scales {
  readonly #shapes = new Shapes();

  constructor(readonly copyOf: CopyOf) {}

  /** Sum of the evidence; where it cannot be more than `floor`, some number that is not. */
  weigh(a: Probe, b: Probe, floor = Number.NEGATIVE_INFINITY): number {
    const kind = this.#shapes.weight(a, b);
    if (kind === NEVER) return NEVER;
    let sum = WEIGHTS.prior + kind + dayWeight(a.scene, b.scene) + toneWeight(a.scene, b.scene);
    if (sum + MOST.placeAndMore <= floor) return NEVER;
    sum += placeWeight(a, b) + this.#parties(a, b);
    if (sum + MOST.more <= floor) return NEVER;
    sum += numberWeight(a, b) + wordWeight(a.scene, b.scene);
    return a.scene.report === b.scene.report ? sum : sum + this.#copied(a.scene, b.scene);
  }

  /** The same for something that may be told again long after: that nobody names its day speaks against one event no more than after a month. Never less than twice `UNRELATED`. */
  retold(a: Probe, b: Probe): number {
    const kind = this.#shapes.weight(a, b);
    if (kind === NEVER) return 2 * UNRELATED;
    const days = dayWeight(a.scene, b.scene);
    const told = a.scene.from !== null && b.scene.from !== null;
    const day = told ? days : Math.max(days, WEIGHTS.day.month);
    const rest = kind + placeWeight(a, b) + this.#parties(a, b) + numberWeight(a, b) + wordWeight(a.scene, b.scene);
    const copied = a.scene.report === b.scene.report ? 0 : this.#copied(a.scene, b.scene);
    return Math.max(2 * UNRELATED, WEIGHTS.prior + day + toneWeight(a.scene, b.scene) + rest + copied);
  }

  /** All the evidence, for people; `weigh` gives its sum. */
  evidence(a: Probe, b: Probe): readonly Evidence[] {
    const { report } = a.scene;
    return [
      { rule: 'prior', weight: WEIGHTS.prior },
      { rule: 'kind', weight: this.#shapes.weight(a, b) },
      { rule: 'place', weight: placeWeight(a, b) },
      { rule: 'day', weight: dayWeight(a.scene, b.scene) },
      { rule: 'parties', weight: this.#parties(a, b) },
      { rule: 'numbers', weight: numberWeight(a, b) },
      { rule: 'words', weight: wordWeight(a.scene, b.scene) },
      { rule: 'copy', weight: report === b.scene.report ? 0 : this.#copied(a.scene, b.scene) },
      { rule: 'manner', weight: toneWeight(a.scene, b.scene) },
    ];
  }

  #parties(a: Probe, b: Probe): number {
    return partyWeight(a, b, this.#shapes.flag(a), this.#shapes.flag(b));
  }

  /** Of two copies, what is told in the same words is the same; what is not may be anything. */
  #copied(a: Scene, b: Scene): number {
    if (!this.copyOf(a.report, b.report)) return 0;
    const words = wordShare(a, b);
    return words >= 0.5 ? WEIGHTS.copied : 0;
  }
}

/** All the evidence between two scenes, for people. */
export const evidenceOf = (a: Probe, b: Probe, copyOf: CopyOf): readonly Evidence[] =>
  new Scales(copyOf).evidence(a, b);

/** Side by side in one report, announced, denied: how it is told. */
function toneWeight(a: Scene, b: Scene): number {
  let sum = 0;
  if (a.report === b.report) {
    const gap = Math.max(a.span[0] - b.span[1], b.span[0] - a.span[1]);
    sum = gap <= BESIDE ? WEIGHTS.beside : WEIGHTS.sameReport;
  }
  if (a.coming !== b.coming) sum += WEIGHTS.coming;
  if (a.denied !== b.denied) sum += WEIGHTS.denied;
  return sum;
}

function placeWeight(a: Probe, b: Probe): number {
  const { place } = WEIGHTS;
  const [x, y] = [a.places.length > 0, b.places.length > 0];
  if (x && y) {
    // What one paper names and the gazetteer does not know is the same by its name.
    if (meet(a.places, b.names) || meet(a.names, b.places)) {
      // A list of villages holds this one too: so does every summary.
      const lists = Math.max(a.places.length, b.places.length) >= 3 && a.places.length !== b.places.length;
      if (lists) return place.list;
      const grain = Math.min(a.scene.grain, b.scene.grain);
      return grain === 0 ? place.sameWide : grain === 1 ? place.sameTown : place.same;
    }
    if (meet(a.names, b.around) || meet(a.around, b.names)) return place.within;
    if (stands(a.points, b.boxes) || stands(b.points, a.boxes)) return place.within;
    return (a.loose || b.loose) && meet(a.around, b.around) ? place.loose : place.other;
  }
  if (meet(a.names, b.around) || meet(a.around, b.names)) return place.within;
  if (!x && !y && meet(a.around, b.around)) return place.near;
  const [p, q] = [x ? a.places : a.near, y ? b.places : b.near];
  if (meet(p, q)) return x || y ? place.near : place.bothNear;
  if (!x && !y) return place.neither;
  return p.length > 0 && q.length > 0 ? place.far : place.unknown;
}

function dayWeight(a: Scene, b: Scene): number {
  const { day } = WEIGHTS;
  const slow = a.lasting || (a.rare && b.rare);
  if (a.from !== null && b.from !== null) {
    const gap = Math.max(a.from - b.to!, b.from - a.to!);
    if (gap <= 0) {
      const short = a.to! - a.from <= day.shortDays && b.to! - b.from <= day.shortDays;
      if (short || a.lasting) return day.same;
      const length = Math.max(a.to! - a.from, b.to! - b.from);
      return length > day.longDays ? day.coversLong : day.covers;
    }
    if (gap === 1) return day.next;
    return Math.max(day.most, (a.lasting ? Math.ceil(gap / 7) : gap - 1) * day.apart);
  }
  if (a.from === null && b.from === null) {
    if (a.day === null || b.day === null) return 0;
    const age = Math.abs(a.day - b.day);
    return a.held || b.held ? heldWeight(age) : ageWeight(age, slow);
  }
  const [told, untold] = a.from === null ? [b, a] : [a, b];
  if (untold.day === null) return 0;
  const age = untold.day - told.to!;
  if (age >= 0) return untold.held ? heldWeight(age) : ageWeight(age, slow);
  return untold.day >= told.from! ? day.fresh : untold.coming && -age <= day.aheadDays ? day.ahead : day.future;
}

/** What is held goes on being held: told again, it is the same holding. */
function heldWeight(age: number): number {
  const { day } = WEIGHTS;
  return age <= day.weekDays ? day.heldFresh : age <= day.heldDays ? day.held : day.older;
}

function ageWeight(age: number, slow: boolean): number {
  const { day } = WEIGHTS;
  if (age <= day.freshDays) return day.fresh;
  if (age <= day.weekDays) return day.week;
  if (age <= day.monthDays) return slow ? day.week : day.month;
  return slow ? day.month : day.older;
}

/** 1: the same, -1: another, 0: not to be said. */
function compared(a: readonly number[], b: readonly number[], known: boolean): 1 | 0 | -1 {
  if (a.length === 0 || b.length === 0) return 0;
  if (meet(a, b)) return 1;
  return known ? -1 : 0;
}

function partyWeight(a: Probe, b: Probe, x: number, y: number): number {
  const { agents, targets } = WEIGHTS;
  const who = compared(a.agents, b.agents, a.knownAgents && b.knownAgents);
  const whom = compared(a.targets, b.targets, a.knownTargets && b.knownTargets);
  if ((x & RELATION) !== 0) {
    const weight = (found: 1 | 0 | -1): number =>
      found === 1 ? agents.relation : found === -1 ? agents.otherRelation : 0;
    if (a.scene.types[0] === 'alias') return aliasWeight(a, b);
    return weight(who) + weight(whom);
  }
  let sum = 0;
  if (who === 1) sum += agents.same;
  else if (who === -1) sum += (x & STRIKE) !== 0 ? agents.otherStrike : agents.other;
  if (whom === 1) sum += targets.same;
  else if (whom === -1) sum += targets.other;
  if (a.attackers.length > 0 && b.attackers.length > 0 && !meet(a.attackers, b.attackers))
    if (meet(a.attackers, b.targets) || meet(b.attackers, a.targets)) sum += WEIGHTS.turnedFight;
  if (a.manners.length > 0 && b.manners.length > 0)
    sum += meet(a.manners, b.manners) ? WEIGHTS.manner.same : WEIGHTS.manner.other;
  // `A greift B an` and `A und B kämpfen` name the same two.
  if (whom !== 1 && who !== 0 && pairs(a, b)) sum += targets.both;
  if (a.persons.length > 0 && meet(a.persons, b.persons)) sum += targets.person;
  if (who !== 1 && whom !== 1 && (x & y & TAKEOVER) !== 0)
    if (meet(a.agents, b.targets) || meet(a.targets, b.agents)) sum += WEIGHTS.turned;
  return sum;
}

/** Whether two sides of the one are sides of the other. */
function pairs(a: Probe, b: Probe): boolean {
  if (a.agents.length + a.targets.length < 2 || b.agents.length + b.targets.length < 2) return false;
  const sides = [...a.agents, ...a.targets].filter((side) => b.agents.includes(side) || b.targets.includes(side));
  return sides.some((side) => side !== sides[0]);
}

/** Whose names are told is the same whichever name is told first. */
function aliasWeight(a: Probe, b: Probe): number {
  const { agents } = WEIGHTS;
  const found = compared([...a.agents, ...a.targets], [...b.agents, ...b.targets], a.knownAgents || a.knownTargets);
  return found === 1 ? 2 * agents.relation : found === -1 ? agents.otherRelation : 0;
}

/** Numbers of one thing: the best agreement counts. */
function numberWeight({ counts: a }: Probe, { counts: b }: Probe): number {
  if (a.length === 0 || b.length === 0) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < a.length; i += 3)
    for (let j = 0; j < b.length; j += 3) {
      if (a[i] !== b[j] || (a[i + 2] !== b[j + 2] && a[i + 2] !== 0 && b[j + 2] !== 0)) continue;
      best = Math.max(best, countWeight(a[i + 1]!, b[j + 1]!));
    }
  return best === Number.NEGATIVE_INFINITY ? 0 : best;
}

function countWeight(x: number, y: number): number {
  const { number } = WEIGHTS;
  if (x === y) return x <= number.small ? number.sameSmall : isRound(x) ? number.sameRound : number.same;
  const factor = Math.max(x, y) / Math.max(1, Math.min(x, y));
  return factor > number.factor ? number.far : factor <= 2 ? number.grown : number.other;
}

/** One digit and noughts: `300`, `1000`. Many say it of many things. */
function isRound(n: number): boolean {
  let rest = n;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return n >= 100 && rest < 10;
}

/** Share of the words of the shorter that the other has; -1 where they are too few to say anything. */
function wordShare(a: Scene, b: Scene): number {
  const fewer = Math.min(a.words.length, b.words.length);
  return fewer < WEIGHTS.words.fewest ? -1 : sharedCount(a.words, b.words) / fewer;
}

function wordWeight(a: Scene, b: Scene): number {
  const { words } = WEIGHTS;
  const part = wordShare(a, b);
  if (part < 0) return 0;
  for (const [from, weight] of words.steps) if (part >= from) return weight;
  return words.none;
}

/** The most that the rest of the evidence can add. */
const MOST = {
  more: WEIGHTS.number.same + WEIGHTS.words.steps[0]![1] + WEIGHTS.copied,
  placeAndMore:
    WEIGHTS.place.same +
    Math.max(WEIGHTS.agents.same + WEIGHTS.targets.same + WEIGHTS.targets.person, 2 * WEIGHTS.agents.relation) +
    WEIGHTS.number.same +
    WEIGHTS.words.steps[0]![1] +
    WEIGHTS.copied,
};
