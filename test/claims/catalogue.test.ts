import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/claims/catalogue.js';
import { CLAIM_TYPES } from '../../src/claims/types.js';

test('the catalogue tells every type once, in the order of the contract', () => {
  expect(CATALOGUE.map((e) => e.type)).toEqual([...CLAIM_TYPES]);
});

test('docs/reference/claims.md is up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
