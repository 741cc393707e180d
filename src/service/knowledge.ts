import { join, resolve } from 'node:path';
import { type Knowledge, loadKnowledge } from '../knowledge/index.js';
import { dataFolder } from './location.js';

/** Where installed ledgers and gazetteers are: `LAGEBILD_KNOWLEDGE`, else a folder in the user's data folder. */
export const knowledgeFolder = (env: Readonly<Record<string, string | undefined>> = process.env): string =>
  env.LAGEBILD_KNOWLEDGE ? resolve(env.LAGEBILD_KNOWLEDGE) : join(dataFolder(), 'knowledge');

/** Ledger and gazetteer of the package, with what this user has installed. */
export const knowledge = (): Knowledge => loadKnowledge(knowledgeFolder());
