import { z } from 'zod';
import { CLAIM_TYPES, MODALITIES, SECTORS } from '../../claims/index.js';
import type { ControlInterval } from '../../situation/index.js';
import { claimSchema, findingSchema, knownClaimSchema, traceSchema } from './schema-claim.js';
import { identitySchema } from './schema-identity.js';

const day = z.iso.date('is no day').describe('a day as YYYY-MM-DD');
const name = (what: string) => z.string().min(1).max(300).describe(what);
const limit = z.coerce.number().int().min(1).max(1000).default(200).describe('a whole number from 1 to 1000');
const offset = z.coerce.number().int().min(0).max(10_000_000).default(0).describe('a whole number from 0');
/** Page of a list. */
export const paging = { limit, offset };

/** Filters of GET /api/claims. */
export const claimsQuerySchema = z.strictObject({
  ids: z
    .string()
    .max(4000)
    .transform((text) => text.split(','))
    .pipe(z.array(z.string().min(1)).max(100))
    .optional()
    .describe('ids of claims, at most 100, with commas: these, and no other field'),
  type: z.enum(CLAIM_TYPES).optional(),
  place: name('name or id of a place').optional(),
  actor: name('name or id of an actor').optional(),
  report: name('id or hash of a report').optional(),
  modality: z.enum(MODALITIES).optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional().describe('a number from 0 to 1'),
  asOf: day.optional(),
  recordedAsOf: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .describe('a day or a time, ISO 8601'),
  words: name('words of the sentence, or of a name in the claim').optional(),
  ...paging,
});

/** Query of GET /api/control: for a day, or (`at=all`) the whole history. */
export const controlQuerySchema = z.strictObject({
  at: z
    .union([day, z.literal('all')])
    .optional()
    .describe('a day as YYYY-MM-DD, or all; left out: today'),
  asOf: day.optional(),
  place: name('name or id of a place').optional(),
});

export const exportQuerySchema = controlQuerySchema.pick({ at: true, asOf: true });
export const reportsQuerySchema = z.strictObject({
  ...paging,
  words: z.string().max(400).optional().describe('words of the text, or of title and publisher'),
  publisher: name('who published it').optional(),
  asOf: day.optional(),
});
export const idSchema = z.strictObject({ id: name('an id, as the lists give it') });
export const noQuerySchema = z.strictObject({});

/** A text to be read or taken in. */
export const textBodySchema = z.strictObject({
  text: z.string().regex(/\S/u, 'is empty').describe('the text of the report'),
  id: name('an id of your own, 1 to 300 characters').optional(),
  title: z.string().max(1000).nullable().optional().describe('at most 1000 characters'),
  publisher: z.string().max(300).nullable().optional().describe('at most 300 characters'),
  url: z.string().max(4000).nullable().optional().describe('at most 4000 characters'),
  published: day.nullable().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'is no language tag')
    .nullable()
    .optional()
    .describe('a BCP 47 tag: de'),
});
/** A person's decision on a claim. */
export const judgementBodySchema = z.strictObject({
  claim: name('id of a claim'),
  decision: z
    .enum(['accept', 'reject', 'same', 'apart', 'retract'])
    .describe('accept, reject; same, apart: two tell one event, or two; retract: takes the last decision back'),
  with: name('id of another claim').optional().describe('the other claim of same and apart'),
  by: name('who decides').default('desk'),
  note: z.string().max(2000).nullable().optional().describe('why, at most 2000 characters'),
});
export const judgementsQuerySchema = z.strictObject({
  report: name('id or hash of a report').optional(),
  ...paging,
});
export type TextBody = z.infer<typeof textBodySchema>;

const reportHead = z.object({
  id: z.string(),
  hash: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  fetched: z.string().nullable(),
});
const reportSchema = reportHead.extend({ text: z.string() });
const stored = { recorded: z.string(), version: z.number().int(), supersedes: z.string().nullable() };

export const healthSchema = z.object({
  name: z.literal('lagebild'),
  version: z.string(),
  reader: z.string(),
  store: z.string(),
  today: z.string(),
  day: z.string().describe('the day at which the page opens'),
  counts: z.object({
    reports: z.number(),
    versions: z.number(),
    claims: z.number(),
    findings: z.number(),
    judgements: z.number(),
    identities: z.number().describe('judgements on who or where a name is'),
    runs: z.number(),
    tombstones: z.number(),
  }),
});
export const reportsSchema = z.object({
  total: z.number(),
  reports: z.array(reportHead.extend({ ...stored, claims: z.number().int() })),
});
const read = { claims: z.array(claimSchema), findings: z.array(findingSchema) };
export const readSchema = z.object({ report: reportSchema, ...read });
export const storedReportSchema = z.object({ report: reportSchema.extend(stored), ...read });
export const ingestSchema = z.object({
  status: z.enum(['new', 'duplicate', 'version', 'forgotten']),
  report: reportHead,
  ...read,
});
export const claimsSchema = z.object({ claims: z.array(knownClaimSchema) });

const actorRef = z.object({ id: z.string().nullable(), name: z.string() });
const intervalSchema = z.object({
  place: actorRef.extend({ lat: z.number().nullable(), lon: z.number().nullable() }),
  part: z.enum(SECTORS).nullable(),
  status: z.enum(['controlled', 'contested', 'besieged', 'presence', 'claimed', 'unknown']),
  holders: z.array(actorRef).readonly(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  probability: z.number().min(0).max(1),
  lastConfirmed: z.string().nullable(),
  firstEvidence: z.string().nullable().optional(),
  began: z
    .tuple([z.string().nullable(), z.string().nullable()])
    .readonly()
    .optional()
    .describe('days between which the change lies with which it begins'),
  direction: z.array(z.enum(SECTORS)).readonly().optional().describe('sides from which a besieged place is enclosed'),
  quiet: z.literal(true).optional().describe('it began without news: something ended unheard of'),
  course: z
    .array(z.tuple([z.string(), z.number()]).readonly())
    .readonly()
    .optional()
    .describe('days with the probability on them; between two it runs in a line'),
  reasons: z
    .array(
      z.object({
        claim: z.string(),
        modality: z.enum(MODALITIES),
        weight: z.number(),
        rule: z.string(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<ControlInterval>;

export const controlSchema = z.object({
  at: z.string().nullable().describe('null: all days'),
  asOf: z.string().nullable(),
  control: z.array(intervalSchema),
  colours: z.record(z.string(), z.string()).describe('colours of the ledger, by id of the actor'),
  fading: z
    .object({ heldFrom: z.number(), claimFrom: z.number() })
    .describe('what held and falls below heldFrom on its course is unknown; what is claimed, below claimFrom'),
});
export const daysSchema = z.object({ days: z.array(z.object({ day: z.string(), reports: z.number().int() })) });
const degree = (most: number) => z.coerce.number().min(-most).max(most);
/** A part of the map, in degrees. */
export const boxSchema = z.strictObject({
  west: degree(180),
  south: degree(90),
  east: degree(180),
  north: degree(90),
});
export const townsSchema = z.object({
  towns: z.array(z.object({ name: z.string(), lat: z.number(), lon: z.number(), population: z.number() })),
});
export const geojsonSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ type: z.literal('Feature') })),
});

export const judgementSchema = z.object({
  id: z.string(),
  report: z.string(),
  type: z.string(),
  evidence: z.tuple([z.number(), z.number()]).readonly(),
  decision: z.enum(['accept', 'reject', 'retract', 'same', 'apart']),
  other: z
    .object({ report: z.string(), type: z.string(), evidence: z.tuple([z.number(), z.number()]).readonly() })
    .optional()
    .describe('the other claim of same and apart'),
  retracts: z.string().nullable(),
  by: z.string(),
  note: z.string().nullable(),
  made: z.string(),
});
export const explanationSchema = knownClaimSchema.extend({
  identities: z.array(identitySchema).describe('what people said of the names in it, taken back or not'),
  run: z.object({
    id: z.string(),
    reader: z.string(),
    languages: z.array(z.string()).readonly(),
    ledger: z.string(),
    started: z.string(),
  }),
  current: z.boolean().describe('false where a newer version of the report or a newer run has replaced it'),
  trace: traceSchema.nullable(),
  judgements: z.array(judgementSchema),
  cells: z.array(intervalSchema).describe('intervals of control that stand on this claim'),
});
export const judgedSchema = z.object({ judgement: judgementSchema });
export const judgementsSchema = z.object({
  total: z.number().int(),
  judgements: z.array(judgementSchema).readonly().describe('newest first, those retracted and their retractions too'),
});
