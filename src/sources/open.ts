import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { LagebildError } from '../text/index.js';
import { attempt, failed } from './attempt.js';
import { type Chunks, collect } from './bytes.js';
import { decode } from './decode.js';
import { withDistinctIds } from './distinct-ids.js';
import { filesIn, KNOWN_EXTENSIONS } from './folder.js';
import { LIMITS } from './limits.js';
import { readMarkdown, readPlain } from './plain.js';
import { refuse } from './refuse.js';
import { type Defaults, tooLarge } from './report.js';
import { readStdin } from './stdin.js';
import type { Origin, SourceItem, SourceReport, Warning } from './types.js';

/** What a source needs beside its paths. Days are ISO. */
export interface SourceOptions {
  /** Read where a path is `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Day of publication for reports that name none. */
  readonly published?: string | null;
  /** Day on which the reports are fetched: today, or null where that is unknown. */
  readonly fetched: string | null;
}

/**
 * Reads reports from files, folders and standard input (`-`), one after another; nothing is held that was given out.
 * What cannot be read is an item with its error, and the others follow.
 */
export async function* openSources(paths: readonly string[], options: SourceOptions): AsyncGenerator<SourceItem> {
  const defaults = { published: options.published ?? null, fetched: options.fetched };
  yield* withDistinctIds(itemsOf(paths, options.stdin, defaults));
}

/** A file whose format others know: its text, as it came. */
export interface SourceText {
  readonly text: string;
  readonly origin: Origin;
  readonly warnings: readonly Warning[];
}

/** A text or an error; an error never ends the rest. */
export type TextItem =
  | { readonly ok: true; readonly value: SourceText }
  | { readonly ok: false; readonly error: LagebildError };

/** Reads whole text files, one after another: files, standard input (`-`), and of folders what ends in `extension`. */
export async function* openTexts(paths: readonly string[], stdin: Chunks, extension: string): AsyncGenerator<TextItem> {
  for (const path of paths) {
    const files = path === '-' ? ['-'] : await orFailed(path, () => filesUnder(path, extension));
    if (!Array.isArray(files)) yield { ok: false, error: files };
    else
      for (const file of files) {
        const read = await orFailed(file, () => textOf(file, stdin));
        yield read instanceof LagebildError ? { ok: false, error: read } : { ok: true, value: read };
      }
  }
}

/** What work gives, or the operating error it ends with. */
async function orFailed<T>(path: string, work: () => Promise<T>): Promise<T | LagebildError> {
  try {
    return await work();
  } catch (error) {
    const operating = asOperating(path, error);
    if (operating instanceof LagebildError) return operating;
    throw operating;
  }
}

async function filesUnder(path: string, extension: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  // Files only: a pipe would wait for ever, and a link to a folder leads in circles.
  const found = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const possible = `a folder with files that end in ${extension}`;
  if (!found.length)
    throw refuse({ file: path, line: null }, 'folder-empty', 'has nothing to read in it', { possible });
  return found;
}

async function textOf(file: string, stdin: Chunks): Promise<SourceText> {
  const origin = { file, line: null };
  const bytes = await collect(file === '-' ? stdin : createReadStream(file), LIMITS.jsonBytes, origin);
  if (bytes.length === 0) throw refuse(origin, 'input-empty', 'is empty', { came: '0 bytes', possible: 'a text' });
  return { ...decode(bytes, origin), origin };
}

async function* itemsOf(paths: readonly string[], stdin: Chunks, defaults: Defaults): AsyncGenerator<SourceItem> {
  for (const path of paths) yield* path === '-' ? guarded('-', readStdin(stdin, defaults)) : openPath(path, defaults);
}

/** `found` in a folder: there a link to a folder would lead in circles, and a pipe would wait for ever. Both are read where they are named. */
async function* openPath(path: string, defaults: Defaults, found = false): AsyncGenerator<SourceItem> {
  try {
    const stats = await stat(path);
    if (found && !stats.isFile()) return;
    if (!stats.isDirectory()) return yield* guarded(path, openFile(path, stats.size, defaults));
  } catch (error) {
    return yield failed(asOperating(path, error));
  }
  yield* guarded(path, openFolder(path, defaults));
}

async function* openFolder(folder: string, defaults: Defaults): AsyncGenerator<SourceItem> {
  let count = 0;
  for await (const { path, error } of filesIn(folder)) {
    count++;
    if (error === undefined) yield* openPath(path, defaults, true);
    else yield failed(asOperating(path, error));
  }
  const possible = `a folder with files that end in ${KNOWN_EXTENSIONS}`;
  if (count === 0) throw refuse({ file: folder, line: null }, 'folder-empty', 'has no reports in it', { possible });
}

async function* openFile(file: string, size: number, defaults: Defaults): AsyncGenerator<SourceItem> {
  const extension = extname(file).toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson') {
    const { readJsonl } = await import('./jsonl.js');
    return yield* readJsonl(createReadStream(file), file, defaults);
  }
  const limit = LIMIT_OF[extension] ?? LIMITS.textBytes;
  const origin = { file, line: null };
  if (size > limit) throw tooLarge(origin, size, limit);
  const bytes = await collect(createReadStream(file), limit, origin);
  if (bytes.length === 0)
    throw refuse(origin, 'input-empty', 'is empty', {
      came: '0 bytes',
      possible: 'a report with at least one sentence',
    });
  if (extension === '.json') {
    const { readJson } = await import('./json.js');
    return yield* readJson(bytes, file, defaults);
  }
  const read = await formatOf(extension);
  yield attempt(() => read(bytes, file, defaults));
}

const LIMIT_OF: Readonly<Record<string, number>> = {
  '.json': LIMITS.jsonBytes,
  '.html': LIMITS.htmlBytes,
  '.htm': LIMITS.htmlBytes,
  '.xhtml': LIMITS.htmlBytes,
};

async function formatOf(extension: string): Promise<(b: Uint8Array, file: string, d: Defaults) => SourceReport> {
  if (LIMIT_OF[extension] === LIMITS.htmlBytes) return (await import('./html.js')).readHtml;
  return extension === '.md' || extension === '.markdown' ? readMarkdown : readPlain;
}

/** Ends a source with an item where it ends with an operating error. */
async function* guarded(path: string, items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
  try {
    yield* items;
  } catch (error) {
    yield failed(asOperating(path, error));
  }
}

/** Errors of the file system as operating errors; others as they are. */
function asOperating(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const origin = { file: path, line: null };
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return refuse(
      origin,
      'input-missing',
      'is not there',
      { came: path, possible: 'a file, a folder, or - for standard input' },
      error,
    );
  if (code === 'EACCES' || code === 'EPERM')
    return refuse(
      origin,
      'input-unreadable',
      'may not be read',
      { came: code, possible: `a file that you may read: ls -l shows whose it is` },
      error,
    );
  if (/^E[A-Z]+$/.test(code))
    return refuse(
      origin,
      'input-unreadable',
      'could not be read',
      { came: (error as Error).message, possible: 'try again, or read a copy of the file' },
      error,
    );
  return error;
}
