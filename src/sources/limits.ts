const MIB = 1024 * 1024;

/** How large an input may be. A report is read as a whole, so its size is bounded; a JSONL file is streamed and may be of any size. */
export const LIMITS = {
  /** Text of one report, in bytes of UTF-8: a novel. Reading it takes about half a minute. */
  textBytes: MIB,
  /** An HTML page: most of its bytes are not text. */
  htmlBytes: 16 * MIB,
  /** A `.json` file, held in memory as a whole. */
  jsonBytes: 64 * MIB,
  /** One line of a JSONL file. */
  lineBytes: 16 * MIB,
} as const;

/** Bytes as people read them (`1 MiB`). */
export function inMebibytes(bytes: number): string {
  const size = bytes / MIB;
  return size >= 1 ? `${Number(size.toFixed(1))} MiB` : `${bytes} bytes`;
}
