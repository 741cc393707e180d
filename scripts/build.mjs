// Builds dist/: the program with the TypeScript compiler (the command then joined into few files, which start faster than 300), the web part with Vite. `--web` / `--code` build one of them,
// `--clean` empties dist/ first.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.find((a) => a === '--web' || a === '--code');

function run(name, args) {
  const done = spawnSync(process.execPath, [`${root}node_modules/${name}`, ...args], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Each command stays a file that is loaded when it is asked for; what several use stands once, in `parts/`. */
async function joinCommand() {
  const { metafile } = await build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: [`${root}dist/cli/main.js`],
    outdir: `${root}dist/cli`,
    chunkNames: 'parts/[name]-[hash]',
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  // Parts of earlier builds go last: somebody may be starting from them.
  for (const name of readdirSync(`${root}dist/cli/parts`))
    if (!metafile.outputs[`dist/cli/parts/${name}`]) rmSync(`${root}dist/cli/parts/${name}`, { force: true });
}

if (process.argv.includes('--clean')) rmSync(`${root}dist`, { recursive: true, force: true });

if (only !== '--web') {
  run('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  await joinCommand();
  chmodSync(`${root}dist/cli/main.js`, 0o755);
}
if (only !== '--code') run('vite/bin/vite.js', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']);
