import { InvalidArgumentError, Option } from 'commander';
import { POSSIBLE_DAY, publishedDay } from '../sources/index.js';

/** Parses a day of an option; anything else is wrong usage. */
export function day(written: string): string {
  const day = publishedDay(written);
  if (day === null) throw new InvalidArgumentError(`Possible is ${POSSIBLE_DAY}.`);
  return day;
}

/** Parses a day, a month or a year; anything else is wrong usage. */
export function partialDay(written: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(written.trim())) return written.trim();
  throw new InvalidArgumentError('Possible is YYYY, YYYY-MM or YYYY-MM-DD.');
}

/** Parser of a number within bounds. */
export function numberBetween(min: number, max: number, whole = true): (written: string) => number {
  return (written) => {
    const number = Number(written);
    if (written.trim() !== '' && number >= min && number <= max && (!whole || Number.isInteger(number))) return number;
    throw new InvalidArgumentError(`Possible is ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}.`);
  };
}

/** `--format`, with what a command can print. */
export const formatOption = (...formats: readonly string[]): Option =>
  new Option('--format <format>', 'how to print').choices(formats).default(formats[0]);

/** The lines of help behind a command: how it is used. */
export const examples = (...lines: readonly (readonly [command: string, what: string])[]): string =>
  `\nExamples:\n${lines.map(([command, what]) => `  $ ${command}\n      ${what}`).join('\n')}`;

/** `--words`: the language of what is told in sentences. */
export const wordsOption = (): Option =>
  new Option('--words <language>', 'language of the words').choices(['en', 'de']).default('en');
