import type { Report } from '../text/index.js';
import type { Claim, PlaceMention, ReportClaims } from './types.js';

/** A report as the contract of claims writes it: without the day of fetching. */
export type WrittenReport = Omit<Report, 'fetched'>;

/** One line of `lagebild read --format jsonl`. */
export interface WrittenClaims {
  readonly report: WrittenReport;
  readonly claims: readonly Claim[];
  readonly findings: ReportClaims['findings'];
}

/** The contract's form: only its fields, in its order; a trace only where it is asked for. */
export function writtenClaims(read: ReportClaims, options: { readonly trace?: boolean } = {}): WrittenClaims {
  const { id, hash, title, publisher, url, published, language, text } = read.report;
  return {
    report: { id, hash, title, publisher, url, published, language, text },
    claims: read.claims.map((claim) => contractOf(options.trace ? claim : withoutTrace(claim))),
    findings: read.findings,
  };
}

function withoutTrace(claim: Claim): Claim {
  const { trace: _trace, ...rest } = claim;
  return rest;
}

const placeOf = ({ described: _described, relation: _relation, ...place }: PlaceMention): PlaceMention => place;

const contractOf = (claim: Claim): Claim => ({
  ...claim,
  places: claim.places.map(placeOf),
  origin: claim.origin.map(placeOf),
  destination: claim.destination.map(placeOf),
});

/** One line of JSON for a report. */
export const serialise = (read: ReportClaims, options: { readonly trace?: boolean } = {}): string =>
  JSON.stringify(writtenClaims(read, options));
