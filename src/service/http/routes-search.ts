import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { LagebildError } from '../../text/index.js';
import { gazetteerPlace, ledgerActor } from '../about.js';
import type { SearchQuestion } from '../search/index.js';
import { notFound } from './failure.js';
import { addRoute } from './route.js';
import { idSchema } from './schema.js';
import {
  actorSchema,
  momentQuerySchema,
  namesQuerySchema,
  namesSchema,
  outletSchema,
  placeSchema,
  searchQuerySchema,
  searchSchema,
} from './schema-search.js';
import type { UseCases } from './use-cases.js';

type Asked = Pick<
  z.output<typeof searchQuerySchema>,
  'words' | 'actor' | 'place' | 'type' | 'modality' | 'publisher' | 'minConfidence' | 'from' | 'to' | 'asOf'
>;

/** A question of the API as the search takes it. */
export const searchQuestion = ({ actor, type, modality, ...rest }: Asked): SearchQuestion => ({
  ...rest,
  actors: actor === undefined ? [] : [actor].flat(),
  types: type ?? [],
  modalities: modality ?? [],
});

/** What claims say of a name; nothing where no claim has it. */
async function claimsAbout({ search }: UseCases, question: SearchQuestion) {
  try {
    return await search.facets(question);
  } catch (error) {
    if (error instanceof LagebildError && error.code.endsWith('-unknown')) return null;
    throw error;
  }
}

function addPages(app: FastifyInstance, uses: UseCases): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/actors/:id',
    summary: 'An actor: what the ledger says of it, and what claims there are',
    query: momentQuerySchema,
    params: idSchema,
    answer: actorSchema,
    handle: async ({ params: { id }, query: { asOf } }) => {
      const ledger = ledgerActor(id);
      const about = await claimsAbout(uses, { actors: [id], asOf: asOf ?? null });
      if (!ledger && !about) throw notFound('actor', id);
      const name = ledger?.name ?? about?.facets.actors.find((one) => one.id === id)?.name ?? id;
      const facets = about?.facets ?? { types: [], modalities: [], publishers: [], actors: [], places: [] };
      return { id, name, ledger, claims: about?.total ?? 0, facets };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/places/:id',
    summary: 'A place: what the gazetteer says of it, and what claims there are of it and of what lies in it',
    query: momentQuerySchema,
    params: idSchema,
    answer: placeSchema,
    handle: async ({ params: { id }, query: { asOf } }) => {
      const gazetteer = gazetteerPlace(id);
      const about = await claimsAbout(uses, { place: id, asOf: asOf ?? null });
      if (!gazetteer && !about) throw notFound('place', id);
      const name = gazetteer?.name ?? about?.facets.places.find((one) => one.id === id)?.name ?? id;
      const facets = about?.facets ?? { types: [], modalities: [], publishers: [], actors: [], places: [] };
      return { id, name, gazetteer, claims: about?.total ?? 0, facets };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/outlets/:id',
    summary: 'Who publishes: how much the store has of it, and what it tells',
    query: momentQuerySchema,
    params: idSchema,
    answer: outletSchema,
    handle: async ({ params: { id }, query: { asOf } }) => {
      const outlet = await uses.search.outlet(id, asOf ?? null);
      if (!outlet) throw notFound('outlet', id);
      return outlet;
    },
  });
}

/** Routes of the search, and of the pages of actors, places and outlets. */
export function addSearchRoutes(app: FastifyInstance, uses: UseCases): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/search',
    summary: 'Claims by their words in all forms, by names and marks; with what the found ones have',
    query: searchQuerySchema,
    answer: searchSchema,
    handle: async ({ query: { order, limit, offset, ...query } }) => {
      const found = await uses.search.claims(searchQuestion(query), order, { limit, offset });
      return { ...found, claims: await uses.sentences.ofClaims(found.claims) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/names',
    summary: 'Actors, places and publishers whose name begins with what was typed',
    query: namesQuerySchema,
    answer: namesSchema,
    handle: ({ query: { text, limit } }) => uses.search.names(text, limit),
  });
  addPages(app, uses);
}
