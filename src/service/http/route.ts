import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { failureSchema } from './failure.js';

/** One route as data: what it takes, what it gives, and the function between. */
export interface Route<Q extends z.ZodType, P extends z.ZodType, B extends z.ZodType> {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly summary: string;
  readonly query: Q;
  readonly params?: P;
  readonly body?: B;
  readonly answer: z.ZodType;
  readonly handle: (request: {
    readonly query: z.output<Q>;
    readonly params: z.output<P>;
    readonly body: z.output<B>;
  }) => Promise<object>;
  /** Media type of the answer, where it is not plain JSON. */
  readonly mediaType?: string;
}

/** The answer as documented: an example store adds its stamp to each. */
const withStamp = (answer: z.ZodType): z.ZodType =>
  answer instanceof z.ZodObject
    ? answer.extend({ stamp: z.string().optional().describe('only of the example store: its reports are invented') })
    : answer;

/** Registers a route; its schemas validate the request and make the documentation. */
export function addRoute<Q extends z.ZodType, P extends z.ZodType, B extends z.ZodType>(
  app: FastifyInstance,
  route: Route<Q, P, B>,
): void {
  const { method, url, summary, query, params, body, answer } = route;
  app.route({
    method,
    url,
    schema: {
      summary,
      querystring: query,
      ...(params ? { params } : {}),
      ...(body ? { body } : {}),
      response: { 200: withStamp(answer), default: failureSchema },
    },
    handler: async (request, reply) => {
      // The validator of this route has made these what their schemas say.
      const given = request as unknown as { query: z.output<Q>; params: z.output<P>; body: z.output<B> };
      reply.type(route.mediaType ?? 'application/json; charset=utf-8');
      return reply.send(await route.handle(given));
    },
  });
}
