import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (folder: string, script: string) =>
  spawnSync(process.execPath, [join(folder, script)], { encoding: 'utf8' });

it.each(['scripts/check-example.mjs', 'test/corpus/check.mjs'])('%s finds the annotations sound', (script) => {
  const { status, stdout, stderr } = run(root, script);
  expect([status, stderr], stdout).toEqual([0, '']);
});

it('an annotation that is wrong is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-corpus-'));
  cpSync(join(root, 'test/corpus'), join(folder, 'test/corpus'), { recursive: true });
  cpSync(join(root, 'scripts/check-claims.mjs'), join(folder, 'scripts/check-claims.mjs'));
  const file = join(folder, 'test/corpus/reports/p01.json');
  const gold = JSON.parse(readFileSync(file, 'utf8')) as { claims: { type: string; evidence: [number, number] }[] };
  gold.claims[0]!.type = 'conquest';
  gold.claims[1]!.evidence[0] += 1;
  writeFileSync(file, JSON.stringify(gold));
  const { status, stderr } = run(folder, 'test/corpus/check.mjs');
  expect(status).toBe(1);
  expect(stderr).toContain("type 'conquest' is in no list");
  expect(stderr).toContain('evidence');
  rmSync(folder, { recursive: true });
});
