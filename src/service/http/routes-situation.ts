import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { SituationQuestion } from '../situation.js';
import { notFound } from './failure.js';
import { addRoute } from './route.js';
import { idSchema } from './schema.js';
import {
  disputesQuerySchema,
  disputesSchema,
  eventExplanationSchema,
  eventQuerySchema,
  eventsQuerySchema,
  eventsSchema,
  relationsQuerySchema,
  relationsSchema,
  storyQuerySchema,
  storySchema,
  tollsQuerySchema,
  tollsSchema,
} from './schema-situation.js';
import type { UseCases } from './use-cases.js';

const questionOf = ({ actor, ...rest }: z.output<typeof storyQuerySchema>): SituationQuestion => ({
  ...rest,
  actors: actor === undefined ? [] : [actor].flat(),
});

function addEvents(app: FastifyInstance, { situation }: UseCases): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/events',
    summary: 'What happened, each happening once, with all reports that tell it',
    query: eventsQuerySchema,
    answer: eventsSchema,
    handle: async ({ query: { type, states, limit, offset, ...query } }) => {
      const events = await situation.events({ ...questionOf(query), kind: type ?? null, states: states ?? false });
      return { total: events.length, events: events.slice(offset, offset + limit) };
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
      return explained;
    },
  });
}

/** Routes of events, tolls, relations, disputes and stories. */
export function addSituationRoutes(app: FastifyInstance, uses: UseCases): void {
  const { situation } = uses;
  addEvents(app, uses);
  addRoute(app, {
    method: 'GET',
    url: '/api/tolls',
    summary: 'How many were killed, wounded, taken: low, best and high, event by event or added up',
    query: tollsQuerySchema,
    answer: tollsSchema,
    handle: async ({ query: { by, byPlace = false, role, victims, ...query } }) => {
      const question = questionOf(query);
      const kind = victims ?? null;
      if (by === undefined && !byPlace) return { tolls: await situation.tolls(question, role, kind), sums: [] };
      return { tolls: [], sums: await situation.tollSums({ ...question, period: by ?? 'all', byPlace, role, kind }) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/relations',
    summary: 'Who supports, leads, belongs to, rivals or is called what, from when to when',
    query: relationsQuerySchema,
    answer: relationsSchema,
    handle: async ({ query: { kind, ...query } }) => ({
      relations: await situation.relations({ ...questionOf(query), kind: kind ?? null }),
    }),
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/disputes',
    summary: 'What cannot all be so: the sides with their sentences and what each has of it',
    query: disputesQuerySchema,
    answer: disputesSchema,
    handle: async ({ query: { matter, ...query } }) => ({
      disputes: await situation.disputes({ ...questionOf(query), matter: matter ?? null }),
    }),
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/story',
    summary: 'The course of things at a place, of an actor, or between two',
    query: storyQuerySchema,
    answer: storySchema,
    handle: async ({ query }) => ({ steps: await situation.story(questionOf(query)) }),
  });
}
