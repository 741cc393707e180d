import { basename, extname } from 'node:path';
import type { RawSentence } from '../../reading/sentences.js';
import { openTexts, type SourceReport } from '../../sources/index.js';
import { LagebildError, reportOf } from '../../text/index.js';
import type { Notices } from '../notices.js';

/** A document of a CoNLL-U file: a report with the tokens and sentences it was given. */
export interface GivenReport extends Pick<SourceReport, 'report' | 'origin'> {
  readonly given: readonly RawSentence[];
  /** The file's name of each sentence. */
  readonly sentenceIds: readonly (string | null)[];
}

/** Reads CoNLL-U files; what is wrong with one of them is told, and the others are read. */
export async function* givenReports(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  published: string | null,
  notices: Notices,
): AsyncGenerator<GivenReport> {
  // Loaded when asked for: other commands start without it.
  const { conlluDocuments } = await import('../../reading/conllu-in.js');
  const called = new Map<string, number>();
  /** Two documents of one name are two reports. */
  const distinct = (id: string): string => {
    const times = (called.get(id) ?? 0) + 1;
    called.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  };
  for await (const item of openTexts(paths, stdin, '.conllu')) {
    if (!item.ok) {
      notices.error(item.error);
      continue;
    }
    const { origin, warnings, text } = item.value;
    notices.warnings({ origin, warnings });
    const name = origin.file === '-' ? 'stdin' : basename(origin.file, extname(origin.file));
    try {
      const documents = conlluDocuments(text);
      if (!documents.length)
        throw new LagebildError('input-empty', `has no sentence`, {
          possible: 'CoNLL-U: a row for each word, ten columns with tabs between them',
        });
      for (const [i, { id, text: whole, sentences, sentenceIds }] of documents.entries()) {
        const own = id ?? (documents.length === 1 ? name : `${name}:${i + 1}`);
        yield {
          report: reportOf({ id: distinct(own), text: whole, published }),
          origin,
          given: sentences,
          sentenceIds,
        };
      }
    } catch (error) {
      if (!(error instanceof LagebildError)) throw error;
      notices.error(
        new LagebildError(error.code, `${origin.file}: ${error.message}`, { file: origin.file, ...error.details }),
      );
    }
  }
}
