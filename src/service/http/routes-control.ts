import type { FastifyInstance } from 'fastify';
import { policyOf } from '../../situation/index.js';
import { diffOf, explainCellOf, unknownCell } from '../why.js';
import { cellText, diffText, loadSituationWords } from '../why-text.js';
import { addRoute } from './route.js';
import { cellQuerySchema, cellSchema, diffQuerySchema, diffSchema } from './schema-control.js';
import type { UseCases } from './use-cases.js';

/** Routes that say why: what differs between two moments, and what a cell stands on. */
export function addControlRoutes(app: FastifyInstance, { sight, today }: UseCases): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/diff',
    summary: 'What differs between two days: the world, what is known of it, or the method',
    query: diffQuerySchema,
    answer: diffSchema,
    handle: async ({ query }) => {
      const { from, to, asOfFrom, asOfTo, recordedFrom, recordedTo, place, words } = query;
      const [policy, policyTo] = [policyOf(query.policy), policyOf(query.policyTo ?? query.policy)];
      const diff = await diffOf(
        sight,
        { at: from, asOf: asOfFrom ?? null, recordedAsOf: recordedFrom ?? null, policy },
        { at: to, asOf: asOfTo ?? null, recordedAsOf: recordedTo ?? null, policy: policyTo },
        place ?? null,
      );
      const counts = { world: 0, knowledge: 0, method: 0, silence: 0 };
      for (const { kind } of diff.changes) counts[kind]++;
      return { ...diff, counts, text: diffText(diff, await loadSituationWords(words)) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/control/explain',
    summary: 'Why a place, or a part of it, is read as it is on a day: each claim, what it weighs, what it moved',
    query: cellQuerySchema,
    answer: cellSchema,
    handle: async ({ query: { part = null, asOf = null, recordedAsOf = null, policy, words, ...query } }) => {
      const question = { ...query, part, asOf, recordedAsOf, at: query.at ?? asOf ?? today() };
      const cell = await explainCellOf(sight, question, policyOf(policy));
      if (cell === null) throw unknownCell(question, 'GET /api/control?at=all lists');
      return { ...cell, text: cellText(cell, await loadSituationWords(words)) };
    },
  });
}
