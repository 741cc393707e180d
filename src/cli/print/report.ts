import type { Claim } from '../../claims/index.js';
import type { Finding, Report, Span } from '../../text/index.js';
import { claimText, type Style } from './claim.js';
import { printable, wrap } from './printable.js';

/** A report for people: each sentence with its claims under it, then what was not understood. */
export function reportText(
  report: Report,
  sentences: readonly { readonly span: Span }[],
  read: { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] },
  given: Style,
): string {
  const style = { ...given, nameOf: namesOf(report, read.claims) };
  const blocks = [headText(report, style)];
  const left = new Set(read.claims);
  for (const { span } of sentences) {
    const claims = [...left].filter(({ evidence }) => evidence[0] >= span.start && evidence[0] < span.end);
    for (const claim of claims) left.delete(claim);
    blocks.push(
      [
        sentenceText(report.text.slice(span.start, span.end), style),
        ...claims.map((claim) => claimText(claim, style, '    ')),
      ].join('\n'),
    );
  }
  for (const claim of left) blocks.push(claimText(claim, style, '    '));
  if (read.findings.length > 0) blocks.push(findingsText(report, read.findings, style));
  return `${blocks.join('\n\n')}\n`;
}

/** Claims of a report are called by their type and the words they stand on. */
function namesOf({ text }: Report, claims: readonly Claim[]): (id: string) => string | null {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (id) => {
    const claim = byId.get(id);
    const words = claim ? printable(text.slice(...claim.evidence).trim()) : '';
    return claim ? `${claim.type} „${words.length > 50 ? `${words.slice(0, 50)}…` : words}“` : null;
  };
}

/** Id, day and publisher, and the title below. */
export function headText(report: Report, { paint, width }: Style): string {
  const about = [report.id, report.published ?? 'no day of publication', report.publisher].filter((part) => part);
  const rows = [paint.bold(printable(about.join(' · ')))];
  if (report.title) rows.push(paint.bold(wrap(printable(report.title), width)));
  if (report.url) rows.push(paint.dim(printable(report.url)));
  return rows.join('\n');
}

const sentenceText = (text: string, { width }: Style): string => wrap(printable(text.trim()), width);

function findingsText({ text }: Report, findings: readonly Finding[], { paint, width }: Style): string {
  const rows = findings.map(({ span, rule, reason }) =>
    wrap(printable(`- „${text.slice(...span)}“: ${reason} (${rule})`), width, '  '),
  );
  return [paint.doubt('Not understood, or contradicted:'), ...rows].join('\n');
}
