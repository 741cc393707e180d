import { z } from 'zod';
import { CLAIM_TYPES, type Claim, MODALITIES, QUANTITY_ROLES, SECTORS } from '../../claims/index.js';

const span = z
  .tuple([z.number().int(), z.number().int()])
  .readonly()
  .describe('[start, end) in the text of the report, UTF-16 offsets');
const words = z.object({ text: z.string(), span });
const DIRECTIONS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

/** An actor, person or source. */
export const mentionSchema = words.extend({
  name: z.string().describe('canonical name; the words themselves where unknown'),
  id: z.string().nullable().describe('identity in the knowledge base; null if unknown'),
  antecedent: words.optional().describe('what a pronoun or description stands for'),
});

/** A place as the words give it. */
export const placeMentionSchema = mentionSchema.extend({
  within: z.string().optional(),
  part: z.array(z.enum(SECTORS)).readonly().optional(),
  relation: words
    .extend({
      kind: z.enum(['itself', 'near', 'part', 'offset', 'between', 'along', 'side', 'border']),
      of: z.array(z.string()).readonly().describe('ids of the places it is told by'),
      towards: z.enum(DIRECTIONS).optional(),
      km: z.number().optional(),
      part: z.enum([...DIRECTIONS, 'centre', 'outskirts']).optional(),
      wide: z.boolean().optional(),
      road: z.boolean().optional(),
      bank: z.boolean().optional(),
      area: z.string().describe('its id, for GET /api/areas'),
    })
    .optional()
    .describe('words that tell it by this place (`zehn Kilometer südlich von Derna`); its geometry: GET /api/areas'),
  extent: z.enum(['all', 'most', 'parts']).optional(),
});

const timeSchema = z.object({
  start: z.string().optional().describe('YYYY-MM-DD, YYYY-MM or YYYY'),
  end: z.string().optional(),
  precision: z.enum(['day', 'week', 'month', 'year', 'approx']),
  text: z.string(),
  span,
});

const quantitySchema = z.object({
  role: z.enum(QUANTITY_ROLES),
  min: z.number().nullable(),
  max: z.number().nullable(),
  approx: z.boolean(),
  text: z.string(),
  span,
  of: z.number().int().optional(),
  scope: z.enum(['incident', 'cumulative']).optional(),
  partOf: z.number().int().optional(),
});

const orderSchema = z.object({
  relation: z.enum(['before', 'after', 'during']),
  claim: z.string(),
  gap: z.object({ min: z.number(), max: z.number(), unit: z.string() }).optional(),
});

/** How a claim came about. */
export const traceSchema = z.object({
  trigger: words,
  frame: z.string(),
  rules: z.record(z.string(), z.string()).readonly(),
});

const mentions = z.array(mentionSchema).readonly();
const places = z.array(placeMentionSchema).readonly();

/** A claim, as the contract of claims says. */
export const claimSchema = z.object({
  id: z.string(),
  type: z.enum(CLAIM_TYPES),
  kind: z.string().optional(),
  agents: mentions,
  targets: mentions,
  beneficiaries: mentions,
  places,
  origin: places,
  destination: places,
  time: timeSchema.optional(),
  ended: z.literal(true).optional(),
  order: z.array(orderSchema).readonly(),
  quantities: z.array(quantitySchema).readonly(),
  modality: z.enum(MODALITIES),
  sources: z.array(mentionSchema.extend({ via: mentionSchema.optional() })).readonly(),
  evidence: span,
  confidence: z.number().min(0).max(1),
  trace: traceSchema.optional(),
}) satisfies z.ZodType<Claim>;

/** What was not understood. */
export const findingSchema = z.object({
  span,
  rule: z.string(),
  reason: z.string(),
  about: z
    .object({
      name: z.string(),
      id: z.string().nullable(),
      candidates: z
        .array(z.object({ id: z.string(), name: z.string(), score: z.number() }))
        .readonly()
        .optional(),
    })
    .optional()
    .describe('the name that it is about, and who or where that may be'),
});

/** The rest of the sentence around the words of a claim. */
export const aroundSchema = z
  .tuple([z.string(), z.string()])
  .readonly()
  .optional()
  .describe('what stands in the sentence before and behind these words');

/** A claim with its report, as the store knows it. */
export const knownClaimSchema = z.object({
  claim: claimSchema,
  report: z.object({
    id: z.string(),
    hash: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
  }),
  sentence: z.string().describe('words of the evidence'),
  around: aroundSchema,
  known: z.string().nullable().describe('day from which it was known'),
  knownByFetch: z.boolean().describe('true where that is the day of fetching'),
  recorded: z.string().describe('when this store took the report in'),
  judgement: z.enum(['accepted', 'rejected']).nullable(),
  identified: z
    .array(
      z.object({
        matter: z.enum(['actor', 'place']),
        span,
        was: z.object({ id: z.string().nullable(), name: z.string() }).describe('as the reader took it'),
        is: z.object({ id: z.string().nullable(), name: z.string() }),
        judgements: z.array(z.string()).readonly().describe('ids of what people said, see GET /api/identities'),
      }),
    )
    .readonly()
    .optional()
    .describe('names that people said to be somebody or somewhere else'),
});
