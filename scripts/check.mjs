// `npm run check`: types, lint and format. The other rules of the house are tests under test/house.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const checks = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json', '--noEmit'],
  ['types of the browser part', 'node_modules/typescript/bin/tsc', '-p', 'web/tsconfig.json', '--noEmit'],
  ['lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
];

let failed = 0;
for (const [name, ...command] of checks) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) failed++;
}
process.exitCode = failed ? 1 : 0;
