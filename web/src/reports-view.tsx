import { useState } from 'react';
import type { ReportHead, ReportsAnswer } from './answers.js';
import { pathOf, useAnswer } from './data.js';
import { dayText } from './day.js';
import { EmptyStore } from './empty-store.js';
import { StateLink } from './link.js';
import { FailureNotice } from './notice.js';
import { useWords } from './speech.js';
import type { ViewProps } from './views.js';

const PAGE = 100;
const MOST = 1000;

function Row({ report }: { readonly report: ReportHead }) {
  const words = useWords();
  const { language } = words;
  return (
    <tr>
      <th scope="row">
        <StateLink data-row="" change={{ report: report.hash, claim: null }}>
          {report.title ?? report.id}
        </StateLink>
        {report.version > 1 && <span className="quiet"> {words.version(report.version)}</span>}
      </th>
      <td>{report.publisher ?? <span className="quiet">{words.noPublisher}</span>}</td>
      <td className="number">
        {report.published ? dayText(report.published, language) : <span className="quiet">{words.noDay}</span>}
      </td>
      <td className="wide number">{dayText(report.recorded, language)}</td>
    </tr>
  );
}

/** The reports of the store. */
export default function ReportsView({ state, health }: ViewProps) {
  const words = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { data, failure, loading } = useAnswer<ReportsAnswer>(pathOf('/api/reports', { limit: String(limit) }));
  const q = state.q.trim().toLowerCase();
  const rows = (data?.reports ?? []).filter((report) =>
    [report.id, report.title, report.publisher].some((text) => text?.toLowerCase().includes(q)),
  );
  return (
    <section aria-busy={loading}>
      <h1>
        {words.reports} {data && <span className="quiet number">{data.total}</span>}
      </h1>
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <p className="quiet">{words.loading}</p>}
      {health?.counts.reports === 0 && <EmptyStore />}
      {rows.length === 0 && (data?.total ?? 0) > 0 && <p className="quiet">{words.noMatch(q)}</p>}
      {rows.length > 0 && (
        <table className="reports">
          <thead>
            <tr>
              <th scope="col">{words.read.title}</th>
              <th scope="col">{words.publisher}</th>
              <th scope="col">{words.published}</th>
              <th scope="col" className="wide">
                {words.recorded}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((report) => (
              <Row key={report.hash} report={report} />
            ))}
          </tbody>
        </table>
      )}
      {data && data.reports.length === limit && limit < MOST && (
        <button type="button" onClick={() => setLimit(Math.min(limit + PAGE, MOST))}>
          {words.more}
        </button>
      )}
    </section>
  );
}
