import { LagebildError } from '../../text/index.js';
import { printable } from './printable.js';

/** An error as it stands on standard error: code and message, what came, what is possible. The stack is for `LAGEBILD_DEBUG`. */
export function errorText(error: unknown, debug = false): string {
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n${causes(error)}` : '';
  if (error instanceof LagebildError) return problemText('error', error) + stack;
  const what = error instanceof Error ? error.message : String(error);
  const possible = 'a fault of Lagebild: run it again with LAGEBILD_DEBUG=1 and report what it prints';
  return lines('error', 'internal', what, undefined, possible) + stack;
}

/** An operating error of one report, or of a command. */
export const problemText = (level: 'error' | 'warning', { code, message, details }: LagebildError): string =>
  lines(level, code, placed(message, details), details.came, details.possible);

/** The message with file and line, where it does not name them itself. */
function placed(message: string, { file, line }: LagebildError['details']): string {
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

function causes(error: Error): string {
  return error.cause instanceof Error ? `caused by ${error.cause.stack ?? error.cause.message}\n` : '';
}
