import { z } from 'zod';
import { DISPUTE_MATTERS, EVENT_STATUSES, PLACE_LEVELS, RELATION_KINDS, TOLL_PERIODS } from '../../situation/index.js';
import { paging } from './schema.js';
import { claimQuestion } from './schema-search.js';

const day = z.iso.date('is no day').describe('a day as YYYY-MM-DD');
const name = (what: string) => z.string().min(1).max(300).describe(what);
const actor = z.union([name('name or id of an actor'), z.array(name('name or id of an actor')).max(5)]);

/** Marks of a claim, of which one at least must tell it. */
const told = {
  words: claimQuestion.words,
  publisher: claimQuestion.publisher,
  modality: claimQuestion.modality,
  minConfidence: claimQuestion.minConfidence,
};

const shared = {
  at: day.optional().describe('only what went on, held or was disputed on this day'),
  asOf: day.optional().describe('only what was known, that is published, on this day'),
  recordedAsOf: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .describe('only what this store held at this day or time'),
  from: day.optional().describe('only from this day on'),
  to: day.optional().describe('only up to this day'),
  place: name('name or id of a place: there, or in what lies in it').optional(),
  actor: actor.optional().describe('name or id of an actor; again for both'),
  report: name('id of a report').optional().describe('only what this report tells'),
  ...told,
};
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const aboutEvents = {
  states: flag.optional().describe('true: also what lasts'),
  status: z.enum(EVENT_STATUSES).optional().describe('how surely it was'),
  minVoices: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('told by at least so many independent voices'),
};
const id = name('an id, as the lists give it');

const table = {
  by: z.enum(TOLL_PERIODS).optional().describe('add up by; left out: event by event'),
  byPlace: z
    .enum(['true', 'false', ...PLACE_LEVELS])
    .optional()
    .describe('add up place by place: true or exact as told, or by the town, province or country it lies in'),
  byActor: flag.optional().describe('true: add up party by party; an event counts for each that takes part in it'),
  role: z.enum(['killed', 'wounded', 'missing', 'detained', 'surrendered', 'displaced']).default('killed'),
  victims: z.enum(['civilian', 'fighter', 'unknown']).optional(),
};
const cell = z
  .string()
  .max(700)
  .regex(/^[^~]*~[^~]*~[^~]*$/u, 'is no row')
  .optional()
  .describe(
    'only events of a row of the counts with the same fields: its period, place and party (ids, else names), with ~ between',
  );
/** Queries of the routes of the situation. */
export const eventsQuerySchema = z.strictObject({
  ...shared,
  type: name('a type of claim, or a kind of event: strike, fight, takeover').optional(),
  ...aboutEvents,
  by: table.by,
  byPlace: table.byPlace,
  byActor: table.byActor,
  cell,
  order: z.enum(['oldest', 'newest', 'voices']).default('oldest').describe('by first day, or by independent voices'),
  ...paging,
});
export const tollsQuerySchema = z.strictObject({
  ...shared,
  ...table,
  cell,
  ...paging,
});
/** In which order rows of counts come. */
export const COUNT_ORDERS = ['table', 'events', 'low', 'best', 'high'] as const;

export const countsQuerySchema = z.strictObject({
  ...shared,
  type: name('a type of claim, or a kind of event: strike, fight, takeover').optional(),
  ...aboutEvents,
  ...table,
  order: z
    .enum(COUNT_ORDERS)
    .default('table')
    .describe('as the table runs, or the rows with most events, or with the highest low, best or high toll first'),
  ...paging,
});
const { place: _, ...placeless } = shared;
export const relationsQuerySchema = z.strictObject({
  ...placeless,
  kind: z.enum(RELATION_KINDS).optional(),
  id: id.optional(),
  ...paging,
});
export const disputesQuerySchema = z.strictObject({
  ...shared,
  matter: z.enum(DISPUTE_MATTERS).optional(),
  event: id.optional().describe('only of this event'),
  id: id.optional(),
  ...paging,
});
export const storyQuerySchema = z.strictObject({ ...shared, ...paging });
export const networkQuerySchema = z.strictObject({ ...shared, ...paging });
export const actorQuerySchema = z.strictObject({
  at: shared.at,
  asOf: shared.asOf,
  recordedAsOf: shared.recordedAsOf,
});
/** The part of a query that all lists share. */
export const questionSchema = z.object(shared);
export const eventQuerySchema = z.strictObject({ asOf: shared.asOf, recordedAsOf: shared.recordedAsOf });
