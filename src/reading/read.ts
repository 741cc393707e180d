import type { Report } from '../text/index.js';
import { type Analyse, analyserOf } from './analyser.js';
import type { ReadingLanguage } from './language.js';
import type { Lexicon } from './lexicon.js';
import { loadModels } from './models.js';
import { type OtherLanguages, otherLanguage } from './other-language.js';
import { type RawSentence, sentencesOf } from './sentences.js';
import type { Reading, Sentence, Word } from './types.js';

/** What a language can find in sentences beside words; each is computed when first asked for. */
export interface Finders {
  readonly times: (text: string, sentences: readonly Sentence[], published: string | null) => Reading['times'];
  readonly quantities: (text: string, sentences: readonly Sentence[], times: Reading['times']) => Reading['quantities'];
  readonly names: (text: string, sentences: readonly Sentence[], lexicon: Lexicon) => Reading['names'];
}

/** Reads texts of one language. */
export interface TextReader {
  readonly language: ReadingLanguage;
  read(report: Report): Reading;
}

function lazySentence(raw: RawSentence, index: number, analyse: () => Analyse): Sentence {
  let words: readonly Word[] | null = null;
  return {
    index,
    span: { start: raw.start, end: raw.end },
    tokens: raw.tokens,
    get words() {
      words ??= analyse()(raw.tokens);
      return words;
    },
  };
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** What a reader knows of languages that it cannot read. */
export interface Others {
  /** Function words of other languages, by code. */
  readonly languages: OtherLanguages;
  /** Names the language of a text; null where none was asked for. */
  readonly name: ((text: string) => string | null) | null;
}

/** A reader of texts in one language. Weights are loaded when the first sentence is analysed. */
export function textReader(language: ReadingLanguage, finders: Finders, others: Others): TextReader {
  const models = once(() => loadModels(language.code));
  const analyser = once(() => analyserOf(language, models()));
  return {
    language,
    read(report) {
      const raw = sentencesOf(report.text, language.tokens);
      const findings = otherLanguage(report, raw, language, others.languages, others.name);
      const sentences = findings.length ? [] : raw.map((r, i) => lazySentence(r, i, analyser));
      const times = once(() => finders.times(report.text, sentences, report.published));
      const quantities = once(() => finders.quantities(report.text, sentences, times()));
      const names = once(() => finders.names(report.text, sentences, models().lexicon));
      return {
        report,
        language: language.code,
        sentences,
        findings,
        get times() {
          return times();
        },
        get quantities() {
          return quantities();
        },
        get names() {
          return names();
        },
      };
    },
  };
}
