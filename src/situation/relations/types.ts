import type { Modality } from '../../claims/index.js';
import type { ActorRef } from '../types.js';

/** What holds between two parties. */
export const RELATION_KINDS = ['support', 'command', 'affiliation', 'rivalry', 'alias', 'membership'] as const;
/** One of these kinds. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A claim that a relation stands on. */
export interface RelationEvidence {
  readonly claim: string;
  readonly report: string;
  readonly publisher: string | null;
  readonly known: string | null;
  readonly modality: Modality;
  readonly sources: readonly string[];
  readonly sentence: string;
  /** What it says of the relation. */
  readonly says: 'holds' | 'ended' | 'denied' | 'begins';
  /** The name that it tells, of an alias; else null. */
  readonly name: string | null;
}

/** A relation through time: from when to when the words put it, and on whose word. */
export interface RelationInterval {
  /** `relation:` and the id of the claim that told it first. */
  readonly id: string;
  readonly kind: RelationKind;
  /** Kinds of support that the words name: `military`, `air` … */
  readonly means: readonly string[];
  /** Who supports, leads, belongs, is called. For a rivalry the order has no meaning. */
  readonly a: ActorRef;
  /** Whom; null where nobody says. */
  readonly b: ActorRef | null;
  /** For an alias: the names besides that of `a`, as they were told. */
  readonly names: readonly string[];
  /** First day that the words name, ISO; null: they name none. */
  readonly from: string | null;
  /** Last day, where it is told as over: on the day that is named, else by the day it was known. */
  readonly to: string | null;
  /** Told as over, with or without a day. */
  readonly ended: boolean;
  /** First and last day from which a report told of it. */
  readonly firstKnown: string | null;
  readonly lastKnown: string | null;
  readonly status: 'asserted' | 'claimed' | 'possible' | 'denied' | 'negated';
  readonly evidence: readonly RelationEvidence[];
}
