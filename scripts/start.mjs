// `npm start [-- --port N --store PATH --example]`: installs, builds, opens the store and serves the page. Where the user has no store
// yet and names none, the example store is opened.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, demandNode, installPackages, root } from './fresh.mjs';

demandNode();
const began = Date.now();
const say = (text) => console.log(`lagebild: ${text}`);
const installed = installPackages(say);
const built = build(say);
if (installed || built.length > 0) say(`ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);

const NEXT = [
  'What to try next:',
  '  npx lagebild read FILE --published 2018-06-11    what a report claims; stores nothing',
  '  npx lagebild ingest PATH                         takes reports in; the page shows them',
  '  npx lagebild control                             who holds what',
];

const told = process.argv.slice(2);
const { storePath } = await import(pathToFileURL(join(root, 'dist', 'service', 'location.js')).href);
const names = told.some((word) => /^--(?:store|example|help)\b/u.test(word)) || process.env.LAGEBILD_STORE;
const first = !names && !existsSync(storePath());
if (first) {
  say('there is no store yet: this opens the example, invented reports on two real theatres.');
  say('a store of your own begins with: npx lagebild ingest PATH; then npm start opens it.');
}

// The command opens the store and listens; what goes wrong there (a taken port, a newer store) it says itself.
const main = join(root, 'dist', 'cli', 'main.js');
const server = spawn(process.execPath, [main, 'serve', ...told, ...(first ? ['--example'] : [])], {
  stdio: ['inherit', 'pipe', 'inherit'],
});
let answered = false;
server.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  if (answered || !String(chunk).includes('http://')) return;
  answered = true;
  console.log(NEXT.join('\n'));
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
