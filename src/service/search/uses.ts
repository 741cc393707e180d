import { loadSearchWords, type SearchWords } from '../../languages/index.js';
import { loadLexicon } from '../../reading/models.js';
import type { KnownClaim } from '../../situation/index.js';
import type { Store } from '../../store/index.js';
import { claimsOfIds } from '../identities.js';
import { knowledge } from '../knowledge.js';
import { type Facets, SearchIndex, type SearchOrder, type SearchQuestion, type SearchWorld } from './index.js';
import { LiveSearch, type ReportHead } from './live.js';
import type { FoundName } from './names.js';

/** A page of what was found. */
export interface Found {
  readonly total: number;
  readonly claims: readonly KnownClaim[];
  readonly facets: Facets;
}

/** Names that begin with what was typed. */
export interface FoundNames {
  readonly actors: readonly FoundName[];
  readonly places: readonly FoundName[];
  readonly publishers: readonly FoundName[];
}

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** A publisher, with all that the store has of it. */
export interface OutletAnswer {
  readonly name: string;
  readonly reports: number;
  readonly claims: number;
  /** First and last day of its reports. */
  readonly first: string | null;
  readonly last: string | null;
  readonly facets: Facets;
}

/** What the routes ask of the search. */
export interface SearchUses {
  claims(question: SearchQuestion, order: SearchOrder, page: Page): Promise<Found>;
  /** Ids of all claims that fit. */
  ids(question: SearchQuestion): Promise<ReadonlySet<string>>;
  names(text: string, most: number): Promise<FoundNames>;
  reports(
    question: { readonly words?: string | null; readonly publisher?: string | null; readonly asOf?: string | null },
    page: Page,
  ): Promise<{ readonly total: number; readonly reports: readonly (ReportHead & { readonly claims: number })[] }>;
  /** Null where no report is of it. */
  outlet(name: string, asOf: string | null): Promise<OutletAnswer | null>;
  facets(question: SearchQuestion): Promise<{ readonly total: number; readonly facets: Facets }>;
}

/** How far up a place is followed. */
const CHAIN = 8;

function world(): SearchWorld {
  const { actor, place } = knowledge();
  return {
    chainOf: (id) => {
      const chain: string[] = id.includes('/') ? [id.split('/')[0]!] : [];
      let at = place(id.split('/')[0]!);
      for (let step = 0; at?.within && step < CHAIN; step++) {
        chain.push(at.within);
        at = place(at.within);
      }
      return chain;
    },
    actorNames: (id) => actor(id)?.names.map(({ text }) => text) ?? [],
    placeNames: (id) => place(id)?.names ?? [],
  };
}

let loaded: Promise<SearchWords> | null = null;
/** The words of German, loaded when somebody looks for something. */
const words = (): Promise<SearchWords> => {
  loaded ??= (async () => loadSearchWords(loadLexicon('de')))();
  return loaded;
};

/** The search over one store. */
export function searchUses(store: Store): SearchUses {
  const live = new LiveSearch(store, async () => new SearchIndex(await words(), world()));
  const find = async (question: SearchQuestion) => {
    const index = await live.index(question.asOf ?? null);
    return { index, docs: index.find(question) };
  };
  return {
    claims: async (question, order, { limit, offset }) => {
      const { index, docs } = await find(question);
      const page = index.ordered(docs, order).slice(offset, offset + limit);
      return {
        total: docs.length,
        claims: await claimsOfIds(
          store,
          page.map(({ id }) => id),
        ),
        facets: index.facets(docs),
      };
    },
    ids: async (question) => new Set((await find(question)).docs.map(({ id }) => id)),
    facets: async (question) => {
      const { index, docs } = await find(question);
      return { total: docs.length, facets: index.facets(docs) };
    },
    names: async (text, most) => {
      const { actors, places, publishers, search } = await live.index(null);
      const wanted = search.folded(text).trim();
      const outlets = [...publishers].map(([name, claims]) => ({ id: name, name, claims }));
      const fits = ({ name }: FoundName) => wanted !== '' && search.folded(name).includes(wanted);
      return {
        actors: actors.like(text, most),
        places: places.like(text, most),
        publishers: outlets
          .filter(fits)
          .sort((a, b) => b.claims - a.claims)
          .slice(0, most),
      };
    },
    reports: async ({ words: asked, publisher, asOf }, { limit, offset }) => {
      const index = await live.index(asOf ?? null);
      const fold = index.search.folded;
      const wanted = fold(asked ?? '')
        .split(/\s+/u)
        .filter(Boolean);
      const known = (one: ReportHead) => one.published ?? one.fetched;
      const byText = asked ? new Set((await store.reports({ words: asked })).map(({ hash }) => hash)) : null;
      const fits = (one: ReportHead): boolean => {
        if (publisher && one.publisher !== publisher) return false;
        if (asOf && (known(one) ?? '9') > asOf) return false;
        const text = fold([one.title, one.publisher, one.id].join(' '));
        return byText === null || byText.has(one.hash) || wanted.every((word) => text.includes(word));
      };
      // The newest first, and of one day those taken in last; without a day at the end.
      const found = (await live.reports())
        .filter(fits)
        .reverse()
        .sort((a, b) => (known(b) ?? '').localeCompare(known(a) ?? ''));
      const counts = index.countsByReport();
      const page = found.slice(offset, offset + limit);
      return { total: found.length, reports: page.map((one) => ({ ...one, claims: counts.get(one.hash) ?? 0 })) };
    },
    outlet: async (name, asOf) => {
      const reports = (await live.reports()).filter(
        (one) => one.publisher === name && (asOf === null || (one.published ?? one.fetched ?? '9') <= asOf),
      );
      if (reports.length === 0) return null;
      const { index, docs } = await find({ publisher: name, asOf });
      const days = reports.flatMap((one) => one.published ?? one.fetched ?? []).sort();
      return {
        name,
        reports: reports.length,
        claims: docs.length,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        facets: index.facets(docs),
      };
    },
  };
}
