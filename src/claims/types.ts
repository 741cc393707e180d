import type { ToldRelation } from '../knowledge/index.js';
import type { Finding, Report, SpanPair } from '../text/index.js';
import type { Precision } from '../time/index.js';

/** The types of claims, by family; see docs/reference/claims. */
export const CLAIM_TYPES = [
  'control',
  'presence',
  'capture',
  'advance',
  'withdrawal',
  'siege',
  'offensive',
  'clash',
  'airstrike',
  'shelling',
  'bombing',
  'attack',
  'casualties',
  'detention',
  'release',
  'surrender',
  'defection',
  'displacement',
  'force',
  'seizure',
  'movement',
  'delivery',
  'support',
  'command',
  'affiliation',
  'rivalry',
  'alias',
  'negotiation',
  'agreement',
  'violation',
  'appeal',
  'threat',
  'accusation',
  'aid',
  'sanction',
  'protest',
  'defeat',
  'abuse',
  'destruction',
  'recruitment',
  'trafficking',
  'calm',
  'population',
] as const;
/** One of the types. */
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** How far a claim is asserted, in the order in which one goes before another. */
export const MODALITIES = ['negated', 'planned', 'attempted', 'possible', 'claimed', 'asserted'] as const;
/** Where several apply, the first of the list stands. */
export type Modality = (typeof MODALITIES)[number];

/** Parts of a place that words name. */
export const SECTORS = [
  'centre',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'outskirts',
] as const;
/** One of the sectors. */
export type Sector = (typeof SECTORS)[number];

/** Words that a pronoun or description stands for. */
export interface Antecedent {
  readonly text: string;
  readonly span: SpanPair;
}

/** An actor, person or source as the words give it, and who that is. */
export interface Mention {
  readonly text: string;
  readonly span: SpanPair;
  /** Canonical name; the words themselves where unknown. */
  readonly name: string;
  /** Identity in the knowledge base; null if unknown. */
  readonly id: string | null;
  readonly antecedent?: Antecedent;
}

/** How words tell a place by another; `Knowledge.areaOfRelation` gives its geometry. */
export interface PlaceRelation extends ToldRelation {
  readonly text: string;
  readonly span: SpanPair;
}

/** A place as the words give it, and where that is. */
export interface PlaceMention extends Mention {
  /** The words describe (`mehrere Dörfer`) and do not name: nobody can say which place it is. Not part of the written contract. */
  readonly described?: true;
  /** Words that tell it by this place, where it is not the place itself (`zehn Kilometer südlich von Derna`). Not part of the written contract. */
  readonly relation?: PlaceRelation;
  /** Name of the place or region it lies in. */
  readonly within?: string;
  /** Sectors of this place that are meant. */
  readonly part?: readonly Sector[];
  readonly extent?: 'all' | 'most' | 'parts';
}

/** A source, and through whom it is quoted. */
export interface SourceMention extends Mention {
  readonly via?: Mention;
}

/** When it was so: what the text does not say is absent. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface ClaimTime {
  readonly start?: string;
  readonly end?: string;
  readonly precision: Precision;
  readonly text: string;
  readonly span: SpanPair;
}

/** What the numbers of a claim count. */
export const QUANTITY_ROLES = [
  'killed',
  'wounded',
  'missing',
  'detained',
  'surrendered',
  'displaced',
  'force',
  'places',
  'population',
  'equipment',
  'distance',
  'money',
] as const;
/** One of these roles. */
export type QuantityRole = (typeof QUANTITY_ROLES)[number];

/** A number told, with what it counts. */
export interface ClaimQuantity {
  readonly role: QuantityRole;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly text: string;
  readonly span: SpanPair;
  /** Index of the target (or agent) that is counted. */
  readonly of?: number;
  readonly scope?: 'incident' | 'cumulative';
  /** Index of the quantity that this one is part of. */
  readonly partOf?: number;
}

/** How a claim stands in time to another one of its report. */
export interface ClaimOrder {
  readonly relation: 'before' | 'after' | 'during';
  /** Id of the other claim of the same report. */
  readonly claim: string;
  /** How long between the two, where a number is told; `unit` is `day`, `week`, `month` or `year`. */
  readonly gap?: { readonly min: number; readonly max: number; readonly unit: string };
}

/** How a claim came about: for people who ask why. */
export interface Trace {
  readonly trigger: { readonly text: string; readonly span: SpanPair };
  readonly frame: string;
  /** Rule that filled each role (`agents` → `subject`). */
  readonly rules: Readonly<Record<string, string>>;
}

/** One happening or one state that a report asserts, passes on or entertains. Contract: docs/reference/claims. */
export interface Claim {
  /** Hash of a JSON array of [report hash, type, evidence, roles]. */
  readonly id: string;
  readonly type: ClaimType;
  readonly kind?: string;
  readonly agents: readonly Mention[];
  readonly targets: readonly Mention[];
  readonly beneficiaries: readonly Mention[];
  readonly places: readonly PlaceMention[];
  readonly origin: readonly PlaceMention[];
  readonly destination: readonly PlaceMention[];
  readonly time?: ClaimTime;
  readonly ended?: true;
  readonly order: readonly ClaimOrder[];
  readonly quantities: readonly ClaimQuantity[];
  readonly modality: Modality;
  readonly sources: readonly SourceMention[];
  /** `[start, end)` of the clause in the text of the report. */
  readonly evidence: SpanPair;
  /** 0 to 1, calibrated. */
  readonly confidence: number;
  readonly trace?: Trace;
}

/** What a reader gives for one report. */
export interface ReportClaims {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}
