import type { ReportClaims } from '../claims/index.js';
import type { Run } from '../store/index.js';
import { LagebildError, type Report } from '../text/index.js';

/** What the use cases need of a reader: the function that reads, and what its runs are called. */
export interface UsedReader {
  readonly read: (report: Report) => Promise<ReportClaims>;
  readonly run: Omit<Run, 'id' | 'started'>;
}

/** The operating error behind what went wrong with one report: it never stops the others. */
export function unreadable(
  error: unknown,
  id: string,
  at: { readonly file?: string; readonly line?: number | null } = {},
): LagebildError {
  if (error instanceof LagebildError) return error;
  const details = { ...(at.file ? { file: at.file } : {}), ...(at.line ? { line: at.line } : {}) };
  const what = error instanceof Error ? error.message : String(error);
  const message = `the report ${id} could not be read: ${what}`;
  return new LagebildError(
    'report-unreadable',
    message,
    { ...details, came: what, possible: 'the other reports are read' },
    { cause: error },
  );
}
