import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { germanTimes } from '../src/languages/de/times/index.js';
import { findTimes } from '../src/reading/times.js';
import type { TimeExpression } from '../src/reading/types.js';
import { toPair } from '../src/text/index.js';
import { bareSentences } from './bare.js';
import { outputOf } from './output-of.js';
import { shared } from './shared.js';
import { ownTimes } from './times-own.js';
import type { Benchmark, Figure } from './types.js';

interface Report {
  readonly id: string;
  readonly published?: string;
  readonly text: string;
}

interface Score {
  readonly f1: number;
}

const SCORER = 'eval/times.mjs';
const GOLD = 'corpora/time/krauts-zeit';

const scorer = (...args: readonly string[]): string => outputOf(shared(SCORER), args);

const row = (report: Report, times: readonly TimeExpression[]): string =>
  JSON.stringify({
    report: { id: report.id },
    times: times.map(({ span, type, value }) => ({ span: toPair(span), type, value })),
  });

/** F1 figures of the expressions found, by the scorer beside the corpus. */
function scored(rows: readonly string[]): Record<'lenient' | 'strict' | 'type' | 'value', Score> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-times-'));
  try {
    const file = join(folder, 'times.jsonl');
    writeFileSync(file, `${rows.join('\n')}\n`);
    return JSON.parse(scorer('--gold', shared(GOLD), '--system', file, '--json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Times in newspaper articles, against an annotated corpus. */
export const times: Benchmark = {
  name: 'times',
  about:
    'Time expressions in 50 articles of KRAUTS (Die Zeit): spans, spans with value, and tokens per second of the rules alone. `own`: 170 sentences as reports on conflicts have them, written before the rules, with the days meant; a third is held back.',
  needs: [SCORER, GOLD],
  run: async () => {
    const reports = scorer('--reports', shared(GOLD))
      .split('\n')
      .filter((l) => l)
      .map((l) => JSON.parse(l) as Report);
    const texts = reports.map((report) => ({ report, sentences: bareSentences(report.text) }));
    const began = process.cpuUsage();
    const rows = texts.map(({ report, sentences }) =>
      row(report, findTimes(report.text, sentences, report.published ?? null, germanTimes)),
    );
    const { user, system } = process.cpuUsage(began);
    const tokens = texts.reduce((n, t) => n + t.sentences.reduce((m, s) => m + s.tokens.length, 0), 0);
    const f = scored(rows);
    const figure = (what: 'lenient' | 'strict' | 'type' | 'value', goal?: number): Figure => ({
      figure: `krauts-zeit.${what}`,
      value: f[what].f1,
      unit: '',
      better: 'higher',
      goal,
    });
    return [
      ...ownTimes(),
      figure('lenient', 0.85),
      figure('strict', 0.75),
      figure('type'),
      figure('value', 0.74),
      {
        figure: 'tokens-per-second',
        value: Math.round((tokens / (user + system)) * 1e6),
        unit: 'tokens/s',
        better: 'higher',
        goal: 150_000,
      },
    ];
  },
};
