import type { PlaceRef } from '../../src/situation/types.js';

/** What tells a place from others: its id, else its name. */
export const keyOf = (place: PlaceRef): string => place.id ?? place.name;
