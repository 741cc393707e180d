// Brings the working tree into the state that its commands need: packages as the lockfile says, dist/ as the sources say.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pruneBuilt } from './prune.mjs';

/** Folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Says what is too old and where a newer one is, and ends; older Node versions can still read this file. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Lagebild needs Node 20.19 or newer; this is ${process.versions.node}. Newer ones: https://nodejs.org`);
  process.exit(1);
}

const hashOf = (parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** A stamp says from which state something was made. */
const isStamped = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;

/** Installs the packages when they are missing or the lockfile changed; returns whether it did. */
export function installPackages(say) {
  const file = join(root, 'node_modules', '.lagebild-lock');
  const stamp = hashOf([readFileSync(join(root, 'package-lock.json'))]);
  if (isStamped(file, stamp)) return false;
  const own = join(root, 'node_modules', '.package-lock.json');
  // npm wrote this after the lockfile last changed: somebody installed by hand.
  const current = existsSync(own) && statSync(own).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (!current) {
    say('installing packages (npm ci) …');
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (done.status !== 0)
      fail('npm ci failed; its message stands above. Without a network nothing can be installed.', done.status);
  }
  writeFileSync(file, stamp);
  return !current;
}

/** Files under a folder with size and time of change: what a build hangs on. */
function statesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return statesUnder(path);
      const { size, mtimeMs } = statSync(path);
      return [`${path}|${size}|${mtimeMs}\n`];
    });
}

const PARTS = [
  {
    name: 'code',
    flag: '--code',
    sources: ['src'],
    files: ['tsconfig.json', 'package-lock.json', 'scripts/build.mjs'],
    made: 'cli/main.js',
  },
  {
    name: 'page',
    flag: '--web',
    sources: ['web', 'src'],
    files: ['package-lock.json', 'scripts/pack-map.mjs'],
    made: 'web/index.html',
  },
];

const stampOf = ({ sources, files }) =>
  hashOf([
    ...sources.flatMap((folder) => statesUnder(join(root, folder))),
    ...files.map((file) => readFileSync(join(root, file))),
  ]);

/** Builds what changed since it was last built; returns the names of what it built. */
export function build(say) {
  return PARTS.filter((part) => buildPart(part, say)).map((part) => part.name);
}

function buildPart(part, say) {
  const file = join(root, '.cache', `built-${part.name}`);
  const stamp = stampOf(part);
  if (isStamped(file, stamp) && existsSync(join(root, 'dist', part.made))) return false;
  say(`building the ${part.name} …`);
  rmSync(file, { force: true });
  const done = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), part.flag], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) fail(`the ${part.name} could not be built; the compiler's message stands above`, done.status);
  pruneBuilt();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, stamp);
  return true;
}

function fail(message, status) {
  console.error(message);
  process.exit(status ?? 1);
}
