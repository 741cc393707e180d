import type { FastifyInstance } from 'fastify';
import { FADING, type KnownClaim } from '../../situation/index.js';
import { claimsOf, claimsOfIds } from '../identities.js';
import { notFound } from './failure.js';
import { addRoute } from './route.js';
import { addAreaRoutes } from './routes-areas.js';
import { addControlRoutes } from './routes-control.js';
import { addDeskRoutes } from './routes-desk.js';
import { addIdentityRoutes } from './routes-identity.js';
import { addSearchRoutes } from './routes-search.js';
import { addSitrepRoute } from './routes-sitrep.js';
import { addSituationRoutes } from './routes-situation.js';
import {
  boxSchema,
  claimsQuerySchema,
  claimsSchema,
  controlQuerySchema,
  controlSchema,
  daysSchema,
  explanationSchema,
  exportQuerySchema,
  geojsonSchema,
  healthSchema,
  idSchema,
  ingestSchema,
  judgedSchema,
  judgementBodySchema,
  judgementsQuerySchema,
  judgementsSchema,
  noQuerySchema,
  readSchema,
  reportsQuerySchema,
  reportsSchema,
  storedReportSchema,
  textBodySchema,
  townsSchema,
} from './schema.js';
import type { UseCases } from './use-cases.js';
import { claimsWithWords } from './words.js';

function addReports(app: FastifyInstance, uses: UseCases): void {
  const { store, search } = uses;
  addRoute(app, {
    method: 'GET',
    url: '/api/reports',
    summary: 'Reports of the store without their text, those taken in last first; with how many claims each has',
    query: reportsQuerySchema,
    answer: reportsSchema,
    handle: ({ query: { limit, offset, ...query } }) => search.reports(query, { limit, offset }),
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/reports/:id',
    summary: 'One report with its text, claims and findings',
    query: noQuerySchema,
    params: idSchema,
    answer: storedReportSchema,
    handle: async ({ params }) => {
      const report = await store.report(params.id);
      if (!report) throw notFound('report', params.id);
      const [claims, findings] = await Promise.all([
        claimsOf(store, { report: report.hash }),
        store.findings(report.hash),
      ]);
      return { report, claims: claims.map((known) => known.claim), findings };
    },
  });
}

function addTexts(app: FastifyInstance, uses: UseCases): void {
  addRoute(app, {
    method: 'POST',
    url: '/api/read',
    summary: 'Reads a text and stores nothing',
    query: noQuerySchema,
    body: textBodySchema,
    answer: readSchema,
    handle: ({ body }) => uses.read(body),
  });
  addRoute(app, {
    method: 'POST',
    url: '/api/reports',
    summary: 'Reads a text and takes it in; answers after the commit',
    query: noQuerySchema,
    body: textBodySchema,
    answer: ingestSchema,
    handle: async ({ body }) => {
      const { report, ...rest } = await uses.ingest(body);
      const { text: _, ...told } = report;
      return { report: told, ...rest };
    },
  });
}

function addClaims(app: FastifyInstance, uses: UseCases): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/claims',
    summary: 'Claims with their sentence and source',
    query: claimsQuerySchema,
    answer: claimsSchema,
    handle: async ({ query: { words, ids, ...filter } }) => {
      if (ids) return { claims: await uses.sentences.ofClaims(await claimsOfIds(uses.store, ids)) };
      const claims: readonly KnownClaim[] =
        words === undefined ? await claimsOf(uses.store, filter) : await claimsWithWords(uses.store, words, filter);
      return { claims: await uses.sentences.ofClaims(claims) };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/claims/:id',
    summary: 'One claim: its sentence and source, how it came about, what people decided, what it moved',
    query: noQuerySchema,
    params: idSchema,
    answer: explanationSchema,
    handle: async ({ params }) => {
      const explained = await uses.explain(params.id);
      if (!explained) throw notFound('claim', params.id);
      const { claim: known, trace, judgements, identities, cells } = explained;
      return { ...known, trace, judgements, identities, cells };
    },
  });
}

function addJudgements(app: FastifyInstance, { store, judge }: UseCases): void {
  addRoute(app, {
    method: 'POST',
    url: '/api/judgements',
    summary: 'Keeps a decision on a claim, or takes the last one back',
    query: noQuerySchema,
    body: judgementBodySchema,
    answer: judgedSchema,
    handle: async ({ body }) => ({ judgement: await judge(body) }),
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/judgements',
    summary: 'Decisions of people, newest first',
    query: judgementsQuerySchema,
    answer: judgementsSchema,
    handle: async ({ query: { report, limit, offset } }) => {
      const found = report === undefined ? undefined : await store.report(report);
      if (found === null) throw notFound('report', report!);
      const all = (await store.judgements(found?.hash)).toReversed();
      return { total: all.length, judgements: all.slice(offset, offset + limit) };
    },
  });
}

function addSituation(app: FastifyInstance, uses: UseCases): void {
  /** Left out: today; `all`: every day. */
  const dayOf = (at: string | undefined) => (at === 'all' ? null : (at ?? uses.today()));
  addRoute(app, {
    method: 'GET',
    url: '/api/control',
    summary: 'Who holds what on a day, as known on a day, and why',
    query: controlQuerySchema,
    answer: controlSchema,
    handle: async ({ query }) => {
      const asked = { at: dayOf(query.at), asOf: query.asOf ?? null };
      const control = await uses.control({ ...asked, place: query.place ?? null });
      return { ...asked, control, colours: uses.colours(control), fading: FADING };
    },
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/days',
    summary: 'How many reports were known from which day on',
    query: noQuerySchema,
    answer: daysSchema,
    handle: async () => ({ days: await uses.store.days() }),
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/towns',
    summary: 'The largest towns in a part of the map',
    query: boxSchema,
    answer: townsSchema,
    handle: async ({ query }) => ({ towns: uses.towns(query) }),
  });
  addRoute(app, {
    method: 'GET',
    url: '/api/export/geojson',
    summary: 'Control on a day as GeoJSON',
    query: exportQuerySchema,
    answer: geojsonSchema,
    mediaType: 'application/geo+json; charset=utf-8',
    handle: ({ query }) => uses.geojson({ at: dayOf(query.at), asOf: query.asOf ?? null }),
  });
}

/** All routes of the API. */
export function addRoutes(app: FastifyInstance, uses: UseCases, version: string): void {
  addRoute(app, {
    method: 'GET',
    url: '/api/health',
    summary: 'Whether the server answers, and what its store holds',
    query: noQuerySchema,
    answer: healthSchema,
    handle: async () => ({
      name: 'lagebild',
      version,
      reader: uses.reader,
      store: uses.store.location,
      today: uses.today(),
      day: uses.openingDay(),
      counts: await uses.store.counts(),
    }),
  });
  addReports(app, uses);
  addTexts(app, uses);
  addClaims(app, uses);
  addJudgements(app, uses);
  addSituation(app, uses);
  addControlRoutes(app, uses);
  addSituationRoutes(app, uses);
  addDeskRoutes(app, uses);
  addSitrepRoute(app, uses);
  addIdentityRoutes(app, uses);
  addAreaRoutes(app);
  addSearchRoutes(app, uses);
}
