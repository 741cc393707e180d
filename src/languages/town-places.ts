import { ONE_IN_A_TOWN, ofTown } from './de/town-places.js';

/** Whether a noun means one thing in a town, and what it is called with the town's name. */
export const townPlaces = { isOne: (noun: string): boolean => ONE_IN_A_TOWN.test(noun), ofTown } as const;
