import type { ReadingLanguage } from './language.js';
import { loadNames } from './models.js';
import { type FindNames, type LabelGround, nameFinder } from './names.js';
import { findQuantities } from './quantities.js';
import type { Finders } from './read.js';
import { findTimes } from './times.js';

/** What a language brings to find times, quantities and names. */
export interface FinderRules {
  readonly reading: ReadingLanguage;
  readonly times: Parameters<typeof findTimes>[3];
  readonly numbers: Parameters<typeof findQuantities>[3];
  readonly names: LabelGround['rules'];
}

/** What is found in sentences beside words; weights and hints of the names are loaded with the first that are asked for. */
export function findersOf({ reading, times, numbers, names }: FinderRules, hints: () => LabelGround['hints']): Finders {
  let findNames: FindNames | null = null;
  return {
    times: (text, sentences, published) => findTimes(text, sentences, published, times),
    quantities: (text, sentences, found) => findQuantities(text, sentences, found, numbers),
    names: (text, sentences, lexicon) => {
      findNames ??= nameFinder(loadNames(reading.code), {
        rules: names,
        hints: hints(),
        knownAs: (form) => reading.words.knownAs(form, lexicon),
      });
      return findNames(text, sentences);
    },
  };
}
