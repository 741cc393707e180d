import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from './types.js';

interface Outcome {
  readonly claims: number;
  readonly seconds: number;
  readonly oneMs: number;
  readonly peakMb: number;
}

/** A million generated claims into events, and one more report: in a process of its own, so that the peak of memory is its own. */
export function speedFigures(): readonly Figure[] {
  const child = fileURLToPath(new URL('./events-speed-child.ts', import.meta.url));
  const args = ['--max-old-space-size=12000', '--import', 'tsx', child, '1000000'];
  const o = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Outcome;
  return [
    { figure: 'speed.million-claims', value: +o.seconds.toFixed(1), unit: 's', better: 'lower', goal: 60 },
    { figure: 'speed.one-report-p95', value: +o.oneMs.toFixed(1), unit: 'ms', better: 'lower', goal: 50 },
    { figure: 'speed.peak-memory', value: Math.round(o.peakMb), unit: 'MB', better: 'lower' },
  ];
}
