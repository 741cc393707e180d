import { z } from 'zod';
import { MODALITIES, SECTORS } from '../../claims/index.js';
import { POLICIES } from '../../situation/index.js';
import { WORD_LANGUAGES } from '../why-text.js';

const day = z.iso.date('is no day').describe('a day as YYYY-MM-DD');
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const recorded = moment.describe('a day or a time, ISO 8601').optional();
const place = z.string().min(1).max(300).describe('name or id of a place');
const policy = z.enum(Object.keys(POLICIES) as [string, ...string[]]);
const words = z.enum(WORD_LANGUAGES).default('en');

/** Query of GET /api/diff. */
export const diffQuerySchema = z.strictObject({
  from: day,
  to: day,
  asOfFrom: day.optional(),
  asOfTo: day.optional(),
  recordedFrom: recorded,
  recordedTo: recorded,
  policy: policy.default('standard'),
  policyTo: policy.optional(),
  place: place.optional(),
  words,
});

/** Query of GET /api/control/explain. */
export const cellQuerySchema = z.strictObject({
  place,
  part: z.enum(SECTORS).optional(),
  at: day.optional(),
  asOf: day.optional(),
  recordedAsOf: recorded,
  leaveOneOut: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  policy: policy.default('standard'),
  words,
});

const ref = z.object({ id: z.string().nullable(), name: z.string() });
const status = z.enum(['controlled', 'contested', 'besieged', 'presence', 'claimed', 'unknown']);
const kind = z.enum(['world', 'knowledge', 'method', 'silence']);
const state = z.object({ status, holders: z.array(ref).readonly(), probability: z.number() });
const looked = z.object({
  at: z.string(),
  asOf: z.string(),
  recordedAsOf: z.string().nullable(),
  policy: z.string(),
});

/** Answer of GET /api/diff. */
export const diffSchema = z.object({
  from: looked,
  to: looked,
  changes: z
    .array(
      z.object({
        place: ref.extend({ lat: z.number().nullable(), lon: z.number().nullable() }),
        part: z.enum(SECTORS).nullable(),
        kind,
        before: state,
        after: state,
        claims: z.array(z.string()).readonly().describe('what the new state stands on and the old one did not'),
      }),
    )
    .readonly()
    .describe('step by step: first the method, then what is known, then the day; the steps add up'),
  counts: z.record(kind, z.number().int()).describe('changes by their kind'),
  text: z.array(z.string()).readonly().describe('the same in plain words, a line for each change'),
});

const chance = z.number().min(0).max(1);

/** Answer of GET /api/control/explain. */
export const cellSchema = z.object({
  place: ref,
  part: z.enum(SECTORS).nullable(),
  at: z.string(),
  asOf: z.string().nullable(),
  policy: z.string(),
  status,
  holders: z.array(ref).readonly(),
  probability: chance,
  sides: z.array(z.object({ holders: z.array(ref).readonly(), probability: chance })).readonly(),
  unknown: chance.describe('somebody of whom nothing is told, or nobody'),
  changesPerYear: z.number(),
  silentDays: z.number().nullable(),
  claims: z
    .array(
      z.object({
        claim: z.string(),
        modality: z.enum(MODALITIES),
        kind: z.enum(['take', 'hold', 'leave', 'deny', 'present', 'besiege', 'relieve', 'fight']),
        parties: z.array(ref).readonly(),
        day: z.string().nullable(),
        known: z.string(),
        weight: chance,
        rules: z.array(z.string()).readonly(),
        copyOf: z.string().nullable(),
        moved: z.object({ before: chance, after: chance }).nullable(),
        without: chance.nullable(),
      }),
    )
    .readonly(),
  total: z.number().int(),
  contradictions: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  told: z
    .array(
      z.object({
        claim: z.string(),
        sentence: z.string(),
        report: z.string(),
        publisher: z.string().nullable(),
      }),
    )
    .readonly()
    .describe('the words of each claim'),
  text: z.array(z.string()).readonly().describe('the same in plain words, a line for each thing'),
});
