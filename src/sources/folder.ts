import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const KNOWN = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json', '.jsonl', '.ndjson']);

/** Files of a folder and the folders in it that have an extension Lagebild reads, in the order of their names. Hidden ones are passed over. */
export async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (KNOWN.has(extname(entry.name).toLowerCase()) && !entry.isSocket() && !entry.isFIFO()) yield path;
  }
}

/** What `filesIn` looks for, for messages. */
export const KNOWN_EXTENSIONS = [...KNOWN].join(', ');
