import type { ReportsAnswer } from './answers.js';
import { pathOf, useAnswer } from './data.js';
import { EmptyStore } from './empty-store.js';
import { FilterBar } from './filters/bar.js';
import type { Filter } from './filters/query.js';
import { Loading } from './loading.js';
import { FailureNotice } from './notice.js';
import { More, useMore } from './parts/more.js';
import { NothingFits } from './parts/nothing.js';
import { ReportsTable } from './reports-table.js';
import { useWords } from './speech.js';
import type { ViewProps } from './views.js';

const FILTERS: readonly Filter[] = ['source'];

/** The reports of the store, the newest first. */
export default function ReportsView({ state, health }: ViewProps) {
  const words = useWords();
  const asked = { words: state.q.trim() || null, publisher: state.source, asOf: state.asOf };
  const [limit, more] = useMore(JSON.stringify(asked));
  const { data, failure, loading } = useAnswer<ReportsAnswer>(
    pathOf('/api/reports', { ...asked, limit: String(limit) }),
  );
  return (
    <section aria-busy={loading}>
      <h1>
        {words.reports} {data && <span className="quiet number">{data.total.toLocaleString(words.language)}</span>}
      </h1>
      <FilterBar state={state} offered={FILTERS} />
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <Loading />}
      {data?.total === 0 && (health?.counts.reports === 0 ? <EmptyStore /> : <NothingFits narrowed />)}
      {data && data.total > 0 && (
        <>
          <ReportsTable reports={data.reports} />
          <More shown={data.reports.length} total={data.total} onMore={more} loading={loading} />
        </>
      )}
    </section>
  );
}
