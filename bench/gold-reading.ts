import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { germanNumbers } from '../src/languages/de/numbers/index.js';
import { germanTimes } from '../src/languages/de/times/index.js';
import { fromConllu } from '../src/reading/conllu-in.js';
import { findQuantities } from '../src/reading/quantities.js';
import { findTimes } from '../src/reading/times.js';
import type { Reading, Sentence } from '../src/reading/types.js';
import type { Span } from '../src/text/index.js';

/** A report as score.mjs prints it. */
export interface GoldReport {
  readonly id: string;
  readonly published?: string;
  readonly language: string;
  readonly text: string;
}

const moved = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

/** Readings of annotated reports on the trees of the conflict treebank instead of the parser's, by report id. */
export function goldSentences(folder: string): ReadonlyMap<string, readonly Sentence[]> {
  const byReport = new Map<string, Sentence[]>();
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.conllu')))
    for (const s of fromConllu(readFileSync(join(folder, file), 'utf8'))) {
      const id = (s.comments.report ?? s.comments.sent_id ?? '').split(/[ |-]/)[0]!;
      byReport.set(id, [...(byReport.get(id) ?? []), s]);
    }
  return byReport;
}

/** Lays the sentences of the treebank over the text of a report; null where one is not found in it. */
export function goldReading(report: GoldReport, sentences: readonly (Sentence & { text?: string })[]): Reading | null {
  const laid: Sentence[] = [];
  let from = 0;
  for (const s of sentences) {
    const at = report.text.indexOf(s.text ?? '', from);
    if (at < 0) return null;
    from = at;
    laid.push({
      index: laid.length,
      span: moved(s.span, at),
      tokens: s.tokens.map((t) => ({ ...t, span: moved(t.span, at) })),
      words: s.words.map((w) => ({ ...w, span: moved(w.span, at) })),
    });
  }
  const hash = createHash('sha256').update(report.text).digest('hex');
  const published = report.published ?? null;
  const times = findTimes(report.text, laid, published, germanTimes);
  return {
    report: { ...report, hash, published, title: null, publisher: null, url: null, fetched: null },
    language: 'de',
    sentences: laid,
    analyse: () => {},
    times,
    quantities: findQuantities(report.text, laid, times, germanNumbers),
    names: [],
    findings: [],
  };
}
