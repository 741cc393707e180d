import { useEffect, useRef } from 'react';
import type { StoredReport } from '../../src/store/types.js';
import type { ExplainAnswer, ReportAnswer } from './answers.js';
import { ClaimQuote } from './claim.js';
import { pathOf, useAnswer } from './data.js';
import { dayText } from './day.js';
import { Findings } from './findings.js';
import { StateLink } from './link.js';
import { Loading } from './loading.js';
import { FailureNotice } from './notice.js';
import { OutletLink } from './parts/links.js';
import { ReportText } from './report-text.js';
import { useSpeech, useWords } from './speech.js';
import { useSubject } from './title.js';
import type { PageProps } from './views.js';
import { PAGES } from './words/pages.js';

/** Addresses come from reports: only those of the web become links, others stay words. */
export function isWebAddress(url: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

interface OriginProps {
  readonly report: StoredReport;
  /** Who read it; null until it is known, or where it has no claims. */
  readonly run: ExplainAnswer['run'] | null;
}

function Origin({ report, run }: OriginProps) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const { language } = words;
  return (
    <p className="about">
      <OutletLink name={report.publisher} />
      <span className="number">{report.published ? dayText(report.published, language) : words.noDay}</span>
      <span className="number">
        {words.recorded}: {dayText(report.recorded, language)}
      </span>
      {report.version > 1 && (
        <span>
          {words.version(report.version)}
          {report.supersedes && (
            <>
              {' '}
              <StateLink change={{ report: report.supersedes, claim: null }}>{pages.older}</StateLink>
            </>
          )}
        </span>
      )}
      {run && (
        <span>
          {pages.run} <code>{run.reader}</code>, <span className="number">{dayText(run.started, language)}</span>
        </span>
      )}
      {report.url &&
        (isWebAddress(report.url) ? (
          <a href={report.url} rel="noreferrer noopener" target="_blank">
            {words.originalAt}
          </a>
        ) : (
          <code>{report.url}</code>
        ))}
    </p>
  );
}

/** A report with its claims: the words of the chosen one are marked. */
export default function ReportView({ state, id }: PageProps) {
  const words = useWords();
  const { data, failure, loading } = useAnswer<ReportAnswer>(pathOf(`/api/reports/${encodeURIComponent(id)}`, {}));
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = data?.report.hash;
  useSubject(data ? (data.report.title ?? data.report.id) : null);
  // Another report takes the focus, so that keys and readers of screens begin there.
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true });
  }, [opened]);
  const found = data?.claims.find((claim) => claim.id === state.claim) ?? null;
  // Who read the report is known by any of its claims.
  const asked = found ?? data?.claims[0] ?? null;
  // How the claim came about is not kept with every claim: it is asked for where it is shown.
  const explained = useAnswer<ExplainAnswer>(asked ? `/api/claims/${encodeURIComponent(asked.id)}` : null);
  const trace = explained.data?.claim.id === found?.id ? explained.data?.trace : null;
  const chosen = found && trace ? { ...found, trace } : found;
  return (
    <section aria-busy={loading}>
      <p>
        <StateLink change={{ report: null }}>← {words.back}</StateLink>
      </p>
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <Loading />}
      {data && (
        <>
          <h1 lang="de" ref={heading} tabIndex={-1}>
            {data.report.title ?? data.report.id}
          </h1>
          <Origin report={data.report} run={explained.data?.run ?? null} />
          <div className="report">
            <ReportText text={data.report.text} claims={data.claims} chosen={chosen} />
            <section>
              <h2>
                {words.reportClaims} <span className="quiet number">{data.claims.length}</span>
              </h2>
              {data.claims.length === 0 && <p className="quiet">{words.noReportClaims}</p>}
              {data.claims.map((claim) => (
                <ClaimQuote
                  key={claim.id}
                  claim={claim}
                  sentence={data.report.text.slice(...claim.evidence)}
                  report={data.report.hash}
                  chosen={claim.id === state.claim}
                />
              ))}
              <Findings findings={data.findings} text={data.report.text} />
            </section>
          </div>
        </>
      )}
    </section>
  );
}
