import type { OutletAnswer, ReportsAnswer } from '../answers.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { NOTHING_SET } from '../filters/query.js';
import { StateLink } from '../link.js';
import { ClaimsOf } from '../parts/claims-list.js';
import { Counts } from '../parts/counts.js';
import { Page, Section } from '../parts/page.js';
import { ReportsTable } from '../reports-table.js';
import { useSpeech, useWords } from '../speech.js';
import type { State } from '../state.js';
import type { PageProps } from '../views.js';
import { PAGES } from '../words/pages.js';

/** Who publishes: what the store has of it, what it tells, of whom. */
export default function OutletPage({ state, id }: PageProps) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const { asOf } = state;
  const { data, failure, loading } = useAnswer<OutletAnswer>(
    pathOf(`/api/outlets/${encodeURIComponent(id)}`, { asOf }),
  );
  const reports = useAnswer<ReportsAnswer>(pathOf('/api/reports', { publisher: id, asOf, limit: '15' }));
  const filter: Partial<State> = { ...NOTHING_SET, source: id };
  const text = (day: string) => dayText(day, words.language);
  const about = data && (
    <p className="about">
      <span>{words.reportsOf(data.reports)}</span>
      <span>{words.claimsOf(data.claims)}</span>
      {data.first && data.last && <span className="number">{pages.firstLast(text(data.first), text(data.last))}</span>}
    </p>
  );
  return (
    <Page title={data?.name ?? null} failure={failure} loading={loading} about={about}>
      {data && <Counts facets={data.facets} to={filter} names />}
      {reports.data && (
        <Section title={pages.reports} count={reports.data.total}>
          <ReportsTable reports={reports.data.reports} />
          {reports.data.total > reports.data.reports.length && (
            <p className="more">
              <StateLink className="button" change={{ view: 'reports', page: null, ...filter }}>
                {pages.allReports(reports.data.total)}
              </StateLink>
            </p>
          )}
        </Section>
      )}
      <ClaimsOf question={{ publisher: id, asOf }} all={filter} limit={10} />
    </Page>
  );
}
