import type { DisputesAnswer } from '../answers.js';
import { useAnswer } from '../data.js';
import { EmptyStore } from '../empty-store.js';
import { FilterBar, Select } from '../filters/bar.js';
import { activeOf, type Filter, filteredPath } from '../filters/query.js';
import { Loading } from '../loading.js';
import { FailureNotice } from '../notice.js';
import { Disputed } from '../parts/disputed.js';
import { More, useMore } from '../parts/more.js';
import { NothingFits } from '../parts/nothing.js';
import { useSpeech, useWords } from '../speech.js';
import { go } from '../state.js';
import type { ViewProps } from '../views.js';
import { SITUATION } from '../words/situation.js';
import { DISPUTES_OF } from './matters.js';

const FILTERS: readonly Filter[] = ['region', 'actor', 'source', 'modality', 'confidence', 'from', 'to'];

/** What cannot all be so: each side with its sentences, none chosen. */
export default function DisputesView({ state, health }: ViewProps) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const question = filteredPath('/api/disputes', state, FILTERS, { matter: state.matter });
  const [limit, more] = useMore(question, 20);
  const { data, failure, loading } = useAnswer<DisputesAnswer>(
    `${question}${question.includes('?') ? '&' : '?'}limit=${limit}`,
  );
  const narrowed = state.q.trim() !== '' || state.matter !== null || activeOf(state, FILTERS).length > 0;
  return (
    <section aria-busy={loading}>
      <h1>
        {words.views.disputes}{' '}
        {data && <span className="quiet number">{data.total.toLocaleString(words.language)}</span>}
      </h1>
      <p className="quiet">{speech.disputesHow}</p>
      <FilterBar state={state} offered={FILTERS}>
        <Select
          label={speech.matterName}
          value={state.matter}
          options={DISPUTES_OF.map((one) => [one, speech.matter[one] ?? one])}
          onValue={(matter) => go({ matter })}
        />
      </FilterBar>
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <Loading />}
      {data?.total === 0 &&
        (health?.counts.reports === 0 ? (
          <EmptyStore />
        ) : narrowed ? (
          <NothingFits narrowed />
        ) : (
          <p className="quiet">{speech.noDisputes}</p>
        ))}
      {data?.disputes.map((dispute) => (
        <Disputed key={dispute.id} dispute={dispute} />
      ))}
      {data && <More shown={data.disputes.length} total={data.total} onMore={more} loading={loading} />}
    </section>
  );
}
