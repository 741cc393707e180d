/** An operating error: says what failed, what came, and what is possible. The code is stable. */
export class LagebildError extends Error {
  override readonly name = 'LagebildError';
  constructor(
    /** Stable, kebab-case: `store-newer`, `input-binary`, `port-taken`. */
    readonly code: string,
    message: string,
    readonly details: {
      readonly file?: string;
      readonly line?: number;
      readonly came?: string;
      readonly possible?: string;
    } = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
