import type { QuantityRole } from '../../claims/index.js';
import type { VictimKind } from '../events/types.js';
import type { ActorRef, PlaceRef } from '../types.js';

/** One source's number in a toll. */
export interface TollFigure {
  readonly claim: string;
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** Whose word it is: the sources named, else the publisher. */
  readonly voice: string;
  readonly known: string | null;
  /**
   * `counted`; `updated`: the same voice told another number later; `copy`; `part`: told as some of a larger number of this report; `over`: a sum since some
   * day, beside numbers of the happening itself: it bounds them above; `absurd`: more people than anybody can have counted, in no sum.
   */
  readonly use: 'counted' | 'updated' | 'copy' | 'part' | 'over' | 'absurd';
}

/** How many of a group: least, best, most, as UCDP means them. */
export interface TollEntry {
  readonly role: QuantityRole;
  /** Who: a side, civilians, fighters, or just people (`all`). */
  readonly group: string;
  readonly kind: VictimKind;
  readonly name: string;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly figures: readonly TollFigure[];
}

/** Low, best and high of one role over all groups. */
export interface TollTotal {
  readonly role: QuantityRole;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** The toll of one event. */
export interface EventToll {
  readonly event: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly places: readonly PlaceRef[];
  /** Who takes part, on either side. */
  readonly actors: readonly ActorRef[];
  /** A sum over a time (`since May`), not the toll of one happening. */
  readonly cumulative: boolean;
  /** The event that this one may only tell again: its dead are added to the highest sum alone. */
  readonly maybe?: string;
  readonly entries: readonly TollEntry[];
  readonly totals: readonly TollTotal[];
}

/** A sum over events. */
export interface TollSum {
  /** ISO week, month, day or year; `all`. */
  readonly period: string;
  /** Null: everywhere, or nobody says where. */
  readonly place: PlaceRef | null;
  /** A party that takes part; null: all, or nobody known. */
  readonly actor: ActorRef | null;
  readonly role: QuantityRole;
  readonly kind: VictimKind | 'all';
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Ids of the events that are added. */
  readonly events: readonly string[];
  /** Ids of events that may be retellings of others: they are in `high` alone. */
  readonly maybe: readonly string[];
  /** Ids of sums told over a time that were held against the added events: what they have more is in the sum. */
  readonly over: readonly string[];
}
