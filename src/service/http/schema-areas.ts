import { z } from 'zod';

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position.readonly()).readonly();

export const areasQuerySchema = z.strictObject({
  id: z
    .union([z.string(), z.array(z.string())])
    .transform((ids) => [ids].flat())
    .pipe(z.array(z.string().min(1).max(400)).min(1).max(200))
    .describe('id of a place, as claims, control and events have it; may be given up to 200 times'),
  part: z
    .enum(['centre', 'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'outskirts'])
    .optional(),
});

export const areasSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.union([
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).readonly() }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).readonly()).readonly() }),
      ]),
      properties: z.object({
        id: z.string(),
        name: z.string().nullable(),
        part: z.string().nullable(),
        rule: z.string().describe('how it is told: itself, part, near, offset, between, along, side, border'),
        of: z.array(z.string()).readonly().describe('ids of the places it is told by'),
        km2: z.number(),
        centre: position.readonly(),
      }),
    }),
  ),
  missing: z.array(z.string()).describe('ids whose place or size nobody can vouch for'),
});
