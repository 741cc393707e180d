import type { ClaimType } from '../../claims/index.js';
import type { SituationEvent } from '../events/types.js';
import type { ActorRef, PlaceRef } from '../types.js';

/** Why a step stands where it stands. */
export type StoryGround =
  /** Its day is told. */
  | 'day'
  /** Words order it against another one (`nachdem`, `wenige Tage später`). */
  | 'words'
  /** It needs what stands before it: talks are broken that were held. */
  | 'needs'
  /** One report tells them in this order, and nothing else is known. */
  | 'telling'
  /** Only when it was first reported is known. */
  | 'reported';

/** One step in the course of things. */
export interface StoryStep {
  readonly event: string;
  readonly types: readonly ClaimType[];
  readonly status: SituationEvent['status'];
  readonly start: string | null;
  readonly end: string | null;
  readonly dated: SituationEvent['dated'];
  readonly places: readonly PlaceRef[];
  readonly agents: readonly ActorRef[];
  readonly targets: readonly ActorRef[];
  /** What puts it behind the step before; `day` for the first. */
  readonly ground: StoryGround;
  /** Steps, by event, that words or needs put before it. */
  readonly after: readonly string[];
  readonly claims: readonly string[];
  readonly sentence: string;
  readonly report: string;
}
