import { type Chunks, collect } from './bytes.js';
import { wideEncoding } from './decode.js';
import { LIMITS } from './limits.js';
import { readPlain } from './plain.js';
import { refuse } from './refuse.js';
import { type Defaults, tooLarge } from './report.js';
import type { SourceItem } from './types.js';

const ORIGIN = { file: '-', line: null };

/** Reads standard input: JSONL where the first character that is not blank is `{`, else one text. */
export async function* readStdin(stdin: Chunks, defaults: Defaults): AsyncGenerator<SourceItem> {
  const rest = stdin[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first = '';
  while (first === '') {
    const next = await rest.next();
    if (next.done) break;
    head.push(next.value);
    const bytes = Buffer.concat(head);
    first = firstCharacter(bytes);
    if (first === '' && bytes.length > LIMITS.textBytes) throw tooLarge(ORIGIN, null, LIMITS.textBytes);
  }
  if (first === '') throw refuse(ORIGIN, 'input-empty', 'is empty', { possible: 'a text, or a report a line as JSON' });
  const all = joined(head, rest);
  if (first === '{') {
    const { readJsonl } = await import('./jsonl.js');
    return yield* readJsonl(all, '-', defaults);
  }
  yield { ok: true, value: readPlain(await collect(all, LIMITS.textBytes, ORIGIN), '-', defaults) };
}

function firstCharacter(bytes: Buffer): string {
  const encoding = wideEncoding(bytes)?.encoding ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes).trimStart().slice(0, 1);
}

async function* joined(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.concat(head);
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
