import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Dispute, SituationCount, SituationEvent } from '../../situation/index.js';
import type { SituationQuestion } from '../situation.js';
import { notFound } from './failure.js';
import { addRoute } from './route.js';
import { idSchema } from './schema.js';
import { actorPageSchema, networkSchema } from './schema-network.js';
import {
  countsSchema,
  disputesSchema,
  eventExplanationSchema,
  eventsSchema,
  relationsSchema,
  storySchema,
  tollsSchema,
} from './schema-situation.js';
import {
  actorQuerySchema,
  countsQuerySchema,
  disputesQuerySchema,
  eventQuerySchema,
  eventsQuerySchema,
  networkQuerySchema,
  type questionSchema,
  relationsQuerySchema,
  storyQuerySchema,
  tollsQuerySchema,
} from './schema-situation-query.js';
import type { UseCases } from './use-cases.js';

/** The claims that fit words and marks; null where none are asked for. */
async function claimsAsked({ search }: UseCases, query: Asked): Promise<ReadonlySet<string> | null> {
  const { words, publisher, modality, minConfidence, asOf } = query;
  if (words === undefined && publisher === undefined && modality === undefined && minConfidence === undefined)
    return null;
  return search.ids({ words, publisher, modalities: modality, minConfidence, asOf });
}

type Asked = z.output<typeof questionSchema>;

/** What is asked of the situation. */
async function questionOf(uses: UseCases, query: Asked): Promise<SituationQuestion> {
  const { actor, words: _, publisher: __, modality: ___, minConfidence: ____, ...rest } = query;
  const claims = await claimsAsked(uses, query);
  return { ...rest, actors: actor === undefined ? [] : [actor].flat(), claims };
}

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** A page of a list, and how long the list is. */
const paged = <T>(all: readonly T[], { limit, offset }: Page): { readonly total: number; readonly page: T[] } => ({
  total: all.length,
  page: all.slice(offset, offset + limit),
});

/** Events of the row of a table that is named by its period, place and party. */
function rowOf(counts: readonly SituationCount[], cell: string): ReadonlySet<string> {
  const nameOf = (one: { readonly id: string | null; readonly name: string } | null): string =>
    one === null ? '' : (one.id ?? one.name);
  const found = counts.filter(({ period, place, actor }) => [period, nameOf(place), nameOf(actor)].join('~') === cell);
  return new Set(found.flatMap(({ events }) => events));
}

type Order = z.output<typeof eventsQuerySchema>['order'];

/** Events come by their first day; `newest` turns them round, `voices` puts those told by most before the others. */
function ordered(events: readonly SituationEvent[], order: Order): readonly SituationEvent[] {
  if (order === 'newest') return events.toReversed();
  return order === 'voices' ? events.toSorted((a, b) => b.voices - a.voices) : events;
}

function addEvents(app: FastifyInstance, uses: UseCases): void {
  const { situation } = uses;
  addRoute(app, {
    method: 'GET',
    url: '/api/events',
    summary: 'What happened, each happening once, with all reports that tell it',
    query: eventsQuerySchema,
    answer: eventsSchema,
    handle: async ({ query }) => {
      const { type, order, states, status, minVoices, limit, offset, by, byPlace, byActor, cell, ...rest } = query;
      const about = { kind: type ?? null, states: states ?? false, status: status ?? null, minVoices: minVoices ?? 1 };
      const question = { ...(await questionOf(uses, rest)), ...about };
      const { table } = tableOf({ by, byPlace, byActor, role: 'killed' });
      const row = cell === undefined ? null : rowOf(await situation.counts(question, table), cell);
      const all = (await situation.events(question)).filter(({ id }) => row === null || row.has(id));
      const { total, page } = paged(ordered(all, order), { limit, offset });
      // A list says what was told first.
      return { total, events: await Promise.all(page.map((event) => firstInSentence(event, uses.sentences))) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/events/:id',
    summary: 'Why an event is one: its claims, what joined them, its toll',
    query: eventQuerySchema,
    params: idSchema,
    answer: eventExplanationSchema,
    handle: async ({ params, query }) => {
      const explained = await situation.event(params.id, query);
      if (!explained) throw notFound('event', params.id);
      const [event, claims] = await Promise.all([
        firstInSentence(explained.event, uses.sentences),
        uses.sentences.ofClaims(explained.claims),
      ]);
      return { ...explained, event, claims };
    },
  });
}

/** All rows in the order of a number, the largest first; equal ones as the table runs. */
function largestFirst(
  counts: readonly SituationCount[],
  order: z.output<typeof countsQuerySchema>['order'],
): readonly SituationCount[] {
  if (order === 'table') return counts;
  const numberOf = ({ count, toll }: SituationCount): number => (order === 'events' ? count : toll[order]);
  return counts.toSorted((a, b) => numberOf(b) - numberOf(a));
}

type Table = Pick<z.output<typeof tollsQuerySchema>, 'by' | 'byPlace' | 'byActor' | 'role' | 'victims'>;

/** By what is added up; null where nothing of the kind is asked for. */
function tableOf({ by, byPlace = 'false', byActor = false, role, victims }: Table) {
  const level = byPlace === 'true' ? 'exact' : byPlace;
  const asked = by !== undefined || level !== 'false' || byActor;
  const table = {
    period: by ?? ('all' as const),
    byPlace: level === 'false' ? (false as const) : level,
    byActor,
    role,
    kind: victims ?? null,
  };
  return { asked, table };
}

function addTolls(app: FastifyInstance, uses: UseCases): void {
  const { situation } = uses;
  addRoute(app, {
    method: 'GET',
    url: '/api/tolls',
    summary: 'How many were killed, wounded, taken: low, best and high, event by event or added up',
    query: tollsQuerySchema,
    answer: tollsSchema,
    handle: async ({ query: { by, byPlace, byActor, role, victims, cell, limit, offset, ...query } }) => {
      const question = await questionOf(uses, query);
      const { asked, table } = tableOf({ by, byPlace, byActor, role, victims });
      if (asked && cell === undefined) {
        const { total, page } = paged(await situation.tollSums({ ...question, ...table }), { limit, offset });
        return { total, tolls: [], sums: page };
      }
      const about = { kind: null, states: false, status: null, minVoices: 1 };
      const row = cell === undefined ? null : rowOf(await situation.counts({ ...question, ...about }, table), cell);
      const tolls = await situation.tolls(question, role, table.kind);
      const { total, page } = paged(row ? tolls.filter(({ event }) => row.has(event)) : tolls, { limit, offset });
      return { total, tolls: page, sums: [] };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/counts',
    summary: 'How many events by period, place and party, with their toll beside the count',
    query: countsQuerySchema,
    answer: countsSchema,
    handle: async ({ query }) => {
      const { by, byPlace, byActor, role, victims, type, states, status, minVoices, order, limit, offset, ...rest } =
        query;
      const about = { kind: type ?? null, states: states ?? false, status: status ?? null, minVoices: minVoices ?? 1 };
      const { table } = tableOf({ by, byPlace, byActor, role, victims });
      const counts = await situation.counts({ ...(await questionOf(uses, rest)), ...about }, table);
      const { total, page } = paged(largestFirst(counts, order), { limit, offset });
      return { total, counts: page };
    },
  });
}

function addParties(app: FastifyInstance, uses: UseCases): void {
  const { situation } = uses;
  addRoute(app, {
    method: 'GET',
    url: '/api/relations',
    summary: 'Who supports, leads, belongs to, rivals or is called what, from when to when',
    query: relationsQuerySchema,
    answer: relationsSchema,
    handle: async ({ query: { kind, id, limit, offset, ...query } }) => {
      const all = await situation.relations({ ...(await questionOf(uses, query)), kind: kind ?? null, id: id ?? null });
      const { total, page } = paged(all, { limit, offset });
      return { total, relations: page };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/network',
    summary: 'Actors, and what stands between them: relations and deeds, signed and dated',
    query: networkQuerySchema,
    answer: networkSchema,
    handle: async ({ query: { limit, offset, ...query } }) => {
      const { nodes, edges } = await situation.network(await questionOf(uses, query));
      const { total, page } = paged(edges, { limit, offset });
      const key = ({ id, name }: { readonly id: string | null; readonly name: string }): string => id ?? name;
      const shown = new Set(page.flatMap(({ a, b }) => [key(a), key(b)]));
      return { total, nodes: nodes.filter((node) => shown.has(key(node))), edges: page };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/actors/:id/told',
    summary: 'All that is told of an actor: names through time, leaders, reported strength, relations, places',
    query: actorQuerySchema,
    params: idSchema,
    answer: actorPageSchema,
    handle: async ({ params, query }) => situation.actor(params.id, query),
  });
}

/** An event with what stands around the words that told it first. */
async function firstInSentence(event: SituationEvent, sentences: UseCases['sentences']) {
  const [first, ...others] = event.tellings;
  if (!first) return event;
  const around = await sentences.ofWords(first.report, first.sentence);
  return { ...event, tellings: [{ ...first, around }, ...others] };
}

/** A dispute with what stands around the words of its voices. */
async function inSentences(dispute: Dispute, sentences: UseCases['sentences']) {
  const sides = dispute.sides.map(async (side) => ({
    ...side,
    voices: await Promise.all(
      side.voices.map(async (voice) => ({
        ...voice,
        ...(voice.claim === null ? {} : { around: await sentences.ofWords(voice.report, voice.sentence) }),
      })),
    ),
  }));
  return { ...dispute, sides: await Promise.all(sides) };
}

/** Routes of events, tolls, relations, disputes and stories. */
export function addSituationRoutes(app: FastifyInstance, uses: UseCases): void {
  const { situation } = uses;
  addEvents(app, uses);
  addTolls(app, uses);
  addParties(app, uses);
  addRoute(app, {
    method: 'GET',
    url: '/api/disputes',
    summary: 'What cannot all be so: the sides with their sentences and what each has of it',
    query: disputesQuerySchema,
    answer: disputesSchema,
    handle: async ({ query: { matter, event, id, limit, offset, ...query } }) => {
      const about = { matter: matter ?? null, event: event ?? null, id: id ?? null };
      const { total, page } = paged(await situation.disputes({ ...(await questionOf(uses, query)), ...about }), {
        limit,
        offset,
      });
      return { total, disputes: await Promise.all(page.map((dispute) => inSentences(dispute, uses.sentences))) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/story',
    summary: 'The course of things at a place, of an actor, or between two',
    query: storyQuerySchema,
    answer: storySchema,
    handle: async ({ query: { limit, offset, ...query } }) => {
      const { total, page } = paged(await situation.story(await questionOf(uses, query)), { limit, offset });
      return { total, steps: page };
    },
  });
}
