import type { FastifyInstance } from 'fastify';
import { FADING } from '../../situation/index.js';
import { courseOf, foldGround } from '../course.js';
import { marksOf } from '../marks.js';
import { addRoute } from './route.js';
import { noQuerySchema } from './schema.js';
import { asOfQuerySchema, courseSchema, groundSchema, marksSchema, sidesSchema } from './schema-desk.js';
import type { UseCases } from './use-cases.js';

/** Routes for programs that step days themselves: all days at once, in few bytes. */
export function addDeskRoutes(app: FastifyInstance, uses: UseCases): void {
  const { sight, situation } = uses;
  addRoute(app, {
    method: 'GET',
    url: '/api/course',
    summary: 'Who holds what on all days, in few bytes',
    query: asOfQuerySchema,
    answer: courseSchema,
    handle: async ({ query: { asOf = null } }) => {
      const course = courseOf(await sight.live.held({ asOf, recordedAsOf: null }), asOf);
      return { asOf, ...course, colours: uses.coloursOf(course.sides), fading: FADING };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/course/sides',
    summary:
      'Who holds something on any day, and the colours of the ledger: what a page needs to colour sides as the map does',
    query: noQuerySchema,
    answer: sidesSchema,
    handle: async () => {
      const { sides, lists } = courseOf(await sight.live.held({ asOf: null, recordedAsOf: null }));
      return { sides, lists, colours: uses.coloursOf(sides) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/course/ground',
    summary: 'What the fold of control stands on: for programs that fold it themselves, as known on any day',
    query: noQuerySchema,
    answer: groundSchema,
    handle: () => foldGround(uses.store),
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/marks',
    summary: 'Events in few bytes: kind, days, place, status, voices',
    query: asOfQuerySchema,
    answer: marksSchema,
    handle: async ({ query: { asOf = null } }) =>
      marksOf(await situation.events({ asOf, actors: [], kind: null, states: false })),
  });
}
