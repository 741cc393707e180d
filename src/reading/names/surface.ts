import type { Span } from '../../text/index.js';
import type { Token } from '../types.js';

/** A word as it is written: the two parts of a contraction (`im`) are one. */
export interface SurfaceWord {
  readonly form: string;
  readonly span: Span;
  /** Index of its (first) token. */
  readonly token: number;
}

/** The words of a sentence as they are written. */
export function surfaceForms(text: string, tokens: readonly Token[]): readonly SurfaceWord[] {
  const words: SurfaceWord[] = [];
  tokens.forEach(({ form, span, part }, token) => {
    if (part === 2) return;
    words.push({ form: part === 1 ? text.slice(span.start, span.end) : form, span, token });
  });
  return words;
}
