import type { BlockKeys } from './blocks.js';
import { beginOf, type Columns, endOf, LIST } from './columns.js';
import { PARTY_TYPES } from './kinds.js';
import type { Scene } from './scene.js';
import type { EventKind } from './types.js';

/** Length of a block in days. */
const BLOCK_DAYS = 7;
/** How far back an undated scene may reach, days: news is of the last days. */
const BACK_DAYS = 14;
/** How far back what is told undated of a number may reach: a toll is told again later. */
const NUMBER_DAYS = 56;
/** Told days may be off by this much. */
const OFF_DAYS = 2;
/** Blocks that one long span may stand in, the last ones. */
const MOST_BLOCKS = 26;
/** How far ahead what is announced may lie, and how far back what is held may have begun, days. */
const AHEAD_DAYS = 98;
const HELD_DAYS = 63;

/** Kinds that are compared with each other. */
const GROUPS: Partial<Record<EventKind, string>> = {
  strike: 's',
  fight: 'g',
  takeover: 'g',
  movement: 'g',
  custody: 'c',
  surrender: 'c',
};

/** Groups of kinds within which scenes are compared at all. */
function groupsOf({ kinds, lasting, types }: Scene): readonly string[] {
  if (lasting) return [types[0]!];
  if (kinds.length === 1 && kinds[0] !== 'harm') return [GROUPS[kinds[0]!] ?? kinds[0]!];
  const named = [...new Set(kinds.filter((kind) => kind !== 'harm').map((kind) => GROUPS[kind] ?? kind))];
  // A toll alone may be that of any deed.
  return named.length > 0 ? named : ['s', 'g'];
}

function blocksOf(scene: Scene, back: number, length: number): readonly number[] {
  const { from, to, day, lasting, rare, held, coming } = scene;
  const reach = held ? Math.max(back, HELD_DAYS) : (lasting || rare ? 4 : 1) * back;
  const first = from === null ? (day === null ? null : coming ? day : day - reach) : from - OFF_DAYS;
  const last = from === null ? (day === null || !coming ? day : day + AHEAD_DAYS) : to! + OFF_DAYS;
  if (first === null || last === null) return [0];
  const [a, b] = [Math.floor(first / length), Math.floor(last / length)];
  const blocks: number[] = [];
  for (let block = b; block >= a && blocks.length < MOST_BLOCKS; block--) blocks.push(block);
  return blocks;
}

const NUMBERS = new Map<string, number>();
/** Number of a group of kinds: there are fewer than 64. */
function groupNumber(group: string): number {
  const known = NUMBERS.get(group) ?? NUMBERS.size;
  NUMBERS.set(group, known);
  return known;
}

/** Sorts of lanes: what stands in one is found by a place, a party, or a number told of a place. */
const PLACE = 0;
const PARTY = 1;
const NUMBER = 2;
/** What no place is told of. */
const NOWHERE = 0xffffff;

/**
 * Keys of scenes; only scenes that share one are compared. A key is a lane (a group of kinds, and a place, a party where no place is told, or a number) and a
 * week. Two villages of one province are not compared, each is with what is told of the province.
 */
export class Keys {
  readonly #lanes = new Map<number, number>();
  /** By role and number, and by that and a place: numbers of them. */
  readonly #counts = new Map<string, number>();
  readonly #told = new Map<number, number>();

  constructor(private readonly columns: Columns) {}

  /** Keys of the scene that stands in the columns under the number. */
  of(id: number, scene: Scene): BlockKeys {
    const row = this.columns.rows[id]!;
    const byParty = PARTY_TYPES.has(scene.types[0]!);
    const parties = this.#list(row, LIST.agents, LIST.targets);
    const own: number[] = [];
    const inner: number[] = [];
    if (byParty) for (const who of parties) addNew(own, 4 * who + PARTY);
    if (!byParty || scene.types[0] === 'siege') {
      const [called, around] = this.#wheres(row);
      for (const place of called) addNew(own, 4 * place + PLACE);
      for (const place of around) addNew(inner, 4 * place + PLACE);
      const there = scene.places.length === 0 ? own : inner;
      for (const who of parties) addNew(there, 4 * who + PARTY);
    }
    const groups = groupsOf(scene).map(groupNumber);
    const weeks = blocksOf(scene, BACK_DAYS, BLOCK_DAYS);
    const keys = { own: this.#keyed(own, groups, weeks, []), inner: this.#keyed(inner, groups, weeks, []) };
    const numbers = this.#numbers(row, scene);
    // A number at a place: a toll is told again when its day is long past.
    if (numbers.size > 0) this.#keyed(numbers, groups, blocksOf(scene, NUMBER_DAYS, 2 * NUMBER_DAYS), keys.own);
    return keys;
  }

  /** Names of its places (of those of the scene before, where it has none), and of what they lie in. */
  #wheres(row: number): readonly [readonly number[], readonly number[]] {
    const { called } = this.columns;
    const places = this.#list(row, LIST.places, LIST.places);
    const where = places.length > 0 ? places : this.#list(row, LIST.near, LIST.near);
    const around = this.#list(row, LIST.around, LIST.around);
    const named = (numbers: readonly number[]): readonly number[] => {
      const found: number[] = [];
      for (const place of numbers) addNew(found, called[place]!);
      return found;
    };
    return [named(where), named(around)];
  }

  #list(row: number, first: number, last: number): readonly number[] {
    const { data } = this.columns;
    const [from, to] = [beginOf(data, row, first), endOf(data, row, last)];
    if (from === to) return NONE;
    const found: number[] = [];
    for (let i = from; i < to; i++) found.push(data[i]!);
    return found;
  }

  /** Lane and week, two numbers for each key. */
  #keyed(words: Iterable<number>, groups: readonly number[], weeks: readonly number[], keys: number[]): number[] {
    for (const word of words)
      for (const group of groups) {
        const name = 64 * word + group;
        let lane = this.#lanes.get(name);
        if (lane === undefined) {
          lane = this.#lanes.size;
          this.#lanes.set(name, lane);
        }
        for (const week of weeks) keys.push(lane, week);
      }
    return keys;
  }

  #numbers(row: number, scene: Scene): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { counts } of scene.accounts)
      for (const { role, min, max } of counts) {
        if ((min ?? max ?? 0) <= 2) continue;
        const count = numberIn(this.#counts, `${role}${min ?? max}`);
        const [called, around] = this.#wheres(row);
        for (const place of called.length > 0 ? [...called, ...around] : [NOWHERE])
          found.add(4 * numberIn(this.#told, count * 0x1000000 + place) + NUMBER);
      }
    return found;
  }
}

const NONE: readonly number[] = [];

/** Puts a number behind the others, if it is not among them: lists of keys are short. */
function addNew(numbers: number[], number: number): void {
  if (!numbers.includes(number)) numbers.push(number);
}

function numberIn<T>(numbers: Map<T, number>, key: T): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}
