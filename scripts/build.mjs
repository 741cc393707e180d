// Builds dist/: the program with the TypeScript compiler, the web part with Vite. `--web` / `--code` build one of them,
// `--clean` empties dist/ first.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.find((a) => a === '--web' || a === '--code');

function run(name, args) {
  const done = spawnSync(process.execPath, [`${root}node_modules/${name}`, ...args], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (process.argv.includes('--clean')) rmSync(`${root}dist`, { recursive: true, force: true });

if (only !== '--web') {
  run('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  if (existsSync(`${root}dist/cli/main.js`)) chmodSync(`${root}dist/cli/main.js`, 0o755);
}
if (only !== '--code') run('vite/bin/vite.js', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']);
