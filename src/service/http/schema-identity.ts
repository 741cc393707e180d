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
