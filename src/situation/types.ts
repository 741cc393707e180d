import type { Claim, Modality, Sector } from '../claims/index.js';

/** A claim together with what is needed to weigh it: who published it, when it was known and recorded. */
export interface KnownClaim {
  readonly claim: Claim;
  readonly report: {
    readonly id: string;
    readonly hash: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly url: string | null;
  };
  /** The words of the evidence. */
  readonly sentence: string;
  /** Day from which it was known (published, else fetched); null where neither is known. */
  readonly known: string | null;
  /** True where `known` is the day of fetching, not of publication. */
  readonly knownByFetch: boolean;
  /** When this store took the report in, ISO timestamp. */
  readonly recorded: string;
  /** A person's decision on this claim, if there is one. */
  readonly judgement: 'accepted' | 'rejected' | null;
  /** Names in it that people said to be somebody or somewhere else than the reader took them for; absent where there are none. */
  readonly identified?: readonly Identified[];
  /** Who acts is not in its words but told by the rest of its report; absent where it is. */
  readonly meant?: true;
}

/** What people's judgements made of one name of a claim. */
export interface Identified {
  readonly matter: 'actor' | 'place';
  readonly span: readonly [start: number, end: number];
  /** As the reader took it. */
  readonly was: ActorRef;
  /** As it counts. */
  readonly is: ActorRef;
  /** Ids of the judgements, in the order in which they were applied. */
  readonly judgements: readonly string[];
}

/** What is believed of a place: `claimed` where only who holds it says so, `presence` where somebody is there and nobody holds it. */
export type ControlStatus = 'controlled' | 'contested' | 'besieged' | 'presence' | 'claimed' | 'unknown';

/** An actor by name, with the identity in the ledger where it is known. */
export interface ActorRef {
  readonly id: string | null;
  readonly name: string;
}
/** A place by name, with identity and point where they are known. */
export interface PlaceRef {
  readonly id: string | null;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What one claim did to a cell. */
export interface Reason {
  readonly claim: string;
  readonly modality: Modality;
  /** Weight by type, modality and source, 0 to 1. */
  readonly weight: number;
  /** Stable name of the rule of the fold. */
  readonly rule: string;
}

/** Who held a place, or a part of it, from when to when, and why that is believed. */
export interface ControlInterval {
  readonly place: PlaceRef;
  /** null: the place as a whole. */
  readonly part: Sector | null;
  readonly status: ControlStatus;
  readonly holders: readonly ActorRef[];
  /** First day of the interval (ISO); null where the beginning is not known. */
  readonly start: string | null;
  /** Day before the next interval begins; null: it still holds. */
  readonly end: string | null;
  /** 0 to 1: on the day asked for, else at the last confirmation. */
  readonly probability: number;
  /** Last day on which the holders were told to hold the place. */
  readonly lastConfirmed: string | null;
  /** First day of the evidence that the interval stands on. */
  readonly firstEvidence?: string | null;
  /** The change with which it begins lies between these days: the last of the evidence before, the first for it. */
  readonly began?: readonly [string | null, string | null];
  /** From which sides a besieged place is enclosed, where the words say so. */
  readonly direction?: readonly Sector[];
  /** It began without news: something ended unheard of, or certainty ran out. */
  readonly quiet?: true;
  /** Days with the probability on them, in order; between two of them it runs in a line. */
  readonly course?: readonly (readonly [day: string, probability: number])[];
  readonly reasons: readonly Reason[];
}

/** What to fold. Days are ISO; null takes everything. */
export interface SituationQuery {
  /** Valid day. */
  readonly at: string | null;
  /** Only what was known on this day. */
  readonly asOf: string | null;
}
