import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, lagebild, main } from './command.js';

const STAMP = 'Example: invented reports';
const env = { XDG_DATA_HOME: join(folder, 'data') };
const example = (...words: string[]) => lagebild([...words, '--example'], { env });

// Only Linux takes the data folder from this variable; elsewhere the test would write into the user's own.
describe.skipIf(!existsSync(main) || process.platform !== 'linux')('the example store', () => {
  beforeAll(() => {
    expect(example('control').err).toMatch(/^reading the \d+ reports of the example, once/);
  }, 120_000);

  it('is a file of its own in the data folder, built once', () => {
    const files = readdirSync(join(env.XDG_DATA_HOME, 'lagebild')).filter((name) => name.endsWith('.db'));
    expect(files).toEqual([expect.stringMatching(/^example-[0-9a-f]{12}\.db$/)]);
    expect(example('control').err).toBe('');
  });

  it.each([[['control']], [['claims']], [['claims', '--type', 'alias', '--place', 'Nirgends']]])(
    'stamps what is printed for people: %j',
    (words) => {
      expect(example(...words).out.split('\n')[0]).toBe(STAMP);
    },
  );

  it('stamps each thing that is given to programs', () => {
    for (const words of [['control'], ['claims', '--limit', '3']]) {
      const things = JSON.parse(example(...words, '--format', 'json').out) as { stamp?: string }[];
      expect(things.length).toBeGreaterThan(0);
      expect(things.every(({ stamp }) => stamp === STAMP)).toBe(true);
    }
    for (const of of ['control', 'claims'])
      expect(JSON.parse(example('export', 'geojson', '--of', of).out)).toMatchObject({ stamp: STAMP });
    const [{ claim }] = JSON.parse(example('claims', '--limit', '1', '--format', 'json').out);
    expect(example('explain', claim.id).out.split('\n')[0]).toBe(STAMP);
  });

  it('takes no other reports', () => {
    const done = lagebild(['ingest', '-', '--example'], { env, input: 'Die Armee eroberte Derna.' });
    expect(done.code).toBe(3);
    expect(done.err).toContain('error[store-example]');
  });

  it.each([[['control', '--store', 'x.db']], [['restore', 'x.db']]])('is no other store: %j', (words) => {
    expect(example(...words)).toMatchObject({ code: 2, err: expect.stringContaining('error[usage]') });
  });
});
