import { z } from 'zod';
import type { IdentityJudgement } from '../../store/index.js';

const ref = z.object({ id: z.string().nullable(), name: z.string() });
const matter = z.enum(['actor', 'place']);
const name = (what: string) => z.string().min(1).max(300).describe(what);
const partialDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'is no day, month or year')
  .describe('YYYY, YYYY-MM or YYYY-MM-DD');

/** A judgement on identity as it was made. */
export const identitySchema = z.object({
  id: z.string(),
  matter,
  decision: z.enum(['one', 'two', 'means', 'retract']),
  of: ref,
  is: ref.nullable(),
  report: z.string().nullable().describe('hash of the only report it holds for'),
  from: z.string().nullable(),
  to: z.string().nullable(),
  retracts: z.string().nullable(),
  by: z.string(),
  note: z.string().nullable(),
  made: z.string(),
}) satisfies z.ZodType<IdentityJudgement>;

export const identitiesSchema = z.object({
  identities: z.array(identitySchema.extend({ stands: z.boolean().describe('false: taken back, or takes back') })),
});

const signed = { by: name('who decides'), note: z.string().max(2000).nullable().optional() };

/** What a person says of a name. */
export const identityBodySchema = z.strictObject({
  matter,
  decision: z.enum(['one', 'two', 'means']),
  of: name('a name or id; with means: words as reports have them'),
  is: name('who or where it is: a name or an id'),
  report: name('id or hash of the only report it holds for').nullable().optional(),
  from: partialDay.nullable().optional(),
  to: partialDay.nullable().optional(),
  ...signed,
});
export const retractBodySchema = z.strictObject(signed);
export const identityMadeSchema = z.object({
  judgement: identitySchema,
  claims: z.number().int().describe('claims in which it changes a name, or changed one before it was taken back'),
});

export const unknownNamesQuerySchema = z.strictObject({
  kind: matter.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(50).describe('a whole number from 1 to 1000'),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0).describe('a whole number from 0'),
});

export const unknownNamesSchema = z.object({
  total: z.number().int(),
  names: z.array(
    z.object({
      kind: matter,
      name: z.string(),
      state: z.enum(['unknown', 'open']).describe('open: it may be several'),
      reports: z.array(z.string()).readonly(),
      claims: z.number().int(),
      examples: z
        .array(z.object({ report: z.string(), known: z.string().nullable(), sentence: z.string() }))
        .readonly(),
      candidates: z
        .array(
          z.object({ id: z.string(), name: z.string(), score: z.number(), grounds: z.array(z.string()).readonly() }),
        )
        .readonly(),
      settle: z.array(z.string()).readonly().describe('commands that settle it'),
    }),
  ),
});
