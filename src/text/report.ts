import { createHash } from 'node:crypto';

/** A report as it came: its text is never changed, all offsets point into it. */
export interface Report {
  /** The id given in the input, else the file name without extension. */
  readonly id: string;
  /** SHA-256 (hex) of the text: decides what is the same report. */
  readonly hash: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Day of publication, ISO `YYYY-MM-DD`; null where unknown (never guessed). */
  readonly published: string | null;
  /** BCP 47 language tag; null where it was not told and not recognised. */
  readonly language: string | null;
  /** Day on which the report was fetched, ISO; null where unknown. */
  readonly fetched: string | null;
}

/** What of the text was not understood, or contradicts what is known. A result, never an exception. */
export interface Finding {
  readonly span: readonly [start: number, end: number];
  /** Stable kebab-case name of the rule that found it. */
  readonly rule: string;
  readonly reason: string;
  /** The name that it is about, for programs; the reason says it in words. */
  readonly about?: FindingAbout;
}

/** The name that a finding is about, and who or where it is or may be. */
export interface FindingAbout {
  readonly name: string;
  /** Identity in the knowledge base; null where the name is open. */
  readonly id: string | null;
  /** Who or where it may be, likeliest first. */
  readonly candidates?: readonly { readonly id: string; readonly name: string; readonly score: number }[];
}

/** What a report needs at least; all else may be unknown. */
export type ReportInput = Pick<Report, 'id' | 'text'> &
  Partial<{ [K in Exclude<keyof Report, 'id' | 'text' | 'hash'>]: Report[K] | undefined }>;

/** What names a report has no character that a database would cut it at (zero) or that stands alone as half of one. */
const named = (value: string): string => value.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

const namedIf = (value: string | null | undefined): string | null => (value == null ? null : named(value));

/** Completes a report: the hash of its text, and null for what is unknown. */
export function reportOf({ id, text, title, publisher, url, published, language, fetched }: ReportInput): Report {
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    id: named(id),
    hash,
    text,
    title: namedIf(title),
    publisher: namedIf(publisher),
    url: namedIf(url),
    published: published ?? null,
    language: language ?? null,
    fetched: fetched ?? null,
  };
}
