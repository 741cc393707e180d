import { join, resolve } from 'node:path';
import { type Knowledge, loadKnowledge } from '../knowledge/index.js';
import { dataFolder } from './location.js';

/** Where installed ledgers and gazetteers are: `LAGEBILD_KNOWLEDGE`, else a folder in the user's data folder. */
export const knowledgeFolder = (env: Readonly<Record<string, string | undefined>> = process.env): string =>
  env.LAGEBILD_KNOWLEDGE ? resolve(env.LAGEBILD_KNOWLEDGE) : join(dataFolder(), 'knowledge');

let folder: { readonly told: string | undefined; readonly path: string } | null = null;

/** Ledger and gazetteer of the package, with what this user has installed. */
export function knowledge(): Knowledge {
  // Asked for each place of a map: where a user's folders are takes longer to find out than the place.
  const told = process.env.LAGEBILD_KNOWLEDGE ?? process.env.XDG_DATA_HOME;
  if (folder === null || folder.told !== told) folder = { told, path: knowledgeFolder() };
  return loadKnowledge(folder.path);
}
