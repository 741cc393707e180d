import type { LagebildError, Report } from '../text/index.js';

/** A report as a source gives it: with its original bytes. */
export interface SourceReport {
  readonly report: Report;
  readonly original: Uint8Array;
  readonly mediaType: string;
  /** Where it came from, for messages: file and line. */
  readonly origin: Origin;
  /** What is odd about it but does not stop it (`no-date`, `decoded-latin1`). */
  readonly warnings: readonly Warning[];
}

/** File (`-` for standard input) and, where it has many reports, line. */
export interface Origin {
  readonly file: string;
  readonly line: number | null;
}

/** Something odd that does not stop the reading; the code is stable. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** A source gives reports and errors one after another; an error never ends the rest. */
export type SourceItem =
  | { readonly ok: true; readonly value: SourceReport }
  | { readonly ok: false; readonly error: LagebildError };
