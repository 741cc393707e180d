import type { Reader, ReaderOptions } from '../service/read.js';
import type { UsedReader } from '../service/reader.js';

/** Loads the reader with its languages and its knowledge: a part of a second, so only commands that read do it. */
export async function loadReader({
  nameLanguage,
  ...options
}: Pick<ReaderOptions, 'ahead' | 'outlets'> & { readonly nameLanguage?: boolean } = {}): Promise<Reader> {
  const { createReader } = await import('../service/read.js');
  if (!nameLanguage) return createReader(options);
  const { loadLanguageNamer } = await import('../service/name-language.js');
  return createReader({ ...options, nameLanguage: await loadLanguageNamer() });
}

/** The reader as ingest, reread, explain and serve use it. `example`: for reports of the example, whose outlets are invented. */
export async function usedReader({
  trace,
  example,
}: {
  readonly trace?: boolean;
  readonly example?: boolean;
} = {}): Promise<UsedReader> {
  const reader = await loadReader(example ? { outlets: await inventedOutlets() } : {});
  return { read: async (report) => reader.claims(report, { trace }), run: reader.run };
}

async function inventedOutlets(): Promise<ReaderOptions['outlets']> {
  const [{ exampleOutlets }, { knowledge }] = await Promise.all([
    import('../service/outlets.js'),
    import('../service/knowledge.js'),
  ]);
  return exampleOutlets(knowledge().sideOf);
}
