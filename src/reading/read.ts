import type { Report } from '../text/index.js';
import { type Analyser, analyserOf } from './analyser.js';
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
  /** `given`: sentences and tokens that are not to be found anew. */
  read(report: Report, given?: readonly RawSentence[]): Reading;
}

/** Sentences whose words are analysed when first asked for, and what analyses several of them at a time. */
function lazySentences(
  raw: readonly RawSentence[],
  analyser: () => Analyser,
): { readonly sentences: readonly Sentence[]; readonly analyse: Reading['analyse'] } {
  const words: (readonly Word[] | undefined)[] = new Array(raw.length);
  const sentences = raw.map(
    ({ start, end, tokens }, index): Sentence => ({
      index,
      span: { start, end },
      tokens,
      get words() {
        words[index] ??= analyser().one(tokens);
        return words[index];
      },
    }),
  );
  const analyse: Reading['analyse'] = (asked) => {
    const open = asked.filter(({ index }) => !words[index]);
    if (open.length > 1)
      analyser()
        .all(open.map((s) => s.tokens))
        .forEach((own, i) => {
          words[open[i]!.index] = own;
        });
  };
  return { sentences, analyse };
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
    read(report, given) {
      const raw = given ?? sentencesOf(report.text, language.tokens);
      // Who gives tokens says that they are of this language.
      const findings = given ? [] : otherLanguage(report, raw, language, others.languages, others.name);
      const { sentences, analyse } = lazySentences(findings.length ? [] : raw, analyser);
      const times = once(() => finders.times(report.text, sentences, report.published));
      const quantities = once(() => finders.quantities(report.text, sentences, times()));
      const names = once(() => finders.names(report.text, sentences, models().lexicon));
      return {
        report,
        language: language.code,
        sentences,
        analyse,
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
