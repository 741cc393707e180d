import { readFileSync } from 'node:fs';
import { readClaims } from '../claims/read.js';
import type { ReportClaims } from '../claims/types.js';
import type { Knowledge } from '../knowledge/index.js';
import { LANGUAGES, type Language, loadLanguage } from '../languages/index.js';
import { OTHER_LANGUAGES } from '../languages/others.js';
import { findersOf } from '../reading/finders.js';
import type { Reading } from '../reading/index.js';
import { unpackAhead } from '../reading/models.js';
import { type TextReader, textReader } from '../reading/read.js';
import type { RawSentence } from '../reading/sentences.js';
import type { Run } from '../store/index.js';
import { type Finding, packageFile, type Report } from '../text/index.js';
import { knowledge as installedKnowledge } from './knowledge.js';
import { type SpeaksFor, speaksFor } from './outlets.js';

/** Reads reports: the composition of languages, weights, ledger and gazetteer. The same report always gives the same claims. */
export interface Reader {
  /** `given`: sentences and tokens that are not to be found anew. */
  reading(report: Report, given?: readonly RawSentence[]): Reading;
  /** `trace`: keeps how each claim came about. */
  claims(report: Report, options?: { readonly trace?: boolean; readonly given?: readonly RawSentence[] }): ReportClaims;
  /** Reading and claims of one report, read once. */
  both(report: Report, given?: readonly RawSentence[]): { readonly reading: Reading; readonly read: ReportClaims };
  /** What its runs are called: a run is the same reader, languages and ledger. */
  readonly run: Omit<Run, 'id' | 'started'>;
}

/** What a reader may be given. */
export interface ReaderOptions {
  /** Names the language of a text that cannot be read; see name-language.ts. */
  readonly nameLanguage?: (text: string) => string | null;
  /** Unpacks the weights while the rest is loaded: sooner ready where they will be needed, wasted where no report has anything to tell. */
  readonly ahead?: boolean;
  /** For whom publishers speak; else as the ledger knows it. */
  readonly outlets?: SpeaksFor;
}

const version = (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version;

const textReaderOf = (
  language: Language,
  knowledge: Knowledge,
  nameLanguage: ReaderOptions['nameLanguage'],
): TextReader =>
  textReader(
    language.reading,
    findersOf(language, () => knowledge.hints),
    {
      languages: OTHER_LANGUAGES,
      name: nameLanguage ?? null,
    },
  );

/** A report that is told to be in a language that cannot be read gives no claims, and says so. */
function unreadLanguage(report: Report): readonly Finding[] {
  const code = report.language?.toLowerCase().split('-')[0];
  if (!code || (LANGUAGES as readonly string[]).includes(code)) return [];
  const reason = `reports in „${report.language}“ cannot be read; possible: ${LANGUAGES.join(', ')}`;
  return [{ span: [0, report.text.length], rule: 'language-unknown', reason }];
}

/** Makes a reader. Weights are loaded with the first sentence that may tell something. */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const unpacking = options.ahead ? unpackAhead('de') : null;
  const language = await loadLanguage('de');
  const knowledge = installedKnowledge();
  await unpacking;
  const texts = textReaderOf(language, knowledge, options.nameLanguage);
  const outlets = options.outlets ?? speaksFor(knowledge);
  const both: Reader['both'] = (report, given) => {
    const unread = unreadLanguage(report);
    if (unread.length) {
      const reading = { ...texts.read({ ...report, text: '' }), report, findings: unread };
      return { reading, read: { report, claims: [], findings: unread } };
    }
    const reading = texts.read(report, given);
    const own = outlets(report.publisher?.toLowerCase() ?? '');
    return { reading, read: readClaims(reading, knowledge, language.claims, own) };
  };
  return {
    reading: (report, given) => (unreadLanguage(report).length ? both(report).reading : texts.read(report, given)),
    claims: (report, options) => withoutTrace(both(report, options?.given).read, options?.trace ?? false),
    both,
    run: { reader: version, languages: [...LANGUAGES], ledger: knowledge.version },
  };
}

function withoutTrace(read: ReportClaims, keep: boolean): ReportClaims {
  if (keep) return read;
  return { ...read, claims: read.claims.map(({ trace: _, ...claim }) => claim) };
}
