// `npm test [-- vitest arguments]`: installs what npm can, builds, runs all tests, and ends with one line of figures.
// What needs a program that is missing is skipped, and named.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build, demandNode, installPackages, root } from './fresh.mjs';

demandNode();
// Whatever ends this early (no network, code that does not compile) is one failure, and says so in the closing line.
let finished = false;
process.on('exit', () => {
  if (!finished) console.log('0 passed, 1 failed, 0 skipped');
});
const say = (text) => console.log(`test: ${text}`);
installPackages(say);
build(say);

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** Programs that npm cannot bring: where each is, and what is not tested without it. */
const programs = [
  {
    name: 'Chromium',
    setting: 'CHROMIUM',
    path: [process.env.CHROMIUM, inPath('chromium'), inPath('chromium-browser'), inPath('google-chrome')].find(
      (p) => p && isProgram(p),
    ),
    tests: 'the page in a browser (test/web)',
    get: 'apt-get install chromium, or CHROMIUM=/path/to/it',
  },
];
const missing = programs.filter((program) => !program.path);
const env = { ...process.env };
for (const { setting, path } of programs) if (path) env[setting] = path;

const folder = join(root, '.cache');
const report = join(folder, 'vitest.json');
mkdirSync(folder, { recursive: true });
rmSync(report, { force: true });
const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)];
const run = spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
  cwd: root,
  stdio: 'inherit',
  env,
});

const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
const files = told?.testResults ?? [];
const assertions = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
const of = (...states) => assertions.filter((test) => states.includes(test.status));
// A file that could not be loaded has no test that could fail: it counts as one.
const unloaded = files.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
);
const skipped = of('pending', 'skipped', 'todo', 'disabled');
let failed = of('failed').length + unloaded.length;
if (failed === 0 && run.status !== 0) failed = 1;

for (const file of unloaded) console.log(`FAILED  ${file.name.replace(root, '')}: ${file.message.split('\n')[0]}`);
for (const test of of('failed')) console.log(`FAILED  ${test.file.replace(root, '')}: ${test.fullName}`);
for (const test of skipped) console.log(`SKIPPED  ${test.file.replace(root, '')}: ${test.fullName}`);
for (const { name, tests, get } of missing) console.log(`MISSING  ${name}: ${tests} was not tested. ${get}`);
console.log(`${of('passed').length} passed, ${failed} failed, ${skipped.length} skipped`);
finished = true;
process.exit(failed === 0 ? 0 : 1);
