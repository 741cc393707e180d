import type { TownBox } from '../knowledge/index.js';
import { Control, foldControl, type Policy } from '../situation/index.js';
import type { Store } from '../store/index.js';
import { areaOfCell, placeOf } from './areas.js';
import type { FoldControl } from './ask.js';
import { knowledge } from './knowledge.js';
import { LiveControl } from './live.js';

/** The fold of the situation with what the ledger knows of sides and the gazetteer of points. */
export function loadFold(policy?: Policy): FoldControl {
  const options = foldOptions(policy);
  return (claims, query) => foldControl(claims, query, options);
}

const foldOptions = (policy?: Policy) => ({
  sideOf: knowledge().sideOf,
  pointOf: placeOf,
  ...(policy ? { policy } : {}),
});

/** Control that is kept as claims come and go, with what the ledger and the gazetteer know. */
export const newControl = (policy?: Policy): Control => new Control(foldOptions(policy));

/** Control of a store, kept up to date with it. */
export const newLive = (store: Store): LiveControl => new LiveControl(store, newControl);

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
