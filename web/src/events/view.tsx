import type { EventsAnswer } from '../answers.js';
import { useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { EmptyStore } from '../empty-store.js';
import { FilterBar, Select } from '../filters/bar.js';
import { activeOf, type Filter, filteredPath } from '../filters/query.js';
import { Loading } from '../loading.js';
import { FailureNotice } from '../notice.js';
import { More, useMore } from '../parts/more.js';
import { NothingFits } from '../parts/nothing.js';
import { useSpeech, useWords } from '../speech.js';
import { go } from '../state.js';
import { TABLES } from '../tolls/rows.js';
import type { ViewProps } from '../views.js';
import { FILTER } from '../words/filter.js';
import { EventRow } from './row.js';

/** What events are narrowed by. */
export const EVENT_FILTERS: readonly Filter[] = [
  'region',
  'actor',
  'type',
  'source',
  'modality',
  'confidence',
  'from',
  'to',
];

/** Orders by their name in the address. */
const ORDERS = ['newest', 'oldest', 'voices'] as const;

/** That only the events of one row of the tables stand here, and the way to all. */
function OfRow({ cell }: { readonly cell: string }) {
  const words = useWords();
  const filters = useSpeech(FILTER);
  const [period = '', place = '', actor = ''] = cell.split('~');
  const month = /^\d{4}-\d\d$/u.test(period) ? dayText(period, words.language) : null;
  return (
    <p className="of-row">
      {filters.ofRow([month, place, actor].filter(Boolean).join(', '))}{' '}
      <button type="button" className="plain" onClick={() => go({ cell: null })}>
        {filters.allEvents}
      </button>
    </p>
  );
}

/** What happened, each happening once, with all that tell it. */
export default function EventsView({ state, health }: ViewProps) {
  const words = useWords();
  const filters = useSpeech(FILTER);
  const order = ORDERS.find((one) => one === state.sort) ?? 'newest';
  const question = filteredPath('/api/events', state, EVENT_FILTERS, {
    order,
    ...(state.cell ? { ...TABLES[state.by ?? 'month'], cell: state.cell } : {}),
  });
  const [limit, more] = useMore(question);
  const { data, failure, loading } = useAnswer<EventsAnswer>(`${question}&limit=${limit}`);
  const narrowed = state.q.trim() !== '' || state.cell !== null || activeOf(state, EVENT_FILTERS).length > 0;
  return (
    <section aria-busy={loading} className="wide-list">
      <div className="list-head">
        <h1>
          {words.views.events}{' '}
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
      <FilterBar state={state} offered={EVENT_FILTERS} />
      {state.cell && <OfRow cell={state.cell} />}
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <Loading />}
      {data?.total === 0 && (health?.counts.reports === 0 ? <EmptyStore /> : <NothingFits narrowed={narrowed} />)}
      {data && data.total > 0 && (
        <>
          <ol className="ev-list">
            {data.events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
          <More shown={data.events.length} total={data.total} onMore={more} loading={loading} />
        </>
      )}
    </section>
  );
}
