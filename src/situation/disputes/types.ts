import type { ActorRef, PlaceRef } from '../types.js';

/** What the sides do not agree on. */
export const DISPUTE_MATTERS = [
  'whether',
  'who',
  'number',
  'day',
  'holder',
  'strength',
  'relation',
  'gazetteer',
] as const;
/** One of these. */
export type DisputeMatter = (typeof DISPUTE_MATTERS)[number];

/** What who says so has of it: nobody admits a loss for nothing. */
export type Stake = 'gains' | 'admits' | 'denies-own' | 'accuses' | 'third-party' | 'unnamed' | 'report' | 'gazetteer';

/** One voice for one side of a dispute. */
export interface DisputeVoice {
  readonly claim: string | null;
  readonly report: string;
  readonly publisher: string | null;
  readonly known: string | null;
  /** Named sources; empty where the report says so itself. */
  readonly sources: readonly string[];
  readonly stake: Stake;
  readonly sentence: string;
}

/** One side: what it says, and who says it. */
export interface DisputeSide {
  /** In words: `340`, `300–400`, `Russland`, `not so`. */
  readonly value: string;
  readonly voices: readonly DisputeVoice[];
}

/** Words that cannot all be right, side by side; nothing is chosen. */
export interface Dispute {
  /** `dispute:` with matter and what it is about. */
  readonly id: string;
  readonly matter: DisputeMatter;
  /** What it is about, in words: `killed`, `capture of Derna`, `strength of Islamischer Staat`. */
  readonly about: string;
  /** The event it hangs on; null where it is about a state or a name. */
  readonly event: string | null;
  readonly place: PlaceRef | null;
  readonly actors: readonly ActorRef[];
  readonly start: string | null;
  readonly end: string | null;
  readonly sides: readonly DisputeSide[];
}
