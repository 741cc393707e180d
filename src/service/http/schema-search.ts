import { z } from 'zod';
import { CLAIM_TYPES, MODALITIES } from '../../claims/index.js';
import { knownClaimSchema } from './schema-claim.js';

const day = z.iso.date('is no day').describe('a day as YYYY-MM-DD');
const name = (what: string) => z.string().min(1).max(300).describe(what);
const limit = z.coerce.number().int().min(1).max(1000).default(50).describe('a whole number from 1 to 1000');
const offset = z.coerce.number().int().min(0).max(10_000_000).default(0).describe('a whole number from 0');
const several = <T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z
    .string()
    .max(1000)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(values)))
    .describe(what);

/** What claims are looked for by, over HTTP. */
export const claimQuestion = {
  words: z.string().max(400).optional().describe('words, all of them, each in all its forms'),
  actor: z
    .union([name('name or id of an actor'), z.array(name('name or id of an actor')).max(5)])
    .optional()
    .describe('name or id of an actor; again for both'),
  place: name('name or id of a place: there, or in what lies in it').optional(),
  type: several(CLAIM_TYPES, 'types of claims, with commas').optional(),
  modality: several(MODALITIES, 'modalities, with commas').optional(),
  publisher: name('who published it').optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional().describe('a number from 0 to 1'),
  from: day.optional().describe('only what is told of this day or later'),
  to: day.optional().describe('only what is told of this day or earlier'),
  asOf: day
    .optional()
    .describe('only what was published (without a day: fetched) up to this day, whenever it was taken in'),
};

/** Queries of the routes of the search. */
export const searchQuerySchema = z.strictObject({
  ...claimQuestion,
  order: z.enum(['newest', 'oldest', 'surest']).default('newest'),
  limit,
  offset,
});
export const namesQuerySchema = z.strictObject({
  text: z.string().min(1).max(100).describe('the beginning of a name'),
  limit: z.coerce.number().int().min(1).max(50).default(8).describe('a whole number from 1 to 50'),
});
export const momentQuerySchema = z.strictObject({ asOf: claimQuestion.asOf });

const counted = <T extends z.ZodType>(value: T) => z.array(z.object({ value, claims: z.number().int() })).readonly();
const found = z.object({
  id: z.string().describe('id, or the name where it has none'),
  name: z.string(),
  claims: z.number().int(),
});
/** How many of the claims found have what. */
export const facetsSchema = z.object({
  types: counted(z.enum(CLAIM_TYPES)),
  modalities: counted(z.enum(MODALITIES)),
  publishers: counted(z.string()),
  actors: z.array(found).readonly(),
  places: z.array(found).readonly(),
});

export const searchSchema = z.object({
  total: z.number().int(),
  claims: z.array(knownClaimSchema).readonly(),
  facets: facetsSchema.describe('how many of all claims found have what'),
});
export const namesSchema = z.object({
  actors: z.array(found).readonly(),
  places: z.array(found).readonly(),
  publishers: z.array(found).readonly(),
});

const about = { id: z.string(), name: z.string(), claims: z.number().int(), facets: facetsSchema };
const ref = z.object({ id: z.string(), name: z.string() });
const date = z.string().optional().describe('YYYY-MM-DD, YYYY-MM or YYYY');

/** Answers of the pages of an actor, a place, an outlet. */
export const actorSchema = z.object({
  ...about,
  ledger: z
    .looseObject({
      kind: z.string(),
      names: z.array(z.looseObject({ text: z.string(), kind: z.string().optional(), from: date, to: date })).readonly(),
      countries: z.array(z.string()).readonly(),
      colour: z.string().nullable(),
      relations: z.array(z.object({ kind: z.string(), actor: ref, from: date, to: date })).readonly(),
    })
    .nullable()
    .describe('what the ledger says of it; null where it does not know it'),
});
export const placeSchema = z.object({
  ...about,
  gazetteer: z
    .looseObject({
      kind: z.string(),
      names: z.array(z.string()).readonly(),
      country: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      population: z.number().nullable(),
      within: z.array(ref.extend({ kind: z.string() })).readonly(),
    })
    .nullable()
    .describe('what the gazetteer says of it; null where it does not know it'),
});
export const outletSchema = z.object({
  name: z.string(),
  reports: z.number().int(),
  claims: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  facets: facetsSchema,
});
