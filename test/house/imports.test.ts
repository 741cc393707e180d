import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from './files.js';

/** Which rooms a room may import from; `types:` means type-only imports. ARCHITECTURE.md tells why. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  text: [],
  time: ['text'],
  knowledge: ['text', 'time'],
  reading: ['text', 'time', 'knowledge'],
  claims: ['text', 'time', 'knowledge', 'reading'],
  'languages/de': ['types:text', 'types:time', 'types:knowledge', 'types:reading', 'types:claims', 'types:situation'],
  languages: ['languages/de', 'types:reading', 'types:claims', 'types:situation', 'text'],
  situation: ['text', 'time', 'types:claims'],
  store: ['text', 'time', 'types:claims', 'types:situation'],
  sources: ['text', 'time'],
  exports: ['text', 'time', 'types:claims', 'types:situation'],
  service: ['text', 'time', 'knowledge', 'reading', 'claims', 'languages', 'situation', 'store', 'sources', 'exports'],
  cli: [
    'text',
    'time',
    'service',
    'sources',
    'exports',
    'types:knowledge',
    'types:reading',
    'types:claims',
    'types:situation',
    'types:store',
    'store',
    'claims',
    'reading',
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^;']*?\sfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/g;

/** Names in braces that are all marked `type` make an import type-only. */
const allNamesAreTypes = (statement: string): boolean => {
  const names = /\{([\s\S]*?)\}/.exec(statement)?.[1] ?? '';
  const told = names.split(',').filter((n) => n.trim());
  return told.length > 0 && told.every((n) => n.trim().startsWith('type '));
};

function importsOf(file: string): readonly Import[] {
  return [...textOf(file).matchAll(STATEMENT)].map((m) => {
    const to = normalize(join(dirname(file), (m[3] ?? m[4])!)).replace(/\.js$/, '.ts');
    return { from: file, to, typeOnly: m[2] !== undefined || allNamesAreTypes(m[0]) };
  });
}

function roomOf(file: string): string {
  const path = file.replace(/^src\//, '');
  if (path.startsWith('languages/de/')) return 'languages/de';
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'root';
}

const files = filesUnder('src', /\.ts$/);
const imports = files.flatMap(importsOf);

describe('import directions', () => {
  test('every room is known', () => {
    expect([...new Set(files.map(roomOf))].filter((r) => r !== 'root' && !(r in MAY))).toEqual([]);
  });

  test('imports go one way', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      if (a === b || a === 'root') return false;
      return !(MAY[a]?.includes(b) || (typeOnly && MAY[a]?.includes(`types:${b}`)));
    });
    expect(wrong.map((w) => `${w.from} → ${w.to}${w.typeOnly ? ' (type)' : ''}`)).toEqual([]);
  });

  test('every relative import leads to a file', () => {
    expect(imports.filter((i) => !existsSync(join(root, i.to))).map((i) => `${i.from} → ${i.to}`)).toEqual([]);
  });

  test('no cycles', () => {
    const graph = new Map(files.map((f) => [f, imports.filter((i) => i.from === f && !i.typeOnly).map((i) => i.to)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('the browser application imports types only from src; its worker the fold of control, which asks nothing of Node', () => {
    const wrong = filesUnder('web', /\.tsx?$/)
      .flatMap(importsOf)
      .filter((i) => i.to.startsWith('src/') && !i.typeOnly)
      .filter(({ from, to }) => !(from.startsWith('web/src/fold/') && to.startsWith('src/situation/control/')));
    expect(wrong.map((w) => `${w.from} → ${w.to}`)).toEqual([]);
  });
});
