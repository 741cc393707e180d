import { decode } from './decode.js';
import { frontMatter } from './front-matter.js';
import { type Defaults, makeReport } from './report.js';
import type { SourceReport } from './types.js';

/** Reads a file of one text. Line ends and blanks stay as they are; only a byte order mark is taken off. */
export function readPlain(bytes: Uint8Array, file: string, defaults: Defaults): SourceReport {
  const origin = { file, line: null };
  const { text, warnings } = decode(bytes, origin);
  return makeReport({ text }, { original: bytes, mediaType: 'text/plain', origin, warnings }, defaults);
}

/** Reads a Markdown file: front matter is taken off, the text behind it stays as it is. */
export function readMarkdown(bytes: Uint8Array, file: string, defaults: Defaults): SourceReport {
  const origin = { file, line: null };
  const { text, warnings } = decode(bytes, origin);
  return makeReport(frontMatter(text), { original: bytes, mediaType: 'text/markdown', origin, warnings }, defaults);
}
