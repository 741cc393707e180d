import { LagebildError } from '../text/index.js';
import type { Origin } from './types.js';

/** The error of an input that cannot be read: names file and line, what came and what is possible. */
export function refuse(
  origin: Origin,
  code: string,
  message: string,
  details: { readonly came?: string; readonly possible?: string } = {},
  cause?: unknown,
): LagebildError {
  const at = origin.line === null ? origin.file : `${origin.file}, line ${origin.line}`;
  const line = origin.line === null ? {} : { line: origin.line };
  return new LagebildError(code, `${at}: ${message}`, { file: origin.file, ...line, ...details }, { cause });
}

/** A value as it came, for messages: JSON, cut to a readable length. */
export function shown(value: unknown, length = 80): string {
  const json = jsonOf(value);
  return json.length > length ? `${json.slice(0, length)}…` : json;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (error) {
    // Brackets in brackets can be read deeper than they can be written.
    if (error instanceof RangeError) return 'deeply nested brackets';
    throw error;
  }
}
