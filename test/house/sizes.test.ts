import { describe, expect, test } from 'vitest';
import { filesUnder, textOf } from './files.js';

const CODE = 300;
/** Share of lines of a file that must be data for it to count as a table. */
const TABLE = 0.5;

const isData = (line: string): boolean => /^\s*(['"`{[\]}]|\w+: ['"`[{]|\.\.\.|\/\/|\*|\/\*)/.test(line);

function isTable(file: string): boolean {
  const lines = textOf(file)
    .split('\n')
    .filter((l) => l.trim());
  return lines.filter(isData).length / lines.length >= TABLE;
}

describe('size of files', () => {
  test(`code stays under ${CODE} lines a file (tables of data aside); functions: see biome.json`, () => {
    const long = ['src', 'web', 'bench']
      .flatMap((f) => filesUnder(f, /\.tsx?$/))
      .filter((file) => {
        const lines = textOf(file).split('\n').length;
        return lines > CODE && !(file.startsWith('src/languages/') && isTable(file));
      });
    expect(long).toEqual([]);
  });

  test('names of files are kebab-case', () => {
    const odd = filesUnder('src', /\.ts$/).filter(
      (f) => !/^[a-z0-9-]+(\.d)?\.ts$/.test(f.slice(f.lastIndexOf('/') + 1)),
    );
    expect(odd).toEqual([]);
  });

  test('no folder for leftovers', () => {
    expect(filesUnder('src', /\.ts$/).filter((f) => /\/(utils?|helpers?|misc|common)(\/|\.ts)/.test(f))).toEqual([]);
  });
});
