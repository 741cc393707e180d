import { LagebildError } from '../text/index.js';
import type { SourceItem, SourceReport } from './types.js';

/** Turns an operating error into an item, so that the other reports are still read. Anything else is a fault of the program and goes on. */
export function attempt(make: () => SourceReport): SourceItem {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    return failed(error);
  }
}

/** The item of an operating error; rethrows what is none. */
export function failed(error: unknown): SourceItem {
  if (error instanceof LagebildError) return { ok: false, error };
  throw error;
}
