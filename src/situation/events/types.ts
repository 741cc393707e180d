import type { ClaimType, Modality, Sector } from '../../claims/index.js';
import type { SideOf } from '../control/effect.js';
import type { ActorRef, PlaceRef } from '../types.js';
import type { CopyRelation } from './copies.js';

/** What sort of happening an event is; accounts of one happening may differ in the type of claim, hardly in this. */
export type EventKind =
  | 'strike'
  | 'fight'
  | 'takeover'
  | 'harm'
  | 'toll'
  | 'custody'
  | 'talks'
  | Exclude<
      ClaimType,
      | 'airstrike'
      | 'shelling'
      | 'bombing'
      | 'attack'
      | 'clash'
      | 'offensive'
      | 'advance'
      | 'capture'
      | 'withdrawal'
      | 'control'
      | 'negotiation'
      | 'agreement'
      | 'casualties'
      | 'destruction'
      | 'detention'
    >;

/** Who was hit, as far as the words say: somebody who fights, or somebody who does not. */
export type VictimKind = 'civilian' | 'fighter' | 'unknown';

/** How a report stands to the event that it tells. */
export type TellingRelation = 'tells' | 'copies' | 'updates' | 'retells' | 'contradicts' | 'denies' | 'announces';

/** How surely an event was: `denied`: somebody says so and somebody denies it; `announced`: told as coming only. */
export const EVENT_STATUSES = [
  'asserted',
  'claimed',
  'denied',
  'announced',
  'possible',
  'attempted',
  'negated',
] as const;
/** One of these. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** One claim of an event: the evidence that it happened, or did not. */
export interface Telling {
  readonly claim: string;
  readonly type: ClaimType;
  readonly modality: Modality;
  /** Id of the report. */
  readonly report: string;
  readonly publisher: string | null;
  /** Day from which it was known, ISO. */
  readonly known: string | null;
  readonly relation: TellingRelation;
  /** The words of the evidence. */
  readonly sentence: string;
  /** Names of those who say so. */
  readonly sources: readonly string[];
}

/** How one event stands to another. */
export interface EventLink {
  /** `part-of`: smaller in place and days, of the same parties; `contradicts`: cannot both be so; `maybe-same`: it may only tell the other again, and is not counted beside it. */
  readonly relation: 'part-of' | 'has-part' | 'contradicts' | 'maybe-same';
  readonly event: string;
}

/** A happening (or a state) with all that was told of it. */
export interface SituationEvent {
  /** `event:` and the id of the claim that told it first; any claim of the event finds it. */
  readonly id: string;
  readonly kind: EventKind;
  /** Types of its claims, most told first. */
  readonly types: readonly ClaimType[];
  /** A state that lasts, not a happening. */
  readonly state: boolean;
  /** First and last day on which the accounts put it, ISO; null where nobody says. */
  readonly start: string | null;
  readonly end: string | null;
  /** `told`: the words name the day; `reported`: nobody does, it is the span of days in which it was first reported. */
  readonly dated: 'told' | 'reported';
  /** The most exact places first. */
  readonly places: readonly PlaceRef[];
  readonly parts: readonly Sector[];
  readonly agents: readonly ActorRef[];
  readonly targets: readonly ActorRef[];
  readonly status: EventStatus;
  /** How many independent voices tell it: copies of a wire are one. */
  readonly voices: number;
  /** In the order in which they became known. */
  readonly tellings: readonly Telling[];
  readonly links: readonly EventLink[];
}

/** A person's decision on two claims: they tell one event, or two. The last one on a pair counts. */
export interface Pin {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** What is known of a place beyond its name. */
export interface PlaceFacts {
  readonly kind: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Id of what it lies in. */
  readonly within: string | null;
  /** West, south, east and north of a region, degrees. */
  readonly extent?: readonly [west: number, south: number, east: number, north: number];
}

/** What the events may be told of the world beyond the claims; without it every name stands for itself. */
export interface EventOptions {
  readonly sideOf?: SideOf;
  readonly placeOf?: (id: string) => PlaceFacts | null;
  /** Whether an actor is a force: a state, an army, a group that fights; not a person, a people or an agency. */
  readonly isForce?: (id: string) => boolean;
  /** Whether an actor is one person. */
  readonly isPerson?: (id: string) => boolean;
  /** Whether an actor is nobody in particular: civilians, a people, insurgents. */
  readonly isGeneric?: (id: string) => boolean;
  /** Whether words for people name fighters or civilians. */
  readonly victimOf?: (words: string) => VictimKind;
  /** Whether words tell a deed as one more beside another (`bei weiteren Angriffen`). */
  readonly isSequel?: (words: string) => boolean;
  /** Which reports are copies of which, by hash. */
  readonly copies?: CopyRelation;
  readonly pins?: readonly Pin[];
}
