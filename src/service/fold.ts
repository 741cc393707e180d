import type { TownBox } from '../knowledge/index.js';
import { FACELESS } from '../languages/sources.js';
import { Control, type FoldOptions, foldControl, type Policy } from '../situation/index.js';
import type { Store } from '../store/index.js';
import { areaOfCell, placeOf } from './areas.js';
import type { FoldControl } from './ask.js';
import { isHolder } from './holders.js';
import { keptThing } from './kept.js';
import { knowledge } from './knowledge.js';
import { LiveControl } from './live.js';
import { outletsOf, type SpeaksFor, speaksFor } from './outlets.js';

/** The fold of the situation with what the ledger knows of sides and outlets, and the gazetteer of points. */
export function loadFold(policy?: Policy, outlets?: SpeaksFor): FoldControl {
  const options = foldOptions(policy, outlets);
  return (claims, query) => foldControl(claims, query, options);
}

/** What the fold is told of the world beyond the claims. */
export function foldOptions(policy?: Policy, outlets?: SpeaksFor): FoldOptions {
  const known = knowledge();
  return {
    sideOf: known.sideOf,
    pointOf: placeOf,
    faceless: FACELESS,
    speaksFor: outlets ?? speaksFor(known),
    canHold: (id) => isHolder(known.actor(id)),
    ...(policy ? { policy } : {}),
  };
}

/** The fold for what a store holds: the example's outlets are its own. */
export const foldFor = async (store: Store, policy?: Policy): Promise<FoldControl> =>
  loadFold(policy, await outletsOf(store));

/** Control of a store, kept up to date with it. */
export function newLive(store: Store): LiveControl {
  const options = async (policy?: Policy) => foldOptions(policy, await outletsOf(store));
  return new LiveControl(store, async (policy) => new Control(await options(policy)), {
    least: MANY_CHANGED,
    thing: (policy) => keptThing('control', policy),
    load: async (bytes, policy) => Control.load(bytes, await options(policy)),
  });
}

/** Keeps the fold of a store that has changed much, so that whoever asks next need not fold it: after many reports were taken in or read again. */
export async function keepFold(store: Store): Promise<void> {
  const live = newLive(store);
  await live.warm();
  await live.close();
}

/** Changed reports after which the fold is kept anew. */
const MANY_CHANGED = 200;

export { areaOfCell, placeOf };

/** Colour of an actor: its own in the ledger, else that of its side; null where neither has one. */
export function colourOf(id: string): string | null {
  const { actor, sideOf } = knowledge();
  return actor(id)?.colour ?? actor(sideOf(id))?.colour ?? null;
}

/** How many towns a map is given for labels. */
const TOWNS = 60;

/** The largest towns in a box that is given in degrees, largest first. */
export function townsIn(box: TownBox): readonly { name: string; lat: number; lon: number; population: number }[] {
  return knowledge()
    .largestTowns(box, TOWNS)
    .map(({ name, lat, lon, population }) => ({ name, lat: lat ?? 0, lon: lon ?? 0, population: population ?? 0 }));
}
