import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const KNOWN = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json', '.jsonl', '.ndjson']);

/** A file that was found, or a folder that could not be looked into, with the error. */
export interface FoundFile {
  readonly path: string;
  readonly error?: unknown;
}

/** Files of a folder and the folders in it that have an extension Lagebild reads, in the order of their names. Hidden ones are passed over. */
export async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => ({ error }));
  if (!Array.isArray(entries)) return yield { path: folder, ...entries };
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (KNOWN.has(extname(entry.name).toLowerCase()) && !entry.isSocket() && !entry.isFIFO()) yield { path };
  }
}

/** What `filesIn` looks for, for messages. */
export const KNOWN_EXTENSIONS = [...KNOWN].join(', ');
