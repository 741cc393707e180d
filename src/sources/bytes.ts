import { tooLarge } from './report.js';
import type { Origin } from './types.js';

/** Bytes in pieces, as files and standard input give them. */
export type Chunks = AsyncIterable<Uint8Array>;

/** All bytes as one; throws `input-too-large` as soon as there are more than `limit`. */
export async function collect(chunks: Chunks, limit: number, origin: Origin): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of chunks) {
    size += piece.length;
    if (size > limit) throw tooLarge(origin, null, limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** A line without its end, counted from 1; `bytes` is null where the line is longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** Splits UTF-8 (or Windows-1252) into lines. Holds one line at most, and of one over the limit nothing. */
export async function* linesOf(chunks: Chunks, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const line = (): Line => ({ number: number++, bytes: size > limit ? null : Buffer.concat(pieces) });
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      pieces = [];
      size = 0;
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
