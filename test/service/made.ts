import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Claim } from '../../src/claims/index.js';
import type { UsedReader } from '../../src/service/reader.js';
import type { SourceItem } from '../../src/sources/index.js';
import { LagebildError, type Report } from '../../src/text/index.js';
import { claim } from '../store/made.js';

/** A folder of the test file, removed at its end. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-service-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A reader that finds `X nahm Y`: enough to have claims that stand on words. `unlesbar` in a text breaks it. */
export function tinyReader(type: Claim['type'] = 'capture'): UsedReader & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    run: { reader: `tiny-${type}`, languages: ['de'], ledger: 'none' },
    read: async (report) => {
      seen.push(report.id);
      if (report.text.includes('unlesbar')) throw new TypeError('a broken invariant');
      const claims = [...report.text.matchAll(/(\p{L}+) nahm (\p{L}+)/gu)].map(([evidence, agent, place]) =>
        claim(report.text, { type, agent, place, placeId: `place:${place?.toLowerCase()}`, evidence }),
      );
      return { report, claims, findings: [] };
    },
  };
}

/** An item as a source gives it. */
export function sourced(report: Report): SourceItem {
  const origin = { file: `${report.id}.txt`, line: null };
  return {
    ok: true,
    value: { report, original: Buffer.from(report.text), mediaType: 'text/plain', origin, warnings: [] },
  };
}

/** An item that its source could not make a report of. */
export const broken = (file: string): SourceItem => ({
  ok: false,
  error: new LagebildError('input-binary', 'no text', { file }),
});

/** A source that gives the items, and waits where it is told to. */
export async function* source(...items: readonly (SourceItem | Promise<SourceItem>)[]): AsyncGenerator<SourceItem> {
  for (const item of items) yield await item;
}
