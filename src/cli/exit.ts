import { LagebildError } from '../text/index.js';

/** What the exit code of the command says; see docs/guide/cli.md. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2, store: 3, internal: 4 } as const;
/** One of these codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const USAGE =
  /^(usage|report-unknown|claim-unknown|event-unknown|actor-unknown|judgement-unknown|place-unknown|cell-unknown|policy-|language-unknown|range-|day-|port-|host-)/;
const STORE = /^(store-|disk-|backup-)/;

// A package without its weights is broken as a whole.
const BROKEN = /^(internal|models-|data-)/;

/** The exit code of an error that ended a command. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof LagebildError) || BROKEN.test(error.code)) return EXIT.internal;
  if (USAGE.test(error.code)) return EXIT.usage;
  return STORE.test(error.code) ? EXIT.store : EXIT.someFailed;
}
