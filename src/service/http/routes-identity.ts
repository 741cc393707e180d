import type { FastifyInstance } from 'fastify';
import { standingIdentities } from '../../store/index.js';
import { identifyName, retractIdentity } from '../identities.js';
import { unknownNames } from '../unknown-names.js';
import { addRoute } from './route.js';
import { idSchema, noQuerySchema } from './schema.js';
import {
  identitiesSchema,
  identityBodySchema,
  identityMadeSchema,
  retractBodySchema,
  unknownNamesQuerySchema,
  unknownNamesSchema,
} from './schema-identity.js';
import type { UseCases } from './use-cases.js';

/** Routes of people's decisions on who or where a name is. */
export function addIdentityRoutes(app: FastifyInstance, { store }: UseCases): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/identities',
    summary: 'What people said of who or where a name is, taken back or not, oldest first',
    query: noQuerySchema,
    answer: identitiesSchema,
    handle: async () => {
      const all = await store.identities();
      const standing = new Set(standingIdentities(all).map(({ id }) => id));
      return { identities: all.map((one) => ({ ...one, stands: standing.has(one.id) })) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/unknown-names',
    summary: 'Names that wait for somebody to say who or where they are, with candidates',
    query: unknownNamesQuerySchema,
    answer: unknownNamesSchema,
    handle: async ({ query: { kind, limit, offset } }) => {
      const names = (await unknownNames(store)).filter((one) => one.kind === (kind ?? one.kind));
      return { total: names.length, names: names.slice(offset, offset + limit) };
    },
  });
  addRoute(app, {
    method: 'POST',
    url: '/api/identities',
    summary: 'Two names are one, one is two from a day on, or words mean somebody; nothing is overwritten',
    query: noQuerySchema,
    body: identityBodySchema,
    answer: identityMadeSchema,
    handle: ({ body }) => identifyName(store, body),
  });
  addRoute(app, {
    method: 'POST',
    url: '/api/identities/:id/retract',
    summary: 'Takes such a decision back: all is as if it had never been made',
    query: noQuerySchema,
    params: idSchema,
    body: retractBodySchema,
    answer: identityMadeSchema,
    handle: ({ params, body }) => retractIdentity(store, params.id, body),
  });
}
