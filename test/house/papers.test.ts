import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from './files.js';

const pages = [
  ...filesUnder('docs', /\.md$/),
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...filesUnder('data', /\.md$/),
];

/** Links of a page without those to the web and to places within the page. */
const links = (page: string): readonly string[] =>
  [
    ...textOf(page)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map((m) => m[1]!)
    .filter((l) => !/^(https?:|mailto:|#)/.test(l));

describe('papers', () => {
  test('every link leads to a file', () => {
    const dead = pages.flatMap((page) =>
      links(page)
        .filter((link) => !existsSync(join(root, dirname(page), link.split('#')[0]!)))
        .map((link) => `${page}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test('every setting that the program reads is documented', () => {
    const read = new Set(
      [...filesUnder('src', /\.ts$/), ...filesUnder('scripts', /\.mjs$/)].flatMap(
        (f) => textOf(f).match(/\bLAGEBILD_[A-Z_]+\b/g) ?? [],
      ),
    );
    const told = textOf('docs/reference/settings.md');
    expect([...read].filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  test('changes are told in fragments', () => {
    const fragments = readdirSync(join(root, 'changes')).filter((f) => f !== 'README.md');
    expect(fragments.filter((f) => !/^\d{4}-[a-z0-9-]+\.(added|changed|fixed|removed)\.md$/.test(f))).toEqual([]);
    for (const f of fragments) expect(readFileSync(join(root, 'changes', f), 'utf8').trim(), f).not.toBe('');
  });

  test('decisions are dated and say context, choice and cost', () => {
    const decisions = filesUnder('docs/decisions', /\.md$/).filter((f) => !f.endsWith('README.md'));
    expect(decisions.length).toBeGreaterThan(0);
    for (const f of decisions) {
      expect(f).toMatch(/\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/);
      for (const part of ['## Context', '## Choice', '## Cost']) expect(textOf(f), f).toContain(part);
    }
  });
});
