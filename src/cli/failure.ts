import type { SourceReport } from '../sources/index.js';
import { LagebildError } from '../text/index.js';

/** What went wrong in reading one report, as an operating error that names it. An operating error would befall the others too: it is thrown. */
export function reportFailure(
  { report, origin }: Pick<SourceReport, 'report' | 'origin'>,
  error: unknown,
): LagebildError {
  if (error instanceof LagebildError) throw error;
  const came = error instanceof Error ? error.message : String(error);
  const details = { file: origin.file, ...(origin.line === null ? {} : { line: origin.line }), came };
  const possible = 'the other reports are read; LAGEBILD_DEBUG=1 shows where it happened';
  return new LagebildError(
    'report-unreadable',
    `${origin.file}: the report ${report.id} could not be read`,
    { ...details, possible },
    { cause: error },
  );
}
