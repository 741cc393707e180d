import { cover, type Span } from '../../text/index.js';
import type { Token } from '../types.js';
import type { NumberRules } from './types.js';

/** A sentence made ready to be searched for numbers. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly rules: NumberRules;
}

/** A number found at the tokens `[from, to)`, with its bounds. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** Unit that the number words hold themselves (`30km`, `die Hälfte`). */
  readonly unit?: string;
}

/** Whether two tokens stand together without a blank. */
export const isTight = (a: Token, b: Token): boolean => a.span.end === b.span.start;

/** The span of the tokens `[from, to)`. */
export const spanOf = (line: Line, from: number, to: number): Span =>
  cover(line.tokens[from]!.span, line.tokens[to - 1]!.span);

/** Whether a form is written in digits. */
export const isDigits = (form: string): boolean => {
  const c = form.charCodeAt(0);
  return c >= 48 && c <= 57;
};
