import type { Reader, ReaderOptions } from '../service/read.js';
import type { UsedReader } from '../service/reader.js';

/** Loads the reader with its languages and its knowledge: a part of a second, so only commands that read do it. */
export async function loadReader({
  ahead,
  nameLanguage,
}: Pick<ReaderOptions, 'ahead'> & { readonly nameLanguage?: boolean } = {}): Promise<Reader> {
  const { createReader } = await import('../service/read.js');
  if (!nameLanguage) return createReader({ ahead });
  const { loadLanguageNamer } = await import('../service/name-language.js');
  return createReader({ ahead, nameLanguage: await loadLanguageNamer() });
}

/** The reader as ingest, reread, explain and serve use it. */
export async function usedReader(options: { readonly trace?: boolean } = {}): Promise<UsedReader> {
  const reader = await loadReader();
  return { read: async (report) => reader.claims(report, options), run: reader.run };
}
