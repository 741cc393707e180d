import { z } from 'zod';
import { CLAIM_TYPES, MODALITIES, QUANTITY_ROLES, SECTORS } from '../../claims/index.js';
import {
  DISPUTE_MATTERS,
  type Dispute,
  type EventToll,
  RELATION_KINDS,
  type RelationInterval,
  type SituationEvent,
  type StoryStep,
  type TollSum,
} from '../../situation/index.js';
import { knownClaimSchema } from './schema-claim.js';

const day = z.iso.date('is no day').describe('a day as YYYY-MM-DD');
const name = (what: string) => z.string().min(1).max(300).describe(what);
const actor = z.union([name('name or id of an actor'), z.array(name('name or id of an actor')).max(5)]);

const shared = {
  at: day.optional().describe('only what went on, held or was disputed on this day'),
  asOf: day.optional().describe('only what was known, that is published, on this day'),
  recordedAsOf: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .describe('only what this store held at this day or time'),
  from: day.optional().describe('only from this day on'),
  to: day.optional().describe('only up to this day'),
  place: name('name or id of a place: there, or in what lies in it').optional(),
  actor: actor.optional().describe('name or id of an actor; again for both'),
};
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const limit = z.coerce.number().int().min(1).max(1000).default(200).describe('a whole number from 1 to 1000');
const offset = z.coerce.number().int().min(0).max(10_000_000).default(0).describe('a whole number from 0');

/** Queries of the routes of the situation. */
export const eventsQuerySchema = z.strictObject({
  ...shared,
  type: name('a type of claim, or a kind of event: strike, fight, takeover').optional(),
  states: flag.optional().describe('true: also what lasts'),
  limit,
  offset,
});
export const tollsQuerySchema = z.strictObject({
  ...shared,
  by: z.enum(['day', 'week', 'month', 'year', 'all']).optional().describe('add up by; left out: event by event'),
  byPlace: flag.optional().describe('true: add up place by place'),
  role: z.enum(['killed', 'wounded', 'missing', 'detained', 'surrendered', 'displaced']).default('killed'),
  victims: z.enum(['civilian', 'fighter', 'unknown']).optional(),
});
const { from: _, to: __, place: ___, ...moment } = shared;
export const relationsQuerySchema = z.strictObject({ ...moment, kind: z.enum(RELATION_KINDS).optional() });
export const disputesQuerySchema = z.strictObject({ ...shared, matter: z.enum(DISPUTE_MATTERS).optional() });
export const storyQuerySchema = z.strictObject(shared);
export const eventQuerySchema = z.strictObject({ asOf: shared.asOf, recordedAsOf: shared.recordedAsOf });

const ref = z.object({ id: z.string().nullable(), name: z.string() });
const placeRef = ref.extend({ lat: z.number().nullable(), lon: z.number().nullable() });
const type = z.enum(CLAIM_TYPES);
const status = z.enum(['asserted', 'claimed', 'denied', 'announced', 'possible', 'attempted', 'negated']);
const dated = z.enum(['told', 'reported']).describe('reported: nobody tells the day; it is that of the first report');
const iso = z.string().nullable();

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
        sources: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  links: z.array(z.object({ relation: z.enum(['part-of', 'has-part', 'contradicts']), event: z.string() })).readonly(),
}) satisfies z.ZodType<SituationEvent>;

const range = { low: z.number(), best: z.number(), high: z.number() };
const victims = z.enum(['civilian', 'fighter', 'unknown']);

/** The toll of an event. */
export const tollSchema = z.object({
  event: z.string(),
  start: iso,
  end: iso,
  places: z.array(placeRef).readonly(),
  cumulative: z.boolean(),
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
              use: z.enum(['counted', 'updated', 'copy', 'part']),
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
  place: z.string().nullable(),
  role: z.enum(QUANTITY_ROLES),
  kind: z.enum(['civilian', 'fighter', 'unknown', 'all']),
  ...range,
  events: z.array(z.string()).readonly(),
  over: z.array(z.string()).readonly(),
}) satisfies z.ZodType<TollSum>;

const relationSchema = z.object({
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
export const tollsSchema = z.object({
  tolls: z.array(tollSchema).readonly().describe('event by event; empty where sums were asked for'),
  sums: z.array(sumSchema).readonly(),
});
export const relationsSchema = z.object({ relations: z.array(relationSchema).readonly() });
export const disputesSchema = z.object({ disputes: z.array(disputeSchema).readonly() });
export const storySchema = z.object({ steps: z.array(stepSchema).readonly() });
