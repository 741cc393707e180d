import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shared } from './shared.js';
import type { Benchmark } from './types.js';

interface Outcome {
  readonly reports: number;
  readonly tokens: number;
  readonly claims: number;
  readonly seconds: number;
  readonly peakMb: number;
}

/** Over-production and speed on news without a conflict; a process of its own, so that the peak of memory is its own. */
export const news: Benchmark = {
  name: 'news',
  about: 'Claims found where there is no conflict, and speed on one core, on ../shared/corpora/news/gnad-other.jsonl.',
  needs: ['corpora/news/gnad-other.jsonl'],
  run: async () => {
    const child = fileURLToPath(new URL('./news-child.ts', import.meta.url));
    const out = execFileSync(process.execPath, ['--import', 'tsx', child, shared('corpora/news/gnad-other.jsonl')], {
      encoding: 'utf8',
    });
    const o = JSON.parse(out) as Outcome;
    return [
      {
        figure: 'reports-per-second',
        value: +(o.reports / o.seconds).toFixed(1),
        unit: 'reports/s',
        better: 'higher',
        goal: 60,
      },
      { figure: 'tokens-per-second', value: Math.round(o.tokens / o.seconds), unit: 'tokens/s', better: 'higher' },
      { figure: 'claims-per-report', value: +(o.claims / o.reports).toFixed(3), unit: '', better: 'lower' },
      { figure: 'peak-memory', value: Math.round(o.peakMb), unit: 'MB', better: 'lower' },
    ];
  },
};

/** The reports of a JSONL file. */
export const readLines = (file: string): readonly { id: string; text: string }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as { id: string; text: string });
