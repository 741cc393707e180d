import { z } from 'zod';

const day = z.iso.date('is no day').describe('a day as YYYY-MM-DD');

/** Query of the routes that give all days at once. */
export const asOfQuerySchema = z.strictObject({ asOf: day.optional().describe('only what was known on this day') });

const ref = z.object({ id: z.string().nullable(), name: z.string() });
const point = { lat: z.number().nullable(), lon: z.number().nullable() };
const indexes = z.array(z.number().int());

export const courseSchema = z.object({
  asOf: z.string().nullable(),
  places: z.array(
    ref.extend({
      ...point,
      key: z.string(),
      cells: z
        .array(z.tuple([z.number().int(), z.array(z.number()).readonly()]).readonly())
        .readonly()
        .describe('part (0: the whole) and its intervals, one after the other: see docs/guide/api.md'),
    }),
  ),
  sides: z.array(ref),
  lists: z.array(indexes).describe('which sides hold together'),
  wide: z
    .array(z.string())
    .readonly()
    .describe('places that are no point: regions, roads, what is told by other places'),
  colours: z.record(z.string(), z.string()),
  fading: z.object({ heldFrom: z.number(), claimFrom: z.number() }),
});

/** The sides of the course, as `courseSchema` has them, without it. */
export const sidesSchema = courseSchema.pick({ sides: true, lists: true, colours: true });

/** Claims for programs that fold for themselves: the shape is that of `SlimClaims`. */
export const groundSchema = z.looseObject({
  reports: z.array(z.array(z.string().nullable()).readonly()).readonly(),
  mentions: z.array(z.array(z.string().nullable()).readonly()).readonly(),
  claims: z.array(z.array(z.unknown()).readonly()).readonly(),
  sides: z.record(z.string(), z.string()).describe('whose side an actor is, where it is not its own'),
  points: z.record(z.string(), z.tuple([z.number(), z.number()]).readonly()).describe('latitude and longitude, by id'),
  policy: z.looseObject({ name: z.string() }).describe('the numbers of the fold'),
  outlets: z
    .record(z.string(), z.array(z.string()).readonly())
    .describe('sides for which publishers speak, by their names in small letters'),
  holders: z.array(z.string()).readonly().describe('actors that can hold a place'),
  faceless: z.array(z.string()).readonly().describe('names of sources that are no more than described'),
});

export const marksSchema = z.object({
  kinds: z.array(z.string()).readonly(),
  statuses: z.array(z.string()).readonly(),
  places: z.array(ref.extend(point)).readonly(),
  marks: z
    .array(z.array(z.union([z.string(), z.number(), z.null()])).readonly())
    .readonly()
    .describe('id, kind, first day, last day, place (-1: none), status, voices'),
});
