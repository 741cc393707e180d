import type { SitrepWords } from '../situation/sitrep-words.js';
import type { SituationWords } from '../situation/words.js';

/** The words of a language for why a cell is read as it is; null for a language that has none. */
export async function loadSituation(code: string): Promise<SituationWords | null> {
  if (code === 'de') return (await import('./de/situation.js')).germanSituation;
  if (code === 'en') return (await import('./en/situation.js')).englishSituation;
  return null;
}

/** The words of a language for a situation report; null for a language that has none. */
export async function loadSitrep(code: string): Promise<SitrepWords | null> {
  if (code === 'de') return (await import('./de/sitrep.js')).germanSitrep;
  if (code === 'en') return (await import('./en/sitrep.js')).englishSitrep;
  return null;
}
