import { PARTY_TYPES } from './kinds.js';
import type { Numbering } from './probe.js';
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

/** Keys under which a scene is found; numbers, since there are many. */
export interface BlockKeys {
  /** Where it is itself: compared with all under the key. */
  readonly own: readonly number[];
  /** What it lies in, or who takes part in it: compared only with those that are told of that as a whole, or of nowhere. */
  readonly inner: readonly number[];
}

const NUMBERS = new Map<string, number>();
/** Number of a group of kinds: there are fewer than 64. */
function groupNumber(group: string): number {
  const known = NUMBERS.get(group) ?? NUMBERS.size;
  NUMBERS.set(group, known);
  return known;
}

/** A word, a group of kinds and a block of days as one number: 2^31 words, 2^6 groups, 2^16 blocks. */
const keyOf = (word: number, group: number, block: number): number =>
  (word * 64 + (group & 63)) * 65_536 + ((block + 32_768) & 0xffff);

/**
 * Keys of a scene; only scenes that share one are compared. A key is a group of kinds, a week, and a place, a party where no place is
 * told, or a number. Two villages of one province are not compared, each is with what is told of the province.
 */
export function blockKeys(scene: Scene, numbering: Numbering): BlockKeys {
  const [own, inner] = [new Set<string>(), new Set<string>()];
  const parties = [...scene.agents, ...scene.targets];
  const byParty = PARTY_TYPES.has(scene.types[0]!);
  if (byParty) for (const who of parties) own.add(`a${who}`);
  if (!byParty || scene.types[0] === 'siege') {
    for (const place of scene.called) own.add(place);
    for (const place of scene.calledAround) inner.add(place);
    for (const who of parties) (scene.places.length === 0 ? own : inner).add(`a${who}`);
  }
  const groups = groupsOf(scene).map(groupNumber);
  const times = blocksOf(scene, BACK_DAYS, BLOCK_DAYS);
  const keyed = (words: Iterable<string>, blocks: readonly number[]): number[] => {
    const keys: number[] = [];
    for (const word of words) {
      const number = numbering.of(word);
      for (const group of groups) for (const block of blocks) keys.push(keyOf(number, group, block));
    }
    return keys;
  };
  const numbers = numbersOf(scene);
  const toldAgain = numbers.length > 0 ? keyed(numbers, blocksOf(scene, NUMBER_DAYS, 2 * NUMBER_DAYS)) : [];
  return { own: [...keyed(own, times), ...toldAgain], inner: keyed(inner, times) };
}

/** A number at a place: a toll is told again when its day is long past. */
function numbersOf(scene: Scene): readonly string[] {
  const numbers = new Set<string>();
  for (const { counts } of scene.accounts)
    for (const { role, min, max } of counts) if ((min ?? max ?? 0) > 2) numbers.add(`${role}${min ?? max}`);
  if (numbers.size === 0) return [];
  const where = scene.called.length > 0 ? [...scene.called, ...scene.calledAround] : ['-'];
  return [...numbers].flatMap((number) => where.map((place) => `#${number}|${place}`));
}
