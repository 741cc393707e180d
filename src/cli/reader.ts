import type { ReportClaims } from '../claims/index.js';
import type { Reading } from '../reading/index.js';
import type { UsedReader } from '../service/reader.js';
import type { Report } from '../text/index.js';

/** What the command needs of a reader. */
export interface Reader {
  reading(report: Report): Reading;
  claims(report: Report, options?: { readonly trace?: boolean }): ReportClaims;
  readonly run: UsedReader['run'];
}

/** Loads the reader with its languages and its knowledge: a part of a second, so only commands that read do it. */
export async function loadReader(): Promise<Reader> {
  const { createReader } = await import('../service/read.js');
  return createReader();
}

/** The reader as ingest, reread and serve use it. */
export async function usedReader(options: { readonly trace?: boolean } = {}): Promise<UsedReader> {
  const reader = await loadReader();
  return { read: async (report) => reader.claims(report, options), run: reader.run };
}
