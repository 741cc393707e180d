import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { makeSitrep, SITREP_LANGUAGES, type Sitrep } from '../sitrep/index.js';
import { addRoute } from './route.js';
import type { UseCases } from './use-cases.js';

const day = z.iso.date('is no day').describe('a day as YYYY-MM-DD');

const querySchema = z.strictObject({
  from: day.optional().describe('first day; left out: the last one'),
  to: day.optional().describe('last day; left out: today'),
  asOf: day.optional().describe('only what was known on this day'),
  language: z.enum(SITREP_LANGUAGES).default('en'),
});

const note = z.number().int();
export const sitrepSchema = z.object({
  language: z.string(),
  from: z.string(),
  to: z.string(),
  asOf: z.string().nullable(),
  title: z.string(),
  known: z.string(),
  figuresHeading: z.string(),
  figures: z.array(z.object({ name: z.string(), value: z.number() })).readonly(),
  sections: z
    .array(
      z.object({
        name: z.enum(['changes', 'fought', 'events', 'tolls', 'disputes']),
        heading: z.string(),
        sentences: z
          .array(
            z.object({
              text: z.string(),
              notes: z.array(note).readonly().describe('numbers of the notes it stands on'),
              event: z.string().optional(),
            }),
          )
          .readonly(),
        remark: z.string().nullable().describe('said where there is no sentence, or where there would be more'),
      }),
    )
    .readonly(),
  notesHeading: z.string(),
  notes: z
    .array(
      z.object({
        no: note,
        claim: z.string(),
        report: z.string(),
        hash: z.string(),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        known: z.string().nullable(),
        sentence: z.string(),
      }),
    )
    .readonly(),
  sourcesHeading: z.string(),
  sources: z
    .array(z.object({ publisher: z.string().nullable(), reports: z.number().int(), text: z.string() }))
    .readonly(),
  methodHeading: z.string(),
  method: z.string(),
}) as unknown as z.ZodType<Sitrep>;

/** The route of the situation report. */
export function addSitrepRoute(app: FastifyInstance, uses: UseCases): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/situation-report',
    summary: 'The situation of a day or of several in words, each sentence with the claims it stands on',
    query: querySchema,
    answer: sitrepSchema,
    handle: async ({ query: { from, to = uses.today(), asOf = null, language } }) =>
      makeSitrep(uses.sight, uses.situation, { from: from ?? to, to, asOf, language }),
  });
}
