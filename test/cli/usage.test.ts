import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { file, lagebild, root } from './command.js';
import { commandsOf, SILENT_IO } from './walk.js';

const commands = commandsOf(createProgram(SILENT_IO));

describe('help', () => {
  it('is there for every command the issue asks for', () => {
    const names = commands.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(
        'read ingest control claims explain judge reread forget backup restore serve export'.split(' '),
      ),
    );
    expect(names).toContain('export geojson');
  });

  it.each(commands.filter(([, command]) => command.commands.length === 0))(
    '%s: what it does, flags, examples',
    (name, command) => {
      const { code, out, err } = lagebild([...name.split(' '), '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`Usage: lagebild ${name}`);
      expect(out).toContain(`$ lagebild ${name}`);
      expect(out).toContain('--store <path>');
      for (const option of command.options) {
        expect(out).toContain(option.long);
        expect(option.description).not.toBe('');
      }
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    },
  );

  it('names the exit codes and the environment', () => {
    expect(lagebild(['--help']).out).toMatch(/Exit codes: 0 .* 1 .* 2 .* 3 .* 4 [\s\S]*LAGEBILD_STORE/);
  });
});

describe('wrong usage ends with 2 and says so on standard error alone', () => {
  const text = () => file('usage.txt', 'Die Armee rückt vor.');
  it.each([
    [[], 'Usage: lagebild'],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['reed'], 'Did you mean read'],
    [['read'], 'missing required argument'],
    [['read', text(), '--layer', 'trees'], 'what is possible: claims, names, times, quantities, conllu'],
    [['read', text(), '--format', 'xml'], 'what is possible: text, json, jsonl'],
    [['read', text(), '--published', '20.5.2018'], 'what is possible: an ISO day (2018-05-20)'],
    [['read', text(), '--nope'], "unknown option '--nope'"],
    [['control', '--at', '2018-02-30'], 'what is possible: an ISO day'],
    [['claims', '--type', 'conquest'], 'what is possible: control, presence, capture'],
    [['claims', '--min-confidence', '7'], 'what is possible: a number from 0 to 1'],
    [['serve', '--port', '99999'], 'what is possible: a whole number from 0 to 65535'],
    [['judge', 'x', 'perhaps'], 'what is possible: accept, reject, same, apart, retract'],
    [['export'], 'geojson'],
  ])('%j', (words, said) => {
    const { code, out, err } = lagebild(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

describe('the command', () => {
  it('prints its version', () => {
    expect(lagebild(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('runs as npx --no-install lagebild', () => {
    const { status, stdout } = spawnSync('npx', ['--no-install', 'lagebild', '--version'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: lagebild(['--version']).out.trim() });
  });

  it('loads nothing heavy for its help', () => {
    const start = performance.now();
    lagebild(['--help']);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a store that cannot be used ends with 3', () => {
  it.each([
    [['control', '--store', 'nowhere.db'], 'store-missing'],
    [['claims', '--store', 'nowhere.db'], 'store-missing'],
    [['ingest', 'x.txt', '--store', 'postgres://x/y'], 'store-kind-unknown'],
    [['claims', '--store', file('no-store.db', 'Die Armee rückt vor. '.repeat(300))], 'store-not-a-store'],
  ])('%j', (words, code) => {
    expect(lagebild(words)).toMatchObject({ code: 3, out: '', err: expect.stringContaining(`error[${code}]`) });
  });
});
