import { beginOf, endOf, FLAG, FLAGS, LIST } from './columns.js';
import { ALIAS, RELATION, STRIKE, TAKEOVER } from './shapes.js';
import { WEIGHTS } from './weights.js';

/** How many numbers a list of a row has. */
export const lengthOf = (data: Int32Array, row: number, list: number): number =>
  endOf(data, row, list) - beginOf(data, row, list);
/** Whether it has any. */
export const has = (data: Int32Array, row: number, list: number): boolean => lengthOf(data, row, list) > 0;

/** Whether two lists share a number. */
export function meet(data: Int32Array, a: number, x: number, b: number, y: number): boolean {
  const from = beginOf(data, a, x);
  const to = endOf(data, a, x);
  const begin = beginOf(data, b, y);
  const end = endOf(data, b, y);
  for (let i = from; i < to; i++) for (let j = begin; j < end; j++) if (data[i] === data[j]) return true;
  return false;
}

/** 1: the same, -1: another, 0: not to be said. */
function compared(data: Int32Array, a: number, b: number, list: number, known: number): 1 | 0 | -1 {
  if (!has(data, a, list) || !has(data, b, list)) return 0;
  if (meet(data, a, list, b, list)) return 1;
  return (data[a + FLAGS]! & data[b + FLAGS]! & known) !== 0 ? -1 : 0;
}

const AGENTS = LIST.agents;
const TARGETS = LIST.targets;

/** What the sides say of two rows; `x` and `y` are the flags of their shapes. */
export function partyWeight(data: Int32Array, a: number, b: number, x: number, y: number): number {
  const { agents, targets } = WEIGHTS;
  if ((x & ALIAS) !== 0) return aliasWeight(data, a, b);
  const who = compared(data, a, b, AGENTS, FLAG.knownAgents);
  const whom = compared(data, a, b, TARGETS, FLAG.knownTargets);
  if ((x & RELATION) !== 0) {
    const weight = (found: 1 | 0 | -1): number =>
      found === 1 ? agents.relation : found === -1 ? agents.otherRelation : 0;
    return weight(who) + weight(whom);
  }
  let sum = 0;
  if (who === 1) sum += agents.same;
  else if (who === -1) sum += (x & STRIKE) !== 0 ? agents.otherStrike : agents.other;
  if (whom === 1) sum += targets.same;
  else if (whom === -1) sum += targets.other;
  if (has(data, a, LIST.attackers) && has(data, b, LIST.attackers) && !meet(data, a, LIST.attackers, b, LIST.attackers))
    if (meet(data, a, LIST.attackers, b, TARGETS) || meet(data, b, LIST.attackers, a, TARGETS))
      sum += WEIGHTS.turnedFight;
  if (has(data, a, LIST.manners) && has(data, b, LIST.manners))
    sum += meet(data, a, LIST.manners, b, LIST.manners) ? WEIGHTS.manner.same : WEIGHTS.manner.other;
  // `A greift B an` and `A und B kämpfen` name the same two.
  if (whom !== 1 && who !== 0 && pairs(data, a, b)) sum += targets.both;
  if (meet(data, a, LIST.persons, b, LIST.persons)) sum += targets.person;
  if (who !== 1 && whom !== 1 && (x & y & TAKEOVER) !== 0)
    if (meet(data, a, AGENTS, b, TARGETS) || meet(data, a, TARGETS, b, AGENTS)) sum += WEIGHTS.turned;
  return sum;
}

/** Whether two sides of the one are sides of the other. Agents and targets stand behind one another. */
function pairs(data: Int32Array, a: number, b: number): boolean {
  const [from, to] = [beginOf(data, a, AGENTS), endOf(data, a, TARGETS)];
  const [begin, end] = [beginOf(data, b, AGENTS), endOf(data, b, TARGETS)];
  if (to - from < 2 || end - begin < 2) return false;
  let first: number | undefined;
  for (let i = from; i < to; i++)
    for (let j = begin; j < end; j++)
      if (data[i] === data[j]) {
        first ??= data[i];
        if (data[i] !== first) return true;
        break;
      }
  return false;
}

/** Whose names are told is the same whichever name is told first. */
function aliasWeight(data: Int32Array, a: number, b: number): number {
  const { agents } = WEIGHTS;
  const [from, to] = [beginOf(data, a, AGENTS), endOf(data, a, TARGETS)];
  const [begin, end] = [beginOf(data, b, AGENTS), endOf(data, b, TARGETS)];
  if (from === to || begin === end) return 0;
  for (let i = from; i < to; i++) for (let j = begin; j < end; j++) if (data[i] === data[j]) return 2 * agents.relation;
  const known = FLAG.knownAgents | FLAG.knownTargets;
  return (data[a + FLAGS]! & known) !== 0 && (data[b + FLAGS]! & known) !== 0 ? agents.otherRelation : 0;
}
