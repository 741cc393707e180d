import { z } from 'zod';
import { QUANTITY_ROLES } from '../../claims/index.js';
import type { Network } from '../../situation/index.js';
import type { ActorPage } from '../actor-page.js';
import { iso, placeRef, ref, relationSchema } from './schema-situation.js';

const edgeSchema = z.object({
  id: z.string(),
  kind: z.enum(['support', 'command', 'affiliation', 'rivalry', 'membership', 'hostile', 'talks']),
  sign: z
    .union([z.literal(1), z.literal(-1), z.literal(0)])
    .describe('1: with each other, -1: against each other, 0: they talk'),
  a: ref,
  b: ref,
  directed: z.boolean().describe('true: from a to b'),
  from: iso,
  to: iso,
  ended: z.boolean(),
  firstKnown: iso,
  lastKnown: iso,
  weight: z.number().int().describe('how many voices tell the relation, or how many events make the edge'),
  relations: z.array(z.string()).readonly(),
  events: z.array(z.string()).readonly(),
  claims: z.array(z.string()).readonly(),
});

/** Answer of GET /api/network. */
export const networkSchema = z.object({
  total: z.number().int().describe('edges in all'),
  nodes: z.array(ref.extend({ events: z.number().int(), edges: z.number().int() })).readonly(),
  edges: z.array(edgeSchema).readonly(),
}) satisfies z.ZodType<Network & { total: number }>;

/** Answer of GET /api/actors/:id/told. */
export const actorPageSchema = z.object({
  actor: ref,
  names: z
    .array(z.object({ name: z.string(), claims: z.number().int(), firstKnown: iso, lastKnown: iso }))
    .readonly()
    .describe('how reports call it, and from when to when'),
  leaders: z.array(relationSchema).readonly(),
  leads: z.array(relationSchema).readonly(),
  relations: z.array(relationSchema).readonly().describe('other relations, aliases too'),
  strength: z
    .array(
      z.object({
        claim: z.string(),
        role: z.enum(QUANTITY_ROLES),
        text: z.string(),
        min: z.number().nullable(),
        max: z.number().nullable(),
        approx: z.boolean(),
        modality: z.string(),
        places: z.array(ref).readonly(),
        start: iso,
        end: iso,
        known: iso,
        report: z.string(),
        publisher: z.string().nullable(),
        sources: z.array(z.string()).readonly(),
        sentence: z.string(),
      }),
    )
    .readonly()
    .describe('numbers that are told of its strength'),
  places: z
    .array(placeRef.extend({ events: z.number().int() }))
    .readonly()
    .describe('where it takes part in events, most first'),
  events: z.number().int(),
  claims: z.number().int(),
  firstKnown: iso,
  lastKnown: iso,
}) satisfies z.ZodType<ActorPage>;
