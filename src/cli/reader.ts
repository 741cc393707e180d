import type { Reader } from '../service/read.js';
import type { UsedReader } from '../service/reader.js';

/** Loads the reader with its languages and its knowledge: a part of a second, so only commands that read do it. */
export async function loadReader(): Promise<Reader> {
  const { createReader } = await import('../service/read.js');
  return createReader();
}

/** The reader as ingest, reread, explain and serve use it. */
export async function usedReader(options: { readonly trace?: boolean } = {}): Promise<UsedReader> {
  const reader = await loadReader();
  return { read: async (report) => reader.claims(report, options), run: reader.run };
}
