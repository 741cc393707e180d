import type { KnownClaim } from '../../src/situation/index.js';
import type { Saying } from './claims.js';
import type { Setting } from './settings.js';

/** A claim with what only the simulator knows of it. */
export interface Entry {
  readonly saying: Saying;
  readonly claim: KnownClaim;
}

/** What is believed of one place after the first `n` of its entries: for a day, the probability of each actor. */
export interface PlaceEstimate {
  given(n: number): (day: number) => ArrayLike<number>;
}

/** A way to tell who holds a place from what is reported. `prepare` sees all entries of the setting, place by place. */
export interface Estimator {
  readonly name: string;
  prepare(setting: Setting, places: readonly (readonly Entry[])[]): (place: number) => PlaceEstimate;
}

/** Whether it says who holds the place. */
export const tellsHolder = ({ saying }: Entry): boolean => saying.kind === 'capture' || saying.kind === 'control';
