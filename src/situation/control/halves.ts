import type { Sector } from '../../claims/index.js';
import type { Effect } from './effect.js';
import { compareKnown, dayOf } from './known-order.js';
import type { Party } from './shared.js';

const OPPOSITE: Readonly<Partial<Record<Sector, Sector>>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  northeast: 'southwest',
  southwest: 'northeast',
  northwest: 'southeast',
  southeast: 'northwest',
};

const shares = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.some(({ key }) => b.some((other) => other.key === key));

/**
 * What is told of a sector and settles the town: by then one of two opposite sides was taken and the other left by who had it, and no sector is told to be in the hands of
 * anybody else. `Den Osten genommen; am Abend räumten sie auch den Westen.` Who takes two sides may have the middle against him still.
 */
export function settling(effects: ReadonlyMap<Sector | null, readonly Effect[]>): ReadonlySet<Effect> {
  const found = new Set<Effect>();
  const told: { readonly sector: Sector; readonly effect: Effect }[] = [];
  for (const [sector, list] of effects)
    if (sector !== null)
      for (const effect of list) if (effect.day !== null && tellsHolder(effect)) told.push({ sector, effect });
  if (!told.some(({ sector }) => effects.has(OPPOSITE[sector] ?? null))) return found;
  told.sort(
    (a, b) =>
      dayOf(a.effect) - dayOf(b.effect) ||
      compareKnown(a.effect, b.effect) ||
      // One claim of several sectors: in which order they were first told must not count.
      (a.sector < b.sector ? -1 : a.sector > b.sector ? 1 : 0),
  );
  // Who has each sector; nobody once it is left.
  const holders = new Map<Sector, readonly Party[]>();
  for (const { sector, effect } of told) {
    const leaves = effect.kind === 'leave';
    if (leaves && holders.has(sector) && !shares(holders.get(sector)!, effect.parties)) continue;
    holders.set(sector, leaves ? [] : effect.parties);
    const across = OPPOSITE[sector] && holders.get(OPPOSITE[sector]);
    if (across === undefined || leaves === (across.length === 0)) continue;
    const winner = leaves ? across : effect.parties;
    if (leaves && shares(winner, effect.parties)) continue;
    if ([...holders.values()].every((of) => of.length === 0 || shares(of, winner))) found.add(effect);
  }
  return found;
}

const tellsHolder = ({ kind, partial, parties }: Effect): boolean =>
  !partial && parties.length > 0 && (kind === 'take' || kind === 'hold' || kind === 'leave');
