// `npm start [-- --port N --store PATH]`: installs, builds, opens the store and serves the page.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
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

// The command opens the store and listens; what goes wrong there (a taken port, a newer store) it says itself.
const main = join(root, 'dist', 'cli', 'main.js');
const server = spawn(process.execPath, [main, 'serve', ...process.argv.slice(2)], {
  stdio: ['inherit', 'pipe', 'inherit'],
});
let told = false;
server.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  if (told || !String(chunk).includes('http://')) return;
  told = true;
  console.log(NEXT.join('\n'));
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
