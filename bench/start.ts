import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './types.js';

const REPORT =
  'Aleppo – Die syrische Armee hat am Sonntag nach eigenen Angaben drei Dörfer südlich von Aleppo eingenommen.';

/** Cold start of `lagebild read` on one report: a new process each time. */
export const start: Benchmark = {
  name: 'start',
  about: 'Cold start: `lagebild read` of one short report in a new process, median of nine.',
  needs: [],
  run: async () => {
    const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
    if (!existsSync(main)) throw new Error('dist/ is missing: npm run build');
    const folder = mkdtempSync(join(tmpdir(), 'lagebild-start-'));
    const file = join(folder, 'report.txt');
    writeFileSync(file, REPORT);
    const times: number[] = [];
    for (let i = 0; i < 9; i++) {
      const began = process.hrtime.bigint();
      const done = spawnSync(process.execPath, [main, 'read', file, '--published', '2018-01-08', '--format', 'jsonl'], {
        encoding: 'utf8',
      });
      if (done.status !== 0) throw new Error(`read failed: ${done.stderr}`);
      times.push(Number(process.hrtime.bigint() - began) / 1e9);
    }
    rmSync(folder, { recursive: true });
    const median = times.sort((a, b) => a - b)[4]!;
    return [{ figure: 'cold-read', value: +median.toFixed(3), unit: 's', better: 'lower', goal: 0.8 }];
  },
};
