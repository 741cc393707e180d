import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = existsSync(join(root, 'dist/reading-library.js'));
const guide = readFileSync(join(root, 'docs/guide/reading-library.md'), 'utf8');
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

describe.skipIf(!built)('lagebild/reading as a library', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lagebild-library-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/lagebild'), 'dir');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (code: string): string => {
    const file = join(folder, 'program.mjs');
    writeFileSync(file, code);
    return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
  };

  test('the example of the guide prints what the guide says', () => {
    expect(run(block('js'))).toBe(block('text'));
  });

  test('bad input gets an error with a code', () => {
    const code = `import { germanReader } from 'lagebild/reading';
      const german = await germanReader();
      for (const bad of [() => german.read(7), () => german.read('Ja.', { published: '2018-13-40' })])
        try { bad(); console.log('none'); } catch (error) { console.log(error.code); }
      console.log(german.read('').sentences.length);`;
    expect(run(code)).toBe('input-invalid\ninput-invalid\n0\n');
  });
});
