import type { ReportHead } from './answers.js';
import { dayText } from './day.js';
import { StateLink } from './link.js';
import { OutletLink } from './parts/links.js';
import { useWords } from './speech.js';

function Row({ report }: { readonly report: ReportHead }) {
  const words = useWords();
  const { language } = words;
  return (
    <tr>
      <th scope="row">
        <StateLink data-row="" change={{ report: report.hash, claim: null }}>
          {report.title ?? report.id}
        </StateLink>
        <span className="narrow quiet">{report.publisher ?? words.noPublisher}</span>
        {report.version > 1 && <span className="quiet"> {words.version(report.version)}</span>}
      </th>
      <td className="wide">
        {report.publisher === null ? (
          <span className="quiet">{words.noPublisher}</span>
        ) : (
          <OutletLink name={report.publisher} />
        )}
      </td>
      <td className="number">
        {report.published ? dayText(report.published, language) : <span className="quiet">{words.noDay}</span>}
      </td>
      <td className="wide number">{dayText(report.recorded, language)}</td>
      <td className="number figure">{report.claims.toLocaleString(language)}</td>
    </tr>
  );
}

/** Reports as rows. */
export function ReportsTable({ reports }: { readonly reports: readonly ReportHead[] }) {
  const words = useWords();
  return (
    <table className="reports">
      <thead>
        <tr>
          <th scope="col">{words.read.title}</th>
          <th scope="col" className="wide">
            {words.publisher}
          </th>
          <th scope="col">{words.published}</th>
          <th scope="col" className="wide">
            {words.recorded}
          </th>
          <th scope="col" className="figure">
            {words.claims}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <Row key={report.hash} report={report} />
        ))}
      </tbody>
    </table>
  );
}
