import { z } from 'zod';
import { CLAIM_TYPES, MODALITIES, QUANTITY_ROLES, SECTORS } from '../../claims/index.js';
import {
  DISPUTE_MATTERS,
  type Dispute,
  EVENT_STATUSES,
  type EventToll,
  RELATION_KINDS,
  type RelationInterval,
  type SituationCount,
  type SituationEvent,
  type StoryStep,
  type TollSum,
} from '../../situation/index.js';
import { aroundSchema, knownClaimSchema } from './schema-claim.js';

export const ref = z.object({ id: z.string().nullable(), name: z.string() });
export const placeRef = ref.extend({ lat: z.number().nullable(), lon: z.number().nullable() });
const type = z.enum(CLAIM_TYPES);
const status = z.enum(EVENT_STATUSES);
const dated = z.enum(['told', 'reported']).describe('reported: nobody tells the day; it is that of the first report');
export const iso = z.string().nullable();

/** An event. */
export const eventSchema = z.object({
  id: z.string(),
  kind: z
    .string()
    .describe('strike, fight, takeover, harm, toll, custody, talks, or the type of its claims') as unknown as z.ZodType<
    SituationEvent['kind']
  >,
  types: z.array(type).readonly(),
  state: z.boolean(),
  start: iso,
  end: iso,
  dated,
  places: z.array(placeRef).readonly(),
  parts: z.array(z.enum(SECTORS)).readonly(),
  agents: z.array(ref).readonly(),
  targets: z.array(ref).readonly(),
  status,
  voices: z.number().int().describe('independent voices: copies of a wire are one'),
  tellings: z
    .array(
      z.object({
        claim: z.string(),
        type,
        modality: z.enum(MODALITIES),
        report: z.string(),
        publisher: z.string().nullable(),
        known: iso,
        relation: z.enum(['tells', 'copies', 'updates', 'retells', 'contradicts', 'denies', 'announces']),
        sentence: z.string(),
        around: aroundSchema,
        sources: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  links: z
    .array(z.object({ relation: z.enum(['part-of', 'has-part', 'contradicts', 'maybe-same']), event: z.string() }))
    .readonly(),
}) satisfies z.ZodType<SituationEvent>;

const range = { low: z.number(), best: z.number(), high: z.number() };
const victims = z.enum(['civilian', 'fighter', 'unknown']);

/** The toll of an event. */
export const tollSchema = z.object({
  event: z.string(),
  start: iso,
  end: iso,
  places: z.array(placeRef).readonly(),
  actors: z.array(ref).readonly(),
  cumulative: z.boolean(),
  maybe: z.string().optional(),
  entries: z
    .array(
      z.object({
        role: z.enum(QUANTITY_ROLES),
        group: z.string(),
        kind: victims,
        name: z.string(),
        ...range,
        figures: z
          .array(
            z.object({
              claim: z.string(),
              value: z.number(),
              min: z.number().nullable(),
              max: z.number().nullable(),
              approx: z.boolean(),
              voice: z.string(),
              known: iso,
              use: z.enum(['counted', 'updated', 'copy', 'part', 'over', 'absurd']),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  totals: z.array(z.object({ role: z.enum(QUANTITY_ROLES), ...range })).readonly(),
}) satisfies z.ZodType<EventToll>;

const sumSchema = z.object({
  period: z.string(),
  place: placeRef.nullable(),
  actor: ref.nullable(),
  role: z.enum(QUANTITY_ROLES),
  kind: z.enum(['civilian', 'fighter', 'unknown', 'all']),
  ...range,
  events: z.array(z.string()).readonly(),
  maybe: z.array(z.string()).readonly(),
  over: z.array(z.string()).readonly(),
}) satisfies z.ZodType<TollSum>;

export const relationSchema = z.object({
  id: z.string(),
  kind: z.enum(RELATION_KINDS),
  means: z.array(z.string()).readonly(),
  a: ref,
  b: ref.nullable(),
  names: z.array(z.string()).readonly(),
  from: iso,
  to: iso,
  ended: z.boolean(),
  firstKnown: iso,
  lastKnown: iso,
  status: z.enum(['asserted', 'claimed', 'possible', 'denied', 'negated']),
  evidence: z
    .array(
      z.object({
        claim: z.string(),
        report: z.string(),
        publisher: z.string().nullable(),
        known: iso,
        modality: z.enum(MODALITIES),
        sources: z.array(z.string()).readonly(),
        sentence: z.string(),
        says: z.enum(['holds', 'ended', 'denied', 'begins']),
        name: z.string().nullable().describe('of an alias: the name that it tells'),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<RelationInterval>;

const disputeSchema = z.object({
  id: z.string(),
  matter: z.enum(DISPUTE_MATTERS),
  about: z.string(),
  event: z.string().nullable(),
  place: placeRef.nullable(),
  actors: z.array(ref).readonly(),
  start: iso,
  end: iso,
  sides: z
    .array(
      z.object({
        value: z.string(),
        voices: z
          .array(
            z.object({
              claim: z.string().nullable(),
              report: z.string(),
              publisher: z.string().nullable(),
              known: iso,
              sources: z.array(z.string()).readonly(),
              stake: z
                .enum(['gains', 'admits', 'denies-own', 'accuses', 'third-party', 'unnamed', 'report', 'gazetteer'])
                .describe('what who says so has of it'),
              sentence: z.string(),
              around: aroundSchema,
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<Dispute>;

const stepSchema = z.object({
  event: z.string(),
  types: z.array(type).readonly(),
  status,
  start: iso,
  end: iso,
  dated,
  places: z.array(placeRef).readonly(),
  agents: z.array(ref).readonly(),
  targets: z.array(ref).readonly(),
  ground: z.enum(['day', 'words', 'needs', 'telling', 'reported']).describe('what puts it behind the step before'),
  after: z.array(z.string()).readonly(),
  claims: z.array(z.string()).readonly(),
  sentence: z.string(),
  report: z.string(),
}) satisfies z.ZodType<StoryStep>;

/** Answers of the routes of the situation. */
export const eventsSchema = z.object({ total: z.number().int(), events: z.array(eventSchema) });
export const eventExplanationSchema = z.object({
  event: eventSchema,
  claims: z.array(knownClaimSchema).readonly(),
  toll: tollSchema.nullable(),
  joints: z
    .array(
      z.object({
        a: z.string(),
        b: z.string(),
        weight: z.number(),
        evidence: z.array(z.object({ rule: z.string(), weight: z.number() })).readonly(),
      }),
    )
    .readonly()
    .describe('what speaks for joining two reports’ accounts, in tenths of a bit'),
});
const total = z.number().int().describe('how many there are in all; the list is a page of them');
export const tollsSchema = z.object({
  total,
  tolls: z.array(tollSchema).readonly().describe('event by event; empty where sums were asked for'),
  sums: z.array(sumSchema).readonly(),
});
export const relationsSchema = z.object({ total, relations: z.array(relationSchema).readonly() });
export const disputesSchema = z.object({ total, disputes: z.array(disputeSchema).readonly() });
export const storySchema = z.object({ total, steps: z.array(stepSchema).readonly() });

const countSchema = z.object({
  period: z.string(),
  place: placeRef.nullable(),
  actor: ref.nullable(),
  count: z.number().int(),
  events: z.array(z.string()).readonly(),
  maybe: z.array(z.string()).readonly(),
  toll: z.object(range).describe('of the role that was asked for'),
}) satisfies z.ZodType<SituationCount>;
export const countsSchema = z.object({ total, counts: z.array(countSchema).readonly() });
