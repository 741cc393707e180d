import type { NamesAnswer, SearchAnswer } from '../answers.js';
import { pathOf, useAnswer } from '../data.js';
import { EmptyStore } from '../empty-store.js';
import { FilterBar, Select } from '../filters/bar.js';
import { activeOf, type Filter, filteredPath } from '../filters/query.js';
import { KnownQuote } from '../known-quote.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { More, useMore } from '../parts/more.js';
import { NothingFits } from '../parts/nothing.js';
import { useSpeech, useWords } from '../speech.js';
import { go, pageOf, type Subject } from '../state.js';
import type { ViewProps } from '../views.js';
import { FILTER } from '../words/filter.js';
import { SEARCH } from '../words/search.js';
import { FacetLists } from './facets.js';
import './claims.css';
import { Loading } from '../loading.js';

const FILTERS: readonly Filter[] = ['region', 'actor', 'type', 'source', 'modality', 'confidence', 'from', 'to'];
const ORDERS = ['newest', 'oldest', 'surest'] as const;

/** Places, actors and publishers of these words: the page one looks for is often one of theirs. */
function Pages({ q }: { readonly q: string }) {
  const words = useSpeech(SEARCH);
  const { data } = useAnswer<NamesAnswer>(q ? pathOf('/api/names', { text: q.slice(0, 100), limit: '6' }) : null);
  if (!q || !data) return null;
  const all: readonly (readonly [Subject, string, string, string])[] = [
    ...data.places.map(({ id, name }) => ['place', id, name, words.place] as const),
    ...data.actors.map(({ id, name }) => ['actor', id, name, words.actor] as const),
    ...data.publishers.map(({ id, name }) => ['outlet', id, name, words.outlet] as const),
  ];
  if (all.length === 0) return null;
  return (
    <ul className="found-pages">
      {all.map(([subject, id, name, what]) => (
        <li key={`${subject} ${id}`}>
          <StateLink data-row="" change={pageOf(subject, id)}>
            {name}
          </StateLink>{' '}
          <span className="quiet">{what}</span>
        </li>
      ))}
    </ul>
  );
}

/** All claims that fit the words and the filters. */
export default function ClaimsView({ state, health }: ViewProps) {
  const words = useWords();
  const filters = useSpeech(FILTER);
  const q = state.q.trim();
  const order = ORDERS.find((one) => one === state.sort) ?? 'newest';
  const question = filteredPath('/api/search', state, FILTERS, { order });
  const [limit, more] = useMore(question);
  const { data, failure, loading } = useAnswer<SearchAnswer>(`${question}&limit=${limit}`);
  const narrowed = q !== '' || activeOf(state, FILTERS).length > 0;
  return (
    <section aria-busy={loading} className="found">
      <div className="list-head">
        <h1>
          {q ? words.claimsFound(q) : words.claims}{' '}
          {data && <span className="quiet number">{data.total.toLocaleString(words.language)}</span>}
        </h1>
        <Select
          label={filters.order}
          value={order}
          none=""
          options={ORDERS.map((one) => [one, filters[one]])}
          onValue={(sort) => go({ sort: sort === 'newest' ? null : sort })}
        />
      </div>
      <Pages q={q} />
      <FilterBar state={state} offered={FILTERS} facets={data?.facets ?? null} />
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <Loading />}
      {data?.total === 0 && (health?.counts.reports === 0 ? <EmptyStore /> : <NothingFits narrowed={narrowed} />)}
      <div className="found-columns">
        <div>
          <div className="found-claims">
            {data?.claims.map((known) => (
              <KnownQuote key={known.claim.id} known={known} />
            ))}
          </div>
          {data && <More shown={data.claims.length} total={data.total} onMore={more} loading={loading} />}
        </div>
        {data && data.total > 0 && <FacetLists facets={data.facets} />}
      </div>
    </section>
  );
}
