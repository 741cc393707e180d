import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.cache', 'models', 'coverage']);

/** All files under a folder of the project whose name matches, as paths from the root. */
export function filesUnder(folder: string, name: RegExp): readonly string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at)) {
      if (LEFT_OUT.has(entry)) continue;
      const path = join(at, entry);
      if (statSync(path).isDirectory()) walk(path);
      else if (name.test(entry)) found.push(relative(root, path));
    }
  };
  walk(join(root, folder));
  return found.sort();
}

/** Text of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
