import type { ClaimLanguage, PeopleKind } from '../claims/language.js';
import type { ReadingLanguage } from '../reading/language.js';
import type { Lexicon } from '../reading/lexicon.js';
import type { NameRules } from '../reading/names.js';
import type { NumberRules } from '../reading/quantities.js';
import type { TimeRules } from '../reading/times.js';
import { LagebildError } from '../text/index.js';
import type { NameForms } from './de/name-form.js';
import type { SearchWords } from './de/search.js';

export type { NameForms } from './de/name-form.js';
export type { SearchWords } from './de/search.js';

/** All that one language brings. */
export interface Language {
  readonly reading: ReadingLanguage;
  readonly times: TimeRules;
  readonly numbers: NumberRules;
  readonly names: NameRules;
  readonly claims: ClaimLanguage;
}

/** Codes of the languages that can be read (BCP 47). */
export const LANGUAGES = ['de'] as const;

/** Loads a language when it is asked for. Throws `language-unknown` for one that cannot be read. */
export async function loadLanguage(code: string): Promise<Language> {
  if (code !== 'de')
    throw new LagebildError('language-unknown', `reports in „${code}“ cannot be read`, {
      came: code,
      possible: LANGUAGES.join(', '),
    });
  const [reading, times, numbers, names, claims] = await Promise.all([
    import('./de/reading.js'),
    import('./de/times/index.js'),
    import('./de/numbers/index.js'),
    import('./de/names/index.js'),
    import('./de/claims.js'),
  ]);
  return {
    reading: reading.germanReading,
    times: times.germanTimes,
    numbers: numbers.germanNumbers,
    names: names.germanNames,
    claims: claims.germanClaims,
  };
}

/** What words for people say of them, in any language that can be read: small, without weights or frames. */
export async function loadPeople(): Promise<(words: string) => PeopleKind> {
  const { germanPeople } = await import('./de/people/index.js');
  return germanPeople;
}

/** Whether words tell a deed as one more beside another that was told, in any language that can be read. */
export async function loadSequels(): Promise<(words: string) => boolean> {
  const { germanSequel } = await import('./de/sequel/index.js');
  return germanSequel;
}

/** How search compares the words of the languages that can be read, by the lexicon of German. */
export async function loadSearchWords(lexicon: Lexicon): Promise<SearchWords> {
  const { germanSearch } = await import('./de/search.js');
  return germanSearch(lexicon);
}

/** How the forms of one name are brought together, in the languages that can be read. */
export async function loadNameForms(): Promise<NameForms> {
  const { germanNameForms } = await import('./de/name-form.js');
  return germanNameForms;
}
