import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const main = join(root, 'dist', 'cli', 'main.js');

/** A folder of this test file. */
export const folder = mkdtempSync(join(tmpdir(), 'lagebild-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the folder and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a program of its own, with a store of this test file. */
export function lagebild(words: readonly string[], { input = '', env = {} as Record<string, string> } = {}): Ended {
  const { NO_COLOR: _, FORCE_COLOR: __, LAGEBILD_STORE: ___, ...rest } = process.env;
  const done = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    input,
    env: { ...rest, LAGEBILD_STORE: join(folder, 'store.db'), ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
