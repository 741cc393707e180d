import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { commandsOf, SILENT_IO } from './walk.js';

const guide = readFileSync(new URL('../../docs/guide/cli.md', import.meta.url), 'utf8');
/** The part of the guide under a heading. */
const section = (name: string): string => guide.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';

const commands = commandsOf(createProgram(SILENT_IO)).filter(([, command]) => command.commands.length === 0);

it.each(commands)('the guide has %s with every flag and an example', (name, command) => {
  expect(section(name)).not.toBe('');
  for (const option of command.options) expect(section(name)).toContain(`\`${option.flags}\``);
  expect(section(name)).toMatch(new RegExp(`^ {4}.*lagebild ${name} (?!FILE|REPORT|ID|\\[)`, 'm'));
});

it.each(commands)('the guide has no flag that %s does not know', (name, command) => {
  const known = new Set([...command.options.map(({ long }) => long), '--store', '--example']);
  for (const [flag] of section(name).matchAll(/(?<![\w-])--[a-z][a-z-]*/g)) expect(known).toContain(flag);
});
