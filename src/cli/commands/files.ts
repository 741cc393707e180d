import { Argument } from 'commander';

/** What a command reads reports from. */
export const filesArgument = (): Argument =>
  new Argument('<file...>', '.txt, .md, .html, .json, .jsonl, a folder, or - for standard input');
