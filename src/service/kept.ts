import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptThing } from '../store/index.js';
import { FROM_SOURCE, packageFile } from '../text/index.js';
import { knowledge } from './knowledge.js';

let program: string | null = null;

/** A word for the program: another after any change of its code, so that nothing is believed that other code has made. */
export function programHash(): string {
  program ??= FROM_SOURCE ? hashOf((hash) => addCode(hash, packageFile('src'))) : hashOf(addBuilt);
  return program;
}

function hashOf(add: (hash: Hash) => void): string {
  const hash = createHash('sha256');
  add(hash);
  return hash.digest('hex').slice(0, 16);
}

function addCode(hash: Hash, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    hash.update(entry.name);
    if (entry.isDirectory()) addCode(hash, path);
    else hash.update(readFileSync(path));
  }
}

/** The files of which the built command is joined have the hash of their content in their name. */
function addBuilt(hash: Hash): void {
  hash.update(readFileSync(packageFile('dist/cli/main.js')));
  for (const name of readdirSync(packageFile('dist/cli/parts')).sort()) hash.update(name);
}

/** The name of what is kept in a store beside its content: a kind, by this program, with this ledger and gazetteer, and what else it was made by. */
export const keptThing = (kind: string, ...by: readonly unknown[]): KeptThing => ({
  kind,
  hash: hashOf((hash) => hash.update(JSON.stringify([programHash(), knowledge().version, ...by]))),
});
