import { loadKnowledge } from './knowledge/index.js';
import { type Language, loadLanguage } from './languages/index.js';
import { OTHER_LANGUAGES } from './languages/others.js';
import { findersOf } from './reading/finders.js';
import type { CompoundPart, Nominalisation } from './reading/language.js';
import { loadLexicon } from './reading/models.js';
import { textReader } from './reading/read.js';
import type { Reading } from './reading/types.js';
import { LagebildError, reportOf } from './text/index.js';
import { parseDay } from './time/index.js';

export { type ConlluSentence, fromConllu } from './reading/conllu-in.js';
export { featuresOf, toConllu } from './reading/conllu-out.js';
export type { CompoundPart, Nominalisation } from './reading/language.js';
export type {
  Case,
  Degree,
  Gender,
  Mood,
  Morphology,
  Name,
  NameKind,
  Quantity,
  Reading,
  Sentence,
  TimeExpression,
  Token,
  Upos,
  VerbKind,
  Word,
} from './reading/types.js';
export { type Finding, LagebildError, type Report, reportOf, type Span } from './text/index.js';

/** What a text is read with. */
export interface ReadOptions {
  /** Day of publication (ISO): what `am Montag` is counted from. Without it such times have no interval. */
  readonly published?: string;
  /** Name of the text in CoNLL-U and errors; `text` where none is given. */
  readonly id?: string;
}

/** Reads German texts and tells of German words. Weights are loaded with the first words that are asked for, once. */
export interface GermanReader {
  /**
   * Sentences, words, times, quantities and names of a text. Each layer is made when first asked for; the same text always
   * gives the same. Throws `input-invalid` where `text` is no string or `published` no day.
   */
  read(text: string, options?: ReadOptions): Reading;
  /** Parts of a compound noun in order; one where it is none: `Regierungstruppen` → `Regierung` (link `s`), `Truppe`. Throws `input-invalid` where it is no string. */
  splitCompound(noun: string): readonly CompoundPart[];
  /** The verb that a noun is made from: `Einnahme` → `einnehmen`, an act; null where there is none. */
  nominalisation(noun: string): Nominalisation | null;
}

function invalid(what: string, came: unknown, possible: string): never {
  throw new LagebildError('input-invalid', what, { came: String(came), possible });
}

function aNoun(noun: string): string {
  if (typeof noun !== 'string') invalid('the noun is no string', typeof noun, 'a string');
  return noun;
}

function readerOf(language: Language): GermanReader {
  const { reading } = language;
  // The ledger and the gazetteer tell names apart; they are opened with the first names that are asked for.
  const finders = findersOf(language, () => loadKnowledge().hints);
  const texts = textReader(reading, finders, { languages: OTHER_LANGUAGES, name: null });
  let lexicon: ReturnType<typeof loadLexicon> | null = null;
  const words = () => {
    lexicon ??= loadLexicon(reading.code);
    return lexicon;
  };
  return {
    read(text, options = {}) {
      if (typeof text !== 'string') invalid('the text to read is no string', typeof text, 'a string');
      const { published, id = 'text' } = options;
      if (published !== undefined && parseDay(published) === null)
        invalid('the day of publication is no day', published, 'a day as YYYY-MM-DD');
      return texts.read(reportOf({ id, text, ...(published === undefined ? {} : { published }) }));
    },
    splitCompound: (noun) => reading.words.splitCompound(aNoun(noun), words()),
    nominalisation: (noun) => reading.words.nominalisation(aNoun(noun), words()),
  };
}

/** A reader of German. */
export async function germanReader(): Promise<GermanReader> {
  return readerOf(await loadLanguage('de'));
}
