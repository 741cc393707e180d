import { type Finding, type Report, toPair } from '../text/index.js';
import { type Analyse, analyserOf } from './analyser.js';
import type { ReadingLanguage } from './language.js';
import { loadModels } from './models.js';
import { type RawSentence, sentencesOf } from './sentences.js';
import type { Reading, Sentence, Word } from './types.js';

/** What a language can find in sentences beside words; each is computed when first asked for. */
export interface Finders {
  readonly times: (text: string, sentences: readonly Sentence[], published: string | null) => Reading['times'];
  readonly quantities: (text: string, sentences: readonly Sentence[], times: Reading['times']) => Reading['quantities'];
  readonly names: (text: string, sentences: readonly Sentence[]) => Reading['names'];
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

/** Share of function words under which a longer text is not in the language. */
const SHARE = 0.12;
const ENOUGH = 25;

/** Says so where a text is plainly in another language: few of its words are function words of this one. */
function otherLanguage(
  report: Report,
  sentences: readonly RawSentence[],
  language: ReadingLanguage,
): readonly Finding[] {
  let letters = 0;
  let function_ = 0;
  for (const s of sentences)
    for (const t of s.tokens) {
      if (!/^\p{L}/u.test(t.form)) continue;
      letters++;
      if (language.functionWords.has(t.form.toLowerCase())) function_++;
      if (letters > 2000) break;
    }
  if (letters < ENOUGH || function_ / letters >= SHARE) return [];
  const reason = `the text does not look like „${language.code}“: ${function_} of ${letters} words are its function words`;
  return [{ span: toPair({ start: 0, end: report.text.length }), rule: 'other-language', reason }];
}

/** A reader of texts in one language. Weights are loaded when the first sentence is analysed. */
export function textReader(language: ReadingLanguage, finders: Finders): TextReader {
  const analyser = once(() => analyserOf(language, loadModels(language.code)));
  return {
    language,
    read(report) {
      const raw = sentencesOf(report.text, language.tokens);
      const findings = otherLanguage(report, raw, language);
      const sentences = findings.length ? [] : raw.map((r, i) => lazySentence(r, i, analyser));
      const times = once(() => finders.times(report.text, sentences, report.published));
      const quantities = once(() => finders.quantities(report.text, sentences, times()));
      const names = once(() => finders.names(report.text, sentences));
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
