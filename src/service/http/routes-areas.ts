import type { FastifyInstance } from 'fastify';
import { shapeOfArea } from '../../exports/index.js';
import { areaOfId, centreOf, placeOf } from '../areas.js';
import { addRoute } from './route.js';
import { areasQuerySchema, areasSchema } from './schema-areas.js';

/** The route of places as areas of their true size. */
export function addAreaRoutes(app: FastifyInstance): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/areas',
    summary: 'Places of their true size: told by others, parts, towns by their inhabitants, provinces, countries',
    query: areasQuerySchema,
    answer: areasSchema,
    mediaType: 'application/geo+json; charset=utf-8',
    handle: async ({ query: { id: ids, part = null } }) => {
      const told = ids.map((id) => ({ id, area: areaOfId(id, part) }));
      return {
        type: 'FeatureCollection',
        features: told.flatMap(({ id, area }) => (area ? [featureOf(id, part, area)] : [])),
        missing: told.filter(({ area }) => area === null).map(({ id }) => id),
      };
    },
  });
}

function featureOf(id: string, part: string | null, area: NonNullable<ReturnType<typeof areaOfId>>) {
  const { geometry, km2 } = shapeOfArea(area);
  const { rule, of } = area;
  const name = placeOf(id)?.name ?? null;
  return {
    type: 'Feature',
    id,
    geometry,
    properties: { id, name, part, rule, of, km2, centre: centreOf(area) },
  };
}
