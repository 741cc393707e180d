import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a script prints. It is written to a file, not to a pipe: a script that ends with `process.exit` may lose the end of what it has written
 * to a pipe, and a benchmark would then measure on fewer reports without a word. Throws where the script fails.
 */
export function outputOf(script: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-output-'));
  const file = join(folder, 'out');
  const out = openSync(file, 'w');
  try {
    const { status, error } = spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', out, 'inherit'] });
    if (error || status !== 0) throw error ?? new Error(`${script} ended with ${status}`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(out);
    rmSync(folder, { recursive: true });
  }
}
