import { type Count, shares } from './account.js';
import { DEEDS } from './kinds.js';
import type { Scene } from './scene.js';
import type { EventKind } from './types.js';
import { WEIGHTS } from './weights.js';
import { sharedCount } from './words.js';

/** What speaks for one event, and what against it: a name and tenths of a bit. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
}

/** Whether one report is known to copy the other. */
export type CopyOf = (a: string, b: string) => boolean;

const NEVER = -1000;

/** Kinds of which one is what becomes of the other, or the other name for it. */
const OUTCOMES = [
  ['fight', 'takeover', 'fightTakeover'],
  ['fight', 'movement', 'fightMovement'],
  ['takeover', 'movement', 'takeoverMovement'],
  ['custody', 'surrender', 'custodySurrender'],
] as const satisfies readonly (readonly [EventKind, EventKind, string])[];

/** What is told of parties and has no place: who they are is what it is. */
const RELATIONS: ReadonlySet<string> = new Set([
  'support',
  'command',
  'affiliation',
  'rivalry',
  'alias',
  'force',
  'siege',
]);

/** All the evidence between two scenes, for people; `weigh` gives its sum. */
export function evidenceOf(a: Scene, b: Scene, copyOf: CopyOf): readonly Evidence[] {
  const kind = kindWeight(a, b);
  const copied = a.report !== b.report && copyOf(a.report, b.report);
  return [
    { rule: 'prior', weight: WEIGHTS.prior },
    { rule: 'kind', weight: kind },
    { rule: 'place', weight: placeWeight(a, b) },
    { rule: 'day', weight: dayWeight(a, b) },
    { rule: 'parties', weight: partyWeight(a, b) },
    { rule: 'numbers', weight: numberWeight(a, b) },
    { rule: 'words', weight: wordWeight(a, b) },
    { rule: 'copy', weight: copied ? copyWeight(a, b) : 0 },
    { rule: 'one-report', weight: a.report === b.report ? reportWeight(a, b) : 0 },
    { rule: 'announced', weight: a.coming === b.coming ? 0 : WEIGHTS.coming },
    { rule: 'denied', weight: a.denied === b.denied ? 0 : WEIGHTS.denied },
  ];
}

/** Sum of the evidence that two scenes tell one event, in tenths of a bit. The same both ways. */
export function weigh(a: Scene, b: Scene, copyOf: CopyOf): number {
  const kind = kindWeight(a, b);
  if (kind === NEVER) return NEVER;
  let sum = WEIGHTS.prior + kind + placeWeight(a, b) + dayWeight(a, b) + partyWeight(a, b) + numberWeight(a, b);
  sum += wordWeight(a, b);
  if (a.report === b.report) sum += reportWeight(a, b);
  else if (copyOf(a.report, b.report)) sum += copyWeight(a, b);
  if (a.coming !== b.coming) sum += WEIGHTS.coming;
  if (a.denied !== b.denied) sum += WEIGHTS.denied;
  return sum;
}

/** Letters between two scenes of one report within which they stand side by side. */
const BESIDE = 160;

function reportWeight(a: Scene, b: Scene): number {
  const gap = Math.max(a.span[0] - b.span[1], b.span[0] - a.span[1]);
  return gap <= BESIDE ? WEIGHTS.beside : WEIGHTS.sameReport;
}

function kindWeight(a: Scene, b: Scene): number {
  const { type } = WEIGHTS;
  if (a.lasting !== b.lasting) return NEVER;
  if (shares(a.types, b.types)) {
    // Only the dead in common: the deeds decide.
    const [x, y] = [a.kinds.find((kind) => DEEDS.has(kind)), b.kinds.find((kind) => DEEDS.has(kind))];
    if (x === undefined || y === undefined || a.kinds.includes(y) || b.kinds.includes(x)) return type.same;
    return type.fightTakeover;
  }
  if (shares(a.kinds, b.kinds)) return type.kin;
  const bare = (scene: Scene): boolean => scene.kinds.every((kind) => kind === 'harm');
  const deed = (scene: Scene): boolean => scene.kinds.some((kind) => DEEDS.has(kind));
  if ((bare(a) && deed(b)) || (bare(b) && deed(a))) return type.toll;
  // `rückt vor` for the one is `zieht nach` for the other.
  const pushes = (scene: Scene): boolean => scene.types.includes('advance');
  if ((pushes(a) && b.kinds.includes('movement')) || (pushes(b) && a.kinds.includes('movement'))) return type.kin;
  for (const [one, other, weight] of OUTCOMES)
    if ((a.kinds.includes(one) && b.kinds.includes(other)) || (b.kinds.includes(one) && a.kinds.includes(other)))
      return type[weight];
  return NEVER;
}

function placeWeight(a: Scene, b: Scene): number {
  const { place } = WEIGHTS;
  const [x, y] = [a.places.length > 0, b.places.length > 0];
  if (x && y) {
    // What one paper names and the gazetteer does not know is the same by its name.
    if (shares(a.places, b.names) || shares(a.names, b.places)) {
      // A list of villages holds this one too: so does every summary.
      const lists = Math.max(a.places.length, b.places.length) >= 3 && a.places.length !== b.places.length;
      return lists ? place.list : [place.sameWide, place.sameTown, place.same][Math.min(a.grain, b.grain)]!;
    }
    if (shares(a.names, b.around) || shares(a.around, b.names)) return place.within;
    const loose = (scene: Scene): boolean => scene.places.every((key) => key.startsWith('n:'));
    return (loose(a) || loose(b)) && shares(a.around, b.around) ? place.loose : place.other;
  }
  if (shares(a.names, b.around) || shares(a.around, b.names)) return place.within;
  if (!x && !y && shares(a.around, b.around)) return place.near;
  const [p, q] = [x ? a.places : a.near, y ? b.places : b.near];
  if (shares(p, q)) return x || y ? place.near : place.bothNear;
  return x || y ? (p.length > 0 && q.length > 0 ? place.far : place.unknown) : place.neither;
}

function dayWeight(a: Scene, b: Scene): number {
  const { day } = WEIGHTS;
  if (a.from !== null && b.from !== null) {
    const gap = Math.max(a.from - b.to!, b.from - a.to!);
    if (gap <= 0) {
      const short = a.to! - a.from <= day.shortDays && b.to! - b.from <= day.shortDays;
      return short || a.lasting ? day.same : day.covers;
    }
    if (gap === 1) return day.next;
    return Math.max(day.most, (a.lasting ? Math.ceil(gap / 7) : gap - 1) * day.apart);
  }
  if (a.from === null && b.from === null) {
    if (a.day === null || b.day === null) return 0;
    if (a.held || b.held) return heldWeight(Math.abs(a.day - b.day));
    return ageWeight(Math.abs(a.day - b.day), a.lasting || (a.rare && b.rare));
  }
  const [told, untold] = a.from === null ? [b, a] : [a, b];
  if (untold.day === null) return 0;
  const age = untold.day - told.to!;
  if (age >= 0) return untold.held ? heldWeight(age) : ageWeight(age, a.lasting || (a.rare && b.rare));
  return untold.day >= told.from! ? day.fresh : untold.coming && -age <= day.aheadDays ? day.ahead : day.future;
}

/** What is held goes on being held: told again, it is the same holding. */
function heldWeight(age: number): number {
  const { day } = WEIGHTS;
  return age <= day.weekDays ? day.heldFresh : age <= day.heldDays ? day.held : day.older;
}

function ageWeight(age: number, lasting: boolean): number {
  const { day } = WEIGHTS;
  if (age <= day.freshDays) return day.fresh;
  if (age <= day.weekDays) return day.week;
  if (age <= day.monthDays) return lasting ? day.week : day.month;
  return lasting ? day.month : day.older;
}

/** The same, another, or not to be said: words that only describe (`Männer`) contradict nobody. */
function compared(a: readonly string[], b: readonly string[]): 'same' | 'other' | null {
  if (a.length === 0 || b.length === 0) return null;
  if (shares(a, b)) return 'same';
  const linked = (keys: readonly string[]): boolean => keys.some((key) => !key.startsWith('name:'));
  return linked(a) && linked(b) ? 'other' : null;
}

function partyWeight(a: Scene, b: Scene): number {
  const { agents, targets } = WEIGHTS;
  const [who, whom] = [compared(a.agents, b.agents), compared(a.targets, b.targets)];
  const weighed = (found: typeof who, same: number, other: number): number =>
    found === 'same' ? same : found === 'other' ? other : 0;
  if (RELATIONS.has(a.types[0]!))
    return weighed(who, agents.relation, agents.otherRelation) + weighed(whom, agents.relation, agents.otherRelation);
  const strike = a.kinds.includes('strike');
  let sum = weighed(who, agents.same, strike ? agents.otherStrike : agents.other);
  sum += weighed(whom, targets.same, targets.other);
  if (shares(a.persons, b.persons)) sum += targets.person;
  if (who !== 'same' && whom !== 'same' && a.kinds.includes('takeover') && b.kinds.includes('takeover'))
    if (shares(a.agents, b.targets) || shares(a.targets, b.agents)) sum += WEIGHTS.turned;
  return sum;
}

/** Numbers of one thing: the best agreement counts. */
function numberWeight(a: Scene, b: Scene): number {
  let best: number | null = null;
  for (const { counts } of a.accounts)
    for (const one of counts)
      for (const other of b.accounts)
        for (const count of other.counts) {
          if (one.role !== count.role || one.role === 'distance' || one.role === 'money') continue;
          const weight = countWeight(one, count);
          if (weight !== null && (best === null || weight > best)) best = weight;
        }
  return best ?? 0;
}

function countWeight(a: Count, b: Count): number | null {
  const { number } = WEIGHTS;
  const [x, y] = [a.min ?? a.max, b.min ?? b.max];
  if (x === null || y === null) return null;
  if (a.victims !== b.victims && a.victims !== 'unknown' && b.victims !== 'unknown') return null;
  if (x === y) return x <= number.small ? number.sameSmall : number.same;
  const factor = Math.max(x, y) / Math.max(1, Math.min(x, y));
  return factor > number.factor ? number.far : factor <= 2 ? number.grown : number.other;
}

/** Of two copies, what is told in the same words is the same; what is not may be anything. */
function copyWeight(a: Scene, b: Scene): number {
  const share = wordShare(a, b);
  return share !== null && share >= 0.5 ? WEIGHTS.copied : 0;
}

/** Share of the words of the shorter that the other has; null where they are too few to say anything. */
function wordShare(a: Scene, b: Scene): number | null {
  const fewer = Math.min(a.words.length, b.words.length);
  return fewer < WEIGHTS.words.fewest ? null : sharedCount(a.words, b.words) / fewer;
}

function wordWeight(a: Scene, b: Scene): number {
  const { words } = WEIGHTS;
  const share = wordShare(a, b);
  if (share === null) return 0;
  for (const [from, weight] of words.steps) if (share >= from) return weight;
  return words.none;
}
