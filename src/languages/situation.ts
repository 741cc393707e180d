import type { SituationWords } from '../situation/words.js';

/** The words of a language for why a cell is read as it is; null for a language that has none. */
export async function loadSituation(code: string): Promise<SituationWords | null> {
  if (code === 'de') return (await import('./de/situation.js')).germanSituation;
  if (code === 'en') return (await import('./en/situation.js')).englishSituation;
  return null;
}
