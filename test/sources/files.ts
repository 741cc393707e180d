import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { openSources } from '../../src/sources/index.js';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** Writes files into a fresh folder and gives its path. */
export function write(files: Record<string, string | Uint8Array>): string {
  const here = join(folder, String(count++));
  mkdirSync(here);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(here, name)), { recursive: true });
    writeFileSync(join(here, name), content);
  }
  return here;
}

export interface Given {
  readonly stdin?: readonly (string | Uint8Array)[];
  readonly published?: string;
}

/** What sources give for paths: reports with the codes of their warnings, and errors. */
export async function items(paths: readonly string[], given: Given = {}) {
  async function* stdin() {
    for (const piece of given.stdin ?? []) yield Buffer.from(piece as string);
  }
  const reports = [];
  const errors = [];
  const options = { stdin: stdin(), published: given.published ?? null, fetched: '2024-05-06' };
  for await (const item of openSources(paths, options)) {
    if (item.ok) reports.push({ ...item.value, codes: item.value.warnings.map((warning) => warning.code) });
    else errors.push(item.error);
  }
  return { reports, errors };
}
