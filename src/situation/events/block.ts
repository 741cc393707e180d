import type { Scene } from './scene.js';
import type { EventKind } from './types.js';

/** Length of a block in days. */
const BLOCK_DAYS = 30;
/** How far back an undated scene may reach, days; older ones are joined where it names the day. */
const BACK_DAYS = 45;
/** Told days may be off by this much. */
const OFF_DAYS = 3;
/** Blocks that one long span may stand in. */
const MOST_BLOCKS = 14;

const GROUPS: Partial<Record<EventKind, string>> = {
  strike: 's',
  fight: 'g',
  takeover: 'g',
  movement: 'g',
  custody: 'c',
  surrender: 'c',
};

/** Groups of kinds within which scenes are compared at all. */
const groupsOf = ({ kinds, lasting, types }: Scene): readonly string[] => {
  if (lasting) return [types[0]!];
  const named = [...new Set(kinds.filter((kind) => kind !== 'harm').map((kind) => GROUPS[kind] ?? kind))];
  // A toll alone may be that of any deed.
  return named.length > 0 ? named : ['s', 'g'];
};

function blocksOf({ from, to, day, lasting }: Scene): readonly number[] {
  const first = from === null ? (day === null ? null : day - (lasting ? 4 : 1) * BACK_DAYS) : from - OFF_DAYS;
  const last = from === null ? day : to! + OFF_DAYS;
  if (first === null || last === null) return [0];
  const [a, b] = [Math.floor(first / BLOCK_DAYS), Math.floor(last / BLOCK_DAYS)];
  const blocks: number[] = [];
  for (let block = b; block >= a && blocks.length < MOST_BLOCKS; block--) blocks.push(block);
  return blocks;
}

/**
 * Keys of a scene; only scenes that share one are compared. A key is a kind, a month, and a place (or what it lies in, or the place
 * spoken of before), or a party, or, where neither is told, a number.
 */
export function blockKeys(scene: Scene): readonly string[] {
  const where = new Set<string>();
  for (const place of scene.names) where.add(`p${place}`);
  for (const place of scene.near) where.add(`p${place}`);
  const [above] = scene.around;
  if (above !== undefined && scene.places.length > 0)
    for (const place of scene.around.slice(0, 2)) where.add(`p${place}`);
  const placeless = scene.places.length === 0;
  if (placeless || scene.lasting) for (const who of scene.agents) where.add(`a${who}`);
  if (placeless) for (const whom of scene.targets) where.add(`a${whom}`);
  if (!placeless && !scene.lasting) for (const who of [...scene.agents, ...scene.targets]) where.add(`a${who}`);
  if (where.size === 0)
    for (const { counts } of scene.accounts)
      for (const { role, min, max } of counts) if ((min ?? max) !== null) where.add(`n${role}${min ?? max}`);
  const keys: string[] = [];
  for (const group of groupsOf(scene))
    for (const block of blocksOf(scene)) for (const key of where) keys.push(`${group}|${block}|${key}`);
  return keys;
}
