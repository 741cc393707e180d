import { LagebildError } from '../../text/index.js';
import { printable } from './printable.js';

/** An error as it stands on standard error: code and message, what came, what is possible. The stack is for `LAGEBILD_DEBUG`. */
export function errorText(error: unknown, debug = false): string {
  const stack = debug && error instanceof Error ? stackText(error) : '';
  if (error instanceof LagebildError)
    return lines('error', error.code, placed(error), error.details.came, error.details.possible) + stack;
  const what = error instanceof Error ? error.message : String(error);
  const possible = 'a fault of Lagebild: run it again with LAGEBILD_DEBUG=1 and report what it prints';
  return lines('error', 'internal', what, undefined, possible) + stack;
}

/** The message with file and line, where it does not name them itself. */
function placed({ message, details: { file, line } }: LagebildError): string {
  if (file === undefined || message.includes(file)) return message;
  return `${message} (${file}${line === undefined ? '' : `, line ${line}`})`;
}

/** A complaint of the parser of commands (`error: option … argument 'x' is invalid. Allowed choices are a, b.`) in the form of all errors. */
export function usageText(complaint: string): string {
  const [, message = complaint, possible] =
    /^(?:error: )?([\s\S]*?)(?:\.? (?:Allowed choices are|Possible is) ([\s\S]*?)\.?)?$/.exec(complaint.trim()) ?? [];
  return lines('error', 'usage', message, undefined, possible);
}

/** What is odd about a report but does not stop it. */
export const warningText = (where: string, code: string, message: string): string =>
  lines('warning', code, `${where}: ${message}`);

function lines(level: string, code: string, message: string, came?: string, possible?: string): string {
  const rows = [`${level}[${code}]: ${printable(message)}`];
  if (came !== undefined) rows.push(`  what came:        ${printable(came)}`);
  if (possible !== undefined) rows.push(`  what is possible: ${printable(possible)}`);
  return `${rows.join('\n')}\n`;
}

function stackText(error: Error): string {
  const stacks = [error, error.cause].filter((one) => one instanceof Error).map(({ stack }) => stack ?? '');
  return `${stacks
    .flatMap((stack) => stack.split('\n'))
    .map(printable)
    .join('\n')}\n`;
}
