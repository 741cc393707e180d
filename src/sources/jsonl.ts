import { attempt } from './attempt.js';
import { type Chunks, type Line, linesOf } from './bytes.js';
import { decode, wideEncoding } from './decode.js';
import { parseReport } from './json.js';
import { LIMITS } from './limits.js';
import { refuse } from './refuse.js';
import { type Defaults, tooLarge } from './report.js';
import type { SourceItem, Warning } from './types.js';

/** Reads a report a line from a stream of any length. A line that is no report is an error of its own; blank lines are passed over. */
export async function* readJsonl(chunks: Chunks, file: string, defaults: Defaults): AsyncGenerator<SourceItem> {
  const source = await narrowed(chunks);
  let reports = 0;
  for await (const line of linesOf(source.chunks, LIMITS.lineBytes)) {
    const item = readLine(line, file, defaults, source.warnings);
    if (item === null) continue;
    reports++;
    yield item;
  }
  if (reports > 0) return;
  const possible = 'a report a line: {"text": "…"} with id, published, title, publisher, url, language';
  yield { ok: false, error: refuse({ file, line: null }, 'input-empty', 'is empty', { possible }) };
}

function readLine(line: Line, file: string, defaults: Defaults, wide: readonly Warning[]): SourceItem | null {
  const origin = { file, line: line.number };
  const { bytes } = line;
  if (bytes === null) return { ok: false, error: tooLarge(origin, null, LIMITS.lineBytes) };
  if (bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) return null;
  return attempt(() => {
    const { text, warnings } = decode(bytes, origin);
    return parseReport(text, { original: bytes, origin, warnings: [...wide, ...warnings] }, defaults);
  });
}

/** The stream as UTF-8, if it is UTF-16: lines are split as bytes. */
async function narrowed(chunks: Chunks): Promise<{ chunks: Chunks; warnings: readonly Warning[] }> {
  const rest = chunks[Symbol.asyncIterator]();
  const first = await rest.next();
  const all = resumed(first.done ? new Uint8Array() : first.value, rest);
  const wide = first.done ? null : wideEncoding(first.value);
  if (wide === null) return { chunks: all, warnings: [] };
  const warnings = [{ code: 'decoded-utf16', message: `decoded as ${wide.encoding.toUpperCase()}` }];
  return { chunks: transcoded(all, wide.encoding), warnings };
}

async function* resumed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* transcoded(chunks: Chunks, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
